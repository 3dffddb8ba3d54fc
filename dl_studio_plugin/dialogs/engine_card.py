"""Whether the engine is there, and the button that installs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ..definitions.jobs import INFERENCE, TRAINING
from .engine_install import KIND, install_engine
from .options_factory import OPTIONS_PAGE
from .run_box import RunBox

if TYPE_CHECKING:
    from .studio import Studio

_GIGABYTE = 10**9


class EngineCard(QFrame):
    """Tells what the engine can do; without one it offers to install it, with the size."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("engine_card")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._studio = studio
        self._state = QLabel(objectName="engine_state")
        self._state.setWordWrap(True)
        self._icon = QLabel()
        self._install = QPushButton(objectName="engine_install_training")
        self._install.clicked.connect(lambda: install_engine(studio, TRAINING))
        self._install_small = QPushButton(objectName="engine_install_inference")
        self._install_small.clicked.connect(lambda: install_engine(studio, INFERENCE))
        self._options = QPushButton(self.tr("Options…"), objectName="engine_options")
        self._options.setToolTip(self.tr("Another Python, a proxy, a folder of packages, repair"))
        self._options.clicked.connect(
            lambda: studio.iface.showOptionsDialog(studio.iface.mainWindow(), OPTIONS_PAGE)
        )
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._state, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._install)
        layout.addWidget(self._install_small)
        layout.addWidget(self._options)
        layout.addWidget(RunBox(studio, (KIND,)))
        studio.engine_changed.connect(self.refresh)
        studio.run_started.connect(lambda _run: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show what is installed now."""
        from ..runtime.environment import EngineEnvironment
        from ..runtime.installation import DISK_BYTES

        environment = EngineEnvironment.default()
        level = environment.level()
        busy = any(run.kind == KIND for run in self._studio.running())
        texts = {
            TRAINING: self.tr("The engine is installed: it can train and run models."),
            INFERENCE: self.tr("The engine is installed: it can run models, but not train them."),
            "": self.tr(
                "DL Studio computes in an environment of its own, apart from QGIS, that has to be "
                "installed once. Its packages are fetched from the Python Package Index, or from "
                "where you say in the options; afterwards no network is needed."
            ),
        }
        self._state.setText(texts[level])
        icon = "/mIconSuccess.svg" if level else "/mIconWarning.svg"
        line = self.fontMetrics().height()
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(line, line))
        text = self.tr("Install to train and run models ({size} GB)")
        self._install.setText(text.format(size=round(DISK_BYTES[TRAINING] / _GIGABYTE, 1)))
        self._install.setVisible(level != TRAINING)
        text = self.tr("Install only to run models ({size} GB)")
        self._install_small.setText(text.format(size=round(DISK_BYTES[INFERENCE] / _GIGABYTE, 1)))
        self._install_small.setVisible(not level)
        self._install.setEnabled(not busy)
        self._install_small.setEnabled(not busy)
