"""Results are reviewed: what is drawn, what of it goes on, what becomes a training sample."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsRasterLayer, QgsVectorLayer, edit

from dl_studio_plugin.project.model import SampleSource, SampleState, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.processing.small_world import (
    box,
    extent_of,
    part_of,
    polygons,
    refusal,
    run,
    without_crs,
)


@pytest.fixture
def result(ground, tmp_path):
    """Polygons of two classes, as a tool wrote them."""
    shapes = [part_of(ground, x / 10, 0.1, x / 10 + 0.08, 0.2) for x in range(1, 9)]
    names = ["building"] * 6 + ["road"] * 2
    return polygons(tmp_path / "result.gpkg", shapes, **{"class": names})


@pytest.fixture
def class_raster(ground, tmp_path):
    """A class raster on the ground: a tenth of it is class 1."""
    path = tmp_path / "classes.tif"
    source = gdal.Open(str(ground))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte
    )
    made.SetGeoTransform(source.GetGeoTransform())
    made.SetProjection(source.GetProjection())
    values = np.zeros((source.RasterYSize, source.RasterXSize), np.uint8)
    values[: source.RasterYSize // 10] = 1
    made.GetRasterBand(1).WriteArray(values)
    del made
    return path


def review(path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername=review", "review", "ogr")
    assert layer.isValid()
    return layer


def decide(path, decisions: dict[int, dict]) -> None:
    layer = review(path)
    with edit(layer):
        for number, feature in enumerate(layer.getFeatures()):
            for name, value in decisions.get(number, {}).items():
                layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)


def prepared(result, tmp_path, **parameters):
    path = tmp_path / "review.gpkg"
    return path, run("prepareresultreview", RESULT=result, OUTPUT=path, **parameters)


def test_every_object_is_drawn_when_all_are_wanted(plugin, result, tmp_path):
    path, outcome = prepared(result, tmp_path, SAMPLE_SIZE=0)
    assert outcome["COUNT"] == 8
    features = list(review(path).getFeatures())
    assert Counter(feature["class"] for feature in features) == {"building": 6, "road": 2}
    assert {feature["review"] for feature in features} == {"open"}


def test_a_sample_leaves_no_class_out_and_is_the_same_again(plugin, result, tmp_path):
    path, outcome = prepared(result, tmp_path, SAMPLE_SIZE=4)
    assert outcome["COUNT"] == 4
    first = {feature["source_id"] for feature in review(path).getFeatures()}
    assert Counter(f["class"] for f in review(path).getFeatures()) == {"building": 2, "road": 2}
    again, _ = prepared(result, tmp_path / "again", SAMPLE_SIZE=4)
    assert {feature["source_id"] for feature in review(again).getFeatures()} == first


def test_places_of_a_raster_are_drawn_from_each_class_with_its_size(plugin, class_raster, tmp_path):
    path, _outcome = prepared(class_raster, tmp_path, SAMPLE_SIZE=20)
    features = list(review(path).getFeatures())
    assert Counter(feature["class"] for feature in features).most_common()[0][1] >= 10
    raster = QgsRasterLayer(str(class_raster), "classes")
    sizes = {feature["class"]: feature["stratum_size"] for feature in features}
    assert sum(sizes.values()) == raster.width() * raster.height()
    for feature in features:
        value, _ = raster.dataProvider().sample(feature.geometry().asPoint(), 1)
        assert (feature["class"] == "background") == (value == 0)


def test_accepted_and_corrected_objects_go_on_and_rejected_ones_do_not(plugin, result, tmp_path):
    path, _ = prepared(result, tmp_path, SAMPLE_SIZE=0)
    decide(
        path,
        {
            0: {"review": "accepted"},
            1: {"review": "corrected", "reviewed_class": "road"},
            2: {"review": "rejected"},
        },
    )
    outcome = run("applyresultreview", REVIEW=path, OUTPUT=tmp_path / "applied.gpkg")
    applied = QgsVectorLayer(f"{outcome['OUTPUT']}|layername=result", "applied", "ogr")
    found = [(feature["class"], feature["review"]) for feature in applied.getFeatures()]
    assert sorted(found) == [("building", "accepted"), ("road", "corrected")]
    assert outcome["SCORE"] == pytest.approx(1 / 3)
    assert outcome["COUNT"] == 0


def test_an_object_with_another_outline_is_a_corrected_one(plugin, result, tmp_path):
    path, _ = prepared(result, tmp_path, SAMPLE_SIZE=0)
    layer = review(path)
    feature = next(layer.getFeatures())
    with edit(layer):
        larger = feature.geometry().buffer(1, 2)
        larger.convertToMultiType()
        layer.changeGeometry(feature.id(), larger)
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("review"), "accepted")
    outcome = run("applyresultreview", REVIEW=path, OUTPUT=tmp_path / "applied.gpkg")
    applied = QgsVectorLayer(f"{outcome['OUTPUT']}|layername=result", "applied", "ogr")
    assert [feature["review"] for feature in applied.getFeatures()] == ["corrected"]
    assert outcome["SCORE"] == 0


def test_corrections_become_draft_samples_and_their_unit_is_reopened(
    plugin, reviewed_project, ground, tmp_path
):
    import shutil

    project = shutil.copy(reviewed_project, tmp_path / "project.gpkg")
    west, south, east, north = extent_of(ground)
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    shape = box(middle_x - 2, middle_y - 2, middle_x + 2, middle_y + 2)
    result = polygons(tmp_path / "result.gpkg", [shape], **{"class": ["road"]})
    path, _ = prepared(result, tmp_path, SAMPLE_SIZE=0)
    decide(path, {0: {"review": "corrected", "reviewed_class": "building"}})
    outcome = run(
        "applyresultreview", REVIEW=path, PROJECT=project, OUTPUT=tmp_path / "applied.gpkg"
    )
    assert outcome["COUNT"] == 1
    with open_project(str(project)) as store:
        (fix,) = [s for s in store.samples() if s.source is SampleSource.REVIEW_FIX]
        assert (fix.class_name, fix.state) == ("building", SampleState.DRAFT)
        assert store.unit(fix.unit).state is UnitState.RETURNED
        geometry = QgsGeometry()
        geometry.fromWkb(fix.wkb)
        assert geometry.area() == pytest.approx(16, rel=1e-6)


def test_what_cannot_be_reviewed_is_refused_with_a_sentence(plugin, ground, result, tmp_path):
    output = tmp_path / "review.gpkg"
    plain = polygons(tmp_path / "plain.gpkg", [part_of(ground, 0, 0, 1, 1)], kind=["x"])
    assert "class" in refusal("prepareresultreview", RESULT=plain, OUTPUT=output)
    nowhere = without_crs(ground, tmp_path / "nowhere.tif")
    assert "coordinate" in refusal("prepareresultreview", RESULT=nowhere, OUTPUT=output)
    missing = tmp_path / "no" / "such"
    (tmp_path / "no").write_text("a file")
    assert refusal("prepareresultreview", RESULT=result, OUTPUT=missing / "review.gpkg")


def test_a_review_in_which_nothing_was_decided_cannot_be_applied(plugin, result, tmp_path):
    path, _ = prepared(result, tmp_path)
    reason = refusal("applyresultreview", REVIEW=path, OUTPUT=tmp_path / "applied.gpkg")
    assert "Nothing was decided" in reason
    reason = refusal("applyresultreview", REVIEW=result, OUTPUT=tmp_path / "applied.gpkg")
    assert "lacks the fields" in reason


@pytest.mark.parametrize(
    "outline",
    [
        "POLYGON Z((0 0 5,10 0 5,10 10 5,0 0 5))",
        "POLYGON((0.1 0,10.3 0,10 10,0.1 0))",
        "CURVEPOLYGON(CIRCULARSTRING(0 0,5 5,10 0,5 -5,0 0))",
    ],
)
def test_an_outline_of_any_kind_that_nobody_changed_counts_as_unchanged(plugin, tmp_path, outline):
    result = polygons(tmp_path / "result.gpkg", [outline], **{"class": ["building"]})
    path, _ = prepared(result, tmp_path)
    decide(path, {0: {"review": "accepted"}})
    outcome = run("applyresultreview", REVIEW=path, OUTPUT=tmp_path / "applied.gpkg")
    assert outcome["SCORE"] == 1


def test_points_are_no_result_to_review(plugin, tmp_path):
    points = polygons(tmp_path / "points.gpkg", ["POINT(1 2)"], **{"class": ["tree"]})
    reason = refusal("prepareresultreview", RESULT=points, OUTPUT=tmp_path / "review.gpkg")
    assert "holds no polygons" in reason


def test_nothing_is_written_over_what_it_was_made_from(plugin, result, tmp_path):
    assert "would be lost" in refusal("prepareresultreview", RESULT=result, OUTPUT=result)
    path, _ = prepared(result, tmp_path, SAMPLE_SIZE=0)
    decide(path, {0: {"review": "accepted"}})
    assert "would be lost" in refusal("applyresultreview", REVIEW=path, OUTPUT=path)


def test_the_score_of_a_map_is_weighted_by_area(plugin, class_raster, tmp_path):
    """A tenth of the map is class 1, all of it wrong; the rest is right: 90 % and not 50 %."""
    path, _ = prepared(class_raster, tmp_path, SAMPLE_SIZE=0)
    decisions = {}
    for number, feature in enumerate(review(path).getFeatures()):
        right = feature["class"] == "background"
        wrong = {"review": "corrected", "reviewed_class": "background"}
        decisions[number] = {"review": "accepted"} if right else wrong
    assert len(decisions) == 100
    decide(path, decisions)
    outcome = run("applyresultreview", REVIEW=path, OUTPUT=tmp_path / "applied.gpkg")
    assert outcome["SCORE"] == pytest.approx(0.9, abs=0.002)


def test_the_corrected_place_of_a_raster_becomes_its_pixel(
    plugin, reviewed_project, class_raster, tmp_path
):
    import shutil

    project = shutil.copy(reviewed_project, tmp_path / "project.gpkg")
    path, _ = prepared(class_raster, tmp_path, SAMPLE_SIZE=0, PROJECT=project)
    places = list(review(path).getFeatures())
    number = next(i for i, place in enumerate(places) if place["class"] == "background")
    decide(path, {number: {"review": "corrected", "reviewed_class": "building"}})
    outcome = run(
        "applyresultreview", REVIEW=path, PROJECT=project, OUTPUT=tmp_path / "applied.gpkg"
    )
    assert outcome["COUNT"] == 1
    with open_project(str(project)) as store:
        (fix,) = [s for s in store.samples() if s.source is SampleSource.REVIEW_FIX]
    square = QgsGeometry()
    square.fromWkb(fix.wkb)
    pixel = QgsRasterLayer(str(class_raster), "classes").rasterUnitsPerPixelX()
    assert square.area() == pytest.approx(pixel**2, rel=1e-4)
    assert square.contains(places[number].geometry())
