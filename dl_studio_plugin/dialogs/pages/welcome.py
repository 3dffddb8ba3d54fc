"""The page “Welcome”: the engine, the example, the tour, and ways into the workflow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QPushButton, QVBoxLayout

from ..engine_card import EngineCard
from ..example import ExampleProject
from ..page import Page
from ..run_box import RunBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..studio import Studio


class WelcomePage(Page):
    """Where everybody begins."""

    page_id = "welcome"
    help_anchor = "README"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        layout = QVBoxLayout(self)
        layout.addWidget(EngineCard(studio))
        layout.addWidget(self._begin())
        layout.addWidget(self._tools())
        layout.addWidget(
            RunBox(studio, ("createproject", "createworkunits", "importsamples", "reviewsamples"))
        )
        layout.addStretch(1)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Welcome to DL Studio")

    def _begin(self) -> QGroupBox:
        box = QGroupBox(self.tr("The complete workflow"))
        layout = QVBoxLayout(box)
        text = QLabel(
            self.tr(
                "From imagery to reviewed results in six steps. New here? Take the guided tour: "
                "it walks through all of them with buildings in Kampala, in about ten minutes."
            )
        )
        text.setWordWrap(True)
        layout.addWidget(text)
        for name, title, icon, action in (
            ("start_tour", self.tr("Take the guided tour"), "mActionPlay.svg", self._tour),
            ("make_example", self.tr("Open the Kampala example"), "mIconRaster.svg", self._example),
            ("new_project", self.tr("New project…"), "mActionFileNew.svg", self._create),
            ("open_project", self.tr("Open project…"), "mActionFileOpen.svg", self._open),
        ):
            layout.addWidget(self._button(name, title, icon, action))
        return box

    def _tools(self) -> QGroupBox:
        box = QGroupBox(self.tr("One step alone, with your own data"))
        layout = QVBoxLayout(box)
        for page_id, title, icon in (
            ("samples", self.tr("Make training data from samples"), "mActionCapturePolygon.svg"),
            ("train", self.tr("Train a model on training data"), "processingModel.svg"),
            ("inference", self.tr("Run a model on imagery"), "mIconRaster.svg"),
            ("review", self.tr("Review a result"), "mActionEditTable.svg"),
            ("share", self.tr("Share results"), "mActionSharing.svg"),
        ):
            action = partial(self.studio.go_to, page_id)
            layout.addWidget(self._button(f"open_{page_id}", title, icon, action))
        return box

    def _button(
        self, name: str, title: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setStyleSheet("text-align: left")
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _example(self) -> None:
        folder = self.studio.settings.folder_for_results() / "Kampala"
        ExampleProject(self.studio, folder).make()

    def _tour(self) -> None:
        from ..tour import start_tour

        start_tour(self.studio, self.window())

    def _create(self) -> None:
        from ..project_wizard import create_project

        create_project(self.studio, self.window())

    def _open(self) -> None:
        from ..project_menu import choose_project

        choose_project(self.studio, self.window())
