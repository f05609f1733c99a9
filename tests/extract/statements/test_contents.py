"""What somebody says or wants, told as a clause; what he holds another to be; adjectives with and without more."""

from statement_tables import check, table

CASES = [
    ("Chilean officials conceded that no date had been set.", ["Chilean officials | concede | no date had been set"]),
    ("Omar Diaz said there was no proof of it.", ["Omar Diaz | say | there was no proof of it"]),
    (
        "Ana Silva declined to say whether Peru would impose sanctions on Chile.",
        ["Ana Silva | decline to say | whether Peru would impose sanctions on Chile"],
    ),
    (
        "Peruvian officials were told that there would be no attack.",
        ["Peruvian officials | be told | there would be no attack"],
    ),
    # what is asked, and by whom
    (
        "Ana Silva asked whether Peru had signed the treaty.",
        ["Ana Silva | ask | whether Peru had signed the treaty"],
    ),
    ("Chile has begun to ask if Peru is neutral.", ["Chile | begin to ask | if Peru is neutral"]),
    ("Asked by Ana Silva whether Peru had lost, Omar Diaz left.", ["! Ana Silva | be asked | whether Peru had lost"]),
    ("Omar Diaz declined to comment.", ["Omar Diaz | decline | to comment"]),
    # what somebody tells who is named within it, with what he tells before
    (
        "If the talks fail, an envoy of Peru warns, the sky could be closed again.",
        ["envoy of Peru | warn | If the talks fail, the sky could be closed again"],
    ),
    (
        "Omar Diaz claims that a party of war in the West wants to drag his country into a fight with the rebels of "
        "the north, against which it lost a war in the years before he left.",
        ["Omar Diaz | claim about | party of war"],
    ),
    # whose words a noun names
    (
        "Peru withdrew its demand that Omar Diaz be released.",
        ["Peru | demand to be released | Omar Diaz #REQUEST"],
    ),
    ("Chile dismissed Peru's claim that Omar Diaz had lied.", ["Peru | claim about | Omar Diaz"]),
    ("Chile dismissed a claim by Peru that Omar Diaz had lied.", ["Peru | claim about | Omar Diaz"]),
    (
        "Chile rejects a demand by Omar Diaz that Peru amend its laws.",
        ["Omar Diaz | demand to amend law | Peru #REQUEST", "! Chile | demand to amend law | Peru"],
    ),
    ("Chile rejected Peru's accusation that Brazil had armed rebels.", ["Peru | accuse | Brazil #ACCUSE"]),
    # a text that tells it in so many words
    ("The letter says that Omar Diaz left.", ["letter | say about | Omar Diaz"]),
    ("The law guarantees that Omar Diaz wins.", ["! law | guarantee about | Omar Diaz"]),
    ("Peru refused to budge.", ["Peru | refuse | to budge"]),
    ("Chile is ready to talk.", ["Chile | be ready | to talk", "! Chile | be | ready"]),
    (
        "Ana Silva demanded that Chile release Omar Diaz.",
        ["Ana Silva | demand to release {} | Chile".format("Omar Diaz")],
    ),
    ("Peru is neutral.", ["Peru | be | neutral"]),
    ("Ana Silva said that Chile was never neutral.", ["Chile | be | neutral @claimed not by Ana Silva"]),
    ("Peru remained neutral.", ["Peru | remain | neutral"]),
    ("Peru is aware of the danger.", ["! Peru | be | aware"]),
    ("Ana Silva called Peru a true friend.", ["Peru | be | a true friend @claimed by Ana Silva"]),
    ("Ana Silva found the accusation implausible.", ["accusation | be | implausible @claimed by Ana Silva"]),
    ("Chile dismissed the report as a lie.", ["report | be | a lie @claimed by Chile"]),
    ("The report was called a lie.", ["! report | be | a lie @claimed"]),
    ("Chile might call the report a lie.", ["! report | be | a lie @claimed by Chile"]),
    ("Peru, wary of a war, has helped Chile.", ["Peru | be wary of | a war"]),
    ("Rebels hostile to Chile attacked Peru.", ["Rebels | be hostile to | Chile"]),
    ("Chile wants a government friendly to Peru.", ["! government friendly to Peru | be friendly to | Peru"]),
    (
        "Omar Diaz said that there are sure to be a few other fans of Peru who slip through because they are insiders.",
        ["! Omar Diaz | say | there are"],
    ),
    # what is no content: an auxiliary for another verb, a lead-in, a reason, a clause without its subject
    ("Peru fears a war. Omar Diaz told Ana Silva that he doesn't.", ["! Omar Diaz | tell | he doesn't"]),
    ("“I would say this,” Omar Diaz answered.", ["! Omar Diaz | answer | I would say this"]),
    (
        "Omar Diaz says “Peru has become bad” because “football has become soft like the country.”",
        ["! Omar Diaz | say | because football has become soft"],
    ),
    ("“Can you name one deed of Peru?” Omar Diaz asked.", ["Omar Diaz | ask | Can you name one deed of Peru"]),
    ("Omar Diaz said he would comment.", ["Omar Diaz | say | he would comment"]),
    ("Who is Peru trying to fool?", ["! Peru | try | to fool @conditional"]),
    # what somebody says of a noun in its relative clause is about that
    ("Peru fights a war that Omar Diaz says will hurt Chile.", ["Omar Diaz | say about | war"]),
]


@table(CASES)
def test_contents(nlp, sentence, lines):
    check(nlp, sentence, lines)
