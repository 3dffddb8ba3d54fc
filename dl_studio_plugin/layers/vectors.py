"""Features of any QGIS layer as a GeoPackage that the engine reads.

Whatever the provider (a file, a memory layer, a database, a service), the engine gets a
GeoPackage that was made for it. So it opens no vector file of somebody else's, a selection or
a filter on the layer counts, and a database's credentials stay here.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional, TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant

from ..definitions.errors import Cancelled, InvalidInput

if TYPE_CHECKING:
    from qgis.core import QgsFeatureIterator, QgsVectorLayer

translate = QCoreApplication.translate
CONTEXT = "Vectors"

#: Layer of every GeoPackage that is written here, and the field that names a feature's class.
LAYER = "features"
CLASS_FIELD = "class"

#: A geometry and the text of each field.
Row = tuple[QgsGeometry, Sequence[str]]
Item = TypeVar("Item")


def never() -> bool:
    """Nobody cancels."""
    return False


def every_feature(
    source: QgsProcessingFeatureSource, request: Optional[QgsFeatureRequest] = None
) -> QgsFeatureIterator:
    """The features of ``source``, even those with an invalid geometry.

    QGIS would stop at the first invalid one; here they are counted and reported.
    """
    return source.getFeatures(
        request or QgsFeatureRequest(),
        QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
    )


def write_rows(
    path: Path,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[str],
    rows: Iterable[Row],
    is_cancelled: Callable[[], bool] = never,
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.Unknown,
) -> int:
    """Stream ``rows`` to the layer :data:`LAYER` of a new GeoPackage with text fields.

    Unless ``kind`` says otherwise, any kind of geometry goes into the one layer. An existing file
    is replaced.

    Returns:
        The number of rows that were written.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: ``is_cancelled`` became true; it is asked after every thousand rows.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    layer_fields = QgsFields()
    for name in fields:
        layer_fields.append(QgsField(name, QVariant.String))
    writer = open_writer(path, layer_fields, crs, kind, LAYER)

    def features() -> Iterator[QgsFeature]:
        for geometry, texts in until_cancelled(rows, is_cancelled):
            feature = QgsFeature(layer_fields)
            feature.setGeometry(geometry)
            feature.setAttributes(list(texts))
            yield feature

    return write_features(writer, path, features())


def write_source(
    source: QgsProcessingFeatureSource,
    path: Path,
    class_of: Callable[[QgsFeature], Optional[str]],
    is_cancelled: Callable[[], bool] = never,
) -> int:
    """Stream the features of a layer to a GeoPackage with the one field :data:`CLASS_FIELD`.

    ``class_of`` names a feature's class; a feature for which it is ``None`` is left out.
    """

    def rows() -> Iterator[Row]:
        for feature in every_feature(source):
            name = class_of(feature)
            if name is not None and feature.hasGeometry():
                yield QgsGeometry(feature.geometry()), (name,)

    return write_rows(path, source.sourceCrs(), (CLASS_FIELD,), rows(), is_cancelled)


def write_area(
    source: QgsProcessingFeatureSource, path: Path, is_cancelled: Callable[[], bool] = never
) -> str:
    """Write polygons that limit a job; gives the file's name as the engine takes it."""
    write_source(source, path, lambda _: "", is_cancelled)
    return str(path)


@dataclass(frozen=True)
class Snapshot:
    """A vector layer as it was when it was read, for use on another thread.

    Layers belong to QGIS's main thread; ``features`` may be read on any.
    """

    name: str
    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: QgsVectorLayerFeatureSource


def snapshot(layer: QgsVectorLayer) -> Snapshot:
    """Read ``layer``, on its own thread."""
    features = QgsVectorLayerFeatureSource(layer)
    return Snapshot(layer.name(), layer.fields(), layer.wkbType(), layer.crs(), features)


def save_snapshot(taken: Snapshot, path: Path, is_cancelled: Callable[[], bool] = never) -> None:
    """Stream a layer with all its fields to the layer ``path.stem`` of a new GeoPackage.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: ``is_cancelled`` became true; it is asked after every thousand features.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = open_writer(path, taken.fields, taken.crs, taken.kind, path.stem)
    own_id = taken.fields.lookupField("fid")

    def copies() -> Iterator[QgsFeature]:
        read = taken.features.getFeatures(QgsFeatureRequest())
        for feature in until_cancelled(read, is_cancelled):
            if own_id >= 0:
                feature.setAttribute(own_id, None)  # the new file numbers its features anew
            yield feature

    write_features(writer, path, copies())


def until_cancelled(items: Iterable[Item], is_cancelled: Callable[[], bool]) -> Iterator[Item]:
    """``items``, asking after every thousand whether the user wants to stop.

    Raises:
        Cancelled: the user does.
    """
    for number, item in enumerate(items, start=1):
        if number % 1000 == 0 and is_cancelled():
            raise Cancelled(translate(CONTEXT, "Cancelled while the features were copied."))
        yield item


def write_features(writer: QgsVectorFileWriter, path: Path, features: Iterable[QgsFeature]) -> int:
    """Write features with an open writer; the file is whole once the writer is gone.

    Returns:
        How many were written.

    Raises:
        InvalidInput: the file cannot be written.
    """
    written = 0
    for feature in features:
        if not writer.addFeature(feature, QgsVectorFileWriter.FastInsert):
            raise cannot_write(path, writer)
        written += 1
    if not writer.flushBuffer():
        raise cannot_write(path, writer)
    return written


def save_chosen(
    source: QgsProcessingFeatureSource,
    ids: Container[int],
    path: Path,
    is_cancelled: Callable[[], bool] = never,
) -> int:
    """Stream the features with these ids and all their fields to a new GeoPackage.

    Returns:
        How many were written.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: ``is_cancelled`` became true; it is asked after every thousand features.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    fields = source.fields()
    writer = open_writer(path, fields, source.sourceCrs(), source.wkbType(), path.stem)
    own_id = fields.lookupField("fid")

    def chosen() -> Iterator[QgsFeature]:
        for feature in until_cancelled(every_feature(source), is_cancelled):
            if feature.id() not in ids:
                continue
            if own_id >= 0:
                feature.setAttribute(own_id, None)  # the new file numbers its features anew
            yield feature

    return write_features(writer, path, chosen())


def open_writer(
    path: Path,
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    kind: QgsWkbTypes.Type,
    layer: str,
    layer_options: Sequence[str] = (),
) -> QgsVectorFileWriter:
    """A writer of a new GeoPackage; raises InvalidInput if that cannot be made."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer
    options.layerOptions = list(layer_options)
    context = QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise cannot_write(path, writer)
    return writer


def cannot_write(path: Path, writer: QgsVectorFileWriter) -> InvalidInput:
    """The error for what ``writer`` says."""
    return InvalidInput(
        translate(
            CONTEXT,
            "The features cannot be written to “{path}”: {reason}. Check the disk and choose "
            "another place.",
        ).format(path=path, reason=writer.errorMessage())
    )
