"""Which names name the same person: by their parts, titles and offices, and by who bears a family name mostly."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from rapidfuzz.distance import JaroWinkler

from kg.extract.coreference.spelling import plain
from kg.extract.mentions.titles import is_title
from kg.extract.mentions.traits import FEMALE, MALE, Traits
from kg.lexicons import table

SUFFIXES = frozenset("jr sr ii iii iv v".split())
# Spellings of one given name that are at least this alike count as the same (Sergey, Sergei).
ALIKE = 0.85
# So many times more is he named who is named first of all who bear a family name.
FIRST = 2
# As many times more is named who runs for the highest office: news means him or her by the family name.
RUNS = 3


@dataclass(frozen=True)
class Bearers:
    """Those whom an article names in full, with the parts of all names, their keys and their sexes."""

    full: Sequence[Traits]
    parts: dict[int, tuple[str, ...]]
    keys: dict[int, str]
    sexes: dict[str, str]

    def key(self, o: Traits) -> str:
        """Who that is."""
        return self.keys[o.index]

    def sex(self, o: Traits) -> str:
        """His or her sex, where it is known."""
        return o.gender or self.sexes.get(self.key(o), "")

    def runs(self, o: Traits) -> bool:
        """Does he or she run for the highest office?"""
        return "candidate" in table("figures").get(" ".join(self.parts[o.index]), "")

    def given(self, o: Traits) -> str:
        """The given name."""
        return self.parts[o.index][0]

    def of_family(self, t: Traits) -> list[Traits]:
        """Those who bear the family name of this one."""
        return [o for o in self.full if _family(self.parts[o.index]) == _family(self.parts[t.index])]

    @cached_property
    def alone(self) -> Counter[str]:
        """How often each name stands alone."""
        return Counter(name[0] for name in self.parts.values() if len(name) == 1)


def persons(named: Sequence[Traits]) -> dict[str, list[Traits]]:
    """Persons: each shorter name goes to the last fuller name before it that it can stand for, else to one after it."""
    mine = [t for t in named if t.mention.type == "PERSON"]
    parts = {t.index: _in_office(t) or name_parts(t.mention.text) for t in mine}
    full = [t for t in mine if len(parts[t.index]) > 1]
    keys: dict[int, str] = {}
    for n, t in enumerate(full):
        same = next((o for o in full[:n] if same_person(parts[o.index], parts[t.index]) and not _clash(o, t)), None)
        keys[t.index] = keys[same.index] if same else f"person:{' '.join(parts[t.index])}"
    short = [t for t in mine if t.index not in keys]
    bearers = Bearers(full, parts, dict(keys), _known_sexes(full, parts, keys))
    weights, sexes = _weights(short, bearers), _sexes(short, parts)
    for t in short:
        keys[t.index] = _short(t, bearers, weights, sexes)
    out: dict[str, list[Traits]] = {}
    for t in mine:
        out.setdefault(keys[t.index], []).append(t)
    return out


def _in_office(t: Traits) -> tuple[str, ...]:
    """The full name of the one head of state or government that "President Roe" can be."""
    name, office = name_parts(t.mention.text), _office(t)
    if len(name) != 1 or office not in ("president", "minister", "chancellor", "premier"):
        return ()
    fits = {full for full, held in table("leaders").items() if full.split()[-1] == name[0] and office in held}
    return tuple(fits.pop().split()) if len(fits) == 1 else ()


def _office(t: Traits) -> str:
    """The word before a name, or the office of the one whose administration it is."""
    at = t.head.i
    return "president" if _of_president(t) else t.head.doc[at - 1].lower_ if at else ""


def _of_president(t: Traits) -> bool:
    """ "The Roe administration" is or was a president's; "a Roe administration" is yet to come."""
    doc, after = t.head.doc, t.head.i + 1
    head = doc[after] if after < len(doc) and doc[after].lower_ in ("administration", "presidency") else None
    return head is not None and any(c.dep_ == "det" and c.lower_ == "the" for c in head.children)


