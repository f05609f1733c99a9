"""Names and mention heads of GUM documents, read off their nested mentions.

GUM marks every mention, named or not, with its whole noun phrase. The name inside a phrase is found around the
phrase's head: the run of proper nouns there, widened over connecting words where the Wikipedia title that GUM links
says so.
"""

import re

from kg.language.train.names import (
    ANYTHING,
    BIT,
    LAW_WORDS,
    LOOSE,
    demonyms,
    loose_types,
    mark,
    mark_demonyms,
    outside,
    place_types,
)
from kg.language.train.records import Mention, Token

OFFICES = frozenset(
    "president minister secretary senator sen. governor gov. ambassador general gen. judge justice chancellor "
    "professor prof. captain colonel col. congressman congressman congresswoman representative rep. attorney "
    "director chairman chairwoman chief officer ceo mayor spokesman spokeswoman commissioner deputy vice sheriff "
    "councillor councilman mp lieutenant sergeant major admiral".split()
)
TITLES = OFFICES | frozenset(
    "mr. mrs. ms. dr. mr mrs ms dr miss sir prime king queen prince princess pope lord lady saint st. st emperor "
    "empress tsar sultan father sister brother uncle aunt imam sheikh ayatollah rabbi bishop archbishop cardinal "
    "foreign state of us u.s. uk former duke duchess count earl baron rev. reverend pastor coach first the".split()
)
JOINING = {
    "PERSON": frozenset("- de la van von der bin ibn al el di da du le ’ '".split()),
    "ORG": frozenset("of for & - and on in the".split()),
}
DATE_WORD = re.compile(
    r"\d|^(january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?"
    r"|nov\.?|dec\.?|(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|spring|summer|autumn|winter)s?$",
    re.IGNORECASE,
)
CLOCK = re.compile(r"^(a\.?m\.?|p\.?m\.?|o'clock|minutes?|seconds?|hours?|noon|midnight|utc|gmt)$", re.IGNORECASE)
PROPER = ("NNP", "NNPS")
MAX_DATE = 7  # longer time phrases hold clauses; their date is left open


def absolute_heads(trees: list[list[Token]]) -> list[int]:
    """Head of every token of a document, counted over the document; -1 for roots."""
    heads, base = [], 0
    for tree in trees:
        heads += [base + token.head if token.head >= 0 else -1 for token in tree]
        base += len(tree)
    return heads


def head_of(mention: Mention, heads: list[int]) -> int | None:
    """The first word of a mention whose head is outside it."""
    return next((k for k in range(mention.start, mention.end) if not mention.start <= heads[k] < mention.end), None)


def headed(heads: list[int], mentions: list[Mention]) -> dict[int, Mention]:
    """The smallest mention that each word heads."""
    out: dict[int, Mention] = {}
    for mention in mentions:
        head = head_of(mention, heads)
        if head is not None and (head not in out or mention.end - mention.start < out[head].end - out[head].start):
            out[head] = mention
    return out


def kinds(tokens: list[Token], found: dict[int, Mention]) -> list[str]:
    """For each word the entity type of the mention that it heads."""
    return [found[i].kind if i in found else "" for i in range(len(tokens))]


def chains(tokens: list[Token], found: dict[int, Mention]) -> tuple[list[int], list[bool]]:
    """For each word the number of its mention's chain, 0 for none, and whether the chain has begun before."""
    numbers: dict[str, int] = {}
    out, begun = [0] * len(tokens), [False] * len(tokens)
    for place in sorted(found):
        begun[place] = found[place].chain in numbers
        out[place] = numbers.setdefault(found[place].chain, len(numbers) + 1)
    return out, begun


def names(tokens: list[Token], heads: list[int], mentions: list[Mention]) -> list[int]:
    """The masks of allowed name labels for every word of a document."""
    blank = outside(())
    masks = [blank] * len(tokens)
    taken: set[int] = set()
    _mark_dates(tokens, heads, mentions, masks)
    found = [(*span, mention) for mention in mentions if (span := _name(tokens, heads, mention))]
    for start, end, mention in sorted(found, key=lambda item: (item[0] - item[1], item[0])):
        if taken & set(range(start, end)):
            continue
        taken |= set(range(start, end))
        _mark_name([token.form for token in tokens[start:end]], start, mention, masks)
    for i, token in enumerate(tokens):  # proper nouns that no mention's head explains may be names that were missed
        if masks[i] == blank and i not in taken and token.xpos in PROPER and token.form.lower() not in TITLES:
            masks[i] = ANYTHING
    mark_demonyms([token.form for token in tokens], masks, blank)
    return masks


