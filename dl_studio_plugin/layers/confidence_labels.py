"""Labels of result features: what they are, and how sure the model was."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .class_styles import CLASS_FIELD

CONFIDENCE_FIELD = "confidence"
#: Farther out labels would hide what they name.
_SMALLEST_SCALE = 5000


def label_with_confidence(layer: QgsMapLayer, field: str = CLASS_FIELD) -> None:
    """Label features with their class and its confidence in percent, near by; others stay.

    Args:
        layer: a result; rasters, and features without a confidence, get no labels.
        field: names the class of a feature.
    """
    if not isinstance(layer, QgsVectorLayer):
        return
    names = layer.fields().names()
    if field not in names or CONFIDENCE_FIELD not in names:
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = f"\"{field}\" || ' ' || round(100 * \"{CONFIDENCE_FIELD}\") || ' %'"
    settings.isExpression = True
    settings.scaleVisibility = True
    settings.minimumScale = _SMALLEST_SCALE
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
