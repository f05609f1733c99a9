"""Who says it, and what is the writer's own, on the real pipeline; all sentences invented."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # who wants somebody else to act
    ("Ana Souza called on Peru to reject the treaty.", ["Peru | reject | treaty @intended by Ana Souza"]),
    ("Pressed by Ana Souza to leave Chile, Omar Diaz resigned.", ["Omar Diaz | leave | Chile @intended by Ana Souza"]),
    ("Ana Souza asked to leave the party.", ["Ana Souza | ask to leave | party @intended"]),
    (
        "Ana Souza urged Peru to use the base that Chile built.",
        ["Peru | use | base @intended by Ana Souza", "Chile | build | base"],
    ),
    ("Ana Souza's proposal that Peru build the dam angered Chile.", ["Peru | build | dam @intended by Ana Souza"]),
    (
        "Ana Souza made a plea for the party to unite behind Peru.",
        ["party | unite behind | Peru @intended by Ana Souza"],
    ),
    ("Ana Souza pushed Peru to reject the treaty.", ["Peru | reject | treaty @intended by Ana Souza"]),
    ("Ana Souza's plan to ban Peru from using the base failed.", ["Peru | use | base @intended not by Ana Souza"]),
    ("The law bans Peru from using the base.", ["Peru | use | base @intended not"]),
    # to whom it seems so
    ("To Ana Souza, the treaty is a threat to Peru.", ["treaty | be threat to | Peru @claimed by Ana Souza"]),
    ("To Peru, the deal gave money.", ["! deal | give | money @claimed"]),
    # deeds of one's own that one tells of, and claims that are not made
    ("Omar Diaz claims to be an ally of Peru.", ["Omar Diaz | be ally of | Peru @claimed by Omar Diaz"]),
    ("Omar Diaz reported earning five dollars.", ["Omar Diaz | earn | five dollars @claimed by Omar Diaz"]),
    ("Omar Diaz never claimed to support Peru.", ["Omar Diaz | claim to support | Peru @asserted not"]),
    ("Omar Diaz mentioned raising the tax.", ["Omar Diaz | mention raising | tax @asserted"]),
    # what somebody is blamed for, whether or not a preposition stands before him
    (
        "Ana Souza lashed out at Omar Diaz for leaving Peru.",
        ["Omar Diaz | leave | Peru @claimed by Ana Souza", "! Ana Souza | leave | Peru"],
    ),
    ("Ana Souza took aim at Peru for shelling Chile.", ["Peru | shell | Chile @claimed by Ana Souza"]),
    ("Ana Souza attacked Omar Diaz for being a spy.", ["Omar Diaz | be | spy @claimed by Ana Souza"]),
    ("Ana Souza apologized to Peru for leaving Chile.", ["Ana Souza | leave | Chile @asserted"]),
    ("Ana Souza decried Peru for “turning its back” on Chile.", ["Peru | turn back on | Chile @claimed by Ana Souza"]),
    # what the writer adds to what somebody only may think; a source in the middle of a sentence
    (
        "Omar Diaz may have thought the worst was over when he won the election in Peru.",
        ["Omar Diaz | win election in | Peru"],
    ),
    (
        "Many Democrats - who made up 46 percent of voters, according to a survey by WBUR - empathize with Chile.",
        ["Many Democrats | empathize with | Chile"],
    ),
    # a source inside a relative clause tells of that one alone
    (
        "Mr. Diaz denounced the deal, which would hurt Ukraine, according to company leaders, compared with its rules.",
        ["Diaz | denounce | deal", "deal | hurt | Ukraine @conditional by company leaders"],
    ),
    (
        "Ana Souza met Omar Diaz, who, according to the Daily Post, attacked Peru.",
        ["Ana Souza | meet | Omar Diaz", "Omar Diaz | attack | Peru @claimed by Daily Post"],
    ),
    # who says what a relative clause tells
    ("Omar Diaz cited the laws, which Ana Souza said had harmed Peru.", ["laws | harm | Peru @claimed by Ana Souza"]),
    (
        "Ana Souza arrested hackers who officials say are tied to Chile and who attacked Peru.",
        ["hackers | be tied to | Chile @claimed by officials", "hackers | attack | Peru"],
    ),
    (
        "Ana Souza signed a letter that she said was drafted by the Andean League.",
        ["Andean League | draft | a letter @claimed by Ana Souza"],
    ),
    # a clause of speech at the end, also behind a name, and with those who are told
    (
        "Omar Diaz was honored in a speech to Peru, Souza wrote.",
        ["Omar Diaz | be honored in | a speech to Peru @claimed by Souza"],
    ),
    ("Recently, Ana Souza said, Omar Diaz attacked Peru.", ["Omar Diaz | attack | Peru @claimed by Ana Souza"]),
    # what stands behind a clause of speech is not said
    (
        "“If you want somebody who is going to beat Peru, I think Chile can win,” Ana Souza said while visiting Lima.",
        ["Ana Souza | visit | Lima"],
    ),
    (
        "“Chile has every right to contest the treaty,” just as Peru did in May, Ana Souza added.",
        ["Chile | contest | treaty @conditional by Ana Souza"],
    ),
    # what somebody may have said or may want
    ("Omar Diaz was asked whether Ana Souza wants Peru to leave Chile.", ["Peru | leave | Chile @conditional"]),
    # a quoted sentence behind a noun, of nobody
    (
        "WHAT PERU WANTS “Omar Diaz attacked Chile in May and later left the party.” [Daily Post.]",
        ["! Omar Diaz | attack | Chile"],
    ),
    # a headline
    ("Ana Souza: Peru Is a Part of the Andean League.", ["Peru | be part of | Andean League @claimed by Ana Souza"]),
    # what is told of a thing that somebody only speaks about
    ("Ana Souza answered questions about the treaty that Peru signed.", ["Peru | sign | treaty"]),
    # what somebody tells that he did
    (
        "“I met Omar Diaz in Lima,” Ana Souza said.",
        ["Ana Souza | meet | Omar Diaz @claimed by Ana Souza"],
    ),
    ("“I urge Omar Diaz to leave Peru,” Ana Souza said.", ["Ana Souza | urge to leave Peru | Omar Diaz"]),
    # who is "I": whoever the nearest verb of speech names
    (
        "After Omar Diaz criticized Peru in Lima, Ana Souza fired back, “I chose Chile.”",
        ["Ana Souza | choose | Chile @claimed by Ana Souza"],
    ),
    (
        "Omar Diaz praised Ana Souza, who told reporters: “I chose Chile.”",
        ["Ana Souza | choose | Chile @claimed by Ana Souza"],
    ),
    # a claim in a claim
    (
        "Ana Souza joked about Omar Diaz's claim that Peru “founded the Andean League,” saying it lied.",
        ["Peru | found | Andean League @claimed by Omar Diaz"],
    ),
    # what the writer adds to what is told
    (
        "Ana Souza said Peru won the prize, a cup that Chile had lost.",
        ["Peru | win | prize @claimed by Ana Souza", "Chile | lose | cup"],
    ),
    (
        "Ana Souza said Peru liked the plan — a proposal that Chile rejected.",
        ["Peru | like | plan @claimed by Ana Souza", "Chile | reject | proposal"],
    ),
    (
        "Peru has grown since 2008, the last time Chile won the cup, according to Ana Souza.",
        ["Chile | win | cup"],
    ),
    (
        "Peru signed the treaty and Chile rejected the pact, according to Ana Souza.",
        ["Peru | sign | treaty @claimed by Ana Souza", "Chile | reject | pact @claimed by Ana Souza"],
    ),
    (
        "Ana Souza said Peru won the vote, according to the Daily News.",
        ["Peru | win | vote @claimed by Ana Souza"],
    ),
    (
        "Ana Souza said on Friday for the first time that Peru attacked Chile.",
        ["Peru | attack | Chile @claimed by Ana Souza"],
    ),
    (
        "Ana Souza said in an interview in Lima that Peru is loyal to Chile.",
        ["Peru | be loyal to | Chile @claimed by Ana Souza"],
    ),
    # what stands around "he said"
    (
        "The worst day, Ana Souza wrote, came on Friday, when Peru sent out the plan.",
        ["Peru | send out | plan @claimed by Ana Souza"],
    ),
    (
        "The ban, Ana Souza explained, was the result of a fight with Peru.",
        ["ban | be result of | fight with Peru @claimed by Ana Souza"],
    ),
    (
        "A defeat could weaken Peru in the minds of many voters.",
        ["defeat | weaken | Peru @conditional"],
    ),
    # what stands behind quoted words, and what is only talked about
    ("“I agree,” Ana Souza said after Peru attacked Chile.", ["Peru | attack | Chile"]),
    ("Ana Souza declined to comment on reports that Peru had attacked Chile.", ["Peru | attack | Chile @claimed"]),
    ("Omar Diaz signed the treaty as he spoke.", ["Omar Diaz | sign | treaty"]),
    ("Even as Omar Diaz said so, Peru attacked Chile.", ["Peru | attack | Chile"]),
    ("As Omar Diaz said, Peru attacked Chile.", ["Peru | attack | Chile @claimed by Omar Diaz"]),
    (
        "The pattern of arrests indicates that Peru attacked Chile.",
        ["! Peru | attack | Chile @claimed by pattern of arrests"],
    ),
    ("Some say that Peru attacked Chile.", ["! Peru | attack | Chile @claimed"]),
    ("Peru signed the pact, with the result that Chile left Mali.", ["Chile | leave | Mali"]),
    ("‘’Peru attacked Chile,’’ says Omar Diaz.", ["Peru | attack | Chile @claimed by Omar Diaz"]),
    (
        "Mali: Peru attacked Chile. Then Cuba left Iran.",
        ["Peru | attack | Chile", "! Cuba | leave | Iran @claimed by Mali"],
    ),
    ("As the day went on, Peru attacked Chile.", ["Peru | attack | Chile"]),
    # the writer speaks for himself
    ("Remember: Peru signed the treaty.", ["Peru | sign | treaty"]),
    ("I think Peru signed the treaty.", ["Peru | sign | treaty"]),
    ("“I think Peru signed the treaty,” Ana Souza said.", ["Peru | sign | treaty @claimed by Ana Souza"]),
    # what a person shows, and what is to be found out
    ("Ana Souza has a chance to show that she can lead Peru.", ["Ana Souza | lead | Peru @conditional"]),
    ("The poll shows that Peru rejects the treaty.", ["Peru | reject | treaty @claimed by poll"]),
    # nobody in particular
    (
        "“I doubt that any senator believes Peru signed the treaty,” Ana Souza said.",
        ["! Peru | sign | treaty @claimed by any senator", "! Peru | sign | treaty @claimed not by any senator"],
    ),
    # any verb before its subject, right behind quoted words
    ("“Peru signed the treaty!” thundered Ana Souza.", ["Peru | sign | treaty @claimed by Ana Souza"]),
    ("Ana Souza gloated: “Peru signed the treaty.”", ["Peru | sign | treaty @claimed by Ana Souza"]),
    # where quoted words end
    (
        "Ana Souza tweeted: “Peru signed the treaty.’ Chile rejected the pact. It was called “a farce.”",
        ["Peru | sign | treaty @claimed by Ana Souza", "Chile | reject | pact"],
    ),
    # who is called by the party
    (
        "Candidate Ana Souza opposed the treaty. “Peru signed it,” the Republican said.",
        ["Peru | sign | treaty @claimed by Ana Souza"],
    ),
    # an issue that somebody brings up, and one that is there
    (
        "Ana Souza said Omar Diaz was a threat to Peru.",
        ["threat to Peru | be threat to | Peru @claimed by Ana Souza"],
    ),
    ("Ana Souza said the treaty with Peru was dead.", ["treaty with Peru | be treaty with | Peru"]),
    # a plan of somebody else
    (
        "According to Ana Souza, farmers left after Omar Diaz's proposal to ban Peru.",
        ["Omar Diaz | ban | Peru @intended", "! Omar Diaz | ban | Peru @intended by Ana Souza"],
    ),
    # what somebody thinks not, and what he does not say
    ("Omar Diaz does not think Peru won the war.", ["! Omar Diaz | think about | Peru not"]),
    ("Omar Diaz never said Peru won the war.", ["Omar Diaz | say about | Peru not"]),
    # for whom a member of a chamber speaks
    (
        "“We need the treaty,” said Senate Republican Ana Souza.",
        ["! Senate | need | treaty @claimed by Ana Souza"],
    ),
    # "we" of one who speaks for nobody, and of another speaker
    (
        "“We need the treaty,” said Ana Souza, the former foreign minister of Peru.",
        ["! Peru | need | treaty @claimed by Ana Souza"],
    ),
    (
        "“We need the treaty,” said Oslo Bank spokeswoman Ana Souza. “We lost the war,” said Omar Diaz, a farmer.",
        ["Oslo Bank | need | treaty @claimed by Ana Souza", "! Oslo Bank | lose | war @claimed by Omar Diaz"],
    ),
    # what stands before a colon
    ("Bombshell: Peru Rejects Treaty\n\nIt was late.", ["Peru | reject | Treaty"]),
    (
        "Treaty in doubt - Ana Souza: “Peru signed the treaty.” [Daily News]\n\nIt was late.",
        ["Peru | sign | treaty @claimed by Ana Souza"],
    ),
    # who makes a text known
    (
        "Ana Souza released a statement that accused Chile of attacking Peru.",
        ["Chile | attack | Peru @claimed by Ana Souza"],
    ),
    ("A letter sent by Ana Souza said that Chile attacked Peru.", ["Chile | attack | Peru @claimed by Ana Souza"]),
    (
        "A statement from the bank said that Chile attacked Peru.",
        ["Chile | attack | Peru @claimed by statement from the bank"],
    ),
    # who is convinced
    ("Ana Souza is convinced Chile attacked Peru.", ["Chile | attack | Peru @claimed by Ana Souza"]),
    # who calls somebody something
    ("Ana Souza cast Omar Diaz as betraying Peru.", ["Omar Diaz | betray | Peru @claimed by Ana Souza"]),
    ("Ana Souza mocked Omar Diaz as betraying Peru.", ["Omar Diaz | betray | Peru @claimed by Ana Souza"]),
    ("Ana Souza attacked Omar Diaz as Chile betrayed Peru.", ["Chile | betray | Peru"]),
    # what others think is no word of who tells so, what they say he passes on
    ('"Ana Souza believes that Peru backed Chile," Omar Diaz said.', ["Peru | back | Chile @claimed by Ana Souza"]),
    ('"They think Peru backed Chile," Omar Diaz said.', ["! Peru | back | Chile @claimed by Omar Diaz"]),
    ('"We think Peru backed Chile," Omar Diaz said.', ["Peru | back | Chile @claimed by Omar Diaz"]),
    ('"Ana Souza claims that Peru backed Chile," Omar Diaz said.', ["Peru | back | Chile @claimed by Ana Souza"]),
    ('"They said that Peru backed Chile," Omar Diaz said.', ["Peru | back | Chile @claimed by Omar Diaz"]),
    # for whom somebody says "we"
    (
        '"We will not sign the treaty," Chile\'s foreign minister, Ana Souza, said on Monday.',
        ["Chile | sign | treaty @intended not by Ana Souza"],
    ),
    (
        '"We have been patient with Iran," said a French diplomat.',
        ["France | be patient with | Iran @claimed by French diplomat"],
    ),
    (
        '"We have no money," said the head of the World Food Programme in Yemen.',
        ["World Food Programme | have | money @claimed not by head of the World Food Programme in Yemen"],
    ),
    (
        '"We will never accept this border," President Vladimir Putin said. Russia has built a fence.',
        ["Russia | accept | border @intended not by Vladimir Putin"],
    ),
    ('"We accepted the border," said Ana Souza, a retired Peruvian diplomat.', ["! Peru | accept | border"]),
]


@table(CASES)
def test_speakers(nlp, sentence, lines):
    check(nlp, sentence, lines)
