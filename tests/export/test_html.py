import html as escaping
import json
import re
from pathlib import Path

import networkx as nx
import pytest

from kg.export.html import embedded, iframe, page, write_html

DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)


def test_same_graph_same_bytes(small: nx.MultiDiGraph, tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        write_html(small, tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_the_order_of_the_graph_does_not_matter(small: nx.MultiDiGraph) -> None:
    turned = nx.MultiDiGraph(**small.graph)
    turned.add_nodes_from(reversed(list(small.nodes(data=True))))
    turned.add_edges_from(reversed(list(small.edges(keys=True, data=True))))
    assert page(turned) == page(small)


def test_the_graph_stays_as_it_is(small: nx.MultiDiGraph) -> None:
    before = json.dumps(nx.node_link_data(small, edges="edges"), sort_keys=True)
    page(small)
    assert json.dumps(nx.node_link_data(small, edges="edges"), sort_keys=True) == before


def test_names_no_address_to_load_from(small: nx.MultiDiGraph) -> None:
    text = page(small)
    assert not re.search(r"<(link|img|iframe|base)\b|<script[^>]*\bsrc=|@import|url\(\s*['\"]?https?:", text)
    assert "sourceMappingURL" not in text
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy and "default-src &#39;none&#39;" in policy[1] and "unsafe" not in policy[1]


def test_texts_cannot_leave_the_data(hostile: nx.MultiDiGraph) -> None:
    text = page(hostile)
    assert text.count("<script") == len(re.findall(r"<script>|<script type=", text))
    found = DATA.search(text)
    assert found and not re.search("[<>&\u2028\u2029]", found[1])
    assert "</script><script>alert(1)</script>" in json.dumps(json.loads(found[1]), ensure_ascii=False)


@pytest.mark.parametrize("text", ["</script>", "<!--<script>", "a & b", "\u2028\u2029", "\ud83d lone", '"\\'])
def test_embedded_data_is_the_same_when_read(text: str) -> None:
    assert json.loads(embedded({text: [text]})) == {text: [text]}
    assert embedded({"x": text}).isprintable() and "<" not in embedded({"x": text})


def test_a_title_is_text(small: nx.MultiDiGraph) -> None:
    text = page(small, title="<b>Q&A</b>")
    assert "<title>&lt;b&gt;Q&amp;A&lt;/b&gt;</title>" in text and "<b>Q" not in text


def test_an_empty_graph_makes_a_page() -> None:
    assert '"nodes":[]' in page(nx.MultiDiGraph(articles={}, loose=[]))


def test_iframe_holds_the_page_and_is_closed_off(small: nx.MultiDiGraph) -> None:
    text = iframe(small, height=480)
    found = re.fullmatch(r'<iframe [^>]*height="480"[^>]* sandbox="([^"]*)" srcdoc="([^"]*)"></iframe>', text)
    assert found and "allow-same-origin" not in found[1]
    assert escaping.unescape(found[2]) == page(small)
