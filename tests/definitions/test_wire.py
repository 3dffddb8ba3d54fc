"""Data classes travel as JSON and come back equal; anything else is an error with its place."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.jobs import JOBS, ExportTrainingData, TrainModel
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.messages import EVENT_METHODS, Metric, Progress
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.definitions.training_data import ChipFormat, TrainingData
from dl_studio_plugin.definitions.wire import from_json, to_json

MESSAGES = [
    *(job.request for job in JOBS.values()),
    *(job.result for job in JOBS.values()),
    *EVENT_METHODS.values(),
    ModelCard,
    TrainingData,
]

plain_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def _strategy(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Values of a data class; fields of type Any hold plain JSON."""
    from typing import get_type_hints

    fields = {
        name: st.dictionaries(st.text(max_size=3), plain_json, max_size=2)
        if hint == dict[str, Any]
        else st.from_type(hint)
        for name, hint in get_type_hints(kind).items()
    }
    return st.builds(kind, **fields)


def export_request() -> ExportTrainingData:
    return ExportTrainingData(
        imagery=ImagerySource("ground.tif", bands=(1, 2, 3)),
        samples="samples.gpkg",
        layer="samples",
        class_field="class",
        classes=(LabelClass(1, "building", "#e31a1c"),),
        output="out",
        chip_format=ChipFormat.PNG,
    )


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_message_comes_back_equal(kind: type[Any], data: st.DataObject):
    message = data.draw(_strategy(kind))
    assert from_json(kind, json.loads(json.dumps(to_json(message)))) == message


def test_a_field_that_is_missing_is_named():
    data = to_json(export_request())
    del data["samples"]
    with pytest.raises(InvalidInput, match=r"request: the field “samples” is missing"):
        from_json(ExportTrainingData, data, "request")


def test_a_field_that_is_unknown_is_named():
    data = {**to_json(export_request()), "sampels": "typo"}
    with pytest.raises(InvalidInput, match=r"the field “sampels” is not known"):
        from_json(ExportTrainingData, data, "request")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("chip_size", "256"),
        ("chip_size", 256.5),
        ("chip_size", True),
        ("only_with_features", 1),
        ("cell_size", None),
        ("classes", {"building": 1}),
        ("chip_format", "jpeg"),
        ("samples", ["a", "b"]),
    ],
)
def test_a_field_of_the_wrong_type_is_named(place: str, value: object):
    data = {**to_json(export_request()), place: value}
    with pytest.raises(InvalidInput, match=rf"request\.{place}"):
        from_json(ExportTrainingData, data, "request")


def test_a_fault_deep_inside_names_its_place():
    data = to_json(export_request())
    data["classes"][0]["value"] = "one"
    with pytest.raises(InvalidInput, match=r"request\.classes\[0\]\.value"):
        from_json(ExportTrainingData, data, "request")


def test_fields_with_a_default_may_be_left_out():
    assert from_json(TrainModel, {"inputs": ["a"], "output": "b"}) == TrainModel(("a",), "b")


def test_whole_numbers_are_numbers_too():
    assert from_json(Progress, {"fraction": 1}) == Progress(1.0)


def test_an_undefined_number_becomes_none():
    assert to_json(Metric("iou", 1, float("nan"))) == {"name": "iou", "step": 1, "value": None}
    assert from_json(Metric, {"name": "iou", "step": 1, "value": None}) == Metric("iou", 1)


def test_an_optional_number_may_be_there():
    band = Band("red", "uint8", 1.0, 2.0, 0.0, 255.0, nodata=0.0)
    assert from_json(Band, to_json(band)) == band


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
def test_every_message_can_be_kept_unchanged(kind: type[Any]):
    assert kind.__dataclass_params__.frozen or kind in (TrainingData, ModelCard)
    assert all(field.init for field in dataclasses.fields(kind))
