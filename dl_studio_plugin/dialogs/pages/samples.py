"""The page “Samples”: label, divide the work, check, export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtWidgets import QLabel, QTabWidget

from ..export_panel import ExportPanel
from ..label_panel import LabelPanel
from ..labelling import Labelling
from ..page import Page
from ..run_box import RunBox, with_run_box
from ..samples_panel import SamplesPanel
from ..units_panel import UnitsPanel

if TYPE_CHECKING:
    from ..studio import Studio


class SamplesPage(Page):
    """Four tabs; without a project only the export, for data of one's own."""

    page_id = "samples"
    help_anchor = "2-prepare-training-samples"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        kinds = ("exporttrainingdata", "importsamples", "proposesamples")
        body = with_run_box(self, RunBox(studio, kinds))
        self._labelling = Labelling(studio, self)
        self._label = LabelPanel(studio, self._labelling)
        self._units = UnitsPanel(studio, self._labelling)
        self._samples = SamplesPanel(studio, self._labelling)
        self._export = ExportPanel(studio)
        self._tabs = QTabWidget(objectName="samples_tabs")
        self._tabs.addTab(self._label, self.tr("Label"))
        self._tabs.addTab(self._units, self.tr("Units"))
        self._tabs.addTab(self._samples, self.tr("Samples"))
        self._tabs.addTab(self._export, self.tr("Export"))
        self._tabs.currentChanged.connect(lambda _index: self._refresh_tab())
        self._without = QLabel(objectName="samples_without_project")
        self._without.setWordWrap(True)
        self._without.setText(
            self.tr(
                "Without a project you can export training data from imagery and samples that you "
                "have. To label in a team, create a project on the page Project first."
            )
        )
        self._had_project: Optional[bool] = None
        body.addWidget(self._without)
        body.addWidget(self._tabs)
        studio.project_opened.connect(self._label.leave)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Prepare training samples")

    def refresh(self) -> None:
        """Show what is now; what is on a tab that nobody sees waits."""
        has_project = self.studio.project is not None
        for index in range(3):
            self._tabs.setTabEnabled(index, has_project)
        self._without.setVisible(not has_project)
        if not has_project:
            self._tabs.setCurrentWidget(self._export)
        elif self._had_project is False:
            self._tabs.setCurrentWidget(self._label)
        self._had_project = has_project
        self._labelling.refresh()
        self._refresh_tab()

    def begin_anew(self) -> None:
        """Let go of the samples, their findings and the fields of the last project."""
        self._samples.forget()
        self._export.begin_anew()

    def use(self, thing: object) -> None:
        """Take samples that were chosen elsewhere."""
        if isinstance(thing, QgsMapLayer):
            self._tabs.setCurrentWidget(self._export)
            self._export.use(thing)

    def leave(self) -> None:
        """Put the drawing tools away."""
        self._label.leave()

    def _refresh_tab(self) -> None:
        tab = self._tabs.currentWidget()
        if isinstance(tab, (LabelPanel, UnitsPanel, SamplesPanel, ExportPanel)):
            with self.studio.guarded():
                tab.refresh()
