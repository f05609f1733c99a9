"""The name of the pipeline that made an analysis."""

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

module = import_module("kg.language.identity")  # the package has a function of the same name
identity = module.identity


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    identity.cache_clear()
    yield
    identity.cache_clear()


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch) -> Path:
    """A model file made here, in place of the shipped one."""
    monkeypatch.setattr(module, "SHIPPED", tmp_path)
    (tmp_path / "model.onnx").write_bytes(b"one model")
    return tmp_path / "model.onnx"


def test_the_shipped_pipeline_is_named_by_a_digest() -> None:
    assert re.fullmatch("[0-9a-f]{16}", identity())
    assert identity(None) == identity()


def test_another_model_has_another_name_and_the_same_one_the_same(shipped: Path) -> None:
    first = identity()
    shipped.write_bytes(b"another model")
    identity.cache_clear()
    second = identity()
    shipped.write_bytes(b"one model")
    identity.cache_clear()
    assert identity() == first != second


def test_the_model_is_read_once(shipped: Path) -> None:
    first = identity()
    shipped.unlink()
    assert identity() == first


def test_an_installed_pipeline_is_named_with_its_version() -> None:
    assert identity("spacy") == f"spacy {version('spacy')}"


def test_packages_are_looked_up_by_their_distribution(monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(module, "version", lambda name: asked.append(name) or "3.7.1")
    assert identity("en_core_web_sm") == "en_core_web_sm 3.7.1"
    assert asked == ["en-core-web-sm"]


def test_a_pipeline_in_a_folder_is_named_by_it(tmp_path: Path) -> None:
    folder = str(tmp_path / "my pipeline")
    with pytest.raises(PackageNotFoundError):
        version(folder)
    assert identity(folder) == folder
