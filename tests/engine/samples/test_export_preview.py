"""What an export would give is told in a second, and nothing is left of the trial."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from dl_studio_plugin.definitions.chip_statistics import chip_statistics
from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.jobs import PreviewExport
from dl_studio_plugin.definitions.training_data import ChipFormat, Unlabelled
from dl_studio_plugin.engine.samples import export_preview
from tests.engine.imagery.rasters import pixels, write_raster

from .builders import Recorder, box, export, request, write_vector


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A raster whose right quarter is nodata, and samples of two classes."""
    folder = tmp_path_factory.mktemp("preview")
    array = pixels(3, 160, 200)
    array[:, :, 150:] = 0
    raster = write_raster(folder / "i.tif", array, nodata=0)
    rng = np.random.default_rng(5)
    corners = rng.integers(0, [180, 140], (30, 2))
    shapes = [box(x, y, x + 15, y + 12) for x, y in corners.tolist()]
    classes = ["building" if number % 3 else "water" for number in range(30)]
    return raster, write_vector(folder / "s.gpkg", shapes, **{"class": classes})


def preview(tmp_path: Path, wanted, events=None, **options):
    folder = tmp_path / "job"
    folder.mkdir(exist_ok=True)
    asked = PreviewExport(wanted, str(tmp_path / "pictures"), **options)
    return export_preview.run(asked, events or Recorder(folder))


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"only_with_features": True},
        {"rotation": 90.0},
        {"unlabelled": Unlabelled.IGNORED},
        {"cell_size": 1.0},
        {"chip_format": ChipFormat.PNG},
        {"min_overlap": 0.5},
    ],
)
def test_with_time_enough_it_is_what_the_export_writes(tmp_path: Path, files, options):
    wanted = request(tmp_path, *files, **options)
    told = preview(tmp_path, wanted, seconds=600.0)
    assert not (tmp_path / "out").exists()
    result, events = export(wanted, tmp_path)
    data, chips = read_training_data(result.folder)
    assert told.exact
    assert told.chips == result.chips
    assert told.chips_by_subset == result.chips_by_subset
    assert told.pixels_by_class == chip_statistics(chips, data.classes).pixels
    assert told.cell_size_m == data.cell_size_m
    assert list(told.warnings) == events.warnings
    written = sum(f.stat().st_size for f in Path(result.folder).rglob("*") if f.is_file())
    assert told.bytes == pytest.approx(written, rel=0.15)


def test_in_a_moment_it_is_an_estimate(tmp_path: Path, files):
    wanted = request(tmp_path, *files, stride=4, only_with_features=True)
    told = preview(tmp_path, wanted, seconds=0.3)
    result, _ = export(wanted, tmp_path)
    assert not told.exact
    assert told.chips == pytest.approx(result.chips, rel=0.25)
    assert sum(told.pixels_by_class["training"].values()) == pytest.approx(
        result.pixels_by_class["background"]
        + result.pixels_by_class["building"]
        + result.pixels_by_class["water"],
        rel=0.5,
    )


def test_a_huge_export_is_judged_by_some_of_its_units(tmp_path: Path, files, monkeypatch):
    wanted = request(tmp_path, *files, stride=8)
    whole = preview(tmp_path, wanted, seconds=600.0)
    monkeypatch.setattr(export_preview, "_MOST_PLANNED", 100)
    part = preview(tmp_path, wanted, seconds=600.0)
    assert not part.exact
    assert part.chips == pytest.approx(whole.chips, rel=0.3)


def test_chips_with_much_to_see_are_drawn(tmp_path: Path, files):
    told = preview(tmp_path, request(tmp_path, *files), pictures=4, seconds=600.0)
    assert len(told.pictures) == 4
    assert all(Path(chip.path).is_file() for chip in told.pictures)
    assert set(told.pictures[0].classes) == {"background", "building", "water"}
    again = preview(tmp_path, request(tmp_path, *files), pictures=0)
    assert again.pictures == ()


def test_nothing_is_left_of_the_trial(tmp_path: Path, files):
    preview(tmp_path, request(tmp_path, *files))
    assert list((tmp_path / "job").iterdir()) == []


def test_without_an_output_folder_it_can_be_told_too(tmp_path: Path, files):
    wanted = dataclasses.replace(request(tmp_path, *files), output="")
    assert preview(tmp_path, wanted).chips > 0


def test_what_would_stop_the_export_stops_the_preview(tmp_path: Path, files):
    with pytest.raises(InvalidInput, match="larger than the imagery"):
        preview(tmp_path, request(tmp_path, *files, chip_size=512))
    with pytest.raises(InvalidInput, match="Stride"):
        preview(tmp_path, request(tmp_path, *files, stride=0))


def test_a_preview_can_be_cancelled(tmp_path: Path, files):
    folder = tmp_path / "job"
    folder.mkdir()
    with pytest.raises(Cancelled):
        preview(tmp_path, request(tmp_path, *files), Recorder(folder, cancel_at=0.3))
    assert list(folder.iterdir()) == []
