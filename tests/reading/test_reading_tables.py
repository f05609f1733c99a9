"""Tables: a row is an article, a broken row is one problem, and nothing is held that need not be."""

import gzip
import json
import tracemalloc
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.reading import Columns, columns, read
from kg.records import Article

TALKS = "The ministers met in Geneva and agreed that the talks would go on."


def opened(path: Path, *, named: Columns = Columns()) -> tuple[list[Article], list[str]]:
    problems: list[InputError] = []
    return list(read([str(path)], columns=named, on_problem=problems.append)), [str(problem) for problem in problems]


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_all_fields_of_a_json_line(tmp_path: Path) -> None:
    row = {
        "id": 17, "text": TALKS, "title": "Talks\nresume", "published": "2018-07-02T10:00:00Z",
        "publisher": "The Example",
        "author": ["Ann Lee", "Jon Doe"], "url": "https://news.example/1", "more": {"a": 1},
    }  # fmt: skip
    (article,), problems = opened(written(tmp_path / "a.jsonl", json.dumps(row) + "\n"))
    assert not problems
    assert article == Article(
        id="17", text=TALKS, title="Talks resume", source=str(tmp_path / "a.jsonl"), url="https://news.example/1",
        published="2018-07-02", publisher="The Example", author="Ann Lee, Jon Doe",
    )  # fmt: skip


def test_without_an_id_the_line_is_the_name(tmp_path: Path) -> None:
    articles, _ = opened(written(tmp_path / "a.jsonl", f'\n{{"text": "{TALKS}"}}\n{{"text": "{TALKS}", "id": ""}}\n'))
    assert [one.id for one in articles] == ["a.jsonl#2", "a.jsonl#3"]


def test_an_id_given_twice_is_made_another(tmp_path: Path) -> None:
    row = json.dumps({"id": "x", "text": TALKS})
    articles, _ = opened(written(tmp_path / "a.jsonl", f"{row}\n{row}\n{row}\n"))
    assert [one.id for one in articles] == ["x", "x-2", "x-3"]


@pytest.mark.parametrize(
    "line,problem",
    [
        ('{"text": "half a', "no JSON object"),
        ("[1, 2]", "no JSON object"),
        ("[" * 100_000, "no JSON object"),
        ('{"text": 17}', "text is empty"),
        ('{"text": "  "}', "text is empty"),
        ('{"body": "words"}', "no column 'text' (it has 'body'); choose it with --column text=NAME"),
        ('{"text": "nul \0 byte"}', "binary"),
    ],
)
def test_a_broken_line_is_told_by_its_number_and_the_rest_is_read(tmp_path: Path, line: str, problem: str) -> None:
    good = json.dumps({"text": TALKS})
    articles, problems = opened(written(tmp_path / "a.jsonl", f"{good}\n{line}\n{good}\n"))
    assert [one.id for one in articles] == ["a.jsonl#1", "a.jsonl#3"]
    assert len(problems) == 1
    assert problems[0].startswith(f"{tmp_path / 'a.jsonl'} line 2: ")
    assert problem in problems[0]


def test_a_file_of_another_kind_is_told_in_few_lines(tmp_path: Path) -> None:
    articles, problems = opened(written(tmp_path / "a.jsonl", "Only words.\n" * 5000))
    assert not articles
    assert len(problems) <= 21
    assert "another kind of file" in problems[-1]


def test_hostile_characters_in_json(tmp_path: Path) -> None:
    (article,), _ = opened(
        written(tmp_path / "a.jsonl", '{"text": "The \\ud800 talks\\u0000 were\\r\\nheld in the city."}')
    )
    assert article.text == "The \ufffd talks  were\nheld in the city."


