"""English is told from other languages, and short texts are given the benefit of the doubt."""

import pytest

from kg.reading.foreign import language

ENGLISH = "The ministers met in town and agreed that the talks would go on, as both governments had wished for long."


@pytest.mark.parametrize(
    "text,code",
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Die Minister trafen sich am Montag in der Hauptstadt, um über die Sanktionen gegen das Nachbarland zu reden "
         "und vertagten sich nach vier Stunden ohne Ergebnis auf den Herbst.", "de"),
        ("Los ministros se reunieron el lunes en la capital para hablar de las sanciones contra el país vecino y "
         "acordaron seguir con las negociaciones en otoño.", "es"),
        ("Міністри зустрілися в понеділок у столиці", "uk"),
        ("部长们星期一在首都会晤，讨论对邻国的制裁问题，双方同意秋季继续谈判。", "zh"),
        ("Trump Putin Helsinki", "en"),
        ("Talks", "en"),
        ("", "en"),
        ("2018 07 02", "en"),
    ],
)  # fmt: skip
def test_the_language(text: str, code: str) -> None:
    assert language(text) == code


def test_an_english_article_with_a_form_in_another_language_is_english() -> None:
    assert language(f"01001, Київ, Україна\n\n{ENGLISH}\n\nзалиште коментар:") == "en"
