"""Shipped ImageNet weights: found without importing, known by their hash, fitted to any bands."""

from __future__ import annotations

import dataclasses
import sys

import pytest
import torch

from dl_studio_plugin.definitions.architectures import BACKBONES
from dl_studio_plugin.definitions.errors import EnvironmentMissing, UnsafeFile
from dl_studio_plugin.engine.models import weights
from dl_studio_plugin.engine.models.architectures import build_network
from dl_studio_plugin.engine.models.weights import SHIPPED_WEIGHTS, load_backbone_weights


@pytest.mark.parametrize("row", [row for row in BACKBONES if row.weights], ids=lambda row: row.id)
@pytest.mark.parametrize("architecture", ["unet", "deeplabv3plus", "pspnet"])
def test_shipped_weights_fit_the_encoders_of_all_depths(row, architecture):
    encoder = build_network(architecture, row.id, 3, 2).encoder
    before = {name: tensor.clone() for name, tensor in encoder.state_dict().items()}
    credit = load_backbone_weights(encoder, row.weights)
    assert "ImageNet" in credit
    after = encoder.state_dict()
    # Numbers of dimension 0 count batches; all others are learnt.
    assert all(not torch.equal(before[n], after[n]) for n in after if after[n].ndim == 4)
    package = SHIPPED_WEIGHTS[row.weights].distribution.replace("-", "_")
    assert package not in sys.modules


def test_the_first_layer_answers_alike_for_grey_imagery_of_any_bands():
    answers = []
    for bands in (3, 1, 6):
        encoder = build_network("unet", "mobilenet_v2", bands, 2).encoder.eval()
        load_backbone_weights(encoder, "mobilenet_v2")
        grey = torch.linspace(-1, 1, 64).expand(1, bands, 64, 64)
        with torch.inference_mode():
            answers.append(encoder(grey)[1])
    torch.testing.assert_close(answers[0], answers[2], atol=1e-4, rtol=1e-4)
    assert answers[1].shape == answers[0].shape


def test_a_changed_file_is_refused_unopened(monkeypatch, tmp_path):
    changed = tmp_path / "mobilenet_v2-b0353104.pth"
    changed.write_bytes(b"changed")
    monkeypatch.setattr(weights, "_find", lambda shipped: changed)
    with pytest.raises(UnsafeFile, match="changed"):
        load_backbone_weights(build_network("unet", "mobilenet_v2", 3, 2).encoder, "mobilenet_v2")


def test_a_missing_package_is_named(monkeypatch):
    gone = dataclasses.replace(SHIPPED_WEIGHTS["mobilenet_v2"], distribution="no-such-package")
    monkeypatch.setitem(SHIPPED_WEIGHTS, "mobilenet_v2", gone)
    with pytest.raises(EnvironmentMissing, match=r"mobilenet_v2-b0353104\.pth"):
        load_backbone_weights(build_network("unet", "mobilenet_v2", 3, 2).encoder, "mobilenet_v2")
