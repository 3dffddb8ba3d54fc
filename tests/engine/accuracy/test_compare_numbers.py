"""Comparing rasters of numbers with what is known."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from dl_studio_plugin.definitions.wire import from_json, to_json
from dl_studio_plugin.engine.accuracy.compare import run
from tests.engine.imagery.rasters import CRS, NORTH_UP, write_raster
from tests.engine.samples.builders import Recorder, box, on_ground, write_vector

HEIGHT, WIDTH = 300, 400


def known() -> np.ndarray:
    rows, columns = np.indices((HEIGHT, WIDTH))
    return (1000 + columns + 0.5 * rows).astype(np.float32)[None]


def compare(
    tmp_path: Path, predicted: str, reference: str, **options: Any
) -> ComputeAccuracyResult:
    output, report = str(tmp_path / "scores.csv"), str(tmp_path / "report.html")
    request = ComputeAccuracy(predicted, reference, output, report, **options)
    return run(request, Recorder(tmp_path))


def test_errors_are_what_one_computes(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(3, 2, (1, HEIGHT, WIDTH)).astype(np.float32)
    predicted = write_raster(tmp_path / "p.tif", known() + noise)
    result = compare(tmp_path, predicted, write_raster(tmp_path / "r.tif", known()))
    (band,) = result.metrics["bands"]
    assert band["bias"] == pytest.approx(noise.mean(), rel=1e-4)
    assert band["mae"] == pytest.approx(np.abs(noise).mean(), rel=1e-4)
    assert band["rmse"] == pytest.approx(np.sqrt((noise**2).mean()), rel=1e-4)
    assert band["r2"] == pytest.approx(1 - (noise**2).mean() / known().var(), rel=1e-4)
    assert result.score == band["r2"]
    assert band["values"] == HEIGHT * WIDTH
    low, high = band["rmse_interval"]
    assert low < band["rmse"] < high
    with Path(result.output).open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert float(row["rmse"]) == pytest.approx(band["rmse"], abs=1e-6)
    assert "RMSE" in Path(result.report).read_text("utf-8")


def test_a_reference_that_never_changes_leaves_no_share_to_explain(tmp_path: Path) -> None:
    flat = np.full((1, HEIGHT, WIDTH), 5, np.float32)
    predicted = write_raster(tmp_path / "p.tif", known())
    result = compare(tmp_path, predicted, write_raster(tmp_path / "r.tif", flat))
    assert from_json(ComputeAccuracyResult, to_json(result)).score is None
    assert result.metrics["bands"][0]["rmse"] > 0


def test_nodata_and_ground_outside_the_area_do_not_count(tmp_path: Path) -> None:
    truth, guess = known(), known() + 1
    truth[0, :50] = -9999
    guess[0, :, :100] = -1
    predicted = write_raster(tmp_path / "p.tif", guess, nodata=-1)
    reference = write_raster(tmp_path / "r.tif", truth, nodata=-9999)
    area = write_vector(tmp_path / "a.gpkg", [box(0, 0, 200, 300)], crs=CRS)
    (band,) = compare(tmp_path, predicted, reference, area=area).metrics["bands"]
    assert band["values"] == 250 * 100
    assert (band["bias"], band["rmse"]) == (1, 1)


def values_that_count(
    tmp_path: Path, reference: str, predicted: np.ndarray
) -> list[dict[str, float]]:
    """The scores of each band, where the prediction is 1 too high and each band flat."""
    compared = compare(tmp_path, write_raster(tmp_path / "p.tif", predicted), reference)
    found = list(compared.metrics["bands"])
    assert all(band["bias"] == band["rmse"] == 1 for band in found)
    return found


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("nodata", [-9999, np.nan])
def test_nodata_of_one_band_is_not_that_of_another(
    tmp_path: Path, nodata: float, scale: int
) -> None:
    flat = np.repeat(np.array([[[5]], [[80]]], np.float32), HEIGHT, 1).repeat(WIDTH, 2)
    truth = flat.repeat(scale, 1).repeat(scale, 2)
    truth[0, : 100 * scale] = nodata
    truth[1, :, : 300 * scale] = nodata
    reference = write_raster(
        tmp_path / "r.tif", truth, transform=NORTH_UP * Affine.scale(1 / scale), nodata=nodata
    )
    first, second = values_that_count(tmp_path, reference, flat + 1)
    assert first["values"] == pytest.approx(200 * WIDTH, abs=WIDTH)
    assert second["values"] == pytest.approx(HEIGHT * 100, abs=HEIGHT)


@pytest.mark.parametrize("kind", ["alpha", "mask"])
def test_what_a_mask_leaves_out_of_the_reference_does_not_count(tmp_path: Path, kind: str) -> None:
    seen = np.ones((HEIGHT, WIDTH), bool)
    seen[:100] = False
    flat = np.full((1, HEIGHT, WIDTH), 5, np.uint16)
    if kind == "mask":
        reference = write_raster(tmp_path / "r.tif", flat, mask=seen)
    else:
        both = np.concatenate([flat, np.where(seen, 65535, 0).astype(np.uint16)[None]])
        reference = write_raster(tmp_path / "r.tif", both, alpha="YES")
    (band,) = values_that_count(tmp_path, reference, (flat + 1).astype(np.float32))
    assert band["values"] == 200 * WIDTH


@pytest.mark.parametrize("bands", [1, 2])
def test_ground_beside_the_reference_does_not_count(tmp_path: Path, bands: int) -> None:
    flat = np.full((bands, HEIGHT, WIDTH), 5, np.float32)
    reference = write_raster(tmp_path / "r.tif", flat[:, :100])
    for band in values_that_count(tmp_path, reference, flat + 1):
        assert band["values"] == 100 * WIDTH


def test_a_reference_of_another_grid_is_brought_onto_the_predictions(tmp_path: Path) -> None:
    fine = np.kron(known()[0], np.ones((2, 2), np.float32))[None]
    transform = NORTH_UP * Affine.scale(0.5)
    reference = write_raster(tmp_path / "r.tif", fine, transform=transform)
    (band,) = compare(tmp_path, write_raster(tmp_path / "p.tif", known()), reference).metrics[
        "bands"
    ]
    assert band["rmse"] < 0.5


def test_points_are_compared_with_their_pixel(tmp_path: Path) -> None:
    predicted = write_raster(tmp_path / "p.tif", known())
    places = [on_ground(shapely.Point(x, y)) for x, y in ((10.5, 20.5), (300.2, 7.9), (999, 5))]
    held = [float(known()[0, 20, 10]) + 2, float(known()[0, 7, 300]) - 4, 0.0]
    points = write_vector(tmp_path / "t.gpkg", places, height=held)
    result = compare(tmp_path, predicted, points, layer="layer", class_field="height")
    (band,) = result.metrics["bands"]
    assert (band["values"], band["bias"], band["mae"]) == (2, 1, 3)
    assert band["rmse_interval"] is None


def test_what_cannot_be_compared_is_said(tmp_path: Path) -> None:
    predicted = write_raster(tmp_path / "p.tif", known())
    two = write_raster(tmp_path / "two.tif", np.concatenate([known(), known()]))
    polygons = write_vector(tmp_path / "v.gpkg", [box(0, 0, 10, 10)], height=[1.0])
    words = write_vector(tmp_path / "w.gpkg", [on_ground(shapely.Point(5, 5))], height=["tall"])
    away = write_vector(tmp_path / "x.gpkg", [on_ground(shapely.Point(-5, 5))], height=[1.0])
    field = {"layer": "layer", "class_field": "height"}
    for one, reference, options, sentence in (
        (predicted, two, {}, "1 bands of numbers, but the reference"),
        (predicted, polygons, field, "numbers, not classes"),
        (predicted, words, field, "must hold numbers"),
        (predicted, away, field, "does not touch"),
        (predicted, polygons, {"layer": "layer"}, "CLASS_FIELD"),
        (two, words, field, "one number each"),
        (predicted, predicted, {"outcomes": str(tmp_path / "o.gpkg")}, "OUTCOMES is for"),
    ):
        with pytest.raises(InvalidInput, match=sentence):
            compare(tmp_path, one, reference, **options)
