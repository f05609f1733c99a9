"""What several do with one another; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    ("Omar Diaz and Jana Holub met in Lima.", ["Omar Diaz | meet with | Jana Holub"]),
    ("Peru and Chile exchanged fire.", ["Peru | exchange fire with | Chile"]),
    ("Omar Diaz and Jana Holub met with Peru.", ["! Omar Diaz | meet with | Jana Holub"]),
    ("Peru and Chile signed a treaty with Norway.", ["! Peru | sign treaty with | Chile"]),
    (
        "Peru and Chile accused each other of spying.",
        ["Peru | accuse of spying | Chile", "Chile | accuse of spying | Peru"],
    ),
    # two denials beside each other
    ("Peru neither signed nor rejected the treaty.", ["Peru | reject | treaty @asserted not"]),
]


@table(CASES)
def test_reciprocal(nlp, sentence, lines):
    check(nlp, sentence, lines)
