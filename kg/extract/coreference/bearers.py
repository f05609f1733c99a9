"""Those who bear a family name in an article, and the one of them whom it means alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extract.coreference.person_names import family
from kg.extract.mentions.traits import Traits
from kg.lexicons import table

# So many times more is he named who is named first of all who bear a family name.
FIRST = 2
# As many times more is named who runs for the highest office: news means him or her by the family name.
RUNS = 3
# So many sentences back one tells of somebody still.
NEAR = 3


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
        """True for who runs for the highest office."""
        return "candidate" in table("figures").get(" ".join(self.parts[o.index]), "")

    def given(self, o: Traits) -> str:
        """The given name."""
        return self.parts[o.index][0]

    def of_family(self, t: Traits) -> list[Traits]:
        """Those who bear the family name of this one."""
        return [o for o in self.full if family(self.parts[o.index]) == family(self.parts[t.index])]

    @cached_property
    def alone(self) -> Counter[str]:
        """How often each name stands alone."""
        return Counter(name[0] for name in self.parts.values() if len(name) == 1)


def meant(t: Traits, fits: Sequence[Traits], bearers: Bearers, weights: Counter[str]) -> Sequence[Traits]:
    """The mentions of the one among several whom a family name alone means here."""
    if (told := _just_told_of(t, fits, bearers)) and not any(bearers.runs(o) for o in fits):
        return told
    return main_bearer(_likeliest(t, _others(t, fits, bearers), bearers), bearers, weights)


def _just_told_of(t: Traits, fits: Sequence[Traits], bearers: Bearers) -> Sequence[Traits]:
    """The one of whom a sentence right before told that named another to say who that is: "Ana Roe, mother of Bob Roe,
    won".
    """
    near = [o for o in fits if 0 < t.sentence - o.sentence <= NEAR]
    last = [o for o in near if o.sentence == max(n.sentence for n in near)]
    told = [o for o in last if o.subject and all(n is o or o.head in n.head.ancestors for n in last)]
    return told if len({bearers.key(o) for o in last}) > 1 else ()


def main_bearer(fits: Sequence[Traits], bearers: Bearers, weights: Counter[str]) -> Sequence[Traits]:
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


def _likeliest(t: Traits, fits: Sequence[Traits], bearers: Bearers) -> Sequence[Traits]:
    """Those of the sex that the title tells or who run for office, and those known to have held the office in it."""
    alike = [o for o in fits if t.gender and (bearers.sex(o) == t.gender or bearers.runs(o))] or fits
    return [o for o in alike if _held(bearers.parts[o.index], office(t))] or alike


def _others(t: Traits, fits: Sequence[Traits], bearers: Bearers) -> Sequence[Traits]:
    """Not those whom the sentence goes on to name in full: "Roe, the daughter of Senator Jane Roe"."""
    later = {bearers.key(o) for o in fits if o.sentence == t.sentence and o.index > t.index}
    return [o for o in fits if bearers.key(o) not in later] or fits


def _held(name: tuple[str, ...], role: str) -> bool:
    """True for a person known to hold or have held this office."""
    full = " ".join(name)
    known = [row.split()[0] for row in table("figures").get(full, "").split(";") if row.strip()]
    return role in (*known, *table("leaders").get(full, "").split()[1:])


def office(t: Traits) -> str:
    """The word before a name, or the office of the one whose administration it is."""
    at = t.head.i
    return "president" if _of_president(t) else t.head.doc[at - 1].lower_ if at else ""


def _of_president(t: Traits) -> bool:
    """ "The Roe administration" is or was a president's; "a Roe administration" is yet to come."""
    doc, after = t.head.doc, t.head.i + 1
    head = doc[after] if after < len(doc) and doc[after].lower_ in ("administration", "presidency") else None
    return head is not None and any(c.dep_ == "det" and c.lower_ == "the" for c in head.children)
