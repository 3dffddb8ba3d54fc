"""The look of work units, comments and of the shade that lies outside the unit at work.

A unit's state is told three times: by a colour that colour-blind people can tell apart (Okabe
and Ito, 2008), by the kind of line or hatch, and, near enough, by a word beside its name. Units
lie over the imagery, so they are outlines with little or no fill.
"""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from ..project.model import CommentCategory, SampleState, UnitState
from .look import CASING, by_expression, by_value, drive, hatch_line, map_units, stacked, with_alpha

translate = QCoreApplication.translate

STATE_FIELD = "state"
SHADE = QColor(0, 0, 0, 120)
#: The imagery stays in view under what is selected: QGIS would paint fills and hatches all over.
#: From 3.34 on a layer has a symbol for it; an expression would there ask the window's thread.
_HAS_SELECTION_SYMBOL = hasattr(QgsVectorLayer, "selectionProperties")
_NOT_SELECTED = "not is_selected()"
_SELECTED_UNIT = QColor("#f0e442")
_LABEL_NEEDS = 14.0  # millimetres that a unit must measure on the screen to get its name …
_STATE_NEEDS = 24.0  # … and the word for its state


class _Look(NamedTuple):
    """How a state looks: colour, line, and the angles of its hatches."""

    colour: str
    line: Qt.PenStyle = Qt.PenStyle.SolidLine
    hatches: tuple[int, ...] = ()
    fill_alpha: int = 0


_LOOKS = {
    UnitState.READY: _Look("#6e6e6e", Qt.PenStyle.DashLine),
    UnitState.IN_PROGRESS: _Look("#0072b2"),
    UnitState.SUBMITTED: _Look("#e69f00", Qt.PenStyle.DashDotLine),
    UnitState.IN_REVIEW: _Look("#cc79a7", Qt.PenStyle.DashDotDotLine),
    UnitState.ACCEPTED: _Look("#009e73", fill_alpha=34),
    UnitState.RETURNED: _Look("#d55e00", hatches=(45,)),
    UnitState.EXCLUDED: _Look("#5a5a5a", Qt.PenStyle.DotLine, (45, 135)),
}


def unit_state_words() -> dict[str, str]:
    """The word for each state of a unit in the user's language."""
    return {
        UnitState.READY.value: translate("ProjectLayers", "ready"),
        UnitState.IN_PROGRESS.value: translate("ProjectLayers", "in progress"),
        UnitState.SUBMITTED.value: translate("ProjectLayers", "submitted"),
        UnitState.IN_REVIEW.value: translate("ProjectLayers", "in review"),
        UnitState.ACCEPTED.value: translate("ProjectLayers", "accepted"),
        UnitState.RETURNED.value: translate("ProjectLayers", "returned"),
        UnitState.EXCLUDED.value: translate("ProjectLayers", "excluded"),
    }


def unit_state_colour(state: UnitState) -> str:
    """The colour of a state on the map, as #rrggbb."""
    return _LOOKS[state].colour


def sample_state_words() -> dict[str, str]:
    """The word for each state of a sample in the user's language."""
    return {
        SampleState.SUGGESTED.value: translate("ProjectLayers", "suggested"),
        SampleState.DRAFT.value: translate("ProjectLayers", "draft"),
        SampleState.SUBMITTED.value: translate("ProjectLayers", "submitted"),
        SampleState.ACCEPTED.value: translate("ProjectLayers", "accepted"),
        SampleState.REJECTED.value: translate("ProjectLayers", "rejected"),
    }


def comment_category_words() -> dict[str, str]:
    """The word for what a comment finds in the user's language."""
    return {
        CommentCategory.MISSED.value: translate("ProjectLayers", "missed"),
        CommentCategory.EXTRA.value: translate("ProjectLayers", "extra"),
        CommentCategory.WRONG_CLASS.value: translate("ProjectLayers", "wrong class"),
        CommentCategory.BAD_OUTLINE.value: translate("ProjectLayers", "bad outline"),
        CommentCategory.OTHER.value: translate("ProjectLayers", "other"),
    }


def style_units(layer: QgsVectorLayer) -> None:
    """Style and label the layer of work units."""
    words = unit_state_words()
    categories = [
        QgsRendererCategory(state.value, _unit_symbol(look), words[state.value])
        for state, look in _LOOKS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(STATE_FIELD, categories))
    if _HAS_SELECTION_SYMBOL:
        selection = layer.selectionProperties()
        selection.setSelectionSymbol(_selected_symbol())
        selection.setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomSymbol)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_unit_labels(layer, words)))
    layer.setLabelsEnabled(True)


