"""Chains: which mentions of an article are the same actor, issue or place, surest signs first."""

from collections.abc import Sequence

from kg.extract.coreference.anaphors import join_anaphors
from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.definites import join_definites
from kg.extract.coreference.homeland import join_homeland
from kg.extract.coreference.identity import join_names
from kg.extract.coreference.labels import chain
from kg.extract.coreference.links import join_syntax
from kg.extract.coreference.signs import Signs
from kg.extract.coreference.speakers import quotes, speakers
from kg.extract.coreference.speaking import join_speakers, name_writer, speaking
from kg.extract.mentions.traits import traits
from kg.extract.syntax.document import AnyDoc, read
from kg.records import Chain, Mention


def chains(doc: AnyDoc, mentions: Sequence[Mention]) -> tuple[Chain, ...]:
    """All mentions in chains, ordered by first mention; a mention that nothing joins is a chain of its own."""
    signs, clusters = settled(doc, mentions)
    join_anaphors(signs)
    join_definites(clusters, owned=True)
    join_homeland(clusters)
    groups = sorted(sorted(members) for members in clusters.members.values())
    return tuple(chain(clusters, group) for group in groups)


def settled(doc: AnyDoc, mentions: Sequence[Mention]) -> tuple[Signs, Clusters]:
    """What the sure rules join, and what the ranker sees of it."""
    doc = read(doc)
    stretches = quotes(doc)
    clusters = Clusters(traits(doc, mentions, stretches))
    join_names(clusters)
    name_writer(clusters)
    join_syntax(clusters)
    join_definites(clusters)
    said = speaking(clusters, speakers(doc, stretches))
    join_speakers(clusters, said)
    return Signs(doc, clusters, said), clusters
