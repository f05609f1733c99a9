"""What copulas say of their subjects; sentences as in `statement_tables`."""

from statement_tables import check, table

CASES = [
    # what a verb makes of its subject takes a phrase as the verb does
    ("Peru became dependent on Chile.", ["Peru | become dependent on | Chile"]),
    ("Peru remains hostile to Chile.", ["Peru | remain hostile to | Chile"]),
    ("Peru remains opposed to the treaty.", ["Peru | remain opposed to | treaty"]),
    ("Peru and Chile remain far apart on trade and migration.", ["Chile | remain apart on | migration"]),
    # none of several is several
    (
        "Diaz's daughter and Roe's niece were members of the class.",
        ["Diaz's daughter | be member of | class", "! Diaz's daughter | be | members of the class"],
    ),
    # a date is told where the predicate takes nothing else
    ("The treaty expires in 2021.", ["treaty | expire in | 2021"]),
    ("Peru signed the treaty in 2021.", ["! Peru | sign in | 2021"]),
    (
        "Omar Diaz, a strategist for causes whose agency, Delta, made the ads, praised Peru.",
        ["Omar Diaz | be | a strategist for causes", "! Omar Diaz | be | a strategist for causes whose agency"],
    ),
    ("Peru met on Monday with Chile.", ["Peru | meet with | Chile", "! Peru | meet on | Monday"]),
    ("Peru failed on Monday to pay Chile.", ["Peru | pay | Chile @asserted not", "! Peru | fail on | Monday"]),
    # examples of several, each with the predicate
    ("Peru has ties with several states, such as Chile and Norway.", ["Peru | have tie with | Norway"]),
    (
        "Peru and Chile disagreed on many issues, including Norway and the crisis in Mali.",
        ["Chile | disagree on | Norway", "Chile | disagree on | crisis in Mali"],
    ),
    # what stands before a predicate noun: where somebody is that, not how it came about
    (
        "Omar Diaz, who by design is the face of the campaign in Peru, left Chile.",
        ["Omar Diaz | leave | Chile", "! Omar Diaz | be face by | design"],
    ),
    # "it" often points to a whole sentence
    (
        "The debate in Peru angered Chile. It was an example of a bad plan for Peru.",
        ["debate in Peru | anger | Chile", "! debate in Peru | be | example of a bad plan for Peru"],
    ),
    # who is named as a source is there, whatever he says
    (
        "According to a diplomat close to Omar Diaz, Peru would leave NATO.",
        ["diplomat | be close to | Omar Diaz"],
    ),
    # particles that are read as adverbs or prepositions
    ("Omar Diaz shot back that Peru owned the base.", ["Omar Diaz | shoot back about | Peru #STATEMENT"]),
    (
        "Omar Diaz insisted that the pact would not bring about a thaw.",
        [
            "pact | bring about | a thaw @intended not by Omar Diaz",
            "! pact | bring | a thaw @intended not by Omar Diaz",
        ],
    ),
    # more or less than another, where he is compared with the doer and not with what it is done to
    ("China spends more on arms than Peru.", ["China | spend more on arms than | Peru"]),
    ("Omar Diaz won fewer votes than Ana Ruiz.", ["Omar Diaz | win fewer votes than | Ana Ruiz"]),
    ("Peru fears Chile more than Brazil.", ["! Peru | fear more than | Brazil"]),
    ("Peru exports more to Chile than Brazil.", ["! Peru | export more to Chile than | Brazil"]),
    ("Peru sold more oil to Chile than to Brazil.", ["! Peru | sell more oil to Chile to | Brazil"]),
]


@table(CASES)
def test_copulas(nlp, sentence, lines):
    check(nlp, sentence, lines)
