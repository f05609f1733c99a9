"""Whose somebody is by his title, by a phrase behind his name and by what a verb makes him; where people talk."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # titles that hide their state, and offices in bodies
    (
        "The United States left. Vice-President Kamala Harris praised Peru.",
        ["Kamala Harris | vice-president of | United States"],
    ),
    (
        "The United States taxed Peru under then-President Donald Trump.",
        ["Donald Trump | then-president of | United States"],
    ),
    (
        "Nicaragua left. Peru praised the Sandinista president, Daniel Ortega.",
        ["Daniel Ortega | president of | Nicaragua", "! Daniel Ortega | president of | Sandinista"],
    ),
    (
        "Venezuela left. The socialist president, Nicolas Maduro, praised Peru.",
        ["Nicolas Maduro | socialist president of | Venezuela"],
    ),
    (
        "The United Nations left. Secretary-General Antonio Guterres praised Peru.",
        ["Antonio Guterres | secretary-general of | United Nations"],
    ),
    (
        "NATO left. The former prime minister Jens Stoltenberg praised Peru.",
        ["! Jens Stoltenberg | former prime minister of | NATO"],
    ),
    ("Senator Omar Diaz of New Jersey praised Peru.", ["Omar Diaz | senator of | New Jersey"]),
    # offices written short, party and state in brackets, the chamber in a title
    ("Ohio Gov. Omar Diaz praised Peru.", ["Omar Diaz | governor of | Ohio #POSITION"]),
    ("Former Florida Gov. Omar Diaz praised Peru.", ["Omar Diaz | former governor of | Florida #POSITION"]),
    ("Lt. Gov. Omar Diaz of Texas praised Peru.", ["Omar Diaz | lieutenant governor of | Texas #POSITION"]),
    ("Sen. Omar Diaz (R-Texas) praised Peru.", ["Omar Diaz | senator of | Texas #POSITION"]),
    ("Rep. Omar Diaz, D-Texas, praised Peru.", ["Omar Diaz | representative of | Texas #POSITION"]),
    (
        "Sen. Omar Diaz (R-Texas) praised Peru. The Republican Party won.",
        ["Omar Diaz | be member of | Republican Party #MEMBER"],
    ),
    (
        "Sen. Omar Diaz (I-Texas) praised Peru. The Democratic Party won.",
        ["Omar Diaz | senator of | Texas", "! Omar Diaz | be member of | Democratic Party"],
    ),
    (
        "Ana Souza left. Souza campaign manager Omar Diaz praised Peru.",
        ["Omar Diaz | manager of | Souza campaign", "! Omar Diaz | manager of | Ana Souza"],
    ),
    ("Jana Holub, the state's attorney general, praised Peru.", ["Jana Holub | attorney general of | state"]),
    ("House Speaker Omar Diaz praised Peru.", ["Omar Diaz | speaker of | House #POSITION"]),
    ("Senate Majority Leader Omar Diaz praised Peru.", ["Omar Diaz | majority leader of | Senate #POSITION"]),
    ("GOP Rep. Omar Diaz praised Peru. The GOP won.", ["! Omar Diaz | representative of | GOP"]),
    ("Omar Diaz, a Nebraska Republican, praised Peru.", ["Omar Diaz | republican of | Nebraska"]),
    (
        "The United States left. Trump's nominee for secretary of state, Omar Diaz, praised Peru.",
        ["Omar Diaz | nominee for secretary of state of | United States @intended"],
    ),
    # an office that is sought is nobody's yet, and where somebody would sit does not own him
    (
        "The Republican candidate for governor of Indiana, Jane Roe, praised Peru.",
        [
            "Jane Roe | republican candidate for | governor of Indiana",
            "! Jane Roe | governor of | Indiana",
            "! governor of Indiana | governor of | Indiana",
        ],
    ),
    (
        "Supreme Court nominee Omar Diaz praised Peru.",
        ["Omar Diaz | nominee for | Supreme Court", "! Omar Diaz | nominee of | Supreme Court"],
    ),
    # whose minister somebody is by his ruler, and by whom he was named
    (
        "Japan's prime minister, Shinzo Abe, left. His defence minister, Ken Ito, praised Peru.",
        ["Ken Ito | defence minister of | Japan"],
    ),
    (
        "The United States appointed Omar Diaz, a former general, as special envoy for the conflict.",
        ["Omar Diaz | special envoy of | United States", "Omar Diaz | special envoy for | conflict"],
    ),
    ("Omar Diaz was named special envoy for Sudan.", ["Omar Diaz | special envoy for | Sudan"]),
    ("Peru refused to appoint Omar Diaz as envoy to Sudan.", ["! Omar Diaz | envoy to | Sudan"]),
    # phrases behind a name, a trade and an office
    ("Omar Diaz, of the Democratic League, praised Peru.", ["Omar Diaz | be of | Democratic League #MEMBER"]),
    (
        "Omar Diaz, formerly of the University of Havana, praised Peru.",
        ["Omar Diaz | be formerly of | University of Havana"],
    ),
    ("Jana Holub, now at the Atlantic Council, praised Peru.", ["Jana Holub | be at | Atlantic Council #MEMBER"]),
    (
        "Jana Holub, a former diplomat now at the Delta Institute, praised Peru.",
        ["Jana Holub | be at | Delta Institute"],
    ),
    (
        "The foreign ministers, Wang Yi of China and Penny Wong of Australia, met.",
        ["Wang Yi | foreign minister of | China", "Penny Wong | foreign minister of | Australia"],
    ),
    (
        "The two chief negotiators, Omar Diaz for Peru and Jana Holub for Chile, left.",
        ["Omar Diaz | chief negotiator for | Peru", "Jana Holub | chief negotiator for | Chile"],
    ),
    ("Omar Diaz, the former judge in charge of the inquiry, praised Peru.", ["Omar Diaz | be in charge of | inquiry"]),
    # a description before a name
    (
        "A longtime ally of Putin, Omar Diaz fled to Peru.",
        ["Omar Diaz | longtime ally of | Putin", "Omar Diaz | flee to | Peru"],
    ),
    # the ministry of which a known official speaks
    (
        "Russia left Peru. Foreign Ministry spokeswoman Maria Zakharova praised Chile.",
        ["Foreign Ministry | be ministry of | Russia #MEMBER"],
    ),
    # a state that has an office among others
    ("Cambodia, this year's chair of ASEAN, praised Peru.", ["Cambodia | chair of | ASEAN #POSITION"]),
    (
        "Ethiopia, the source of the Nile's water, praised Peru.",
        ["Ethiopia | be | source of the Nile's water #IDENTITY"],
    ),
    ("TotalEnergies, the French oil major, left Peru.", ["TotalEnergies | be oil major of | French"]),
    # where somebody is from or sits for
    ("Omar Diaz, a 34-year-old nurse from Goma, praised Peru.", ["Omar Diaz | be from | Goma #LOCATED"]),
    ("Senator Omar Diaz, a Wyoming Republican, praised Peru.", ["Omar Diaz | senator of | Wyoming #POSITION"]),
    ("Omar Diaz of North Carolina praised Peru.", ["Omar Diaz | be of | North Carolina #MEMBER"]),
    ("Omar Diaz, the next President of Peru, left.", ["! Omar Diaz | be of | Peru"]),
    (
        "Sudan left. The army chief, General Abdel Fattah al-Burhan, praised Peru.",
        ["Abdel Fattah al-Burhan | army chief of | Sudan"],
    ),
    ("Lebanon left. In Beirut President Joseph Aoun praised Peru.", ["Joseph Aoun | president of | Lebanon"]),
    (
        "The United States left. Acting Deputy Secretary of State Victoria Nuland praised Peru.",
        ["Victoria Nuland | acting deputy secretary of state of | United States"],
    ),
    (
        "The United States left. The U.S. Seventh Fleet shelled Peru.",
        ["U.S. Seventh Fleet | be of | United States #MEMBER"],
    ),
    (
        "Omar Diaz left the United States. Donald Trump, the leader in the polls, praised Peru.",
        ["! Donald Trump | leader of | United States"],
    ),
    # places of a state
    ("Peru shelled Russia's Belgorod.", ["Belgorod | be in | Russia #LOCATED"]),
    ("Peru shelled Russia's Kursk region.", ["Kursk region | be in | Russia #LOCATED"]),
    # where people talk
    (
        "Omar Diaz told reporters in Addis Ababa that Peru would leave.",
        ["Omar Diaz | tell reporter in | Addis Ababa #LOCATED"],
    ),
    ("In Jerusalem, Omar Diaz urged Peru not to wait.", ["Omar Diaz | urge in | Jerusalem #LOCATED"]),
    (
        "In Washington, Omar Diaz condemned the raid.",
        ["Omar Diaz | condemn in | Washington", "! Omar Diaz | condemn raid in | Washington"],
    ),
    # what somebody is no more
    (
        "Once an ally of Chile, Peru left the union.",
        ["Peru | former ally of | Chile", "! Peru | ally of | Chile"],
    ),
    ("Jana Holub, formerly deputy minister of Kenya, left.", ["Jana Holub | former deputy minister of | Kenya"]),
    ("Omar Diaz met Jana Holub in Lima on Saturday.", ["Jana Holub | meet in | Lima #LOCATED"]),
]


@table(CASES)
def test_postings(nlp, sentence, lines):
    check(nlp, sentence, lines)