def _unit_symbol(look: _Look) -> QgsSymbol:
    hatches = []
    for angle in look.hatches:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setSubSymbol(hatch_line(with_alpha(look.colour, 150), 0.25))
        hatch.setLineAngle(angle)
        hatch.setDistance(3.5)
        _hide_when_selected(hatch)
        hatches.append(hatch)
    # A line, because QGIS paints all of a selected fill.
    outline = QgsSimpleLineSymbolLayer(QColor(look.colour), 0.5, look.line)
    casing = QgsSimpleLineSymbolLayer(CASING, 1.1)
    return stacked(QgsFillSymbol(), *_fills(look), casing, *hatches, outline)


def _fills(look: _Look) -> list[QgsSymbolLayer]:
    if not look.fill_alpha:
        return []
    fill = QgsSimpleFillSymbolLayer(
        with_alpha(look.colour, look.fill_alpha),
        Qt.BrushStyle.SolidPattern,
        QColor(),
        Qt.PenStyle.NoPen,
    )
    _hide_when_selected(fill)
    return [fill]


def _hide_when_selected(part: QgsSymbolLayer) -> None:
    if not _HAS_SELECTION_SYMBOL:
        drive(part, LayerEnabled=_NOT_SELECTED)


def _selected_symbol() -> QgsSymbol:
    outline = QgsSimpleLineSymbolLayer(_SELECTED_UNIT, 0.9)
    return stacked(QgsFillSymbol(), QgsSimpleLineSymbolLayer(CASING, 1.5), outline)


def _unit_labels(layer: QgsVectorLayer, words: dict[str, str]) -> QgsPalLayerSettings:
    """The name inside the upper left corner, out of the way of what is drawn in the unit."""
    crs = layer.crs()
    width = "bounds_width($geometry)"
    state = by_value(STATE_FIELD, dict(words), "")
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        f'"name" || if({width} > {map_units(_STATE_NEEDS, crs)} AND "state" IS NOT \'ready\', '
        f"'\\n' || {state}, '')"
    )
    settings.setFormat(_text_format())
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = (
        "closest_point($geometry, make_point(x_min($geometry), y_max($geometry)))"
    )
    settings.geometryGeneratorType = _point_type()
    settings.xOffset, settings.yOffset = 0.8, 0.6
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.Show,
        by_expression(f"{width} > {map_units(_LABEL_NEEDS, crs)}"),
    )
    return settings


def _point_type() -> object:
    from qgis.core import Qgis, QgsWkbTypes

    newer = getattr(Qgis, "GeometryType", None)
    return newer.Point if newer is not None else QgsWkbTypes.GeometryType.PointGeometry


def _text_format() -> QgsTextFormat:
    text = QgsTextFormat()
    text.setSize(8.5)
    text.setColor(QColor("#202020"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(255, 255, 255, 215))
    text.setBuffer(halo)
    return text


def style_shade(layer: QgsVectorLayer) -> None:
    """Style what lies outside the unit at work; its inner edge is the unit's outline."""
    symbol = stacked(
        QgsFillSymbol(),
        QgsSimpleFillSymbolLayer(SHADE, Qt.BrushStyle.SolidPattern, SHADE, Qt.PenStyle.NoPen),
        QgsSimpleLineSymbolLayer(QColor(30, 30, 30), 1.5),
        QgsSimpleLineSymbolLayer(_SELECTED_UNIT, 0.9),
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_comments(layer: QgsVectorLayer) -> None:
    """A diamond for each comment: filled while it is open, empty once it is resolved."""
    marker = QgsSimpleMarkerSymbolLayer(size=4.4, color=QColor("#f0e442"))
    marker.setShape(QgsSimpleMarkerSymbolLayerBase.Shape.Diamond)
    marker.setStrokeColor(QColor("#202020"))
    marker.setStrokeWidth(0.5)
    drive(marker, FillColor="if(coalesce(\"resolved\", 0) = 1, '255,255,255,90', '240,228,66,255')")
    layer.setRenderer(QgsSingleSymbolRenderer(stacked(QgsMarkerSymbol(), marker)))
    layer.setMapTipTemplate(
        f"<p>[% {QgsExpression.quotedColumnRef('text')} %]</p>"
        "<p><i>[% coalesce(\"author\", '') %]</i></p>"
    )
