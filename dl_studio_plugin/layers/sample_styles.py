"""The look of samples: the colour says the class, the line and the pattern say the state.

=========  ==========================================
suggested  dashed outline, not filled
draft      thin outline (small point)
submitted  wider outline (larger point)
accepted   widest outline (largest point), a check mark where it fits
rejected   dotted outline, hatched (a point is not filled)
=========  ==========================================

State is a column of the layer itself, so nothing is joined and the spatial index does the rest.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Union

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from ..definitions.label_classes import LabelClass
from ..project.model import SampleState
from .look import CASING, by_value, drive, hatch_line, map_units, stacked, with_alpha

translate = QCoreApplication.translate

CLASS_FIELD = "class"
STATE_FIELD = "state"
_NO_CLASS_COLOUR = "#ff00ff"
_FILL_ALPHA = 60

_WIDTHS: dict[str, Union[str, float]] = {
    SampleState.SUBMITTED.value: 0.6,
    SampleState.ACCEPTED.value: 0.9,
}
_WIDTH = 0.4
_CASING_WIDTHS = {state: float(width) + 0.6 for state, width in _WIDTHS.items()}
_LINES: dict[str, Union[str, float]] = {
    SampleState.SUGGESTED.value: "dash",
    SampleState.REJECTED.value: "dot",
}
_HAS_FILL = " AND ".join(
    f"\"state\" IS NOT '{state.value}'" for state in (SampleState.SUGGESTED, SampleState.REJECTED)
)

_CHECK_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">'
    '<path d="M3 11l5 5L17 5" fill="none" stroke="#fff" stroke-width="7"/>'
    '<path d="M3 11l5 5L17 5" fill="none" stroke="#00513a" stroke-width="3.4"/></svg>'
)
_CHECK_SIZE = 3.4  # millimetres
_CHECK_NEEDS = 7.0  # millimetres that a sample must measure on the screen to get a check mark
_POINT_SIZE = 2.4
_POINT_SIZES: dict[str, Union[str, float]] = {
    SampleState.SUBMITTED.value: 3.4,
    SampleState.ACCEPTED.value: 4.4,
}
_POINT_CASINGS = {state: float(size) + 1.2 for state, size in _POINT_SIZES.items()}


def style_samples(layer: QgsVectorLayer, classes: Sequence[LabelClass], points: bool) -> None:
    """Style a layer of samples that are polygons or points."""
    crs = layer.crs()
    symbol: Callable[[str], QgsSymbol] = _point if points else lambda name: _polygon(name, crs)
    categories = [
        QgsRendererCategory(label.name, symbol(label.colour), label.name) for label in classes
    ]
    rest = translate("SampleStyles", "without a class of the project")
    categories.append(QgsRendererCategory("", symbol(_NO_CLASS_COLOUR), rest))
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS_FIELD, categories))


def _is(state: SampleState) -> str:
    return f"\"{STATE_FIELD}\" = '{state.value}'"


def _polygon(colour: str, crs: QgsCoordinateReferenceSystem) -> QgsSymbol:
    return stacked(QgsFillSymbol(), _casing(), _fill(colour), _hatch(colour), _check(crs))


def _casing() -> QgsSimpleLineSymbolLayer:
    casing = QgsSimpleLineSymbolLayer(CASING, _WIDTH + 0.6)
    drive(casing, StrokeWidth=by_value(STATE_FIELD, _CASING_WIDTHS, _WIDTH + 0.6))
    return casing


def _fill(colour: str) -> QgsSimpleFillSymbolLayer:
    """The outline and the light fill; it stands for the class in the legend."""
    fill = QgsSimpleFillSymbolLayer(
        with_alpha(colour, _FILL_ALPHA), Qt.BrushStyle.SolidPattern, QColor(colour)
    )
    fill.setStrokeWidth(_WIDTH)
    red, green, blue, _ = QColor(colour).getRgb()
    drive(
        fill,
        StrokeWidth=by_value(STATE_FIELD, _WIDTHS, _WIDTH),
        StrokeStyle=by_value(STATE_FIELD, _LINES, "solid"),
        FillColor=f"color_rgba({red}, {green}, {blue}, if({_HAS_FILL}, {_FILL_ALPHA}, 0))",
    )
    return fill


def _hatch(colour: str) -> QgsLinePatternFillSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setSubSymbol(hatch_line(QColor(colour), 0.3))
    hatch.setLineAngle(45)
    hatch.setDistance(1.6)
    drive(hatch, LayerEnabled=_is(SampleState.REJECTED))
    return hatch


def _check(crs: QgsCoordinateReferenceSystem) -> QgsCentroidFillSymbolLayer:
    check = QgsCentroidFillSymbolLayer()
    check.setSubSymbol(stacked(QgsMarkerSymbol(), _check_mark()))
    check.setPointOnSurface(True)
    fits = f"bounds_width($geometry) > {map_units(_CHECK_NEEDS, crs)}"
    drive(check, LayerEnabled=f"{_is(SampleState.ACCEPTED)} AND {fits}")
    return check


def _check_mark() -> QgsSvgMarkerSymbolLayer:
    content = base64.b64encode(_CHECK_MARK.encode("ascii")).decode("ascii")
    return QgsSvgMarkerSymbolLayer(f"base64:{content}", _CHECK_SIZE)


def _point(colour: str) -> QgsSymbol:
    casing = QgsSimpleMarkerSymbolLayer(size=_POINT_SIZE + 1.2, color=CASING)
    casing.setStrokeStyle(Qt.PenStyle.NoPen)
    drive(casing, Size=by_value(STATE_FIELD, _POINT_CASINGS, _POINT_SIZE + 1.2))
    circle = QgsSimpleMarkerSymbolLayer(size=_POINT_SIZE, color=QColor(colour))
    circle.setStrokeColor(QColor(colour))
    circle.setStrokeWidth(_WIDTH)
    red, green, blue, _ = QColor(colour).getRgb()
    drive(
        circle,
        Size=by_value(STATE_FIELD, _POINT_SIZES, _POINT_SIZE),
        StrokeStyle=by_value(STATE_FIELD, _LINES, "solid"),
        FillColor=f"color_rgba({red}, {green}, {blue}, if({_HAS_FILL}, 255, 0))",
    )
    check = _check_mark()
    drive(check, LayerEnabled=_is(SampleState.ACCEPTED))
    return stacked(QgsMarkerSymbol(), casing, circle, check)
