import pytest
import spacy

from kg.language.tokens import tokenizer

CASES = [
    ("the U.S.-Russia deal", "the U.S. - Russia deal"),
    ("Kremlin-run media", "Kremlin - run media"),
    ("pro-Russian e-mail, re-elected", "pro-Russian e-mail , re-elected"),
    ("Mr. Putin of St. Petersburg", "Mr. Putin of St. Petersburg"),
    ("Sergey V. Lavrov left.", "Sergey V. Lavrov left ."),
    ("the war—and peace – it ended--soon", "the war — and peace – it ended -- soon"),
    ("“We won’t,” he said", "“ We wo n’t , ” he said"),
    ("Trump’s aides didn't", "Trump ’s aides did n't"),
    ("It cannot be", "It can not be"),
    ("left the U.S. He", "left the U.S. He"),
    ("a 2016-17 season, $5 million (5%)", "a 2016 - 17 season , $ 5 million ( 5 % )"),
    ("call 713-853-3989", "call 713-853-3989"),
    ("he/she and/or it", "he / she and / or it"),
    ("What?! No!!!", "What ?! No !!!"),
    ("at 7:30pm etc.", "at 7:30 pm etc."),
    ("see https://www.nytimes.com/2017/04/16/a-b.html now", "see https://www.nytimes.com/2017/04/16/a-b.html now"),
    ("«Да», he said…", "« Да » , he said …"),
    ("he said,“We won” and left", "he said , “ We won ” and left"),
    ('he said,"We won", then 5,000', 'he said , " We won " , then 5,000'),
]


@pytest.fixture(scope="module")
def blank():
    nlp = spacy.blank("en")
    nlp.tokenizer = tokenizer(nlp)
    return nlp


@pytest.mark.parametrize(("text", "words"), CASES)
def test_words(blank, text, words):
    assert [token.text for token in blank(text)] == words.split(" ")


def test_the_text_is_kept(blank):
    text = " Two  spaces,\n\nan “odd”\tmix --- of\u00a0signs… "
    assert blank(text).text == text
