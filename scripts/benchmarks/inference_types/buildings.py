"""Instances: buildings of Kampala from aerial imagery, trained in one place, scored in another.

The simple method is a model of pixels of the same ground and time, whose map is cut into polygons.
"""

from __future__ import annotations

from benchmarks.inference_types.layers import bounds_of, crs_of, write_polygons
from benchmarks.inference_types.workflow import DATA, Comparison, Workflow

FOLDER = DATA / "kampala"
BUILDINGS = FOLDER / "buildings.geojson"
TEST = FOLDER / "kampala_test.tif"
UNITS = {"METHOD": "grid", "SIZE": 40, "SUBSETS": "80,20,0"}
EXPORT = {"CHIP_SIZE": 256, "STRIDE": 128, "CELL_SIZE": 0.3, "MIN_OVERLAP": 0.3}
TRAINING = {
    "ARCHITECTURE": "maskrcnn",
    "EPOCHS": 24,
    "BATCH_SIZE": 2,
    "LEARNING_RATE": 0.0005,
    "AUGMENTATION": "standard",
}
PIXEL_EXPORT = {"CHIP_SIZE": 256, "STRIDE": 64, "CELL_SIZE": 0.3}
PIXEL_TRAINING = {**TRAINING, "ARCHITECTURE": "unet", "BATCH_SIZE": 4, "LEARNING_RATE": 0.001,
                  "AUGMENTATION": "strong", "EPOCHS": 40}  # fmt: skip
#: The usual one: what is rather a building than not.
CONFIDENCE = 0.5
#: Square metres of the projection, a tenth of a small house; and how far outlines may move.
LEAST_AREA, SIMPLIFY = 8, 0.5


def compare(workflow: Workflow) -> dict[str, Comparison]:
    """F1 at IoU 0.5 on ground 450 m away."""
    folder = workflow.folder
    pixels = Workflow(workflow.qgis, folder / "pixels", workflow.seed)
    for one, kind in ((workflow, "object_detection"), (pixels, "pixel_classification")):
        one.label(
            UNITS,
            {"INPUT": BUILDINGS, "REPAIR": True},
            NAME="Buildings",
            INFERENCE_TYPE=kind,
            IMAGERY=FOLDER / "kampala_train.tif",
            CLASSES="building=#e31a1c",
        )
    workflow.train({"FORMAT": "rcnn_masks", **EXPORT}, TRAINING)
    pixels.train(PIXEL_EXPORT, PIXEL_TRAINING)
    shared = {"IMAGERY": TEST, "MIN_AREA": LEAST_AREA, "SIMPLIFY": SIMPLIFY, "TTA": True}
    found, simple = folder / "instances.gpkg", folder / "polygons.gpkg"
    workflow.step(
        "detectobjects", MODEL=workflow.model, OUTPUT=found, THRESHOLD=CONFIDENCE, **shared
    )
    pixels.step(
        "classifypixels",
        MODEL=pixels.model,
        OUTPUT=folder / "pixels.tif",
        POLYGONS=simple,
        **shared,
    )
    where = write_polygons(folder / "test.gpkg", crs_of(TEST), [(bounds_of(TEST), "")])
    comparison = workflow.compare(found, simple, "", "f1", REFERENCE=BUILDINGS, AREA=where)
    return {"instance": comparison}
