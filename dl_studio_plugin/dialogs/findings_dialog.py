"""What a tool found, a line each: to read, and to copy for whoever has to act on it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)


class FindingsDialog(QDialog):
    """A summary above, the findings below."""

    def __init__(self, title: str, summary: str, findings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings_dialog")
        self.setWindowTitle(title)
        self._text = "\n".join([summary, *findings])
        told = QLabel(summary, objectName="findings_summary")
        told.setWordWrap(True)
        self._list = QListWidget(objectName="findings_list")
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.addItems(list(findings))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("findings_copy")
        copy.clicked.connect(lambda _checked=False: self._copy())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self._list)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(34 * line, 20 * line)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text)
