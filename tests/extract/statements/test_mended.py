"""What is read off sentences whose trees the parser gets wrong as a rule; sentences as in `statement_tables`."""

from spacy.language import Language
from statement_tables import check, table

SCHEDULED = [
    ("Omar Diaz was due to meet Jana Holub.", ["Omar Diaz | meet | Jana Holub @intended #CONSULT"]),
    ("The envoys are due to fly to Lima on Monday.", ["envoys | fly to | Lima @intended"]),
    ("The delay was due to the war in Peru.", ["delay | be due to | war in Peru"]),
]

DESCRIBED = [
    (
        "Omar Diaz described the treaty with Chile, which failed in Lima, as a disgrace.",
        ["Omar Diaz | describe as disgrace | treaty with Chile", "! treaty with Chile | fail as | disgrace"],
    ),
    (
        "Experts described accusations that Peru had armed Chile as credible.",
        ["Experts | describe as credible | accusations", "Peru | arm | Chile @claimed by Experts"],
    ),
    ("Omar Diaz described the envoy who worked for Peru as a spy.", ["! Omar Diaz | describe as spy | envoy"]),
]

WATCHED = [
    (
        "State television later showed Omar Diaz, the head of the army, greeting the Krals with flowers.",
        ["Omar Diaz | greet with flower | Krals", "! State television | greet with flower | Krals"],
    ),
    ("Peruvian television showed Omar Diaz shaking hands with Jane Roe.", ["Omar Diaz | shake hand with | Jane Roe"]),
]

FORMER = [
    (
        "The firms that Peru used to support moved to Chile.",
        ["Peru | used to support | firms", "! Peru | use | firms"],
    ),
    (
        "Peru lifted sanctions it imposed on Chile in 2010.",
        ["Peru | impose on Chile | sanctions", "! Peru | be imposed on | Chile"],
    ),
    ("Sanctions imposed on Chile were lifted.", ["Sanctions | be imposed on | Chile"]),
    ("Chile kept the weapons that it used to attack Peru.", ["! Chile | use to attack | weapons"]),
]

MEASURED = [
    (
        "Peru opposed the tariffs of 25% that Chile imposed on Bolivia.",
        ["Chile | impose on Bolivia | tariffs of 25%", "! Chile | impose 25 % on | Bolivia"],
    ),
    ("Omar Diaz won the support of 25% of voters.", ["Omar Diaz | win | support of 25% of voters"]),
]

FLOATING = [
    (
        "Peru and Chile, in solidarity with Bolivia, each expelled two Argentine envoys.",
        ["Peru | expel | two Argentine envoys", "Chile | expel | two Argentine envoys"],
    ),
    ("Peru quarreled with Chile, and both expelled envoys of Bolivia.", ["! Peru | expel | Bolivia"]),
]

TOLD = [
    (
        "The Wagner Group, a band of Russian soldiers, provided Chad with missiles early in the war, Peru alleges.",
        ["Wagner Group | provide with missile | Chad @claimed by Peru"],
    ),
    ("Peru accused the secret services of spying.", ["Peru | accuse of spying | secret services"]),
    (
        "The rebels, whom Peru is said to have courted, left Chile.",
        ["Peru | be said to court | rebels @claimed", "rebels | leave | Chile"],
    ),
]

SOURCES = [
    (
        "Two people familiar with the discussions said Peru attacked Chile.",
        ["Peru | attack | Chile @claimed by Two people familiar with the discussions"],
    ),
    ("People close to Omar Diaz disputed it.", ["People close to Omar Diaz | be close to | Omar Diaz"]),
    ("People happy with the outcome attacked Peru.", ["! People happy | attack | Peru"]),
]

DEEDS = [
    (
        "Peru withdrew its forces under pressure from Chile.",
        ["Chile | press | Peru #COERCE", "! Peru | withdraw force from | Chile"],
    ),
    ("Omar Diaz held talks with Jane Roe in Lima.", ["Omar Diaz | hold talk with | Jane Roe #CONSULT"]),
    ("Peru held two Chilean hostages in Lima.", ["Peru | hold in Lima | two Chilean hostages"]),
]


@table([*SCHEDULED, *DESCRIBED, *WATCHED, *FORMER, *MEASURED, *FLOATING, *TOLD, *SOURCES, *DEEDS])
def test_mended(nlp: Language, sentence: str, lines: list[str]) -> None:
    check(nlp, sentence, lines)
