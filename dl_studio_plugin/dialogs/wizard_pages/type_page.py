"""What the project's models will say about imagery, and what it is called."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWizardPage,
)

from ...definitions.inference_types import InferenceType
from ..words import inference_type_needs, inference_type_sentence, inference_type_words

_ICONS = Path(__file__).parents[2] / "resources" / "icons"


class TypePage(QWizardPage):
    """Type and name."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("What is it for?"))
        self.setSubTitle(self.tr("The type is fixed for the project's life."))
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.name = QLineEdit(objectName="wizard_name")
        self.name.setPlaceholderText(self.tr("Such as: Houses of Kampala"))
        self.name.textChanged.connect(lambda _text: self.completeChanged.emit())
        form.addRow(self.tr("Name of the project"), self.name)
        layout.addLayout(form)
        self._group = QButtonGroup(self)
        for number, kind in enumerate(InferenceType):
            self._add_type(layout, number, kind)
        layout.addStretch(1)

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """A project has a name."""
        return bool(self.name.text().strip())

    @property
    def kind(self) -> InferenceType:
        """The type that was chosen."""
        return list(InferenceType)[self._group.checkedId()]

    def _add_type(self, layout: QVBoxLayout, number: int, kind: InferenceType) -> None:
        button = QRadioButton(inference_type_words(kind), objectName=f"type_{kind.value}")
        button.setIcon(_icon(kind))
        button.setChecked(number == 0)
        sentence = inference_type_sentence(kind)
        button.setToolTip(sentence)
        note = QLabel(f"{sentence} {inference_type_needs(kind)}")
        note.setWordWrap(True)
        note.setIndent(3 * self.fontMetrics().height())
        self._group.addButton(button, number)
        layout.addWidget(button)
        layout.addWidget(note)


def _icon(kind: InferenceType) -> QIcon:
    return {
        InferenceType.PIXEL_CLASSIFICATION: QIcon(str(_ICONS / "classifypixels.svg")),
        InferenceType.OBJECT_DETECTION: _theme_icon("mActionSelectRectangle"),
        InferenceType.OBJECT_CLASSIFICATION: _theme_icon("mActionSelectPolygon"),
        InferenceType.CHANGE_DETECTION: _theme_icon("mActionDuplicateLayer"),
    }[kind]


def _theme_icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")
