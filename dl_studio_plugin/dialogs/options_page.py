"""The page “DL Studio” of QGIS's options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.jobs import INFERENCE, TRAINING
from .cache_field import CacheField
from .engine_install import KIND, install_engine, remove_engine, repair_engine
from .options_factory import OPTIONS_PAGE
from .remedies import copy_report
from .run_box import RunBox

if TYPE_CHECKING:
    from .studio import Studio

_DEVICES = ("auto", "cpu", "cuda", "mps")


class OptionsPage(QgsOptionsPageWidget):
    """Member's name, folders, device, and the engine's environment."""

    def __init__(self, studio: Studio, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        self._studio = studio
        layout = QVBoxLayout(self)
        layout.addWidget(self._personal())
        layout.addWidget(self._engine())
        layout.addStretch(1)
        self._show_state()
        studio.engine_changed.connect(self._show_state)

    def apply(self) -> None:
        """Remember what was entered; QGIS calls this for OK."""
        settings = self._studio.settings
        settings.member = self._member.text().strip()
        settings.results_folder = self._folder.filePath().strip()
        settings.device = self._device.currentText().strip() or "auto"
        settings.open_last_project = self._open_last.isChecked()
        settings.python = self._python.filePath().strip()
        settings.index_url = self._index.text().strip()
        settings.wheel_folder = self._wheels.filePath().strip()
        settings.proxy = self._proxy.text().strip()
        settings.cuda = self._cuda.isChecked()

    def _personal(self) -> QGroupBox:
        settings = self._studio.settings
        box = QGroupBox(self.tr("Your work"))
        form = QFormLayout(box)
        self._member = QLineEdit(settings.member, objectName="option_member")
        self._member.setPlaceholderText(self.tr("The name of your account on this computer"))
        self._member.setToolTip(
            self.tr("The name under which you work in projects: others see it at your samples.")
        )
        form.addRow(self.tr("Your name in projects"), self._member)
        self._folder = _folder_field("option_results_folder", settings.results_folder)
        self._folder.lineEdit().setPlaceholderText(str(settings.folder_for_results()))
        self._folder.setToolTip(self.tr("Where projects, training data, models and results go."))
        form.addRow(self.tr("Folder for results"), self._folder)
        self._device = QComboBox(objectName="option_device")
        self._device.setEditable(True)
        self._device.addItems(_DEVICES)
        self._device.setCurrentText(settings.device)
        self._device.setToolTip(
            self.tr(
                "What models run on: “auto” takes a graphics card where there is one, “cpu” the "
                "processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one."
            )
        )
        form.addRow(self.tr("Device"), self._device)
        self._open_last = QCheckBox(self.tr("Open the last project with the panel"))
        self._open_last.setObjectName("option_open_last")
        self._open_last.setChecked(settings.open_last_project)
        form.addRow(self._open_last)
        form.addRow(self.tr("Copies of services' imagery"), CacheField(self._studio))
        return box

    def _engine(self) -> QGroupBox:
        settings = self._studio.settings
        box = QGroupBox(self.tr("Engine"))
        layout = QVBoxLayout(box)
        self._state = QLabel(objectName="option_engine_state")
        self._state.setWordWrap(True)
        layout.addWidget(self._state)
        form = QFormLayout()
        layout.addLayout(form)
        self._python = QgsFileWidget()
        self._python.setObjectName("option_python")
        self._python.setFilePath(settings.python)
        self._python.lineEdit().setPlaceholderText(self.tr("Found by itself"))
        self._python.setToolTip(
            self.tr("The Python program, version 3.10 or newer, that the environment is built on.")
        )
        form.addRow(self.tr("Python"), self._python)
        self._index = QLineEdit(settings.index_url, objectName="option_index_url")
        self._index.setPlaceholderText(self.tr("The Python Package Index, or pip's own setting"))
        self._index.setToolTip(
            self.tr(
                "The address of a package index of your organisation. Do not write a password "
                "here: it belongs into pip's settings."
            )
        )
        form.addRow(self.tr("Package index"), self._index)
        self._wheels = _folder_field("option_wheel_folder", settings.wheel_folder)
        self._wheels.lineEdit().setPlaceholderText(self.tr("None: packages are fetched"))
        self._wheels.setToolTip(
            self.tr("A folder with all packages, for computers without a network.")
        )
        form.addRow(self.tr("Folder of packages"), self._wheels)
        self._proxy = QLineEdit(settings.proxy, objectName="option_proxy")
        self._proxy.setPlaceholderText(self.tr("As in QGIS's network settings"))
        self._proxy.setToolTip(self.tr("http://host:port of the proxy that packages come through."))
        form.addRow(self.tr("Proxy"), self._proxy)
        self._cuda = QCheckBox(self.tr("Take the packages for NVIDIA graphics cards"))
        self._cuda.setObjectName("option_cuda")
        self._cuda.setChecked(settings.cuda)
        form.addRow(self._cuda)
        layout.addLayout(self._buttons())
        layout.addWidget(RunBox(self._studio, (KIND,)))
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, title, tip, action in (
            (
                "engine_install", self.tr("Install"),
                self.tr("Install what is needed to train and to run models"), self._install,
            ),
            (
                "engine_repair", self.tr("Repair"),
                self.tr("Make the environment anew"), self._repair,
            ),
            ("engine_remove", self.tr("Remove"), self.tr("Delete the environment"), self._remove),
            (
                "engine_report", self.tr("Copy report"),
                self.tr("Copy a report on the engine, to send with a question"), self._report,
            ),
        ):  # fmt: skip
            button = QPushButton(title, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, wanted=action: wanted())
            row.addWidget(button)
        return row

    def _show_state(self) -> None:
        from ..runtime.environment import EngineEnvironment

        environment = EngineEnvironment.default()
        fault = environment.fault()
        if fault:
            self._state.setText(self.tr("The engine cannot be used yet. Install it here."))
        else:
            words = {
                TRAINING: self.tr("It can train and run models."),
                INFERENCE: self.tr("It can run models, but not train them."),
            }
            self._state.setText(
                self.tr("Installed in {folder}. {level}").format(
                    folder=environment.folder, level=words[environment.level()]
                )
            )

    def _install(self) -> None:
        self.apply()
        install_engine(self._studio, TRAINING)

    def _repair(self) -> None:
        self.apply()
        repair_engine(self._studio, self._studio.engine_level() or TRAINING)

    def _remove(self) -> None:
        question = self.tr(
            "Remove the engine? Models and projects stay; without the engine they cannot be run "
            "until it is installed again."
        )
        answer = QMessageBox.question(self, self.tr("Remove the engine"), question)
        if answer == QMessageBox.StandardButton.Yes:
            remove_engine(self._studio)

    def _report(self) -> None:
        copy_report(self._studio)


def _folder_field(name: str, path: str) -> QgsFileWidget:
    field = QgsFileWidget()
    field.setObjectName(name)
    field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    field.setFilePath(path)
    return field
