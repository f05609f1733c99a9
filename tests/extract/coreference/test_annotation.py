"""Reading texts with coreference annotation."""

from pathlib import Path

from kg.extract.coreference.annotation import read

ROWS = """# newdoc id = a
# newpar
1	Ana	_	_	_	_	3	nsubj	_	Entity=(1-person)
2-3	she's	_	_	_	_	_	_	_	SpaceAfter=No
2	she	_	_	_	_	3	expl	_	Entity=(1-person)
3	's	_	_	_	_	0	root	_	_
4	.	_	_	_	_	3	punct	_	_

# newpar
1	the	_	_	_	_	2	det	_	Entity=(2-place
2	mayor	_	_	_	_	0	root	_	_
3	of	_	_	_	_	4	case	_	_
4	Oslo	_	_	_	_	2	nmod	_	Entity=(3-place)2)
"""


def test_words_spaces_paragraphs_and_nested_mentions(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_text(ROWS, encoding="utf-8")
    found = read(path)
    assert found.text.strip() == "Ana she's.\n\nthe mayor of Oslo"
    spans = {(found.text[m.start : m.end], found.text[m.head :].split()[0], m.entity) for m in found.mentions}
    assert spans == {
        ("Ana", "Ana", "1"),
        ("she", "she's.", "1"),
        ("Oslo", "Oslo", "3"),
        ("the mayor of Oslo", "mayor", "2"),
    }
    assert found.owners[found.text.index("mayor")] == "2"
