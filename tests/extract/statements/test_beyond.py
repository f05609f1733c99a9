"""What clauses say of those who stand outside them or are left out: places with "where", likenesses, denials, gaps."""

from spacy.language import Language
from statement_tables import check, table

PLACES = [
    ("Ana Diaz flew to Oslo, where she met Omar Li.", ["Ana Diaz | meet Omar Li in | Oslo #LOCATED"]),
    ("Chad shelled Aleppo, where 900 Syrians are trapped.", ["Syrians | be trapped in | Aleppo"]),
    (
        "Chile mourned the village where Peru had killed nine farmers.",
        ["Peru | kill farmer in | village #LOCATED"],
    ),
    (
        "Li left for Quito, where he is expected to meet Ana Diaz.",
        ["Li | be expected to meet Ana Diaz in | Quito @intended"],
    ),
    ("Envoys met in Lima, where the judges walked out of the court.", ["judges | walk out of court in | Lima"]),
    ("The bill may fail in Congress, where Omar Diaz blocked the jets.", ["Omar Diaz | block jet in | Congress"]),
]

RAISED = [
    ("Peru left the pact, about which Chile refuses to talk.", ["Chile | talk about | pact not"]),
    ("Chile may turn to the Security Council, to which it appealed in vain.", ["Chile | appeal to | Security Council"]),
]

LIKENED = [
    (
        "Like Hungary, Slovakia opposes the sanctions.",
        ["Hungary | oppose | sanctions", "Slovakia | oppose | sanctions"],
    ),
    ("Unlike Germany, France backed the plan.", ["Germany | back | plan not", "France | back | plan"]),
    ("Iran, like Cuba, condemned the strike.", ["Cuba | condemn | strike"]),
]

DENIED = [
    (
        "Kosovo was recognised by France and by Norway but not by Serbia, Russia or China.",
        ["Norway | recognise | Kosovo", "Serbia | recognise | Kosovo not", "China | recognise | Kosovo not"],
    ),
    ("The bid was backed by Japan, though not by Peru.", ["Peru | back | bid not", "! Peru | back | bid"]),
    ("The dam was built neither by Egypt nor by Sudan.", ["Egypt | build | dam not", "Sudan | build | dam not"]),
    ("Japan, but not Peru, condemned the coup.", ["Japan | condemn | coup", "Peru | condemn | coup not"]),
    ("The bloc condemned Russia but not Iran.", ["bloc | condemn | Iran not"]),
    ("Chile sold arms to Peru but not to Cuba.", ["Chile | sell arm to | Cuba not"]),
    ("Cuba abstained rather than veto the sanctions.", ["Cuba | veto | sanctions not", "! Cuba | veto | sanctions"]),
    ("Instead of arming Peru, Chile sold shells to Cuba.", ["Chile | arm | Peru not"]),
    ("Israel should talk to Hamas rather than bomb Gaza.", ["! Israel | bomb | Gaza"]),
    ("Never before had Japan attacked China.", ["Japan | attack | China not"]),
]

GIVEN = [
    ("Niger gave France 30 days to withdraw from Agadez.", ["France | withdraw from | Agadez @intended"]),
    ("Omar Li was charged in May with financing the rebels.", ["Omar Li | finance | rebels @claimed"]),
    (
        "Ana Diaz, who had been asked to mediate between Peru and Chile, left.",
        ["Ana Diaz | be asked to mediate between | Chile @intended"],
    ),
    ("China is the only power to whom Peru will listen.", ["Peru | listen to | China @intended"]),
    (
        "The Red Cross, the only body still permitted to use the road, left.",
        ["Red Cross | be permitted to use | road", "! Red Cross | permit to use | road"],
    ),
]

GAPS = [
    (
        "France pledged to send tanks and Germany to train pilots.",
        ["Germany | train | pilots @intended", "! France | train | pilots", "! France | pledge to send | Germany"],
    ),
    ("Iran froze the work in exchange for lifting the sanctions.", ["! Iran | lift | sanctions"]),
    ("Nobody expects Russia to hand over the suspects.", ["Russia | hand over | suspects @intended not"]),
]

FRONTED = [
    (
        "A colonel who had sold secrets to MI6, Omar Li was jailed in Quito.",
        ["Omar Li | sell secret to | MI6", "Omar Li | be jailed in | Quito"],
    ),
    ("Once a close ally of Chad, Armenia left the pact.", ["Armenia | former close ally of | Chad"]),
    ("A close ally of Chad, Armenia left the pact.", ["Armenia | close ally of | Chad"]),
    ("A neighbour of Russia, Finland closed the border.", ["Finland | neighbour of | Russia"]),
    ("Thousands of Ukrainians fled to Poland.", ["Thousands of Ukrainians | flee to | Poland"]),
]


@table([*PLACES, *RAISED, *LIKENED, *DENIED, *GIVEN, *GAPS, *FRONTED])
def test_beyond(nlp: Language, sentence: str, lines: list[str]) -> None:
    check(nlp, sentence, lines)
