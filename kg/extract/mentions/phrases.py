"""Noun phrases: from a head token to the words that belong to it, and to a compact wording of them."""

from collections.abc import Iterable, Iterator

from kg.extract.mentions.senses import sense
from kg.extract.syntax.document import Doc, Token
from kg.extract.syntax.prepositions import preposition
from kg.extract.syntax.tags import DASHES, NOUN_CLAUSES
from kg.records import Span

# Dependents that stay inside a noun phrase. Relative and participial clauses, appositions, conjuncts and everything
# that belongs to a predicate noun's clause stay out.
INSIDE = frozenset(
    "det det:predet amod compound compound:prt nummod nmod nmod:poss nmod:desc nmod:npmod nmod:unmarked "
    "nmod:tmod flat fixed goeswith advmod".split()
)
# Below those, what may hang on a modifier: its preposition, possessive mark and coordination besides.
DEEPER = INSIDE | {"case", "cc", "cc:preconj", "conj", "obl", "obl:unmarked", "obl:npmod", "punct"}
# A phrase of more words than this is cut back to its first modifiers.
COMPACT = 8
# What "of" joins is parted from its noun only behind so many words more.
OF_MORE = 4
OPENING = ("“", "‘", "``", "(", "[")
# What happens at the same time, or does so too, is no part of a thing's name.
MEANWHILE = frozenset(
    "during since before after amid ahead until despite following as while because including excluding along alongside "
    "besides".split()
)
# Words that no noun phrase begins with; a wrong parse may put them there.
LEADING = frozenset("CC IN TO WDT WP WRB RP MD PRP".split())
# Nor does one end with any of these.
LEADING_ON = frozenset("POS CC IN TO WDT WP WRB".split())
EMPHATIC = frozenset("himself herself itself themselves".split())
# Words that only the clause behind them tells ("those killed in the storm").
POINTING = frozenset({"those", "that", "ones"})
PERIODS = frozenset("day night morning week weekend month year spring summer fall autumn winter".split())
# What stands before a number and belongs to it.
BOUNDS = frozenset(("at least", "at most", "more than", "less than", "fewer than", "up to", "as many", "no more"))
# Nouns for somebody of whom the words behind have to tell who it is, and how those begin.
PEOPLE = frozenset("people person source individual insider official".split())
NEAR = frozenset({"close", "familiar", "loyal"})
CLAUSES = (*NOUN_CLAUSES, "advcl", "ccomp", "xcomp", "conj")
MEDIA = frozenset("tweet interview statement speech email letter memo post op-ed column video blog appearance".split())
AROUND = frozenset(("between", "over", "under", "around", "about"))


def inside(head: Token) -> list[Token]:
    """The tokens of the noun phrase with this head, in order, without its clauses, appositions and conjuncts."""
    kept = {head.i}
    for child in head.children:
        if child.dep_ in INSIDE and not (_outside(child, head) or _of_outer(child, head)):
            kept.update(_below(child))
        elif _is_near(child, head) or child.dep_ in NOUN_CLAUSES and head.doc[child.leftmost - 1].lower_ in POINTING:
            kept.update(t.i for t in child.subtree)
        else:
            kept.update(t.i for t in sense(child, head))
    return _run(head, kept)


def _outside(child: Token, head: Token) -> bool:
    """Adverbs count only directly before the head's own modifiers; a predicate noun's adverbs are the verb's.

    An adjective behind the noun goes with its clause ("firms willing | to pay"), a bare time with the verb; "the mayor
    himself" is the mayor. So do a measure ("a quake | 30 miles away") and what a comma sets apart.
    """
    if child.lower_ in EMPHATIC:
        return True
    if child.i > head.i and child.dep_ in ("nmod", "nmod:unmarked", "nmod:npmod") and not preposition(child):
        return any(t.dep_ == "nummod" or t.text == "," for t in child.children) or child.ent_type_ in ("DATE", "TIME")
    if child.i > head.i and child.dep_ == "nmod" and any(t.text == "," and t.i < child.i for t in child.children):
        return True
    if child.dep_ == "advmod":
        return child.i > head.i or any(t.dep_ == "cop" for t in head.children)
    if child.dep_ == "nmod" and child.ent_type_ == "PERSON" and preposition(child) == "in":
        return True  # "an ally in Jane Roe" is she
    if child.dep_ == "amod" and child.i > head.i:
        return any(t.dep_ in ("xcomp", "ccomp", "advcl", "obl") for t in child.children)
    return child.dep_ == "nmod:tmod" and child.ent_type_ in ("DATE", "TIME") and child.i > head.i


