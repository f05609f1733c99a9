"""The page in a real browser with the network shut off; a request, an error on its console or an alert fails a test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import graph_samples
import networkx as nx
import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from kg.export.html import iframe, write_html

pytestmark = pytest.mark.browser

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    alone = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium's sandbox refuses root
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=alone)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a graph; afterwards nothing may have gone wrong on it."""
    wrong: list[str] = []
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.set_default_timeout(20_000)
    target = tmp_path / "graph.html"

    def asked(route: Route) -> None:
        if route.request.url.split("#")[0] == target.as_uri():
            route.continue_()
        else:
            wrong.append(f"request: {route.request.url}")
            route.abort()

    page.route("**/*", asked)
    page.on("console", lambda message: message.type in {"error", "warning"} and wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: (wrong.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def load(graph: nx.MultiDiGraph, *, width: int = 1400, height: int = 900, hash: str = "") -> Page:
        write_html(graph, target)
        page.set_viewport_size({"width": width, "height": height})
        page.goto(target.as_uri() + hash)
        page.wait_for_selector("html[data-ready]")
        return page

    yield load
    context.close()
    assert not wrong


def _shown(page: Page) -> set[str]:
    names: list[str] = page.evaluate(
        "() => Object.keys(kgPage.network.body.nodes).map(id => kgPage.model.nodes[id].key)"
    )
    return set(names)


def _lines(page: Page) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = page.evaluate(
        "() => Object.values(kgPage.network.body.edges).map(line =>"
        " ({dashed: Boolean(line.options.dashes), ...kgPage.model.links[line.id]}))"
    )
    return lines


def _inked(page: Page) -> int:
    """How many dots of the picture are painted at all."""
    count: int = page.evaluate("""() => {
        const canvas = document.querySelector("canvas");
        const dots = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        return dots.filter((value, at) => at % 4 === 3 && value > 0).length;
    }""")
    return count


def _spot(page: Page, one: str, other: str) -> tuple[float, float]:
    """A point of the window on a line between two nodes, found as the mouse would find it."""
    x, y = page.evaluate(
        """([one, other]) => {
        const { network, model } = kgPage;
        const [a, b] = [one, other].map(key => network.canvasToDOM(network.getPosition(model.byKey.get(key))));
        const frame = document.querySelector("canvas").getBoundingClientRect();
        for (let away = 0; away < 200; away += 2) for (const sign of [1, -1]) {
            const long = Math.hypot(b.x - a.x, b.y - a.y);
            const x = (a.x + b.x) / 2 + sign * away * (b.y - a.y) / long;
            const y = (a.y + b.y) / 2 - sign * away * (b.x - a.x) / long;
            const hit = network.getEdgeAt({ x, y });
            if (hit === undefined || network.getNodeAt({ x, y }) !== undefined) continue;
            const link = model.links[hit];
            const ends = [model.nodes[link.from].key, model.nodes[link.to].key];
            if (ends.includes(one) && ends.includes(other)) return [frame.x + x, frame.y + y];
        }
    }""",
        [one, other],
    )
    return x, y


def test_opens_and_draws(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    assert _shown(page) == {"freedonia", "sylvania", "rufus-firefly", "trentino", "klopstokia"} - {"trentino"}
    assert _inked(page) > 2000
    expect(page.locator("#intro")).to_contain_text("7 statements from 2 articles")


def test_dashed_is_what_is_not_a_fact(opened: Open, small: nx.MultiDiGraph) -> None:
    lines = _lines(opened(small))
    assert {line["fact"] for line in lines} == {True, False}
    assert all(line["dashed"] is not line["fact"] for line in lines)


def test_search_finds_by_another_name(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.keyboard.press("/")
    page.keyboard.type("kingdom")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Sylvania")
    assert page.url.endswith("#node=sylvania")


def test_search_goes_through_the_list_by_keys(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.keyboard.press("/")
    page.keyboard.type("f")
    names = page.get_by_role("option").locator(".name").all_inner_texts()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[role=option][aria-selected=true] .name")).to_have_text(names[1])
    page.keyboard.press("Escape")
    expect(page.locator("#found")).to_be_hidden()


def test_a_line_leads_to_its_sentences(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.mouse.click(*_spot(page, "rufus-firefly", "klopstokia"))
    panel = page.locator("#panel")
    expect(panel.locator("blockquote")).to_have_text("Firefly plans to visit Klopstokia.")
    expect(panel.locator("mark")).to_have_text("plans to visit")
    expect(panel.locator(".statement")).to_contain_text("intended")
    expect(panel.locator(".source a")).to_have_attribute("href", "https://duck.example/1")


def test_a_node_leads_to_its_statements(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    x, y, left, top = page.evaluate("""() => {
        const { network, model } = kgPage;
        const spot = network.canvasToDOM(network.getPosition(model.byKey.get("freedonia")));
        const frame = document.querySelector("canvas").getBoundingClientRect();
        return [spot.x, spot.y, frame.x, frame.y];
    }""")
    page.mouse.click(left + x, top + y)
    expect(page.locator("#panel h2")).to_have_text("Freedonia")
    expect(page.locator(".facts .statement")).to_have_count(2)
    expect(page.locator(".claims .statement")).to_have_count(2)
    expect(page.locator(".claims")).to_contain_text("claimed by Rufus Firefly")
    expect(page.locator(".claims")).to_contain_text("denied by Ambassador Trentino")


def test_the_address_leads_to_a_node(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small, hash="#node=rufus-firefly")
    expect(page.locator("#panel h2")).to_have_text("Rufus Firefly")
    page.keyboard.press("Escape")
    assert "#" not in page.url


@pytest.mark.parametrize(("name", "gone"), [("Conflict", {"conflict"}), ("Cooperation", {"cooperation"})])
def test_the_legend_takes_families_away(opened: Open, small: nx.MultiDiGraph, name: str, gone: set[str]) -> None:
    page = opened(small)
    before = {line["family"] for line in _lines(page)}
    page.get_by_label(name, exact=False).first.click(force=True)
    assert gone and {line["family"] for line in _lines(page)} == before - gone


def test_the_legend_takes_kinds_and_articles_away(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.locator("#legend .row", has_text="People").locator("input").click(force=True)
    assert _shown(page) == {"freedonia", "sylvania"}
    page.locator("#legend .row", has_text="b.txt").locator("input").click(force=True)
    assert sum(1 for line in _lines(page)) == 2
    page.get_by_role("button", name="Start over").click()
    assert "rufus-firefly" in _shown(page)


def test_facts_only(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.get_by_role("button", name="Facts only").click()
    assert [line["fact"] for line in _lines(page)] == [True]
    page.get_by_role("button", name="Facts only").click()
    assert {line["fact"] for line in _lines(page)} == {True, False}


def test_the_least_number_of_statements(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    page.get_by_role("slider", name="Least number of statements").fill("4")
    assert _shown(page) == {"freedonia", "sylvania"}


def test_the_least_confidence(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    before = len(_lines(page))
    page.get_by_role("slider", name="Least confidence").fill("90")
    assert 0 < len(_lines(page)) < before
    sure = page.evaluate(
        "() => kgPage.model.all.filter(kgPage.model.passes).map(s => kgPage.model.table.confidence[s])"
    )
    assert sure and min(sure) >= 0.9
    page.get_by_role("button", name="Start over").click()
    assert len(_lines(page)) == before


def test_only_what_is_around_one_node(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small, hash="#node=klopstokia")
    page.get_by_role("button", name="Show only its connections").click()
    assert _shown(page) == {"klopstokia", "rufus-firefly"}
    page.get_by_role("button", name="Back to the graph").click()
    assert "freedonia" in _shown(page)


def test_hostile_texts_do_nothing(opened: Open, hostile: nx.MultiDiGraph) -> None:
    page = opened(hostile)
    for number in range(0, len(hostile), 5):
        page.evaluate("id => kgPage.go.node(id)", number)
        name = page.evaluate("id => kgPage.model.nodes[id].name", number)
        assert page.locator("#panel h2").evaluate("title => title.textContent") == name
    page.keyboard.press("Escape")
    page.locator("#find").fill("<")
    expect(page.get_by_role("option").first).to_be_visible()
    assert page.evaluate("() => document.querySelectorAll('script').length") == 8


def test_a_large_graph_opens_with_its_main_part(opened: Open) -> None:
    page = opened(graph_samples.large(2000))
    assert len(_shown(page)) == 60
    page.get_by_role("button", name="Show all").click()
    assert len(_shown(page)) > 150


def test_a_narrow_window_has_the_statements_at_its_foot(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small, width=800, height=900)
    expect(page.locator("#legend")).to_be_hidden()
    page.get_by_role("button", name="Legend and filters").click()
    expect(page.locator("#legend")).to_be_visible()
    page.get_by_role("button", name="Legend and filters").click()
    page.evaluate("() => kgPage.go.node(0)")
    expect(page.locator("#panel h2")).to_be_in_viewport()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 800
    frame = page.locator("#panel").bounding_box()
    assert frame and frame["y"] > 350 and frame["width"] == 800


def test_dark_and_light(opened: Open, small: nx.MultiDiGraph) -> None:
    page = opened(small)
    paper = "() => getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(paper) != light
    assert _inked(page) > 2000


def test_the_frame_of_a_notebook(opened: Open, small: nx.MultiDiGraph, tmp_path: Path) -> None:
    page = opened(small)
    (tmp_path / "graph.html").write_text(f"<!doctype html><body>{iframe(small, height=500)}", encoding="utf-8")
    page.reload()
    inside = page.frame_locator("iframe")
    expect(inside.locator("html[data-ready]")).to_be_attached()
    inside.locator("#find").fill("firefly")
    inside.get_by_role("option").first.click()
    expect(inside.locator("#panel h2")).to_have_text("Rufus Firefly")


def test_a_window_of_another_size_still_shows_the_whole(opened: Open) -> None:
    page = opened(graph_samples.large(2_000), width=1400, height=500)
    page.set_viewport_size({"width": 1400, "height": 900})
    page.wait_for_timeout(300)
    scale = page.evaluate("() => kgPage.network.getScale()")
    page.get_by_role("button", name="Fit").click()
    page.wait_for_timeout(600)
    assert page.evaluate("() => kgPage.network.getScale()") == pytest.approx(scale)
