"""What syntax says to be one thing: titles, appositions, copulas, relative pronouns."""

from collections.abc import Iterator, Sequence

from kg.extract.coreference.ascribed import sought
from kg.extract.coreference.clusters import SORTS, Clusters
from kg.extract.coreference.referring import ISSUES
from kg.extract.mentions.bodies import is_own_name
from kg.extract.mentions.relatives import relative_clause
from kg.extract.mentions.traits import FLEXIBLE, Traits
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.extract.syntax.relatives import RELATIVE
from kg.lexicons import table, words

PERSONAL = frozenset(("PERSON", "GROUP", "NORP", "ORG"))
BODIES = frozenset(("ORG", "GROUP", "NORP", ""))
# What has people of its own.
BOSSED = frozenset(("ORG", "GPE", "PERSON"))
THINGS = frozenset(("ORG", "GPE", "GROUP", "LOC", "FAC", "EVENT", "LAW", "ISSUE"))
# What somebody is besides an office: "the senator and presidential candidate".
CANDIDATES = frozenset("candidate hopeful contender nominee frontrunner front-runner".split())
NEGATIVE = frozenset("not never n't n’t no hardly".split())


def join_syntax(clusters: Clusters) -> None:
    """Join titles with the names behind them, appositions and definite predicates with what they describe."""
    heads: dict[int, Traits] = {}
    for t in sorted(clusters.traits, key=lambda t: t.mention.span.end - t.mention.span.start):
        heads[t.head.i] = t
    sure = [*_titles(clusters), *_both_titles(clusters), *_commas(clusters)]
    done = {t.index for pair in sure for t in pair if t.mention.kind == "nominal"}
    every = clusters.traits
    sure += [*_places(every, heads), *_sorts(every)]
    parsed = [*_appositions(every, heads), *_second(every, heads), *_copulas(every, heads)]
    for a, b in [*sure, *(pair for pair in parsed if not done & {t.index for t in pair})]:
        clusters.union(a.index, b.index)
    for a, b in _relatives(clusters, heads):
        clusters.union(a.index, b.index)


def _titles(clusters: Clusters) -> Iterator[tuple[Traits, Traits]]:
    """A title ends where the name begins: "Secretary of State | Mike Pompeo"."""
    starts = {
        t.mention.span.start: t for t in clusters.traits if t.mention.kind == "name" and t.mention.type == "PERSON"
    }
    for t in clusters.traits:
        behind = starts.get(t.mention.span.end + _gap(clusters.text, t.mention.span.end))
        title = t.mention.kind == "nominal" and t.mention.type == "PERSON" and not _tells_of(behind, t)
        if behind and title and behind.sentence == t.sentence:
            yield t, behind


def _tells_of(named: Traits | None, t: Traits) -> bool:
    """Does a clause of the name's own tell who the noun is: "he is the best candidate | Roe says"?"""
    told = named is not None and named.subject and named.head.head != t.head
    return told and any(c.dep_ == "cop" for c in t.head.children)


def _both_titles(clusters: Clusters) -> Iterator[tuple[Traits, Traits]]:
    """Two titles before one name: "candidate and former mayor | Jane Roe", where neither has an article."""
    titles = {a.mention.span.start: (a, b) for a, b in _titles(clusters)}
    for t in clusters.traits:
        if t.mention.kind != "nominal" or t.mention.type not in ("PERSON", "GROUP") or t.head.tag_ in ("NNS", "NNPS"):
            continue
        end = t.mention.span.end
        second, named = titles.get(end + 5, (t, t)) if clusters.text[end : end + 5] == " and " else (t, t)
        alone = not any(c.dep_ == "det" for x in (t, second) for c in x.head.children)
        if second is not t and alone and second.mention.text[:1].islower():
            yield t, named


def _gap(text: str, end: int) -> int:
    """A blank, or a closing bracket and a blank: "[North Korean dictator] Kim Jong Un"."""
    return len(text[end : end + 2]) - len(text[end : end + 2].lstrip(" ]"))


def _appositions(all_traits: Sequence[Traits], heads: dict[int, Traits]) -> Iterator[tuple[Traits, Traits]]:
    names = {t.mention.span.start: t for t in all_traits if t.mention.kind == "name" and t.mention.type == "PERSON"}
    for t in all_traits:
        other = heads.get(_named(t).i)
        if other is None or other is t or any(_is_nation(x) for x in (t, other)):
            continue
        nominal = t if t.mention.kind == "nominal" else other
        if (_describes(t, other) or _describes(other, t)) and names.get(nominal.mention.span.end + 1) in (
            None,
            t,
            other,
        ):
            yield other, t


