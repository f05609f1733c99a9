"""Who holds a post: "the Russian president" is whoever of the article's people is called so elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kg.lexicons import words
from kg.resolve.clusters import Clusters
from kg.resolve.naming import Nodes
from kg.resolve.phrases import phrase
from kg.resolve.profiles import Profile

#: Head word of a post, the actors in it, the other words that tell it.
Post = tuple[str, frozenset[str], frozenset[str]]

#: Words that say that somebody holds a post no more, or not yet.
NOT_NOW = frozenset("former ex late then incoming next future would-be onetime acting interim likely".split())


class Posts:
    """The people of each article, and what posts the people of all articles hold."""

    def __init__(self, found: Iterable[Profile], nodes: Nodes, clusters: Clusters):
        self._holders: dict[Post, set[str]] = defaultdict(set)
        self._present: dict[str, set[str]] = defaultdict(set)
        for p in found:
            if p.name and nodes.get(p.place, ("",))[0].startswith("person:"):
                root = clusters.root(nodes[p.place][0])
                self._present[p.article].add(root)
                for post in filter(None, map(post_of, p.nominals)):
                    self._holders[post].add(root)

    def holder(self, profile: Profile) -> tuple[str, str] | None:
        """The node of the one person of the article who holds the post that this profile describes, and why."""
        post = post_of(profile.chain.label) if profile.chain.type == "Person" else None
        here = self._holders.get(post, set()) & self._present[profile.article] if post else set()
        return (here.pop(), f"holds the post: {profile.chain.label}") if len(here) == 1 else None


@lru_cache(maxsize=65536)
def post_of(text: str) -> Post | None:
    """The post that a description names; None where the words tell neither whose it is nor that it is one.

    >>> post_of("Russian president") == post_of("President of Russia"), post_of("former Russian president")
    (True, None)
    """
    spoken = text.lower().replace("-", " ").split()
    if not any(c.isupper() for c in text) or NOT_NOW & set(spoken):
        return None
    read = phrase(text, NONE)
    whose = read.actors or read.content
    return (read.head, read.actors, read.content) if whose and read.head in words("sole_posts") else None


NONE: Mapping[str, str] = {}
