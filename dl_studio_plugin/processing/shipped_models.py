"""The graphical models that the plugin ships: whole workflows, ready to run or to change.

They are ordinary ``.model3`` files, made by ``scripts/make_models.py`` and shown in the toolbox
under the provider. A user who wants another workflow opens a copy in the model designer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICONS
from .identity import WORKFLOWS

MODELS = Path(__file__).parent.parent / "resources" / "models"

CONTEXT = "ShippedModel"
#: Names of the models, which are the last part of their ids, and their titles.
TITLES = {
    "completeworkflow": QT_TRANSLATE_NOOP("ShippedModel", "Complete workflow"),
    "completedetection": QT_TRANSLATE_NOOP(
        "ShippedModel", "Complete workflow: object detection"
    ),
    "completeclassification": QT_TRANSLATE_NOOP(
        "ShippedModel", "Complete workflow: object classification"
    ),
    "completechange": QT_TRANSLATE_NOOP("ShippedModel", "Complete workflow: change detection"),
    "custominference": QT_TRANSLATE_NOOP("ShippedModel", "Custom inference"),
}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of ours: its id is a plain word, its title is translated."""

    def createInstance(self) -> ShippedModel:
        """Another one; QGIS makes one for every run."""
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy

    def displayName(self) -> str:
        """The title in the toolbox."""
        return _translated(TITLES.get(self.name(), self.name()))

    def group(self) -> str:
        """The title of its group."""
        return WORKFLOWS.translated()

    def groupId(self) -> str:
        """The id of its group."""
        return WORKFLOWS.id

    def icon(self) -> QIcon:
        """Its picture."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The file of its picture."""
        return str(ICONS / f"{self.name()}.svg")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare the parameters to QGIS."""
        super().initAlgorithm(configuration or {})

    def translate_texts(self) -> None:
        """Say what the file says in the user's language; ``make translations`` reads the file."""
        for parameter in self.parameterDefinitions():
            parameter.setDescription(_translated(parameter.description()))
            parameter.setHelp(_translated(parameter.help()))
        for output in self.outputDefinitions():
            output.setDescription(_translated(output.description()))
        self.setHelpContent(
            {key: _translated(text) for key, text in self.helpContent().items() if text}
        )


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def shipped_models() -> list[ShippedModel]:
    """The models, loaded; their steps must be registered already."""
    models = []
    for file in sorted(MODELS.glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(file)):
            model.translate_texts()
            models.append(model)
    return models
