"""Names as they are compared."""

import re


def plain(name: str) -> str:
    """A name in lower case without full stops, possessive mark and 'the'."""
    low = re.sub(r"(?:’s|'s|’|')$", "", re.sub(r"\s+", " ", name.strip())).lower()
    return re.sub(r"(?<=\w)\.", "", low).removeprefix("the ")
