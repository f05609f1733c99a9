"""Dates: from words ("last week", "Sept. 1", "Tuesday") to ISO 8601, with the precision that the words have."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import dateparser

from kg.extract.syntax import document
from kg.extract.syntax.document import AnyDoc, Doc, Token

MONTHS = "january february march april may june july august september october november december".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = ("day", "week", "month", "year", "decade")
COUNTS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())} | {
    "a": 1,
    "an": 1,
}
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|" + "|".join(MONTHS) + r")\.?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
WHICH = r"(?P<which>last|past|previous|next|coming|this|current|earlier this|later this)"
PAST, FUTURE = "past", "future"
# A word that makes one of these the root of a date; used where the pipeline gives no DATE entity.
DATE_WORDS = frozenset([*MONTHS, *DAYS, "today", "yesterday", "tomorrow", "tonight"]) - {"may", "march"}


def resolve(text: str, published: str = "", tense: str = "") -> str:
    """The ISO date, month, year or interval that these words mean; empty where they are vague or need a date not known.

    >>> resolve("last week", "2017-07-12")
    '2017-07-03/2017-07-09'
    >>> resolve("Sept. 1", "2017-08-07", "future")
    '2017-09-01'
    >>> resolve("weeks before", "2017-08-07")
    ''
    """
    words = re.sub(r"[’']s\b|[,’']", " ", text.lower()).strip()
    words = re.sub(
        r"\s+",
        " ",
        re.sub(r"^(?:on|in|by|until|since|during|for|at|from|the|early|late|mid-?|as of) ", "", words + " "),
    ).strip()
    words = re.sub(r"^(?:the|early|late|mid-?) ?(?=\w)", "", words)
    words = re.sub(r"(?: on)? (?:morning|afternoon|evening|night)$", "", words)
    base = _base(published)
    for pattern, read in RULES:
        if match := re.fullmatch(pattern, words):
            return read(match, base, tense)
    return _parsed(text)


def _base(published: str) -> date | None:
    found = re.match(r"\d{4}-\d\d-\d\d", published)
    return date.fromisoformat(found.group()) if found else None


def _absolute(match: re.Match[str], base: date | None, tense: str) -> str:
    """A day of a month; without a year the one nearest to the publication in the direction of the tense."""
    month, given = _month(match["month"]), match.groupdict()
    day, year = int(given["day"]), given.get("year")
    years = [int(year)] if year else [base.year - 1, base.year, base.year + 1] if base else []
    found = [date(y, month, day) for y in years if 1 <= day <= monthrange(y, month)[1]]
    return _nearest(found, base, tense).isoformat() if found else ""


def _nearest(found: list[date], base: date | None, tense: str) -> date:
    if base is None or len(found) == 1:
        return found[0]
    right = [d for d in found if (d >= base if tense == FUTURE else d <= base if tense == PAST else True)]
    return min(right or found, key=lambda d: abs(d - base))


def _month(name: str) -> int:
    return next(n for n, full in enumerate(MONTHS, 1) if full.startswith(name[:3]))


def _of_month(match: re.Match[str], base: date | None, tense: str) -> str:
    """A month, perhaps with its year, or "last March"."""
    month, given = _month(match["month"]), match.groupdict()
    if given.get("year"):
        return f"{given['year']}-{month:02d}"
    if base is None:
        return ""
    which = given.get("which") or ""
    ahead = which in ("next", "coming") or (not which and tense == FUTURE)
    year = base.year
    if ahead and month < base.month:
        year += 1
    elif (
        not ahead
        and (month > base.month or (which in ("last", "past", "previous") and month == base.month))
        and which not in ("this", "later this")
    ):
        year -= 1
    return f"{year}-{month:02d}"


def _weekday(match: re.Match[str], base: date | None, tense: str) -> str:
    """A day of the week: the last one up to the publication, the next one after verbs of the future."""
    if base is None:
        return ""
    given = match.groupdict()
    which = given.get("which") or ""
    back = (base.weekday() - DAYS.index(_full_day(match["weekday"]))) % 7
    if which in ("next", "coming") or (tense == FUTURE and which not in ("last", "past")):
        return (base + timedelta(days=(-back) % 7 or (7 if which else 0))).isoformat()
    return (base - timedelta(days=back or (7 if which in ("last", "past") else 0))).isoformat()


def _full_day(name: str) -> str:
    return next(d for d in DAYS if d.startswith(name[:3]))


def _deictic(match: re.Match[str], base: date | None, tense: str) -> str:
    if base is None:
        return ""
    shift = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}.get(match[1], 0)
    return (base + timedelta(days=shift)).isoformat()


def _unit(match: re.Match[str], base: date | None, tense: str) -> str:
    """ "Last week", "this month", "next year"."""
    if base is None:
        return ""
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(match["which"], 0)
    return _stretch(match["unit"], base, shift)


def _stretch(unit: str, base: date, shift: int) -> str:
    if unit == "day":
        return (base + timedelta(days=shift)).isoformat()
    if unit in ("week", "weekend"):
        monday = base + timedelta(days=7 * shift - base.weekday())
        first = monday + timedelta(days=5 if unit == "weekend" else 0)
        return f"{first}/{monday + timedelta(days=6)}"
    if unit == "month":
        months = base.year * 12 + base.month - 1 + shift
        return f"{months // 12}-{months % 12 + 1:02d}"
    return (
        str(base.year + shift)
        if unit == "year"
        else f"{base.year // 10 * 10 + 10 * shift}/{base.year // 10 * 10 + 10 * shift + 9}"
    )


def _ago(match: re.Match[str], base: date | None, tense: str) -> str:
    """ "Three years ago" is a year, "two months ago" a month, "ten days ago" a day, "two weeks ago" a week."""
    if base is None:
        return ""
    count = int(match["count"]) if match["count"].isdigit() else COUNTS[match["count"]]
    return _stretch(match["unit"], base, count if match["way"] in ("from now", "hence") else -count)


def _season(match: re.Match[str], base: date | None, tense: str) -> str:
    given = match.groupdict()
    if given.get("year"):
        year = int(given["year"])
    elif base is None:
        return ""
    else:
        year = base.year + {"last": -1, "past": -1, "next": 1}.get(given.get("which") or "", 0)
        if given.get("which") in ("last", "past") and base.month > SEASONS[match["season"]][1]:
            year += 1
    first, last = SEASONS[match["season"]]
    return f"{year}-{first:02d}/{year}-{last:02d}"


Reader = Callable[[re.Match[str], date | None, str], str]
RULES: list[tuple[str, Reader]] = [
    (rf"(?:\w+day )?{MONTH} {DAY}(?: {YEAR})?", _absolute),
    (rf"(?:\w+day )?{DAY}(?: of)? {MONTH}(?: {YEAR})?", _absolute),
    (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", lambda m, b, t: m[0]),
    (rf"{MONTH}(?: of)? {YEAR}", _of_month),
    (rf"(?:{WHICH} )?{MONTH}", _of_month),
    (rf"(?:{WHICH} )?(?P<weekday>{'|'.join(DAYS)}|mon\.?|tues?\.?|wed\.?|thurs?\.?|fri\.?|sat\.?|sun\.?)", _weekday),
    (r"(today|tonight|yesterday|tomorrow|day before yesterday|day after tomorrow)", _deictic),
    (rf"{WHICH} (?P<unit>day|week|weekend|month|year|decade)", _unit),
    (
        rf"(?P<count>\d{{1,3}}|{'|'.join(COUNTS)}) (?P<unit>day|week|month|year|decade)s? "
        r"(?P<way>ago|earlier|from now|hence)",
        _ago,
    ),
    (rf"(?:fiscal |year )?{YEAR}", lambda m, b, t: m["year"]),
    (r"(?P<decade>1[5-9]\d|20\d)0s", lambda m, b, t: f"{m['decade']}0/{m['decade']}9"),
    (
        rf"(?:between )?{YEAR} ?(?:-|–|to|and|through) ?(?P<last>\d\d(?:\d\d)?)",
        lambda m, b, t: f"{m['year']}/{m['year'][:2] + m['last'] if len(m['last']) == 2 else m['last']}",
    ),
    (rf"(?:{WHICH} )?(?P<season>{'|'.join(SEASONS)})(?: of)?(?: {YEAR})?", _season),
]


def _parsed(text: str) -> str:
    """What dateparser makes of a date written in full with figures ("07/16/2018"); nothing vaguer is asked of it."""
    if not re.fullmatch(r"\d{1,2}[/.]\d{1,2}[/.]\d{4}", text.strip()):
        return ""
    found = dateparser.parse(text, languages=["en"], settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return found.date().isoformat() if found else ""


def times(doc: AnyDoc, published: str = "") -> dict[int, str]:
    """For the head token of every expression of time that tells a date: the date; empty for a weekday or month of which
    nothing tells the year.
    """
    out, doc = {}, document.read(doc)
    for tokens in _expressions(doc):
        root = doc[tokens[0].i : tokens[-1].i + 1].root
        for text in (_text(tokens), root.text):
            if value := resolve(text, published, _tense(root)):
                out[root.i] = value
                break
        else:
            if root.lower_.rstrip(".") in DATE_WORDS:
                out[root.i] = ""
    return out


def _text(tokens: list[Token]) -> str:
    return "".join(t.text_with_ws for t in tokens).strip()


def _expressions(doc: Doc) -> Iterator[list[Token]]:
    """DATE entities, with the word before them that tells which ("last", "next"), and single date words besides."""
    taken: set[int] = set()
    for ent in doc.ents:
        if ent.label_ == "DATE":
            start = ent.start - 1 if ent.start and doc[ent.start - 1].lower_ in ("last", "next", "this") else ent.start
            end = ent.end + 1 if ent.end < len(doc) and doc[ent.end].lower_ == "ago" else ent.end
            taken.update(range(start, end))
            yield [t for t in doc[start:end] if not t.is_space]
    for token in doc:
        if token.i not in taken and token.pos_ in ("NOUN", "PROPN", "NUM", "ADV"):
            yield from _loose(token, taken)


def _loose(token: Token, taken: set[int]) -> Iterator[list[Token]]:
    doc, low = token.doc, token.lower_.rstrip(".")
    before = doc[token.i - 1] if token.i else None
    year = re.fullmatch(YEAR, low) and token.dep_ in (
        "obl",
        "nmod",
        "compound",
        "nummod",
        "obl:tmod",
        "nmod:tmod",
        "obl:unmarked",
    )
    if low in DATE_WORDS or year:
        after = [doc[token.i + 1]] if token.i + 1 < len(doc) and re.fullmatch(DAY, doc[token.i + 1].lower_) else []
        which = [before] if before is not None and before.lower_ in ("last", "next", "this") else []
        taken.update(t.i for t in [*which, token, *after])
        yield [*which, token, *after]
    elif low in UNITS and before is not None and before.lower_ in ("last", "next", "this"):
        yield [before, token]
    elif low in ("ago",) and token.i > 1:
        yield list(doc[token.i - 2 : token.i + 1])


def _tense(token: Token) -> str:
    """past or future by the verb above, empty where the verb does not tell."""
    verbs = [
        t for t in [token, *token.ancestors] if t.pos_ in ("VERB", "AUX") or any(c.dep_ == "cop" for c in t.children)
    ]
    for verb in verbs[:1]:
        helpers = {c.lower_ for c in verb.children if c.dep_.startswith(("aux", "cop"))}
        if helpers & {"will", "’ll", "'ll", "would", "shall", "may", "might"} or verb.lemma_ in (
            "plan",
            "schedule",
            "expect",
            "hope",
        ):
            return FUTURE
        if verb.tag_ == "VB" and "to" in {c.lower_ for c in verb.children if c.dep_ == "mark"}:
            return FUTURE
        past = verb.tag_ in ("VBD", "VBN") or any(
            c.tag_ == "VBD" for c in verb.children if c.dep_.startswith(("aux", "cop"))
        )
        return PAST if past else ""
    return ""
