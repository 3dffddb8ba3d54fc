"""Labels of result features: what they are, and how sure the model was."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .class_styles import CLASS_FIELD, newest_field

CONFIDENCE_FIELD = "confidence"
#: Farther out labels would hide what they name.
_SMALLEST_SCALE = 5000


def label_with_confidence(layer: QgsMapLayer) -> None:
    """Label features with their class and its confidence in percent, near by.

    Rasters, and features without a confidence, stay as they are.
    """
    if not isinstance(layer, QgsVectorLayer):
        return
    field, confidence = (newest_field(layer, name) for name in (CLASS_FIELD, CONFIDENCE_FIELD))
    if not field or not confidence:
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = f"\"{field}\" || ' ' || round(100 * \"{confidence}\") || ' %'"
    settings.isExpression = True
    settings.scaleVisibility = True
    settings.minimumScale = _SMALLEST_SCALE
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
