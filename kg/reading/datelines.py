"""Datelines and bylines: where a report was filed, by which agency and when, and who wrote it."""

import re
from functools import cache

from kg.lexicons import table, words

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_DASH = r"(?:\s*(?:—|–|--)\s*|\s+-\s*|-\s+)"
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’]*(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ.'’]*|/[A-ZÀ-Þ]+){0,4}"
_NAMED_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_REGION = r"(?:, (?!\d)[A-Z][\w. ]{1,25}?)?"
_OPENS = r"(?=[A-ZÀ-Þ0-9“\"'‘(\[])"
_NAME_WORD = r"(?:[A-Z][\w.'’-]*|de|der|del|van|von|al|el|bin|la)"
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:,| and| AND| &|, and| with) {_NAME})*"
_BYLINE = re.compile(
    rf"^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory|[Aa]uthor:?) ?)?(?:[Bb]y|BY):? (?P<names>{_NAMES})"
    r"(?P<rest>(?:\s*[,|•·–—/-]\s*|\s+(?:in|for|of|at|on|with|and)\s).*|\.)?$"
)
_BYLINE_WORDS = 16
_LONGEST_BYLINE = 200  # characters
_DAY_NAMES = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def dateline(line: str) -> re.Match[str] | None:
    """The dateline that a line begins with; group `agency` names the agency where it does.

    >>> dateline("MOSCOW, July 2 (Reuters) - Russia said")[0]
    'MOSCOW, July 2 (Reuters) - '
    """
    found = (form.match(line) for form in _forms())
    return next((match for match in found if match and not _label(match[0])), None)


def byline(line: str) -> tuple[str, ...]:
    """The names in a line that says who wrote the article, none where it is no such line.

    >>> byline("By Ann Lee and JON SMITH, Associated Press")
    ('Ann Lee', 'Jon Smith')
    """
    match = _BYLINE.match(line) if len(line) <= _LONGEST_BYLINE else None
    if match is None or len(line.split()) > _BYLINE_WORDS or _sentence(match):
        return ()
    names = (
        re.sub(r"(?<=\w{3})\.$", "", name.strip(" ,"))
        for name in re.split(r",|\band\b|\bAND\b|&|\bwith\b", match["names"])
    )
    return tuple(_cased(name) for name in names if name and name.split()[-1].lower() not in words("boilerplate_roles"))


def agency(match: re.Match[str]) -> str:
    """The full name of the agency in a dateline."""
    return table("boilerplate_agencies").get(match.groupdict().get("agency") or "", "")


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """A place in capitals and a dash; an agency in brackets, with or without place and day; place, day and a dash."""
    names = "|".join(re.escape(name) for name in sorted(table("boilerplate_agencies"), key=len, reverse=True))
    wire = rf"[(/](?P<agency>{names})[)/]"
    somewhere = rf"(?:{_PLACE}|{_NAMED_PLACE}){_REGION}(?: \[[A-Z]\w+\])?(?:,? {_DAY})?[.,]? "
    forms = (
        rf"{_PLACE}{_REGION}(?:,? {_DAY})?\.?(?: ?(?:{wire}|\([A-Z][\w ]{{1,30}}\)))?{_DASH}{_OPENS}",
        rf"(?:{somewhere})?(?:{_DAY} )?{wire}(?:\.?{_DASH}|[:.]?\s*){_OPENS}",
        rf"{_NAMED_PLACE}{_REGION}, {_DAY}{_DASH}{_OPENS}",
    )
    return tuple(re.compile(form) for form in forms)


def _label(prefix: str) -> bool:
    """A short word in capitals before a dash is an acronym more often than a city: NATO, OPEC, GOP."""
    alone = re.fullmatch(r"([A-Z.]{1,7})\s*(?:—|–|-+)\s*", prefix)
    return alone is not None and alone[1] not in words("boilerplate_places")


def _sentence(match: re.Match[str]) -> bool:
    rest = match["rest"] or ""
    weekday = match["names"].split()[0].lower() in _DAY_NAMES
    return weekday or (len(rest) > 1 and bool(re.search(r"[.!?;]$|\s(?:is|was|has|had|said|says)\s", rest)))


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name
