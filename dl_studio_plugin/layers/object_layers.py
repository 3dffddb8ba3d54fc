"""Features with all that they hold, as a GeoPackage whose empty fields an engine's job fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..definitions.object_jobs import TEXT_FIELDS, ResultFields
from .vectors import LAYER, every_feature, never, open_writer, until_cancelled, write_features

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeatureSource

#: What a GeoPackage calls the number of a feature; features may have a field of that name.
_ID_FIELD, _OTHER_ID_FIELD = "fid", "feature_number"


def write_objects(
    source: QgsProcessingFeatureSource,
    path: Path,
    added: ResultFields,
    is_cancelled: Callable[[], bool] = never,
) -> str:
    """Stream features with all their fields, and the empty fields ``added``, to the layer LAYER.

    Curves become straight segments, because the engine's libraries know no curves.

    Returns:
        The file's name as the engine takes it.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: ``is_cancelled`` became true; it is asked after every thousand features.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    fields = QgsFields(source.fields())
    for name, is_text in zip(added.names, TEXT_FIELDS):
        fields.append(QgsField(name, QVariant.String if is_text else QVariant.Double))
    blank = [None] * len(added.names)
    options = []
    if source.fields().lookupField(_ID_FIELD) >= 0:
        options.append(f"FID={_OTHER_ID_FIELD}")  # it stays a field like the others
    kind = QgsWkbTypes.linearType(source.wkbType())
    writer = open_writer(path, fields, source.sourceCrs(), kind, LAYER, options)

    def copies() -> Iterator[QgsFeature]:
        for feature in until_cancelled(every_feature(source), is_cancelled):
            copy = QgsFeature(fields)
            copy.setGeometry(_straight(feature.geometry()))
            copy.setAttributes([*feature.attributes(), *blank])
            yield copy

    write_features(writer, path, copies())
    return str(path)


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    if not geometry.isNull() and QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return QgsGeometry(geometry.constGet().segmentize())
    return geometry
