"""Comparing class rasters with what is known."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from dl_studio_plugin.engine.accuracy.compare import run
from tests.engine.imagery.rasters import CRS, NORTH_UP, write_raster
from tests.engine.samples.builders import Recorder, box, on_ground, write_vector

SIZE = (300, 400)
CLASSES = [
    {"value": 0, "name": "background", "colour": "#000000"},
    {"value": 1, "name": "building", "colour": "#e31a1c"},
    {"value": 2, "name": "water", "colour": "#1f78b4"},
]


def prediction(
    path: Path, array: np.ndarray, classes: Optional[list[dict[str, Any]]] = CLASSES, **options: Any
) -> str:
    write_raster(path, array[None].astype(np.uint8), **{"nodata": 255, **options})
    if classes is not None:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(DL_STUDIO_CLASSES=json.dumps(classes))
    return str(path)


def truth() -> np.ndarray:
    array = np.zeros(SIZE, np.uint8)
    array[50:150, 60:200] = 1
    array[180:260, 100:380] = 2
    return array


def reference(path: Path, crs: str = CRS, **fields: Any) -> str:
    shapes = [box(60, 50, 200, 150), box(100, 180, 380, 260)]
    if crs != CRS:
        from rasterio.warp import transform_geom

        shapes = [
            shapely.geometry.shape(transform_geom(CRS, crs, shapely.geometry.mapping(s)))
            for s in shapes
        ]
    return write_vector(path, shapes, crs=crs, **{"class": ["building", "water"], **fields})


def compare(tmp_path: Path, raster: str, known: str, **options: Any) -> ComputeAccuracyResult:
    given = {"class_field": "class", **options}
    request = ComputeAccuracy(
        raster, known, str(tmp_path / "scores.csv"), str(tmp_path / "report.html"), **given
    )
    return run(request, Recorder(tmp_path))


def test_a_perfect_prediction_scores_1(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth())
    result = compare(tmp_path, raster, reference(tmp_path / "r.gpkg"))
    assert result.score == 1
    assert result.metrics["class_iou"] == {"background": 1, "building": 1, "water": 1}
    assert result.metrics["mean_iou_interval"] == [1, 1]
    assert result.metrics["counts"]["building"] == 100 * 140
    assert result.metrics["pixels"] == 300 * 400
    assert result.metrics["baseline_iou"] == pytest.approx(80 * 280 / 120_000)


def test_errors_are_counted_where_they_are(tmp_path: Path) -> None:
    array = truth()
    array[50:150, 60:130] = 0
    array[0:10] = 255
    result = compare(
        tmp_path, prediction(tmp_path / "p.tif", array), reference(tmp_path / "r.gpkg")
    )
    assert result.metrics["class_iou"]["building"] == pytest.approx(0.5)
    assert result.metrics["class_recall"]["building"] == pytest.approx(0.5)
    assert result.metrics["class_precision"]["building"] == 1
    assert result.metrics["pixels"] == 290 * 400
    low, high = result.metrics["class_iou_interval"]["building"]
    assert low < 0.5 < high


def test_the_table_and_the_report_say_the_same(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>"
    classes = [CLASSES[0], {**CLASSES[1], "name": evil}, CLASSES[2]]
    raster = prediction(tmp_path / "p.tif", truth(), classes)
    known = reference(tmp_path / "r.gpkg", **{"class": [evil, "water"]})
    result = compare(tmp_path, raster, known)
    with Path(result.output).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["class"] for row in rows] == ["background", evil, "water"]
    assert float(rows[1]["iou"]) == 1
    assert rows[1]["reference_pixels"] == "14000"
    page = Path(result.report).read_text("utf-8")
    assert evil not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_reference_in_another_crs_is_moved(tmp_path: Path, crs: str) -> None:
    raster = prediction(tmp_path / "p.tif", truth())
    result = compare(tmp_path, raster, reference(tmp_path / "r.gpkg", crs))
    assert result.score > 0.99


def test_points_alone_count_where_they_are(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth())
    points = [on_ground(shapely.Point(*p)) for p in ((70, 60), (150, 200), (5, 5), (100, 200))]
    known = write_vector(
        tmp_path / "r.gpkg", points, **{"class": ["building", "water", "background", "building"]}
    )
    result = compare(tmp_path, raster, known)
    assert result.metrics["pixels"] == 4
    assert result.metrics["accuracy"] == 0.75


def test_a_sample_of_points_gives_accuracy_and_areas_of_the_map(tmp_path: Path) -> None:
    # water is mapped on 1/10 of the map; half of what it is mapped on is land
    array = np.full(SIZE, 1, np.uint8)
    array[:30] = 2
    raster = prediction(tmp_path / "p.tif", array, CLASSES[1:])
    places = [(x, y) for y in (10.5, 150.5) for x in range(10, 400, 40)]
    classes = ["water", "building"] * 5 + ["building"] * 10
    points = [on_ground(shapely.Point(*place)) for place in places]
    known = write_vector(tmp_path / "r.gpkg", points, **{"class": classes})
    result = compare(tmp_path, raster, known)
    area = result.metrics["area"]
    assert area["places"] == 20
    assert area["overall_accuracy"] == pytest.approx(0.95)
    building, water = area["classes"]
    assert (water["users_accuracy"], building["users_accuracy"]) == (0.5, 1)
    assert building["producers_accuracy"] == pytest.approx(0.9 / 0.95)
    assert water["area_ha"] == pytest.approx(0.05 * area["total_ha"])
    assert area["total_ha"] == pytest.approx(area_of_the_raster() / 10_000, rel=2e-3)
    with Path(result.output).open(encoding="utf-8", newline="") as stream:
        rows = {row["class"]: row for row in csv.DictReader(stream)}
    assert float(rows["water"]["area_ha"]) == pytest.approx(water["area_ha"], abs=1e-6)
    assert "Olofsson" in Path(result.report).read_text("utf-8")


def area_of_the_raster() -> float:
    return 300 * 400 * abs(NORTH_UP.determinant)


def test_polygons_between_which_nothing_is_known_are_a_sample_too(tmp_path: Path) -> None:
    array = np.full(SIZE, 1, np.uint8)
    array[:30] = 2
    raster = prediction(tmp_path / "p.tif", array, CLASSES[1:])
    # the third lies mostly on what is mapped as water; the last one outside the area
    shapes = [box(0, 0, 9, 9), box(20, 0, 29, 9), box(40, 21, 49, 35), box(60, 90, 69, 99)]
    shapes += [box(80, 90, 89, 99), box(300, 90, 310, 99)]
    classes = ["water", "building", "building", "building", "building", "water"]
    known = write_vector(tmp_path / "r.gpkg", shapes, **{"class": classes})
    area = write_vector(tmp_path / "a.gpkg", [box(0, 0, 200, 300)], crs=CRS)
    found = compare(tmp_path, raster, known, area=area).metrics["area"]
    assert found["places"] == 5
    assert found["total_ha"] == pytest.approx(area_of_the_raster() / 20_000, rel=2e-3)
    building, water = found["classes"]
    assert water["users_accuracy"] == pytest.approx(1 / 3)
    assert building["users_accuracy"] == 1


def test_too_few_places_give_no_areas_and_a_warning(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth(), CLASSES)
    points = [on_ground(shapely.Point(70, 60)), on_ground(shapely.Point(150, 200))]
    known = write_vector(tmp_path / "r.gpkg", points, **{"class": ["building", "water"]})
    events = Recorder(tmp_path)
    request = ComputeAccuracy(
        raster, known, str(tmp_path / "s.csv"), str(tmp_path / "r.html"), class_field="class"
    )
    assert "area" not in run(request, events).metrics
    assert any("fewer than two" in text for text in events.warnings)
    # a complete reference is no sample: areas are counted there, not estimated
    assert "area" not in compare(tmp_path, raster, reference(tmp_path / "c.gpkg")).metrics


def test_without_background_only_reference_ground_counts(tmp_path: Path) -> None:
    array = np.where(truth() == 0, 1, truth())
    raster = prediction(tmp_path / "p.tif", array, CLASSES[1:])
    result = compare(tmp_path, raster, reference(tmp_path / "r.gpkg"))
    assert result.score == 1
    assert result.metrics["pixels"] == 100 * 140 + 80 * 280


def test_the_area_limits_what_is_compared(tmp_path: Path) -> None:
    array = truth()
    array[200:] = 1
    area = write_vector(tmp_path / "a.gpkg", [box(0, 0, 400, 160)], crs=CRS)
    raster, known = prediction(tmp_path / "p.tif", array), reference(tmp_path / "r.gpkg")
    result = compare(tmp_path, raster, known, area=area)
    assert result.metrics["pixels"] == 160 * 400
    assert result.metrics["class_iou"] == {"background": 1, "building": 1, "water": None}
    away = write_vector(tmp_path / "b.gpkg", [box(900, 900, 950, 950)], crs=CRS)
    with pytest.raises(InvalidInput, match="area does not touch"):
        compare(tmp_path, raster, known, area=away)


def test_one_class_needs_no_class_field(tmp_path: Path) -> None:
    array = (truth() == 1).astype(np.uint8)
    known = write_vector(tmp_path / "r.gpkg", [box(60, 50, 200, 150)], id=["7"])
    raster = prediction(tmp_path / "p.tif", array, CLASSES[:2])
    assert compare(tmp_path, raster, known, class_field="").score == 1
    with pytest.raises(InvalidInput, match="CLASS_FIELD"):
        compare(tmp_path, prediction(tmp_path / "q.tif", truth()), known, class_field="")


def test_a_reference_raster_of_another_grid_is_read_at_the_nearest_pixel(tmp_path: Path) -> None:
    array = truth()
    raster = prediction(tmp_path / "p.tif", array)
    known = np.full((320, 420), 255, np.uint8)
    known[10:310, 15:415] = array
    moved = NORTH_UP * Affine.translation(-15, -10)
    path = prediction(tmp_path / "r.tif", known, transform=moved)
    assert compare(tmp_path, raster, path).score == 1
    transform, width, height = calculate_default_transform(
        CRS, "EPSG:4326", 400, 300, *rasterio.transform.array_bounds(300, 400, NORTH_UP)
    )
    warped = np.full((height, width), 255, np.uint8)
    reproject(
        array, warped, src_transform=NORTH_UP, src_crs=CRS, dst_transform=transform,
        dst_crs="EPSG:4326", dst_nodata=255, resampling=Resampling.nearest, init_dest_nodata=True,
    )  # fmt: skip
    path = prediction(tmp_path / "w.tif", warped, transform=transform, crs="EPSG:4326", nodata=None)
    result = compare(tmp_path, raster, path)
    assert result.score > 0.95
    assert result.metrics["pixels"] > 0.97 * 120_000


def test_ground_beside_a_reference_raster_or_under_its_mask_does_not_count(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth())
    wide = write_raster(tmp_path / "r.tif", truth()[None, :100].astype(np.float32))
    assert compare(tmp_path, raster, wide).metrics["pixels"] == 100 * 400
    seen = np.ones((300, 400), bool)
    seen[100:] = False
    masked = write_raster(tmp_path / "m.tif", truth()[None].astype(np.uint8), mask=seen)
    assert compare(tmp_path, raster, masked).metrics["pixels"] == 100 * 400


def test_reference_classes_are_matched_by_name(tmp_path: Path) -> None:
    swapped = np.array([0, 2, 1], np.uint8)[truth()]
    classes = [CLASSES[0], {**CLASSES[1], "value": 2}, {**CLASSES[2], "value": 1}]
    raster = prediction(tmp_path / "p.tif", truth())
    known = prediction(tmp_path / "r.tif", swapped, classes)
    assert compare(tmp_path, raster, known).score == 1
    classes[1]["name"] = "road"
    known = prediction(tmp_path / "s.tif", swapped, classes)
    with pytest.raises(InvalidInput, match="“road”, which the prediction does not have"):
        compare(tmp_path, raster, known)


def test_classes_are_named_by_category_names_or_by_their_numbers(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth(), None)
    known = reference(tmp_path / "r.gpkg", **{"class": ["1", "2"]})
    named = compare(tmp_path, raster, known).metrics["class_iou"]
    assert list(named) == ["background", "class 1", "class 2"]
    Path(raster + ".aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><CategoryNames><Category>none</Category>"
        "<Category>house</Category><Category>lake</Category></CategoryNames></PAMRasterBand>"
        "</PAMDataset>",
        "utf-8",
    )
    known = reference(tmp_path / "n.gpkg", **{"class": ["house", "lake"]})
    assert list(compare(tmp_path, raster, known).metrics["class_iou"]) == ["none", "house", "lake"]


def test_a_raster_attribute_table_names_the_classes(tmp_path: Path) -> None:
    raster = prediction(tmp_path / "p.tif", truth(), None)
    fields = (("Value", 0, 5), ("Class_Name", 2, 2))
    columns = "".join(
        f'<FieldDefn index="{i}"><Name>{n}</Name><Type>{t}</Type><Usage>{u}</Usage></FieldDefn>'
        for i, (n, t, u) in enumerate(fields)
    )
    rows = "".join(
        f'<Row index="{i}"><F>{i}</F><F>{name}</F></Row>' for i, name in enumerate("abc")
    )
    Path(raster + ".aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><GDALRasterAttributeTable>"
        f"{columns}{rows}</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>",
        "utf-8",
    )
    known = reference(tmp_path / "r.gpkg", **{"class": ["b", "c"]})
    assert list(compare(tmp_path, raster, known).metrics["class_iou"]) == ["a", "b", "c"]


def test_what_cannot_be_compared_is_said(tmp_path: Path) -> None:
    raster, known = prediction(tmp_path / "p.tif", truth()), reference(tmp_path / "r.gpkg")
    floats = write_raster(tmp_path / "f.tif", truth()[None].astype("float32"))
    away = write_vector(tmp_path / "away.gpkg", [box(900, 900, 990, 990)], **{"class": ["water"]})
    other = reference(tmp_path / "o.gpkg", **{"class": ["building", "road"]})
    empty = prediction(tmp_path / "e.tif", np.full(SIZE, 255))
    for one, two, options, words in (
        (floats, known, {}, "not classes"),
        (raster, away, {}, "does not touch the prediction"),
        (raster, other, {}, "“road”, not among the classes"),
        (raster, str(tmp_path / "gone.gpkg"), {}, "does not exist"),
        (raster, known, {"class_field": "kind"}, "no field “kind”"),
        (empty, known, {}, "no pixel in common"),
    ):
        with pytest.raises(InvalidInput, match=words):
            compare(tmp_path, one, two, **options)
    with pytest.raises(InvalidInput, match="cannot be written"):
        run(
            ComputeAccuracy(raster, known, str(tmp_path / "no/x.csv"), "r.html"), Recorder(tmp_path)
        )
    assert not (tmp_path / "scores.csv").exists()


def test_a_damaged_list_of_classes_is_an_error(tmp_path: Path) -> None:
    known = reference(tmp_path / "r.gpkg")
    for number, classes in enumerate(([{"value": 1}], [CLASSES[1], CLASSES[1]], [])):
        raster = prediction(tmp_path / f"{number}.tif", truth(), classes)
        with pytest.raises(InvalidInput, match="list of classes"):
            compare(tmp_path, raster, known)


def test_a_comparison_can_be_cancelled(tmp_path: Path) -> None:
    raster, known = prediction(tmp_path / "p.tif", truth()), reference(tmp_path / "r.gpkg")
    request = ComputeAccuracy(
        raster, known, str(tmp_path / "s.csv"), str(tmp_path / "r.html"), class_field="class"
    )
    with pytest.raises(Cancelled):
        run(request, Recorder(tmp_path, cancel_at=0.1))
    assert not (tmp_path / "s.csv").exists()
