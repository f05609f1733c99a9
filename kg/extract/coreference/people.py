"""Which names name the same person: by their parts, titles and offices, and by who bears a family name mostly."""

from collections import Counter
from collections.abc import Sequence

from kg.extract.coreference.bearers import Bearers, main_bearer, meant, office
from kg.extract.coreference.person_names import family, first_family, given, name_parts, same_person
from kg.extract.coreference.sexes import bare_sexes, differ, known_sexes, told_behind
from kg.extract.mentions.traits import Traits
from kg.lexicons import table


def persons(named: Sequence[Traits]) -> dict[str, list[Traits]]:
    """Persons: each shorter name goes to the last fuller name before it that it can stand for, else to one after it."""
    mine = [t for t in named if t.mention.type == "PERSON"]
    parts = {t.index: _in_office(t) or name_parts(t.mention.text) for t in mine}
    full = [t for t in mine if len(parts[t.index]) > 1]
    keys = _full_keys(full, parts)
    short = [t for t in mine if t.index not in keys]
    bearers = Bearers(full, parts, dict(keys), known_sexes(full, parts, keys))
    weights, sexes = _weights(short, bearers), bare_sexes(short, parts)
    for t in short:
        keys[t.index] = _short(t, bearers, weights, sexes)
    out: dict[str, list[Traits]] = {}
    for t in mine:
        out.setdefault(keys[t.index], []).append(t)
    return out


def _full_keys(full: Sequence[Traits], parts: dict[int, tuple[str, ...]]) -> dict[int, str]:
    """Who each full name means, by number: the first one who can bear it."""
    keys: dict[int, str] = {}
    for n, t in enumerate(full):
        alike = (o for o in full[:n] if same_person(parts[o.index], parts[t.index]) and not differ(o.gender, t.gender))
        same = next(alike, None)
        keys[t.index] = keys[same.index] if same else f"person:{' '.join(parts[t.index])}"
    return keys


def _in_office(t: Traits) -> tuple[str, ...]:
    """The full name of the one head of state or government that "President Roe" can be."""
    name, held = name_parts(t.mention.text), office(t)
    if len(name) != 1 or held not in ("president", "minister", "chancellor", "premier"):
        return ()
    fits = {full for full, offices in table("leaders").items() if full.split()[-1] == name[0] and held in offices}
    return tuple(fits.pop().split()) if len(fits) == 1 else ()


def _weights(short: Sequence[Traits], bearers: Bearers) -> Counter[str]:
    """How often each person is named in full, or by a family name with a title or pronoun that tells which
    ("Mrs. Roe").
    """
    weights = Counter(bearers.keys.values())
    told = [(t, sex) for t in short if (sex := t.gender or told_behind(t))]
    for t, sex in told:
        fits = [o for o in bearers.of_family(t) if not differ(bearers.sex(o), sex)]
        if fits:
            weights[bearers.key(main_bearer(fits, bearers, weights)[0])] += 1
    return weights


def _short(t: Traits, bearers: Bearers, weights: Counter[str], sexes: dict[str, str]) -> str:
    """Who a part of a name means: a family name, else a given name or the first of two family names that one bears."""
    name = bearers.parts[t.index]
    for place, part in enumerate((family, given, first_family)):
        fits = [o for o in bearers.full if name and part(bearers.parts[o.index]) == name[0]]
        fits = [o for o in fits if not differ(bearers.sex(o), t.gender)]
        if place == 0 and fits and all(differ(bearers.sex(o), sexes.get(name[0], "")) for o in fits):
            continue
        several = len({bearers.key(o) for o in fits}) > 1
        if several and place == 0:
            fits = list(meant(t, fits, bearers, weights))
        before = [o for o in fits if o.mention.span.start < t.mention.span.start]
        if fits and (place == 0 or not several):
            return bearers.key((before or fits[:1])[-1])
    return f"person:{' '.join(name)}"