def _is_nation(t: Traits) -> bool:
    """True for "the Danes" and "Danish", but not for "a Dane"."""
    return t.word in table("demonyms") and t.mention.type != "PERSON"


def _places(every: Sequence[Traits], heads: dict[int, Traits]) -> Iterator[tuple[Traits, Traits]]:
    """A sort of place with its name: "the northern city of Aleppo", "the Black Sea resort of Sochi"."""
    for t in every:
        if t.mention.kind != "nominal" or t.lemma not in words("named_places") or t.many:
            continue
        behind = [c for c in t.head.children if c.dep_ == "nmod" and preposition(c) == "of"]
        named = heads.get(behind[0].i) if len(behind) == 1 else None
        if named is not None and named.mention.kind == "name" and named.mention.type in ("GPE", "LOC"):
            yield named, t


def _sorts(every: Sequence[Traits]) -> Iterator[tuple[Traits, Traits]]:
    """A sort of body with its name: "Hungary's ruling Fidesz party", "the KFOR mission"."""
    ends = {t.mention.span.end: t for t in every if t.mention.kind == "name" and t.mention.type in BODIES}
    for t in every:
        word = t.head
        named = t.mention.kind == "nominal" and not t.many and word.tag_ == "NN"
        while named and word.i > 0 and word.nbor(-1).dep_ == "compound" and word.nbor(-1).tag_ == "NN":
            word = word.nbor(-1)  # "the GRU intelligence agency"
        name = ends.get(word.idx - 1) if named else None
        if (
            name is not None
            and name.mention.span.start > t.mention.span.start
            and is_own_name(name.mention.text, t.lemma)
        ):
            yield name, t


def _second(all_traits: Sequence[Traits], heads: dict[int, Traits]) -> Iterator[tuple[Traits, Traits]]:
    """The second of two offices behind a name: "X, a professor at Y and [a former adviser] to Z"."""
    for t in all_traits:
        if t.head.dep_ != "conj" or t.mention.kind != "nominal" or t.mention.type != "PERSON" or t.many:
            continue
        if t.lemma in CANDIDATES and not any(c.dep_.startswith("det") for c in t.head.children):
            if (role := heads.get(t.head.head.i)) is not None and _describes(t, role) and role.definite:
                yield role, t
            continue
        above = t.head.head
        first = above if above.dep_ == "appos" else next((c for c in above.children if c.dep_ == "appos"), None)
        role = heads.get(first.i) if first is not None else None
        named = heads.get(_named(role).i) if role is not None else None
        if first is None or named is None or role is None or named.mention.kind != "name":
            continue
        cc = next((c for c in t.head.children if c.dep_ == "cc"), None)
        close = cc is not None and cc.lower_ == "and" and first.i < cc.i and cc.nbor(-1).text != ","
        if close and _describes(role, named) and _describes(t, named):
            yield named, t


def _commas(clusters: Clusters) -> Iterator[tuple[Traits, Traits]]:
    """Appositions by their commas alone: "X, the minister of trade," and "the minister of trade, X,"."""
    starts: dict[int, list[Traits]] = {}
    for t in clusters.traits:
        starts.setdefault(t.mention.span.start, []).append(t)
    for t in clusters.traits:
        end = t.mention.span.end
        if clusters.text[end : end + 2] == ", " and t.mention.type == "PERSON" and t.mention.kind != "pronoun":
            ones = (other for other in starts.get(end + 2, ()) if not _is_of_other(t, other, clusters))
            yield from ((t, other) for other in ones if _in_commas(clusters.text, t, other))


def _is_of_other(t: Traits, behind: Traits, clusters: Clusters) -> bool:
    """True where two phrases for persons end at the same comma and what is behind it is not this one: the parser tells
    which ("the aide to [the mayor of Boston], Ana Ruiz, resigned"), else it is the longer one; never an office that
    somebody seeks.
    """
    ends = [o for o in clusters.traits if o.mention.span.end == t.mention.span.end and o.mention.kind == "nominal"]
    rivals = [o for o in ends if o.mention.type == "PERSON" and not sought(o)]
    if t.mention.kind != "nominal" or t not in rivals:
        return sought(t)
    parsed = [o for o in rivals if behind.head.dep_ == "appos" and o.head == behind.head.head]
    return t is not next(iter(parsed), min(rivals, key=lambda o: o.mention.span.start))


