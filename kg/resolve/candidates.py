"""Which names to compare: those that share a block. The cost grows with the names, not with their pairs."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from kg.resolve.clusters import Link
from kg.resolve.features import Feature, Form, compare
from kg.resolve.names import full_forms
from kg.resolve.organizations import acronym, acronym_of

#: A name that fits two others which cannot be one goes to the one with this share of their articles, else to neither.
DOMINANCE = 0.9


def people_blocks(form: Form) -> Iterator[Hashable]:
    """The consonants of the family name with each initial that the given names may have."""
    assert form.person
    bones = re.sub("[aeiou]", "", form.person.family) or form.person.family
    starts = {full[0] for full in full_forms(form.person.given)} | {m[0] for m in form.person.middle}
    yield from ((bones, start) for start in sorted(starts))
    if form.person.middle:
        yield re.sub("[aeiou]", "", form.person.middle[-1]), form.person.given[0]


def body_blocks(form: Form) -> Iterator[Hashable]:
    """An acronym, and the acronyms that a long name may have."""
    own = acronym(form.text)
    yield from {own} if own else {a for a in acronym_of(form.text) if len(a) > 2}


def pairs(forms: Iterable[Form], blocks: Callable[[Form], Iterator[Hashable]]) -> Iterator[tuple[Form, Form]]:
    """Every two forms that share a block, once."""
    shared: dict[Hashable, list[Form]] = defaultdict(list)
    for form in forms:
        for block in blocks(form):
            shared[block].append(form)
    seen: set[tuple[str, str]] = set()
    for members in shared.values():
        for a, b in combinations(sorted(members, key=lambda f: f.key), 2):
            if a.key != b.key and (a.key, b.key) not in seen:
                seen.add((a.key, b.key))
                yield a, b


def links(
    forms: Iterable[Form], blocks: Callable[[Form], Iterator[Hashable]], features: Sequence[Feature]
) -> Iterator[Link]:
    """The pairs that the features find to be one, without those of a name that might as well be another's."""
    found: dict[str, list[tuple[Form, Link]]] = defaultdict(list)
    for a, b in pairs(forms, blocks):
        verdict = compare(a, b, features)
        if verdict.same:
            link = Link(round(verdict.score, 2), a.key, b.key, verdict.reason)
            found[a.key].append((b, link))
            found[b.key].append((a, link))
    dropped = {link for partners in found.values() for link in _ambiguous(partners, features)}
    yield from {link for partners in found.values() for _, link in partners} - dropped


def _ambiguous(partners: list[tuple[Form, Link]], features: Sequence[Feature]) -> Iterator[Link]:
    """Links to partners that clash with others which are not outweighed."""
    for form, link in partners:
        rivals = [f for f, _ in partners if f is not form and compare(form, f, features).clash]
        weight = len(form.articles)
        if rivals and weight < DOMINANCE * (weight + sum(len(f.articles) for f in rivals)):
            yield link
