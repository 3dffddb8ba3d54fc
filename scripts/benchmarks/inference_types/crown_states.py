"""Object classification: crowns alive or dead, in NEON's aerial imagery of one tile of 40 m."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from benchmarks.inference_types.baselines import nearest_class_mean
from benchmarks.inference_types.layers import boxes_of, crs_of, write_polygons
from benchmarks.inference_types.workflow import DATA, Comparison, Workflow, training_objects

PICTURE = DATA / "neon" / "SOAP_061.png"
CROWNS = DATA / "neon" / "testfile_multi.csv"
#: The picture came without a place: it gets one of its own, with the right size.
CRS, CORNERS = "EPSG:32611", (300_000, 4_100_040, 300_040, 4_100_000)
UNITS = {"METHOD": "grid", "SIZE": 8, "SUBSETS": "60,0,40"}
EXPORT = {"FORMAT": "labelled_tiles", "CHIP_SIZE": 64, "CROP": True}
TRAINING = {
    "EPOCHS": 60,
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.0005,
    "AUGMENTATION": "standard",
}


def compare(workflow: Workflow) -> dict[str, Comparison]:
    """Mean F1 of both classes on the units that were held out."""
    folder = workflow.folder
    imagery = placed(folder / "soap.tif")
    boxes = boxes_of(CROWNS, imagery)
    crowns = write_polygons(folder / "crowns.gpkg", crs_of(imagery), boxes)
    workflow.label(
        UNITS,
        {"INPUT": crowns, "CLASS_FIELD": "class"},
        NAME="Crowns",
        INFERENCE_TYPE="object_classification",
        IMAGERY=imagery,
        CLASSES="Alive=#33a02c,Dead=#b15928",
    )
    workflow.train(EXPORT, TRAINING)
    found, simple = folder / "classified.gpkg", folder / "baseline.gpkg"
    workflow.step(
        "classifyobjects", IMAGERY=imagery, OBJECTS=crowns, MODEL=workflow.model, TTA=True,
        OUTPUT=found,
    )  # fmt: skip
    known = training_objects(workflow.project, crowns, "class")
    nearest_class_mean(imagery, known, crowns, simple)
    where = {"CLASS_FIELD": "class", "AREA": workflow.test_units}
    comparison = workflow.compare(found, simple, "(mean)", "f1", REFERENCE=crowns, **where)
    return {"crown_states": comparison}


def placed(path: Path) -> Path:
    """The picture with its place, in its three bands."""
    gdal.Translate(str(path), str(PICTURE), bandList=[1, 2, 3], outputSRS=CRS, outputBounds=CORNERS)
    return path
