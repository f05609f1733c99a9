"""Where a name begins and ends: the pipeline's entities without titles, determiners and stray words."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.mentions.known import Name
from kg.extract.mentions.name_types import kind_of
from kg.extract.mentions.titles import after_title, denotes_person, is_title
from kg.extract.syntax.document import Doc, Stretch, Token
from kg.lexicons import table, words

PROPER = ("NNP", "NNPS")
# Parts of dates, and words that are only written with a capital.
NO_NAME = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri "
    "sat sun democratic i ok tv gmt est edt am pm ad bc photo file advertisement".split()
)
# Adjectives for a party, and bodies that one may hold.
PARTISAN = frozenset("republican democratic democrat gop".split())
MEMBERS = frozenset(("Republican", "Democrat", "Independent", "Libertarian"))
CHAMBERS = frozenset("senate house congress".split())
# What is written with capitals and is the kind of a body, no name: "his super PAC".
INITIALED = frozenset("super pac pacs".split())
# A line of this share of capitalised words and no full stop is a headline, whose capitals mean nothing.
HEADLINE = 0.6


def headlines(doc: Doc) -> set[int]:
    """The tokens of lines that are written with capitals throughout and are no sentences."""
    out: set[int] = set()
    line: list[Token] = []
    for token in [*doc, None]:
        if token is None or (token.is_space and "\n" in token.text):
            if _is_headline(line):
                out.update(t.i for t in line)
            line = []
        else:
            line.append(token)
    return out


def _is_headline(line: Sequence[Token]) -> bool:
    alpha = [t for t in line if t.is_alpha and len(t) > 3]
    if len(alpha) < 3 or line[-1].text in (".", "”", '"'):
        return False
    return sum(not t.is_lower for t in alpha) >= HEADLINE * len(alpha)


def mend(ent: Stretch, heading: set[int]) -> Iterator[Name]:
    """The entity without determiner, possessive mark, title and stray words; two where it holds two names."""
    doc, start, end = ent.doc, ent.start, ent.end
    cuts = (
        [t.i for t in ent if t.tag_ == "CC" or (t.text in (",", ";") and not _capital_district(t))]
        if ent.label_ in ("PERSON", "GPE")
        else []
    )
    for a, b in zip([start, *(i + 1 for i in cuts)], [*cuts, end], strict=True):
        a, b = _without_party(doc, *_trim(doc, a, _to_head(doc, a, b, ent.label_), ent.label_))
        if ent.label_ == "PERSON":
            a = after_title(doc, a, b)
            b = b - 1 if b - a > 2 and a in heading and denotes_person(doc[b - 1]) else b
        if a < b and not (b - a == 1 and doc[a].lower_ in NO_NAME) and not _plain(doc, a, b, heading, ent.label_):
            yield Name(a, b, kind_of(doc, a, b) or ent.label_)


def _capital_district(comma: Token) -> bool:
    return comma.i + 1 < len(comma.doc) and comma.nbor().text in ("D.C.", "DC", "D.C")


def _to_head(doc: Doc, start: int, end: int, label: str) -> int:
    """An event's or law's name goes on to the noun that it modifies ("Syrian civil | war"), a building's or body's to
    one with a capital that is no name of its own ("Fallen Officers | Memorial").
    """
    if label in ("ORG", "FAC") and end - start > 1 and end < len(doc) and doc[start:end].root.head.i == end:
        last = doc[end]
        own = last.ent_type_ or is_title(last) or denotes_person(last) or _is_headline(list(last.sent))
        return end if own or last.tag_ != "NNP" or last.dep_ in ("compound", "nmod:desc") else end + 1
    if (
        label in ("EVENT", "LAW")
        and end < len(doc)
        and doc[start:end].root.head.i == end
        and doc[end].pos_ in ("NOUN", "PROPN")
    ):
        return end + 1
    return end


def _trim(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    def stray(token: Token, *, last: bool) -> bool:
        if (
            token.is_space
            or token.tag_ in ("DT", "POS", "PRP$", "IN", "TO", "CC")
            or (token.is_punct and not token.is_alpha)
        ):
            return not (last and token.text == ".")
        return label not in ("EVENT", "LAW") and token.is_lower and token.tag_ not in PROPER and not token.like_num

    while start < end and stray(doc[start], last=False):
        start += 1
    while start < end and stray(doc[end - 1], last=True):
        end -= 1
    return start, end


def _without_party(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """ "Iowa | Republican operative" and "Republican | Senate": the party's adjective is no part of the name, nor is
    its member a part of the state's.
    """
    last = doc[max(end - 1, start)]
    if end - start > 1 and last.lower_ in PARTISAN and last.dep_ in ("amod", "compound") and last.head.i >= end:
        return start, end - 1
    if end - start > 1 and last.text in MEMBERS and {last.nbor(-1).lower_, _before(last)} & words("regions"):
        return start, end - 1
    if end - start == 2 and doc[start].lower_ in PARTISAN and last.lower_ in CHAMBERS:
        return end - 1, end
    return start, end


def _before(token: Token) -> str:
    """The two words before this one."""
    return token.doc[max(token.i - 2, 0) : token.i].text.lower()


def _plain(doc: Doc, start: int, end: int, heading: set[int], label: str) -> bool:
    """A common noun or adjective that the model took for a name."""
    token = doc[start]
    if end - start == 1 and kind_of_thing(token):
        return True
    if end - start == 1 and (is_title(token) or denotes_person(token)) and token.lower_ not in table("demonyms"):
        return token.ent_type_ != "PERSON" or token.tag_ not in PROPER
    if label in ("EVENT", "LAW") or start in heading:
        return label in ("EVENT", "LAW") and not any(t.is_title or t.is_upper for t in doc[start:end])
    return all(t.is_lower for t in doc[start:end])


def kind_of_thing(token: Token) -> bool:
    """Is this a common noun in the plural with its capital from the beginning of the sentence: "States", "Women"?"""
    low, one = token.lower_, token.lower_.removesuffix("s")
    irregular = low in ("women", "men", "children", "people")
    kinds = (table("person_nouns"), words("place_nouns"), words("group_nouns"), table("organization_nouns"))
    plural = irregular or (one != low and any(one in kind for kind in kinds))
    return bool(token.is_sent_start) and plural and low not in table("adherents") and low not in words("peoples")


def empty(doc: Doc, name: Name) -> bool:
    """A title alone, "Senators", "States" but for "the States", a single letter, a kind of body alone ("super PAC"), a
    party and state in brackets ("R-Ariz."): no names.
    """
    if all(t.lower_ in INITIALED for t in doc[name.start : name.end]):
        return True
    before = doc[max(name.start - 2, 0) : name.start].text
    party = re.fullmatch(r"[DRI][-–]", before) and name.type not in ("GPE", "LOC")
    if party or re.match(r"[DRI][-–]\w", doc[name.start : name.end].text):
        return True
    if name.end - name.start > 1:
        return False
    token = doc[name.start]
    title_only = is_title(token) and (name.type in ("", "NORP") or token.text.endswith("."))
    holders = token.tag_ == "NNPS" and name.type == "PERSON" and token.lower_.removesuffix("s") in words("titles")
    listed = title_only and token.lower_ not in table("demonyms")
    regions = token.lower_ == "states" and not before.lower().endswith("the")
    return listed or holders or regions or len(token) == 1 or token.lower_ in NO_NAME
