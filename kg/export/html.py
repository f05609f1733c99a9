"""The graph as one HTML page that holds all it needs: data, program and style. It makes no request to anywhere.

`view` is the page as data and can be tested without a browser; `page` puts it into the template; `write_html` writes
the file. vis-network comes out of pyvis, which `pageview` uses to hold nodes, edges and options; the template of pyvis
is not used, because it fetches Bootstrap from the net in all its modes.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import networkx as nx
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kg.export.files import write_text
from kg.export.pageview import View, view

__all__ = ["iframe", "page", "view", "write_html"]

SCRIPTS = ("model.js", "scene.js", "panel.js", "search.js", "filters.js", "page.js")
# vis-network as pyvis carries it; its style sheet is left out: 220 kB of buttons that this page does not show.
VIS = "lib/vis-9.1.2/vis-network.min.js"


def write_html(graph: nx.MultiDiGraph, path: Path | str, *, title: str = "") -> None:
    """Write the page of a graph into one file."""
    write_text(path, [page(graph, title=title)])


def page(graph: nx.MultiDiGraph, *, title: str = "") -> str:
    """The whole page as text."""
    data = view(graph, title=title)
    scripts = [_vis(), *map(_part, SCRIPTS)]
    style = _part("page.css")
    text: str = _template().render(
        title=data["title"],
        policy=_policy(scripts, style),
        style=Markup(style),
        scripts=[Markup(script) for script in scripts],
        data=Markup(embedded(data)),
    )
    return text


def iframe(graph: nx.MultiDiGraph, height: int = 600, *, title: str = "") -> str:
    """The page inside an `iframe` element, to show a graph or a part of one in a notebook.

    The frame is a sandbox: the page in it can run its own program and open links, and reach nothing of the notebook.
    """
    source = html.escape(page(graph, title=title), quote=True)
    return (
        f'<iframe title="Knowledge graph" width="100%" height="{int(height)}" style="border:1px solid #8884" '
        f'sandbox="allow-scripts allow-popups" srcdoc="{source}"></iframe>'
    )


def embedded(data: View | dict[str, Any]) -> str:
    r"""JSON that is safe inside a script element, whatever its texts hold.

    >>> embedded({"a": "</script><!--"})
    '{"a":"\\u003c/script\\u003e\\u003c!--"}'
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def _policy(scripts: list[str], style: str) -> str:
    """The Content-Security-Policy: nothing may load, and only the scripts and the style of this page may run."""
    hashes = " ".join(map(_hash, scripts))
    rules = f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data:"
    return f"{rules}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _vis() -> str:
    text = resources.files("pyvis").joinpath(VIS).read_text(encoding="utf-8")
    # The trailing line names a source map, which open developer tools would go and fetch.
    return re.sub(r"\n//# sourceMappingURL=.*\s*\Z", "\n", text)


def _part(name: str) -> str:
    return resources.files("kg.export").joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _template() -> Any:
    loader = PackageLoader("kg.export")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("graph.html.j2")
