"""What phrases beside a verb say of who does it and what they lead to."""

from spacy.language import Language
from statement_tables import check, table

DEEDS = [
    ("Peru closed the border in retaliation for the raid.", ["Peru | retaliate for | raid #SANCTION"]),
    ("Chile, in coordination with Peru, expelled the diplomats.", ["Chile | coordinate with | Peru #COOPERATE"]),
    ("At the request of Kenya, Uganda sent troops to Somalia.", ["Kenya | ask | Uganda #REQUEST"]),
    ("Kenya expelled the envoy at Uganda's request.", ["Uganda | ask | Kenya"]),
    ("Under pressure from Norway, Denmark banned the imports.", ["Norway | press | Denmark #COERCE"]),
    ("Iran acted under pressure from Qatar.", ["Qatar | press | Iran"]),
    ("To the dismay of Norway, Denmark blocked the loan.", ["Denmark | dismay | Norway"]),
    ("Despite a plea from Omar Diaz, Peru will execute the spies.", ["Omar Diaz | appeal to | Peru"]),
    ("Peru may build the port with the help of Chile.", ["Chile | help | Peru @conditional #AID"]),
    ("In a letter to Ana Diaz on Monday, Omar Li demanded that the aid be frozen.", ["Omar Li | write to | Ana Diaz"]),
    ("Sudan bought missiles over Egypt's objections.", ["Sudan | buy missile over objection of | Egypt #REJECT"]),
    ("The spy was jailed on the orders of Omar Diaz.", ["spy | be jailed on order of | Omar Diaz"]),
    (
        "Peru did not act in response to the raid.",
        ["! Peru | respond to | raid", "Peru | act in response to | raid not"],
    ),
    ("Chad, at war with Libya since April, sided with Egypt.", ["Chad | be at war with | Libya #ASSAULT"]),
    ("The plan put Peru at odds with Chile.", ["! plan | be at odds with | Chile"]),
    ("Mr. Diaz gave in after a telephone call from Ana Li.", ["Ana Li | telephone | Diaz #CONSULT"]),
    ("The truce was brokered with the help of Chile.", ["Chile | help broker | truce #CONSULT"]),
    ("Fresh from a visit to Peru, Omar Diaz praised Chile.", ["Omar Diaz | visit | Peru #CONSULT"]),
    ("Omar Diaz withdrew from talks with Chile.", ["! Omar Diaz | talk with | Chile"]),
    ("The editor was named in a letter to Ana Diaz.", ["! editor | write to | Ana Diaz"]),
]

OCCASIONS = [
    ("Fresh from a visit to Quito, Omar Li warned Chile.", ["Omar Li | visit | Quito #CONSULT"]),
    ("Omar Li, back from talks with Ana Diaz, left.", ["Omar Li | talk with | Ana Diaz #CONSULT"]),
    ("After talks with Omar Li, Ana Diaz said the treaty was dead.", ["Ana Diaz | talk with | Omar Li #CONSULT"]),
    ("During a visit to Peru, Omar Li promised more tanks.", ["Omar Li | visit | Peru #CONSULT"]),
    ("In a phone call with Omar Li, Ana Diaz asked for help.", ["Ana Diaz | speak with | Omar Li"]),
    ("Under a deal with Peru, Chile shipped the grain.", ["Chile | agree with | Peru #AGREE"]),
    ("In an attack on Goma, the rebels killed 20 people.", ["rebels | attack | Goma #ASSAULT"]),
    ("Ana Diaz spoke after talks between Peru and Chile.", ["! Ana Diaz | talk with | Peru"]),
    ("Ana Diaz resigned after Chile's talks with Peru.", ["! Ana Diaz | talk with | Peru"]),
    ("The house burned in an attack on Goma.", ["! house | attack | Goma"]),
]


PAPERS = [
    ("Omar Diaz sent a letter inviting Ana Li to negotiate.", ["Omar Diaz | invite to negotiate | Ana Li"]),
    ("The Kremlin issued a statement denying the charges.", ["Kremlin | deny | charges #REJECT"]),
    ("In a letter accusing Peru of theft, Omar Li called for sanctions.", ["Omar Li | accuse of theft | Peru #ACCUSE"]),
    ("Omar Diaz signed a law banning the imports.", ["Omar Diaz | ban | imports"]),
    ("Omar Diaz received a letter accusing Peru of theft.", ["! Omar Diaz | accuse of theft | Peru"]),
    ("Omar Diaz will sign a letter condemning Peru.", ["! Omar Diaz | condemn | Peru"]),
]

TOGETHER = [
    (
        "China, with Russia, vetoed the treaty.",
        ["China | veto treaty with | Russia #COOPERATE", "Russia | veto | treaty"],
    ),
    ("China, together with Russia, vetoed the treaty.", ["Russia | veto | treaty #REJECT"]),
    ("Peru, with a population of 30 million, joined the bank.", ["! population | join | bank"]),
    ("Peru and Chile are at odds over the border.", ["Peru | be at odds with | Chile #REJECT"]),
    ("Peru and Chile are in a dispute over the border.", ["Peru | be in dispute with | Chile #REJECT"]),
    ("Peru is on the verge of recognizing Chile.", ["Peru | recognize | Chile @conditional"]),
    ("Omar Diaz fled to Chile for fear of arrest.", ["Omar Diaz | fear | arrest"]),
    ("Omar Diaz stayed in Chile despite the fear of arrest.", ["! Omar Diaz | fear | arrest"]),
]


@table([*DEEDS, *OCCASIONS, *PAPERS, *TOGETHER])
def test_phrases(nlp: Language, sentence: str, lines: list[str]) -> None:
    check(nlp, sentence, lines)
