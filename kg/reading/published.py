"""Full dates in words and figures, as ISO 8601: when an article says it was published."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = rf"(?P<month>{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in _MONTHS)}|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (  # figures alone only where the order is plain: year first, or a day above twelve
    rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
    rf"(?<!\d){_YEAR}[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)(?!\d)",
    rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b",
    rf"(?<!\d){_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}\b",
    rf"(?<![\d/.])(?P<day>1[3-9]|2\d|3[01])[/.](?P<month>\d\d?)[/.]{_YEAR}(?!\d)",
    rf"(?<![\d/.])(?P<month>\d\d?)/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}(?!\d)",
)
_PATTERNS = tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])")
_SECONDS = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")


def full_date(text: str) -> str:
    """The first full date in a text, empty where there is none or its parts make no date.

    >>> full_date("Posted on Monday, 2 July 2018, 10:30 GMT")
    '2018-07-02'
    >>> full_date("07/02/2018")  # July or February? Nobody can tell.
    ''
    """
    found = (match for pattern in _PATTERNS for match in pattern.finditer(text))
    return _first(sorted(found, key=re.Match.start))


def stamp(value: str) -> str:
    """The date of a metadata field: a full date in any form above, eight figures, or seconds since 1970.

    >>> stamp("20180702"), stamp("1530489600")
    ('2018-07-02', '2018-07-02')
    """
    value = value.strip()
    if _COMPACT.fullmatch(value):
        return full_date(f"{value[:4]}-{value[4:6]}-{value[6:]}")
    if _SECONDS.fullmatch(value):
        seconds = float(value) / (1000 if len(value.split(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    return full_date(value)


def in_name(name: str) -> str:
    """The date that a file name or a web address carries, as `2018-07-02` or `/2018/07/02/`."""
    return full_date(re.sub(r"(?<=\d)_(?=\d)", "-", name))


def _month(word: str) -> int:
    names = [month[:3] for month in _MONTHS]
    return int(word) if word.isdigit() else names.index(word[:3].lower()) + 1


def _first(found: Iterable[re.Match[str]]) -> str:
    for match in found:
        try:
            return date(int(match["year"]), _month(match["month"]), int(match["day"])).isoformat()
        except ValueError:
            continue
    return ""
