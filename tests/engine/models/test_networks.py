"""Every architecture, and what is written of it."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from dl_studio_plugin.definitions.architectures import BACKBONES, architectures_for
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.engine.models.architectures import (
    build_network,
    find_architecture,
    size_multiple,
)
from dl_studio_plugin.engine.models.onnx_export import deepness_metadata, export_onnx
from dl_studio_plugin.engine.models.package import ModelPackage
from dl_studio_plugin.engine.models.receptive_field import receptive_radius
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner
from tests.engine.models.builders import make_bands, make_card

OF_PIXELS = [row.id for row in architectures_for("pixel_classification")]
TESTED_BACKBONES = ("mobilenet_v2", "tf_efficientnet_lite0")
CLASSES = (BACKGROUND, LabelClass(3, "road", "#101010"), LabelClass(9, "roof", "#ff0000"))


@pytest.mark.parametrize("backbone", TESTED_BACKBONES)
@pytest.mark.parametrize("architecture", OF_PIXELS)
def test_every_architecture_gives_as_onnx_what_it_gives_in_torch(architecture, backbone):
    torch.manual_seed(0)
    network = build_network(architecture, backbone, 4, len(CLASSES)).eval()
    row, _ = find_architecture(architecture, backbone)
    multiple = size_multiple(network)
    card = make_card(
        architecture=architecture,
        backbone=backbone,
        bands=make_bands(4),
        classes=CLASSES,
        chip_size=64,
        size_multiple=multiple,
        fixed_input=row.fixed_input,
    )
    package = ModelPackage(card, export_onnx(network, card))
    height, width = (64, 64) if row.fixed_input else (3 * multiple, 5 * multiple)
    shape = (3, 4, height, width)
    images = np.random.default_rng(0).integers(0, 255, shape).astype(np.uint8)
    found = OnnxRunner(package, images.dtype).predict(images, np.ones((3, height, width), bool))
    mean = torch.tensor([b.mean for b in card.bands]).reshape(1, -1, 1, 1)
    std = torch.tensor([b.std for b in card.bands]).reshape(1, -1, 1, 1)
    with torch.inference_mode():
        expected = network((torch.from_numpy(images).float() - mean) / std).softmax(dim=1)
    np.testing.assert_allclose(found, expected.numpy(), atol=1e-3)


@pytest.mark.parametrize("backbone", [row.id for row in BACKBONES])
def test_every_backbone_carries_a_u_net_of_any_bands(backbone):
    network = build_network("unet", backbone, 6, 2).eval()
    with torch.inference_mode():
        assert network(torch.zeros(1, 6, 64, 64)).shape == (1, 2, 64, 64)


def test_unknown_names_are_refused_with_the_choice():
    with pytest.raises(InvalidInput, match="unet, unetplusplus"):
        build_network("unets", "resnet18", 3, 2)
    with pytest.raises(InvalidInput, match="mobilenet_v2"):
        build_network("unet", "mobilenet", 3, 2)


def test_the_file_tells_deepness_what_it_must_know():
    network = build_network("fpn", "mobilenet_v2", 3, len(CLASSES)).eval()
    card = make_card(classes=CLASSES, cell_size_m=0.25)
    model = onnx.load_model_from_string(export_onnx(network, card))
    keys = {entry.key: json.loads(entry.value) for entry in model.metadata_props}
    assert keys["model_type"] == "Segmentor"
    assert keys["class_names"] == {"0": "background", "1": "road", "2": "roof"}
    assert keys["resolution"] == 25.0
    assert keys["standardization_mean"] == pytest.approx([b.mean / 255 for b in card.bands])
    assert keys["tiles_size"] == 64


def test_deepness_is_told_no_cell_size_that_nobody_knows():
    assert "resolution" not in deepness_metadata(make_card(cell_size_m=0.0))


class Stack(nn.Sequential):
    """Convolutions whose radius is known by counting."""


@pytest.mark.parametrize(
    ("network", "stride", "radius"),
    [
        (Stack(nn.Conv2d(2, 2, 1)), 1, 0),
        (Stack(nn.Conv2d(2, 4, 3, padding=1), nn.ReLU(), nn.Conv2d(4, 2, 3, padding=1)), 1, 2),
        (Stack(nn.Conv2d(2, 2, 3, padding=2, dilation=2)), 1, 2),
        (Stack(nn.MaxPool2d(2), nn.Upsample(scale_factor=2)), 2, 1),
        (
            Stack(nn.Conv2d(2, 2, 3, stride=2, padding=1), nn.BatchNorm2d(2), nn.ReLU6(),
                  nn.Upsample(scale_factor=2)),
            2,
            2,
        ),
    ],
)  # fmt: skip
def test_the_receptive_radius_is_what_one_counts(network, stride, radius):
    assert receptive_radius(network, 2, stride) == radius


def test_a_network_that_looks_at_everything_has_no_radius():
    assert receptive_radius(build_network("deeplabv3plus", "mobilenet_v2", 3, 2), 3, 16) is None
    assert receptive_radius(build_network("fpn", "mobilenet_v2", 3, 2), 3, 32) is None


def test_a_network_whose_output_depends_on_the_tiles_size_has_no_radius():
    assert receptive_radius(build_network("segformer", "mobilenet_v2", 3, 2), 3, 32) is None


def test_pixels_beyond_the_radius_have_no_influence_and_those_within_have():
    torch.manual_seed(0)
    network = build_network("unet", "mobilenet_v2", 1, 2).eval().double()
    radius = receptive_radius(network, 1, 32)
    width, column = 1024, 512
    image = torch.rand(1, 1, 32, width, dtype=torch.float64)
    other = image.clone()
    other[..., : column - radius] += 1
    other[..., column + radius + 1 :] += 1
    with torch.inference_mode():
        before, after = network(image)[..., column], network(other)[..., column]
        assert torch.equal(before, after)
        other[..., column - radius // 4] += 1
        assert not torch.equal(before, network(other)[..., column])
