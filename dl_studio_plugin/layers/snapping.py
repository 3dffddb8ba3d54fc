"""Snapping to the outlines of work units while samples are drawn, and back to what was set."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis, QgsProject, QgsSnappingConfig, QgsTolerance, QgsVectorLayer

_PIXELS = 12.0


class UnitSnapping:
    """Switches snapping to the work units on and off in a QGIS project."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._before: Optional[QgsSnappingConfig] = None

    @property
    def is_on(self) -> bool:
        """Whether it is switched on here."""
        return self._before is not None

    def switch_on(self, units: QgsVectorLayer) -> None:
        """Snap to corners and edges of ``units``, besides what is set already."""
        if self._before is not None:
            return
        self._before = QgsSnappingConfig(self._project.snappingConfig())
        config = QgsSnappingConfig(self._before)
        config.setProject(self._project)
        if not config.enabled():
            # Nothing was snapped to; switching snapping on must not switch on other layers.
            for layer, settings in config.individualLayerSettings().items():
                settings.setEnabled(False)
                config.setIndividualLayerSettings(layer, settings)
        config.setEnabled(True)
        config.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
        config.setIndividualLayerSettings(units, _settings())
        self._project.setSnappingConfig(config)

    def switch_off(self) -> None:
        """What was set before holds again."""
        if self._before is not None:
            self._project.setSnappingConfig(self._before)
            self._before = None


def _settings() -> Any:
    kinds = getattr(Qgis, "SnappingType", None)
    if kinds is not None:
        wanted = kinds.Vertex | kinds.Segment
    else:
        flags = QgsSnappingConfig.SnappingTypes
        wanted = QgsSnappingConfig.SnappingTypeFlag(flags.VertexFlag | flags.SegmentFlag)
    pixels = QgsTolerance.UnitType.Pixels
    return QgsSnappingConfig.IndividualLayerSettings(True, wanted, _PIXELS, pixels)