@pytest.mark.parametrize("layout", ["list", "one", "lines"])
def test_json_files_may_be_one_value(tmp_path: Path, layout: str) -> None:
    rows = [{"id": "a", "text": TALKS}, {"id": "b", "text": TALKS}]
    text = {
        "list": json.dumps(rows, indent=1),
        "one": json.dumps(rows[0], indent=1),
        "lines": "\n".join(map(json.dumps, rows)),
    }
    articles, problems = opened(written(tmp_path / "a.json", text[layout]))
    assert [one.id for one in articles] == (["a"] if layout == "one" else ["a", "b"])
    assert not problems


def test_a_list_with_a_stranger_in_it(tmp_path: Path) -> None:
    articles, problems = opened(written(tmp_path / "a.json", json.dumps([{"text": TALKS}, 3])))
    assert len(articles) == 1
    assert "item 2: no JSON object" in problems[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_with_quotes_and_lines_in_cells(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = f'id{delimiter}text\r\n1{delimiter}"They said: ""No, café; no,""\r\n\tand left for the city."\r\n'
    (article,), problems = opened(written(tmp_path / "a.csv", text, encoding))
    assert article.text == 'They said: "No, café; no,"\n\tand left for the city.'
    assert article.id == "1"
    assert not problems


def test_csv_rows_of_the_wrong_length(tmp_path: Path) -> None:
    articles, problems = opened(
        written(tmp_path / "a.csv", f"id,text\n1,{TALKS}\n2,The talks, they said, ended.\n3\n4,{TALKS}\n")
    )
    assert [one.id for one in articles] == ["1", "4"]
    assert ["more cells" in problems[0], "no column 'text'" in problems[1] or "empty" in problems[1]] == [True, True]


def test_csv_with_a_quote_left_open(tmp_path: Path) -> None:
    articles, problems = opened(written(tmp_path / "a.csv", f'id,text\n1,{TALKS}\n2,"never closed\n'))
    assert [one.id for one in articles] == ["1"]
    assert "broken CSV" in problems[0]


def test_csv_without_the_column(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", f"name,body,when\nx,{TALKS},2 July 2018\n")
    articles, problems = opened(path)
    assert not articles
    assert "'name', 'body', 'when'" in problems[0]
    (article,), problems = opened(path, named=columns(["text=body", "id=name", "published=when"]))
    assert (article.id, article.text, article.published) == ("x", TALKS, "2018-07-02")
    assert not problems


@pytest.mark.parametrize("choice", ["text", "text=", "words=x", "=x"])
def test_a_wrong_choice_of_columns_is_refused(choice: str) -> None:
    with pytest.raises(InputError, match="FIELD=NAME"):
        columns([choice])


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.json"])
@pytest.mark.parametrize("text", ["", "\n\n", "text\n"])
def test_a_table_without_rows_is_told(tmp_path: Path, name: str, text: str) -> None:
    articles, problems = opened(written(tmp_path / name, text))
    assert not articles
    assert len(problems) >= 1
    assert all(problem.startswith(str(tmp_path / name)) for problem in problems)


def test_a_packed_table_cut_short_gives_what_is_there(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": str(i), "text": f"{TALKS} {i}"}) + "\n" for i in range(300))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(rows.encode())[:-20])
    articles, problems = opened(path)
    assert 0 < len(articles) <= 300
    assert problems[-1].endswith("damaged gzip file; pack it again")


def test_a_table_is_never_held_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = json.dumps({"text": f"the {'x' * 1000} " * 100}) + "\n"
    path.write_text(row * 100, encoding="utf-8")  # 10 MB
    tracemalloc.start()
    count = sum(1 for _ in read([str(path)]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 100
    assert peak < 4_000_000


def test_a_packed_table_that_unpacks_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.inputs.STREAM_LIMIT", 20_000)
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps({"text": TALKS}) + "\n").encode() * 2000))
    articles, problems = opened(path)
    assert 0 < len(articles) < 500
    assert "unpacks to more" in problems[-1]


def test_a_line_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.decoding.LINE_LIMIT", 1000)
    articles, problems = opened(written(tmp_path / "a.jsonl", json.dumps({"text": TALKS}) + "\n" + "x" * 5000))
    assert len(articles) == 1
    assert "line is longer" in problems[-1]
