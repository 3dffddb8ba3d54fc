"""The inferencing tools as the page “Inference” shows them: what each is asked for, by the task."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.inference_types import InferenceType
from ..definitions.project_types import project_type

translate = QCoreApplication.translate
CONTEXT = "InferenceTools"

_COURSE = ("DEVICE", "PRECISION", "RESUME")


@dataclass(frozen=True)
class InferenceTool:
    """What the page asks for before the tool of a task is run.

    Attributes:
        task: an InferenceType's value.
        shown, folded: parameters of the form, see ParameterForm.
        imagery: the parameter that takes the imagery; of two dates the earlier.
        later: the parameter that takes the later date; empty where there is one date.
        objects: the parameter that takes a layer of features; empty where there is none.
        writes_raster: it writes a class raster, and polygons and probabilities if asked to.
        has_area: it can be limited to an area.
        has_preview: a look at what the map shows is possible.
    """

    task: str
    shown: tuple[str, ...]
    folded: tuple[str, ...]
    imagery: str = "IMAGERY"
    later: str = ""
    objects: str = ""
    writes_raster: bool = True
    has_area: bool = True
    has_preview: bool = False

    @property
    def algorithm(self) -> str:
        """The id of the tool."""
        return project_type(self.task).algorithm

    @property
    def suffix(self) -> str:
        """What the file of the result ends in."""
        return ".tif" if self.writes_raster else ".gpkg"

    @property
    def ending(self) -> str:
        """What follows the imagery's name in the name of the result."""
        return _ENDINGS[self.task]


_PIXEL_FOLDED = ("CELL_SIZE", "BATCH_SIZE", "OVERLAP", "THRESHOLD", *_COURSE)
_TOOLS = (
    InferenceTool(
        InferenceType.PIXEL_CLASSIFICATION.value, ("TTA",), _PIXEL_FOLDED, has_preview=True
    ),
    InferenceTool(
        InferenceType.OBJECT_DETECTION.value,
        ("THRESHOLD", "MASKS", "REGULARIZE"),
        ("TTA", "CLASSES", "NMS_OVERLAP", "MIN_AREA", "SIMPLIFY", "CELL_SIZE", "BATCH_SIZE",
         "OVERLAP", *_COURSE),
        writes_raster=False,
    ),
    InferenceTool(
        InferenceType.OBJECT_CLASSIFICATION.value,
        ("TTA",),
        ("CELL_SIZE", "BATCH_SIZE", "DEVICE", "PRECISION"),
        objects="OBJECTS",
        writes_raster=False,
        has_area=False,
    ),
    InferenceTool(
        InferenceType.CHANGE_DETECTION.value, ("TTA",), _PIXEL_FOLDED,
        imagery="BEFORE", later="AFTER", has_preview=True,
    ),
)  # fmt: skip
_ENDINGS = {
    InferenceType.PIXEL_CLASSIFICATION.value: "classes",
    InferenceType.OBJECT_DETECTION.value: "objects",
    InferenceType.OBJECT_CLASSIFICATION.value: "classified",
    InferenceType.CHANGE_DETECTION.value: "change",
}
#: Ids of all tools.
ALGORITHMS = tuple(tool.algorithm for tool in _TOOLS)


def tool_for(task: str) -> InferenceTool:
    """The tool that runs models of a task; for one that no project is made for, that of pixels."""
    return next((tool for tool in _TOOLS if tool.task == task), _TOOLS[0])


def output_words(tool: InferenceTool) -> tuple[str, str, str]:
    """Title of the result's file, its kinds for a file dialog, and what is written."""
    raster = translate(CONTEXT, "GeoTIFF (*.tif)")
    vector = translate(CONTEXT, "GeoPackage (*.gpkg)")
    return {
        InferenceType.PIXEL_CLASSIFICATION.value: (
            translate(CONTEXT, "Class raster"), raster,
            translate(CONTEXT, "The raster of classes that is written"),
        ),
        InferenceType.OBJECT_DETECTION.value: (
            translate(CONTEXT, "Objects"), vector,
            translate(CONTEXT, "The boxes or outlines that are written, with class and confidence"),
        ),
        InferenceType.OBJECT_CLASSIFICATION.value: (
            translate(CONTEXT, "Classified objects"), vector,
            translate(CONTEXT, "The copy of the objects that is written, with their classes"),
        ),
        InferenceType.CHANGE_DETECTION.value: (
            translate(CONTEXT, "Change raster"), raster,
            translate(CONTEXT, "The raster of what changed that is written"),
        ),
    }[tool.task]  # fmt: skip


def run_title(tool: InferenceTool, name: str) -> str:
    """What a run on imagery of a name is called."""
    return {
        InferenceType.PIXEL_CLASSIFICATION.value: translate(CONTEXT, "Classifying “{name}”"),
        InferenceType.OBJECT_DETECTION.value: translate(CONTEXT, "Finding objects in “{name}”"),
        InferenceType.OBJECT_CLASSIFICATION.value: translate(
            CONTEXT, "Classifying the objects in “{name}”"
        ),
        InferenceType.CHANGE_DETECTION.value: translate(
            CONTEXT, "Finding what changed since “{name}”"
        ),
    }[tool.task].format(name=name)
