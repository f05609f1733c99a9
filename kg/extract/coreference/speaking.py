"""Who is meant by "I" and "we" in a quotation whose speaker the text tells."""

from collections.abc import Iterator, Mapping, Sequence

from kg.extract.coreference.clusters import UNTOLD, Clusters
from kg.extract.coreference.roles import Roles, offices
from kg.extract.mentions.traits import BODIES, PEOPLE, SPEAKING, Traits
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table
from kg.records import NAMING

SINGLE = frozenset("i me my mine myself".split())
# What opens a quotation within another one.
INNER = frozenset("‘ ' ` “ \"".split())
# Who may say "we" for the body or country in his title; an expert, a member or a host of it does not.
VOICES = frozenset(
    "president chairman chairwoman chair chairperson chief director secretary spokesman spokeswoman spokesperson"
    " officer minister ambassador official executive ceo head counsel commissioner governor general commander"
    " founder envoy representative manager treasurer king queen premier chancellor coach captain diplomat negotiator"
    " admiral colonel marshal emir sultan prince leader".split()
)
# Bodies without a name for which one speaks.
SERVED = frozenset("agency army commission company council firm government junta military ministry party union".split())
RULING = frozenset("president minister premier chancellor king emir sultan prince leader".split())


def speaking(clusters: Clusters, speakers: Sequence[Token | None]) -> list[int | None]:
    """For each quoted stretch the mention of who says it."""
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind != "demonym"}
    found = [heads.get(token.i) if token is not None else None for token in speakers]
    return [t.index if t is not None and _speaks(t) else None for t in found]


def _speaks(t: Traits) -> bool:
    return t.mention.type in (*PEOPLE, "ORG", "GPE") or t.mention.kind == "pronoun"


def name_writer(clusters: Clusters) -> None:
    """I outside quotation marks is the writer, whom the text does not name: nobody of whom it tells."""
    for t in clusters.traits:
        if t.mention.kind == "pronoun" and t.word in SINGLE and t.quoted < 0:
            clusters.name(t.index, f"{UNTOLD}writer")


def join_speakers(clusters: Clusters, said: Sequence[int | None]) -> None:
    """I is who speaks, we those for whom he speaks; where that is not known they are nobody of whom others tell."""
    held = offices(clusters)
    heads = {t.head.i: t.index for t in clusters.traits if t.mention.type in (*PEOPLE, "") and not t.many}
    for t in clusters.traits:
        if t.mention.kind == "pronoun" and t.word in SPEAKING and t.quoted >= 0:
            inner = _inner_speaker(t) if t.word in SINGLE else None
            number = said[t.quoted] if inner is None else heads.get(inner.i, said[t.quoted])
            if number is not None:
                speaker = clusters.traits[number]
                found = speaker if t.word in SINGLE else _represented(clusters, speaker, held)
                if found is not None:
                    clusters.union(found.index, t.index)
                else:
                    clusters.name(t.index, f"{UNTOLD}{clusters.find(speaker.index)}")


def _inner_speaker(t: Traits) -> Token | None:
    """Who speaks in a quotation within one: "“He says, ‘I want to go,’” Roe said"."""
    for clause in t.head.ancestors:
        verb = clause.head
        if clause.dep_ == "ccomp" and "quote" in table("reporting_verbs").get(verb.lemma_, "").split():
            opened = any(w.text in INNER for w in t.head.doc[min(verb.i, t.head.i) : t.head.i])
            return next((c for c in verb.children if opened and c.dep_ == "nsubj"), None)
    return None


def _represented(clusters: Clusters, speaker: Traits, held: Mapping[int, Roles]) -> Traits | None:
    """For whom a speaker says "we": a body for itself, an official for the country or body in his title, anybody else
    for people of whom the text does not tell.
    """
    if speaker.mention.type in BODIES or speaker.many:
        return speaker
    group = clusters.members[clusters.find(speaker.index)]
    titles = [t for t in (clusters.traits[i] for i in group) if t.mention.kind == "nominal" and _is_voice(t)]
    before = [t for title in titles for t in _served(clusters, title)]
    named = next((t for t in before if t.mention.type == "GPE"), before[0] if before else None)
    return named or _by_office(clusters, titles) or _by_rule(clusters, speaker, titles, held)


def _served(clusters: Clusters, title: Traits) -> Iterator[Traits]:
    """The countries and bodies that a title names: "the Ruritanian minister", "a spokesman for the ministry"."""
    span = title.mention.span
    inner = (t for t in clusters.traits if t.mention.span in span and t is not title)
    for t in inner:
        body = t.mention.type in ("GPE", "ORG") and t.mention.kind != "pronoun"
        ahead = t.mention.kind != "nominal" and t.head.i < title.head.i and t.head in title.modifiers
        behind = t.head.head is title.head and preposition(t.head) in ("of", "for")
        behind = behind and (t.mention.kind in NAMING or t.lemma in SERVED)
        if body and (ahead or behind) and _is_spoken_for(clusters, t):
            yield t


def _by_rule(clusters: Clusters, speaker: Traits, titles: Sequence[Traits], held: Mapping[int, Roles]) -> Traits | None:
    """The country, if the text names it, that somebody rules who is known for it and has a title in the text."""
    if not any(t.lemma in RULING and not t.words for t in titles):
        return None
    rows = [
        row for group, found in held.items() if clusters.find(group) == clusters.find(speaker.index) for row in found
    ]
    codes = {w for _, words in rows if "former" not in words for w in words if w.startswith("country:")}
    return next((t for t in clusters.traits if codes & clusters.names[clusters.find(t.index)]), None)


def _is_voice(title: Traits) -> bool:
    """True for an office in which one speaks for others, and which one still holds."""
    return title.lemma in VOICES and not {"former", "ex", "retired", "then"} & {w.lower_ for w in title.modifiers}


def _is_spoken_for(clusters: Clusters, t: Traits) -> bool:
    """True for a country and a body of one mind: a member of a chamber or a man from a town says "we" for others."""
    names = clusters.names[clusters.find(t.index)]
    if t.mention.type == "GPE":
        return any(name.startswith("country:") for name in names)
    low = t.mention.text.lower()
    return low.endswith("white house") or not any(w in low.split() for w in (*table("chambers"), "committee"))


def _by_office(clusters: Clusters, titles: Sequence[Traits]) -> Traits | None:
    """The country, if the text names it, whose office a title without a country tells ("Secretary of State")."""
    texts = [t.mention.text.lower() for t in titles]
    codes = {f"country:{code}" for office, code in table("offices").items() if any(office in text for text in texts)}
    return next((t for t in clusters.traits if codes & clusters.names[clusters.find(t.index)]), None)
