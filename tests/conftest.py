"""What several test files share: sample graphs, the shipped pipeline loaded once, and a build of the five seed
articles.
"""

from pathlib import Path

import graph_samples
import networkx as nx
import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

# The same examples in every run: what hypothesis finds by chance belongs into a test of its own, not into a red build.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


@pytest.fixture
def small() -> nx.MultiDiGraph:
    """The graph of two short articles; see graph_samples."""
    return graph_samples.small()


@pytest.fixture
def hostile() -> nx.MultiDiGraph:
    """A graph full of texts that break whatever does not treat them as text."""
    return graph_samples.hostile()


@pytest.fixture(scope="session")
def nlp():
    """The shipped pipeline."""
    from kg import language

    return language.load()


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """The output folder of a build of `seeds/`, made once a test run."""
    from kg import pipeline

    output = tmp_path_factory.mktemp("built")
    _, report = pipeline.build([str(ROOT / "seeds")], output, options=pipeline.Options(workers=1))
    assert not report.failed, report.problems
    return output
