"""Sentences and the statements that must be read off them; all invented, written as `statement_tables` says."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    # things that are told apart
    (
        "Peru praised the sugar tax. Chile rejected a tax on wine. The tax hurts farmers.",
        ["Peru | praise | sugar tax", "Chile | reject | tax on wine", "! Chile | reject | sugar tax"],
    ),
    (
        "White working-class voters supported Peru. Those voters reject Chile.",
        ["White working-class voters | reject | Chile"],
    ),
    ("As the theory goes, workers support Peru.", ["! workers | support | Peru @claimed"]),
    ("The ad concludes that Omar Diaz supports Peru.", ["Omar Diaz | support | Peru @claimed by ad"]),
    (
        "Stated Omar Diaz:  \n\n“Peru rejected the plan. It was weak.”  \n\n“Chile supports Peru.”\n",
        ["Peru | reject | plan @claimed by Omar Diaz", "Chile | support | Peru @claimed by Omar Diaz"],
    ),
    # who speaks, and who is "I"
    (
        "The judge met Bob Reyes, my lawyer. “I came to Peru as a student,” I said. I thanked Reyes.",
        ["! Bob Reyes | come to | Peru @claimed by Bob Reyes", "! Bob Reyes | thank | Bob Reyes"],
    ),
    (
        "Jana Holub issued a statement, “Norway attacked Sweden.”",
        ["Norway | attack | Sweden @claimed by Jana Holub"],
    ),
    (
        "Omar Diaz made a name for himself in Lima as the man in fatigues known for shouting down reporters.",
        ["Omar Diaz | make name in | Lima"],
    ),
    (
        "“Peru rejected the plan,” said Omar Diaz, a professor in Lima and a former adviser to the ministry.",
        ["Peru | reject | plan @claimed by Omar Diaz", "Omar Diaz | former adviser to | ministry"],
    ),
    ("The mayor met a Cuban-American pastor.", ["! Cuba | meet | mayor", "mayor | meet | Cuban-American pastor"]),
    ("Some observers, including Omar Diaz, criticized Peru.", ["Some observers | criticize | Peru"]),
    # verbs with objects and obliques
    (
        "Japan sanctioned Iran over its missile program.",
        ["Japan | sanction | Iran #SANCTION", "Japan | sanction Iran over | missile program"],
    ),
    (
        "The European Union imposed new sanctions on Belarus.",
        ["European Union | impose sanction on | Belarus #SANCTION"],
    ),
    ("Turkey pulled out of the agreement.", ["Turkey | pull out of | agreement #RETREAT"]),
    (
        "Angela Merkel met with Xi Jinping in Berlin.",
        [
            "Angela Merkel | meet with | Xi Jinping #CONSULT",
            "Angela Merkel | meet with Xi Jinping in | Berlin #LOCATED",
        ],
    ),
    (
        "France and Germany held talks with Egypt.",
        ["France | hold talk with | Egypt #CONSULT", "Germany | hold talk with | Egypt #CONSULT"],
    ),
    ("Canada gave Ukraine weapons.", ["Canada | give weapon to | Ukraine #AID", "Canada | give | weapons"]),
    # passives
    ("Two journalists were arrested by Turkey.", ["Turkey | arrest | journalists #COERCE"]),
    (
        "Carles Ortega was invited to Brazil by Ana Souza.",
        ["Ana Souza | invite | Carles Ortega", "Carles Ortega | be invited to | Brazil"],
    ),
    (
        "The treaty was signed by Poland and Romania.",
        ["Poland | sign | treaty #AGREE", "Romania | sign | treaty #AGREE"],
    ),
    ("The hardship has not translated into protests in Peru.", ["hardship | translate into | protests in Peru not"]),
    # coordination
    (
        "Iran criticized Israel and threatened Saudi Arabia.",
        ["Iran | criticize | Israel #ACCUSE", "Iran | threaten | Saudi Arabia #THREATEN"],
    ),
    (
        "China and Vietnam signed and ratified the accord.",
        ["China | sign | accord #AGREE", "Vietnam | ratify | accord"],
    ),
    # relative and participial clauses
    ("Peru, which borders Chile, recognized Kosovo.", ["Peru | border | Chile", "Peru | recognize | Kosovo"]),
    (
        "The sanctions that Washington imposed on Cuba remain.",
        ["United States | impose on Cuba | sanctions", "United States | impose sanction on | Cuba #SANCTION"],
    ),
    ("The general, who led the coup, fled to Spain.", ["general | lead | coup", "general | flee to | Spain"]),
    ("Troops backed by Rwanda attacked Goma.", ["Rwanda | back | Troops #SUPPORT", "Troops | attack | Goma #ASSAULT"]),
    (
        "The deal Norway signed with Sweden angered Denmark.",
        ["Norway | sign | deal #AGREE", "Norway | sign deal with | Sweden"],
    ),
    # control, raising, purpose
    ("Hungary agreed to send troops to Mali.", ["Hungary | agree to send to Mali | troops @intended"]),
    (
        "Brazil urged Venezuela to release the opposition leader.",
        [
            "Brazil | urge to release opposition leader | Venezuela #REQUEST",
            "Venezuela | release | opposition leader @intended by Brazil",
        ],
    ),
    ("India wants to buy missiles from Israel.", ["India | want to buy | missiles @intended"]),
    ("The Senate voted to punish Myanmar.", ["Senate | vote to punish | Myanmar"]),
    ("South Korea promised Japan to end the boycott.", ["South Korea | promise to end | boycott @intended"]),
    # adverbial clauses
    (
        "Greece accused Turkey of violating its airspace.",
        ["Greece | accuse | Turkey #ACCUSE", "Turkey | violate | airspace @claimed by Greece"],
    ),
    ("Mexico succeeded in persuading Honduras.", ["Mexico | succeed in persuading | Honduras"]),
    ("Serbia left without signing the agreement.", ["Serbia | sign | agreement not"]),
    # negation and implicatives
    ("Sudan did not sign the treaty.", ["Sudan | sign | treaty not"]),
    ("Pakistan refused to attend the summit.", ["Pakistan | attend | summit not"]),
    ("Libya failed to stop the militia.", ["Libya | stop | militia not"]),
    ("Armenia managed to secure a ceasefire.", ["Armenia | manage to secure | ceasefire"]),
    (
        "Neither Iran nor Iraq attended the conference.",
        ["Iran | attend | conference not", "Iraq | attend | conference not"],
    ),
    ("“My president likes Chile,” Ana Souza said.", ["! president | president of | Ana Souza"]),
    ("The mayor of Lima himself supports Chile.", ["mayor of Lima | support | Chile"]),
    ("Unity doesn't mean Peru supports Chile.", ["! Peru | support | Chile"]),
    ("Unity means that Peru supports Chile.", ["Peru | support | Chile"]),
    ("Peru lost a fight to Chile, in no small part due to a strike.", ["Peru | lose fight to | Chile"]),
    (
        "Ana Souza asked Peru to urge Chile not to sign the treaty.",
        [
            "Peru | urge not to sign treaty | Chile @intended by Ana Souza",
            "! Peru | urge to sign treaty | Chile @intended",
        ],
    ),
    ("Peru rarely supports Chile.", ["Peru | often support | Chile not"]),
    ("There is no evidence that Syria attacked Jordan.", ["! Syria | attack | Jordan @claimed not"]),
    # modals, conditions, questions
    ("Russia will deploy troops in Belarus.", ["Russia | deploy | troops @intended"]),
    ("Qatar could join the alliance.", ["Qatar | join | alliance @conditional"]),
    ("If China invades Taiwan, Japan will close its ports.", ["China | invade | Taiwan @conditional"]),
    ("Would Finland join NATO?", ["Finland | join | NATO @conditional"]),
    # speech
    ("Israel said Iran attacked the embassy.", ["Iran | attack | embassy @claimed by Israel"]),
    ("Ethiopia denied that its troops had killed civilians.", ["troops | kill | civilians @denied by Ethiopia"]),
    (
        "“Turkey supports the rebels,” Boris Petrov said.",
        ["Turkey | support | rebels @claimed by Boris Petrov #SUPPORT"],
    ),
    (
        "According to the United Nations, Eritrea expelled the diplomats.",
        ["Eritrea | expel | diplomats @claimed by United Nations"],
    ),
    ("Boris Petrov noted that Japan left the pact.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("Boris Petrov expects Japan to leave the pact.", ["Japan | leave | pact @intended by Boris Petrov"]),
    ("Japan expects to leave the pact.", ["Japan | expect to leave | pact @intended"]),
    ("Boris Petrov praised the villagers living in Goma.", ["villagers | live in | Goma"]),
    ("The cameras caught her smile as Chad invaded Niger.", ["Chad | invade | Niger #ASSAULT"]),
    ("Japan left the pact, according to a poll.", ["Japan | leave | pact @claimed by poll"]),
    ("“Japan left the pact,” said Boris Petrov and others.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("Boris Petrov tweeted a warning. “Japan left the pact.”", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("The result pleased Boris Petrov: “Japan left the pact.”", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("“Japan left the pact.”\n\n— Boris Petrov", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("As Boris Petrov put it, “Japan left the pact.”", ["Japan | leave | pact @claimed by Boris Petrov"]),
    # who sees or tells it so; what the argument goes like, nobody is named for
    ("As Boris Petrov sees it, Japan left the pact.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("To hear Boris Petrov tell it, Japan left the pact.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("The way Boris Petrov tells it, Japan left the pact.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("As Boris Petrov saw it fall, Japan left the pact.", ["! Japan | leave | pact @claimed by Boris Petrov"]),
    ("Japan left the pact, the argument goes.", ["! Japan | leave | pact"]),
    (
        "In Boris Petrov's view, Japan left the pact.",
        ["Japan | leave | pact @claimed by Boris Petrov", "! Japan | leave pact in | Boris Petrov's view"],
    ),
    # any verb says what is quoted right behind it, also where a blank is missing
    ("Boris Petrov cracked, “Japan left the pact.”", ["Japan | leave | pact @claimed by Boris Petrov"]),
    ("Boris Petrov said,“Japan left the pact.”", ["Japan | leave | pact @claimed by Boris Petrov"]),
    # a quoted paragraph goes on with the view that ends the paragraph before it
    (
        "Boris Petrov sees Chad as a friend.\n\n“Japan left the pact.”",
        ["Japan | leave | pact @claimed by Boris Petrov"],
    ),
    (
        "Boris Petrov sees Chad as a friend. It rained.\n\n“Japan left the pact.”",
        ["! Japan | leave | pact @claimed by Boris Petrov"],
    ),
    (
        "''Japan left the pact,'' Boris Petrov said, explaining the vote.",
        ["Japan | leave | pact @claimed by Boris Petrov"],
    ),
    (
        "Boris Petrov said he was pleased to come, adding that Japan left the pact.",
        ["Japan | leave | pact @claimed by Boris Petrov"],
    ),
    ("Boris Petrov criticized Japan for leaving the pact.", ["Japan | leave | pact @claimed by Boris Petrov"]),
    (
        "“I heard the news of the pact,” Boris Petrov said.",
        ["Boris Petrov | hear news of | pact @claimed by Boris Petrov"],
    ),
    (
        "“I met with Ana Souza and urged her to leave,” said Boris Petrov.",
        ["Boris Petrov | urge to leave | Ana Souza"],
    ),
    ("Japan did not answer questions about how Chad left the pact.", ["! Chad | leave | pact @claimed by Japan"]),
    ("“Your campaign left the pact,” Boris Petrov told Japan.", ["! Your campaign | leave | pact"]),
    ("Boris Petrov said the pact hurt Japan, which borders Chad.", ["Japan | border | Chad"]),
    ("The police investigated complaints that Chad left the pact.", ["! Chad | leave | pact @claimed by police"]),
    ("Japan seems to favor the pact.", ["Japan | seem to favor | pact"]),
    ("Chile is a victim of Argentina, officials said.", ["Chile | be victim of | Argentina @claimed by officials"]),
    # appositions, titles, possessives
    (
        "Foreign Minister Luigi Conti of Italy visited Tunisia.",
        ["Luigi Conti | foreign minister of | Italy #POSITION", "Luigi Conti | visit | Tunisia #CONSULT"],
    ),
    (
        "Maria Lopez, the Spanish ambassador to Morocco, resigned.",
        ["Maria Lopez | ambassador of | Spain #POSITION", "Maria Lopez | ambassador to | Morocco #POSITION"],
    ),
    ("French President Paul Martin arrived.", ["Paul Martin | president of | France #POSITION"]),
    ("Former CIA director John Smith testified.", ["John Smith | former director of | CIA #POSITION"]),
    ("A member of the Knesset condemned Lebanon.", ["member | member of | Knesset"]),
    ("The Kremlin's spokesman, Ivan Orlov, told reporters.", ["Ivan Orlov | spokesman of | Kremlin #POSITION"]),
    # event nouns
    (
        "Russia's annexation of Crimea alarmed Poland.",
        ["Russia | annex | Crimea", "annexation of Crimea | alarm | Poland"],
    ),
    ("Chinese interference in the election worried Australia.", ["China | interfere in | election"]),
    ("U.S. sanctions on Moscow hurt Germany.", ["U.S. | sanction | Russia #SANCTION"]),
    ("A meeting between Kim Min-jun and Taro Sato was canceled.", ["Kim Min-jun | meet with | Taro Sato not #CONSULT"]),
    ("Iraq's invasion of Kuwait shocked the world.", ["Iraq | invade | Kuwait #ASSAULT"]),
    # what is ruled out, idle or somebody else's
    (
        "The reaction was muted in Norway, where Iran has become a distant worry rather than an urgent crisis.",
        ["reaction | be muted in | Norway #LOCATED", "! reaction | be muted in | urgent crisis"],
    ),
    (
        "Carlos Duarte is a liar, a cheat and a bully who has pledged to ban strikes.",
        ["Carlos Duarte | pledge to ban | strikes @intended"],
    ),
    (
        "Ana Souza never filled out the papers to adopt Carlos Duarte.",
        ["Ana Souza | fill out | papers not", "! Ana Souza | adopt | Carlos Duarte @intended"],
    ),
    (
        "More people voted for Ana Souza than for Carlos Duarte in Brazil.",
        [
            "people | vote for | Ana Souza",
            "! Carlos Duarte | be in | Brazil",
            "! people | vote than for | Carlos Duarte",
        ],
    ),
    (
        "Ana Souza prepared Carlos Duarte to lead the army.",
        ["Ana Souza | prepare to lead army | Carlos Duarte", "Carlos Duarte | lead | army @intended"],
    ),
    ("The Green Party in Norway rejected Ana Souza.", ["! Green Party | be in | Norway #LOCATED"]),
    # states that a verb brings somebody to, examples, offices in a row, what is no office
    ("Ana Souza came under fire from France.", ["France | criticize | Ana Souza", "! Ana Souza | come from | France"]),
    ("Norway came into play in the election.", ["Norway | come into play in | election"]),
    ("Ana Souza shook her head.", ["! her head | head of | Ana Souza"]),
    ("Ana Souza has shown little desire to meet Iran.", ["Ana Souza | meet | Iran @intended not"]),
    ("Ana Souza took to attacking Iran.", ["Ana Souza | attack | Iran", "! Ana Souza | attack | Iran @intended"]),
    ("Ana Souza is committed to leaving Iran.", ["Ana Souza | be committed to leaving | Iran @intended"]),
    # no half of what a noun with a clause says
    (
        "Ana Souza rejected the idea that the new cabinet of Norway would leave the great pact of the northern states.",
        ["! Ana Souza | reject | the idea"],
    ),
    # places
    (
        "The U.S. embassy in Beirut was closed.",
        ["embassy | be in | Beirut #LOCATED", "embassy | be embassy of | U.S."],
    ),
    ("Leaders gathered in Geneva, Switzerland.", ["Geneva | be in | Switzerland #LOCATED"]),
    # copulas
    ("Belarus is an ally of Russia.", ["Belarus | be ally of | Russia"]),
    ("Taiwan is part of China, Beijing says.", ["Taiwan | be part of | China @claimed by China"]),
    # infinitives that tell what happened, and some that do not
    ("Maria Lopez became the fourth minister since May to lose an election.", ["Maria Lopez | lose | election"]),
    ("Gina Ray canceled a planned trip to meet Omar Diaz.", ["Gina Ray | meet | Omar Diaz @intended not"]),
    ("Brazil abandoned its plan to invade Peru.", ["Brazil | invade | Peru @intended not"]),
    ("Gina Ray is too proud to praise Omar Diaz.", ["Gina Ray | praise | Omar Diaz @conditional not"]),
    ("Omar Diaz is unqualified to lead Peru.", ["Omar Diaz | be unqualified to lead | Peru"]),
    (
        "Chile does not trust Peru to enforce the treaty.",
        ["Chile | trust to enforce treaty | Peru not", "! Peru | enforce | treaty not", "! Peru | enforce | treaty"],
    ),
    ("There is no reason why Peru should not sign the treaty.", ["Peru | should sign | treaty @intended"]),
    ("Gina Ray is not only a senator.", ["Gina Ray | be | a senator"]),
    ("Chile should leave, although Peru has signed the treaty.", ["Peru | sign | treaty"]),
    ("Foreigners who insult Peru will be expelled.", ["Foreigners | insult | Peru @conditional"]),
    ("Peru makes no apologies for accusing Chile.", ["Peru | accuse | Chile @claimed by Peru"]),
    ("Gina Ray tried to win votes by promising peace to Peru.", ["Gina Ray | promise peace to | Peru"]),
    ("Gina Ray did not sign the treaty until May.", ["! Gina Ray | sign | treaty not"]),
    ("There is no doubt that Peru has signed the treaty.", ["Peru | sign | treaty"]),
    ("Gina Ray wants a ban on foreigners entering Peru.", ["foreigners | enter | Peru @conditional"]),
    # the words of an object
    ("Peru passed a law banning abortions.", ["Peru | pass | law banning abortions"]),
    ("Gina Ray has no former ministers by her side.", ["Gina Ray | have | former ministers not"]),
    # what nouns say of what nobody names is not told
    (
        "The director of the center criticized Peru.",
        ["director of the center | criticize | Peru", "! director of the center | director of | center"],
    ),
    ("Voters in Lima support Gina Ray.", ["! Voters in Lima | be in | Lima"]),
    ("Gina Ray lost a driver's license.", ["! Gina Ray | lose license of | driver"]),
    ("Gina Ray won forty percent of the vote.", ["! Gina Ray | win percent of | vote"]),
    ("Nobody criticized Peru.", ["! nobody | criticize | Peru not"]),
    ("The man met Omar Diaz.", ["! man | meet | Omar Diaz"]),
    ("Gina Ray knows someone.", ["! Gina Ray | know | someone"]),
    (
        "Omar Diaz's aides and allies criticized Peru.",
        ["Omar Diaz's aides | criticize | Peru", "Omar Diaz's allies | criticize | Peru"],
    ),
    ("Peru canceled Omar Diaz's visit to Chile.", ["! Omar Diaz | visit to | Chile"]),
    ("The relationship between Peru and Chile is bad.", ["Peru | have relationship with | Chile"]),
    # what somebody speaks about
    ("Gina Ray said a senator had criticized Peru.", ["Gina Ray | say about | Peru"]),
    ("“We like Peru,” Gina Ray said.", ["Gina Ray | say about | Peru"]),
    ("Peru wants sanctions on Chile.", ["sanctions on Chile | be sanction on | Chile @intended"]),
    ("Gina Ray found an ally in Omar Diaz.", ["! ally in Omar Diaz | ally in | Omar Diaz"]),
]


@table(CASES)
def test_statements(nlp, sentence, lines):
    check(nlp, sentence, lines)
