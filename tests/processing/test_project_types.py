"""Each type of project takes what fits it and refuses the rest with a reason, in every home."""

from __future__ import annotations

import dataclasses
import json

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from dl_studio_plugin.definitions.architectures import ARCHITECTURES, AUTO, STANDARD
from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.definitions.formats import TRAINING_FORMATS
from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.object_jobs import ObjectCut
from dl_studio_plugin.definitions.project_types import PROJECT_TYPES, project_type
from dl_studio_plugin.definitions.training_data import TRAINING_DATA_FILE, ChipFormat, TrainingData
from dl_studio_plugin.definitions.wire import to_json
from dl_studio_plugin.layers.project_layers import ProjectLayers
from dl_studio_plugin.project.model import AFTER, BEFORE
from dl_studio_plugin.project.opening import open_project
from tests.processing.small_world import (
    CLASSES,
    card,
    described_package,
    extent_of,
    part_of,
    polygons,
    refusal,
    run,
)

CHANGE = InferenceType.CHANGE_DETECTION.value
TYPES = [row.kind.value for row in PROJECT_TYPES]
ONE_DATE = [row.kind.value for row in PROJECT_TYPES if not row.two_dates]


@pytest.fixture(scope="session")
def later(ground, tmp_path_factory):
    """The same ground on another grid and in another reference system."""
    path = tmp_path_factory.mktemp("later") / "later.tif"
    gdal.Warp(str(path), str(ground), dstSRS="EPSG:3857", xRes=0.5, yRes=0.5)
    return path


@pytest.fixture(params=TYPES)
def kind(request) -> str:
    return request.param


@pytest.fixture
def typed(new_project, kind, later) -> str:
    """A project of each type in each home."""
    dates = {"IMAGERY_AFTER": later} if project_type(kind).two_dates else {}
    return new_project(INFERENCE_TYPE=kind, **dates)


# -- imagery ------------------------------------------------------------------------------------


def test_a_project_of_each_type_keeps_its_type_and_its_dates(typed, kind, ground, later):
    with open_project(typed, "") as store:
        settings = store.settings()
    assert settings.inference_type.value == kind
    if kind == CHANGE:
        assert [(entry.source, entry.date) for entry in settings.imagery] == [
            (str(ground), BEFORE), (str(later), AFTER),
        ]  # fmt: skip
        assert settings.imagery_after == settings.imagery[1]
    else:
        assert [entry.date for entry in settings.imagery] == [""]
        assert settings.imagery_after is None
    assert settings.main_imagery == settings.imagery[0]


@pytest.mark.parametrize("kind", ONE_DATE)
def test_a_later_date_is_refused_where_there_is_one_date(kind, ground, later, tmp_path):
    reason = refusal(
        "createproject", NAME="Houses", INFERENCE_TYPE=kind, IMAGERY=ground, IMAGERY_AFTER=later,
        CLASSES=CLASSES, PROJECT=tmp_path / "project.gpkg",
    )  # fmt: skip
    assert reason.startswith("IMAGERY_AFTER: A project of ")
    assert "has imagery of one date. Leave the later date out" in reason


def test_change_detection_needs_the_later_date(ground, tmp_path):
    parameters = {
        "NAME": "Floods", "INFERENCE_TYPE": CHANGE, "IMAGERY": ground, "CLASSES": CLASSES,
        "PROJECT": tmp_path / "project.gpkg",
    }  # fmt: skip
    assert "IMAGERY_AFTER: A project of change detection needs imagery of two dates" in refusal(
        "createproject", **parameters
    )
    beside = tmp_path / "beside.tif"
    west, south, east, north = extent_of(ground)
    shifted = [west + 9000, north, east + 9000, south]
    gdal.Translate(str(beside), str(ground), outputBounds=shifted)
    reason = refusal("createproject", **parameters, IMAGERY_AFTER=beside)
    assert "“beside” lies beside “crop”" in reason


# -- samples ------------------------------------------------------------------------------------


def _points(folder, ground):
    west, south, east, north = extent_of(ground)
    place = f"POINT({(west + east) / 2} {(south + north) / 2})"
    return polygons(folder / "points.gpkg", [place], crs=_epsg(ground), **{"class": ["building"]})


def _boxes(folder, ground):
    place = part_of(ground, 0.4, 0.4, 0.6, 0.6)
    return polygons(folder / "boxes.gpkg", [place], crs=_epsg(ground), **{"class": ["building"]})


def _epsg(raster) -> int:
    from osgeo import osr

    reference = osr.SpatialReference(gdal.Open(str(raster)).GetProjection())
    reference.AutoIdentifyEPSG()
    return int(reference.GetAuthorityCode(None))


def test_outlines_are_samples_of_every_type(typed, ground, tmp_path):
    run("createworkunits", PROJECT=typed, METHOD="grid", SIZE=1000.0)
    result = run("importsamples", PROJECT=typed, INPUT=_boxes(tmp_path, ground), STATUS="submitted")
    assert result["COUNT"] == 1


def test_points_are_samples_only_where_they_mean_something(typed, kind, ground, tmp_path):
    points = _points(tmp_path, ground)
    reason = refusal("importsamples", PROJECT=typed, INPUT=points)
    if project_type(kind).takes_points:
        assert not reason
        run("createworkunits", PROJECT=typed, METHOD="grid", SIZE=1000.0)
        assert run("importsamples", PROJECT=typed, INPUT=points)["COUNT"] == 1
        return
    words = InferenceType(kind).words
    assert reason.startswith(f"INPUT: A project of {words} takes ")
    assert "as samples, not points." in reason


