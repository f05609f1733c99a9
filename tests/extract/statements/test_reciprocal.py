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
    # what they are to one another, and to somebody else
    ("Peru and Chile are old foes.", ["Peru | be old foe of | Chile #REJECT", "! Peru | be | old foes"]),
    ("Peru and Chile are partners in the deal.", ["Peru | be partner of | Chile #COOPERATE"]),
    ("Peru and Chile are allies of Norway.", ["Peru | be ally of | Norway", "! Peru | be ally of | Chile"]),
    ("Peru and Chile are both rivals.", ["! Peru | be rival of | Chile"]),
    # two denials beside each other
    ("Peru neither signed nor rejected the treaty.", ["Peru | reject | treaty @asserted not"]),
]


@table(CASES)
def test_reciprocal(nlp, sentence, lines):
    check(nlp, sentence, lines)
