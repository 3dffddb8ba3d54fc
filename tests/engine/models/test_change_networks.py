"""The networks of change detection: what they give, how far they look, what they start from."""

from __future__ import annotations

import pytest
import torch

from dl_studio_plugin.definitions.architectures import architectures_for
from dl_studio_plugin.engine.models.architectures import build_network, size_multiple
from dl_studio_plugin.engine.models.receptive_field import receptive_radius
from dl_studio_plugin.engine.models.weights import load_backbone_weights


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


ARCHITECTURES = [row.id for row in architectures_for("change_detection")]
SIAMESE = [name for name in ARCHITECTURES if name.startswith("siamese")]


@pytest.fixture(params=ARCHITECTURES)
def network(request):
    torch.manual_seed(0)
    return build_network(request.param, "mobilenet_v2", 4, 3).eval()


def test_two_dates_of_any_bands_give_scores_of_every_pixel(network):
    with torch.inference_mode():
        assert network(torch.zeros(2, 4, 64, 96)).shape == (2, 3, 64, 96)


@pytest.fixture(scope="module")
def radius():
    """Of the siamese network with differences; the others have the same encoder and decoder."""
    return receptive_radius(build_network("siamese_unet", "mobilenet_v2", 2, 2), 2, 32)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_pixels_beyond_the_radius_have_no_influence_on_either_date(name, radius):
    network = build_network(name, "mobilenet_v2", 2, 2).eval().double()
    multiple = size_multiple(network)
    assert radius is not None
    width, column = 768, 384
    torch.manual_seed(1)
    images = torch.rand(1, 2, multiple, width, dtype=torch.float64)
    with torch.inference_mode():
        expected = network(images)[..., column]
        for band in range(2):
            other = images.clone()
            other[:, band, :, : column - radius] += 1
            other[:, band, :, column + radius + 1 :] += 1
            assert torch.equal(network(other)[..., column], expected)
            other[:, band, :, column - radius // 4] += 1
            assert not torch.equal(network(other)[..., column], expected)


def test_no_change_is_the_same_whatever_the_ground_and_gain_is_not_loss():
    torch.manual_seed(0)
    network = build_network("siamese_unet", "mobilenet_v2", 2, 2).eval()
    one, two = torch.rand(2, 1, 1, 64, 64)
    with torch.inference_mode():
        same = [network(torch.cat([date, date], dim=1)) for date in (one, two)]
        assert torch.allclose(*same)
        gain, loss = (network(torch.cat(pair, dim=1)) for pair in ((one, two), (two, one)))
        assert not torch.allclose(gain, loss, atol=1e-3)


@pytest.mark.parametrize("name", SIAMESE)
def test_both_dates_go_through_one_encoder_of_one_dates_bands(name):
    network = build_network(name, "mobilenet_v2", 8, 2)
    first = next(tensor for tensor in network.encoder.state_dict().values() if tensor.ndim == 4)
    assert first.shape[1] == 4
    assert "ImageNet" in load_backbone_weights(network.encoder, "mobilenet_v2")


def test_early_fusion_starts_from_the_same_weights():
    network = build_network("early_fusion_unet", "tf_efficientnet_lite0", 6, 2)
    assert "ImageNet" in load_backbone_weights(network.encoder, "tf_efficientnet_lite0")
