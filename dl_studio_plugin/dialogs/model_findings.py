"""What a model needs against what a layer has, with a sign for how much it matters."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..definitions.model_card import ModelCard
from ..definitions.model_fit import Level, findings
from ..layers.raster_facts import layer_facts
from ..layers.service_layers import is_service
from ..layers.translation import translated

_ICONS = {
    Level.OK: "/mIconSuccess.svg",
    Level.WARNING: "/mIconWarning.svg",
    Level.ERROR: "/mIconCritical.svg",
}


class ModelFindings(QWidget):
    """A line for each finding; hidden while there is nothing to judge."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setToolTip(self.tr("What the model needs, and what the imagery has"))
        self._rows: list[tuple[Level, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def count(self) -> int:
        """How many findings there are."""
        return len(self._rows)

    def rows(self) -> list[tuple[Level, str]]:
        """The findings: how much each matters, and its sentence."""
        return list(self._rows)

    def judge(
        self, card: Optional[ModelCard], layer: Optional[QgsRasterLayer], later: bool = False
    ) -> bool:
        """Show what is found; whether the model's tool can be run on the layer.

        Args:
            card: of the model.
            layer: the imagery.
            later: it is that of the later date, in change detection.
        """
        rows: list[tuple[Level, str]] = []
        if card is not None and layer is not None:
            rows = [
                (found.level, translated(found.text))
                for found in findings(card, layer_facts(layer), card.task, int(later))
            ]
            if is_service(layer):
                rows.append(
                    (
                        Level.WARNING,
                        self.tr(
                            "The imagery comes from a service. Choose where below, and give the "
                            "cell size under Advanced; that ground is copied once."
                        ),
                    )
                )
        if rows != self._rows:
            self._show(rows)
        self.setVisible(bool(rows))
        levels = [level for level, _ in rows]
        return bool(rows) and Level.ERROR not in levels

    def _show(self, rows: list[tuple[Level, str]]) -> None:
        self._rows = rows
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        side = self.fontMetrics().height()
        words = {
            Level.OK: self.tr("fits"),
            Level.WARNING: self.tr("to be looked at"),
            Level.ERROR: self.tr("does not fit"),
        }
        for number, (level, text) in enumerate(rows):
            sign = QLabel()
            sign.setPixmap(QgsApplication.getThemeIcon(_ICONS[level]).pixmap(side, side))
            sign.setAccessibleName(words[level])
            sentence = QLabel(text)
            sentence.setWordWrap(True)
            self._grid.addWidget(sign, number, 0)
            self._grid.addWidget(sentence, number, 1)
