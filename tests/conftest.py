"""Fixtures for all tests."""

import graph_samples
import networkx as nx
import pytest


@pytest.fixture
def small() -> nx.MultiDiGraph:
    """The graph of two short articles; see graph_samples."""
    return graph_samples.small()


@pytest.fixture
def hostile() -> nx.MultiDiGraph:
    """A graph full of texts that break whatever does not treat them as text."""
    return graph_samples.hostile()
