"""The job from end to end, on the seed articles and on small ones made here."""

import csv
import gzip
import json
from pathlib import Path

import pytest

from kg import graph, parallel, pipeline
from kg.errors import InputError
from kg.records import Article

ROOT = Path(__file__).parent.parent
FILES = sorted(
    "articles.csv entities.csv graph.graphml graph.html graph.json graph.trig graph.ttl statements.csv".split()
)
NEWS = (
    "Japan sanctioned Iran on Monday.\n\n"
    "Foreign Minister Aiko Mori of Japan met with Angela Merkel in Berlin, officials said.\n"
)
OTHER = (
    "Peru recognized Kosovo last week.\n\n"
    "The president of Peru, Juan Flores, visited Pristina after the talks with Serbia.\n"
)


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def run(inputs: list[str], output: Path, **options):
    return pipeline.build(inputs, output, options=pipeline.Options(workers=1, **options))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_text(NEWS, encoding="utf-8")
    (news / "b.txt").write_text(OTHER, encoding="utf-8")
    return news


def test_every_export_is_written(built: Path) -> None:
    assert [p.name for p in sorted(built.iterdir()) if p.is_file()] == FILES


def test_unsure_statements_are_left_out_on_demand_and_stay_in_the_store(folder: Path, tmp_path: Path) -> None:
    def known() -> dict[str, float]:
        return {row["id"]: float(row["confidence"]) for row in rows(tmp_path / "out", "statements.csv")}

    run([str(folder)], tmp_path / "out")
    every = known()
    middle = sorted(every.values())[len(every) // 2]
    assert run([str(folder)], tmp_path / "out", confidence=middle)[1].reused == 2
    assert known() == {id: sure for id, sure in every.items() if sure >= middle} != every
    run([str(folder)], tmp_path / "out")
    assert known() == every


def test_tables_are_of_one_piece(built: Path) -> None:
    entities = {row["id"] for row in rows(built, "entities.csv")}
    articles = {row["id"] for row in rows(built, "articles.csv")}
    statements = rows(built, "statements.csv")
    assert {path.name for path in (ROOT / "seeds").iterdir()} == articles
    for row in statements:
        assert row["subject"] in entities
        assert {row["object"], row["speaker"], row["place"]} - {""} <= entities
        assert row["article"] in articles


def test_evidence_gives_the_words(built: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "seeds").iterdir()}
    for row in rows(built, "statements.csv"):
        words = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert words
        assert words in row["evidence"]


def test_one_actor_is_one_node(built: Path) -> None:
    names = [(row["label"], row["aliases"].split("|")) for row in rows(built, "entities.csv")]
    for name in ("Mike Pompeo", "Vladimir Putin", "Donald Trump"):
        assert sum(name == label or name in aliases for label, aliases in names) == 1
    for one, other in (("Trump", "Putin"), ("Lavrov", "Pompeo"), ("Russia", "United States")):
        assert not any(one in (label, *aliases) and other in (label, *aliases) for label, aliases in names)


def test_same_input_same_bytes(built: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    run([str(ROOT / "seeds")], again)
    for name in FILES:
        assert (again / name).read_bytes() == (built / name).read_bytes(), name


def test_claims_are_no_plain_triples(built: Path) -> None:
    loaded = graph.load(built)
    claims = [row for row in graph.statements(loaded) if row["mode"] != "asserted" or row["negated"]]
    assert claims
    assert not any(graph.is_fact(row) for row in claims)


def test_second_build_reads_only_what_is_new(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert run([str(folder)], output)[1].reused == 0
    (folder / "a.txt").write_text(NEWS.replace("Japan", "Chile"), encoding="utf-8")
    report = run([str(folder)], output)[1]
    assert (report.articles, report.reused) == (2, 1)
    assert "Chile" in {row["label"] for row in rows(output, "entities.csv")}
    assert "Japan" not in {row["label"] for row in rows(output, "entities.csv")}


def test_what_is_gone_is_dropped(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    run([str(folder)], output)
    (folder / "b.txt").unlink()
    run([str(folder)], output)
    assert [row["id"] for row in rows(output, "articles.csv")] == ["a.txt"]


def test_an_interrupted_build_goes_on(folder: Path, tmp_path: Path, monkeypatch) -> None:
    output = tmp_path / "out"

    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline.resolve, "link", stop)
    with pytest.raises(KeyboardInterrupt):
        run([str(folder)], output)
    monkeypatch.undo()
    assert run([str(folder)], output)[1].reused == 2


def test_a_broken_file_does_not_stop_the_others(folder: Path, tmp_path: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    _, report = run([str(folder)], tmp_path / "out")
    assert report.failed
    assert len(report.problems) == 2
    assert all(any(name in str(problem) for name in ("empty.txt", "binary.txt")) for problem in report.problems)
    assert len(rows(tmp_path / "out", "articles.csv")) == 2


def test_nothing_left_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(InputError, match="empty.txt"):
        run([str(tmp_path / "empty.txt")], tmp_path / "out")


def test_jsonl_and_gzip(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl.gz"
    lines = [{"id": "one", "text": NEWS, "published": "2020-05-04"}, {"id": "two", "text": OTHER}]
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    run([str(path)], tmp_path / "out")
    assert [row["id"] for row in rows(tmp_path / "out", "articles.csv")] == ["one", "two"]


def _fails_on_b(doc, article: Article) -> str:
    if article.id == "b":
        raise RuntimeError("no")
    return doc.text


def test_one_article_takes_no_other_with_it() -> None:
    articles = [Article(id=name, text=f"Text {name}.") for name in "abc"]
    problems: list[InputError] = []
    found = [
        pair for batch in parallel.run(articles, _fails_on_b, workers=1, on_problem=problems.append) for pair in batch
    ]
    assert [article.id for article, _ in found] == ["a", "c"]
    assert [str(problem).split(":")[0] for problem in problems] == ["b"]
