"""Make the graphical models that the plugin ships, with QGIS's own model classes.

    QT_QPA_PLATFORM=offscreen python3 scripts/make_models.py [FOLDER]

The Python must be QGIS's. Without FOLDER the models in the plugin's resources are made anew; a
test says whether they are up to date. Places on the canvas are part of the model, so that it is
pleasant to open in the model designer.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Union

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402 (the path comes first)
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

from dl_studio_plugin.definitions.architectures import BACKBONES  # noqa: E402

Source = QgsProcessingModelChildParameterSource
Number = QgsProcessingParameterNumber.Type
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]

COMPLETE_HELP = """Runs the whole workflow on imagery and polygons that label it: it makes a \
project, parts it into work units, imports the polygons as samples, accepts them, exports \
training data, trains a model, classifies the imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it \
under another name and change it."""
COMPLETE_INPUTS = {
    "NAME": "What you call the project. Default: My project.",
    "IMAGERY": "The raster that is labelled and classified; it needs a coordinate reference "
    "system.",
    "LABELS": "Polygons of the classes, complete inside AREA. Any coordinate reference system.",
    "CLASS_FIELD": "The field of LABELS that names the class. Left out: there is only one class.",
    "CLASSES": "The label classes as name=colour pairs parted by commas. "
    "Default: building=#e31a1c.",
    "AREA": "Polygons inside which LABELS are complete. Left out: the whole imagery.",
    "UNIT_SIZE": "Width and height of a work unit in map units of the imagery. Left out: about a "
    "hundred units are made.",
    "SUBSETS": "Percent of the work units for training, validation and test. Default: 70,15,15.",
    "CELL_SIZE": "Pixel size to train and classify with, in map units of the imagery. Default: 0, "
    "which keeps the imagery's.",
    "CHIP_SIZE": "Width and height of a training chip in pixels. Default: 256.",
    "BACKBONE": "The part of the network that turns imagery into features. Default: "
    "tf_efficientnet_lite0, small and accurate.",
    "EPOCHS": "How often the training chips are gone through, at most. Default: 20.",
}
INFERENCE_HELP = """Runs a model package over imagery and puts the class raster, its polygons and \
the model into a bundle to share. The package may come from anybody: it is data, never code."""
INFERENCE_INPUTS = {
    "IMAGERY": "The raster to classify, with the bands that the model was trained on.",
    "MODEL": "The model package (.dlmodel).",
    "AREA": "Polygons outside which nothing is classified. Left out: the whole imagery.",
    "MIN_AREA": "Polygons with less surface, in square map units, are left out. Default: 0.",
}


def of_input(name: str) -> QgsProcessingModelChildParameterSource:
    """A step's parameter takes what the user gives the model."""
    return Source.fromModelParameter(name)


def of_step(step: str, output: str) -> QgsProcessingModelChildParameterSource:
    """A step's parameter takes what an earlier step made."""
    return Source.fromChildOutput(step, output)


Given = Union[str, float, bool, QgsProcessingModelChildParameterSource, list[Any]]


