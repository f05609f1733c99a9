"""Which chains of different articles are the same actor, issue or place."""

from kg.resolve.linking import link

__all__ = ["link"]
