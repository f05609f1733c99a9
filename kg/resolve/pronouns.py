"""Labels that name whom a pronoun in them means: "her husband", "a threat against her"."""

import re
from collections.abc import Iterable, Mapping

from kg.lexicons import words
from kg.records import Extraction, Mention
from kg.resolve.embedded import base_of, within
from kg.resolve.phrases import PREPOSITIONS
from kg.resolve.profiles import Profile
from kg.resolve.wording import POSSESSIVES

#: Pronouns for whom a label may name.
TOLD = frozenset("he him his she her it its they them their whose my me our".split())
#: Those of them that mean one person, by who that may be.
FAMILIES = tuple(frozenset(row.split()) for row in ("he him his", "she her", "me my i"))
#: Words that cannot follow a possessive "her".
NO_NOUN = PREPOSITIONS | {"and", "or", "as", "that", "who"}


class Spelling:
    """Spells the labels of described things; `names` has what named chains are called, by article and number."""

    def __init__(self, articles: Iterable[Extraction], names: Mapping[tuple[str, int], str]):
        self._articles = {e.article.id: e for e in articles}
        self._names = names
        self._owners: dict[str, dict[int, str]] = {}

    def label(self, label: str, profile: Profile) -> str:
        """The label with names for the pronouns in it."""
        mentions = self._articles[profile.article].mentions
        base = base_of(profile.chain, mentions)
        for number, inner in within(base, mentions):
            told = inner.kind == "pronoun" and inner.text.lower() in TOLD and not self._doubtful(profile, number)
            told = told and not (inner.text.lower() == "my" and label.lower() in words("rulers"))
            who = self._name(profile, number) if told else ""
            if who and who not in label:  # "Ana Ruiz’s win over her rival"
                label = _tell(label, mentions[base].text, inner.text, who)
        return label

    def _doubtful(self, profile: Profile, pronoun: int) -> bool:
        """Is the last person named or called "he" before "his" or "her" another one? Then he may be meant as well."""
        mentions = self._articles[profile.article].mentions
        if mentions[pronoun].type != "PERSON" or mentions[pronoun].text.lower() == "whose":
            return False
        before = (i for i in reversed(range(pronoun)) if _may_own(mentions[i], mentions[pronoun].text))
        last = next(before, None)
        return last is not None and self._name(profile, last) != self._name(profile, pronoun)

    def _name(self, profile: Profile, mention: int) -> str:
        article = profile.article
        if article not in self._owners:
            chains = enumerate(self._articles[article].chains)
            self._owners[article] = {i: self._names.get((article, n), "") for n, c in chains for i in c.mentions}
        return self._owners[article].get(mention, "")


def _may_own(mention: Mention, pronoun: str) -> bool:
    """A person's name, or a pronoun for one of the same sex."""
    alike = any({mention.text.lower(), pronoun.lower()} <= family for family in FAMILIES)
    return mention.type == "PERSON" and (mention.kind == "name" or (mention.kind == "pronoun" and alike))


def _tell(label: str, whole: str, pronoun: str, who: str) -> str:
    """
    >>> _tell("husband", "her husband", "her", "Ana Ruiz"), _tell("attacks on her", "attacks on her", "her", "Ana Ruiz")
    ('Ana Ruiz’s husband', 'attacks on Ana Ruiz')
    """
    if whole.startswith(f"{pronoun} ") and whole.endswith(label) and whole != label and not label[0].isupper():
        return f"{who}’s {label}" if pronoun.lower() in POSSESSIVES else label
    match = re.search(rf"\b{re.escape(pronoun)}\b", label)
    if match is None:
        return label
    after = label[match.end() :].split()[:1]
    owns = pronoun.lower() in POSSESSIVES and bool(after) and after[0].lower() not in NO_NOUN
    return f"{label[: match.start()]}{who}{'’s' if owns else ''}{label[match.end() :]}"
