"""The house holds its levels: a module imports only from levels above its own."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LEVELS = [
    f"kg.{name}"
    for name in "errors records lexicons ontology gazetteer reading language".split()
    + [f"extract.{layer}" for layer in "syntax mentions coreference quotations statements".split()]
    + "extract resolve graph export query locks parts store parallel pipeline knowledge cli".split()
]
MODULES = sorted((ROOT / "kg").rglob("*.py"))


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _level(module: str) -> int | None:
    return next((i for i, level in enumerate(LEVELS) if module == level or module.startswith(f"{level}.")), None)


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.startswith("kg.")}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_only_from_above(path: Path) -> None:
    own = _level(_name(path))
    if own is None:
        assert path == ROOT / "kg" / "__init__.py", f"{path} stands on no level: name it in LEVELS"
        return
    below = {name for name in _imports(path) if (_level(name) or 0) > own}
    assert not below


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_nothing_catches_everything() -> None:
    bare = [
        path.name
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    ]
    assert not bare
