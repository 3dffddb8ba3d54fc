"""Snapping to the outlines of work units while samples are drawn, and back to what was set."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from qgis.core import Qgis, QgsProject, QgsSnappingConfig, QgsTolerance, QgsVectorLayer

_PIXELS = 12.0


class _Before(NamedTuple):
    """What was set, in ids and plain values.

    A kept configuration would outlive its layers, and the settings of a layer that QGIS hands out
    may change with the configuration.

    Attributes:
        layers: what ``IndividualLayerSettings`` of each layer is made of, by its id.
    """

    enabled: bool
    mode: QgsSnappingConfig.SnappingMode
    layers: dict[str, tuple[Any, ...]]


class UnitSnapping:
    """Switches snapping to the work units on and off in a QGIS project."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._before: Optional[_Before] = None

    @property
    def is_on(self) -> bool:
        """Whether it is switched on here."""
        return self._before is not None

    def switch_on(self, units: QgsVectorLayer) -> None:
        """Snap to corners and edges of ``units``, besides what is set already."""
        if self._before is not None:
            return
        config = QgsSnappingConfig(self._project.snappingConfig())
        held = config.individualLayerSettings()
        values = {
            layer.id(): (one.enabled(), one.typeFlag(), one.tolerance(), one.units())
            for layer, one in held.items()
        }
        self._before = _Before(config.enabled(), config.mode(), values)
        if not config.enabled():
            # Nothing was snapped to; switching snapping on must not switch on other layers.
            for layer, settings in held.items():
                settings.setEnabled(False)
                config.setIndividualLayerSettings(layer, settings)
        config.setEnabled(True)
        config.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
        config.setIndividualLayerSettings(units, _settings())
        self._project.setSnappingConfig(config)

    def forget(self) -> None:
        """Nothing is to be brought back: what was set went with the map."""
        self._before = None

    def switch_off(self) -> None:
        """What was set before holds again, for the layers that are still there."""
        before, self._before = self._before, None
        if before is None:
            return
        config = QgsSnappingConfig(self._project.snappingConfig())
        for layer in config.individualLayerSettings():
            if layer.id() in before.layers:
                settings = QgsSnappingConfig.IndividualLayerSettings(*before.layers[layer.id()])
                config.setIndividualLayerSettings(layer, settings)
        config.setEnabled(before.enabled)
        config.setMode(before.mode)
        self._project.setSnappingConfig(config)


def _settings() -> Any:
    kinds = getattr(Qgis, "SnappingType", None)
    if kinds is not None:
        wanted = kinds.Vertex | kinds.Segment
    else:
        flags = QgsSnappingConfig.SnappingTypes
        wanted = QgsSnappingConfig.SnappingTypeFlag(flags.VertexFlag | flags.SegmentFlag)
    pixels = QgsTolerance.UnitType.Pixels
    return QgsSnappingConfig.IndividualLayerSettings(True, wanted, _PIXELS, pixels)