def _is_near(child: Token, head: Token) -> bool:
    """True for what alone tells which people are meant ("two people [familiar with the talks]")."""
    if child.dep_ != "amod" or child.lower_ not in NEAR or child.i != head.i + 1 or head.lemma_ not in PEOPLE:
        return False
    words = list(child.subtree)
    return 2 < len(words) <= COMPACT - 2 and not any(t.dep_ in CLAUSES or t.text == "," for t in words)


def _of_outer(child: Token, noun: Token) -> bool:
    """True for the doer of the noun further out: "criticism of her policy | by the union"."""
    owned = any(t.dep_ == "nmod:poss" for t in noun.children)
    return owned and noun.dep_ == "nmod" and preposition(child) == "by" and preposition(noun) == "of"


def _below(token: Token) -> Iterator[int]:
    yield token.i
    for child in token.children:
        apart = _apart(child, token) if child.dep_ == "conj" else _of_outer(child, token) or _measures(child, token)
        if child.dep_ in DEEPER and not apart:
            yield from _below(child)
        elif _tells(child, token):
            yield from (t.i for t in child.subtree)


def _measures(child: Token, token: Token) -> bool:
    """True for a time behind a comma ("a deal between the two, | a month before the vote")."""
    bare = child.dep_ in ("nmod", "nmod:unmarked", "obl:unmarked") and child.i > token.i and not preposition(child)
    return bare and child.pos_ != "PROPN" and any(t.text == "," for t in child.children)


def _tells(clause: Token, token: Token) -> bool:
    return token.lower_ in POINTING and clause.dep_ in NOUN_CLAUSES and clause.i > token.i


def _apart(conjunct: Token, first: Token) -> bool:
    """Conjuncts behind a comma, of another sort of word or fuller than the first more likely belong higher up; not
    what stands between two sides, nor a list of places.
    """
    listed = [first, *(t for t in first.children if t.dep_ == "conj")]
    if preposition(first) == "between" or all(t.ent_type_ == "GPE" for t in listed):
        return False
    proper = (conjunct.pos_ == "PROPN") != (first.pos_ == "PROPN")
    fuller = first.pos_ == "NOUN" and not _determined(first) and _determined(conjunct)
    fuller = fuller and any(t.dep_ == "nmod" for t in conjunct.children)
    return proper or fuller or any(t.text == "," for t in conjunct.children)


def _determined(noun: Token) -> bool:
    return any(t.dep_ in ("det", "nmod:poss") for t in noun.children)


def _run(head: Token, kept: set[int]) -> list[Token]:
    """The unbroken stretch of kept tokens around the head; inner punctuation (hyphens, quotes) does not break it."""
    doc = head.doc
    start = end = head.i
    first, last = head.sent.start, head.sent.end
    while start > first and (start - 1 in kept or _joins(doc, start - 1, kept, -1)):
        start -= 1
    while (
        end + 1 < last
        and not (_opens(doc, end + 1) or _parts(doc[end + 1]))
        and (end + 1 in kept or _joins(doc, end + 1, kept, 1))
    ):
        end += 1
    start = _opening(doc, start, head)
    while end - 1 > head.i and _dates(doc[end]):
        end -= 2
    while end > head.i and (_marks(doc[end]) or doc[end].tag_ in LEADING_ON or doc[end].dep_ in ("det", "case")):
        end -= 1
    return list(doc[start : end + 1])


def _marks(token: Token) -> bool:
    """True for a punctuation mark, of which a percent sign is none."""
    return bool(token.is_punct) and token.text != "%"


def _dates(last: Token) -> bool:
    """True for "last week" at the end, which tells when its clause was, not which one is meant."""
    pointed = last.nbor(-1).lower_ in ("last", "this", "next") and last.nbor(-2).tag_ not in ("IN", "TO")
    return pointed and last.lemma_.lower() in PERIODS


def _opening(doc: Doc, start: int, head: Token) -> int:
    """Where the phrase begins: not with a stray word or an adverb of the sentence, but with the whole of a number or of
    a word with hyphens.
    """
    while start < head.i and (_stray(doc[start]) or _loose(doc[start], head)):
        start += 1
    while start - 2 >= head.sent.start and _hyphened(doc[start - 2], doc[start - 1]):
        start -= 2
    before = " ".join(t.lower_ for t in doc[max(start - 2, 0) : start])
    return start - 2 if doc[start].tag_ == "CD" and before in BOUNDS and start - 2 >= head.sent.start else start


def _hyphened(left: Token, hyphen: Token) -> bool:
    return hyphen.text in ("-", "–") and not (hyphen.whitespace_ or left.whitespace_ or left.is_space or left.is_punct)


