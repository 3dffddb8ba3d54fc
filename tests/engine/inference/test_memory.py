"""The choice of tile, margin, batch and panel."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.engine.inference import memory
from dl_studio_plugin.engine.inference.memory import Job, choose_tiles, network_bytes
from dl_studio_plugin.engine.models.package import load_package

from .builders import (
    brightness_network,
    hourglass_network,
    plain_network,
    smooth_noise,
    write_model,
    write_mosaic,
    write_raster,
)

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


REPOSITORY = Path(__file__).resolve().parents[3]
PEAK = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.engine.inference.builders import classify
folder = Path(sys.argv[2])
classify(folder, folder / "mosaic.vrt", folder.parent / "m.dlmodel", tile_size=256, batch_size=4,
         probabilities=str(folder / "p.tif"))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is counted in kB on Linux")
def test_memory_does_not_grow_with_the_raster(tmp_path):
    write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1, receptive_radius=None)
    tile = write_raster(tmp_path / "tile.tif", smooth_noise(512, 512, 1).astype("uint8"))
    peaks = []
    for size in (2048, 4096):
        folder = tmp_path / str(size)
        folder.mkdir()
        write_mosaic(folder / "mosaic.vrt", tile, size)
        command = [sys.executable, "-c", PEAK, str(REPOSITORY), str(folder)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        peaks.append(int(answer.split()[-1]))
    # A float32 for each pixel and class would be 50 MB in the one and 200 MB in the other.
    assert peaks[1] - peaks[0] < 100, peaks
