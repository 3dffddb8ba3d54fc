"""How ground is divided into work units: squares or polygons, subsets, and how many that makes."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsUnitTypes,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from ..definitions.errors import DlStudioError
from ..definitions.training_data import Subset
from ..layers.translation import translated
from ..project.grid import grid_units
from ..project.subsets import parse_shares, subset_counts
from .words import subset_words

GRID, POLYGONS = "grid", "polygons"
#: Percent of the units, in the order of the subsets.
_SHARES = (70, 15, 15)
#: About how many squares are suggested.
_UNITS = 100
#: Up to so many squares are counted one by one; that takes a few hundredths of a second.
_COUNTED = 3000


class UnitsForm(QWidget):
    """The fields, with a sentence below that tells what they make; ``changed`` when edited."""

    changed = pyqtSignal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._ground: Optional[QgsGeometry] = None
        self._suggested = 0.0
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self._method = QComboBox(objectName=f"{name}_units_method")
        self._method.addItem(self.tr("Squares of a grid"), GRID)
        self._method.addItem(self.tr("The polygons of a layer"), POLYGONS)
        form.addRow(self.tr("Work units"), self._method)
        self.size = QDoubleSpinBox(objectName=f"{name}_unit_size")
        self.size.setRange(0.0, 10**8)
        self.size.setDecimals(2)
        self.size.setToolTip(self.tr("Width and height of a square"))
        self._size_label = QLabel(self.tr("Edge of a square"))
        form.addRow(self._size_label, self.size)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName(f"{name}_units_layer")
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._layer_label = QLabel(self.tr("Layer"))
        form.addRow(self._layer_label, self.layer)
        self._shares = [self._share(name, subset) for subset in Subset]
        row = QHBoxLayout()
        for share, subset in zip(self._shares, Subset):
            row.addWidget(QLabel(subset_words(subset)))
            row.addWidget(share)
        row.addStretch(1)
        form.addRow(self.tr("For"), row)
        self._told = QLabel(objectName=f"{name}_units_told")
        self._told.setWordWrap(True)
        form.addRow(self._told)
        self._method.currentIndexChanged.connect(lambda _index: self._edited())
        self.size.valueChanged.connect(lambda _size: self._edited())
        self.layer.layerChanged.connect(lambda _layer: self._edited())
        self._edited()

    def show_ground(self, ground: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Take the ground that is divided, and suggest a size unless the user chose one."""
        self._ground = ground
        unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
        self.size.setDecimals(6 if crs.isGeographic() else 2)
        self.size.setSuffix(f" {unit}")
        if self.size.value() in (0.0, self._suggested):
            self._suggested = _round_size(ground)
            self.size.setValue(self._suggested)
        self._edited()

    def parameters(self) -> dict[str, Any]:
        """Parameters of “Create work units”, without the project."""
        found: dict[str, Any] = {"METHOD": self._method.currentData()}
        if self._is_grid:
            found["SIZE"] = self.size.value()
        else:
            found["LAYER"] = self.layer.currentLayer()
        if self._subsets:
            found["SUBSETS"] = self._subsets
        return found

    def problem(self) -> str:
        """Why units cannot be made, as a sentence; empty when they can."""
        try:
            self._counts()
        except DlStudioError as error:
            return translated(str(error))
        if not self._is_grid and self.layer.currentLayer() is None:
            return self.tr("There is no layer of polygons on the map. Add one, or choose squares.")
        return ""

    @property
    def _is_grid(self) -> bool:
        return bool(self._method.currentData() == GRID)

    @property
    def _subsets(self) -> str:
        shares = [share.value() for share in self._shares]
        return ",".join(str(share) for share in shares) if any(shares) else ""

    def _share(self, name: str, subset: Subset) -> QSpinBox:
        field = QSpinBox(objectName=f"{name}_units_{subset.value}")
        field.setRange(0, 100)
        field.setSuffix(" %")
        field.setValue(_SHARES[list(Subset).index(subset)])
        field.setToolTip(
            self.tr("Percent of the units; each unit as a whole goes to one subset. With 0 for "
                    "all, units belong to no subset.")
        )  # fmt: skip
        field.valueChanged.connect(lambda _value: self._edited())
        return field

    def _edited(self) -> None:
        for of_grid in (self._size_label, self.size):
            of_grid.setVisible(self._is_grid)
        for of_layer in (self._layer_label, self.layer):
            of_layer.setVisible(not self._is_grid)
        self._told.setText(self.problem() or self._sentence())
        self.changed.emit()

    def _counts(self) -> tuple[int, bool, tuple[int, ...]]:
        """How many units, whether that is exact, and how many of each subset.

        Raises:
            InvalidInput: there can be none.
        """
        count, exact = self._count()
        if not self._subsets:
            return count, exact, ()
        return count, exact, subset_counts(count, parse_shares(self._subsets))

    def _count(self) -> tuple[int, bool]:
        if not self._is_grid:
            layer = self.layer.currentLayer()
            return (max(0, layer.featureCount()) if layer is not None else 0), False
        if self._ground is None:
            return 0, False
        size, box = self.size.value(), self._ground.boundingBox()
        squares = box.width() * box.height() / size**2 if size else math.inf
        if _COUNTED < squares < math.inf:
            about = round(self._ground.area() / size**2)
            if squares > 100_000:
                grid_units(self._ground.asWkt(), size)  # says that these are too many
            return about, False
        return len(grid_units(self._ground.asWkt(), size)), True

    def _sentence(self) -> str:
        count, exact, subsets = self._counts()
        if not count:
            return ""
        text = self.tr("{count} work units") if exact else self.tr("About {count} work units")
        parts = [
            f"{subset_words(subset)} {number}" for subset, number in zip(Subset, subsets) if number
        ]
        told = text.format(count=count)
        return f"{told}: {', '.join(parts)}" if parts else told


def _round_size(ground: QgsGeometry) -> float:
    """A round length that gives about a hundred squares."""
    exact = math.sqrt(ground.area() / _UNITS)
    if exact <= 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(exact))
    return float(max(step for step in (1, 2, 5) if step * power <= exact) * power)
