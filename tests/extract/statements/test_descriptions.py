"""What appositions, titles and offices say that somebody is; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    ("The YPG, a rebel militia, attacked Peru.", ["YPG | be | a rebel militia", "YPG | attack | Peru"]),
    ("The former soldier Omar Diaz left Peru.", ["! Omar Diaz | be | Peru"]),
    ("The retired colonel, Omar Diaz, left Peru.", ["Omar Diaz | be | retired colonel"]),
    ("Omar Diaz, the leader of the revolt, left Peru.", ["Omar Diaz | be | leader of the revolt"]),
    ("Omar Diaz, the leader of the opposition, left Peru.", ["Omar Diaz | leader of | opposition #POSITION"]),
    # an office with its state says more
    ("Omar Diaz, the president of Peru, left.", ["Omar Diaz | president of | Peru", "! Omar Diaz | be | president"]),
    # whose rival or neighbour somebody is, of whose kin
    ("Peru's great rival, Chile, signed the treaty.", ["Chile | great rival of | Peru"]),
    ("Chile, Peru's neighbour, signed the treaty.", ["Chile | neighbour of | Peru"]),
    ("Jana Holub, sister of Omar Diaz, praised Peru.", ["Jana Holub | sister of | Omar Diaz"]),
    ("Omar Diaz, Jana Holub's son-in-law, praised Peru.", ["Omar Diaz | son-in-law of | Jana Holub"]),
    ("Omar Diaz's wife praised Peru.", ["! Omar Diaz's wife | wife of | Omar Diaz"]),
    # where somebody works
    (
        "Jana Holub, a hydrologist at Amnesty International, praised Peru.",
        ["Jana Holub | hydrologist at | Amnesty International"],
    ),
    ("Peru met officials from Norway and Chile.", ["officials from Norway and Chile | official from | Chile"]),
    # the state or body within a name
    ("The UN Security Council praised Peru.", ["UN Security Council | be council of | UN"]),
    ("The China Coast Guard left Peru.", ["China Coast Guard | be guard of | China"]),
    # offices that a single state has
    (
        "The United States praised Peru. Secretary of State Omar Diaz left Peru.",
        ["Omar Diaz | secretary of state of | The United States"],
    ),
    (
        "The United States praised Peru. Ohio Secretary of State Omar Diaz left.",
        ["! Omar Diaz | secretary of state of | The United States"],
    ),
    # names of places and their sort are one
    ("Rebels took the northern city of Aleppo.", ["Rebels | take | Aleppo", "! Rebels | take city of | Aleppo"]),
    ("The city of Paris sued Nordbank.", ["Paris | sue | Nordbank"]),
]


@table(CASES)
def test_descriptions(nlp, sentence, lines):
    check(nlp, sentence, lines)