class ModelMaker:
    """Puts a model together, inputs in a row on top and steps below one another."""

    def __init__(self, name: str, group: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, group, group)
        self._row = 0

    def add_input(self, definition: QgsProcessingParameterDefinition, optional: bool) -> None:
        """Add something that the user gives."""
        if optional:
            definition.setFlags(definition.flags() | OPTIONAL)
        component = QgsProcessingModelParameter(definition.name())
        component.setDescription(definition.description())
        column = len(self.model.parameterComponents())
        component.setPosition(QPointF(140.0 + 220.0 * column, 60.0))
        self.model.addModelParameter(definition, component)

    def add_step(self, algorithm: str, outputs: dict[str, tuple[str, str]], **given: Given) -> None:
        """Add a step, called after its algorithm.

        ``outputs`` are those of its outputs that are the model's as well: the name and the
        title that they have there.
        """
        step = QgsProcessingModelChildAlgorithm(f"dlstudio:{algorithm}")
        if step.algorithm() is None:
            raise SystemExit(f"QGIS knows no dlstudio:{algorithm}.")
        step.setChildId(algorithm)
        step.setDescription(step.algorithm().displayName())
        step.setPosition(QPointF(300.0 + 90.0 * self._row, 180.0 + 110.0 * self._row))
        for name, value in given.items():
            values = value if isinstance(value, list) else [value]
            step.addParameterSources(name, [_source(item) for item in values])
        step.setModelOutputs(self._outputs(algorithm, outputs))
        self.model.addChildAlgorithm(step)
        self._row += 1

    def _outputs(
        self, step: str, outputs: dict[str, tuple[str, str]]
    ) -> dict[str, QgsProcessingModelOutput]:
        made = {}
        for offset, (own_name, (name, title)) in enumerate(outputs.items()):
            output = QgsProcessingModelOutput(name, title)
            output.setChildId(step)
            output.setChildOutputName(own_name)
            output.setPosition(
                QPointF(620.0 + 90.0 * self._row, 180.0 + 110.0 * self._row + 36.0 * offset)
            )
            made[name] = output
        return made

    def write(self, path: Path, description: str, inputs: dict[str, str]) -> None:
        """Write the model with its help."""
        self.model.setHelpContent({"ALG_DESC": description, "ALG_VERSION": "1", **inputs})
        if not self.model.toFile(str(path)):
            raise SystemExit(f"{path} cannot be written.")


def _source(value: Given) -> QgsProcessingModelChildParameterSource:
    return value if isinstance(value, Source) else Source.fromStaticValue(value)


def complete_workflow(path: Path) -> None:
    """Imagery and labels in, shared result out."""
    maker = ModelMaker("completeworkflow", "workflows")
    text, raster, layer = (
        QgsProcessingParameterString,
        QgsProcessingParameterRasterLayer,
        QgsProcessingParameterFeatureSource,
    )
    maker.add_input(text("NAME", "Name", "My project"), optional=False)
    maker.add_input(raster("IMAGERY", "Imagery"), optional=False)
    maker.add_input(layer("LABELS", "Labels", POLYGONS), optional=False)
    field = QgsProcessingParameterField(
        "CLASS_FIELD", "Class field", parentLayerParameterName="LABELS"
    )
    maker.add_input(field, optional=True)
    maker.add_input(text("CLASSES", "Label classes", "building=#e31a1c"), optional=False)
    maker.add_input(layer("AREA", "Area", POLYGONS), optional=True)
    maker.add_input(_number("UNIT_SIZE", "Size of a work unit", None), optional=True)
    maker.add_input(text("SUBSETS", "Subsets", "70,15,15"), optional=False)
    maker.add_input(_number("CELL_SIZE", "Cell size", 0.0), optional=False)
    maker.add_input(_number("CHIP_SIZE", "Chip size", 256, Number.Integer), optional=False)
    maker.add_input(_backbone(), optional=False)
    maker.add_input(_number("EPOCHS", "Epochs", 20, Number.Integer), optional=False)
    _prepare(maker)
    _train_and_share(maker)
    maker.write(path, COMPLETE_HELP, COMPLETE_INPUTS)


def _prepare(maker: ModelMaker) -> None:
    maker.add_step(
        "createproject",
        {"PROJECT": ("PROJECT", "Project")},
        NAME=of_input("NAME"),
        INFERENCE_TYPE="pixel_classification",
        IMAGERY=of_input("IMAGERY"),
        AREA=of_input("AREA"),
        CLASSES=of_input("CLASSES"),
    )
    maker.add_step(
        "createworkunits",
        {},
        PROJECT=of_step("createproject", "PROJECT"),
        METHOD="grid",
        SIZE=of_input("UNIT_SIZE"),
        SUBSETS=of_input("SUBSETS"),
    )
    maker.add_step(
        "importsamples",
        {},
        PROJECT=of_step("createworkunits", "PROJECT"),
        INPUT=of_input("LABELS"),
        CLASS_FIELD=of_input("CLASS_FIELD"),
        STATUS="submitted",
        REPAIR=True,
    )
    maker.add_step(
        "reviewsamples",
        {},
        PROJECT=of_step("importsamples", "PROJECT"),
        DECISION="accept",
        COMMENT="Accepted by the model “Complete workflow”.",
    )


