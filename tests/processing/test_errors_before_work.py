"""Faults of the input are told before any work begins, in a sentence that says what to do."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.processing.small_world import (
    BUILDINGS,
    CLASSES,
    box,
    described_package,
    part_of,
    polygons,
    refusal,
    run,
    without_crs,
)

pytestmark = pytest.mark.usefixtures("plugin")


def huge_raster(path: Path, of: Path) -> Path:
    """A raster as large as a country, of which only the header exists."""
    gdal.BuildVRT(str(path), [str(of)])
    text = path.read_text()
    source = gdal.Open(str(of))
    size = 'rasterXSize="{}" rasterYSize="{}"'
    text = text.replace(
        size.format(source.RasterXSize, source.RasterYSize), size.format(2_000_000, 2_000_000)
    )
    path.write_text(text)
    return path


def classify(ground, tmp_path, **changes):
    values = {"IMAGERY": ground, "OUTPUT": tmp_path / "classes.tif", **changes}
    values.setdefault("MODEL", described_package(tmp_path / "m.dlmodel"))
    return refusal("classifypixels", **values)


def test_a_good_call_is_not_refused(ground, tmp_path):
    assert classify(ground, tmp_path) == ""


def test_imagery_without_crs(ground, tmp_path):
    bare = without_crs(ground, tmp_path / "bare.tif")
    for reason in (
        classify(bare, tmp_path),
        refusal(
            "createproject", NAME="x", IMAGERY=bare, CLASSES=CLASSES, PROJECT=tmp_path / "p.gpkg"
        ),
        refusal("exporttrainingdata", IMAGERY=bare, SAMPLES=BUILDINGS, OUTPUT=tmp_path / "data"),
    ):
        assert "has no coordinate reference system" in reason
        assert "Set it with" in reason


def test_a_file_that_is_no_raster(tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 but then nothing that makes sense")
    reason = classify(broken, tmp_path)
    assert "IMAGERY" in reason
    assert "cannot be read" in reason
    assert "Check that the file exists" in reason


def test_a_file_that_is_missing(tmp_path):
    assert "cannot be read" in classify(tmp_path / "gone.tif", tmp_path)


def test_a_model_for_other_bands(ground, tmp_path):
    reason = classify(ground, tmp_path, MODEL=described_package(tmp_path / "six.dlmodel", 6))
    assert "takes 6 bands (red, green, blue, nir, swir1, swir2)" in reason
    assert "gives 3 (red, green, blue). Choose imagery with the same bands" in reason


def test_a_file_that_is_no_model(ground, tmp_path):
    fake = tmp_path / "fake.dlmodel"
    fake.write_text("not a zip")
    assert "fake.dlmodel" in classify(ground, tmp_path, MODEL=fake)


def test_a_model_that_is_missing(ground, tmp_path):
    reason = classify(ground, tmp_path, MODEL=tmp_path / "gone.dlmodel")
    assert "does not exist. Choose another one" in reason


@pytest.mark.parametrize("place", ["file/below.tif", "/proc/nowhere/classes.tif"])
def test_an_output_that_cannot_be_written(ground, tmp_path, place):
    (tmp_path / "file").write_text("a file, not a folder")
    reason = classify(ground, tmp_path, OUTPUT=tmp_path / place)
    assert "cannot be written" in reason
    assert "Choose another" in reason


def test_an_output_of_another_format(ground, tmp_path):
    reason = classify(ground, tmp_path, OUTPUT=tmp_path / "classes.png")
    assert "tif" in reason


def test_a_disk_that_is_too_small(ground, tmp_path):
    reason = classify(huge_raster(tmp_path / "huge.vrt", ground), tmp_path)
    assert "The class raster needs about" in reason
    assert "Free some space there, or choose a folder on another disk" in reason


def test_a_disk_that_is_too_small_for_training_data(ground, tmp_path):
    reason = refusal(
        "exporttrainingdata",
        IMAGERY=huge_raster(tmp_path / "huge.vrt", ground),
        SAMPLES=BUILDINGS,
        OUTPUT=tmp_path / "data",
    )
    assert "The training data needs about" in reason


def test_a_missing_environment(ground, tmp_path, monkeypatch):
    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path / "nothing"))
    reason = classify(ground, tmp_path)
    assert "environment is not installed" in reason
    assert "To install it" in reason


def test_a_missing_environment_stops_a_step_of_a_model_too(ground, tmp_path, monkeypatch):
    # QGIS does not check the parameters of a model's steps, so the step itself must.
    from qgis.core import QgsApplication, QgsProcessingContext

    from tests.processing.small_world import Heard

    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path / "nothing"))
    step = QgsApplication.processingRegistry().createAlgorithmById("dlstudio:classifypixels")
    package = described_package(tmp_path / "m.dlmodel")
    values = {"IMAGERY": str(ground), "MODEL": str(package), "OUTPUT": str(tmp_path / "c.tif")}
    heard = Heard()
    _, succeeded = step.run(values, QgsProcessingContext(), heard)
    assert not succeeded
    assert "environment is not installed" in " ".join(heard.errors)
    assert not (tmp_path / "c.tif.job").exists()


def test_an_area_without_polygons(ground, tmp_path):
    empty = polygons(tmp_path / "empty.gpkg", [])
    reason = classify(ground, tmp_path, AREA=empty)
    assert "AREA: The layer holds no polygon with a surface" in reason
    assert "leave it out" in reason


def test_an_area_somewhere_else(ground, tmp_path):
    elsewhere = polygons(tmp_path / "sea.gpkg", [box(0, 0, 100, 100)])
    assert "AREA: The polygons lie outside the imagery" in classify(
        ground, tmp_path, AREA=elsewhere
    )


def test_an_area_in_another_crs_is_understood(ground, tmp_path):
    assert classify(ground, tmp_path, AREA=BUILDINGS) == ""


def test_a_device_that_does_not_exist(ground, tmp_path):
    assert "DEVICE: “gpu” is no device. Write auto" in classify(ground, tmp_path, DEVICE="gpu")


def test_samples_outside_the_imagery(ground, tmp_path):
    elsewhere = polygons(tmp_path / "sea.gpkg", [box(0, 0, 100, 100)])
    reason = refusal(
        "exporttrainingdata", IMAGERY=ground, SAMPLES=elsewhere, OUTPUT=tmp_path / "data"
    )
    assert "SAMPLES: All samples lie outside the imagery" in reason
    assert "Choose the imagery that they were drawn on" in reason


def test_imported_samples_outside_the_project(project, tmp_path):
    elsewhere = polygons(tmp_path / "sea.gpkg", [box(0, 0, 100, 100)])
    reason = refusal("importsamples", PROJECT=project, INPUT=elsewhere)
    assert "INPUT: All samples lie outside the area of the project" in reason


def test_a_class_without_samples_stops_training(training_data, tmp_path):
    copy = tmp_path / "data"
    shutil.copytree(training_data, copy)
    file = copy / "training_data.json"
    data = json.loads(file.read_text())
    data["classes"].append({"value": 2, "name": "road", "colour": "#444444"})
    file.write_text(json.dumps(data))
    reason = refusal("trainmodel", INPUT=copy, OUTPUT=tmp_path / "m.dlmodel")
    assert "The class “road” has no samples" in reason
    assert "export again" in reason


def test_a_folder_without_training_data(tmp_path):
    reason = refusal("trainmodel", INPUT=tmp_path, OUTPUT=tmp_path / "m.dlmodel")
    assert "holds no training data" in reason
    assert "Export training data" in reason


def test_training_data_of_other_classes(training_data, tmp_path):
    copy = tmp_path / "data"
    shutil.copytree(training_data, copy)
    file = copy / "training_data.json"
    file.write_text(file.read_text().replace('"building"', '"house"'))
    reason = refusal(
        "trainmodel", INPUT=training_data, MORE_INPUTS=str(copy), OUTPUT=tmp_path / "m.dlmodel"
    )
    assert "Choose folders of the same classes" in reason


def test_a_project_of_a_newer_version(project):
    database = sqlite3.connect(project)
    with database:
        database.execute("UPDATE dl_studio_project SET schema_version = 9999")
    database.close()
    for reason in (
        refusal("createworkunits", PROJECT=project),
        refusal("importsamples", PROJECT=project, INPUT=BUILDINGS),
    ):
        assert "was written by a newer DL Studio" in reason
        assert "Update the plugin" in reason


def test_a_read_only_project(project, monkeypatch):
    import os

    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    for reason in (
        refusal("createworkunits", PROJECT=project),
        refusal("importsamples", PROJECT=project, INPUT=BUILDINGS),
        refusal("reviewsamples", PROJECT=project, DECISION="accept"),
    ):
        assert "cannot be written" in reason
        assert "copy the project to a folder of your own" in reason


def test_a_file_that_is_no_project(ground):
    assert "ground" in str(ground)
    reason = refusal("createworkunits", PROJECT=BUILDINGS)
    assert "buildings.geojson" in reason


def test_a_project_that_exists_is_never_overwritten(project, ground):
    reason = refusal("createproject", NAME="x", IMAGERY=ground, CLASSES=CLASSES, PROJECT=project)
    assert "exists already. Choose another name" in reason


@pytest.mark.parametrize("classes", ["", "building=red", "background=#000000", "a,a"])
def test_a_schema_that_cannot_be_used(ground, tmp_path, classes):
    reason = refusal(
        "createproject", NAME="x", IMAGERY=ground, CLASSES=classes, PROJECT=tmp_path / "p.gpkg"
    )
    assert reason


def test_a_class_that_the_project_does_not_have(project, ground, tmp_path):
    roads = polygons(tmp_path / "roads.gpkg", [part_of(ground, 0, 0, 1, 1)], kind=["road"])
    reason = refusal("importsamples", PROJECT=project, INPUT=roads, CLASS_FIELD="kind")
    assert "“road” is no class of the project (building)" in reason
    assert "CLASS_MAP" in reason
    assert "road=building" in reason


def test_an_export_without_accepted_units(project, tmp_path):
    reason = refusal("exporttrainingdata", PROJECT=project, OUTPUT=tmp_path / "data")
    assert "No work unit is accepted yet" in reason
    assert "Review samples" in reason


def test_an_export_of_nothing_and_of_two_things(project, tmp_path):
    for values in ({}, {"PROJECT": project, "SAMPLES": BUILDINGS}):
        reason = refusal("exporttrainingdata", OUTPUT=tmp_path / "data", **values)
        assert "Give either PROJECT, or IMAGERY and SAMPLES" in reason


def test_an_export_into_a_folder_that_holds_something(reviewed_project, tmp_path):
    (tmp_path / "mine.txt").write_text("precious")
    reason = refusal("exporttrainingdata", PROJECT=reviewed_project, OUTPUT=tmp_path)
    assert "exists already and is not empty" in reason


def test_a_review_without_submitted_units(project):
    assert "no submitted work unit" in refusal("reviewsamples", PROJECT=project)


def test_units_chosen_by_an_expression_that_makes_no_sense(project):
    for expression in ("subset =", "\"colour\" = 'red'"):
        reason = refusal("reviewsamples", PROJECT=project, UNITS=expression)
        assert "UNITS" in reason
        assert "Write an expression such as" in reason


def test_returning_units_needs_a_comment(project):
    reason = refusal("reviewsamples", PROJECT=project, DECISION="return")
    assert "COMMENT: Say why" in reason


def test_sharing_nothing(tmp_path):
    assert "Choose what to share" in refusal("shareresults", OUTPUT=tmp_path / "bundle")


def test_the_exception_holds_the_sentence_and_no_traceback(tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run("trainmodel", INPUT=tmp_path, OUTPUT=tmp_path / "m.dlmodel")
    assert "holds no training data" in str(caught.value)
    assert "Traceback" not in str(caught.value)
