"""Kept extractions are made anew when the extractor changes."""

from kg.extract import version


def test_it_changes_with_the_code_and_only_then(tmp_path, monkeypatch) -> None:
    code = tmp_path / "extract" / "statements" / "clauses.py"
    code.parent.mkdir(parents=True)
    code.write_text("one", encoding="utf-8")
    monkeypatch.setattr(version, "PACKAGE", tmp_path)
    digests = []
    for text in ("one", "two", "one"):
        code.write_text(text, encoding="utf-8")
        version.version.cache_clear()
        digests.append(version.version())
    version.version.cache_clear()
    assert digests[0] == digests[2] != digests[1]
