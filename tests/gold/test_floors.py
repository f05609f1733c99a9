"""A build of the seeds stays above the floors in `floors.json`; raise a floor when a figure has risen for good."""

import json
from pathlib import Path

import pytest
import score

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
GOLD = sorted(path for path in HERE.glob("*.json") if path.stem[:3].isdigit())

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def figures(built) -> dict[str, float]:
    return score.score(built, GOLD)[0]


def test_there_is_gold_for_every_seed():
    seeds = sorted((HERE.parent.parent / "seeds").glob("*.txt"))
    assert [path.stem for path in GOLD] == [path.stem for path in seeds]


@pytest.mark.parametrize("figure", FLOORS)
def test_no_figure_falls_below_its_floor(figures, figure):
    assert figures[figure] >= FLOORS[figure], f"{figure} was {FLOORS[figure]} or more"
