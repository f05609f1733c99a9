"""Who does what a clause without a subject says; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    ("The raid did not stop Chile from attacking Peru.", ["Chile | attack | Peru"]),
    ("The rule does not stop Chile from attacking Peru.", ["! Chile | attack | Peru"]),
    ("Peru wants Chile to release Omar Diaz.", ["Peru | want ... to release Omar Diaz | Chile"]),
    ("The envoy was to meet Omar Diaz.", ["envoy | meet | Omar Diaz @intended"]),
    ("Chile is prepared to defend Peru.", ["Chile | be prepared to defend | Peru @intended"]),
    ("The minister with whom Omar Diaz spoke on Friday left Peru.", ["Omar Diaz | speak with | minister"]),
    # an order is carried out by whom it is given to, a promise not by the place where it is made
    ("Omar Diaz issued an order to the army to leave Peru.", ["army | leave | Peru @intended"]),
    ("Peru signed a pledge in Lima to free Omar Diaz.", ["! Lima | free | Omar Diaz @intended"]),
    # participles
    (
        "Omar Diaz praised the treaty in a speech in Lima, calling Chile a friend.",
        ["Omar Diaz | call friend | Chile", "! speech | call friend | Chile"],
    ),
    ("The city paid $2 million to victims tortured by the army.", ["army | torture | victims"]),
    # whom a predicate noun describes
    (
        "Jana Holub was a lawyer known for her work in Peru.",
        ["Jana Holub | be known for | work", "! lawyer | be known for | work"],
    ),
    (
        "Omar Diaz is a liar and coward who pledged to close the border.",
        ["Omar Diaz | pledge to close | border @intended", "! coward | pledge to close | border @intended"],
    ),
    (
        "Nordbank is one of the oldest banks in Norway, based in Oslo.",
        ["! oldest banks in Norway | be based in | Oslo"],
    ),
    ("Omar Diaz is a member of the Senate representing the north.", ["! Senate | represent | north"]),
    # behind the comma of another noun it is as likely about that one
    ("Omar Diaz spoke in a hall in Lima, lined with pictures.", ["! Omar Diaz | be lined with | pictures"]),
    (
        "Trade led to the spectacle of Omar Diaz denouncing the tax.",
        ["Omar Diaz | denounce | tax"],
    ),
    # gerunds joined with a finite verb
    (
        "Leaders who had pleaded with Omar Diaz to run and supplied the union with money left Peru.",
        ["Leaders | supply with money | union", "! Omar Diaz | supply with money | union"],
    ),
    # what goes with the verb of saying, not with what is said
    (
        "The minister forecast that trade would soon rebound and praised the efforts of Omar Diaz.",
        ["minister | praise effort of | Omar Diaz", "! trade | praise | efforts @intended by minister"],
    ),
    (
        "Omar Diaz said the army carried out two attacks in Chile and also accused Peru of a third attack.",
        ["Omar Diaz | accuse of third attack | Peru", "army | carry out | two attacks in Chile @claimed by Omar Diaz"],
    ),
    # doers of what is suffered
    ("Jana Holub said voters felt betrayed by Omar Diaz.", ["Omar Diaz | betray | voters @claimed by voters"]),
    # remarks of who speaks
    (
        "Omar Diaz has said that the union is hurting Peru, pointing to its debts.",
        ["Omar Diaz | point to | its debts", "! union | point to | its debts @claimed by Omar Diaz"],
    ),
    (
        "Jana Holub attacked Omar Diaz, saying he would appoint judges who hate unions, and reminded Peru of the war.",
        ["Jana Holub | remind of war | Peru", "! Omar Diaz | remind of war | Peru @claimed by Jana Holub"],
    ),
    (
        "Jana Holub rejected the idea that the changes would weaken the army and accused Peru of fraud.",
        ["Jana Holub | accuse of fraud | Peru", "! changes | accuse of fraud | Peru"],
    ),
    # who stands right before a participle or a relative clause
    (
        "The bank has drawn fire from a civil rights group demanding a new treaty.",
        ["civil rights group | demand | new treaty", "! bank | demand | new treaty"],
    ),
    ("Omar Diaz spoke about the army leaving Peru.", ["army | leave | Peru"]),
    (
        '"Nobody ever had such a case," said Omar Diaz, who advised Jana Holub.',
        ["Omar Diaz | advise | Jana Holub", "! case | advise | Jana Holub"],
    ),
    (
        "Omar Diaz has a large edge over Jana Holub, who is trusted by farmers.",
        ["farmers | trust | Jana Holub"],
    ),
    (
        "Omar Diaz, a longtime friend and dean of the Lima School of Law, who knows Jana Holub, left.",
        ["Omar Diaz | know | Jana Holub"],
    ),
    (
        '"It will end," said one voter familiar with the group, who praised Peru.',
        ["one voter | praise | Peru", "! group | praise | Peru"],
    ),
    # infinitives
    (
        "The union will continue to press companies to boycott Peru.",
        ["companies | boycott | Peru @intended by union", "! union | boycott | Peru @intended"],
    ),
    (
        "Jana Holub wants to persuade a good number of farmers to support Omar Diaz.",
        ["good number of farmers | support | Omar Diaz @intended"],
    ),
    (
        "Jana Holub plans to expand the tax to cover Nordbank.",
        ["! Jana Holub | cover | Nordbank @intended"],
    ),
    ("Omar Diaz was tapped by Nordbank to run the branch.", ["Omar Diaz | run | branch @intended"]),
    ("The treaty was adopted by 14 votes to none.", ["treaty | be adopted by | 14 votes to none"]),
    ("Lists were used by Nordbank to find customers.", ["Nordbank | find | customers"]),
    (
        "The storm may prompt some farmers who have had doubts about Jana Holub to support her.",
        ["some farmers | support | Jana Holub @conditional"],
    ),
    ("Jana Holub condemned Peru's plan to ban imports.", ["Peru | ban | imports @intended"]),
    ("Omar Diaz was paid by Peru to write speeches.", ["Omar Diaz | write | speeches @intended"]),
    ("The crash caused farmers in Peru to lose their land.", ["! crash | lose | land"]),
    ("Omar Diaz has the votes needed to win the race.", ["! votes | be needed to win | race"]),
    # gerunds
    ("Farmers in Peru would gain from ending the tax.", ["! Farmers | end | tax"]),
    ("Omar Diaz wrote a law that bans smoking and closing the border.", ["! law | close | border"]),
    ("Omar Diaz opposes the board making changes.", ["! Omar Diaz | make | changes"]),
    (
        "Omar Diaz praised Peru, accusing Chile of working to stop the vote and prevent a deal.",
        ["! Omar Diaz | prevent | deal"],
    ),
    # relative clauses
    (
        "Jana Holub, an aide to President Omar Diaz who leads the union, left.",
        ["Jana Holub | lead | union", "! Omar Diaz | lead | union"],
    ),
    ("Jana Holub is a waitress at the Golden Bear, which serves fish.", ["! Jana Holub | serve | fish"]),
    (
        "Jana Holub won the backing of the union, a blow to her rival, Omar Diaz, who has opposed the tax.",
        ["Omar Diaz | oppose | tax", "! backing of the union | oppose | tax"],
    ),
    ("Jana Holub, who helped found the Green League, left Peru.", ["Jana Holub | help found | Green League"]),
    ("Omar Diaz gave a talk with Jana Holub that aired in Peru.", ["talk with Jana Holub | air in | Peru"]),
    # participles that are no passives of their clause's subject
    ("As he's shown in recent speeches, Omar Diaz likes Peru.", ["! Omar Diaz | be shown in | speeches"]),
    ("Omar Diaz is unfair, given Peru's plan to close the border.", ["! Omar Diaz | give | plan"]),
    ("Based on the law, Omar Diaz will leave Peru.", ["! Omar Diaz | be based on | law"]),
    # nobody in particular
    (
        "Jana Holub wanted a mayor who had taken no money from Peru.",
        ["! mayor | take | money", "! Peru | give money to | mayor"],
    ),
    ("A party that rejects Omar Diaz loses.", ["! party | reject | Omar Diaz"]),
    ("The board tried to build a bank that supports Peru.", ["! bank | support | Peru"]),
    ("Jana Holub wanted a law that would ban imports.", ["law | ban | imports @conditional"]),
    ("Jana Holub hired a lawyer who supports Peru.", ["lawyer | support | Peru"]),
    # complement clauses
    ("The poll shows most voters say the tax is fair.", ["poll | show | most voters say the tax is fair"]),
    # who is set on doing something, and whom it takes a time
    ("Peru insisted on attacking Chile.", ["Peru | attack | Chile @intended"]),
    ("Peru kept on arming Chile.", ["Peru | arm | Chile"]),
    ("The debate focused on arming Chile.", ["! debate | arm | Chile @intended"]),
    ("Peru commented on arming Chile.", ["! Peru | arm | Chile"]),
    ("It took Peru two months to sign the treaty.", ["Peru | sign | treaty"]),
    ("It took courage to sign the treaty.", ["! courage | sign | treaty"]),
    # which state judges or holds somebody that nobody else can have
    ("Omar Diaz was jailed in Peru for espionage.", ["Peru | jail | Omar Diaz #COERCE"]),
    ("Two soldiers are held in Peru on spying charges.", ["Peru | hold | Two soldiers #COERCE"]),
    ("Ten lawyers remain in a Chilean jail.", ["Chile | hold | Ten lawyers #COERCE"]),
    ("Omar Diaz is serving a life sentence in Peru.", ["Peru | imprison | Omar Diaz #COERCE"]),
    ("Omar Diaz serves a second term in Peru.", ["! Peru | imprison | Omar Diaz"]),
    ("Omar Diaz met Ana Souza in a Chilean prison.", ["! Chile | hold | Omar Diaz"]),
    ("Two soldiers are held in Peru.", ["! Peru | hold | Two soldiers"]),
    ("Omar Diaz was arrested in Peru by Chilean agents.", ["! Peru | arrest | Omar Diaz"]),
]


@table(CASES)
def test_doers(nlp, sentence, lines):
    check(nlp, sentence, lines)
