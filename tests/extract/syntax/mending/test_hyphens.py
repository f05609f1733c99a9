"""Words with hyphens that the parser reads as several."""

from kg.extract.syntax import document


def test_what_stands_before_the_hyphen_of_a_verb_is_part_of_it(nlp):
    tokens = document.read(nlp("The senator second-guessed the general.")).tokens
    verb = next(t for t in tokens if t.text == "guessed")
    assert verb.lemma_ == "second-guess"
    assert [t.dep_ for t in tokens if t.text == "second"] == ["flat"]


def test_words_around_and_are_one(nlp):
    tokens = document.read(nlp("Peru and Chile are neck-and-neck.")).tokens
    lemmas = [t.lemma_ for t in tokens]
    assert "neck-and-neck" in lemmas
    assert all(t.dep_ != "conj" for t in tokens if t.text == "neck")


def test_the_age_in_a_description_stays_apart(nlp):
    tokens = document.read(nlp("A 26-year-old farmer won.")).tokens
    assert "26-year-old" not in [t.lemma_ for t in tokens]