def _known_sexes(full: Sequence[Traits], parts: dict[int, tuple[str, ...]], keys: dict[int, str]) -> dict[str, str]:
    """The sex of each person with a full name: by title or given name, by words for relatives ("his wife, Jane Roe"),
    else by the pronouns behind.
    """
    out: dict[str, str] = {}
    for tells in (lambda o: o.gender or table("first_names").get(parts[o.index][0], ""), _as_relative, _told_behind):
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for o in full:
            if keys[o.index] not in out and (sex := tells(o)):
                votes[keys[o.index]][sex] += 1
        out |= {key: next(iter(v)) for key, v in votes.items() if len(v) == 1}
    return out


def _as_relative(t: Traits) -> str:
    """The sex that a word for a relative in apposition tells."""
    beside = [t.head.head] if t.head.dep_ == "appos" else [c for c in t.head.children if c.dep_ == "appos"]
    told = {table("person_nouns").get(w.lemma_.lower(), "") for w in beside if w.lemma_.lower() in table("kin_nouns")}
    return told.pop() if len(told) == 1 else ""


def _weights(short: Sequence[Traits], bearers: Bearers) -> Counter[str]:
    """How often each person is named in full, or by a family name with a title or pronoun that tells which
    ("Mrs. Roe").
    """
    weights = Counter(bearers.keys.values())
    told = [(t, sex) for t in short if (sex := t.gender or _told_behind(t))]
    for t, sex in told:
        fits = [o for o in bearers.of_family(t) if {bearers.sex(o), sex} != {"m", "f"}]
        if fits:
            weights[bearers.key(_main_bearer(fits, bearers, weights)[0])] += 1
    return weights


def _sexes(short: Sequence[Traits], parts: dict[int, tuple[str, ...]]) -> dict[str, str]:
    """The sex of whoever a family name alone means, where several pronouns behind it agree, or where somebody runs for
    office whom one pronoun or the given name alone ("Jane") tells.
    """
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for t in short:
        if len(parts[t.index]) == 1 and (told := _told_behind(t)):
            votes[parts[t.index][0]][told] += 1
    agreed = {name: (v.total(), next(iter(v))) for name, v in votes.items() if len(v) == 1}
    alone, runs = {parts[t.index][0] for t in short}, _running()
    named = {name: sex for name in alone & runs.keys() for given, sex in [runs[name]] if given in alone}
    return {name: sex for name, (n, sex) in agreed.items() if n > 1 or sex == runs.get(name, ("", ""))[1]} | named


@cache
def _running() -> dict[str, tuple[str, str]]:
    """The given name and sex of those who run for the highest office, by family name."""
    full = [name.split() for name, told in table("figures").items() if "candidate" in told]
    return {name[-1]: (name[0], table("first_names").get(name[0], "")) for name in full}


def _told_behind(t: Traits) -> str:
    """The sex that the first pronoun behind a name tells, in a sentence that names no other person."""
    people = {w.text for w in t.head.sent if w.ent_type_ == "PERSON"}
    others = people - {t.head.text} - {w.text for w in t.head.sent if is_title(w)}
    pronoun = next((w.lower_ for w in t.head.sent if w.i > t.head.i and w.lower_ in MALE | FEMALE), "")
    return "" if others or not t.subject else "m" if pronoun in MALE else "f" if pronoun else ""


def _short(t: Traits, bearers: Bearers, weights: Counter[str], sexes: dict[str, str]) -> str:
    name = bearers.parts[t.index]
    for place, part in enumerate((_family, _given, _first_family)):
        fits = [o for o in bearers.full if name and part(bearers.parts[o.index]) == name[0]]
        fits = [o for o in fits if {bearers.sex(o), t.gender} != {"m", "f"}]
        if place == 0 and fits and all({bearers.sex(o), sexes.get(name[0], "")} == {"m", "f"} for o in fits):
            continue
        several = len({bearers.key(o) for o in fits}) > 1
        if several and place == 0:
            fits = list(_main_bearer(_likeliest(t, _others(t, fits, bearers), bearers), bearers, weights))
        before = [o for o in fits if o.mention.span.start < t.mention.span.start]
        if fits and (place == 0 or not several):
            return bearers.key((before or fits[:1])[-1])
    return f"person:{' '.join(name)}"


