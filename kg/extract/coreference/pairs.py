"""Which earlier mentions a pronoun or noun phrase may take up, and what the ranker sees of each such pair."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.extract.coreference.binding import says, within
from kg.extract.coreference.signs import HE, IT, KINDS, ME, NONE, SELF, SHE, THEY, WE, YOU, Floats, Numbers, Signs
from kg.extract.mentions.traits import Traits
from kg.extract.syntax.relatives import RELATIVE

# How many mentions and sentences back an antecedent may stand; one with the same head noun may stand anywhere, and of
# "I", "we" and "you" only others like it in the same mouth count, which a speech may leave out for long.
MENTIONS = 30
SENTENCES = {HE: 5, SHE: 5, IT: 4, THEY: 4, SELF: 1, ME: 40, WE: 40, YOU: 40, NONE: 10}
NOMINAL = KINDS.index("nominal")
STEPS = (1, 2, 3, 4, 7, 13)
SPEECH = (ME, WE, YOU)
NOBODY = frozenset("anyone anybody someone somebody everyone everybody nobody".split())

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Pairs:
    """Anaphors and their candidates: parallel arrays of mention numbers, and a row of features for each pair."""

    later: Numbers
    earlier: Numbers
    features: Floats


def anaphors(signs: Signs) -> list[int]:
    """Mentions that may take up an earlier one: pronouns, but relative ones, and noun phrases without a name."""
    named = signs.clusters.names
    return [
        t.index
        for t in signs.traits
        if (t.mention.kind == "pronoun" and t.word not in RELATIVE)
        or (t.mention.kind == "nominal" and not named[signs.groups[t.index]] and not t.indefinite)
    ]


def pairs(signs: Signs) -> Pairs:
    """All pairs that nothing speaks against."""
    found = list(_near(signs))
    later, earlier = (np.array([p[side] for p in found], dtype=np.int64) for side in (0, 1))
    kept = _possible(signs, later, earlier)
    later, earlier = later[kept], earlier[kept]
    return Pairs(later, earlier, _features(signs, later, earlier))


def _near(signs: Signs) -> Iterator[tuple[int, int]]:
    """Pairs close enough, the earlier one not already in the later one's group."""
    every, groups, family = signs.traits, signs.groups, signs.family.tolist()
    usable = [not (t.mention.kind == "pronoun" and t.word in RELATIVE) and t.word not in NOBODY for t in every]
    wanted, alike = set(anaphors(signs)), defaultdict[str | int, list[int]](list)
    for t in every:
        i = t.index
        if i in wanted:
            back = t.sentence - SENTENCES[family[i]]
            for j in _candidates(t, family[i], alike, back, every):
                if usable[j] and groups[j] != groups[i]:
                    yield i, j
        for key in {t.lemma, *signs.lemmas[i]} if family[i] == NONE else {family[i]}:
            alike[key].append(i)


def _candidates(
    t: Traits, family: int, alike: Mapping[str | int, list[int]], back: int, every: Sequence[Traits]
) -> Iterator[int]:
    """The mentions that this one is compared with, in order."""
    first = max(0, t.index - MENTIONS)
    if family in SPEECH:
        yield from (j for j in alike[family][-MENTIONS:] if every[j].sentence >= back)
        return
    if family == NONE:
        yield from [j for j in alike[t.lemma] if j < first or every[j].sentence < back][-10:]
    near = range(first, t.index) if family != NONE or t.definite else (j for j in alike[t.lemma] if j >= first)
    yield from (j for j in near if every[j].sentence >= back)


def _possible(signs: Signs, later: Numbers, earlier: Numbers) -> Mask:
    """Number, gender and sort agree, speech pronouns go with their like, nobody is named in what he says himself, and
    no phrase takes up one that it stands in.
    """
    family, other = signs.family[later], signs.family[earlier]
    many, theirs = signs.many[later], signs.many[earlier]
    gender, sorts = signs.gender, signs.sorts[earlier]
    same_sort = (signs.sorts[later] & sorts > 0) | (signs.sorts[later] == 0) | (sorts == 0)
    nominal = family == NONE
    ok = (many < 0) | (theirs < 0) | (many == theirs)
    ok &= (gender[later] | gender[earlier]) != 3
    ok &= ~nominal | (same_sort & (other == NONE))
    ok &= ~np.isin(family, (HE, SHE)) | ((sorts & ~1 == 0) & ~np.isin(other, (IT, THEY)))
    ok &= ~(family == IT) | ((sorts & 5 == 0) & (gender[earlier] == 0) & ~np.isin(other, (HE, SHE, THEY)))
    ok &= ~(family == THEY) | (gender[earlier] == 0) & ~np.isin(other, (HE, SHE, IT))
    telling = np.array([t.quoted < 0 and says(t) for t in signs.traits], dtype=bool)
    quoted = np.array([t.quoted >= 0 for t in signs.traits], dtype=bool)
    ok &= nominal | ~(telling[later] & quoted[earlier])
    for speech in SPEECH:
        ok &= (family == speech) == (other == speech)
    ok &= ~np.isin(family, SPEECH) | (quoted[later] == quoted[earlier])
    sentence = np.array([t.sentence for t in signs.traits], dtype=np.int64)
    free: Mask = ok.copy()
    near = np.flatnonzero(ok & (sentence[later] == sentence[earlier]))
    both = zip(later[near].tolist(), earlier[near].tolist(), strict=True)
    free[near] = [not within(signs.traits[i], signs.traits[j]) for i, j in both]
    return free


