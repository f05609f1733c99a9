"""Noun phrases in statements: nothing torn off and nothing glued on; all invented, on the real pipeline."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # some of several are others than all of them
    ("Many of the delegates backed Omar Diaz.", ["Many of the delegates | back | Omar Diaz"]),
    ("Three of the 27 governments opposed the treaty.", ["Three of the 27 governments | oppose | treaty"]),
    ("One of the generals attacked Peru.", ["One of the generals | attack | Peru"]),
    (
        "Some of the rebels left Peru. The rebels attacked Chile.",
        ["rebels | attack | Chile", "! Some of the rebels | attack | Chile"],
    ),
    # ships act, and so do forces that have arms
    ("A Russian warship attacked Peru.", ["Russian warship | attack | Peru"]),
    ("Security forces attacked the embassy.", ["Security forces | attack | embassy"]),
    ("Market forces hurt Peru.", ["! Market forces | hurt | Peru"]),
    # some verbs keep the preposition of their noun
    ("Peru's complaints against Chile failed.", ["Peru | complain against | Chile", "! Peru | complain | Chile"]),
    ("Peru's blockade of Chile failed.", ["Peru | blockade | Chile"]),
    # powers are states or rights
    ("Regional powers attacked Peru.", ["Regional powers | attack | Peru"]),
    # a body before those who work for it
    (
        "A Russian foreign ministry spokesman criticized Peru.",
        [
            "Russian foreign ministry spokesman | spokesman of | Russian foreign ministry",
            "Russian foreign ministry | be ministry of | Russia",
        ],
    ),
    # things that are issues where something tells which ones
    ("Peru's copper reached Chile.", ["Peru's copper | reach | Chile"]),
    ("A trade blacklist hurt Peru.", ["trade blacklist | hurt | Peru"]),
    ("A long list hurt Peru.", ["! long list | hurt | Peru"]),
    # the branch of a party is not the party
    ("Omar Diaz is the former state GOP chair.", ["Omar Diaz | former chair of | state GOP"]),
    # what belongs to the phrase
    ("The families of those killed in the storm sued Peru.", ["families of those killed in the storm | sue | Peru"]),
    ("Peru jailed between 100 and 150 farmers.", ["Peru | jail | between 100 and 150 farmers"]),
    ("The act of raising taxes angered Peru.", ["act of raising taxes | anger | Peru"]),
    ("Jana Holub won by a margin larger than that.", ["Jana Holub | win by | margin larger than that"]),
    (
        "Omar Diaz is the winner of Tuesday's primary in Ohio.",
        ["Omar Diaz | be winner of | Tuesday's primary in Ohio"],
    ),
    (
        "Jana Holub attacked the handling of the end of the war in Chile.",
        ["Jana Holub | attack | handling of the end of the war in Chile"],
    ),
    (
        "The leaders of Peru, Chile and Mexico praised the treaty.",
        ["leaders of Peru, Chile and Mexico | praise | treaty"],
    ),
    (
        "The gulf between the president and Jana Holub angered Peru.",
        ["gulf between the president and Jana Holub | anger | Peru"],
    ),
    # what does not
    ("Peru described a gulf between Norway, which sent troops, and Denmark.", ["Peru | describe | gulf"]),
    ("Rallies in Peru, Chile and other countries angered Omar Diaz.", ["Rallies in Peru | anger | Omar Diaz"]),
    (
        "Criticism of her actions by Omar Diaz hurt Jana Holub.",
        ["Criticism of her actions | hurt | Jana Holub", "! actions | be action by | Omar Diaz"],
    ),
    ("Jana Holub praised Peru's stance on guns in a tweet.", ["Jana Holub | praise | Peru's stance on guns"]),
    ("Every talk that Omar Diaz had with farmers hurt Peru.", ["! every talk | hurt | Peru"]),
    (
        "The plan needs reduction of debt and the funding of the war.",
        ["! reduction of debt and the funding | be reduction of | debt"],
    ),
    ("Omar Diaz visited the Fallen Officers Memorial in Oslo.", ["Fallen Officers Memorial | be in | Oslo"]),
    ("Omar Diaz praised Peru at a campaign event last week.", ["Omar Diaz | praise Peru at | campaign event"]),
    (
        "The visit could open the way for a deal between the two men, a month and a half before the vote in Peru.",
        ["visit | open way for | deal between the two men @conditional"],
    ),
    # whose an office, a body or an event is
    (
        '"It was bad," said Jana Holub, the chief executive of a Lima bank and a prominent Peruvian lawyer.',
        ["Jana Holub | chief executive of | Lima bank", "! Jana Holub | chief executive of | lawyer"],
    ),
    (
        "Jana Holub, the State Department's top Africa diplomat, met Omar Diaz, U.S. attorney for Ohio.",
        [
            "Jana Holub | top diplomat of | State Department",
            "! Jana Holub | top diplomat of | Africa",
            "Omar Diaz | u.s. attorney for | Ohio",
            "! Omar Diaz | attorney of | U.S.",
        ],
    ),
    ("Two super PACs praised Peru.", ["Two super PACs | praise | Peru"]),
    ("Road to Rise, his super PAC, praised Peru.", ["Road to Rise | praise | Peru"]),
    ("Ronald Cameron was Peru's top donor.", ["Ronald Cameron | top donor of | Peru"]),
    ("Ronald Cameron wants to be Peru's chairman.", ["! chairman | chairman of | Peru"]),
    ("Jana Holub served as Peru's chairwoman.", ["chairwoman | chairwoman of | Peru"]),
    ("Jana Holub hopes to serve as Peru's chairwoman.", ["! chairwoman | chairwoman of | Peru"]),
    ("Omar Diaz never became Peru's chairman.", ["! chairman | chairman of | Peru"]),
    ("Trump's GOP rivals praised Peru.", ["! rivals | be rival of | Republican Party"]),
    ("Most voters in Ohio praised Peru.", ["voters in Ohio | voter in | Ohio"]),
    # ships and aircraft act, and letters, licences, drones and production are matters of their own
    (
        "A Chinese warship rammed a Philippine boat.",
        ["Chinese warship | ram | Philippine boat", "Chinese warship | be warship of | China"],
    ),
    ("Russian warplanes bombed a hospital in Aleppo.", ["Russian warplanes | bomb | hospital"]),
    ("Peru's letter to Norway angered Jana Holub.", ["Peru's letter to Norway | anger | Jana Holub"]),
    ("Norwegian drones struck the depot.", ["Norwegian drones | strike | depot"]),
    ("Omar Diaz works for a think tank.", ["Omar Diaz | work for | think tank"]),
    # who is named as one of a group
    (
        "Ten member states, including Spain and Italy, backed the Commission.",
        ["Spain | be among | Ten member states", "Italy | be among | Ten member states"],
    ),
    (
        "Peru complained that its Chilean rivals, Acme and Nordbank among them, receive loans.",
        ["Acme | be among | Chilean rivals", "Nordbank | be among | Chilean rivals"],
    ),
    ("Peru invited ten leaders, Omar Diaz of Chile among them.", ["Omar Diaz | be among | ten leaders"]),
    ("Peru invited ten leaders and Omar Diaz among others.", ["! Omar Diaz | be among | ten leaders"]),
    ("The government freed ten captives, among them Omar Diaz.", ["Omar Diaz | be among | ten captives"]),
    ("No states, including Spain, backed the Commission.", ["! Spain | be among | states"]),
    # whose minister somebody well known is
    (
        "Russia condemned the strike, and Foreign Minister Sergei Lavrov left.",
        ["Sergei Lavrov | foreign minister of | Russia"],
    ),
    (
        "Egypt rejected the plan, which President Abdel Fattah al-Sisi had criticized.",
        ["Abdel Fattah al-Sisi | president of | Egypt"],
    ),
    ("Norway praised Foreign Minister Omar Diaz.", ["! Omar Diaz | foreign minister of | Norway"]),
    # which state a ruler's is, where the text names it
    ("Russia said that President Vladimir Putin was ill.", ["Vladimir Putin | president of | Russia"]),
    (
        "Former President Barack Obama left the United States.",
        ["Barack Obama | former president of | United States"],
    ),
    ("President Barack Obama left Peru.", ["! Barack Obama | president of | Peru"]),
    (
        "The Republican president candidate Donald Trump left the United States.",
        ["! Donald Trump | republican president of | United States"],
    ),
    (
        "The Norwegian Foreign Ministry and Peru's Parliament met the U.S. Senate.",
        [
            "Norwegian Foreign Ministry | be ministry of | Norway",
            "Peru's Parliament | be parliament of | Peru",
            "U.S. Senate | be senate of | U.S.",
        ],
    ),
    (
        "The Georgia Institute of Technology praised Peru.",
        ["! Georgia Institute of Technology | be institute of | Georgia"],
    ),
    # what a body is called is not who it belongs to, nor is the noun of a preposition an issue
    ("The Rila Foundation party praised Peru.", ["! Rila Foundation party | be party of | Rila Foundation"]),
    ("Omar Diaz wrote in connection with the treaty.", ["! connection with the treaty | be connection with | treaty"]),
    ("Jana Holub, the mayor of London, praised Peru.", ["! Jana Holub | mayor of | United Kingdom"]),
    ("Peru jailed several young Norwegians.", ["Peru | jail | young Norwegians"]),
    ("NATO Secretary General Jana Holub praised Peru.", ["Jana Holub | secretary general of | NATO"]),
    ("Peru jailed evangelical Christians.", ["Peru | jail | evangelical Christians"]),
    ("Many Muslims praised Peru.", ["Muslims | praise | Peru"]),
    ("Speaker Jana Holub of Ohio praised Peru.", ["! Jana Holub | speaker of | Ohio"]),
    ("81 percent of Democrats praised Peru.", ["! 81 percent | be percent of | Democrats"]),
    (
        "Omar Diaz won support among Danes and Swedes.",
        ["! Danes | have support with | Swedes"],
    ),
    ("Omar Diaz renewed his friendship with Jana Holub.", ["Omar Diaz | have friendship with | Jana Holub"]),
    ("Omar Diaz's political team praised Peru.", ["Omar Diaz's political team | be team of | Omar Diaz"]),
    ("The campaigns of Jana Holub and Omar Diaz sued Peru.", ["! Omar Diaz | lead campaign | campaigns"]),
    ("Norway's real estate agency praised Peru.", ["agency | be real estate agency of | Norway"]),
    ("Three Democrats from the Diaz camp praised Peru.", ["! Three Democrats | be democrats of | Diaz camp"]),
    (
        "Omar Diaz's chief of staff sued Peru.",
        ["chief of staff | chief of staff of | Omar Diaz"],
    ),
    (
        "Weeks before the attack on the embassy of Peru, Omar Diaz requested guards.",
        ["! attack on the embassy | be attack on | embassy of Peru @intended"],
    ),
    # who two are
    ("Jana Holub and Omar Diaz met in Oslo. The pair praised Peru.", ["Jana Holub | praise | Peru"]),
    ("The two praised Peru.", ["! two | praise | Peru"]),
    ("Norway's probe into Ericsson ended.", ["Norway | investigate | Ericsson"]),
]


STANCES = [
    ("Mr. Diaz, a fierce critic of China, resigned.", ["Diaz | fierce critic of | China #ACCUSE"]),
    ("Omar Diaz, an opponent of the war, resigned.", ["Omar Diaz | opponent of | war #REJECT"]),
    ("Hungary, a signatory to the Rome Statute, refused.", ["Hungary | signatory to | Rome Statute #AGREE"]),
    ("Iran is a supplier of drones to Peru.", ["Iran | supplier to | Peru #COOPERATE"]),
    ("Siemens is the largest investor in Peru.", ["Siemens | be largest investor in | Peru #COOPERATE"]),
    ("Qatar, a mediator between Israel and Hamas, sent envoys.", ["Qatar | mediator between | Hamas"]),
    ("Supporters of the ban marched.", ["! Supporters of the ban | supporter of | ban"]),
]

PAIRS = [
    ("Officials praised the EU-Cuba agreement.", ["EU | agree with | Cuba #AGREE"]),
    ("The India-Pakistan border is closed.", ["! India-Pakistan | be in | border"]),
    ("The Sino-Indian talks began.", ["China | talk with | India #CONSULT"]),
    (
        "A Franco-German plan for Kosovo was rejected.",
        ["France | have plan for | Kosovo", "Germany | have plan for | Kosovo"],
    ),
]

GERUNDS = [
    ("Peru condemned Chile's fourth filling of the dam.", ["Chile | fill | dam"]),
    ("Iran's jailing of Roxana Diaz drew protests.", ["Iran | jail | Roxana Diaz #COERCE"]),
    ("The opposition denounced Peru's passage of the amnesty law.", ["Peru | pass | amnesty law"]),
    ("The sanctions imposed by Peru on Chile remain.", ["Peru | impose sanction on | Chile #SANCTION"]),
]


# What a preposition makes of an event noun, and who sends what reaches somebody.
LINKED = [
    ("Omar Diaz's call for a ceasefire was ignored.", ["Omar Diaz | call for | ceasefire #REQUEST"]),
    ("Kenya's talks with Somalia on the border dispute ended.", ["Kenya | discuss | border dispute #CONSULT"]),
    ("China's claim to the islands was rejected.", ["China | lay claim to | islands #REQUEST"]),
    ("Aid to Peru from Germany has fallen.", ["Germany | aid | Peru #AID"]),
    ("Protection of Peru from the rebels failed.", ["! rebels | protect | Peru"]),
    ("A visit from Omar Diaz to Peru was cancelled.", ["! Omar Diaz | visit | Peru"]),
    ("Norway welcomed Kenya's request to extradite Omar Diaz.", ["Norway | welcome | request to extradite Omar Diaz"]),
]

# What only repeats the label of a noun says nothing; a name in it does, or whose it is.
REPEATED = [
    (
        "The threat of crime angered Peru.",
        ["! threat of crime | be threat of | crime", "threat of crime | anger | Peru"],
    ),
    ("The rise of Peru angered Chile.", ["rise of Peru | be rise of | Peru"]),
    ("Peru's stance on trade angered Chile.", ["Peru's stance on trade | be stance on | trade"]),
    ("A win would be a great triumph for Peru.", ["great triumph for Peru | be triumph for | Peru @conditional"]),
]

# What only the sentence before tells, and where something was said.
DANGLING = [
    ("Chile has strange views. Omar Diaz rejected those views.", ["! Omar Diaz | reject | those views"]),
    ("Peru sold new windows. Omar Diaz repaired old ones.", ["! Omar Diaz | repair | old ones"]),
    ("Peru has great plans. Omar Diaz renounced most of them.", ["! Omar Diaz | renounce | most of them"]),
    (
        "The picture that Omar Diaz painted angered Peru.",
        ["! Omar Diaz | paint | picture"],
    ),
    (
        "Ana Silva said in a statement on Monday that Peru had lost.",
        ["! Ana Silva | say in | statement", "! Ana Silva | say on | Monday", "Ana Silva | say about | Peru"],
    ),
    ("Ana Silva spoke at length about Peru.", ["Ana Silva | speak about | Peru", "! Ana Silva | speak at | length"]),
    ("Peru has great copper. Chile now has a total of at least 1,410.", ["! Chile | have | total of at least"]),
    ("Places such as Peru support Omar Diaz.", ["! Peru | be among | Places"]),
    ("Small states such as Peru support Omar Diaz.", ["Peru | be among | Small states"]),
    # without their clause they would be others
    ("Voters who stayed at home hurt Omar Diaz.", ["Voters who stayed at home | hurt | Omar Diaz"]),
    ("A lot of people who are making noise hurt Omar Diaz.", ["people who are making noise | hurt | Omar Diaz"]),
    ("The men detained met Omar Diaz.", ["men detained | meet | Omar Diaz"]),
    ("About 9 percent said they had no preference.", ["! percent | say | they had no preference"]),
    ("Omar Diaz won every single county in Peru.", ["Omar Diaz | win | every single county in Peru"]),
    ("Chile has more ports than Peru.", ["Chile | have | more ports than Peru"]),
    ("Omar Diaz travelled from town to town.", ["! Omar Diaz | travel from | town"]),
]

MEDIATED = [
    (
        "Turkey offered to mediate between Peru and Chile.",
        ["Turkey | offer to mediate between | Chile @intended #CONSULT"],
    ),
    ("Peru rejected an offer by Omar Diaz to dismantle the reactor.", ["Omar Diaz | dismantle | reactor @intended"]),
    ("A plan drafted by Egypt was rejected by Israel.", ["Egypt | draft | plan"]),
    ("Peru took Chile to court on Monday.", ["Peru | take to court | Chile #ACCUSE"]),
    ("Russia intervened in Syria.", ["Russia | intervene in | Syria #COERCE"]),
    ("Iran fired missiles at Israel.", ["Iran | fire missile at | Israel #ASSAULT"]),
]


@table(STANCES + PAIRS + GERUNDS + LINKED + REPEATED + DANGLING + MEDIATED)
def test_stances_and_events(nlp, sentence, lines):
    check(nlp, sentence, lines)


@table(CASES)
def test_nouns(nlp, sentence, lines):
    check(nlp, sentence, lines)