def _stray(token: Token) -> bool:
    if token.lower_ in AROUND and token.head.tag_ == "CD" and token.head.dep_ == "nummod":
        return False
    compared = token.lower_ in ("many", "much", "few", "little") and token.nbor().lower_ == "as"
    return token.is_punct or token.tag_ in LEADING or token.lower_ in ("as", "well", "than", "least") or compared


def _loose(token: Token, head: Token) -> bool:
    """An adverb that belongs to no adjective or number of the phrase ("maybe the party", "often workers")."""
    return token.tag_ == "RB" and (token.head == head or token.head.i < token.i)


def _opens(doc: Doc, i: int) -> bool:
    """A bracket, or a quotation that begins behind a noun, ends the phrase; not one within it ("a “clear” win")."""
    return doc[i].text in OPENING and (doc[i].text in ("(", "[") or doc[i - 1].pos_ in ("NOUN", "PROPN"))


def _parts(token: Token) -> bool:
    """True for a dash between two blanks: what stands behind it explains the noun."""
    return token.text in DASHES and bool(token.nbor(-1).whitespace_ and token.whitespace_)


def _joins(doc: Doc, i: int, kept: set[int], step: int) -> bool:
    token = doc[i]
    return (token.is_quote or token.tag_ in ("HYPH", "POS")) and i + step in kept


def compact(head: Token, *, longest: int = COMPACT) -> list[Token]:
    """The noun phrase without its determiner, cut back from the right to `longest` words."""
    tokens = inside(head)
    while tokens and tokens[0].i < head.i and (tokens[0].dep_.startswith("det") or tokens[0].is_punct):
        tokens = tokens[1:]
    return shorten(tokens, head, longest=longest)


def shorten(tokens: list[Token], head: Token, *, longest: int) -> list[Token]:
    """The phrase cut before its last prepositional modifiers until it has `longest` words at most."""
    late = next((t.i for t in tokens if t.i > head.i and t.dep_ == "case" and _when(t)), None)
    tokens = [t for t in tokens if late is None or t.i < late]
    while tokens[-1].i > head.i and _hangs(tokens[-1]):
        tokens = tokens[:-1]
    while (words := _counted(tokens)) > longest:
        cut = [t for t in tokens if t.i > head.i + 1 and t.dep_ == "case" and t.tag_ != "POS"]
        cut = cut or [t for t in tokens if t.i == head.i + 1]
        if not cut or (cut[-1].lower_ == "of" and words <= longest + OF_MORE):
            break
        tokens = [t for t in tokens if t.i < cut[-1].i]
        while tokens[-1].i > head.i and (_hangs(tokens[-1]) or tokens[-1].tag_ == "IN"):
            tokens = tokens[:-1]
    torn = next((t.i for t in tokens if t.i > head.i and _tears(t, tokens[-1])), None)
    return [t for t in tokens if torn is None or t.i < torn]


def _tears(case: Token, last: Token) -> bool:
    """True for a "between" of which only one side has been kept."""
    between = case.lower_ == "between" and case.dep_ == "case"
    return between and any(t.dep_ == "conj" and t.i > last.i for t in case.head.children)


def _counted(tokens: list[Token]) -> int:
    return sum(1 for t in tokens if not t.is_punct and not t.dep_.startswith("det"))


def _hangs(token: Token) -> bool:
    """True for a last word that leads on to what has been cut off."""
    pointing = token.lower_ in POINTING and any(_tells(t, token) for t in (*token.children, *token.head.children))
    return _marks(token) or token.tag_ in ("CC", "POS") or pointing


def _when(case: Token) -> bool:
    return case.tag_ != "POS" and (case.lower_ in MEANWHILE or case.head.ent_type_ == "DATE" or _where_said(case))


def _where_said(case: Token) -> bool:
    """True for "in a tweet", which goes with what somebody says there, not with the noun before it."""
    medium = case.lower_ in ("in", "on", "during") and case.head.lemma_ in MEDIA
    return medium and any(t.lower_ in ("a", "an") for t in case.head.children)


def wording(tokens: Iterable[Token]) -> str:
    """The words as they stand in the text, on one line and without quotation marks and brackets."""
    text = "".join(t.whitespace_ if _mark(t) else t.text_with_ws for t in tokens)
    return " ".join(text.split())


def _mark(token: Token) -> bool:
    """A quotation mark or square bracket; not the apostrophe of a possessive or a bracket around a remark."""
    return (token.is_quote and token.tag_ != "POS") or token.text in ("[", "]")


def reach(tokens: list[Token]) -> Span:
    """The characters from the first to the last of these tokens."""
    return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))
