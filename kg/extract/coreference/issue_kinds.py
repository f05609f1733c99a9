"""Issues called by another noun for the same: "a bill ... the legislation", "the treaty ... the accord"."""

from collections.abc import Sequence

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.referring import ISSUES, further, predicative, restricted
from kg.extract.mentions.traits import DEFINITE, Traits

# So many sentences back the one issue of its kind is looked for.
NEAR = 2
# Nouns that news changes for one another.
KINDS = tuple(
    frozenset(row.split())
    for row in (
        "accord agreement arrangement compact deal pact treaty",
        "act bill law legislation measure statute",
        "blockade embargo",
        "assault attack bombardment bombing onslaught raid strike",
        "accusation allegation charge",
        "armistice cease-fire ceasefire truce",
        "coup putsch takeover",
        "drill exercise manoeuvre maneuver",
        "initiative plan proposal",
        "assassination killing murder slaying",
        "inquiry investigation probe",
        "penalty restriction sanction",
        "duty levy tariff",
    )
)
KIND = {noun: kind for kind in KINDS for noun in kind}


def by_issue_kind(clusters: Clusters, t: Traits, seen: Sequence[Traits]) -> bool:
    """Join a bare definite phrase with the only issue of its kind that the sentences right before name."""
    kind = KIND.get(t.lemma, frozenset())
    if not kind or t.mention.type not in ISSUES or not _is_bare(t):
        return False
    near = [o for o in seen if t.sentence - o.sentence <= NEAR and o.lemma in kind and _is_one(o, t)]
    groups = {clusters.find(o.index) for o in near}
    return len(groups) == 1 and near[-1].lemma != t.lemma and clusters.union(groups.pop(), t.index)


def _is_bare(t: Traits) -> bool:
    """ "The accord", without words that tell which."""
    the = any(c.lower_ in DEFINITE for c in t.head.children)
    told = bool(t.words) or t.possessor is not None or any(c.dep_ in ("nmod", "nummod") for c in t.head.children)
    return the and not (told or restricted(t) or further(t) or predicative(t))


def _is_one(o: Traits, t: Traits) -> bool:
    """As many, an issue, and outside of the phrase: "the bill's measures" are not the bill."""
    inside = o.mention.span in t.mention.span or t.mention.span in o.mention.span
    return o.mention.type in ISSUES and o.many == t.many and not inside and o.mention.kind != "pronoun"
