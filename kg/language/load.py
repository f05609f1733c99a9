"""The way into the pipeline."""

from pathlib import Path

import spacy
from spacy.language import Language

from kg.errors import ModelError
from kg.language import extensions
from kg.language import parser as parser  # registers the component
from kg.language.tokens import tokenizer


def load(name: str | None = None, *, threads: int = 1, model: Path | None = None) -> Language:
    """The shipped English pipeline, or the installed spaCy pipeline `name`, brought to Universal Dependencies."""
    extensions.register()
    if name is None:
        return _shipped(threads, model)
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise ModelError(f"no spaCy pipeline named {name!r} is installed") from error
    return nlp


def _shipped(threads: int, model: Path | None) -> Language:
    nlp = spacy.blank("en")
    nlp.tokenizer = tokenizer(nlp)
    nlp.add_pipe("kg_parser", config={"threads": threads, "model": str(model) if model else None})
    return nlp
