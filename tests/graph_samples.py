"""Hand-made extractions and entities, and the graphs that they make."""

from __future__ import annotations

from typing import Any

import networkx as nx

from kg.graph import build
from kg.records import Article, Chain, Entity, Evidence, Extraction, Member, Span, Statement

BASE = "https://kg.example/"

TEXTS = {
    "a.txt": (
        "Freedonia imposed sanctions on Sylvania in 2018. President Firefly said Sylvania had attacked Freedonia. "
        "Trentino denied that Sylvania attacked Freedonia. Firefly plans to visit Klopstokia."
    ),
    "b.txt": "Sylvania attacked Freedonia near Klopstokia. Sylvania did not meet Firefly. Sylvania protested loudly.",
}
ENTITIES = {  # id: kind, type, label, aliases
    "freedonia": ("actor", "Country", "Freedonia", ("Freedonian",)),
    "sylvania": ("actor", "Country", "Sylvania", ("Kingdom of Sylvania",)),
    "rufus-firefly": ("actor", "Person", "Rufus Firefly", ("Firefly", "President Firefly")),
    "trentino": ("actor", "Person", "Ambassador Trentino", ("Trentino",)),
    "klopstokia": ("place", "City", "Klopstokia", ()),
    "sanctions-on-sylvania": ("issue", "Issue", "sanctions on Sylvania", ("sanctions",)),
}
CHAINS = tuple(ENTITIES)


def said(article: str, words: str, subject: str, predicate: str, object: str, event: str, **more: Any) -> Statement:
    """A statement of one of the TEXTS, found at these words; `object` is an entity id or plain words."""
    text = TEXTS[article]
    start = text.index(words)
    first = text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0
    last = text.index(".", start) + 1
    evidence = Evidence(article, Span(first, last), Span(start, start + len(words)), text[first:last])
    for name in ("speaker", "place"):
        more[name] = CHAINS.index(more[name]) if name in more else None
    known = object in ENTITIES
    target, plain = (CHAINS.index(object), "") if known else (None, object)
    return Statement(CHAINS.index(subject), predicate, target, plain, event, (evidence,), **more)


def extraction(article: str, *statements: Statement, **meta: str) -> Extraction:
    """An extraction with one chain of two mentions for each entity."""
    chains = tuple(Chain(label, kind, type, (0, 1)) for kind, type, label, _ in ENTITIES.values())  # type: ignore[arg-type]
    return Extraction(Article(article, "", **meta), chains=chains, statements=statements)


def entities(*articles: str) -> list[Entity]:
    """The ENTITIES, each with its chain in these articles."""
    return [
        Entity(id, kind, type, label, aliases, tuple(Member(a, CHAINS.index(id)) for a in articles))  # type: ignore[arg-type]
        for id, (kind, type, label, aliases) in ENTITIES.items()
    ]


def extractions() -> list[Extraction]:
    """Two articles: a fact, a claim, a denial, a plan, a fact that repeats the claim, a negated one, words only."""
    attack = ("sylvania", "attack", "freedonia", "ASSAULT")
    return [
        extraction(
            "a.txt",
            said("a.txt", "imposed sanctions on", "freedonia", "impose sanctions on", "sylvania", "SANCTION",
                 time="2018", confidence=0.9),
            said("a.txt", "had attacked", *attack, mode="claimed", speaker="rufus-firefly", confidence=0.7),
            said("a.txt", "Sylvania attacked", *attack, mode="denied", speaker="trentino", confidence=0.6),
            said("a.txt", "plans to visit", "rufus-firefly", "visit", "klopstokia", "CONSULT", mode="intended"),
            title='Freedonia "strikes back"', published="2018-03-05", publisher="The Daily Duck", url="https://duck.example/1",
        ),
        extraction(
            "b.txt",
            said("b.txt", "attacked", *attack, place="klopstokia", confidence=0.8),
            said("b.txt", "did not meet", "sylvania", "meet", "rufus-firefly", "CONSULT", negated=True),
            said("b.txt", "protested", "sylvania", "protest", "loudly", "PROTEST"),
            published="2018-03",
        ),
    ]  # fmt: skip


def small() -> nx.MultiDiGraph:
    """The graph of the two articles."""
    return build(extractions(), entities("a.txt", "b.txt"), version="1")


NASTY = (
    'say "no"',
    "</script><script>alert(1)</script>",
    "two\nlines\r\nand\ta tab",
    "emoji \U0001f986\U0001f469\u200d\U0001f467",
    "\u05e2\u05d1\u05e8\u05d9\u05ea \u200f \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "back\\slash\\n",
    "<iri> {with} |pipes| ^`",
    "nul\x00 and \x1f and \x85 and \u2028",
    "'''\"\"\"",
    "@prefix x: <y> .",
    "%zz %41",
    "..",
    "\u00e9 \ufb01 \u01c4",
    "=1+1",
)


def hostile() -> nx.MultiDiGraph:
    """A graph whose every text is one that breaks something if it is not treated as text."""
    found, made = [], []
    for number, nasty in enumerate(NASTY):
        article = Article(
            f"{nasty}.txt", "", title=nasty, url=f"http://[{nasty}", publisher=nasty, author=nasty, published=nasty
        )
        evidence = Evidence(article.id, Span(5, 5 + len(nasty)), Span(5, 5 + len(nasty)), nasty)
        words = Statement(0, nasty, None, nasty, "OTHER", (evidence,), time=nasty)
        linked = Statement(0, nasty, 1, "", "SANCTION", (evidence,), speaker=1, place=1, time=f"{nasty}/2018")
        chains = (Chain(nasty, "actor", "Person", (0,)), Chain("x", "issue", "Event", (1,)))
        found.append(Extraction(article, chains=chains, statements=(words, linked)))
        same = (f"urn:x:{nasty}",)
        made.append(Entity(nasty, "actor", "Person", nasty, (nasty, f"{nasty}2"), (Member(article.id, 0),), same))
        made.append(Entity(f"{nasty} {number}", "issue", "Event", "x", ("X",), (Member(article.id, 1),)))
    return build(found, made)


def large(size: int, *, articles: int = 100) -> nx.MultiDiGraph:
    """A graph of so many statements, made up."""
    text = "Freedonia imposed sanctions on Sylvania after a long and bitter quarrel about the price of ducks. " * 2
    names = [f"entity-{number}" for number in range(size // 10 + 2)]
    made = [
        Entity(n, "actor", "Country", n.title(), (n,), (Member(f"{i % articles}.txt", i),)) for i, n in enumerate(names)
    ]
    chains = tuple(Chain(n, "actor", "Country", (0,)) for n in names)
    found = []
    for article in range(articles):
        own = [i for i in range(len(names)) if i % articles == article]
        n = len(own)
        pairs = [(own[k % n], own[(k + 1 + k // n % (n - 1)) % n], k) for k in range(size // articles)]
        rows = tuple(
            Statement(
                a,
                f"sanction {k}",
                b,
                "",
                "SANCTION",
                (Evidence(f"{article}.txt", Span(0, len(text)), Span(k, k + 9), text),),
            )
            for a, b, k in pairs
        )
        found.append(Extraction(Article(f"{article}.txt", ""), chains=chains, statements=rows))
    return build(found, made)
