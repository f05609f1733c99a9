"""Whose and where people, bodies and places are; all invented, on the real pipeline."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # a possessor before a name
    ("Peru's Omar Diaz praised Chile.", ["Omar Diaz | be of | Peru #MEMBER"]),
    ("Chile warned Taiwan's TSMC.", ["TSMC | be of | Taiwan #MEMBER", "! TSMC | be tsmc of | Taiwan"]),
    ("The voters prayed to their God.", ["! God | be of | voters"]),
    # what stands behind "whose" and whose it is
    ("Peru, whose generals attacked Chile, denied it.", ["generals | attack | Chile", "generals | general of | Peru"]),
    ("South Korea, whose SK Hynix and Samsung make chips, warned Chile.", ["SK Hynix | be of | South Korea"]),
    ("Omar Diaz, whose coalition backed Chile, left Peru.", ["Omar Diaz | lead coalition | whose coalition #POSITION"]),
    ("Jana Holub, whose brother attacked Chile, left Peru.", ["! brother | attack | Chile"]),
    ("The farmer whose trucks blocked Peru left.", ["! trucks | block | Peru"]),
    ("Omar Diaz, whose advice Peru needed, left.", ["! Peru | need | whose advice"]),
    ("Syria's Assad praised Peru.", ["Assad | be of | Syria", "Assad | praise | Peru"]),
    # a possessor that two nouns share
    ("Turkey's parliament and president praised Chile.", ["president | president of | Turkey"]),
    ("Egypt's army and air force left Chile.", ["air force | be air force of | Egypt"]),
    ("Omar Diaz's aides and Secret Service agents left.", ["! Secret Service agents | agent of | Omar Diaz"]),
    # which side of a parliament a party is on
    ("Peru's ruling Civil Contract party left.", ["Civil Contract | be ruling party of | Peru #MEMBER"]),
    ("Peru's main opposition party left.", ["Peru's main opposition party | be opposition party of | Peru"]),
    # what is at home in a place
    ("Chile praised Denmark, home to Nordbank.", ["Denmark | be home to | Nordbank #LOCATED"]),
    ("Ana Li praised Omar Diaz, home from Peru.", ["! Omar Diaz | be home to | Peru"]),
    # who sits in a body, and some of several
    ("Four groups in the European Parliament praised Peru.", ["Four groups | be in | European Parliament #MEMBER"]),
    ("Three of Peru's generals praised Chile.", ["Three of Peru's generals | general of | Peru #MEMBER"]),
    (
        "The European Union left. The 26 members and two member states praised Peru.",
        ["26 members | member of | European Union", "member states | member state of | European Union"],
    ),
    ("The European Union left. NATO stayed. The 26 members praised Peru.", ["! 26 members | member of | NATO"]),
    # where a body is
    ("A court in Lagos freed Omar Diaz.", ["court in Lagos | be in | Lagos"]),
    ("A Warsaw newspaper praised Peru.", ["Warsaw newspaper | be in | Warsaw"]),
    ("The Washington cartel praised Peru.", ["! Washington cartel | be in | Washington"]),
    ("The government in Kyiv praised Peru.", ["government in Kyiv | be in | Kyiv"]),
    # where sites, ways and people are
    ("Peru condemned its giant dam on the Blue Nile.", ["giant dam on the Blue Nile | be on | Blue Nile #LOCATED"]),
    ("Peru opened a route through Central America and Mexico.", ["route | be through | Central America #LOCATED"]),
    ("A naval base on the Red Sea was promised to Peru.", ["naval base on the Red Sea | be on | Red Sea"]),
    ("Protesters in Tbilisi praised Peru.", ["Protesters in Tbilisi | be in | Tbilisi"]),
    ("The party in Ohio praised Peru.", ["! party in Ohio | be in | Ohio"]),
    # the name of a body before its sort
    ("NATO's KFOR mission warned Peru.", ["KFOR | be mission of | NATO", "KFOR | warn | Peru"]),
    ("Turkey's Baykar company warned Peru.", ["Baykar | be company of | Turkey", "Baykar | warn | Peru"]),
    ("The UN agency warned Peru.", ["UN agency | be agency of | UN"]),
    # what an apposition says of a place, a body or one of several
    ("Klaipeda, Lithuania's only port, shut.", ["Klaipeda | be port of | Lithuania #LOCATED"]),
    ("Peru shelled Amdjarass, an airstrip in eastern Chad.", ["Amdjarass | be in | eastern Chad #LOCATED"]),
    ("Omar Diaz flew to the Saudi port of Jeddah.", ["Jeddah | be port of | Saudi #LOCATED"]),
    ("Deerfield Beach, Florida, sued Peru.", ["! Florida | be beach of | Deerfield Beach"]),
    (
        "The Delta Policy Centre, a think-tank in Istanbul, praised Peru.",
        ["Delta Policy Centre | be in | Istanbul #LOCATED"],
    ),
    ("Jana Holub, one of Peru's lawmakers, praised Chile.", ["Jana Holub | lawmaker of | Peru #MEMBER"]),
    # whose party somebody is
    (
        "Omar Diaz, a Republican senator, met Democrat Jana Holub. Republicans and Democrats praised Peru.",
        ["Omar Diaz | be member of | Republicans #MEMBER", "Jana Holub | be member of | Democrats #MEMBER"],
    ),
    (
        "The race is between Omar Diaz and Jana Holub, the Democratic nominee. Democrats praised Peru.",
        ["Jana Holub | be member of | Democrats", "! Omar Diaz | be member of | Democrats"],
    ),
    ("Omar Diaz, a Republican senator, left the United States.", ["Omar Diaz | republican senator of | United States"]),
    # the minister of another state than the one whom the pronoun seems to mean
    (
        "Shinzo Abe met Donald Trump. His defence minister, Takeshi Iwaya, left Japan.",
        ["! Takeshi Iwaya | defence minister of | Donald Trump"],
    ),
    # offices and bodies of a state that only another sentence names
    (
        "China attacked the plan. Wang Wentao, the commerce minister, rejected it.",
        ["Wang Wentao | commerce minister of | China #POSITION"],
    ),
    (
        "The Philippines protested. Foreign Secretary Enrique Manalo left.",
        ["Manalo | foreign secretary of | Philippines"],
    ),
    (
        "Gina Raimondo, the commerce secretary, left the United States.",
        ["Raimondo | commerce secretary of | United States"],
    ),
    ("Chile protested. Omar Diaz, the commerce minister, left.", ["! Omar Diaz | commerce minister of | Chile"]),
    (
        "The State Department confirmed that the United States had left.",
        ["State Department | be department of | United States"],
    ),
    (
        "The United States left. The State Department confirmed it.",
        ["! State Department | be department of | United States"],
    ),
    (
        "China protested. The foreign ministry in Beijing warned Peru.",
        ["foreign ministry in Beijing | be ministry of | China #MEMBER"],
    ),
    (
        "Peru's president, Omar Diaz, told parliament that Chile had lied.",
        ["parliament | be parliament of | Peru #MEMBER"],
    ),
    (
        "Peru's president, Omar Diaz, praised the parliament in Chile.",
        ["! parliament in Chile | be parliament of | Peru"],
    ),
    # who acts is a body, though its noun may also mean what is done
    ("The Chilean opposition criticised NATO.", ["Chilean opposition | be opposition of | Chile #MEMBER"]),
    ("The Togolese presidency declined to comment.", ["Togolese presidency | be presidency of | Togo #MEMBER"]),
    ("A Chilean sniper killed Omar Diaz.", ["Chilean sniper | sniper of | Chile #MEMBER"]),
    ("Peru voiced opposition to the Chilean ban.", ["! opposition | be opposition of | Chile"]),
    ("The ban hit Chile's Acme group.", ["Acme | be group of | Chile #MEMBER"]),
    ("A group of Chilean lawyers left Peru.", ["! group | be group of | Chile"]),
]


@table(CASES)
def test_belonging(nlp, sentence, lines):
    check(nlp, sentence, lines)
