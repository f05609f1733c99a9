"""The English pipeline: text -> spaCy documents with tags, Universal Dependencies, lemmas, names and kinds."""

from kg.language.load import load

__all__ = ["load"]