def _train_and_share(maker: ModelMaker) -> None:
    maker.add_step(
        "exporttrainingdata",
        {"OUTPUT": ("TRAINING_DATA", "Training data")},
        PROJECT=of_step("reviewsamples", "PROJECT"),
        CHIP_SIZE=of_input("CHIP_SIZE"),
        STRIDE=Source.fromExpression("max(8, @CHIP_SIZE // 2)"),
        CELL_SIZE=of_input("CELL_SIZE"),
    )
    maker.add_step(
        "trainmodel",
        {"OUTPUT": ("MODEL", "Model package")},
        INPUT=of_step("exporttrainingdata", "OUTPUT"),
        BACKBONE=of_input("BACKBONE"),
        EPOCHS=of_input("EPOCHS"),
    )
    maker.add_step(
        "classifypixels",
        {"OUTPUT": ("CLASSES", "Class raster"), "POLYGONS": ("POLYGONS", "Polygons")},
        IMAGERY=of_input("IMAGERY"),
        MODEL=of_step("trainmodel", "OUTPUT"),
    )
    maker.add_step(
        "shareresults",
        {"OUTPUT": ("BUNDLE", "Bundle")},
        PROJECT=of_step("reviewsamples", "PROJECT"),
        LAYERS=[of_step("classifypixels", "POLYGONS"), of_step("classifypixels", "OUTPUT")],
        MODEL=of_step("trainmodel", "OUTPUT"),
        TARGET="bundle",
    )


def custom_inference(path: Path) -> None:
    """Imagery and a model package in, shared result out."""
    maker = ModelMaker("custominference", "workflows")
    maker.add_input(QgsProcessingParameterRasterLayer("IMAGERY", "Imagery"), optional=False)
    package = QgsProcessingParameterFile("MODEL", "Model package")
    package.setExtension("dlmodel")
    maker.add_input(package, optional=False)
    area = QgsProcessingParameterFeatureSource("AREA", "Area", POLYGONS)
    maker.add_input(area, optional=True)
    maker.add_input(_number("MIN_AREA", "Smallest polygon", 0.0), optional=False)
    maker.add_step(
        "classifypixels",
        {"OUTPUT": ("CLASSES", "Class raster"), "POLYGONS": ("POLYGONS", "Polygons")},
        IMAGERY=of_input("IMAGERY"),
        MODEL=of_input("MODEL"),
        AREA=of_input("AREA"),
        MIN_AREA=of_input("MIN_AREA"),
    )
    maker.add_step(
        "shareresults",
        {"OUTPUT": ("BUNDLE", "Bundle")},
        LAYERS=[of_step("classifypixels", "POLYGONS"), of_step("classifypixels", "OUTPUT")],
        MODEL=of_input("MODEL"),
        TARGET="bundle",
    )
    maker.write(path, INFERENCE_HELP, INFERENCE_INPUTS)


def _backbone() -> QgsProcessingParameterEnum:
    words = [backbone.id for backbone in BACKBONES]
    choice = QgsProcessingParameterEnum("BACKBONE", "Backbone", words, defaultValue=words[0])
    choice.setUsesStaticStrings(True)
    return choice


def _number(
    name: str, title: str, default: float | None, kind: Any = Number.Double
) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, 0.0)


def write_models(folder: Path) -> None:
    """Write all shipped models; the provider must be registered."""
    folder.mkdir(parents=True, exist_ok=True)
    complete_workflow(folder / "complete_workflow.model3")
    custom_inference(folder / "custom_inference.model3")


def main() -> None:
    """Write the models from the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    from dl_studio_plugin.processing.provider import register
    from dl_studio_plugin.processing.shipped_models import MODELS

    provider = register()  # QGIS forgets a provider that Python has forgotten
    write_models(Path(sys.argv[1]) if len(sys.argv) > 1 else MODELS)
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
