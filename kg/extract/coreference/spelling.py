"""Names as they are compared."""

import re


def plain(name: str) -> str:
    """A name in lower case without full stops, possessive mark and 'the'; inside, both apostrophes are one."""
    low = re.sub(r"(?:’s|'s|’|')$", "", re.sub(r"\s+", " ", name.strip())).lower().replace("’", "'")
    return re.sub(r"(?<=\w)\.", "", low).removeprefix("the ")
