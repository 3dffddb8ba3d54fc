"""The colour of text where a widget paints itself.

QGIS's dark themes are style sheets: they colour labels, but not the palette of a widget that they
do not know. So a label is asked.
"""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

_PROBE = "text_colour_probe"


def text_colour(widget: QWidget) -> QColor:
    """The colour that a label inside ``widget`` would have."""
    probe = widget.findChild(QLabel, _PROBE)
    if probe is None:
        probe = QLabel(widget)
        probe.setObjectName(_PROBE)
        probe.hide()
    probe.ensurePolished()
    return QColor(probe.palette().color(QPalette.ColorRole.WindowText))
