"""Whose an issue is."""

from spacy.language import Language
from statement_tables import check, table

CASES = [
    ("Norway fears Peru's nuclear programme.", ["Peru | have | nuclear programme"]),
    ("Norway condemned Peru's threat.", ["Peru | make | threat"]),
    ("Norway condemned Peru's sanctions.", ["Peru | impose | sanctions #SANCTION"]),
    ("Norway condemned Peru's sanctions on Chile.", ["! Peru | impose | sanctions", "Peru | sanction | Chile"]),
    ("Norway condemned Omar Diaz's arrest.", ["! Omar Diaz | carry out | arrest"]),
    ("Norway welcomed the killing of thousands of Kurds.", ["killing | be killing of | Kurds"]),
]


@table(CASES)
def test_holdings(nlp: Language, sentence: str, lines: list[str]) -> None:
    check(nlp, sentence, lines)
