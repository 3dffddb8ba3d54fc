"""What a model needs against what imagery has."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.definitions.model_fit import (
    BandFacts,
    LayerFacts,
    Level,
    Need,
    cell_size_findings,
    findings,
    matching_bands,
    run_cell_size,
)

RGB = ("red", "green", "blue")


def card(names=RGB, dtype="uint8", cell_size=0.3, task="pixel_classification") -> ModelCard:
    return ModelCard(
        name="roofs", task=task, architecture="unet", backbone="resnet18",
        bands=tuple(Band(name, dtype, 100.0, 50.0, 0.0, 255.0) for name in names),
        classes=(BACKGROUND, LabelClass(1, "building", "#e31a1c")), cell_size_m=cell_size,
        chip_size=256, size_multiple=32, fixed_input=False, receptive_radius=None,
        training_data_hash="", created="2026-01-01T00:00:00Z",
    )  # fmt: skip


def layer(names=RGB, dtype="uint8", cell_size=0.3, **changes) -> LayerFacts:
    return LayerFacts("Kampala", tuple(BandFacts(n, dtype) for n in names), cell_size, **changes)


def levels(model: ModelCard, facts: LayerFacts) -> dict[Need, Level]:
    return {finding.need: finding.level for finding in findings(model, facts)}


def text_of(model: ModelCard, facts: LayerFacts, need: Need) -> str:
    return next(finding.text for finding in findings(model, facts) if finding.need is need)


def test_a_layer_like_the_training_data_is_fine_in_everything():
    found = levels(card(), layer())
    assert found == dict.fromkeys((Need.TASK, Need.BANDS, Need.DTYPE, Need.CELL_SIZE), Level.OK)


def test_a_model_for_another_task_is_an_error():
    assert levels(card(task="object_detection"), layer())[Need.TASK] is Level.ERROR
    text = text_of(card(task="object_detection"), layer(), Need.TASK)
    assert "made for object detection, not for pixel classification" in text


def test_a_layer_without_a_place_is_an_error():
    found = levels(card(), layer(has_crs=False, cell_size=0.0))
    assert found[Need.PLACE] is Level.ERROR
    assert Need.CELL_SIZE not in found


def test_too_few_bands_are_an_error_and_nothing_more_is_said_of_them():
    found = levels(card(("red", "green", "blue", "nir")), layer())
    assert found[Need.BANDS] is Level.ERROR
    assert Need.DTYPE not in found
    text = text_of(card(("red", "green", "blue", "nir")), layer(), Need.BANDS)
    assert "takes 4 bands (red, green, blue, nir)" in text
    assert "gives 3 (red, green, blue)" in text


@pytest.mark.parametrize(
    ("wanted", "found", "chosen", "order"),
    [
        (RGB, RGB, False, (0, 1, 2)),
        (RGB, ("blue", "green", "red"), False, (2, 1, 0)),
        (RGB, ("nir", "red", "green", "blue"), False, (1, 2, 3)),
        (RGB, ("nir", "red", "green", "blue"), True, None),
        (RGB, ("band 1", "band 2", "band 3"), False, (0, 1, 2)),
        (RGB, ("band 1", "band 2"), False, None),
        (RGB, ("red", "red", "blue"), False, (0, 1, 2)),
        (("a",), ("b",), True, (0,)),
    ],
)
def test_bands_go_by_name_then_by_order(wanted, found, chosen, order):
    assert matching_bands(wanted, found, chosen) == order


def test_other_names_are_warned_of_and_numbers_are_not():
    named = layer(("B02", "B03", "B04"))
    assert levels(card(), named)[Need.BANDS] is Level.WARNING
    assert "red ← B02, green ← B03, blue ← B04" in text_of(card(), named, Need.BANDS)
    assert levels(card(), layer(("band 1", "band 2", "band 3")))[Need.BANDS] is Level.OK
    assert levels(card(), layer(("x", "blue", "green", "red")))[Need.BANDS] is Level.OK


def test_another_data_type_is_warned_of():
    assert levels(card(), layer(dtype="uint16"))[Need.DTYPE] is Level.WARNING
    assert "uint16" in text_of(card(), layer(dtype="uint16"), Need.DTYPE)


@pytest.mark.parametrize(
    ("own", "level", "words"),
    [
        (0.3, Level.OK, "fits"),
        (0.31, Level.OK, "fits"),
        (0.149, Level.OK, "resampled to 0.3 m"),
        (0.6, Level.OK, "resampled to 0.3 m"),
        (10.0, Level.WARNING, "more than a factor of 2"),
        (0.01, Level.WARNING, "more than a factor of 2"),
    ],
)
def test_the_cell_size_is_resampled_and_warned_of_when_far(own, level, words):
    (finding,) = cell_size_findings(card(), own)
    assert finding.level is level
    assert words in finding.text


def test_a_wished_cell_size_far_from_the_models_is_warned_of():
    (finding,) = cell_size_findings(card(cell_size=10.0), 0.3, wished=0.3)
    assert finding.level is Level.WARNING
    assert "Leave CELL_SIZE out" in finding.text


def test_a_model_that_knows_no_cell_size_takes_the_imagery_as_it_is_and_says_so():
    (finding,) = cell_size_findings(card(cell_size=0.0), 0.05)
    assert finding.level is Level.WARNING
    assert "its own cell size (0.05 m)" in finding.text
    (finding,) = cell_size_findings(card(cell_size=0.0), 0.05, wished=0.3)
    assert "more than a factor of 2" in finding.text
    assert cell_size_findings(card(cell_size=0.0), 0.0) == []


def test_a_run_takes_the_models_cell_size_unless_it_is_nearly_the_same():
    assert run_cell_size(card(), 0.31) == 0.31
    assert run_cell_size(card(), 0.5) == 0.3
    assert run_cell_size(card(cell_size=0.0), 0.5) == 0.5
