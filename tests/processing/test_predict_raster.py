"""“Predict raster” as scripts call it."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.model_card import MODEL_FILE
from dl_studio_plugin.definitions.stac import card_to_stac
from tests.processing.small_world import BUILDINGS, card, described_package, refusal
from tests.processing.test_requests import request as request_of

pytestmark = pytest.mark.usefixtures("plugin")


def number_model(path: Path) -> Path:
    described = dataclasses.replace(card(), task="regression", classes=(), outputs=("height (m)",))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL_FILE, json.dumps(card_to_stac(described)))
    return path


def test_every_parameter_reaches_the_engine(ground, tmp_path):
    made = request_of(
        "predictraster", tmp_path,
        IMAGERY=ground, MODEL=number_model(tmp_path / "m.dlmodel"), AREA=BUILDINGS, CELL_SIZE=0.5,
        BATCH_SIZE=3, OVERLAP=40, TTA=True, DEVICE="cpu", PRECISION="fp32", RESUME=False,
        OUTPUT=tmp_path / "n.tif",
    )  # fmt: skip
    assert made.imagery.source == str(ground)
    assert Path(made.area).exists()
    assert (made.cell_size, made.batch_size, made.overlap, made.tta) == (0.5, 3, 40, True)
    assert (made.device, made.precision, made.resume) == ("cpu", "fp32", False)
    assert made.output == str(tmp_path / "n.tif")


def test_only_models_of_numbers_are_taken(ground, tmp_path):
    given = {"IMAGERY": ground, "OUTPUT": tmp_path / "n.tif"}
    assert refusal("predictraster", MODEL=number_model(tmp_path / "m.dlmodel"), **given) == ""
    classes = described_package(tmp_path / "classes.dlmodel")
    said = refusal("predictraster", MODEL=classes, **given)
    assert "made for pixel classification, not for regression" in said
    said = refusal("predictraster", MODEL=tmp_path / "m.dlmodel", IMAGERY=ground,
                   OUTPUT=tmp_path / "n.png")  # fmt: skip
    assert "must end in .tif" in said
