"""Credits of pictures, and the captions that end in one."""

import re

_AGENCIES = (
    r"(?:UPI|AP|Associated Press|Reuters|REUTERS|AFP|Getty(?: Images)?|GETTY(?: IMAGES)?|EPA(?:-EFE)?|EFE|TASS|Sputnik|RIA Novosti|Xinhua|ANSA|dpa|DPA|Bloomberg|"
    r"Shutterstock|iStock(?:photo)?|Alamy|Flickr|Wikimedia Commons|Creative Commons|Pool|POOL|NurPhoto|Anadolu(?: Agency)?|Abaca(?:press)?|Corbis|Zuma(?: Press)?|ZUMA|"
    r"SOPA Images|LightRocket|Rex Features|REX|Polaris|Magnum|PA(?: Wire)?|CP|Kyodo|Yonhap|Unsplash|Pixabay|Pexels)"
)
_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|al|el|der|la)(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|al|el|der|la)){0,4}"
_WHO = rf"{_NAME}(?: ?[/|,] ?(?:{_AGENCIES}|{_NAME})| via {_NAME}| for {_NAME}){{0,3}}"
_TAKEN = rf"(?:(?:AP |AFP |Reuters |File |Stock |Staff |Courtesy )*(?:Photo|Photograph|Image|Picture|Illustration|Video|Graphic|Credit)s?(?: (?:by|courtesy of|via|from|credit)|:) ?{_WHO})"
_SHARED = rf"(?:{_NAME} ?/ ?{_AGENCIES}(?: ?(?:/|via|,) ?(?:{_AGENCIES}|{_NAME}))*|{_AGENCIES}(?: ?/ ?{_AGENCIES})* ?/ ?{_NAME}|(?:{_NAME} )?[Vv]ia {_AGENCIES}(?: Images)?)"
_BRACKETED = rf"[(\[](?:[^()\[\]]{{0,60}}\b)?(?:{_AGENCIES}|Photo|Image|Photograph|Credit|Courtesy)\b[^()\[\]]{{0,80}}[)\]]"
_LICENCE = r"(?: ?\| ?(?:License Photo|Licence|.{0,20} Photo))?"
_CREDIT = rf"(?:(?P<sentence>(?:^|(?<=[.!?…”\"'’)\]|—–]) ?|(?<= - ))(?:{_TAKEN}|{_SHARED}))|(?P<plain> {_TAKEN}(?<=[a-zA-Z])(?=/)?)|(?P<bracket> ?{_BRACKETED})){_LICENCE}[.\s]*$"
_END = re.compile(_CREDIT)
_WINDOW = 160  # characters from the end within which a credit begins
_CAPTION_WORDS = 70  # a longer line is a paragraph that a credit was glued to
_PICTURE = re.compile(r"\b(?:Photo|Image|Photograph|Credit|Courtesy|Getty|GETTY|Shutterstock|iStock|Alamy|Flickr)\b|/")


def credit(line: str) -> int | None:
    """Where the credit begins that a line ends with."""
    offset = max(0, len(line) - _WINDOW)
    match = _END.search(line, offset)
    if match is None or (match["bracket"] and not _pictured(match["bracket"])):
        return None
    return match.start() + len(match[0]) - len(match[0].lstrip())


def caption(line: str) -> bool:
    """Whether a line is a picture's caption or credit.

    >>> caption("The flag at the embassy. File Photo by Ann Lee/UPI | License Photo")
    True
    """
    return len(line.split()) <= _CAPTION_WORDS and credit(line) is not None


def _pictured(bracket: str) -> bool:
    """An agency alone in brackets may end a sentence that quotes it; with a name, or with a picture agency, it is a credit."""
    return bool(_PICTURE.search(bracket))
