"""Comparing predicted objects and features with what is known."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.warp import transform_geom

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from dl_studio_plugin.engine.accuracy.compare import run
from tests.engine.imagery.rasters import CRS
from tests.engine.samples.builders import Recorder, box, write_vector

KNOWN = [box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10), box(60, 0, 70, 10)]
KNOWN_CLASSES = ["oak", "oak", "pine", "pine"]


def compare(tmp_path: Path, predicted: str, known: str, **options: Any) -> ComputeAccuracyResult:
    given = {
        "prediction_layer": "layer", "layer": "layer", "class_field": "class",
        "prediction_class_field": "class", "confidence_field": "confidence", **options,
    }  # fmt: skip
    output, report = str(tmp_path / "scores.csv"), str(tmp_path / "report.html")
    return run(ComputeAccuracy(predicted, known, output, report, **given), Recorder(tmp_path))


def reference(path: Path, **options: Any) -> str:
    return write_vector(path, KNOWN, **{"class": KNOWN_CLASSES, **options})


def prediction(path: Path, shapes: list[Any], classes: list[str], confidence: list[float]) -> str:
    return write_vector(path, shapes, **{"class": classes, "confidence": confidence})


def rows(path: str) -> dict[str, dict[str, str]]:
    with Path(path).open(encoding="utf-8", newline="") as stream:
        return {row["class"]: row for row in csv.DictReader(stream)}


@pytest.fixture
def found(tmp_path: Path) -> str:
    """One oak found, one taken for a pine, a pine found twice, a pine missed, one from nothing."""
    return prediction(
        tmp_path / "p.gpkg",
        [box(1, 0, 11, 10), box(20, 0, 30, 10), box(40, 1, 50, 11), box(41, 2, 51, 12),
         box(80, 80, 90, 90)],
        ["oak", "pine", "pine", "pine", "oak"],
        [0.9, 0.8, 0.7, 0.6, 0.5],
    )  # fmt: skip


def test_objects_are_right_wrong_or_missed(tmp_path: Path, found: str) -> None:
    outcomes = str(tmp_path / "o.gpkg")
    result = compare(tmp_path, found, reference(tmp_path / "r.gpkg"), outcomes=outcomes)
    table = rows(result.output)
    assert {
        name: [row[k] for k in ("found", "wrong", "missed")] for name, row in table.items()
    } == {
        "oak": ["1", "1", "1"],
        "pine": ["1", "2", "1"],
    }
    assert float(table["oak"]["f1"]) == pytest.approx(0.5)
    assert float(table["pine"]["f1"]) == pytest.approx(0.4)
    assert result.score == pytest.approx(0.45)
    assert result.metrics["outcomes"] == {"TP": 2, "FP": 3, "FN": 2}
    # rows: oak, pine, nothing; the oak that was called a pine is a confusion, not a miss
    assert result.metrics["confusion_matrix"] == [[1, 1, 0], [0, 1, 1], [1, 1, 0]]
    layer = pyogrio.read_info(outcomes)
    assert layer["layer_name"] == "outcomes"
    _, _, shapes, columns = pyogrio.raw.read(outcomes)
    fields = dict(zip(layer["fields"], columns))
    assert sorted(fields["outcome"].tolist()) == ["FN", "FN", "FP", "FP", "FP", "TP", "TP"]
    assert len(shapes) == 7
    first = {name: values[0] for name, values in fields.items()}
    assert (first["outcome"], first["class"], first["reference"]) == ("TP", "oak", "oak")
    assert first["iou"] == pytest.approx(90 / 110)
    second = {name: values[1] for name, values in fields.items()}
    assert (second["outcome"], second["predicted"], second["reference"]) == ("FP", "pine", "oak")
    assert "Precision over recall" in Path(result.report).read_text("utf-8")


def test_the_overlap_that_was_asked_for_counts(tmp_path: Path, found: str) -> None:
    known = reference(tmp_path / "r.gpkg")
    strict = compare(tmp_path, found, known, iou=0.9).metrics
    assert strict["outcomes"] == {"TP": 0, "FP": 5, "FN": 4}
    loose = compare(tmp_path, found, known, iou=0.1).metrics
    assert loose["ap50"] == strict["ap50"]
    with pytest.raises(InvalidInput, match="IOU must be"):
        compare(tmp_path, found, known, iou=0.0)


def test_outlines_are_compared_unless_all_are_boxes(tmp_path: Path) -> None:
    triangle = shapely.Polygon(np.array(box(0, 0, 10, 10).exterior.coords)[:3])
    known = write_vector(tmp_path / "r.gpkg", [triangle])
    boxes = prediction(tmp_path / "b.gpkg", [box(0, 0, 10, 10)], ["x"], [1.0])
    fields = {"class_field": "", "iou": 0.6}
    assert compare(tmp_path, boxes, known, **fields).score == 1
    both = prediction(tmp_path / "m.gpkg", [box(0, 0, 10, 10), triangle], ["x"] * 2, [1.0, 0.9])
    result = compare(tmp_path, both, known, **fields)
    assert result.metrics["masks"]
    assert result.metrics["outcomes"] == {"TP": 1, "FP": 1, "FN": 0}


def test_one_class_needs_no_field_and_no_confidence(tmp_path: Path) -> None:
    known = write_vector(tmp_path / "r.gpkg", KNOWN)
    predicted = write_vector(tmp_path / "p.gpkg", KNOWN[:3])
    fields = {"class_field": "", "prediction_class_field": "", "confidence_field": ""}
    result = compare(tmp_path, predicted, known, **fields)
    assert result.score == pytest.approx(6 / 7)
    assert "no field “confidence”" in Path(result.report).read_text("utf-8")


def test_nothing_found_is_a_result(tmp_path: Path) -> None:
    empty = prediction(tmp_path / "p.gpkg", [], [], [])
    result = compare(tmp_path, empty, reference(tmp_path / "r.gpkg"))
    assert result.score == 0
    assert result.metrics["outcomes"] == {"TP": 0, "FP": 0, "FN": 4}


def test_a_reference_in_another_crs_is_moved(tmp_path: Path, found: str) -> None:
    moved = [
        shapely.geometry.shape(transform_geom(CRS, "EPSG:4326", shapely.geometry.mapping(s)))
        for s in KNOWN
    ]
    known = write_vector(tmp_path / "r.gpkg", moved, crs="EPSG:4326", **{"class": KNOWN_CLASSES})
    result = compare(tmp_path, found, known)
    assert result.metrics["outcomes"] == {"TP": 2, "FP": 3, "FN": 2}


def test_the_area_cuts_no_object_in_two(tmp_path: Path, found: str) -> None:
    # its edge runs through the second oak, whose centre is inside, and past all pines
    area = write_vector(tmp_path / "a.gpkg", [box(-5, -5, 26, 20)], crs=CRS)
    outcomes = str(tmp_path / "o.gpkg")
    known = reference(tmp_path / "r.gpkg")
    result = compare(tmp_path, found, known, area=area, outcomes=outcomes)
    assert result.metrics["outcomes"] == {"TP": 1, "FP": 1, "FN": 1}
    # with the edge left of its centre neither the oak nor what was found there counts
    area = write_vector(tmp_path / "b.gpkg", [box(-5, -5, 24, 20)], crs=CRS)
    result = compare(tmp_path, found, known, area=area, outcomes=outcomes)
    assert result.metrics["outcomes"] == {"TP": 1, "FP": 0, "FN": 0}
    assert result.score == 1


def test_features_that_were_given_a_class_are_compared_by_class(tmp_path: Path) -> None:
    predicted = prediction(tmp_path / "p.gpkg", KNOWN, ["oak", "pine", "pine", "pine"], [0.9] * 4)
    outcomes = str(tmp_path / "o.gpkg")
    known = reference(tmp_path / "r.gpkg")
    result = compare(tmp_path, predicted, known, classified=True, outcomes=outcomes)
    assert result.metrics["confusion_matrix"] == [[1, 1], [0, 2]]
    assert result.metrics["accuracy"] == 0.75
    assert result.score == pytest.approx((2 / 3 + 4 / 5) / 2)
    fields = pyogrio.raw.read(outcomes, columns=["outcome"])[3]
    assert fields[0].tolist() == ["TP", "FP", "TP", "TP"]
    # without a confidence nearly the same shapes say it too
    same = compare(tmp_path, predicted, known, confidence_field="")
    assert same.metrics["confusion_matrix"] == [[1, 1], [0, 2]]


def test_points_are_compared_with_the_polygon_they_lie_in(tmp_path: Path) -> None:
    # a wide polygon under the others: the smallest one that holds a point is its own
    shapes = [*KNOWN, box(-50, -50, 90, 90)]
    classes = ["oak", "pine", "pine", "pine", "oak"]
    predicted = prediction(tmp_path / "p.gpkg", shapes, classes, [0.9] * 5)
    places = [shapely.centroid(shape) for shape in KNOWN]
    known = write_vector(tmp_path / "r.gpkg", places, **{"class": KNOWN_CLASSES})
    result = compare(tmp_path, predicted, known)
    assert result.metrics["confusion_matrix"] == [[1, 1], [0, 2]]
    back = compare(tmp_path, known, predicted, confidence_field="", prediction_class_field="class")
    assert back.metrics["confusion_matrix"] == [[1, 0], [1, 2]]
    itself = compare(tmp_path, known, known, confidence_field="")
    assert itself.score == 1


def test_reference_points_give_the_areas_of_the_map(tmp_path: Path) -> None:
    # land: 8 ha mapped, 10 places all right; water: 2 ha mapped, 10 places, 5 of them land
    halves = [box(0, 0, 400, 200), box(400, 0, 500, 200)]
    unit = shapely.area(halves[1])
    predicted = prediction(tmp_path / "p.gpkg", halves, ["land", "water"], [1.0, 1.0])
    places = [
        shapely.centroid(box(x, y, x + 2, y + 2)) for x in (10, 410) for y in range(0, 100, 10)
    ]
    classes = ["land"] * 10 + ["land", "water"] * 5
    known = write_vector(tmp_path / "r.gpkg", places, **{"class": classes})
    area = compare(tmp_path, predicted, known).metrics["area"]
    assert area["places"] == 20
    assert area["overall_accuracy"] == pytest.approx(0.9, abs=1e-3)
    land, water = area["classes"]
    assert water["mapped_ha"] == pytest.approx(unit / 10_000, rel=0.01)
    assert water["area_ha"] == pytest.approx(unit / 20_000, rel=0.01)
    assert land["producers_accuracy"] == pytest.approx(8 / 9, abs=1e-3)


def test_what_cannot_be_compared_is_said(tmp_path: Path, found: str) -> None:
    known = reference(tmp_path / "r.gpkg")
    other = reference(tmp_path / "o.gpkg", **{"class": ["elm"] * 4})
    unnamed = reference(tmp_path / "u.gpkg", **{"class": ["oak", "", "pine", "pine"]})
    points = write_vector(tmp_path / "t.gpkg", [shapely.centroid(KNOWN[0])], **{"class": ["oak"]})
    lines = write_vector(tmp_path / "l.gpkg", [KNOWN[0].exterior], **{"class": ["oak"]})
    away = write_vector(tmp_path / "w.gpkg", [box(900, 900, 990, 990)], **{"class": ["oak"]})
    words = prediction(tmp_path / "c.gpkg", [KNOWN[0]], ["oak"], ["high"])  # type: ignore[list-item]
    area = write_vector(tmp_path / "a.gpkg", [box(500, 500, 600, 600)], crs=CRS)
    for one, two, options, sentence in (
        (found, other, {}, "no class in common"),
        (found, unnamed, {}, "1 objects have no class"),
        (found, points, {"class_field": ""}, "Points have no outline"),
        (found, lines, {}, "polygons alone or single points"),
        (found, away, {}, "does not touch"),
        (words, known, {}, "must hold numbers"),
        (found, known, {"area": area}, "no object on the ground"),
        (found, known, {"class_field": "kind"}, "no field “kind”"),
        (found, str(tmp_path / "gone.gpkg"), {}, "does not exist"),
        (found, "raster.tif", {"layer": ""}, "the reference is a raster"),
        (found, known, {"class_field": "", "classified": True}, "only one class"),
        (found, known, {"outcomes": str(tmp_path / "no/x.gpkg")}, "cannot be written"),
    ):
        with pytest.raises(InvalidInput, match=sentence):
            compare(tmp_path, one, two, **options)
    assert not (tmp_path / "scores.csv").exists()


def test_a_comparison_can_be_cancelled(tmp_path: Path, found: str) -> None:
    request = ComputeAccuracy(
        found, reference(tmp_path / "r.gpkg"), str(tmp_path / "s.csv"), str(tmp_path / "r.html"),
        prediction_layer="layer", layer="layer", class_field="class",
        prediction_class_field="class",
    )  # fmt: skip
    with pytest.raises(Cancelled):
        run(request, Recorder(tmp_path, cancel_at=0.1))
    assert not (tmp_path / "s.csv").exists()


def test_objects_that_got_no_class_do_not_count(tmp_path: Path) -> None:
    """“Classify objects” leaves what the imagery does not show without class and confidence."""
    some = prediction(
        tmp_path / "p.gpkg", KNOWN, ["oak", "oak", "pine", None], [0.9, 0.8, 0.7, np.nan]
    )
    result = compare(tmp_path, some, reference(tmp_path / "r.gpkg"), classified=True)
    table = rows(result.output)
    assert (table["oak"]["reference"], table["pine"]["reference"]) == ("2", "1")
    assert float(table["(mean)"]["f1"]) == result.score == 1.0
    nameless = prediction(tmp_path / "n.gpkg", KNOWN, ["oak", "oak", "pine", None], [1.0] * 4)
    with pytest.raises(InvalidInput, match="1 objects have no class"):
        compare(tmp_path, nameless, reference(tmp_path / "r2.gpkg"), classified=True)
