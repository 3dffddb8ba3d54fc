"""Object detection: crowns of trees in NEON's aerial imagery, 10 cm, one tile of 40 m.

The western half teaches, the eastern one is held out. The simple method knows how wide the crowns
that teach are on average.
"""

from __future__ import annotations

from benchmarks.inference_types.baselines import local_maxima
from benchmarks.inference_types.layers import bounds_of, boxes_of, crs_of, write_polygons
from benchmarks.inference_types.workflow import DATA, Comparison, Workflow

IMAGERY = DATA / "neon" / "OSBS_029.tif"
CROWNS = DATA / "neon" / "OSBS_029.csv"
EXPORT = {"CHIP_SIZE": 128, "STRIDE": 32, "MIN_OVERLAP": 0.5, "VALIDATION": 15}
TRAINING = {
    "ARCHITECTURE": "retinanet",
    "EPOCHS": 60,
    "BATCH_SIZE": 4,
    "LEARNING_RATE": 0.0005,
    "AUGMENTATION": "standard",
}
#: Precision over recall is drawn down to objects that are hardly certain.
LEAST_CONFIDENCE = 0.02
#: A tenth of a crown's width.
SMOOTHING = 0.1


def compare(workflow: Workflow) -> dict[str, Comparison]:
    """AP50 on the eastern half."""
    west, south, east, north = bounds_of(IMAGERY)
    middle, crs = (west + east) / 2, crs_of(IMAGERY)
    folder = workflow.folder
    boxes = boxes_of(CROWNS, IMAGERY)
    crowns = write_polygons(folder / "crowns.gpkg", crs, boxes)
    teaches = write_polygons(folder / "west.gpkg", crs, [((west, south, middle, north), "")])
    held_out = write_polygons(folder / "east.gpkg", crs, [((middle, south, east, north), "")])
    workflow.label(
        {"METHOD": "polygons", "LAYER": teaches},
        {"INPUT": crowns, "CLASS_FIELD": "class"},
        NAME="Crowns",
        INFERENCE_TYPE="object_detection",
        IMAGERY=IMAGERY,
        AREA=teaches,
        CLASSES="Tree=#33a02c",
    )
    workflow.train(EXPORT, TRAINING)
    found, simple = folder / "detected.gpkg", folder / "maxima.gpkg"
    workflow.step(
        "detectobjects", IMAGERY=IMAGERY, MODEL=workflow.model, THRESHOLD=LEAST_CONFIDENCE,
        TTA=True, OUTPUT=found,
    )  # fmt: skip
    widths = [e - w for (w, _, e, _), _ in boxes if e < middle]
    width = sum(widths) / len(widths)
    local_maxima(IMAGERY, simple, width, SMOOTHING * width)
    comparison = workflow.compare(found, simple, "", "ap50", REFERENCE=crowns, AREA=held_out)
    return {"object_detection": comparison}
