"""Which issues and groups are one: those with the same head, about the same actors, with the same telling words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.lexicons import words
from kg.resolve.candidates import DOMINANCE
from kg.resolve.clusters import Link
from kg.resolve.organizations import LED
from kg.resolve.phrases import Phrase
from kg.resolve.profiles import Profile
from kg.resolve.wording import POSSESSIVES, key, share

#: Determiners that bring in one more thing of a kind; with others they say that it is a thing that one counts.
NEW = frozenset("a an another any every each no some".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
COUNTED = NEW | frozenset("the this that one".split())


def node(profile: Profile, phrase: Phrase) -> tuple[str, str]:
    """The node of an issue, group or described thing and why; the article's own where words do not tell which one."""
    label = key(profile.chain.label)
    if _campaign(phrase):
        return _shared("Organization", replace(phrase, content=phrase.content - {"presidential"}), label)
    if profile.chain.kind == "issue":
        return _issue(profile, phrase, label)
    return _described(profile, phrase, label)


def _issue(profile: Profile, phrase: Phrase, label: str) -> tuple[str, str]:
    if label in words("topics"):
        return f"topic:{label}", f"topic: {label}"
    if not phrase.specific or share(profile.chain.label) or (_again(phrase) and len(phrase.actors) < 2):
        return _own(profile, "issue", phrase)
    if not phrase.actors and any(c.isdigit() for c in "".join(phrase.content)) and profile.context.home:
        return f"issue:{_form(phrase)}|country:{profile.context.home}||", f"words and country: {label}"
    if phrase.mutual:
        return f"issue:{_form(phrase)}|{' '.join(sorted(phrase.actors))}||", f"words and parties: {label}"
    targets, agents = (" ".join(sorted(part)) for part in (phrase.targets, phrase.agents))
    return f"issue:{_form(phrase)}|{targets}|{agents}", f"words and actors: {label}"


def _again(phrase: Phrase) -> bool:
    """What one actor does again and again, and no name or year tells which: "Trump's speech"."""
    return phrase.head in words("occasions") and not phrase.proper


def _campaign(phrase: Phrase) -> bool:
    """ "Trump campaign" is a body of people, also where it was read as an event."""
    return phrase.head in LED and any(a.startswith("person:") for a in phrase.agents) and not phrase.targets


def _described(profile: Profile, phrase: Phrase, label: str) -> tuple[str, str]:
    chain = profile.chain
    if chain.type == "Person" or len(label) < 2:
        return f"own:{profile.article} {profile.number}", "described in the article"
    plain = label in words("groups") and not share(chain.label)
    if chain.type == "Group" and plain and not phrase.actors and not _whose(profile):
        return f"group:{label}", f"words: {label}"
    if not phrase.specific or share(chain.label) or not _sole(chain.type, phrase):
        return _own(profile, chain.type, phrase)
    return _shared(chain.type, phrase, label)


def _own(profile: Profile, sort: str, phrase: Phrase) -> tuple[str, str]:
    """Things of one article that are worded alike are one, but a single thing that one counts is what its chain is."""
    label = profile.chain.label
    words_ = " ".join([*_which(label), _form(phrase) or key(label), *sorted(phrase.actors)])
    if _alone(profile, phrase):
        return f"own:{profile.article} {profile.number}", "described in the article"
    number = "many" if phrase.many else "one"
    return f"own:{profile.article} {sort} {number} {words_}", "words within the article"


def _which(label: str) -> list[str]:
    """The words of a label that tell how many are meant, which others, or those of which day."""
    told = [share(label), *sorted(DAYS & {*key(label).split()})]
    return [word for word in told if word]


def _opened(profile: Profile) -> set[str]:
    """The first words of its noun phrases."""
    return {first for text in profile.nominals for first in text.lower().split()[:1]}


def _alone(profile: Profile, phrase: Phrase) -> bool:
    """Somebody's whom nothing tells ("their plan"), new each time ("a bill"), or bare ("the bill")."""
    opened = _opened(profile)
    bare = not phrase.content and not phrase.actors and bool(opened & COUNTED)
    return (_whose(profile) and not phrase.actors) or (not phrase.many and (bare or bool(opened) and opened <= NEW))


def _whose(profile: Profile) -> bool:
    """Does a possessive pronoun say whose it is?"""
    return any(text.lower().split()[0] in POSSESSIVES for text in profile.nominals)


def _sole(type_: str, phrase: Phrase) -> bool:
    """True where an actor has one such thing: a Russian government, but many Russian banks."""
    return type_ not in ("Organization", "Place", "City", "Thing") or phrase.head in words("sole_heads")


def _shared(type_: str, phrase: Phrase, label: str) -> tuple[str, str]:
    return f"{type_}:{_form(phrase)}|{' '.join(sorted(phrase.actors))}", f"words and actors: {label}"


def _form(phrase: Phrase) -> str:
    return " ".join([phrase.head, *sorted(phrase.content)]).strip()


def fuller(weights: Mapping[str, int]) -> Iterator[Link]:
    """Links from an issue told without its agent or its year to the same one told with them, where only one is.

    >>> [k.right for k in fuller({"issue:sanction|country:RU|": 3, "issue:sanction|country:RU|country:US": 2})]
    ['issue:sanction|country:RU|country:US']
    """
    kin: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for name in sorted(weights):
        told = _told(name)
        kin[told.words, told.targets].append(told)
    for group in kin.values():
        for told in group:
            more = [other for other in group if told.less_than(other)]
            first = max(more, key=lambda other: (weights[other.node], other.node), default=None)
            if first and weights[first.node] >= DOMINANCE * sum(
                weights[o.node] for o in more if not o.less_than(first)
            ):
                yield Link(1.0, told.node, first.node, "the only one told more fully")


@dataclass(frozen=True, slots=True)
class _Told:
    """The parts of an issue's node: its words without years, targets, agent, years."""

    node: str
    words: str
    targets: str
    agent: str
    years: frozenset[str]

    def less_than(self, other: _Told) -> bool:
        """True where the other tells all that this one does, and more; what it is about must tie the two."""
        fits = self.agent in ("", other.agent) and self.years <= other.years
        return bool(self.targets) and fits and (self.agent, self.years) != (other.agent, other.years)


def _told(name: str) -> _Told:
    form, targets, agent = name.split("|")[:3]
    years = frozenset(w for w in form.split() if w.isdigit())
    return _Told(name, " ".join(w for w in form.split() if not w.isdigit()), targets, agent, years)


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that a corpus writes in small letters somewhere."""
    return frozenset(word.strip(".,;:'\"’”“()") for text in texts for word in text.split() if word.islower())
