"""Sets of things that are one, joined pair by pair; a pair whose sets hold two that cannot be one is refused."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Two nodes that may be one, with how much speaks for it and why."""

    score: float
    left: str
    right: str
    reason: str


class Clusters:
    """A union-find over names of nodes that remembers why a node was joined and asks before it joins."""

    def __init__(self, apart: Callable[[str, str], bool] = lambda a, b: False):
        self._apart = apart
        self._root: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._reasons: dict[str, str] = {}

    def root(self, node: str) -> str:
        """The node that stands for this one's set."""
        found = node
        while (up := self._root.get(found, found)) != found:
            found = up
        while node != found:
            self._root[node], node = found, self._root.get(node, node)
        return found

    def members(self, node: str) -> list[str]:
        """All nodes in this one's set."""
        return self._members.get(self.root(node), [node])

    def reason(self, node: str) -> str:
        """Why the node was joined to its set; empty for the one that the others joined."""
        return self._reasons.get(node, "")

    def join(self, link: Link) -> bool:
        """Make one set of two, unless that would put together what cannot be."""
        left, right = sorted((self.root(link.left), self.root(link.right)))
        if left == right:
            return True
        if any(self._apart(a, b) for a in self.members(left) for b in self.members(right)):
            return False
        joined = self.members(right)
        for node in joined:
            self._reasons.setdefault(node, link.reason)
        self._members[left] = self.members(left) + joined
        self._root[right] = left
        self._members.pop(right, None)
        return True

    def join_all(self, links: Iterable[Link]) -> None:
        """Join the strongest links first."""
        for link in sorted(set(links), key=lambda k: (-k.score, k.left, k.right)):
            self.join(link)
