"""What somebody is accused of or denies, with verbs and with nouns; all invented, on the real pipeline."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # a deed that a noun names
    (
        "Peru accused Chile of an attack on the embassy.",
        ["Chile | attack | embassy @claimed by Peru #ASSAULT", "Peru | accuse Chile of | attack on the embassy"],
    ),
    ("Peru accused Chile of interference in its elections.", ["Chile | interfere in | its elections @claimed by Peru"]),
    ("The opposition accused Omar Diaz of treason.", ["Omar Diaz | commit | treason @claimed by opposition"]),
    ("Brazil is suspected of fraud.", ["Brazil | commit | fraud @claimed"]),
    ("Peru has not accused Chile of treason.", ["! Chile | commit | treason @claimed by Peru"]),
    # whom a relative clause accuses
    (
        "Canada sanctioned a bank it accuses of arming Peru.",
        ["bank Canada accuses of arming Peru | arm | Peru @claimed by Canada"],
    ),
    # who is accused by several in a row
    (
        "Chile has been accused by a panel of experts of arming Peru.",
        ["Chile | be accused of arming | Peru @claimed by panel of experts"],
    ),
    # what somebody is accused of being, and by whom of being led
    (
        "Ana Li accused Peru of being a puppet of Chile.",
        ["Peru | be puppet of | Chile @claimed by Ana Li", "! Ana Li | be puppet of | Chile @claimed by Ana Li"],
    ),
    (
        "Ana Li criticized Peru for being ruled by Omar Diaz.",
        ["Omar Diaz | rule | Peru @claimed by Ana Li", "! Omar Diaz | rule | Ana Li"],
    ),
    ("Ana Li lost 100 euros for being a fan of Peru.", ["Ana Li | be fan of | Peru"]),
    # what somebody did is no more his word than what he does
    (
        "Peru accused France of having attacked Chile and freed the rebels.",
        ["France | attack | Chile @claimed by Peru", "France | free | rebels @claimed by Peru"],
    ),
    ("Siemens denied having sold weapons to Peru.", ["Siemens | sell weapon to | Peru @denied by Siemens"]),
    (
        "Siemens denied supplying Peru.",
        ["Siemens | supply | Peru @denied by Siemens", "Siemens | deny supplying | Peru #REJECT"],
    ),
    (
        "Peru denied any role in the raid.",
        ["Peru | deny role in | raid #REJECT", "Peru | have role in | raid @denied by Peru"],
    ),
    # what one is blamed for one has brought about, or done to somebody
    (
        "Peru blamed Omar Diaz for the collapse of the talks.",
        ["Omar Diaz | cause | collapse of the talks @claimed by Peru"],
    ),
    (
        "Peru blamed Chile for the attack on the refinery.",
        [
            "Chile | attack | refinery @claimed by Peru #ASSAULT",
            "! Chile | cause | attack on the refinery @claimed by Peru",
        ],
    ),
    # on whom something is blamed stands last
    (
        "Peru blamed the attack on the embassy on Chilean rebels.",
        [
            "Peru | blame attack on | Chilean rebels #ACCUSE",
            "Chilean rebels | attack | embassy @claimed by Peru",
            "! Peru | blame | attack on the embassy on Chilean rebels",
        ],
    ),
    (
        "Peru blamed the attack on Chile.",
        ["Chile | cause | attack @claimed by Peru", "! Chile | attack | Chile @claimed by Peru"],
    ),
]


@table(CASES)
def test_accusations(nlp, sentence, lines):
    check(nlp, sentence, lines)
