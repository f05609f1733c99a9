"""Names of persons: which two can be one person's."""

import pytest

from kg.extract.coreference.person_names import name_parts, same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Robert S. Mueller III", "Robert Mueller", True),
        ("Sergey Orlov", "Sergei V. Orlov", True),
        ("Bill Tanaka", "William Tanaka", True),
        ("J. Tanaka", "John Tanaka", True),
        ("Daniel Ruiz", "Danielle Ruiz", False),
        ("George W. Marsh", "George H. Marsh", False),
        ("Peter Olsen Jr.", "Peter Olsen", False),
        ("Peter Olsen Sr.", "Peter Olsen", False),
        ("Ana Ruiz", "Ana Gomez", False),
        ("Bashar al-Khatib", "Bashar Khatib", True),
    ],
)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_person(name_parts(one), name_parts(other)) is same
