"""Object classification: land cover of North Carolina at points, and of polygons, from Landsat.

The model is trained at points of training units and classifies points of test units, and polygons
that somebody drew for other ends; no point lies in one of them.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal, ogr

from benchmarks.inference_types.baselines import nearest_class_mean
from benchmarks.inference_types.layers import united
from benchmarks.inference_types.workflow import DATA, Comparison, Workflow, training_objects

FOLDER = DATA / "north_carolina"
#: Without band 7, which shows less of the ground than the others.
BANDS = (10, 20, 30, 40, 50)
CRS = "EPSG:32119"
# Classes with fewer points could be neither learnt nor scored.
CLASSES = "developed=#d7191c,forest=#1a9641,herbaceous=#ffffbf,shrubland=#a6d96a,water=#2b83ba"
NAMES = tuple(pair.partition("=")[0] for pair in CLASSES.split(","))
UNITS = {"METHOD": "grid", "SIZE": 1500, "SUBSETS": "60,10,30"}
EXPORT = {"FORMAT": "labelled_tiles", "CHIP_SIZE": 32, "CELL_SIZE": 7.125}
TRAINING = {
    "BACKBONE": "resnet18",
    "EPOCHS": 60,
    "BATCH_SIZE": 32,
    "LEARNING_RATE": 0.001,
    "AUGMENTATION": "flips",
    "FREEZE": False,
}


def compare(workflow: Workflow) -> dict[str, Comparison]:
    """``object_classification`` is the score at points, ``polygons`` that of polygons."""
    imagery = stack(workflow.folder / "landsat.vrt")
    points = layer_of(FOLDER / "landsat96_points.shp", workflow.folder / "points.gpkg")
    polygons = layer_of(FOLDER / "landsat96_polygons.shp", workflow.folder / "polygons.gpkg")
    leave_out_inside(points, polygons)
    workflow.label(
        UNITS,
        {"INPUT": points, "CLASS_FIELD": "label"},
        NAME="Land cover",
        INFERENCE_TYPE="object_classification",
        IMAGERY=imagery,
        CLASSES=CLASSES,
    )
    workflow.train(EXPORT, TRAINING)
    known = training_objects(workflow.project, points, "label")
    found = {}
    for name, objects in (("object_classification", points), ("polygons", polygons)):
        where = {"AREA": workflow.test_units} if objects == points else {}
        model, simple = (workflow.folder / f"{name}_{by}.gpkg" for by in ("model", "baseline"))
        workflow.step(
            "classifyobjects", IMAGERY=imagery, OBJECTS=objects, MODEL=workflow.model, TTA=True,
            OUTPUT=model,
        )  # fmt: skip
        nearest_class_mean(imagery, known, objects, simple)
        found[name] = workflow.compare(
            model, simple, "(mean)", "f1", REFERENCE=objects, CLASS_FIELD="label", **where
        )
    return found


def stack(path: Path) -> Path:
    """The bands as one raster that knows its coordinate reference system."""
    sources = [str(FOLDER / f"lsat7_2000_{band}.tif") for band in BANDS]
    gdal.BuildVRT(str(path), sources, separate=True, outputSRS=CRS).FlushCache()
    return path


def layer_of(source: Path, path: Path) -> Path:
    """Objects of the classes that are learnt, on the coordinates of the imagery."""
    names = ", ".join(f"'{name}'" for name in NAMES)
    gdal.VectorTranslate(
        str(path), str(source), format="GPKG", dstSRS=CRS, layerName="objects",
        SQLStatement=f'SELECT label FROM "{source.stem}" WHERE label IN ({names})',
    )  # fmt: skip
    return path


def leave_out_inside(points: Path, polygons: Path) -> None:
    """Delete the points that lie in polygons, so that no model learns from what scores it."""
    drawn = ogr.Open(str(polygons))
    ground = united(drawn.GetLayer(0))
    held = ogr.Open(str(points), update=1)
    layer = held.GetLayer(0)
    for number in [f.GetFID() for f in layer if ground.Contains(f.GetGeometryRef())]:
        layer.DeleteFeature(number)
    del layer, held
