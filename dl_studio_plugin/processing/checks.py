"""Checks that several algorithms make before they begin; each gives sentences for the user.

They are the cheap half: what QGIS can see without reading pixels. The engine checks again what
it opens.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import DlStudioError
from ..layers.vectors import every_feature

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsMapLayer,
        QgsProcessingFeatureSource,
        QgsRasterLayer,
        QgsRectangle,
    )

    from ..definitions.model_card import ModelCard

translate = QCoreApplication.translate
CONTEXT = "Checks"


def unwritable(path: Path, suffixes: Iterable[str] = ()) -> Iterator[str]:
    """Why a file or folder cannot be written at ``path``.

    Args:
        path: what is to be written; its folder may be missing, it is made.
        suffixes: the endings that the file may have, with their dots; empty allows all.
    """
    allowed = tuple(suffixes)
    if allowed and path.suffix.lower() not in allowed:
        yield translate(
            CONTEXT, "“{path}” must end in {endings}. Choose another name for the output."
        ).format(path=path, endings=" or ".join(allowed))
    if allowed and path.is_dir():
        yield translate(
            CONTEXT, "“{}” is a folder. Choose the name of a file for the output."
        ).format(path)
    place = path if path.is_dir() else path.parent
    while not place.exists() and place != place.parent:
        place = place.parent
    if not place.is_dir():
        yield translate(
            CONTEXT,
            "“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another "
            "place for the output.",
        ).format(path=path, file=place)
    elif not _takes_files(place):
        yield translate(
            CONTEXT,
            "“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another "
            "folder for the output, or change the folder's permissions.",
        ).format(path=path, folder=place)


def replaces_input(path: Path, layer: Optional[QgsMapLayer], name: str) -> Iterator[str]:
    """Why the output must not go to ``path``: the layer of the parameter ``name`` lies there."""
    source = Path(layer.source().partition("|")[0]) if layer is not None else Path()
    if source.is_file() and path.is_file() and source.samefile(path):
        yield translate(
            CONTEXT,
            "“{path}” is the file of {name}, which would be lost. Choose another name for the "
            "output.",
        ).format(path=path, name=name)


def _takes_files(folder: Path) -> bool:
    """Whether a file can be made in ``folder``; permissions alone do not tell (think of /proc)."""
    probe = folder / f".dlstudio-{os.getpid()}.probe"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True


def too_little_space(place: Path, needed_bytes: float, what: str) -> Iterator[str]:
    """Why the disk at ``place`` is too small for ``needed_bytes``; ``what`` begins the sentence."""
    from ..definitions.atomic import check_disk_space

    try:
        check_disk_space(place, int(needed_bytes), what)
    except DlStudioError as error:
        yield str(error)


def missing(path: Optional[Path], what: str) -> Iterator[str]:
    """Why the file or folder ``path`` cannot be read; ``what`` begins the sentence."""
    if path is None or not path.exists():
        yield translate(CONTEXT, "{what}: “{path}” does not exist. Choose another one.").format(
            what=what, path=path or ""
        )
    elif not os.access(path, os.R_OK):
        yield translate(
            CONTEXT, "{what}: “{path}” cannot be read. Change its permissions, or choose another."
        ).format(what=what, path=path)


def empty_area(
    area: QgsProcessingFeatureSource, imagery: QgsRasterLayer, name: str
) -> Iterator[str]:
    """Why polygons select nothing of the imagery; ``name`` is their parameter."""
    if not _has_surface(area):
        yield translate(
            CONTEXT,
            "{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use "
            "the whole imagery.",
        ).format(name)
    elif not touches(area, imagery):
        yield translate(
            CONTEXT,
            "{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that "
            "cover a part of it, and check the coordinate reference systems of both.",
        ).format(area=name, imagery=imagery.name())


def outside_imagery(
    samples: QgsProcessingFeatureSource, imagery: QgsRasterLayer, name: str
) -> Iterator[str]:
    """Why a layer of samples cannot belong to the imagery; ``name`` is its parameter."""
    if samples.featureCount() == 0:
        yield translate(CONTEXT, "{}: The layer is empty. Draw or import samples first.").format(
            name
        )
    elif not touches(samples, imagery):
        yield translate(
            CONTEXT,
            "{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that "
            "they were drawn on, and check the coordinate reference systems of both.",
        ).format(samples=name, imagery=imagery.name())


def touches(source: QgsProcessingFeatureSource, imagery: QgsRasterLayer) -> bool:
    """Whether any feature's envelope meets the imagery's extent."""
    extent = extent_in(imagery, source.sourceCrs())
    request = QgsFeatureRequest().setFilterRect(extent).setLimit(1).setNoAttributes()
    return any(True for _ in every_feature(source, request))


def extent_in(imagery: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """The imagery's extent in another CRS; unchanged where it cannot be transformed."""
    try:
        return QgsCoordinateTransform(
            imagery.crs(), crs, QgsCoordinateTransformContext()
        ).transformBoundingBox(imagery.extent())
    except QgsCsException:
        return imagery.extent()


def other_task(card: ModelCard, task: str) -> Iterator[str]:
    """Why the model is not for this tool, whose ``task`` is an InferenceType's value."""
    from ..definitions.model_fit import Level, task_finding

    finding = task_finding(card, task)
    if finding.level is Level.ERROR:
        yield finding.text


def other_bands(card: ModelCard, layer: QgsRasterLayer, date: int = 0) -> Iterator[str]:
    """Why the model cannot see this imagery; ``date`` is 1 for the later of two."""
    from ..definitions.model_fit import Level, bands_finding
    from ..layers.raster_facts import layer_facts

    finding = bands_finding(card, layer_facts(layer), date)
    if finding.level is Level.ERROR:
        yield finding.text


def _has_surface(area: QgsProcessingFeatureSource) -> bool:
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    for feature in every_feature(area):
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isEmpty() and geometry.type() == polygon and geometry.area() > 0:
            return True
    return False
