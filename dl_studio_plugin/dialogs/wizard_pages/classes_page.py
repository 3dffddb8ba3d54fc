"""The classes: what a training sample can be."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWizardPage

from ..schema_editor import SchemaEditor


class ClassesPage(QWizardPage):
    """The schema."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Which classes?"))
        self.setSubTitle(
            self.tr("What a sample can be. Background is none: it is all ground without a sample.")
        )
        self.editor = SchemaEditor()
        self.editor.changed.connect(self.completeChanged)
        QVBoxLayout(self).addWidget(self.editor)

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """The classes can be used."""
        return not self.editor.problem()
