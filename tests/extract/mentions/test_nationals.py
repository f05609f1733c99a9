"""Words for nationalities: the country, the nation, some of it, one."""

import pytest
from built_docs import build

from kg.extract.mentions.entities import mentions


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The DT 2 det\nDane NNP 3 nsubj NORP", ("Dane", "nominal", "PERSON")),
        ("The DT 2 det\nDanes NNPS 3 nsubj NORP", ("The Danes", "demonym", "NORP")),
        ("The DT 2 det\nFrench JJ 3 nsubj NORP", ("The French", "demonym", "NORP")),
        ("The DT 2 det\nFrenchmen NNPS 3 nsubj NORP", ("Frenchmen", "nominal", "GROUP")),
        ("The DT 3 det\nthree CD 3 nummod\nDanes NNPS 4 nsubj NORP", ("The three Danes", "nominal", "GROUP")),
        (
            "The DT 2 det\nSerbs NNPS 6 nsubj NORP\nof IN 5 case\nthe DT 5 det\nnorth NN 2 nmod",
            ("The Serbs of the north", "nominal", "GROUP"),
        ),
        (
            "The DT 2 det\nDanes NNPS 6 nsubj NORP\n, , 5 punct\nwho WP 5 nsubj\nvoted VBD 2 acl:relcl",
            ("The Danes", "demonym", "NORP"),
        ),
    ],
)
def test_one_some_or_the_whole_nation(words: str, found: tuple[str, str, str]) -> None:
    end = len(words.splitlines()) + 1
    doc = build("\n".join([*words.splitlines(), "left VBD 0 root", f". . {end} punct"]))
    assert found in [(m.text, m.kind, m.type) for m in mentions(doc)]
