"""Change detection: where prairie wetlands gained or lost water, from NAIP of two summers.

The labels come from the near infrared (NDWI); model and simple method see the visible bands alone.
"""

from __future__ import annotations

from benchmarks.inference_types.baselines import otsu_of_difference
from benchmarks.inference_types.workflow import DATA, Comparison, Workflow

FOLDER = DATA / "water_change"
BEFORE, AFTER = FOLDER / "naip_2009.tif", FOLDER / "naip_2012.tif"
CHANGES = FOLDER / "water_change.geojson"
CLASS = "water change"
UNITS = {"METHOD": "grid", "SIZE": 640, "SUBSETS": "60,10,30"}
EXPORT = {"CHIP_SIZE": 128, "STRIDE": 64}
TRAINING = {
    "ARCHITECTURE": "siamese_unet",
    "EPOCHS": 30,
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.001,
    "AUGMENTATION": "standard",
}


def compare(workflow: Workflow) -> dict[str, Comparison]:
    """IoU of change on the units that were held out."""
    folder = workflow.folder
    workflow.label(
        UNITS,
        {"INPUT": CHANGES, "CLASS_FIELD": "class"},
        NAME="Water",
        INFERENCE_TYPE="change_detection",
        IMAGERY=BEFORE,
        IMAGERY_AFTER=AFTER,
        CLASSES=f"{CLASS}=#1f78b4",
    )
    workflow.train(EXPORT, TRAINING)
    found, simple = folder / "detected.tif", folder / "otsu.tif"
    workflow.step(
        "detectchange", BEFORE=BEFORE, AFTER=AFTER, MODEL=workflow.model, TTA=True, OUTPUT=found
    )
    otsu_of_difference(BEFORE, AFTER, simple, CLASS)
    where = {"CLASS_FIELD": "class", "AREA": workflow.test_units}
    comparison = workflow.compare(found, simple, CLASS, "iou", REFERENCE=CHANGES, **where)
    return {"change_detection": comparison}