def test_a_point_that_got_in_by_another_way_is_found_and_keeps_its_unit_back(
    new_project, ground, tmp_path
):
    reference = new_project(INFERENCE_TYPE="object_detection")
    run("createworkunits", PROJECT=reference, METHOD="grid", SIZE=1000.0)
    points = _points(tmp_path, ground)
    with open_project(reference, "") as store:
        (unit,) = store.units()
        store.claim(unit.id)
    store = open_project(reference, "")
    layers = ProjectLayers.load(store, reference, QgsProject.instance())
    assert layers.points is None
    layer = layers._tables._make("sample_points")
    assert layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(
        layer, next(QgsVectorLayer(str(points)).getFeatures()).geometry(), {}
    )
    feature["class"] = "building"
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    layers.remove()
    store.close()
    found = run("checksamples", PROJECT=reference, OUTPUT=tmp_path / "problems.gpkg")
    problems = [row["problem"] for row in QgsVectorLayer(str(found["OUTPUT"])).getFeatures()]
    assert "It is a point, which a project of this type has no use for." in problems
    with open_project(reference, "") as store, pytest.raises(NotPossible, match="are points"):
        store.submit(unit.id)


# -- formats, architectures, tools --------------------------------------------------------------


@pytest.mark.parametrize("format_id", [row.id for row in TRAINING_FORMATS])
def test_a_project_is_exported_to_the_formats_of_its_type_only(typed, kind, format_id, tmp_path):
    reason = refusal(
        "exporttrainingdata", PROJECT=typed, FORMAT=format_id, OUTPUT=tmp_path / "data"
    )
    fitting = [row.id for row in project_type(kind).formats]
    if format_id in fitting:
        assert "FORMAT" not in reason
    else:
        words = InferenceType(kind).words
        assert f"is not for {words}. Choose “{fitting[0]}”" in reason


def test_by_itself_the_export_takes_the_usual_format(typed, kind, tmp_path):
    reason = refusal("exporttrainingdata", PROJECT=typed, OUTPUT=tmp_path / "data")
    assert reason.startswith("PROJECT: No work unit is accepted yet.")


@pytest.fixture(scope="session")
def described(tmp_path_factory):
    """Folders of training data that say what they are, by type."""
    folders = {}
    for task in TYPES:
        folder = folders[task] = tmp_path_factory.mktemp(task)
        of_two = project_type(task).two_dates
        data = TrainingData(
            task=task, format=project_type(task).formats[0].id, chip_format=ChipFormat.TIFF,
            chip_size=64, stride=64, crs="EPSG:3857", cell_size=0.3, cell_size_m=0.3,
            bands=card().bands, classes=card().classes, split="block",
            chips={"training": 2, "validation": 1}, pixels={"background": 9, "building": 9},
            imagery=(), hash="0" * 64, bands_after=card().bands if of_two else (),
        )  # fmt: skip
        (folder / TRAINING_DATA_FILE).write_text(json.dumps(to_json(data)), "utf-8")
    return folders


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("architecture", [row.id for row in ARCHITECTURES] + [STANDARD, AUTO])
def test_data_is_learnt_by_the_architectures_of_its_type_only(
    described, kind, architecture, tmp_path
):
    reason = refusal(
        "trainmodel", INPUT=described[kind], ARCHITECTURE=architecture,
        OUTPUT=tmp_path / "model.dlmodel",
    )  # fmt: skip
    fitting = project_type(kind).architectures
    if architecture in (STANDARD, AUTO, *(row.id for row in fitting)):
        assert "ARCHITECTURE" not in reason
    else:
        assert f"but the training data for {InferenceType(kind).words}" in reason
        assert f"Choose one of {fitting[0].title}" in reason


def model_of(kind, folder):
    own = card()
    if project_type(kind).two_dates:
        own = dataclasses.replace(own, bands=own.bands * 2)
    if kind == "object_classification":
        own = dataclasses.replace(own, object_cut=ObjectCut())
    return described_package(folder / f"{kind}.dlmodel", of=dataclasses.replace(own, task=kind))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("tool", [row.algorithm for row in PROJECT_TYPES])
def test_a_model_is_run_by_the_tool_of_its_type_only(kind, tool, ground, later, tmp_path):
    dates = {"BEFORE": ground, "AFTER": later} if tool == "detectchange" else {"IMAGERY": ground}
    if tool == "classifyobjects":
        dates["OBJECTS"] = _boxes(tmp_path, ground)
    row = project_type(kind)
    ending = "tif" if tool in ("classifypixels", "detectchange") else "gpkg"
    model, output = model_of(kind, tmp_path), tmp_path / f"result.{ending}"
    reason = refusal(tool, MODEL=model, OUTPUT=output, **dates)
    if tool == row.algorithm:
        assert not reason
    else:
        assert f"is made for {row.kind.words}" in reason


def test_samples_are_proposed_only_where_a_model_can(typed, kind, tmp_path):
    reason = refusal("proposesamples", PROJECT=typed, MODEL=model_of(kind, tmp_path))
    refused = "Samples cannot be proposed in a project of" in reason
    assert refused != project_type(kind).proposes
