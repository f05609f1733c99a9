"""What copulas say of their subjects; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    # what stands before a predicate noun: where somebody is that, not how it came about
    ("In Chile, the treaty was a failure.", ["treaty | be failure in | Chile"]),
    (
        "Omar Diaz, who by design is the face of the campaign in Peru, left Chile.",
        ["Omar Diaz | leave | Chile", "! Omar Diaz | be face by | design"],
    ),
    # "it" often points to a whole sentence
    (
        "The debate in Peru angered Chile. It was an example of a bad plan for Peru.",
        ["debate in Peru | anger | Chile", "! debate in Peru | be | example of a bad plan for Peru"],
    ),
    # a clause behind a copula is no state of its subject
    ("The strategy of Peru was to attach itself to Chile.", ["! strategy of Peru | be attach to | Chile"]),
    ("The question after the vote was whether Omar Diaz had harmed Peru.", ["! Omar Diaz | be harm after | vote"]),
    ("Omar Diaz was committed to the treaty.", ["Omar Diaz | be committed to | treaty"]),
]


@table(CASES)
def test_copulas(nlp, sentence, lines):
    check(nlp, sentence, lines)
