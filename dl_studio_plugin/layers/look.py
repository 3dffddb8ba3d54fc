"""Small pieces that the styles of a project's layers share: colours, casings, sizes on screen.

Layers of a project lie over imagery, on canvases that may be light or dark. So every outline
has a *casing*: a wider, half transparent white line beneath, which makes it stand out on both.

Expressions of styles stay in memory for as long as QGIS runs. A thread of QGIS that begins to draw
gives its share of an expression up before it copies it (``QgsExpression::detach``, as of 3.22 and
3.44); if the layer goes at this moment, the expression would go with it, and QGIS crashes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Optional, Union

from qgis.core import (
    QgsAbstractVectorLayerLabeling,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRenderer,
    QgsLineSymbol,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

CASING = QColor(255, 255, 255, 150)
_METRES_IN_A_DEGREE = 111_320.0
#: Copies, which share the expressions, by the layers' ids.
_kept_styles: dict[str, tuple[Union[QgsFeatureRenderer, QgsAbstractVectorLayerLabeling], ...]] = {}


def with_alpha(colour: str, alpha: int) -> QColor:
    """``colour`` (``#rrggbb``) with an opacity of 0 … 255."""
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def stacked(symbol: QgsSymbol, *layers: QgsSymbolLayer) -> QgsSymbol:
    """``symbol`` with these layers, the first lowest.

    The layers are handed over one by one: of a list, Python would free them a second time.
    """
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def hatch_line(colour: QColor, width: float) -> QgsSymbol:
    """The line of a hatch."""
    return stacked(QgsLineSymbol(), QgsSimpleLineSymbolLayer(colour, width))


def drive(layer: QgsSymbolLayer, **expressions: str) -> None:
    """Let expressions decide properties of a symbol layer.

    Their names are those of ``QgsSymbolLayer.Property`` without the first word.
    """
    for name, expression in expressions.items():
        key = getattr(QgsSymbolLayer.Property, f"Property{name}")
        layer.setDataDefinedProperty(key, by_expression(expression))


@cache
def by_expression(expression: str) -> QgsProperty:
    """A property that ``expression`` decides, and that is kept."""
    return QgsProperty.fromExpression(expression)


def keep_expressions(layer: QgsVectorLayer) -> None:
    """Keep the expressions of a style that was not made here but read by QGIS, from a .qgz say."""
    style = (layer.renderer(), layer.labeling())
    _kept_styles[layer.id()] = tuple(part.clone() for part in style if part is not None)


def by_value(field: str, values: Mapping[str, Union[str, float]], otherwise: object) -> str:
    """An expression that chooses by the value of ``field``."""
    column = QgsExpression.quotedColumnRef(field)
    cases = " ".join(
        f"WHEN {column} = {QgsExpression.quotedString(value)} THEN {_literal(result)}"
        for value, result in values.items()
    )
    return f"CASE {cases} ELSE {_literal(otherwise)} END"


def _literal(value: object) -> str:
    return str(value) if isinstance(value, (int, float)) else QgsExpression.quotedString(str(value))


def map_units(millimetres: float, crs: QgsCoordinateReferenceSystem) -> str:
    """An expression: how far ``millimetres`` on the screen reach in units of ``crs``."""
    return f"(@map_scale * {millimetres / 1000 / metres_per_unit(crs):.12g})"


def metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """About how long a unit of ``crs`` is on the ground."""
    if not crs.isValid():
        return 1.0
    if crs.isGeographic():
        return _METRES_IN_A_DEGREE
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    factor: Optional[float] = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres)
    return factor or 1.0
