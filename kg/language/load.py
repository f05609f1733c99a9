"""The way into the pipeline."""

from pathlib import Path

import spacy
from spacy.language import Language

from kg.errors import ModelError
from kg.language import extensions, labels, parser
from kg.language.tokens import tokenizer

COMPONENTS = (parser.create, labels.universal)  # imported, and thereby known to spaCy by name


def load(name: str | None = None, *, threads: int = 1, model: Path | None = None) -> Language:
    """The shipped English pipeline, or the installed spaCy pipeline `name` brought to Universal Dependencies.

    `threads` is how many threads the shipped network may use in each process, `model` another folder to take it from.
    """
    extensions.register()
    return _shipped(threads, model) if name is None else _installed(name)


def _shipped(threads: int, model: Path | None) -> Language:
    nlp = spacy.blank("en")
    nlp.tokenizer = tokenizer(nlp)
    nlp.add_pipe("kg_parser", config={"threads": threads, "model": str(model) if model else None})
    return nlp


def _installed(name: str) -> Language:
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise ModelError(f"no spaCy pipeline named {name!r} is installed") from error
    if not any("token.dep" in nlp.get_pipe_meta(pipe).assigns for pipe in nlp.pipe_names):
        raise ModelError(f"the spaCy pipeline {name!r} has no parser")
    nlp.add_pipe("kg_universal")
    return nlp
