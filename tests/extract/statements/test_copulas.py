"""What copulas say of their subjects; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    # what stands before a predicate noun: where somebody is that, not how it came about
    (
        "Omar Diaz, who by design is the face of the campaign in Peru, left Chile.",
        ["Omar Diaz | leave | Chile", "! Omar Diaz | be face by | design"],
    ),
    # "it" often points to a whole sentence
    (
        "The debate in Peru angered Chile. It was an example of a bad plan for Peru.",
        ["debate in Peru | anger | Chile", "! debate in Peru | be | example of a bad plan for Peru"],
    ),
]


@table(CASES)
def test_copulas(nlp, sentence, lines):
    check(nlp, sentence, lines)
