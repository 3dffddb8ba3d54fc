"""“Compute accuracy” for objects and numbers, as a user runs it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.processing.small_world import Heard, box, polygons, refusal, rows_by_class, run

pytestmark = pytest.mark.usefixtures("plugin")

KNOWN = [box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10)]


@pytest.fixture
def known(tmp_path) -> Path:
    return polygons(tmp_path / "known.gpkg", KNOWN, species=["oak", "oak", "pine"])


@pytest.fixture
def found(tmp_path) -> Path:
    """An oak found, one missed, a pine found, a pine where nothing is."""
    shapes = [box(1, 0, 11, 10), box(40, 1, 50, 11), box(80, 0, 90, 10)]
    fields = {"class": ["oak", "pine", "pine"], "confidence": ["0.9", "0.8", "0.7"]}
    return polygons(tmp_path / "found.gpkg", shapes, **fields)


def compared(tmp_path, prediction, reference, **options):
    return run(
        "computeaccuracy",
        PREDICTION=prediction,
        REFERENCE=reference,
        OUTPUT=tmp_path / "scores.csv",
        REPORT=tmp_path / "report.html",
        **options,
    )


def test_objects_are_scored_and_their_outcomes_written(found, known, tmp_path):
    outcomes = tmp_path / "outcomes.gpkg"
    made = compared(tmp_path, found, known, CLASS_FIELD="species", OUTCOMES=outcomes)
    rows = rows_by_class(made["OUTPUT"])
    assert [rows["oak"][name] for name in ("found", "wrong", "missed")] == ["1", "0", "1"]
    assert [rows["pine"][name] for name in ("found", "wrong", "missed")] == ["1", "1", "0"]
    assert made["SCORE"] == pytest.approx(2 / 3)
    layer = QgsVectorLayer(made["OUTCOMES"], "x", "ogr")
    assert sorted(f["outcome"] for f in layer.getFeatures()) == ["FN", "FP", "TP", "TP"]
    assert "AP50" in Path(made["REPORT"]).read_text(encoding="utf-8")
    strict = compared(tmp_path, found, known, CLASS_FIELD="species", IOU=0.95)
    assert strict["SCORE"] == 0
    assert "OUTCOMES" not in strict


def test_outcomes_are_drawn_by_what_they_are(found, known, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("dlstudio:computeaccuracy")
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "outcomes.gpkg"), project)
    parameters = {
        "PREDICTION": str(found), "REFERENCE": str(known), "CLASS_FIELD": "species",
        "OUTPUT": str(tmp_path / "s.csv"), "REPORT": str(tmp_path / "r.html"), "OUTCOMES": sink,
    }  # fmt: skip
    _, succeeded = algorithm.run(parameters, context, Heard())
    assert succeeded
    ((path, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsVectorLayer(path, "x", "ogr")
    details.postProcessor().postProcessLayer(layer, context, Heard())
    assert layer.renderer().classAttribute() == "outcome"
    assert [category.value() for category in layer.renderer().categories()] == ["TP", "FP", "FN"]


def test_features_that_a_model_classified_are_compared_by_class(known, tmp_path):
    # the copy of the features keeps a field “class” of its own; the model's is “class_2”
    fields = {
        "class": ["x", "y", "z"], "class_2": ["oak", "pine", "pine"],
        "confidence": ["0.9", "0.6", "0.7"], "second_class": ["pine", "oak", "oak"],
    }  # fmt: skip
    classified = polygons(tmp_path / "classified.gpkg", KNOWN, **fields)
    made = compared(tmp_path, classified, known, CLASS_FIELD="species")
    assert made["SCORE"] == pytest.approx(2 / 3)
    assert rows_by_class(made["OUTPUT"])["oak"]["reference"] == "2"
    assert "Confusion matrix" in Path(made["REPORT"]).read_text(encoding="utf-8")


def test_a_raster_of_numbers_is_scored(tmp_path):
    heights = np.arange(100 * 100, dtype=np.float32).reshape(100, 100)
    truth = raster_of_numbers(tmp_path / "truth.tif", heights)
    guess = raster_of_numbers(tmp_path / "guess.tif", heights + 1)
    made = compared(tmp_path, guess, truth)
    assert made["SCORE"] == pytest.approx(1, abs=1e-3)
    assert "RMSE" in Path(made["REPORT"]).read_text(encoding="utf-8")


def test_what_cannot_be_compared_is_refused_before_the_run(known, tmp_path):
    raster = raster_of_numbers(tmp_path / "n.tif", np.zeros((10, 10), np.float32))
    given = {"OUTPUT": tmp_path / "s.csv", "REPORT": tmp_path / "r.html"}
    outcomes = {"OUTCOMES": tmp_path / "o.gpkg"}
    assert "Only objects have outcomes" in refusal(
        "computeaccuracy", PREDICTION=raster, REFERENCE=known, **given, **outcomes
    )
    empty = polygons(tmp_path / "empty.gpkg", [], species=[])
    assert "REFERENCE: The layer is empty" in refusal(
        "computeaccuracy", PREDICTION=known, REFERENCE=empty, **given
    )


def raster_of_numbers(path: Path, values: np.ndarray) -> Path:
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((400000, 1, 0, 4000000, 0, -1))
    dataset.GetRasterBand(1).WriteArray(values)
    return path