def _others(t: Traits, fits: Sequence[Traits], bearers: Bearers) -> Sequence[Traits]:
    """Not those whom the sentence goes on to name in full: "Roe, the daughter of Senator Jane Roe"."""
    later = {bearers.key(o) for o in fits if o.sentence == t.sentence and o.index > t.index}
    return [o for o in fits if bearers.key(o) not in later] or fits


def _likeliest(t: Traits, fits: Sequence[Traits], bearers: Bearers) -> Sequence[Traits]:
    """Those of the sex that the title tells or who run for office, and those known to have held the office in it."""
    alike = [o for o in fits if t.gender and (bearers.sex(o) == t.gender or bearers.runs(o))] or fits
    return [o for o in alike if _held(bearers.parts[o.index], _office(t))] or alike


def _held(name: tuple[str, ...], office: str) -> bool:
    """Is this person known to hold or have held this office?"""
    full = " ".join(name)
    known = [row.split()[0] for row in table("figures").get(full, "").split(";") if row.strip()]
    return office in (*known, *table("leaders").get(full, "").split()[1:])


def _family(name: tuple[str, ...]) -> str:
    return next((p for p in reversed(name) if p not in SUFFIXES), "")


def _given(name: tuple[str, ...]) -> str:
    return name[0]


def _first_family(name: tuple[str, ...]) -> str:
    """The first of two family names: García of "Ana García Pérez"."""
    return name[-2] if len(name) > 2 and len(name[-2]) > 1 and name[-1] not in SUFFIXES else ""


def _main_bearer(fits: Sequence[Traits], bearers: Bearers, weights: Counter[str]) -> Sequence[Traits]:
    """Of several who bear a family name the one that news means by it alone: not a relative who is mostly called by the
    given name, unless he or she runs for office, else the one who is named most often; being named first counts as
    well.
    """
    running = {bearers.key(o) for o in fits if bearers.runs(o)}
    others = [o for o in fits if bearers.key(o) in running or bearers.alone[bearers.given(o)] < weights[bearers.key(o)]]
    first = bearers.key(min(fits, key=lambda o: o.index))
    count = {k: weights[k] + FIRST * (k == first) + RUNS * (k in running) for k in map(bearers.key, fits)}
    main = bearers.key(max(others or fits, key=lambda o: (count[bearers.key(o)], -o.index)))
    return [o for o in others or fits if bearers.key(o) == main]


def _clash(a: Traits, b: Traits) -> bool:
    return {a.gender, b.gender} == {"m", "f"}


def name_parts(text: str) -> tuple[str, ...]:
    """The parts of a person's name, in lower case, without full stops; 'al-' before a part is dropped.

    >>> name_parts("Robert S. Mueller III")
    ('robert', 's', 'mueller', 'iii')
    """
    low = re.sub(r"\b(?:al|el)[- ](?=\w)", "", plain(text).replace(",", ""))
    return tuple(re.split(r"[\s]+", low)) if low else ()


def same_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Can these two full names be one person's? Initials, nicknames and near spellings of the given name agree."""
    first, last = [[p for p in n if p not in SUFFIXES] for n in (a, b)]
    if {*a} & SUFFIXES and {*b} & SUFFIXES and {*a} & SUFFIXES != {*b} & SUFFIXES or _generation(a) != _generation(b):
        return False
    if not first or not last or first[-1] != last[-1]:
        return False
    middle = [[p[0] for p in n[1:-1]] for n in (first, last)]
    if middle[0] and middle[1] and middle[0][0] != middle[1][0]:
        return False
    return _same_given(first[0], last[0])


def _generation(parts: Sequence[str]) -> set[str]:
    """Whether father or son is meant, where one is told from the other."""
    return {"jr", "sr"} & {*parts}


def _same_given(a: str, b: str) -> bool:
    if a == b or (1 in (len(a), len(b)) and a[0] == b[0]):
        return True
    full = [{n, *table("nicknames").get(n, "").split(",")} - {""} for n in (a, b)]
    return bool(full[0] & full[1]) or (a[0] == b[0] and JaroWinkler.similarity(a, b) >= ALIKE and not _two_names(a, b))


def _two_names(a: str, b: str) -> bool:
    """Given names of different gender are two names, however alike (Daniel, Danielle)."""
    kinds = table("first_names")
    return kinds.get(a, "") != kinds.get(b, "") and a in kinds and b in kinds
