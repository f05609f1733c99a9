"""How sure a statement is and whether it is negated; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES: list[tuple[str, list[str]]] = [
    ("If Omar Diaz wins the vote, Peru will join the union.", ["Peru | join | union @conditional"]),
    ("Even if Omar Diaz wins the vote, Peru will join the union.", ["Peru | join | union @intended"]),
    # neither so nor not so
    ("Omar Diaz will deliver a speech attacking Peru.", ["! speech | attack | Peru"]),
    ("Omar Diaz barely discussed Peru in Chile.", ["! Omar Diaz | discuss | Peru"]),
    ("Omar Diaz isn't just against Peru this year.", ["Omar Diaz | be against | Peru"]),
    ("Police have no evidence to suggest that Omar Diaz left Peru.", ["! Omar Diaz | leave | Peru"]),
    # what is so only in part, for a time, in jest, or seldom, and what is only likely
    ("Omar Diaz jokingly offered Ana Souza the post.", ["Omar Diaz | jokingly offer | post"]),
    ("The treaty was effectively blocked by Peru.", ["Peru | effectively block | treaty"]),
    ("Peru wants to partially lift the ban.", ["Peru | want to partially lift | ban @intended"]),
    ("Omar Diaz focused largely on Peru.", ["Omar Diaz | focus largely on | Peru"]),
    ("Peru is pushing basically the same treaty.", ["Peru | push | same treaty"]),
    ("Omar Diaz almost never visits Peru.", ["Omar Diaz | often visit | Peru not"]),
    ("Omar Diaz never visits Peru.", ["Omar Diaz | visit | Peru not"]),
    ("Peru likely attacked Chile.", ["Peru | attack | Chile @conditional"]),
    ("Peru will likely attack Chile.", ["Peru | attack | Chile @intended"]),
    # what is not clear, what is waited for, what a noun would be, a way of doing it
    ("It is not clear that Peru has attacked Chile.", ["Peru | attack | Chile @conditional"]),
    ("Peru wants the troops out once Chile signs the treaty.", ["Chile | sign | treaty @conditional"]),
    ("Once Peru won the war, it left Chile.", ["Peru | win | war @asserted"]),
    ("That would be a threat to Peru.", ["threat to Peru | be threat to | Peru @conditional"]),
    ("That is not a threat to Peru.", ["! threat to Peru | be threat to | Peru"]),
    ("Ana Souza saw malice in the way that Omar Diaz attacked Peru.", ["Omar Diaz | attack | Peru @asserted"]),
    # duties met, and words that were spoken
    ("Chile, despite having to defend its ports, attacked Peru.", ["Chile | have to defend | ports @asserted"]),
    ("Critics have taken to Twitter to mock Omar Diaz.", ["Critics | mock | Omar Diaz @asserted"]),
    # duties of which nobody is said to want them, and what was or was not done against them
    ("Peru must leave Chile.", ["Peru | must leave | Chile @intended"]),
    ("Omar Diaz said Peru should try to leave Chile.", ["Peru | should try to leave | Chile @intended by Omar Diaz"]),
    ("Omar Diaz should ask Peru to leave Chile.", ["! Peru | should leave | Chile"]),
    ("Should Omar Diaz leave Peru, Chile will help.", ["! Omar Diaz | should leave | Peru"]),
    ("Peru should have left Chile.", ["Peru | leave | Chile @conditional"]),
    ("Peru must have left Chile.", ["Peru | leave | Chile @conditional"]),
    ("Not a single senator left Chile.", ["single senator | leave | Chile not"]),
    ("The claim that Peru attacked Chile is false.", ["Peru | attack | Chile @denied"]),
    ("The notion that Peru attacked Chile is wrong.", ["Peru | attack | Chile @denied"]),
    ("The claim that Peru attacked Chile is not false.", ["Peru | attack | Chile @claimed"]),
    ("Peru should not have attacked Chile.", ["! Peru | attack | Chile not"]),
    # who is to be kept from a deed, and who was
    ("Peru tried to stop Chile from buying weapons.", ["Chile | buy | weapons @intended not"]),
    ("Peru stopped Chile from buying weapons.", ["Chile | buy | weapons @asserted not"]),
    ("Ana Souza asked whether Omar Diaz lied while visiting Peru.", ["Omar Diaz | visit | Peru @asserted"]),
    # an embargo that is extended is there
    (
        "Chile vetoed a resolution that would have extended an embargo on Peru to Norway.",
        ["embargo on Peru | be embargo on | Peru @asserted"],
    ),
    # rumors without "that"
    ("Ana Souza dismissed rumors Omar Diaz had left Peru.", ["Omar Diaz | leave | Peru @denied by Ana Souza"]),
    ("Ana Souza repeated the claims Omar Diaz made about Peru.", ["Omar Diaz | make claim about | Peru @asserted"]),
    ("Omar Diaz was disqualified from leading Peru.", ["Omar Diaz | lead | Peru not"]),
    # a noun under "no"
    ("Omar Diaz is in no danger of a defeat in Peru.", ["Omar Diaz | be in danger of | defeat not"]),
    ("Omar Diaz is no fan of Peru.", ["Omar Diaz | be fan of | Peru not"]),
    # what is only supposed, or done by words
    ("A win for Peru in Norway would surprise Omar Diaz.", ["win for Peru in Norway | be in | Norway @conditional"]),
    ("Omar Diaz offered a defense of Peru.", ["defense of Peru | be defense of | Peru"]),
    ("“I think Peru would beat Chile,” Omar Diaz said.", ["Peru | beat | Chile @conditional by Omar Diaz"]),
    ("“We need to make sure Peru beats Chile,” Omar Diaz said.", ["Peru | beat | Chile @intended by Omar Diaz"]),
    ("Omar Diaz supports raising the tax.", ["Omar Diaz | support raising | tax"]),
    # what was done, whoever asks how; who was not kept from it; a finite verb behind an infinitive
    ("Ana Souza questioned how Omar Diaz had chosen Peru.", ["Omar Diaz | choose | Peru"]),
    ("Ana Souza refused to ban Omar Diaz from visiting Peru.", ["! Omar Diaz | visit | Peru not"]),
    (
        "In May Ana Souza acted to bar Omar Diaz from Peru and has blocked Chile.",
        ["Ana Souza | block | Chile"],
    ),
    # a decision that was made, and what one can be sure of
    ("Omar Diaz defended his decision to leave Peru.", ["Omar Diaz | leave | Peru"]),
    (
        "“You can be certain that Peru will attack Chile,” Omar Diaz said.",
        ["Peru | attack | Chile @intended by Omar Diaz"],
    ),
    # what is told of things, and of whom there may be
    (
        "Omar Diaz will focus on issues that Peru raised and villages care about in Norway.",
        ["Peru | raise | issues"],
    ),
    ("There may be some generals who are attacking Chile.", ["some generals | attack | Chile @conditional"]),
    # ... and of deeds for which somebody shall go; who comes late has come all the same
    ("Omar Diaz should resign for attacking Chile.", ["Omar Diaz | attack | Chile"]),
    ("Omar Diaz was late to recognize Peru.", ["Omar Diaz | be late to recognize | Peru"]),
    # how far "not" and "avoid" go
    ("Omar Diaz was not always loved by Peru.", ["! Peru | love | Omar Diaz not"]),
    ("The rally is not complete without Omar Diaz attacking Peru.", ["Omar Diaz | attack | Peru"]),
    # what is to come
    ("After the summit Omar Diaz was to fly to Peru.", ["Omar Diaz | fly to | Peru @intended"]),
    (
        "If Omar Diaz were to attack Chile, Peru would not help Norway.",
        ["Omar Diaz | attack | Chile @conditional"],
    ),
    ("The focus of Peru on beating Chile angered Norway.", ["Peru | beat | Chile @intended"]),
    ("Omar Diaz argued to keep the treaty.", ["Omar Diaz | argue to keep | treaty @intended by Omar Diaz"]),
    ("Omar Diaz would often attack Chile.", ["Omar Diaz | attack | Chile"]),
    ("Omar Diaz would not confirm the deal.", ["Omar Diaz | confirm | deal not"]),
    ("Omar Diaz would not confirm the deal if Peru left.", ["Omar Diaz | confirm | deal @conditional not"]),
    ("Omar Diaz said he would have joined Chile.", ["Omar Diaz | join | Chile @conditional by Omar Diaz"]),
    ("Omar Diaz, who'd previously joined Chile, left.", ["Omar Diaz | join | Chile"]),
    # what is still to be said, and what was asked before
    ("Omar Diaz will say on Monday that Peru invaded Chile.", ["Peru | invade | Chile @claimed by Omar Diaz"]),
    ("Omar Diaz wants to argue that Peru supports Chile.", ["Peru | support | Chile @claimed by Omar Diaz"]),
    ("Omar Diaz will say that Peru will invade Chile.", ["Peru | invade | Chile @intended by Omar Diaz"]),
    ("“Why would anybody help?” Omar Diaz said in Peru.", ["Omar Diaz | say in | Peru"]),
    (
        "The attacks have prompted questions about how Omar Diaz would treat Chile.",
        ["Omar Diaz | treat | Chile @conditional"],
    ),
    ("Omar Diaz could not defeat Chile.", ["Omar Diaz | defeat | Chile not"]),
    ("Omar Diaz could not defeat Chile without Peru.", ["Omar Diaz | defeat without Peru | Chile @conditional not"]),
    ("Perhaps young voters prefer Omar Diaz.", ["young voters | prefer | Omar Diaz @conditional"]),
    ("If he goes on, Omar Diaz is harming Chile.", ["Omar Diaz | harm | Chile @conditional"]),
    ("Why does Peru refuse to recognize Chile?", ["Peru | recognize | Chile not"]),
    ("Omar Diaz passed up a chance to attack Chile.", ["Omar Diaz | attack | Chile not"]),
    ("Omar Diaz passed on a chance to praise Peru.", ["Omar Diaz | praise | Peru not"]),
    ("Omar Diaz took the opportunity to praise Peru.", ["Omar Diaz | praise | Peru"]),
    ("Omar Diaz might take the opportunity to praise Peru.", ["Omar Diaz | praise | Peru @conditional"]),
    ("Senators have found ways to attack Chile.", ["Senators | attack | Chile"]),
    ("The alliance expanded to include Chile.", ["alliance | include | Chile"]),
    # what was done, dared or needed
    ("Omar Diaz was bold enough to attack Chile.", ["Omar Diaz | attack | Chile"]),
    ("Peru is strong enough to defeat Chile.", ["Peru | defeat | Chile @conditional"]),
    ("Peru has enough votes to defeat Chile.", ["Peru | defeat | Chile @conditional"]),
    ("Omar Diaz had to leave Peru.", ["Omar Diaz | have to leave | Peru"]),
    ("Omar Diaz has to leave Peru.", ["Omar Diaz | have to leave | Peru @intended"]),
    ("Omar Diaz has had to leave Peru.", ["Omar Diaz | have to leave | Peru"]),
    ("Omar Diaz did not have to leave Peru.", ["Omar Diaz | have to leave | Peru not"]),
    ("Omar Diaz risks losing Peru by attacking Chile.", ["Omar Diaz | attack | Chile"]),
    ("Omar Diaz is not the only senator to endorse Peru.", ["Omar Diaz | endorse | Peru"]),
    # claims that somebody rejects
    (
        "Omar Diaz rejected the idea that Peru would invade Chile.",
        ["Peru | invade | Chile @denied by Omar Diaz"],
    ),
    (
        "Omar Diaz dismissed the suggestion that Peru had attacked Chile.",
        ["Peru | attack | Chile @denied by Omar Diaz"],
    ),
    (
        "“It is misleading to imply that Peru attacked Chile,” Omar Diaz said.",
        ["Peru | attack | Chile @denied by Omar Diaz"],
    ),
    ("It would be a mistake to think that Peru supports Chile.", ["Peru | support | Chile @denied"]),
    ("It is not true that Peru supports Chile.", ["Peru | support | Chile not"]),
    ("There is no doubt that Peru supports Chile.", ["Peru | support | Chile"]),
    ("Peru's invasion came as no surprise.", ["Peru's invasion | come as | surprise @asserted not"]),
    (
        "Voters are not confident that Omar Diaz understands Peru.",
        ["Omar Diaz | understand | Peru @conditional by Voters"],
    ),
    # what is so, whoever knows it
    (
        "Omar Diaz wants voters to know that Peru attacked Chile.",
        ["Peru | attack | Chile @claimed by Omar Diaz"],
    ),
    ("It is unclear if Omar Diaz is aware that Peru attacked Chile.", ["Peru | attack | Chile"]),
    # chances that somebody has or has not
    ("Peru will not have the opportunity to attack Chile.", ["Peru | attack | Chile @conditional not"]),
    ("Peru does not have a plan to attack Chile.", ["Peru | attack | Chile @intended not"]),
    ("Peru might find a reason to attack Chile.", ["Peru | attack | Chile @conditional"]),
    ("Did Peru have a reason to attack Chile?", ["Peru | attack | Chile @conditional"]),
    # one "if" for several clauses
    (
        "If Peru wins the vote and Chile attacks Bolivia, Omar Diaz will resign.",
        ["Chile | attack | Bolivia @conditional"],
    ),
    (
        "If Peru wins the vote and is invited by Chile, Omar Diaz will resign.",
        ["Chile | invite | Peru @conditional"],
    ),
    ("Omar Diaz thought Chile would beat Peru.", ["Chile | beat | Peru @intended by Omar Diaz"]),
    # a decision of somebody is made, a new one is as real as its clause
    ("Omar Diaz will announce a decision to leave Chile.", ["Omar Diaz | leave | Chile @intended"]),
    ("Had Peru attacked Chile, Omar Diaz would have resigned.", ["Peru | attack | Chile @conditional"]),
    ("Provided that Peru signs the treaty, Chile will join.", ["Peru | sign | treaty @conditional"]),
    ("As if Peru supported Chile, Omar Diaz left.", ["Peru | support | Chile @conditional"]),
    ("Chile did not join until Peru signed the treaty.", ["Peru | sign | treaty"]),
    ("Peru would beat Chile but lose to Bolivia.", ["Peru | lose to | Bolivia @conditional"]),
    # hearsay, and what nobody but the writer says
    ("Omar Diaz asked Peru a question: Who signed the treaty?", ["Omar Diaz | ask | question"]),
    ("Omar Diaz tried attacking Peru.", ["Omar Diaz | try attacking | Peru"]),
    ("Peru does not know how to attack Chile.", ["Peru | attack | Chile @conditional not"]),
    ("Omar Diaz knows how to beat Ana Souza.", ["Omar Diaz | beat | Ana Souza @conditional"]),
    ("It is not possible for Peru to attack Chile.", ["Peru | attack | Chile @conditional not"]),
    ("Peru called for expelling Chile.", ["Peru | expel | Chile @intended"]),
    ("Peru had virtually destroyed Chile.", ["! Peru | destroy | Chile"]),
    ("Peru allegedly attacked Chile.", ["Peru | attack | Chile @claimed"]),
    ("Crimes supposedly committed against Chile angered Peru.", ["Crimes | be committed against | Chile @claimed"]),
    ("As expected, Peru attacked Chile.", ["Peru | attack | Chile"]),
    ("It is worth remembering that Peru supports Chile.", ["Peru | support | Chile"]),
    ("Officials hope that Peru joins Chile.", ["Peru | join | Chile @intended by Officials"]),
    (
        "It was lifted in a landmark ruling that in essence took away the power of Peru.",
        ["landmark ruling | take away power of | Peru"],
    ),
    # negation that is told once, and what somebody is denied
    ("Omar Diaz has yet to endorse Peru.", ["Omar Diaz | endorse | Peru not"]),
    ("Omar Diaz is unlikely to join Peru.", ["Omar Diaz | join | Peru @intended not"]),
    ("Omar Diaz almost lost Chile.", ["! Omar Diaz | lose | Chile"]),
    ("Not all senators support Peru.", ["! all senators | support | Peru"]),
    ("Omar Diaz left the union, the Big Table, as it was called.", ["Omar Diaz | leave | union"]),
    ("Not to mention, Peru often attacks Chile.", ["Peru | attack | Chile"]),
    ("Omar Diaz sacrificed nothing for Peru.", ["Omar Diaz | sacrifice anything for | Peru not"]),
    ("Peru has no relationship with Chile.", ["! relationship with Chile | be relationship with | Chile"]),
    ("Chile was denied a visa to Peru.", ["! visa to Peru | be visa to | Peru @denied"]),
    ("Peru ended its alliance with Chile.", ["! Peru | ally with | Chile"]),
    (
        "The debate set a higher bar for candidates to reach Peru.",
        ["candidates | reach | Peru @intended"],
    ),
    # a clause with "as" tells when
    ("Omar Diaz was attacked as rivals see him as a threat.", ["rivals | see as threat | Omar Diaz"]),
    # what was there before anybody wants to do something about it, and what is only wanted or called for
    (
        "Omar Diaz plans to fight violence against Chile.",
        ["violence against Chile | be violence against | Chile"],
    ),
    (
        "The poll was conducted in May, before Peru's attack on Chile.",
        ["Peru | attack | Chile"],
    ),
    ("Omar Diaz will seek the expulsion of Peru.", ["expulsion of Peru | be expulsion of | Peru @intended"]),
    ("Omar Diaz called for the invasion of Peru.", ["invasion of Peru | be invasion of | Peru @intended"]),
    (
        "In an interview with Ana Souza, Omar Diaz would not attack Peru.",
        ["interview with Ana Souza | be interview with | Ana Souza"],
    ),
    # who asks why takes it for granted; a comparison foretells nothing; who does not deny something says it
    ("They are trying to figure out why Peru left Chile.", ["! Peru | leave | Chile @intended"]),
    ("Omar Diaz is more likely to visit Peru.", ["Omar Diaz | be more likely to visit | Peru"]),
    ("Omar Diaz is likely to visit Peru.", ["Omar Diaz | be likely to visit | Peru @intended"]),
    ("Omar Diaz did not deny that Peru left Chile.", ["Peru | leave | Chile @claimed by Omar Diaz"]),
    ("Omar Diaz will resign when Ana Souza returns to Peru.", ["Ana Souza | return to | Peru @intended"]),
    ("Omar Diaz resigns when Ana Souza returns to Peru.", ["Ana Souza | return to | Peru"]),
    # what came of a contest, and what somebody took the stage for; whom one wants to persuade one tells
    ("Omar Diaz defeated Ana Souza to win the vote.", ["Omar Diaz | win | vote"]),
    ("Omar Diaz took the stage in Lima to attack Ana Souza.", ["Omar Diaz | attack | Ana Souza"]),
    ("Omar Diaz took to Twitter to attack Ana Souza.", ["Omar Diaz | attack | Ana Souza"]),
    ("Omar Diaz went to Peru to attack Ana Souza.", ["Omar Diaz | attack | Ana Souza @intended"]),
    (
        "Omar Diaz wants to persuade voters that Peru supports Chile.",
        ["Peru | support | Chile @claimed by Omar Diaz"],
    ),
    ("“I can assure you that Peru left Chile,” Omar Diaz said.", ["Peru | leave | Chile @claimed by Omar Diaz"]),
    ("Omar Diaz worked to ensure that Peru attacked Chile.", ["Peru | attack | Chile"]),
    ("Peru will leave the union and be attacked by Chile.", ["Chile | attack | Peru @intended"]),
    # conditions, questions that are none, what goes on in a world that somebody thinks of
    (
        "Omar Diaz will publish the memo only when Ana Souza leaves Peru.",
        ["Omar Diaz | publish | memo @conditional"],
    ),
    ("“Peru attacked Chile, didn't it?” Omar Diaz said.", ["Peru | attack | Chile @claimed by Omar Diaz"]),
    (
        "Senators said they would refuse to leave until Peru got a treaty.",
        ["Peru | get | treaty @conditional by Senators"],
    ),
    ("The rule could lead to a scenario in which Peru leaves Chile.", ["! Peru | leave | Chile"]),
    # what shall be done, by its bare verb
    ("Omar Diaz suggested that Peru join Chile.", ["Peru | join | Chile @intended by Omar Diaz"]),
    ("Omar Diaz insisted that Peru be freed by Chile.", ["Chile | free | Peru @intended by Omar Diaz"]),
    ("Omar Diaz insisted that Peru joined Chile.", ["Peru | join | Chile @claimed by Omar Diaz"]),
    ("The court ordered that Peru pay Chile.", ["Peru | pay | Chile @intended by court"]),
    # what came later in a tale, and habits
    ("Omar Diaz would later join Chile.", ["Omar Diaz | join | Chile"]),
    ("Omar Diaz said he would later join Chile.", ["Omar Diaz | join | Chile @intended by Omar Diaz"]),
    ("Omar Diaz would go on to lead Peru.", ["Omar Diaz | go on to lead | Peru"]),
    ("At times Omar Diaz would attack Peru.", ["Omar Diaz | attack | Peru"]),
    ("Omar Diaz would warn Peru but did not name Chile.", ["Omar Diaz | warn | Peru"]),
    # what was not done, and what a deed goes without
    ("Omar Diaz has avoided attacking Peru.", ["Omar Diaz | attack | Peru not"]),
    (
        "Ana Souza urged Omar Diaz to refrain from attacking Peru.",
        ["Omar Diaz | attack | Peru @intended not by Ana Souza"],
    ),
    ("Omar Diaz attacked Peru with no sign of fear.", ["Omar Diaz | attack | Peru"]),
    ("In no state did Omar Diaz defeat Ana Souza.", ["Omar Diaz | defeat | Ana Souza not"]),
    # the parts of a plan, and what somebody expresses
    ("Omar Diaz's plan includes attacking Peru and leaving Chile.", ["Omar Diaz's plan | leave | Chile @intended"]),
    # what somebody is against or for, and what he resists
    ("Peru is against joining Chile.", ["Peru | join | Chile @intended not", "! Peru | join | Chile"]),
    ("Peru came out against attacking Chile.", ["Peru | attack | Chile @intended not", "! Peru | attack | Chile"]),
    ("Omar Diaz is for banning Norda.", ["Omar Diaz | ban | Norda @intended", "! Omar Diaz | ban | Norda"]),
    ("Peru voted for banning Norda.", ["Peru | ban | Norda @intended"]),
    (
        "Peru opposes banning Norda.",
        ["Peru | ban | Norda @intended not", "! Peru | oppose banning | Norda @intended not"],
    ),
    ("Peru was fined for banning Norda.", ["Peru | ban | Norda"]),
    (
        "Oslo is quiet, and Peruvian envoys are under pressure to free Omar Diaz.",
        ["Peruvian envoys | free | Omar Diaz @intended"],
    ),
    ("The measures include attacking Peru and leaving Chile.", ["measures | leave | Chile"]),
    ("Ana Souza expressed doubt that Peru had attacked Chile.", ["Peru | attack | Chile @claimed not by Ana Souza"]),
    # what nobody is or wants: the negation of an adjective reaches the gerund that completes it
    (
        "Omar Diaz is not interested in cutting the tax on coffee.",
        ["Omar Diaz | be interested in cutting | tax on coffee @intended not"],
    ),
    ("Omar Diaz is interested in leading Peru.", ["Omar Diaz | be interested in leading | Peru @intended"]),
    ("Omar Diaz is not good at leading Peru.", ["! Omar Diaz | lead | Peru"]),
    ("There was no Peruvian minister attacking Omar Diaz.", ["! Peruvian minister | attack | Omar Diaz"]),
    ("There was a Peruvian minister attacking Omar Diaz.", ["Peruvian minister | attack | Omar Diaz"]),
    ("There has never been a Peruvian law banning coffee.", ["! Peruvian law | ban | coffee"]),
    # bare nouns that nothing but the clause around them tells more of
    ("Omar Diaz talked of problems that Ana Li has.", ["! Ana Li | have | problems"]),
    # of how many a relative clause holds
    (
        "Chile arrested Omar Diaz and Ana Souza, neither of whom has been charged with espionage.",
        ["Omar Diaz | be charged with | espionage not", "Ana Souza | be charged with | espionage not"],
    ),
    ("Peru freed the senators, none of whom had attacked Chile.", ["senators | attack | Chile not"]),
    ("Omar Diaz met the senators, all of whom had criticised Chile.", ["senators | criticise | Chile"]),
    ("Three senators, one of whom met Omar Diaz in Lima, opposed the plan.", ["! Three senators | meet | Omar Diaz"]),
    ("Neither of the countries signed the deal.", ["! Neither of the countries | sign | deal not"]),
]


@table(CASES)
def test_modes(nlp, sentence, lines):
    check(nlp, sentence, lines)
