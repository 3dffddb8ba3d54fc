"""A card survives as a STAC Item, and nonsense does not."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.definitions.stac import EXTENSIONS, card_from_stac, card_to_stac

FINITE = st.floats(-1e30, 1e30)
BANDS = st.builds(
    Band,
    name=st.text(),
    dtype=st.sampled_from(["uint8", "uint16", "int16", "float32"]),
    mean=FINITE,
    std=st.floats(1e-6, 1e30),
    minimum=FINITE,
    maximum=FINITE,
    nodata=st.none() | FINITE,
)
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
CLASSES = st.lists(
    st.builds(LabelClass, st.integers(0, 254), st.text(), COLOURS),
    min_size=1,
    unique_by=lambda label: label.value,
).map(tuple)
CARDS = st.builds(
    ModelCard,
    name=st.text(),
    task=st.just("pixel_classification"),
    architecture=st.sampled_from(["", "unet"]),
    backbone=st.text(),
    bands=st.lists(BANDS, min_size=1, max_size=5).map(tuple),
    classes=CLASSES,
    cell_size_m=st.floats(1e-3, 1e4),
    chip_size=st.integers(32, 1024),
    size_multiple=st.integers(1, 32),
    fixed_input=st.just(False),
    receptive_radius=st.none() | st.integers(0, 2000),
    training_data_hash=st.text(),
    created=st.just("2024-01-01T00:00:00Z"),
    licence=st.text(),
    credits=st.lists(st.text()).map(tuple),
    metrics=st.dictionaries(st.text(), st.none() | FINITE | st.text()),
    versions=st.dictionaries(st.text(), st.text()),
    hashes=st.dictionaries(
        st.sampled_from(["model.onnx", "report.html"]), st.text("0123456789abcdef", min_size=64)
    ),
    deepness_ready=st.booleans(),
)


@given(CARDS)
def test_a_card_comes_back_from_its_item_as_it_was(card):
    text = json.dumps(card_to_stac(card), allow_nan=False)
    assert card_from_stac(json.loads(text), "test") == card


@given(CARDS)
def test_the_item_says_what_the_extension_asks_for(card):
    item = card_to_stac(card)
    assert item["type"] == "Feature"
    assert item["stac_extensions"] == list(EXTENSIONS)
    properties = item["properties"]
    for name in ("name", "architecture", "tasks", "input", "output"):
        assert f"mlm:{name}" in properties
    shape = properties["mlm:input"][0]["input"]["shape"]
    assert shape == [-1, len(card.bands), -1, -1]
    assert len(properties["bands"]) == len(properties["mlm:input"][0]["value_scaling"])


def example() -> dict:
    band = Band("red", "uint8", 100.0, 50.0, 0.0, 255.0)
    card = ModelCard(
        "m", "pixel_classification", "unet", "resnet18", (band,), (LabelClass(0, "a", "#000000"),),
        0.3, 256, 32, False, 100, "", "2024-01-01T00:00:00Z",
    )  # fmt: skip
    return card_to_stac(card)


def with_change(path: list, value: object) -> dict:
    item = copy.deepcopy(example())
    place = item
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return item


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["properties"], None),
        (["properties", "title"], 5),
        (["properties", "bands"], []),
        (["properties", "bands", 0, "statistics", "stddev"], 0.0),
        (["properties", "bands", 0, "statistics", "stddev"], None),
        (["properties", "dlstudio:chip_size"], 10**9),
        (["properties", "dlstudio:size_multiple"], 0),
        (["properties", "dlstudio:cell_size_m"], -1.0),
        (["properties", "dlstudio:receptive_radius"], -1),
        (["properties", "dlstudio:fixed_input"], "no"),
        (["properties", "mlm:output", 0, "classification:classes", 0, "value"], 255),
        (["properties", "mlm:output", 0, "classification:classes", 0, "color_hint"], 'red"><b>'),
        (["properties", "mlm:output"], []),
        (["assets"], []),
    ],
)
def test_an_item_that_makes_no_sense_is_refused(path, value):
    with pytest.raises(InvalidInput):
        card_from_stac(with_change(path, value), "test")
