"""Which sex persons are of, by title, given name, words for relatives and the pronouns behind their names."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from kg.extract.mentions.titles import is_title
from kg.extract.mentions.traits import FEMALE, MALE, Traits
from kg.lexicons import table


def differ(one: str, other: str) -> bool:
    """True where both sexes are known and not the same."""
    return {one, other} == {"m", "f"}


def known_sexes(full: Sequence[Traits], parts: dict[int, tuple[str, ...]], keys: dict[int, str]) -> dict[str, str]:
    """The sex of each person with a full name: by title or given name, by words for relatives ("his wife, Jane Roe"),
    else by the pronouns behind.
    """
    out: dict[str, str] = {}
    for tells in (lambda o: o.gender or table("first_names").get(parts[o.index][0], ""), _as_relative, told_behind):
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


def bare_sexes(short: Sequence[Traits], parts: dict[int, tuple[str, ...]]) -> dict[str, str]:
    """The sex of whoever a family name alone means, where several pronouns behind it agree, or where somebody runs for
    office whom one pronoun or the given name alone ("Jane") tells.
    """
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for t in short:
        if len(parts[t.index]) == 1 and (told := told_behind(t)):
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


def told_behind(t: Traits) -> str:
    """The sex that the first pronoun behind a name tells, in a sentence that names no other person."""
    people = {w.text for w in t.head.sent if w.ent_type_ == "PERSON"}
    others = people - {t.head.text} - {w.text for w in t.head.sent if is_title(w)}
    pronoun = next((w.lower_ for w in t.head.sent if w.i > t.head.i and w.lower_ in MALE | FEMALE), "")
    return "" if others or not t.subject else "m" if pronoun in MALE else "f" if pronoun else ""