def _in_commas(text: str, t: Traits, other: Traits) -> bool:
    """One is a person's name, the other a noun phrase for one; not two members of an enumeration."""
    if other.mention.type != "PERSON" or {t.mention.kind, other.mention.kind} != {"name", "nominal"}:
        return False
    role, after = (other if other.mention.kind == "nominal" else t), text[other.mention.span.end :]
    listed = other.head.dep_ == "conj" or after.startswith((", and ", " and ", ", or "))
    closed = (
        after.startswith((" who ", " and who ", " at the time"))
        or after[:1] in (",", ".", ";", ")", "—", "”", "")
        or other.mention.kind == "name"
    )
    return closed and not listed and role.many is False and (role.definite or bool(role.words))


def _named(t: Traits) -> Token:
    """The noun that an apposition ("X, the minister") or a "called X" belongs to; else the word itself."""
    if t.head.dep_ == "appos":
        joined = [c for c in t.head.head.children if c.dep_ == "conj" and c.i < t.head.i]
        return joined[-1] if joined else t.head.head
    clause = t.head.head
    if (
        t.mention.kind == "name"
        and clause.dep_ == "acl"
        and clause.lower_ in ("called", "named", "dubbed", "entitled", "titled")
    ):
        return clause.head
    return t.head


def _describes(nominal: Traits, named: Traits) -> bool:
    """A noun phrase and a name (or another phrase) of the same sort, one of which may be the other's description."""
    if nominal.mention.kind != "nominal" or not nominal.mention.type:
        return False
    if not named.mention.type:
        return named.mention.kind == "name" and nominal.mention.type in ("ISSUE", "ORG", "LOC")
    same = SORTS[nominal.mention.type] == SORTS[named.mention.type] and nominal.many in (named.many, None)
    one = nominal.lemma in FLEXIBLE and not nominal.many
    return same or (one and named.mention.type in ("GPE", "ORG") and named.mention.kind == "name")


def _copulas(all_traits: Sequence[Traits], heads: dict[int, Traits]) -> Iterator[tuple[Traits, Traits]]:
    """ "Mr. X is the minister": definite, not negated, not in doubt, by a name."""
    for t in all_traits:
        if t.mention.kind != "nominal" or not t.definite or t.mention.type not in ("PERSON", "ORG", "GPE"):
            continue
        children = list(t.head.children)
        subject = next((heads[c.i] for c in children if c.dep_ == "nsubj" and c.i in heads), None)
        plain = any(c.dep_ == "cop" and c.lower_ in ("is", "'s", "’s", "are") for c in children)
        doubt = any(c.lower_ in NEGATIVE or c.tag_ == "MD" for c in children)
        if (
            subject
            and plain
            and not doubt
            and t.quoted < 0
            and subject.mention.kind == "name"
            and t.mention.type == subject.mention.type
        ):
            yield subject, t


def _relatives(clusters: Clusters, heads: dict[int, Traits]) -> Iterator[tuple[Traits, Traits]]:
    for t in clusters.traits:
        if t.word in RELATIVE and t.head.tag_ in ("WP", "WP$", "WDT"):
            clause = relative_clause(t.head)
            found = heads.get(clause.head.i) if clause is not None else None
            takes = PERSONAL | THINGS if t.word == "whose" else PERSONAL
            if t.word == "whose" and (found is None or found.mention.type in ISSUES) and _is_person(t.head.head):
                found = _before(clusters, t, BOSSED) or found  # "a report by the panel, whose chairman left"
            if t.word in ("who", "whom", "whose") and (found is None or found.mention.type not in takes):
                found = _before(clusters, t, takes)
            elif t.word == "which" and found is not None and found.mention.type == "PERSON":
                found = _before(clusters, t, THINGS)
            if found is not None:
                yield found, t


def _is_person(token: Token) -> bool:
    return token.lemma_.lower() in table("person_nouns")


def _before(clusters: Clusters, t: Traits, types: frozenset[str]) -> Traits | None:
    """The mention of one of these types right before a relative pronoun."""
    text, start = clusters.text, t.mention.span.start
    people = [o for o in clusters.traits[: t.index] if o.mention.type in types and o.mention.kind != "pronoun"]
    near = [o for o in people if o.mention.span.end <= start and not text[o.mention.span.end : start].strip(" ,–—-")]
    return near[0] if near else None
