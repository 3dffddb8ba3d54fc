"""A small piece of real ground to work on, and ways to run algorithms on it."""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import MODEL_FILE, ModelCard
from dl_studio_plugin.definitions.stac import card_to_stac
from dl_studio_plugin.runtime.environment import EngineEnvironment

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data"
KAMPALA = DATA / "kampala" / "kampala_train.tif"
BUILDINGS = DATA / "kampala" / "buildings.geojson"
CLASSES = "building=#e31a1c"
#: Columns, rows, width and height of a crop of KAMPALA that has houses all over.
CROP = (256, 128, 512, 512)


class Heard(QgsProcessingFeedback):
    """Remembers what an algorithm said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802 (QGIS's name)
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)


def run(algorithm: str, heard: Heard | None = None, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm of ours as a script would."""
    import processing

    parameters = {
        name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()
    }
    return processing.run(
        f"dlstudio:{algorithm}",
        parameters,
        feedback=heard or Heard(),
        context=QgsProcessingContext(),
    )


def refusal(algorithm: str, **parameters: Any) -> str:
    """What an algorithm says against these parameters before it begins; empty if nothing."""
    from qgis.core import QgsApplication

    instance = QgsApplication.processingRegistry().createAlgorithmById(f"dlstudio:{algorithm}")
    parameters = {
        name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()
    }
    possible, reason = instance.checkParameterValues(parameters, QgsProcessingContext())
    assert possible == (not reason)
    return reason


def rows_by_class(table: str) -> dict[str, dict[str, str]]:
    """A table of scores."""
    with Path(table).open(encoding="utf-8", newline="") as stream:
        return {row["class"]: row for row in csv.DictReader(stream)}


def crop(folder: Path, name: str = "crop.tif", window: tuple[int, ...] = CROP) -> Path:
    """A piece of the Kampala imagery."""
    path = folder / name
    gdal.Translate(str(path), str(KAMPALA), srcWin=list(window))
    return path


def without_crs(source: Path, path: Path) -> Path:
    """A copy of a raster that does not say where on earth it is."""
    copy = gdal.Translate(str(path), str(source), noData="none")
    copy.SetProjection("")
    del copy
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    return path


def polygons(path: Path, wkts: list[str], crs: int = 3857, **fields: list[Any]) -> Path:
    """A GeoPackage of polygons with text fields."""
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("polygons", reference, ogr.wkbUnknown)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for index, wkt in enumerate(wkts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for name, values in fields.items():
            feature.SetField(name, values[index])
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def extent_of(raster: Path) -> tuple[float, float, float, float]:
    """West, south, east, north."""
    dataset = gdal.Open(str(raster))
    west, width, _, north, _, height = dataset.GetGeoTransform()
    return (
        west,
        north + height * dataset.RasterYSize,
        west + width * dataset.RasterXSize,
        north,
    )


def box(west: float, south: float, east: float, north: float) -> str:
    """A rectangle as WKT."""
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def part_of(raster: Path, left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle on a raster, in shares of its width and height."""
    west, south, east, north = extent_of(raster)
    across, up = east - west, north - south
    return box(west + left * across, south + bottom * up, west + right * across, south + top * up)


def card(bands: int = 3) -> ModelCard:
    """What a small model of buildings says about itself."""
    names = ("red", "green", "blue", "nir", "swir1", "swir2")
    return ModelCard(
        name="buildings",
        task="pixel_classification",
        architecture="unet",
        backbone="mobilenet_v2",
        bands=tuple(Band(name, "uint8", 100.0, 50.0, 0.0, 255.0) for name in names[:bands]),
        classes=(BACKGROUND, LabelClass(1, "building", "#e31a1c")),
        cell_size_m=0.3,
        chip_size=64,
        size_multiple=32,
        fixed_input=False,
        receptive_radius=100,
        training_data_hash="0" * 64,
        created="2026-01-01T00:00:00Z",
        hashes={"model.onnx": "0" * 64},
    )


def described_package(path: Path, bands: int = 3, of: ModelCard | None = None) -> Path:
    """A package that can be described but not run: checks before a run read no more."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL_FILE, json.dumps(card_to_stac(of or card(bands))))
    return path


def untrained_model(path: Path) -> Path:
    """A package that runs, with weights by chance; the engine's Python puts it together."""
    program = (
        "import sys; from pathlib import Path; from tests.engine.inference import builders;"
        "from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass;"
        "builders.write_model(Path(sys.argv[1]), builders.plain_network(classes=2), "
        "classes=(BACKGROUND, LabelClass(1, 'building', '#e31a1c')), cell_size_m=0.3)"
    )
    python = EngineEnvironment.default().python
    subprocess.run([str(python), "-c", program, str(path)], cwd=ROOT, check=True)
    return path


__all__ = [
    "BUILDINGS",
    "CLASSES",
    "KAMPALA",
    "Heard",
    "QgsProcessingException",
    "box",
    "card",
    "crop",
    "described_package",
    "extent_of",
    "part_of",
    "polygons",
    "refusal",
    "rows_by_class",
    "run",
    "untrained_model",
    "without_crs",
]
