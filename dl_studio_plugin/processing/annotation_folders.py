"""Samples from folders of training data: the engine reads the labels, QGIS's side takes them in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import DlStudioError, InvalidInput
from ..definitions.import_jobs import ANNOTATIONS_LAYER, CLASS_FIELD, ReadAnnotations
from ..layers.translation import translated
from . import projects
from .engine_algorithm import job_folder
from .training_folders import read_training_data, tell_recognised

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..definitions.import_jobs import ReadAnnotationsResult
    from .class_mapping import ClassMapping
    from .values import Values

translate = QCoreApplication.translate
CONTEXT = "AnnotationFolders"
_JOB = "read_annotations"
PARAMETER = "FOLDER"


def folder_problems(values: Values) -> Iterator[str]:
    """What would make the import of FOLDER fail, as far as it can be told without the engine."""
    from ..definitions.jobs import JOBS
    from ..runtime.environment import EngineEnvironment

    try:
        read_training_data(values.path(PARAMETER), PARAMETER)
        EngineEnvironment.default().require(JOBS[_JOB].level)
    except DlStudioError as error:
        yield translated(str(error))


class Annotations(NamedTuple):
    """Labels that the engine has put on the map: a GeoPackage in the project's CRS."""

    path: Path
    outcome: ReadAnnotationsResult

    def pieces(self, mapping: ClassMapping) -> Iterator[tuple[str, QgsGeometry]]:
        """Class of the project and outline of each."""
        layer = QgsVectorLayer(f"{self.path}|layername={ANNOTATIONS_LAYER}", "labels", "ogr")
        for feature in layer.getFeatures():
            name = mapping.class_of(str(feature.attribute(CLASS_FIELD)))
            if name is not None:
                yield name, QgsGeometry(feature.geometry())
        del layer  # closes the file

    def forget(self) -> None:
        """Remove what the engine wrote."""
        shutil.rmtree(self.path.parent, ignore_errors=True)


def read_annotations(
    values: Values, reference: str, crs: str, feedback: QgsProcessingFeedback
) -> Annotations:
    """Have the engine read the labels of FOLDER.

    Raises:
        InvalidInput: they are broken, or lie nowhere on the ground.
    """
    from ..runtime.client import run_job
    from .feedback_listener import FeedbackListener

    source = values.path(PARAMETER)
    tell_recognised([(source, PARAMETER)], feedback)
    folder = job_folder(projects.working_place(reference, "import"))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    path = folder / "annotations.gpkg"
    request = ReadAnnotations(str(source), crs, str(path))
    try:
        listener = FeedbackListener(feedback)
        outcome = run_job(_JOB, request, folder, listener, feedback.isCanceled)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _tell(outcome, feedback)
    return Annotations(path, outcome)


def check_classes(outcome: ReadAnnotationsResult, mapping: ClassMapping) -> None:
    """Check that the labels' classes are known.

    Raises:
        InvalidInput: one stands for no class of the project, and no CLASS_MAP leaves it out.
    """
    unknown = mapping.unknown(outcome.counts)
    if unknown:
        raise InvalidInput(
            translate(
                CONTEXT,
                "FOLDER: “{values}” is no class of the project ({names}). Say in CLASS_MAP which "
                "class it stands for, such as {example}={name}.",
            ).format(
                values="”, “".join(unknown[:5]),
                names=", ".join(label.name for label in mapping.classes),
                example=unknown[0],
                name=mapping.classes[0].name,
            )
        )


def _tell(outcome: ReadAnnotationsResult, feedback: QgsProcessingFeedback) -> None:
    found = ", ".join(f"{name}: {count}" for name, count in outcome.counts.items())
    feedback.pushInfo(
        translate(CONTEXT, "{kind}: {images} images on the ground ({found}).").format(
            kind=outcome.kind, images=outcome.images, found=found
        )
    )
    if outcome.ignored:
        feedback.pushInfo(
            translate(CONTEXT, "{} objects that do not count (crowds, difficult ones, cut-off "
                               "rests) were left out.").format(outcome.ignored)
        )  # fmt: skip
