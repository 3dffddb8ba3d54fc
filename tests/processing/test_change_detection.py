"""Change detection as scripts call it: “Detect change”, and the export of two dates."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.model_card import MODEL_FILE
from dl_studio_plugin.definitions.stac import card_to_stac
from tests.processing.small_world import card, described_package, refusal, run
from tests.processing.test_requests import request as request_of

pytestmark = pytest.mark.usefixtures("plugin")

WATER = Path(__file__).parents[1] / "data" / "water_change"
BEFORE, AFTER = WATER / "naip_2009.tif", WATER / "naip_2012.tif"
CHANGES = WATER / "water_change.geojson"


def change_model(path: Path) -> Path:
    one_date = card()
    described = dataclasses.replace(
        one_date, task="change_detection", bands=one_date.bands * 2, cell_size_m=5.0
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL_FILE, json.dumps(card_to_stac(described)))
    return path


def test_every_parameter_reaches_the_engine(tmp_path):
    made = request_of(
        "detectchange", tmp_path,
        BEFORE=BEFORE, AFTER=AFTER, MODEL=change_model(tmp_path / "m.dlmodel"), AREA=CHANGES,
        CELL_SIZE=10, BATCH_SIZE=3, OVERLAP=40, TTA=True, THRESHOLD=0.6, DEVICE="cpu",
        PRECISION="fp32", RESUME=False, OUTPUT=tmp_path / "c.tif",
        PROBABILITIES=tmp_path / "p.tif", POLYGONS=tmp_path / "v.gpkg", MIN_AREA=4, SIMPLIFY=0.5,
    )  # fmt: skip
    assert made.imagery.source == str(BEFORE)
    assert made.imagery_after.source == str(AFTER)
    assert Path(made.area).exists()
    assert (made.cell_size, made.batch_size, made.overlap, made.tta) == (10, 3, 40, True)
    assert (made.threshold, made.device, made.precision) == (0.6, "cpu", "fp32")
    assert made.resume is False
    assert (made.output, made.probabilities) == (str(tmp_path / "c.tif"), str(tmp_path / "p.tif"))
    assert (made.polygons, made.min_area, made.simplify) == (str(tmp_path / "v.gpkg"), 4, 0.5)


def test_what_does_not_fit_is_refused_before_the_run(tmp_path, ground):
    model = change_model(tmp_path / "m.dlmodel")
    given = {"BEFORE": BEFORE, "AFTER": AFTER, "OUTPUT": tmp_path / "c.tif"}
    assert refusal("detectchange", MODEL=model, **given) == ""
    pixels = described_package(tmp_path / "pixels.dlmodel")
    said = refusal("detectchange", MODEL=pixels, **given)
    assert "made for pixel classification, not for change detection" in said
    said = refusal("classifypixels", IMAGERY=ground, MODEL=model, OUTPUT=tmp_path / "c.tif")
    assert "made for change detection, not for pixel classification" in said


def test_bands_are_checked_on_each_date(tmp_path):
    model = change_model(tmp_path / "m.dlmodel")
    sentinel = WATER.parent / "sentinel2" / "sentinel2.tif"
    for dates in ({"BEFORE": BEFORE, "AFTER": sentinel}, {"BEFORE": sentinel, "AFTER": AFTER}):
        said = refusal("detectchange", MODEL=model, OUTPUT=tmp_path / "c.tif", **dates)
        assert "takes 3 bands (red, green, blue), but “sentinel2” gives 4" in said


def test_the_custom_workflow_exports_two_dates(tmp_path):
    made = request_of(
        "exporttrainingdata", tmp_path, IMAGERY=BEFORE, IMAGERY_AFTER=AFTER, SAMPLES=CHANGES,
        CLASS_FIELD="class", OUTPUT=tmp_path / "data",
    )  # fmt: skip
    assert made.imagery.source == str(BEFORE)
    assert made.imagery_after.source == str(AFTER)


def test_without_a_later_date_there_is_one(ground, tmp_path):
    made = request_of(
        "exporttrainingdata", tmp_path, IMAGERY=ground, SAMPLES=CHANGES, OUTPUT=tmp_path / "data"
    )
    assert made.imagery_after is None


def change_project(path: Path, **values: object) -> Path:
    given = {
        "NAME": "water", "INFERENCE_TYPE": "change_detection", "IMAGERY": BEFORE,
        "IMAGERY_AFTER": AFTER, "CLASSES": "water change=#1f78b4", **values,
    }  # fmt: skip
    run("createproject", PROJECT=path, **given)
    run("createworkunits", PROJECT=path, METHOD="grid", SIZE=1200, SUBSETS="60,10,30")
    run("importsamples", PROJECT=path, INPUT=CHANGES, CLASS_FIELD="class", STATUS="submitted")
    run("reviewsamples", PROJECT=path, DECISION="accept")
    return path


def test_the_dates_of_a_project_are_exported(tmp_path):
    project = change_project(tmp_path / "p.gpkg")
    made = request_of("exporttrainingdata", tmp_path, PROJECT=project, OUTPUT=tmp_path / "data")
    assert (made.imagery.source, made.imagery_after.source) == (str(BEFORE), str(AFTER))


def test_a_project_of_one_date_takes_no_later_one(tmp_path):
    project = change_project(
        tmp_path / "p.gpkg", INFERENCE_TYPE="pixel_classification", IMAGERY_AFTER=""
    )
    said = refusal(
        "exporttrainingdata", PROJECT=project, IMAGERY_AFTER=AFTER, OUTPUT=tmp_path / "data"
    )
    assert "The project is for pixel classification, which looks at one date" in said


def test_an_evaluation_takes_the_bands_of_both_dates(tmp_path):
    run("exporttrainingdata", IMAGERY=BEFORE, IMAGERY_AFTER=AFTER, SAMPLES=CHANGES,
        CLASS_FIELD="class", CHIP_SIZE=256, STRIDE=256, OUTPUT=tmp_path / "data")  # fmt: skip
    given = {"INPUT": tmp_path / "data", "OUTPUT": tmp_path / "e.csv"}
    assert refusal("evaluatemodel", MODEL=change_model(tmp_path / "m.dlmodel"), **given) == ""
    said = refusal("evaluatemodel", MODEL=described_package(tmp_path / "p.dlmodel"), **given)
    assert "trained on 3 bands, but the training data has 6" in said
