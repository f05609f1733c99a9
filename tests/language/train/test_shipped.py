"""Going on from the model that ships; needs the extra `train`."""

import numpy as np
import pytest

from kg.language.network import SHIPPED, Network, Row

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

shipped = pytest.importorskip("kg.language.train.shipped")


def test_the_network_in_floats_says_what_the_shipped_one_says() -> None:
    row = Row.of([([2028], 1), ([2078], 1), ([2562], 1), ([1012], 1)])
    packed = Network().run([row])[0]
    network, labels = shipped.load(SHIPPED)
    ids = torch.tensor([row.pieces])
    with torch.no_grad():
        found = network(ids, torch.ones_like(ids), torch.tensor([row.shapes]), torch.tensor([row.first]))
    assert labels == Network().labels
    for name in ("arcs", "xpos", "names", "starts"):
        # int8 rounds what lies between
        assert np.corrcoef(found[name].numpy().ravel(), packed[name].ravel())[0, 1] > 0.98, name
