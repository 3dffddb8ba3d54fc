"""Make the graphical models that the plugin ships, with QGIS's own model classes.

    QT_QPA_PLATFORM=offscreen python3 scripts/make_models.py [FOLDER]

The Python must be QGIS's. Without FOLDER the models in the plugin's resources are made anew; a
test says whether they are up to date. Places on the canvas are part of the model, so that it is
pleasant to open in the model designer.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
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
from dl_studio_plugin.definitions.inference_types import InferenceType  # noqa: E402
from dl_studio_plugin.definitions.project_types import ProjectType, project_type  # noqa: E402

Source = QgsProcessingModelChildParameterSource
Number = QgsProcessingParameterNumber.Type
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
FEATURES = [QgsProcessing.SourceType.TypeVectorAnyGeometry]

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


@dataclass(frozen=True)
class Workflow:
    """A complete workflow: what differs between the inferencing types.

    Attributes:
        name: its id.
        file: what its file is called.
        kind: an InferenceType's value.
        help: what it does.
        inputs: help on inputs that others do not have, or have in other words.
        results: outputs of the inferencing tool, by name: what the model calls them, and titles.
        chip_size: by default, in pixels.
    """

    name: str
    file: str
    kind: str
    help: str
    results: dict[str, tuple[str, str]]
    inputs: dict[str, str] = field(default_factory=dict)
    chip_size: int = 256

    @property
    def type(self) -> ProjectType:
        """What belongs to its type."""
        return project_type(self.kind)


_RASTER = {"POLYGONS": ("POLYGONS", "Polygons")}
_PATTERN = """
Use it as it is for a first result, or as a pattern: open it in the model designer, save it \
under another name and change it."""
WORKFLOWS = (
    Workflow(
        "completeworkflow",
        "complete_workflow.model3",
        InferenceType.PIXEL_CLASSIFICATION.value,
        COMPLETE_HELP,
        {"OUTPUT": ("CLASSES", "Class raster"), **_RASTER},
    ),
    Workflow(
        "completedetection",
        "complete_detection.model3",
        InferenceType.OBJECT_DETECTION.value,
        """Runs the whole workflow of object detection on imagery and the outlines or boxes of \
its objects: it makes a project, parts it into work units, imports the objects as samples, accepts \
them, exports training data, trains a model, finds the objects of the whole imagery, and puts \
the result into a bundle to share."""
        + _PATTERN,
        {"OUTPUT": ("OBJECTS", "Objects")},
        {
            "IMAGERY": "The raster whose objects are found; it needs a coordinate reference "
            "system.",
            "LABELS": "Outlines or boxes of the objects, all of them inside AREA. Any coordinate "
            "reference system.",
        },
    ),
    Workflow(
        "completeclassification",
        "complete_classification.model3",
        InferenceType.OBJECT_CLASSIFICATION.value,
        """Runs the whole workflow of object classification on imagery, features whose class is \
known, and features whose class is not: it makes a project, parts it into work units, imports the \
known ones as samples, accepts them, exports training data, trains a model, gives every other \
feature its class, and puts the result into a bundle to share."""
        + _PATTERN,
        {"OUTPUT": ("CLASSIFIED", "Classified objects")},
        {
            "IMAGERY": "The raster that shows the features; it needs a coordinate reference "
            "system.",
            "LABELS": "Points or polygons whose class is known. Any coordinate reference system.",
            "OBJECTS": "The points, lines or polygons that get a class, in a copy of them.",
            "CHIP_SIZE": "Width and height of the chip around each feature in pixels. Default: 64.",
        },
        chip_size=64,
    ),
    Workflow(
        "completechange",
        "complete_change.model3",
        InferenceType.CHANGE_DETECTION.value,
        """Runs the whole workflow of change detection on imagery of two dates and polygons of \
