"""What somebody denies to have done and whose words he denies; all invented, on the real pipeline."""

from statement_tables import check, table

CASES = [
    (
        "Chile denies arming the rebels.",
        ["Chile | deny arming | rebels #REJECT", "Chile | arm | rebels @denied by Chile"],
    ),
    ("Chile denied having met with Peru.", ["Chile | deny having met with | Peru"]),
    (
        "Peru denied that its ship had hit the embassy of Chile.",
        ["Peru | deny about | its ship", "Peru | deny about | embassy of Chile"],
    ),
    ("Chile has always denied interfering.", ["Chile | deny | interfering"]),
    # what takes up words told before
    (
        "Peru blamed Chile for the strike, an accusation that Chile denied.",
        ["Chile | deny | accusation", "Chile | deny accusation of | Peru #REJECT", "! Chile | deny | strike"],
    ),
    (
        "Officials in Peru accused Omar Diaz of selling arms to rebels, an allegation his party rejected.",
        ["party | reject | allegation", "party | reject allegation of | Officials in Peru"],
    ),
    ("Peru accused Chile of arming rebels, charges Brazil denies.", ["Brazil | deny | charges"]),
    ("Peru accused Chile of arming rebels, a charge it denied.", ["Chile | deny charge of | Peru"]),
    (
        "Peru said Chile had broken the treaty, an accusation Brazil dismissed.",
        ["Brazil | dismiss | accusation", "! Brazil | dismiss | accusation @claimed by Peru"],
    ),
    (
        "Peru described an offer, an account that the office of Omar Diaz refused to confirm.",
        ["office of Omar Diaz | confirm | account not"],
    ),
    (
        "Peru wants a corridor that Chile says it will never accept.",
        ["Chile | accept | corridor @intended not by Chile"],
    ),
    ("Peru bought the missiles that Chile claims it has destroyed.", ["Chile | destroy | missiles @claimed by Chile"]),
]


@table(CASES)
def test_denials(nlp, sentence, lines):
    check(nlp, sentence, lines)
