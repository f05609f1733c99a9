"""What is called by its kind the second time, on the real pipeline; all sentences invented."""

import pytest
from spacy.language import Language

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

JOINED = [
    ("NATO met in Lima. The alliance rejected the plan.", "NATO", "The alliance"),
    ("ASEAN met in Lima. The regional bloc rejected the plan.", "ASEAN", "The regional bloc"),
    ("The M23 took the airport. The rebels hold the bridge.", "M23", "The rebels"),
    ("Hamas left the talks. The Palestinian militants fired rockets.", "Hamas", "The Palestinian militants"),
    ("Estonia closed its border. The Baltic state blames Moscow.", "Estonia", "The Baltic state"),
    ("Belarus closed its border. The former Soviet republic blames NATO.", "Belarus", "The former Soviet republic"),
    ("France left Niger. The former colonial power had 900 soldiers there.", "France", "The former colonial power"),
    ("Azerbaijan took Nagorno-Karabakh. The enclave had fallen in a day.", "Nagorno-Karabakh", "The enclave"),
    ("Azerbaijan took Nagorno-Karabakh. Peru did not recognise Karabakh.", "Nagorno-Karabakh", "Karabakh"),
    ("North Korea fired two missiles. The North blames Peru.", "North Korea", "North"),
    ("The Wagner Group left Mali. Wagner has mines there.", "Wagner Group", "Wagner"),
    ("President Ana Ruiz of Chile left. Her country rejected the treaty.", "Chile", "Her country"),
    ("Sergei Lavrov met Ana Ruiz. The Russian diplomat praised Peru.", "Sergei Lavrov", "The Russian diplomat"),
    ("Ana Ruiz was arrested in May. The Chilean novelist denies it.", "Ana Ruiz", "The Chilean novelist"),
]
APART = [
    ("NATO met ASEAN in Lima. A new alliance rejected the plan.", "NATO", "A new alliance"),
    ("The M23 took the airport. The Syrian rebels of Idlib left.", "M23", "The Syrian rebels of Idlib"),
    ("Hamas left the talks. The Lebanese militants fired rockets.", "Hamas", "The Lebanese militants"),
    ("Nigeria and Ghana sent troops. The West African country will pay.", "Nigeria", "The West African country"),
    ("Peru left the Indo-Pacific talks on the Indo-Pacific. Chile fished in the Pacific.", "Indo-Pacific", "Pacific"),
    ("President Ana Ruiz of Chile left. Her adopted country rejected the treaty.", "Chile", "Her adopted country"),
]


def _owners(nlp: Language, text: str) -> dict[str, int]:
    doc = nlp(text)
    found = mentions(doc)
    return {found[m].text: c for c, chain in enumerate(chains(doc, found)) for m in chain.mentions}


@pytest.mark.parametrize(("text", "name", "phrase"), JOINED)
def test_is_joined(nlp: Language, text: str, name: str, phrase: str) -> None:
    owners = _owners(nlp, text)
    assert owners[phrase] == owners[name]


@pytest.mark.parametrize(("text", "name", "phrase"), APART)
def test_is_another(nlp: Language, text: str, name: str, phrase: str) -> None:
    owners = _owners(nlp, text)
    assert owners.get(phrase) != owners[name]
