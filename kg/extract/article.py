"""Everything found in one parsed article, layer by layer."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract import dates
from kg.extract.coreference import chains, groups
from kg.extract.mentions import entities
from kg.extract.quotations import quotations
from kg.extract.statements import statements, telling
from kg.extract.statements.nodes import Nodes
from kg.extract.syntax import document, tree
from kg.records import Article, Extraction, Span


def extract(parsed: Doc, article: Article) -> Extraction:
    """Everything that one parsed article states; `parsed` is the parse of `article.text`."""
    doc = document.read(parsed)
    mentions = entities.mentions(doc, article.boilerplate)
    joined = chains.chains(doc, mentions)
    members = groups.members(doc, mentions, joined)
    read = tree.read(doc)
    speech = quotations.quotations(doc, mentions, joined, article.boilerplate, words=read)
    nodes = Nodes(mentions, joined, members.keys())
    tellings = telling.tellings(nodes, read)
    found = statements.Text(
        id=article.id,
        text=article.text,
        words=statements.outside(read, article.boilerplate),
        sentences=[Span(s.start_char, s.end_char) for s in doc.sents],
        nodes=nodes.called(telling.told(joined, tellings)),
        quotations=speech,
        times=dates.times(doc, article.published),
        members=members,
    )
    stated = statements.statements(found)
    return Extraction(article.meta(), mentions, telling.told(joined, telling.needed(tellings, stated)), speech, stated)
