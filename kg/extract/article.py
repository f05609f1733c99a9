"""Everything found in one parsed article, layer by layer."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract import coreference, dates, entities, groups, quotations, statements, tree
from kg.extract.nodes import Nodes
from kg.records import Article, Extraction, Span


def extract(doc: Doc, article: Article) -> Extraction:
    """Everything that one parsed article states; `doc` is the parse of `article.text`."""
    mentions = entities.mentions(doc, article.boilerplate)
    chains = coreference.chains(doc, mentions)
    read = tree.read(doc)
    speech = quotations.quotations(doc, mentions, chains, article.boilerplate, words=read)
    found = statements.Text(
        id=article.id,
        text=article.text,
        words=statements.outside(read, article.boilerplate),
        sentences=[Span(s.start_char, s.end_char) for s in doc.sents],
        nodes=Nodes(mentions, chains),
        quotations=speech,
        times=dates.times(doc, article.published),
        members=groups.members(doc, mentions, chains),
    )
    return Extraction(article.meta(), mentions, chains, speech, statements.statements(found))
