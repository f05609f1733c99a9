"""Which issues and groups are one: those with the same head, about the same actors, with the same telling words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.lexicons import words
from kg.resolve.candidates import DOMINANCE
from kg.resolve.clusters import Link
from kg.resolve.phrases import Phrase
from kg.resolve.profiles import Profile
from kg.resolve.wording import key


def node(profile: Profile, phrase: Phrase) -> tuple[str, str]:
    """The node of an issue, group or described thing and why; the article's own where words do not tell which one."""
    label = key(profile.chain.label)
    if profile.chain.kind == "issue":
        return _issue(profile, phrase, label)
    return _described(profile, phrase, label)


def _issue(profile: Profile, phrase: Phrase, label: str) -> tuple[str, str]:
    if label in words("topics"):
        return f"topic:{label}", f"topic: {label}"
    if not phrase.specific:
        return f"own:{profile.article} issue {_form(phrase) or label}", "words within the article"
    if not phrase.actors and any(c.isdigit() for c in "".join(phrase.content)) and profile.context.home:
        return f"issue:{_form(phrase)}|country:{profile.context.home}||", f"words and country: {label}"
    if phrase.mutual:
        return f"issue:{_form(phrase)}|{' '.join(sorted(phrase.actors))}||", f"words and parties: {label}"
    targets, agents = (" ".join(sorted(part)) for part in (phrase.targets, phrase.agents))
    return f"issue:{_form(phrase)}|{targets}|{agents}", f"words and actors: {label}"


def _described(profile: Profile, phrase: Phrase, label: str) -> tuple[str, str]:
    chain = profile.chain
    own = f"own:{profile.article} {profile.number}"
    if chain.type == "Person" or not (phrase.head or label):
        return own, "described in the article"
    if chain.type == "Group" and label in words("groups"):
        return f"group:{label}", f"words: {label}"
    if not phrase.specific:
        return f"own:{profile.article} {chain.type} {_form(phrase) or label}", "words within the article"
    actors = " ".join(sorted(phrase.actors))
    return f"{chain.type}:{_form(phrase)}|{actors}", f"words and actors: {label}"


def _form(phrase: Phrase) -> str:
    return " ".join([phrase.head, *sorted(phrase.content)]).strip()


def agentless(weights: dict[str, int]) -> Iterator[Link]:
    """Links between an issue whose agent is not told and the same one with the only agent that is told.

    >>> [k.left for k in agentless({"issue:sanction|country:RU|": 3, "issue:sanction|country:RU|country:US": 2})]
    ['issue:sanction|country:RU|']
    """
    told: dict[str, list[str]] = defaultdict(list)
    for name in sorted(weights):
        stem, _, agent = name.rpartition("|")
        if name.startswith("issue:") and agent:
            told[stem + "|"].append(name)
    for bare, fuller in sorted(told.items()):
        if bare in weights and bare.split("|")[1]:
            first = max(fuller, key=lambda name: (weights[name], name))
            if weights[first] >= DOMINANCE * sum(weights[name] for name in fuller):
                yield Link(1.0, bare, first, "the only agent told for it")


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that a corpus writes in small letters somewhere."""
    return frozenset(word.strip(".,;:'\"’”“()") for text in texts for word in text.split() if word.islower())
