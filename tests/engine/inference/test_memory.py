"""The choice of tile, margin, batch and panel."""

from __future__ import annotations

import dataclasses

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.engine.inference import memory
from dl_studio_plugin.engine.inference.memory import Job, choose_tiles, network_bytes
from dl_studio_plugin.engine.models.package import load_package

from .builders import hourglass_network, plain_network, write_model

JOB = Job(height=20_000, width=30_000, pixel_bytes=3, layers=1)


@pytest.fixture
def card(tmp_path):
    path = write_model(tmp_path / "m.dlmodel", hourglass_network(), size_multiple=4)
    return load_package(path).card


def choose(card, job=JOB, **changes):
    return choose_tiles(dataclasses.replace(card, **changes), hourglass_network(), job)


def test_what_a_network_needs_follows_from_its_graph():
    # Eight float32 channels in and out of the second convolution are alive at once.
    assert network_bytes(plain_network(), 3, 64) == pytest.approx(64, abs=8)
    assert network_bytes(plain_network(), 3, 256) == network_bytes(plain_network(), 3, 64)


def test_a_known_field_of_at_most_a_quarter_of_the_tile_is_cut_exactly(card):
    choice = choose(card, receptive_radius=30)
    assert (choice.margin, choice.blend) == (32, False)
    assert choose(card, receptive_radius=256).blend is False
    assert choose(card, receptive_radius=257).blend is True


def test_an_unknown_field_is_blended_over_an_eighth_of_the_tile(card):
    choice = choose(card, receptive_radius=None)
    assert choice.blend
    assert 2 * choice.margin == choice.tile // 8


def test_less_memory_means_smaller_tiles(card, monkeypatch):
    plenty = choose(card)
    monkeypatch.setattr(memory, "available_bytes", lambda: 900 * 2**20)
    little = choose(card)
    assert memory.SMALLEST_TILE <= little.tile < plenty.tile == memory.LARGEST_TILE


def test_tiles_are_no_larger_than_the_raster(card):
    assert choose(card, dataclasses.replace(JOB, height=90, width=130)).tile == 132


def test_small_tiles_go_in_batches(card):
    assert choose(card, dataclasses.replace(JOB, tile=128)).batch > 1
    assert choose(card, dataclasses.replace(JOB, tile=128, batch=3)).batch == 3
    assert choose(card).batch == 1


def test_many_classes_make_narrow_panels(card):
    narrow = choose(card, classes=card.classes * 60, receptive_radius=None)
    assert narrow.panel_width < choose(card, receptive_radius=None).panel_width


def test_a_fixed_input_size_cannot_be_changed(card):
    choice = choose(card, fixed_input=True, chip_size=64)
    assert (choice.tile, choice.fixed) == (64, True)
    with pytest.raises(InvalidInput, match="64 pixels only"):
        choose(card, dataclasses.replace(JOB, tile=128), fixed_input=True, chip_size=64)
