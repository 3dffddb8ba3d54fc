"""The table of a folder of training data, read and counted without any package."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.chip_statistics import chip_statistics, filter_chips
from dl_studio_plugin.definitions.chip_table import (
    ChipRow,
    read_training_data,
    row_cells,
    table_text,
)
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.training_data import ChipFormat, Subset, TrainingData
from dl_studio_plugin.definitions.wire import to_json

CLASSES = (BACKGROUND, LabelClass(1, "road", "#444444"), LabelClass(2, "water", "#0000ff"))
ROWS = (
    ChipRow("0001", Subset.TRAINING, "unit “a”, 1", (0.5, 0, 32.5, 32), {0: 900, 1: 100}),
    ChipRow("0002", Subset.TRAINING, "b", (1 / 3, 0, 32, 32), {1: 300}),
    ChipRow("0003", Subset.VALIDATION, "c", (64, 0, 96, 32), {0: 50, 2: 150}),
)


def write(folder: Path, rows=ROWS, **changes) -> Path:
    data = TrainingData(
        "pixel_classification", "classified_tiles", ChipFormat.TIFF, 32, 32, "EPSG:32636", 1.0, 1.0,
        (Band("red", "uint8", 100.0, 20.0, 0.0, 255.0),), CLASSES, "work_unit",
        {"training": 2, "validation": 1, "test": 0}, {}, (ImagerySource("i.tif"),), "00",
    )  # fmt: skip
    folder.mkdir(exist_ok=True)
    content = to_json(dataclasses.replace(data, **changes))
    (folder / "training_data.json").write_text(json.dumps(content), "utf-8")
    (folder / "chips.csv").write_text(table_text(rows), "utf-8")
    return folder


def test_what_is_written_is_read_again(tmp_path: Path):
    data, rows = read_training_data(write(tmp_path))
    assert data.classes == CLASSES
    assert [row_cells(row) for row in rows] == [row_cells(row) for row in ROWS]
    assert rows[0].unit == "unit “a”, 1"
    assert table_text(rows) == table_text(ROWS)


def test_a_type_that_no_number_has_is_refused(tmp_path: Path):
    for dtype in ("complex64", "object", "uint8; rm", "float128", ""):
        bands = (Band("red", dtype, 1.0, 1.0, 0.0, 2.0),)
        with pytest.raises(InvalidInput, match="dtype is unknown"):
            read_training_data(write(tmp_path, bands=bands))


def test_chips_and_pixels_are_counted_by_class_and_subset():
    found = chip_statistics(ROWS, CLASSES)
    assert found.chips == {"training": 2, "validation": 1, "test": 0}
    assert found.pixels["training"] == {"background": 900, "road": 400, "water": 0}
    assert found.chips_with["training"] == {"background": 1, "road": 2, "water": 0}
    assert found.pixels["test"] == {"background": 0, "road": 0, "water": 0}
    assert found.shares("validation") == {"background": 0.25, "road": 0.0, "water": 0.75}
    assert set(found.shares("test").values()) == {0.0}


@pytest.mark.parametrize(
    ("class_name", "subset", "names"),
    [
        ("", "", ["0001", "0002", "0003"]),
        ("road", "", ["0001", "0002"]),
        ("", "validation", ["0003"]),
        ("background", "training", ["0001"]),
        ("road", "test", []),
        ("no such class", "", []),
    ],
)
def test_chips_are_filtered_by_class_and_subset(class_name, subset, names):
    assert [c.name for c in filter_chips(ROWS, CLASSES, class_name, subset)] == names


def test_it_needs_nothing_but_the_standard_library(tmp_path: Path):
    """As QGIS's side reads it, whose Python has no rasterio."""
    write(tmp_path)
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from dl_studio_plugin.definitions.chip_table import read_training_data\n"
        "print(len(read_training_data(sys.argv[2]).chips), 'numpy' in sys.modules)"
    )
    root = str(Path(__file__).parents[2])
    command = [sys.executable, "-I", "-S", "-c", script, root, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, check=True).stdout.split() == [
        b"3",
        b"False",
    ]
