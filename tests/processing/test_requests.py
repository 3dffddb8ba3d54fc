"""Every parameter reaches the engine: the message that an algorithm sends."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext

from dl_studio_plugin.definitions.training_data import ChipFormat, Unlabelled
from dl_studio_plugin.processing.algorithms import ALGORITHMS
from dl_studio_plugin.processing.values import Values
from tests.processing.small_world import BUILDINGS, Heard, described_package

pytestmark = pytest.mark.usefixtures("plugin")


def request(algorithm: str, folder: Path, **parameters):
    """The request that ``algorithm`` would send."""
    instance = next(kind for kind in ALGORITHMS if kind.identity.id == algorithm)().create()
    given = {
        name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()
    }
    values = Values(instance, given, QgsProcessingContext(), running=True)
    values.read_layers()
    instance.read_ahead(values)
    return instance.job(values, folder / "inputs", Heard())


def class_folders(folder):
    """Training data of another program, as far as one looks before the engine does."""
    for name in ("forest", "river"):
        (folder / name).mkdir(parents=True)
        (folder / name / "1.png").touch()
    return folder


def test_train_model(tmp_path):
    first, a, b, c = (class_folders(tmp_path / name) for name in ("first", "a", "b", "c"))
    made = request(
        "trainmodel",
        tmp_path,
        INPUT=first,
        MORE_INPUTS=f"{a}; {b}\n{c}",
        ARCHITECTURE="fpn",
        BACKBONE="resnet18",
        PRETRAINED=tmp_path / "before.dlmodel",
        EPOCHS=3,
        BATCH_SIZE=2,
        LEARNING_RATE=0.01,
        VALIDATION=30,
        EARLY_STOPPING=False,
        FREEZE=False,
        AUGMENTATION="strong",
        MONITOR="loss",
        SEED=7,
        FOLDS=4,
        TIME_LIMIT=1.5,
        DEVICE="cpu",
        PRECISION="bf16",
        RESUME=False,
        OUTPUT=tmp_path / "m.dlmodel",
    )
    assert made.inputs == (str(first), str(a), str(b), str(c))
    assert (made.architecture, made.backbone) == ("fpn", "resnet18")
    assert made.pretrained == str(tmp_path / "before.dlmodel")
    assert (made.epochs, made.batch_size, made.learning_rate) == (3, 2, 0.01)
    assert (made.validation, made.early_stopping, made.freeze) == (30, 0, False)
    assert (made.augmentation, made.monitor, made.seed) == ("strong", "loss", 7)
    assert (made.time_limit, made.device, made.precision) == (1.5, "cpu", "bf16")
    assert (made.folds, made.resume) == (4, False)
    assert made.output == str(tmp_path / "m.dlmodel")


def test_train_model_with_defaults(tmp_path):
    data = class_folders(tmp_path / "data")
    made = request("trainmodel", tmp_path, INPUT=data, OUTPUT=tmp_path / "m.dlmodel")
    assert (made.architecture, made.monitor, made.folds) == ("standard", "auto", 0)
    assert (made.epochs, made.early_stopping, made.freeze, made.resume) == (20, 5, True, True)
    assert made.pretrained == ""


def test_classify_pixels(ground, tmp_path):
    made = request(
        "classifypixels",
        tmp_path,
        IMAGERY=ground,
        MODEL=described_package(tmp_path / "m.dlmodel"),
        AREA=BUILDINGS,
        CELL_SIZE=0.5,
        BATCH_SIZE=3,
        OVERLAP=40,
        TTA=True,
        THRESHOLD=0.6,
        DEVICE="cpu",
        PRECISION="fp32",
        RESUME=False,
        OUTPUT=tmp_path / "c.tif",
        PROBABILITIES=tmp_path / "p.tif",
        POLYGONS=tmp_path / "v.gpkg",
        MIN_AREA=4,
        SIMPLIFY=0.5,
    )
    assert made.imagery.source == str(ground)
    assert made.imagery.crs == ""
    assert made.area == str(tmp_path / "inputs" / "area.gpkg")
    assert Path(made.area).exists()
    assert (made.cell_size, made.batch_size, made.overlap, made.tta) == (0.5, 3, 40, True)
    assert (made.threshold, made.device, made.precision) == (0.6, "cpu", "fp32")
    assert made.resume is False
    assert made.output == str(tmp_path / "c.tif")
    assert made.probabilities == str(tmp_path / "p.tif")
    assert made.polygons == str(tmp_path / "v.gpkg")
    assert (made.min_area, made.simplify) == (4, 0.5)


def test_export_training_data(ground, tmp_path):
    made = request(
        "exporttrainingdata",
        tmp_path,
        IMAGERY=ground,
        SAMPLES=BUILDINGS,
        CHIP_SIZE=128,
        STRIDE=64,
        CELL_SIZE=0.5,
        FORMAT="classified_tiles_png",
        ONLY_WITH_FEATURES=True,
        ROTATION=90,
        MIN_OVERLAP=0.2,
        UNLABELLED="ignored",
        VALIDATION=25,
        OUTPUT=tmp_path / "data",
    )
    assert (made.chip_size, made.stride, made.cell_size) == (128, 64, 0.5)
    assert made.chip_format is ChipFormat.PNG
    assert made.only_with_features is True
    assert (made.rotation, made.min_overlap, made.validation) == (90, 0.2, 25)
    assert made.unlabelled is Unlabelled.IGNORED
    assert [label.name for label in made.classes] == ["buildings"]


def test_colours_of_classes_come_from_the_layers_style(ground, tmp_path):
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsRendererCategory,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtGui import QColor

    from tests.processing.small_world import part_of, polygons

    shapes = [part_of(ground, 0, 0, 0.2, 0.2), part_of(ground, 0.5, 0.5, 0.9, 0.9)]
    path = polygons(tmp_path / "s.gpkg", shapes, kind=["water", "forest"])
    layer = QgsVectorLayer(str(path), "s", "ogr")
    symbol = QgsFillSymbol()
    symbol.setColor(QColor("#123456"))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory("water", symbol, "Water")])
    )
    made = request(
        "exporttrainingdata",
        tmp_path,
        IMAGERY=ground,
        SAMPLES=layer,
        CLASS_FIELD="kind",
        OUTPUT=tmp_path / "data",
    )
    colours = {label.name: label.colour for label in made.classes}
    assert colours["water"] == "#123456"
    assert colours["forest"].startswith("#")