def _mark_name(words: list[str], start: int, mention: Mention, masks: list[int]) -> None:
    end, loose = start + len(words), loose_types(words)
    if len(words) == 1 and words[0].lower() in demonyms():
        mark(masks, start, end, ("NORP",))
    elif mention.kind == "person":
        mark(masks, start, end, ("PERSON",))
    elif mention.kind == "place":
        mark(masks, start, end, place_types(words, mention.link))
    elif mention.kind == "organization":
        mark(masks, start, end, ("ORG",))
    elif mention.kind == "event":
        mark(masks, start, end, ("EVENT",))
    elif loose == ("LAW",) or (words[-1].lower() in LAW_WORDS and mention.link):
        mark(masks, start, end, ("LAW",))
    elif mention.kind == "abstract":
        mark(masks, start, end, LOOSE, maybe=True)


def _name(tokens: list[Token], heads: list[int], mention: Mention) -> tuple[int, int] | None:
    """The name in a mention, None where its head is no proper noun or nothing but a title."""
    head = head_of(mention, heads)
    if head is None or mention.kind == "time":
        return None
    if (
        tokens[head].xpos in ("NN", "NNS") and head + 1 < mention.end and heads[head + 1] == head
    ):  # "actor Dennis Hopper"
        head += 1
    if tokens[head].xpos not in PROPER:
        return None
    linked = _linked(tokens, head, mention)
    start, end = linked or _proper_run(tokens, head, mention)
    if mention.kind == "person":
        start, end = _untitled(tokens, start, end)
    return (start, end) if start < end else None


def _linked(tokens: list[Token], head: int, mention: Mention) -> tuple[int, int] | None:
    """The stretch of a mention around its head that spells out the linked Wikipedia title."""
    title = re.sub(r"\(.*|%2C.*", "", mention.link.replace("%2D", "-").replace("_", " ")).lower()
    wanted = re.findall(r"[\w.]+|-|&|'s", title)
    for start in range(mention.start, mention.end - len(wanted) + 1):
        words = [token.form.lower() for token in tokens[start : start + len(wanted)]]
        if wanted and words == wanted and start <= head < start + len(wanted):
            return start, start + len(wanted)
    return None


def _proper_run(tokens: list[Token], head: int, mention: Mention) -> tuple[int, int]:
    joining = JOINING["PERSON" if mention.kind == "person" else "ORG"]
    start, end = head, head + 1

    def proper(i: int) -> bool:
        return mention.start <= i < mention.end and tokens[i].xpos in PROPER

    def joins(i: int) -> bool:
        return mention.start <= i < mention.end and tokens[i].form.lower() in joining

    def ordinary(i: int) -> bool:  # "Supreme", "World" and the like, written with a capital inside a name
        return (
            mention.start < i < mention.end
            and tokens[i].xpos in ("JJ", "NN", "NNS", "CD")
            and tokens[i].form[:1].isupper()
        )

    while step := next((k for k in (1, 2, 3) if proper(start - k) and all(joins(start - j) for j in range(1, k))), 0):
        start -= step
    while mention.kind != "person" and ordinary(start - 1) and tokens[start - 1].form.lower() not in demonyms():
        start -= 1
    while step := next((k for k in (1, 2, 3) if proper(end + k - 1) and all(joins(end + j) for j in range(k - 1))), 0):
        end += step
    return start, end


def _untitled(tokens: list[Token], start: int, end: int) -> tuple[int, int]:
    offices = [i for i in range(start, end - 1) if tokens[i].form.lower() in OFFICES]
    if offices:
        start = offices[-1] + 1
    while (
        start < end
        and tokens[start].form.lower() in TITLES
        and (end - start > 1 or tokens[start].form.lower() in OFFICES)
    ):
        start += 1
    return start, end


def _mark_dates(tokens: list[Token], heads: list[int], mentions: list[Mention], masks: list[int]) -> None:
    """Time phrases with a number, month or day are dates; hours of the day and all other time phrases are left open."""
    for mention in sorted((m for m in mentions if m.kind == "time"), key=lambda m: m.end - m.start):
        forms = [token.form for token in tokens[mention.start : mention.end]]
        head = head_of(mention, heads)
        dated = any(map(DATE_WORD.search, forms)) and not any(map(CLOCK.search, forms)) and ":" not in "".join(forms)
        if not dated or len(forms) > MAX_DATE or head is None:
            for i in range(mention.start, mention.end):
                masks[i] |= outside(("DATE",))
            continue
        start = mention.start + (tokens[mention.start].xpos == "IN")
        mark(masks, start, mention.end, ("DATE",))
        if tokens[start].xpos == "DT" and start + 1 < mention.end:
            masks[start] |= BIT["O"]
            masks[start + 1] |= BIT["B-DATE"]
