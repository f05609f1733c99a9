"""Names as they are compared."""

import re
from functools import lru_cache

BLANKS = re.compile(r"\s+")
OWNER = re.compile(r"(?:’s|'s|’|')$")
STOP = re.compile(r"(?<=\w)\.")


@lru_cache(maxsize=8192)  # the names of an article are compared with each other
def plain(name: str) -> str:
    """A name in lower case without full stops, possessive mark and 'the'; inside, both apostrophes are one."""
    low = OWNER.sub("", BLANKS.sub(" ", name.strip())).lower().replace("’", "'")
    return STOP.sub("", low).removeprefix("the ")
