"""What completes a verb is kept with it, and what belongs elsewhere is not; sentences as in `statement_tables`."""

from statement_tables import check, table

from kg.extract.article import extract
from kg.records import Article

CASES: list[tuple[str, list[str]]] = [
    # what somebody is accused or robbed of belongs to the verb, whoever the noun before is of
    (
        "Jana Holub accused Omar Diaz's followers of sexism.",
        ["Jana Holub | accuse of sexism | Omar Diaz's followers", "! Jana Holub | accuse | followers of sexism"],
    ),
    ("Norway accused the government of Peru of fraud.", ["Norway | accuse of fraud | the government of Peru"]),
    ("Norway informed members of the team.", ["Norway | inform | members of the team"]),
    # what somebody is called
    (
        "Omar Diaz won the race. The board declared him the winner.",
        ["board | declare winner | Omar Diaz", "! board | declare | winner"],
    ),
    ("Peru regards the trial as an act of revenge.", ["Peru | regard as act of revenge | trial"]),
    (
        "Jana Holub was appointed defence minister by Omar Diaz.",
        ["Omar Diaz | appoint defence minister | Jana Holub", "Jana Holub | be appointed | defence minister"],
    ),
    (
        "The treaty was seen by Peru as a threat.",
        ["Peru | see as threat | treaty", "! Peru | see | treaty"],
    ),
    (
        "Omar Diaz was declared the winner of the race by the board.",
        ["board | declare winner of the race | Omar Diaz", "! board | declare | Omar Diaz"],
    ),
    # what somebody is made or said to do, and who does what others agree to
    (
        "The farmers were forced by Peru to sign the treaty.",
        ["Peru | force to sign treaty | farmers", "! Peru | force | farmers"],
    ),
    ("The money was raised by Peru to help farmers.", ["! Peru | raise to help farmer | money"]),
    ("Peru is said by farmers to have a plan.", ["! farmers | say | Peru"]),
    ("The board agreed to be advised by Omar Diaz.", ["Omar Diaz | advise | board @intended"]),
    ("The board is expected to be advised by Omar Diaz.", ["Omar Diaz | be expected to advise | board @intended"]),
    # what a number of people is made
    ("Omar Diaz accused hundreds of farmers in Lima of fraud.", ["! Omar Diaz | accuse | farmers"]),
    # the one of two that is meant
    (
        "Omar Diaz came not from Peru but from Chile.",
        ["Omar Diaz | come from | Chile", "! Omar Diaz | come from | Peru"],
    ),
    (
        "Peru sells weapons not to Chile but to Bolivia.",
        ["Peru | sell weapon to | Bolivia", "Peru | sell to Bolivia | weapons", "! Peru | sell to Chile | weapons"],
    ),
    ("Peru attacked not only Chile but also Bolivia.", ["Peru | attack | Chile", "Peru | attack | Bolivia"]),
    (
        "Peru praised not just the reform but even its author.",
        ["Peru | praise | the reform", "Peru | praise | its author"],
    ),
    # who captures a town, and what captures nothing
    ("Lima fell to the rebels.", ["rebels | capture | Lima"]),
    ("The river fell to a quarter of its flow.", ["! quarter of its flow | capture | river"]),
    # what is done more to one than to others
    ("Peru trusts Chile more than Bolivia.", ["Peru | trust more than Bolivia | Chile", "! Peru | trust | Chile"]),
    ("Jana Holub once more attacked Omar Diaz.", ["Jana Holub | attack | Omar Diaz"]),
    # words with hyphens
    ("Omar Diaz campaigned door-to-door for Jana Holub.", ["Omar Diaz | campaign for | Jana Holub"]),
    ("Jana Holub second-guessed the treaty.", ["Jana Holub | second-guess | treaty"]),
    # what a verb hardly stands without
    ("Omar Diaz devoted his life to helping farmers.", ["Omar Diaz | devote to helping farmer | life"]),
    ("Omar Diaz blamed Peru for the war.", ["Omar Diaz | blame | Peru"]),
    ("The board referred the treaty to Jana Holub.", ["board | refer to Jana Holub | treaty"]),
    (
        "Omar Diaz attributed his narrow win and the loss in Lima to farmers.",
        ["Omar Diaz | attribute to farmer | loss in Lima", "! Omar Diaz | attribute | loss in Lima"],
    ),
    ("Omar Diaz banned Muslims from Peru.", ["Omar Diaz | ban from Peru | Muslims"]),
    ("The farmers backed Omar Diaz and prefer him to Jana Holub.", ["farmers | prefer to Jana Holub | Omar Diaz"]),
    (
        "Omar Diaz spent much of the year attacking Jana Holub.",
        ["! Omar Diaz | spend | much", "Omar Diaz | attack | Jana Holub"],
    ),
    (
        "Omar Diaz gave two million dollars to the Holub campaign.",
        [
            "Omar Diaz | give to Holub campaign | two million dollars",
            "Omar Diaz | give two million dollar to | Holub campaign",
        ],
    ),
    # where somebody ends up
    ("Omar Diaz is running fifth in Peru.", ["Omar Diaz | run fifth in | Peru", "! Omar Diaz | run in | Peru"]),
    ("Omar Diaz fell short of the demands of Peru.", ["Omar Diaz | fall short of | demands of Peru"]),
    ("Omar Diaz cashed in on the fame of Jana Holub.", ["Omar Diaz | cash in on fame of | Jana Holub"]),
    ("Omar Diaz tried to stay abreast of Jana Holub.", ["Omar Diaz | try to stay abreast of | Jana Holub @intended"]),
    # a phrase with the same preposition further behind
    (
        "Omar Diaz was locked in a dead heat in Peru.",
        ["Omar Diaz | be locked in dead heat in | Peru", "! Omar Diaz | be locked in | Peru"],
    ),
    # what only several have, or are
    ("Omar Diaz and Jana Holub won a combined 20 votes.", ["! Omar Diaz | win | combined 20 votes"]),
    ("The winners are Omar Diaz and Jana Holub.", ["! winners | be | Omar Diaz"]),
    # what alone is denied
    (
        "Omar Diaz did not mention Jana Holub by name.",
        ["Omar Diaz | mention by name | Jana Holub @asserted not", "! Omar Diaz | mention | Jana Holub @asserted not"],
    ),
    ("Omar Diaz refused to bring charges against Peru.", ["Omar Diaz | bring against Peru | charges @asserted not"]),
    (
        "Omar Diaz did not speak alongside Jana Holub at the summit.",
        ["Omar Diaz | speak at summit alongside | Jana Holub @asserted not"],
    ),
    ("Omar Diaz did not support Jana Holub because of the war.", ["Omar Diaz | support | Jana Holub @asserted not"]),
    ("Omar Diaz did not mention Jana Holub on Sunday.", ["Omar Diaz | mention | Jana Holub @asserted not"]),
    ("Omar Diaz mentioned Jana Holub by name.", ["Omar Diaz | mention | Jana Holub"]),
    (
        "Omar Diaz did not fully understand the treaty of Lima.",
        ["Omar Diaz | fully understand | treaty of Lima @asserted not"],
    ),
    (
        "Omar Diaz was not completely truthful with Jana Holub.",
        ["Omar Diaz | be completely truthful with | Jana Holub @asserted not"],
    ),
    ("Omar Diaz did not win the race outright.", ["Omar Diaz | win outright | race @asserted not"]),
    ("Omar Diaz fully understands the treaty of Lima.", ["Omar Diaz | understand | treaty of Lima"]),
    # not all of them
    ("Not all farmers like Omar Diaz.", ["! farmers | like | Omar Diaz", "! all farmers | like | Omar Diaz"]),
    # what somebody has done to a thing he need not have
    ("Omar Diaz had his hands tied up.", ["Omar Diaz | have tied up | his hands", "! Omar Diaz | have | his hands"]),
    # words stand behind their noun
    ('Omar Diaz used the term "holy war" in Lima.', ["Omar Diaz | use | term holy war"]),
    ("Omar Diaz coined the word glasnost.", ["Omar Diaz | coin | word glasnost"]),
    # a noun that says nothing without its infinitive keeps the core of that
    (
        "Omar Diaz felt the need to try to end the latest stream of stories about the taxes of his mother.",
        ["Omar Diaz | feel | need to try to end the latest stream"],
    ),
    (
        "Omar Diaz defended his decision to rely on the private server at his home in the hills of northern Peru.",
        ["Omar Diaz | defend | decision to rely on the private server"],
    ),
    # whose both are
    ("Omar Diaz questioned Holub's temper and judgment.", ["Omar Diaz | question | Holub's judgment"]),
    # an adjective is no object without its noun
    ("Omar Diaz did the same.", ["! Omar Diaz | do | same"]),
    ("Omar Diaz wants to persuade undecided or wavering voters.", ["! Omar Diaz | want to persuade | undecided"]),
    ("Omar Diaz favors the wealthy.", ["Omar Diaz | favor | wealthy"]),
    ("Omar Diaz credits the win to his wife's charm.", ["! Omar Diaz | credit | win"]),
    ("Jana Holub and Omar Diaz were governors of Peru.", ["! Omar Diaz | be | governors of Peru"]),
    # what is somebody's is no count
    ("Jana Holub attacked Omar Diaz's set of measures.", ["Jana Holub | attack | Omar Diaz's set of measures"]),
    # what is said is no object, and an example not always one of the object
    ("Omar Diaz met leaders such as Jana Holub.", ["Omar Diaz | meet | Jana Holub"]),
    # what a verb makes of its object goes before where and when it does so
    (
        "Omar Diaz turned the treaty with Peru into a weapon.",
        ["Omar Diaz | turn into weapon | treaty", "! Omar Diaz | turn treaty with | Peru"],
    ),
    ("Omar Diaz compared Jana Holub to Napoleon in Lima.", ["! Omar Diaz | compare Jana Holub in | Lima"]),
    ("In Lima, Omar Diaz described the law as a weapon.", ["Omar Diaz | describe in | Lima #LOCATED"]),
    ("Peru treated Omar Diaz harshly.", ["Peru | treat harshly | Omar Diaz"]),
    (
        "Jana Holub took advantage of the law.",
        ["Jana Holub | take advantage of | law", "! Jana Holub | take | advantage"],
    ),
    ("One poll shows Omar Diaz 16 points ahead of Jana Holub.", ["! poll | show | Omar Diaz"]),
    ("The jury found Omar Diaz, who fled, not guilty.", ["! jury | find | Omar Diaz"]),
    ("Omar Diaz rejects what he calls a bad treaty.", ["! Omar Diaz | call | bad treaty"]),
    ("Omar Diaz called Jana Holub ''brilliant'' in Lima.", ["! Omar Diaz | call | Jana Holub"]),
    ("Omar Diaz called Jana Holub's remarks on taxes a ''new low''.", ["! Omar Diaz | call remark of | Jana Holub"]),
    ("By a slim margin, voters said Omar Diaz lost Peru.", ["! voters | say by | slim margin"]),
    ("In a merger, Omar Diaz said, the brand would survive.", ["! Omar Diaz | say in | merger"]),
    ("In a speech, Omar Diaz said that Peru would survive.", ["! Omar Diaz | say in | speech"]),
    ("In a speech in Lima, Omar Diaz said that Chile would survive.", ["Omar Diaz | say in | speech in Lima"]),
    ("Omar Diaz is seen as a weak candidate.", ["Omar Diaz | be seen as | weak candidate"]),
    ("Both men are seen as candidates who could handle a crisis.", ["! men | be seen as | candidates"]),
    # a noun in a predicate says what kind it is, and of what
    (
        "The courts used false evidence against Peru.",
        ["courts | use false evidence against | Peru", "! courts | use evidence against | Peru"],
    ),
    ("Omar Diaz held a new meeting with Jana Holub.", ["Omar Diaz | hold meeting with | Jana Holub"]),
    (
        "Omar Diaz is chief of staff to Jana Holub.",
        ["Omar Diaz | be chief of staff to | Jana Holub", "! Omar Diaz | be chief of | staff"],
    ),
    ("Omar Diaz won a majority of the delegates of Chile.", ["Omar Diaz | win majority of | delegates"]),
    # particles
    ("Omar Diaz brought back the sugar tax.", ["Omar Diaz | bring back | sugar tax"]),
    ("Omar Diaz moved forward with the plan.", ["Omar Diaz | move forward with | plan"]),
    ("Omar Diaz kept farmers out of Lima.", ["Omar Diaz | keep farmer out of | Lima", "! Omar Diaz | keep | farmers"]),
    ("Omar Diaz left Peru back in 2016.", ["Omar Diaz | leave | Peru"]),
    # idioms
    (
        "The law fell out of favor with farmers.",
        ["law | fall out of favor with | farmers", "! law | fall with | farmers"],
    ),
    # somebody is to do it, not the subject
    (
        "Peru wants Chile to close the border.",
        ["Chile | close | border @intended by Peru", "! Peru | want to close border | Chile"],
    ),
    ("The party has enough senators to block the treaty.", ["! party | have to block treaty | senators"]),
    ("The law would allow Peru and Chile to merge their fleets.", ["! law | allow | Chile @conditional"]),
    # the phrase before the last one
    ("Omar Diaz met with Jana Holub in Peru.", ["Omar Diaz | meet with Jana Holub in | Peru"]),
    ("Omar Diaz spoke to farmers about the treaty.", ["Omar Diaz | speak to farmer about | treaty"]),
    ("The bill was named for a mayor in Peru.", ["! bill | be named in | Peru"]),
    (
        "Omar Diaz argued with Jana Holub over the future of Peru.",
        ["Omar Diaz | argue with Jana Holub over future of | Peru", "! Omar Diaz | argue over future of | Peru"],
    ),
    # examples, and what says nothing without its number
    (
        "Omar Diaz has served in several towns, including in Lima.",
        ["Omar Diaz | serve in | Lima", "! Omar Diaz | serve in town including in | Lima"],
    ),
    ("Omar Diaz won 40 percent in Lima.", ["Omar Diaz | win 40 percent in | Lima"]),
    # whose attention: that of both
    ("Peru and Chile turned their attention to the treaty.", ["! Chile | turn attention of | Peru"]),
    # what is said is not the object of saying
    ("Omar Diaz said the future of Peru is bright.", ["! Omar Diaz | say future of | Peru"]),
    ("Omar Diaz sees Chile as ineffective.", ["Omar Diaz | see as ineffective | Chile"]),
    ("As reported by the bank, Omar Diaz met Jana Holub.", ["! bank | report | Omar Diaz"]),
    # an object that stands before its clause, or has none of its own
    ("Omar Diaz lost the mining job he wanted to keep.", ["Omar Diaz | want to keep | mining job @intended"]),
    ("Omar Diaz contrasted Peru with Chile.", ["Omar Diaz | contrast with Chile | Peru"]),
    (
        "Omar Diaz is out of step with Chile.",
        ["Omar Diaz | be out of step with | Chile", "! Omar Diaz | be out of | step"],
    ),
    ("The support among farmers and miners is weak.", ["! farmers | have support with | miners"]),
    # means and costs
    ("Omar Diaz used to support Peru.", ["Omar Diaz | used to support | Peru"]),
    ("Chile kept the arms that it used to attack Peru.", ["Chile | attack | Peru"]),
    ("Omar Diaz used his column to attack Peru.", ["Omar Diaz | attack | Peru", "! Omar Diaz | use to attack | Peru"]),
    ("The court ordered the bank to pay $5 million.", ["court | order to pay $5 million | bank"]),
    # what belongs elsewhere
    (
        "For all the criticism of the treaty, Omar Diaz praised Chile.",
        ["Omar Diaz | praise | Chile", "! Omar Diaz | praise Chile for | criticism"],
    ),
    (
        "The ad runs in Chile, where the campaign has already been on the air, along with Norway and Peru.",
        ["! campaign | be on air along with | Norway", "! campaign | be on air along with | Peru"],
    ),
    ("Some mayors resigned last year, like Omar Diaz and Jana Holub.", ["! mayors | resign like | Omar Diaz"]),
    ("In Peru, the vote means Omar Diaz can govern.", ["! vote | mean in | Peru"]),
    ("In Peru, Omar Diaz said that the vote was fair.", ["Omar Diaz | say in | Peru"]),
    ("Jana Holub asked Omar Diaz what he did in Lima.", ["! Jana Holub | ask what in | Lima"]),
    # nouns with what makes them another thing
    ("The raid raised alarm bells in Lima.", ["raid | raise alarm bell in | Lima"]),
    ("Peru raised the price of bread during the war.", ["Peru | raise price of bread during | war"]),
    ("The bank donated $5 million to Omar Diaz.", ["bank | donate $5 million to | Omar Diaz"]),
    ("Omar Diaz watched a TV debate in Lima.", ["Omar Diaz | watch TV debate in | Lima"]),
    # what says too little
    ("The law is an important one to Chile.", ["! law | be one to | Chile"]),
    ("Omar Diaz is as much of a farmer as Jana Holub.", ["! Omar Diaz | be much as | Jana Holub"]),
    ("As for Chile, Omar Diaz said that talks were under way.", ["! Omar Diaz | say as for | Chile"]),
    # where something is brought, with what somebody is provided, what is called for
    ("Omar Diaz signed the treaty into law.", ["Omar Diaz | sign into law | treaty", "! Omar Diaz | sign | treaty"]),
    (
        "Omar Diaz diverted the fees to a charity.",
        ["! Omar Diaz | divert | fees", "Omar Diaz | divert fee to | charity"],
    ),
    ("Omar Diaz provided the farmers with cheap seed.", ["Omar Diaz | provide with cheap seed | farmers"]),
    ("Omar Diaz got the treaty passed.", ["Omar Diaz | get passed | treaty"]),
    ('Omar Diaz called the treaty "madness" in Lima.', ["Omar Diaz | call madness | treaty"]),
    # who receives what
    ("The loss dealt Omar Diaz a heavy blow.", ["loss | deal heavy blow to | Omar Diaz", "! loss | deal | Omar Diaz"]),
    # the doer behind a place
    (
        "Omar Diaz was joined at a meeting in Lima by Jana Holub.",
        ["Jana Holub | join | Omar Diaz", "Omar Diaz | be joined at | meeting in Lima"],
    ),
    # what only several are together, and what stands for a noun elsewhere
    ("Peru and Chile are two sides of a coin.", ["! Peru | be | two sides of a coin", "! Chile | be side of | coin"]),
    ("The speech was milder than the one Omar Diaz gave to Chile.", ["! Omar Diaz | give one to | Chile"]),
    # a name for somebody, an idea of somebody, an effort with its end
    (
        "Omar Diaz led a long effort to paint Jana Holub as unfit to lead the union of Andean farmers for a year.",
        ["Omar Diaz | lead | long effort", "Omar Diaz | paint as unfit | Jana Holub @intended"],
    ),
    # what an object is made, who is paid how much
    (
        "Omar Diaz made the economy a top priority.",
        ["Omar Diaz | make top priority | economy", "! Omar Diaz | make | top priority"],
    ),
    ("Omar Diaz made Jana Holub one of his aides.", ["Omar Diaz | make one of his aides | Jana Holub"]),
    ("Omar Diaz paid Jana Holub $5 million.", ["Omar Diaz | pay $5 million to | Jana Holub"]),
    # what a question leaves open
    ("It is unclear what impact the vote would have on Peru.", ["! vote | have impact on | Peru @conditional"]),
    ("It becomes clear which senators have a chance.", ["! senators | have | chance"]),
    # bare nouns that a phrase makes another, and the core of a long infinitive
    (
        "Such campaigns are often studies in contrast, but rarely have two senators been so different.",
        ["! Such campaigns | be | studies"],
    ),
    (
        "Peru announced its intention to do a full inquiry into the life of Omar Diaz and release it whatever happens.",
        ["Peru | announce | intention to do a full inquiry"],
    ),
    ("Omar Diaz will be at liberty to turn to the election.", ["! Omar Diaz | be at | liberty @intended"]),
    ("Omar Diaz pegged Jana Holub as the winner.", ["Omar Diaz | peg as winner | Jana Holub"]),
    # degrees
    ("Omar Diaz is the most dishonest senator in Peru.", ["Omar Diaz | be most dishonest senator in | Peru"]),
]


@table(CASES)
def test_complements(nlp, sentence, lines):
    check(nlp, sentence, lines)


def test_an_example_behind_another_phrase_is_no_object(nlp):
    sentence = "The firm has branches in many countries, including Peru."
    extraction = extract(nlp(sentence), Article(id="case", text=sentence))
    joined = {(s.predicate, extraction.chains[s.object].label) for s in extraction.statements if s.object is not None}
    assert ("have branch in", "many countries") in joined
    assert ("have", "Peru") not in joined
