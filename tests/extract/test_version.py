"""Kept extractions are made anew when the extractor changes."""

from kg.extract import version


def test_it_changes_with_the_code_and_only_then(tmp_path, monkeypatch) -> None:
    (tmp_path / "extract").mkdir()
    code = tmp_path / "extract" / "clauses.py"
    code.write_text("one", encoding="utf-8")
    monkeypatch.setattr(version, "PACKAGE", tmp_path)
    digests = []
    for text in ("one", "two", "one"):
        code.write_text(text, encoding="utf-8")
        version.version.cache_clear()
        digests.append(version.version())
    version.version.cache_clear()
    assert digests[0] == digests[2] != digests[1]
