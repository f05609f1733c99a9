"""What participles joined to a name tell of the noun behind them; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    # who does it
    ("Peru-backed rebels left Chile.", ["Peru | back | Peru-backed rebels"]),
    ("The army lost Turkish-made drones.", ["Turkey | make | Turkish-made drones"]),
    ("Norway praised Russian-occupied Crimea.", ["Russia | occupy | Russian-occupied Crimea"]),
    # a body is led by its head, a campaign by whoever runs it
    ("The Saudi-led coalition left Chile.", ["Saudi Arabia | lead | Saudi-led coalition #POSITION"]),
    (
        "Norway praised the American-led invasion of Peru.",
        ["United States | lead | American-led invasion of Peru #ASSAULT"],
    ),
    # on whose side somebody is
    ("Iran-linked hackers attacked Peru.", ["Iran-linked hackers | be linked to | Iran #MEMBER"]),
    # where somebody is based and was born
    ("The Oslo-based Nordbank praised Peru.", ["Nordbank | be based in | Oslo"]),
    ("Los Angeles-based lawyer Omar Diaz praised Peru.", ["Omar Diaz | be based in | Los Angeles"]),
    ("The Kenyan-born cleric Omar Diaz praised Peru.", ["Omar Diaz | be born in | Kenya #LOCATED"]),
    ("Peru taxed Chilean-born ideas.", ["! Chilean-born ideas | be born in | Chile"]),
    # what is not there yet
    ("Norway called for a French-led mission.", ["France | lead | French-led mission @intended"]),
]


@table(CASES)
def test_modifiers(nlp, sentence, lines):
    check(nlp, sentence, lines)
