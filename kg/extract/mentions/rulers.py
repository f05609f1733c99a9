"""By which words the rulers and ministers of a state are called: "Ruritania's Assad" is its president himself."""

from collections import defaultdict
from functools import cache

from kg.lexicons import table

LISTS = ("leaders", "ministers", "officials")


def rulers(state: str) -> frozenset[str]:
    """The words of the names of those who have ruled a state (ISO 3166 alpha-2), in lower case."""
    return _by_state().get(state, frozenset())


@cache
def _by_state() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, entry in (row for listed in LISTS for row in table(listed).items()):
        found[entry.split()[0]].update(name.removeprefix("al-").replace(" al-", " ").split())
    return {state: frozenset(words) for state, words in found.items()}