def _features(signs: Signs, later: Numbers, earlier: Numbers) -> Floats:
    if not len(later):
        return np.zeros((0, len(_columns(signs, later, earlier))), dtype=np.float32)
    return np.stack([np.asarray(c, dtype=np.float32) for c in _columns(signs, later, earlier)], 1)


def _columns(signs: Signs, later: Numbers, earlier: Numbers) -> list[NDArray[np.generic]]:
    """The columns of a table of pairs."""
    every = signs.traits
    sentence = np.array([t.sentence for t in every], dtype=np.int64)
    token = np.array([t.head.i for t in every], dtype=np.int64)
    above = np.array([t.head.head.i for t in every], dtype=np.int64)
    quoted = np.array([t.quoted for t in every], dtype=np.int64)
    subject = np.array([t.subject for t in every], dtype=bool)
    telling = np.array([says(t) for t in every], dtype=bool)
    back = sentence[later] - sentence[earlier]
    step = np.digitize(back, STEPS)
    a, b = quoted[later], quoted[earlier]
    words, lemmas = [t.word for t in every], [t.lemma for t in every]
    deps, texts = [t.head.dep_ for t in every], [t.mention.text.lower() for t in every]
    many, theirs = signs.many[later], signs.many[earlier]
    gender = signs.gender
    sorts = signs.sorts[later] & signs.sorts[earlier]
    group, ruling, paragraph = np.array(signs.groups), signs.ruling, signs.paragraph
    both = list(zip(later.tolist(), earlier.tolist(), strict=True))
    own, other = [signs.told[i] for i, _ in both], [signs.told[j] for _, j in both]
    return [
        *(step == n for n in range(len(STEPS) + 1)),
        np.log1p(token[later] - token[earlier]),
        np.log1p(later - earlier),
        np.array([words[i] == words[j] for i, j in both]),
        np.array([lemmas[i] == lemmas[j] for i, j in both]),
        np.array([lemmas[i] in signs.lemmas[j] for i, j in both]),
        np.array([texts[i] == texts[j] for i, j in both]),
        np.array([o <= t for o, t in zip(own, other, strict=True)]),
        np.array([t <= o for o, t in zip(own, other, strict=True)]),
        np.array([bool(o & t) for o, t in zip(own, other, strict=True)]),
        np.array([bool(o - t) and bool(t - o) for o, t in zip(own, other, strict=True)]),
        np.array([deps[i] == deps[j] for i, j in both]),
        (gender[later] == gender[earlier]) & (gender[later] > 0),
        (many == theirs) & (many >= 0),
        (many < 0) | (theirs < 0),
        sorts > 0,
        signs.kind[later] == signs.kind[earlier],
        signs.family[later] == signs.family[earlier],
        subject[later] & subject[earlier],
        subject[earlier] & (back == 0),
        subject[earlier] & (back == 1),
        telling[later] & telling[earlier],
        above[later] == above[earlier],
        above[later] == token[earlier],
        above[earlier] == token[later],
        token[earlier] > above[later],
        (a >= 0) & (a == b),
        (a >= 0) & (b >= 0) & (a != b),
        (a >= 0) & (b < 0),
        (a < 0) & (b >= 0),
        group[earlier] == ruling[later],
        paragraph[later] == paragraph[earlier],
        paragraph[later] == paragraph[earlier] + 1,
        np.log1p(_rank(later)),
        *signs.links(later, earlier),
    ]


def _rank(later: Numbers) -> Numbers:
    """How many candidates of the same anaphor stand nearer."""
    return np.searchsorted(later, later, side="right") - 1 - np.arange(len(later))
