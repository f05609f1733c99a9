"""Web pages: their article and metadata come out, whatever else is on the page."""

import gzip
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import InputError
from kg.reading import read
from kg.records import Article

PAGE = Path(__file__).parent.parent / "fixtures" / "reading" / "page.html"
WORDS = "The ministers met in the old town on Monday and agreed that the talks would go on in the autumn. " * 3


def opened(path: Path) -> tuple[list[Article], list[InputError]]:
    problems: list[InputError] = []
    return list(read([str(path)], on_problem=problems.append)), problems


def test_a_page_becomes_its_article() -> None:
    (article,), problems = opened(PAGE)
    assert not problems
    assert (article.id, article.title) == ("page.html", "Ministers agree to reopen the border")
    assert (article.published, article.author) == ("2018-07-02", "Ann Lee")
    assert (article.publisher, article.url) == ("Example Courier", "https://courier.example/world/border-talks")


def test_its_text_is_headline_and_paragraphs_and_nothing_else() -> None:
    (article,), _ = opened(PAGE)
    blocks = article.text.split("\n\n")
    assert blocks[0] == "Ministers agree to reopen the border"
    assert len(blocks) == 4
    assert "her patience & her good humour." in blocks[2]
    assert not [word for word in ("Sport", "recipes", "Cookie", "alert") if word in article.text]


def test_a_packed_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(PAGE.read_bytes()))
    assert opened(path)[0][0].text == opened(PAGE)[0][0].text


def test_the_declared_encoding_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    head = '<html><head><meta charset="windows-1250"></head>'
    page = f"{head}<body><article><p>Dvořák said so. {WORDS}</p></article></body></html>"
    path.write_bytes(page.encode("cp1250"))
    assert "Dvořák" in opened(path)[0][0].text


def test_a_page_without_an_article_gives_its_words(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<html><body><div>The talks failed.</div></body></html>")
    (article,), problems = opened(path)
    assert "The talks failed." in article.text
    assert not problems


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + WORDS,
        "<p>" + "x" * 2_000_000,
        "<html><body>" + "<a href='#'>link</a>" * 5000 + f"<p>{WORDS}</p>",
        f"<article><p>{WORDS}</p><p>&#0;&#xD800;&#x1F600;</p></article>",
        "<![CDATA[" * 1000,
        "<?xml version='1.0' encoding='utf-32'?><html><body><p>" + WORDS,
    ],
)
def test_hostile_pages_give_an_article_or_one_problem(tmp_path: Path, page: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(page, encoding="utf-8")
    articles, problems = opened(path)
    assert len(articles) + len(problems) == 1
    assert all(article.text.encode("utf-8") for article in articles)


TAGS = st.sampled_from("<p> </p> <div> </div> <article> <h1> <script> <!-- --> <table> <td> <title>".split())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(TAGS | st.text(max_size=20) | st.just(WORDS), max_size=12))
def test_broken_markup_gives_an_article_or_one_problem(tmp_path: Path, pieces: list[str]) -> None:
    path = tmp_path / "a.html"
    path.write_bytes("".join(pieces).encode("utf-8", errors="surrogatepass"))
    articles, problems = opened(path)
    assert len(articles) + len(problems) == 1
