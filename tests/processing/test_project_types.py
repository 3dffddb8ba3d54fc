"""Each type of project takes what fits it and refuses the rest with a reason, in every home."""

from __future__ import annotations

import pytest
from osgeo import gdal

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.project_types import PROJECT_TYPES, project_type
from dl_studio_plugin.project.model import AFTER, BEFORE
from dl_studio_plugin.project.opening import open_project
from tests.processing.small_world import CLASSES, extent_of, part_of, polygons, refusal, run

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
