"""Cards of models that see two dates, or give numbers, as STAC Items and back."""

from __future__ import annotations

import dataclasses

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.definitions.model_fit import BandFacts, LayerFacts, Level, findings
from dl_studio_plugin.definitions.stac import card_from_stac, card_to_stac

BANDS = tuple(Band(name, "uint8", 100.0, 50.0, 0.0, 255.0) for name in ("red", "green"))
LATER = tuple(dataclasses.replace(band, mean=60.0, dtype="uint16") for band in BANDS)


def card(**changes: object) -> ModelCard:
    made = ModelCard(
        name="change", task="change_detection", architecture="siamese_unet", backbone="resnet18",
        bands=BANDS + LATER, classes=(BACKGROUND, LabelClass(1, "gain", "#e31a1c")),
        cell_size_m=5.0, chip_size=64, size_multiple=32, fixed_input=False, receptive_radius=100,
        training_data_hash="", created="2026-01-01T00:00:00Z",
    )  # fmt: skip
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


NUMBERS = {"task": "regression", "classes": (), "outputs": ("height (m)", "cover"), "bands": BANDS}


@pytest.mark.parametrize(
    "changes",
    [{}, NUMBERS, {"cell_size_m": 0.0}],
    ids=["change", "regression", "unknown cell size"],
)
def test_a_card_comes_back_as_it_was(changes: dict) -> None:
    made = card(**changes)
    assert card_from_stac(card_to_stac(made), "a test") == made


def test_the_item_says_that_the_input_is_two_dates() -> None:
    (described,) = card_to_stac(card())["properties"]["mlm:input"]
    assert described["description"].startswith("The bands of the earlier date, then those of the")
    assert described["input"]["shape"] == [-1, 4, -1, -1]
    assert [scaling["mean"] for scaling in described["value_scaling"]] == [100, 100, 60, 60]


def test_the_item_of_a_regression_names_its_task_and_bands() -> None:
    properties = card_to_stac(card(**NUMBERS))["properties"]
    assert properties["mlm:tasks"] == ["regression"]
    assert properties["mlm:output"][0]["result"]["shape"] == [-1, 2, -1, -1]
    assert properties["dlstudio:outputs"] == ["height (m)", "cover"]


def test_each_date_has_its_own_bands() -> None:
    assert card().dates == (BANDS, LATER)
    assert card(**NUMBERS).dates == (BANDS,)
    assert (card().channels, card(**NUMBERS).channels) == (2, 2)


@pytest.mark.parametrize(("date", "dtype"), [(0, "uint8"), (1, "uint16")])
def test_a_layer_is_held_against_the_bands_of_its_date(date: int, dtype: str) -> None:
    facts = tuple(BandFacts(name, dtype) for name in ("red", "green"))
    layer = LayerFacts("ground", facts, 5.0)
    assert all(f.level is Level.OK for f in findings(card(), layer, "change_detection", date))
    other = findings(card(), layer, "change_detection", 1 - date)
    assert [f.need.value for f in other if f.level is not Level.OK] == ["dtype"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"bands": BANDS[:1]}, "its bands are not those of two dates"),
        ({**NUMBERS, "outputs": ()}, "does not name 1 to 64 outputs and no class"),
        ({"outputs": ("height",)}, "it names outputs"),
    ],
)
def test_a_card_that_contradicts_itself_is_refused(changes: dict, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        card_from_stac(card_to_stac(card(**changes)), "a test")
