"""Which pipeline made an analysis, as one string: another string means that kept analyses are out of date."""

from functools import cache
from hashlib import file_digest
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kg.language.network import SHIPPED


@cache
def identity(name: str | None = None) -> str:
    """The name and state of a pipeline: a digest of the shipped model file, the version of an installed package."""
    if name is None:
        with (Path(SHIPPED) / "model.onnx").open("rb") as stream:
            return file_digest(stream, "blake2b").hexdigest()[:16]
    try:
        return f"{name} {version(name.replace('_', '-'))}"
    except PackageNotFoundError:  # a pipeline in a folder
        return name
