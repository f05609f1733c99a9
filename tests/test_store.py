"""The store gives back what it was given, or nothing: never something else, whatever happens to its files."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import StoreError
from kg.records import Article, Chain, Evidence, Extraction, Mention, Quotation, Span, Statement
from kg.store import Store, key

WORDS = st.text(st.characters(codec="utf-8"), max_size=30)
SPANS = st.builds(Span, st.integers(0, 99), st.integers(100, 199))
EXTRACTIONS = st.builds(
    Extraction,
    article=st.builds(Article, id=WORDS, text=st.just(""), title=WORDS, published=WORDS),
    mentions=st.lists(
        st.builds(Mention, span=SPANS, text=WORDS, head=st.integers(0, 9), kind=st.just("name")), max_size=3
    ).map(tuple),
    chains=st.lists(
        st.builds(Chain, label=WORDS, kind=st.just("actor"), type=WORDS, mentions=st.just((0, 1))), max_size=2
    ).map(tuple),
    quotations=st.lists(
        st.builds(Quotation, content=SPANS, direct=st.booleans(), source=st.none() | SPANS), max_size=2
    ).map(tuple),
    statements=st.lists(
        st.builds(
            Statement,
            subject=st.integers(0, 3),
            predicate=WORDS,
            object=st.none() | st.integers(0, 3),
            object_text=WORDS,
            event_class=WORDS,
            evidence=st.builds(Evidence, article=WORDS, sentence=SPANS, span=SPANS, text=WORDS).map(lambda one: (one,)),
            confidence=st.floats(0, 1),
        ),
        max_size=2,
    ).map(tuple),
)


def extraction(name: str) -> Extraction:
    return Extraction(Article(id=name, text="", title=f"Title of {name}"))


def batch(*names: str) -> dict[str, Extraction]:
    return {name: extraction(name) for name in names}


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("part-*"))


def head(part: Path) -> bytes:
    with gzip.open(part) as stream:
        return stream.readline()


def filled(folder: Path, *batches: dict[str, Extraction]) -> Path:
    with Store(folder) as store:
        for one in batches:
            store.add(one)
    return folder


@settings(max_examples=25, deadline=None)
@given(kept=st.dictionaries(st.text("abcdef0123456789", min_size=1), EXTRACTIONS, max_size=4))
def test_gives_back_what_it_was_given(tmp_path_factory: pytest.TempPathFactory, kept: dict[str, Extraction]) -> None:
    folder = filled(tmp_path_factory.mktemp("store"), kept)
    with Store(folder) as store:
        assert list(store.items(kept)) == list(kept.values())
        assert all(name in store for name in kept)


def test_has_nothing_else(tmp_path: Path) -> None:
    with Store(filled(tmp_path, batch("a"))) as store:
        assert "b" not in store
        assert store.get("b") is None


def test_items_come_in_the_order_of_the_keys(tmp_path: Path) -> None:
    with Store(filled(tmp_path, batch("a", "b"), batch("c"))) as store:
        assert [found.article.id for found in store.items(["c", "a", "b"])] == ["c", "a", "b"]


def test_items_fail_where_one_is_gone(tmp_path: Path) -> None:
    with Store(tmp_path) as store, pytest.raises(StoreError, match="build again"):
        list(store.items(["a"]))


@pytest.mark.parametrize("field", ["text", "title", "published", "id", "boilerplate"])
def test_a_changed_article_has_another_key(field: str) -> None:
    article = Article(id="a", text="Talks resume.")
    changed = {"boilerplate": (Span(0, 5),)}.get(field, "other")
    altered = Article(**{"id": "a", "text": "Talks resume.", field: changed})
    assert key(article, "1") == key(Article(id="a", text="Talks resume."), "1")
    assert len({key(article, "1"), key(altered, "1"), key(article, "2")}) == 3


def test_keep_drops_the_rest(tmp_path: Path) -> None:
    with Store(filled(tmp_path, batch("a", "b", "c"), batch("d"))) as store:
        assert store.keep({"a", "c"}) == 2
        assert [name in store for name in "abcd"] == [True, False, True, False]
    with Store(tmp_path) as store:
        assert [name in store for name in "abcd"] == [True, False, True, False]
    assert len(parts(tmp_path)) == 1


def test_keep_leaves_alone_what_is_all_kept(tmp_path: Path) -> None:
    filled(tmp_path, batch("a", "b"), batch("c"))
    before = {part: part.stat().st_mtime_ns for part in parts(tmp_path)}
    with Store(tmp_path) as store:
        assert store.keep({"a", "b", "c", "never kept"}) == 0
    assert {part: part.stat().st_mtime_ns for part in parts(tmp_path)} == before


def test_keep_joins_many_small_parts(tmp_path: Path) -> None:
    names = [f"n{i}" for i in range(50)]
    with Store(filled(tmp_path, *(batch(name) for name in names))) as store:
        store.keep(names)
        assert [found.article.id for found in store.items(names)] == names
    assert len(parts(tmp_path)) == 1


def test_keep_clears_up_after_an_interrupted_build(tmp_path: Path) -> None:
    filled(tmp_path, batch("a"))
    leftover = tmp_path / "part-0.jsonl.gz.tmp"
    leftover.write_bytes(b"half a")
    with Store(tmp_path) as store:
        store.keep({"a"})
        assert "a" in store
    assert not leftover.exists()


def test_the_same_kept_twice_is_kept_once(tmp_path: Path) -> None:
    with Store(filled(tmp_path, batch("a", "b"), batch("a"))) as store:
        assert store.keep({"a", "b"}) == 0
        assert {"a", "b"} == {found.article.id for found in store.items(["a", "b"])}
    keys = [entry[0] for part in parts(tmp_path) for entry in json.loads(head(part))[1]]
    assert sorted(keys) == ["a", "b"]


def test_nothing_is_dropped_while_another_build_runs(tmp_path: Path) -> None:
    with Store(filled(tmp_path, batch("a"))) as one, Store(tmp_path) as other:
        unfinished = tmp_path / "part-1.jsonl.gz.tmp"
        unfinished.write_bytes(b"being written by the other")
        assert one.keep(()) == 0
        assert unfinished.exists()
        assert "a" in other
        other.add(batch("b"))
    with Store(tmp_path) as store:
        assert "a" in store
        assert "b" in store
        assert store.keep(()) == 2


def test_a_part_appears_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with Store(tmp_path) as store:
        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(StoreError, match="No space left"):
            store.add(batch("a"))
        assert "a" not in store
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def truncated(data: bytes) -> bytes:
    return data[:-7]


def empty(data: bytes) -> bytes:
    return b""


def longer(data: bytes) -> bytes:
    return data + b"x"


def other(data: bytes) -> bytes:
    return b"not a part at all, but something else of the same name"


@pytest.mark.parametrize("damage", [truncated, empty, longer, other])
def test_a_damaged_part_is_told_and_made_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    filled(tmp_path, batch("a", "b"), batch("c"))
    broken = next(part for part in parts(tmp_path) if b"a" in head(part)[:8])
    broken.write_bytes(damage(broken.read_bytes()))
    told: list[StoreError] = []
    with Store(tmp_path, on_problem=told.append) as store:
        assert [name in store for name in "abc"] == [False, False, True]
        assert [broken.name in str(problem) for problem in told] == [True]
        store.add(batch("a", "b"))
        assert store.keep(set("abc")) == 0
        assert [found.article.id for found in store.items("abc")] == ["a", "b", "c"]
    assert not broken.exists()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_flipped_bit_never_gives_wrong_data(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = filled(tmp_path_factory.mktemp("store"), batch("a", "b"))
    (part,) = parts(folder)
    content = bytearray(part.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    part.write_bytes(content)
    with Store(folder) as store:
        for name in "ab":
            assert store.get(name) in (None, extraction(name))
        store.add(batch("a", "b"))
        store.keep(set("ab"))
    with Store(folder) as store:
        assert list(store.items("ab")) == [extraction("a"), extraction("b")]


def test_an_extraction_of_another_shape_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("kg.store.to_json", lambda record: {"no_such_field": 1})
        filled(tmp_path, batch("a"))
    with Store(tmp_path) as store:
        assert store.get("a") is None
        store.add(batch("a"))
        assert store.get("a") == extraction("a")


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(StoreError, match="cannot be used"):
        Store(path)