what changed: it makes a project, parts it into work units, imports the polygons as samples, \
accepts them, exports training data, trains a model, finds the changes on the whole imagery, \
and puts the result into a bundle to share."""
        + _PATTERN,
        {"OUTPUT": ("CHANGES", "Change raster"), **_RASTER},
        {
            "IMAGERY": "The raster of the earlier date; it needs a coordinate reference system.",
            "IMAGERY_AFTER": "The raster of the later date, with the same bands; its grid and "
            "coordinate reference system may differ.",
            "LABELS": "Polygons of what changed, complete inside AREA. Any coordinate reference "
            "system.",
        },
    ),
)


def complete_workflow(path: Path, flow: Workflow) -> None:
    """Imagery and labels in, shared result out."""
    maker = ModelMaker(flow.name, "workflows")
    text, raster, layer = (
        QgsProcessingParameterString,
        QgsProcessingParameterRasterLayer,
        QgsProcessingParameterFeatureSource,
    )
    with_points = flow.kind == InferenceType.OBJECT_CLASSIFICATION.value
    labels = [*POLYGONS, QgsProcessing.SourceType.TypeVectorPoint] if with_points else POLYGONS
    maker.add_input(text("NAME", "Name", "My project"), optional=False)
    maker.add_input(raster("IMAGERY", "Imagery"), optional=False)
    if flow.type.two_dates:
        maker.add_input(raster("IMAGERY_AFTER", "Imagery, later date"), optional=False)
    maker.add_input(layer("LABELS", "Labels", labels), optional=False)
    class_field = QgsProcessingParameterField(
        "CLASS_FIELD", "Class field", parentLayerParameterName="LABELS"
    )
    maker.add_input(class_field, optional=True)
    maker.add_input(text("CLASSES", "Label classes", "building=#e31a1c"), optional=False)
    maker.add_input(layer("AREA", "Area", POLYGONS), optional=True)
    maker.add_input(_number("UNIT_SIZE", "Size of a work unit", None), optional=True)
    maker.add_input(text("SUBSETS", "Subsets", "70,15,15"), optional=False)
    maker.add_input(_number("CELL_SIZE", "Cell size", 0.0), optional=False)
    size = _number("CHIP_SIZE", "Chip size", flow.chip_size, Number.Integer)
    maker.add_input(size, optional=False)
    maker.add_input(_backbone(), optional=False)
    maker.add_input(_number("EPOCHS", "Epochs", 20, Number.Integer), optional=False)
    if "OBJECTS" in flow.inputs:
        maker.add_input(layer("OBJECTS", "Objects", FEATURES), optional=False)
    _prepare(maker, flow)
    _train_and_share(maker, flow)
    asked = {definition.name() for definition in maker.model.parameterDefinitions()}
    inputs = {**COMPLETE_INPUTS, **flow.inputs}
    maker.write(path, flow.help, {name: text for name, text in inputs.items() if name in asked})


def _prepare(maker: ModelMaker, flow: Workflow) -> None:
    dates = {"IMAGERY_AFTER": of_input("IMAGERY_AFTER")} if flow.type.two_dates else {}
    maker.add_step(
        "createproject",
        {"PROJECT": ("PROJECT", "Project")},
        NAME=of_input("NAME"),
        INFERENCE_TYPE=flow.kind,
        IMAGERY=of_input("IMAGERY"),
        **dates,
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


def _train_and_share(maker: ModelMaker, flow: Workflow) -> None:
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
    tool = flow.type.algorithm
    maker.add_step(tool, flow.results, **_looked_at(flow), MODEL=of_step("trainmodel", "OUTPUT"))
    maker.add_step(
        "shareresults",
        {"OUTPUT": ("BUNDLE", "Bundle")},
        PROJECT=of_step("reviewsamples", "PROJECT"),
        LAYERS=[of_step(tool, output) for output in reversed(flow.results)],
        MODEL=of_step("trainmodel", "OUTPUT"),
        TARGET="bundle",
    )


def _looked_at(flow: Workflow) -> dict[str, Given]:
    """What the inferencing tool is run on."""
    if flow.type.two_dates:
        return {"BEFORE": of_input("IMAGERY"), "AFTER": of_input("IMAGERY_AFTER")}
    objects = {"OBJECTS": of_input("OBJECTS")} if "OBJECTS" in flow.inputs else {}
    return {"IMAGERY": of_input("IMAGERY"), **objects}


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
    for flow in WORKFLOWS:
        complete_workflow(folder / flow.file, flow)
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
