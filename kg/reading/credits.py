"""Credits of pictures, and the captions that end in one."""

import re
from functools import cache

from kg.lexicons import words

_NAME_WORD = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|al|el|der|la)"
_NAME = rf"(?:{_NAME_WORD}(?: {_NAME_WORD}){{0,4}})"
_KIND = "(?:Photo|Photograph|Image|Picture|Illustration|Video|Graphic|Credit)s?"
_BEFORE = "(?:(?:AP|AFP|Reuters|File|Stock|Staff|Courtesy) )*"
_BY = r"(?: (?:by|courtesy of|via|from|credit)|:) ?"
_APART = r"(?:^|(?<=[.!?…”\"'’)\]|—–]) ?|(?<= - ))"  # begins the line, or stands behind a sentence, a bar or a dash
_LICENCE = r"(?: ?\| ?(?:License Photo|Licence|.{0,20} Photo))?"
_PICTURE = re.compile(r"\b(?:Photo|Image|Photograph|Credit|Courtesy|Getty|GETTY|Shutterstock|iStock|Alamy|Flickr)\b|/")
_SENTENCE_END = ".!?…”\"'’)"  # a credit right behind one is glued to a line that is none of its own
_WINDOW = 160  # characters from the end within which a credit begins
_CAPTION_WORDS = 70  # a longer line is a paragraph that a credit was glued to


def credit(line: str) -> int | None:
    """Where the credit begins that a line ends with."""
    match = _pattern().search(line, max(0, len(line) - _WINDOW))
    if match is None or (match["bracket"] and not _pictured(match["bracket"])):
        return None
    return match.end() - len(match[0].lstrip())


def caption(line: str) -> bool:
    """Whether a line is a picture's caption or credit.

    >>> caption("The flag at the embassy. File Photo by Ann Lee/UPI | License Photo")
    True
    """
    start = credit(line)
    apart = start == 0 or (start is not None and not line[start - 1].isalnum() and line[start - 1] not in _SENTENCE_END)
    return apart and len(line.split()) <= _CAPTION_WORDS


def _pictured(bracket: str) -> bool:
    """An agency alone in brackets may end a quotation; beside a name, or a picture agency, it is a credit."""
    return bool(_PICTURE.search(bracket))


@cache
def _pattern() -> re.Pattern[str]:
    """A credit at the end: "Photo by NAME/AGENCY", "NAME/AGENCY" or "via AGENCY" set apart, or one in brackets."""
    agency = f"(?:{'|'.join(re.escape(name) for name in sorted(words('boilerplate_pictures'), key=len, reverse=True))})"
    who = rf"{_NAME}(?: ?[/|,] ?(?:{agency}|{_NAME})| via {_NAME}| for {_NAME}){{0,3}}"
    taken = rf"{_BEFORE}{_KIND}{_BY}{who}"
    owned = rf"{_NAME} ?/ ?{agency}(?: ?(?:/|via|,) ?(?:{agency}|{_NAME}))*"
    first = rf"{agency}(?: ?/ ?{agency})*(?: ?/ ?{_NAME})+"
    via = rf"(?:{_NAME} )?[Vv]ia {agency}"
    inside = rf"(?:[^()\[\]]{{0,60}}\b)?(?:{agency}|Photo|Image|Photograph|Credit|Courtesy)\b[^()\[\]]{{0,80}}"
    forms = rf"{_APART}(?:{taken}|{owned}|{first}|{via})| {taken}|(?P<bracket> ?[(\[]{inside}[)\]])"
    return re.compile(rf"(?:{forms}){_LICENCE}[.\s]*$")
