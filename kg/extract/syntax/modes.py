"""How a statement is meant: a mode with its strength, and whether it is negated."""

from __future__ import annotations

from dataclasses import dataclass

from kg.records import Mode

# A stronger mode hides a weaker one: a denied plan is denied, a claimed plan is a plan (that somebody tells of).
STRENGTH: dict[Mode, int] = {"asserted": 0, "claimed": 1, "intended": 2, "conditional": 3, "denied": 4}


def stronger(one: Mode, other: Mode) -> Mode:
    """The mode of the two that hides the other."""
    return max(one, other, key=STRENGTH.__getitem__)


@dataclass(frozen=True, slots=True)
class Modality:
    """A mode and whether the clause is negated; `moot` where the text leaves open whether it holds ("does not trust
    them to act").
    """

    mode: Mode = "asserted"
    negated: bool = False
    moot: bool = False

    def under(self, other: Modality) -> Modality:
        """This modality inside another: the stronger mode; two negations undo each other."""
        return Modality(stronger(self.mode, other.mode), self.negated ^ other.negated, self.moot or other.moot)
