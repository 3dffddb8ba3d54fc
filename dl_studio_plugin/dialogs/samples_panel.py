"""The tab “Samples”: what is in the unit, what is wrong with it, what a model suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..project.checks import SampleFault, check_samples
from ..project.model import Sample, SampleFilter, SampleState
from .samples_table import SamplesModel
from .tool_runs import is_registered

if TYPE_CHECKING:
    from collections.abc import Callable

    from .labelling import Labelling
    from .studio import Studio

UNIT, SUGGESTED, DELETED, ALL = "unit", "suggested", "deleted", "all"
#: More samples than this are no table that somebody reads; the filter finds them.
_MOST_ROWS = 5000
_SAMPLE_ROLE = Qt.ItemDataRole.UserRole


class SamplesPanel(QWidget):
    """A table in step with the map, a check, and the suggestions of a model."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("samples_panel")
        self._studio = studio
        self._labelling = labelling
        self._samples: list[Sample] = []
        layout = QVBoxLayout(self)
        self._which = QComboBox(objectName="samples_which")
        for which, title in (
            (UNIT, self.tr("Of the unit that I hold")),
            (SUGGESTED, self.tr("Suggestions")),
            (DELETED, self.tr("Deleted")),
            (ALL, self.tr("All")),
        ):
            self._which.addItem(title, which)
        self._which.currentIndexChanged.connect(self.refresh)
        layout.addWidget(self._which)
        self.model = SamplesModel()
        self._table = QTableView(objectName="samples_table")
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setMinimumHeight(10 * self.fontMetrics().height())
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._select_on_map())
        self._table.doubleClicked.connect(self._zoom_to_row)
        layout.addWidget(self._table)
        layout.addLayout(self._actions())
        layout.addWidget(self._check_box())

    def refresh(self) -> None:
        """Show the samples as they are now."""
        project, which = self._studio.project, self._which.currentData()
        self._samples = []
        unit = self._labelling.unit
        if project is not None and not (which == UNIT and unit is None):
            where = {
                UNIT: SampleFilter(units=(unit.id,) if unit is not None else ()),
                SUGGESTED: SampleFilter(states=(SampleState.SUGGESTED,)),
                DELETED: SampleFilter(deleted=True),
                ALL: SampleFilter(),
            }[which]
            for sample in project.samples(where):
                self._samples.append(sample)
                if len(self._samples) >= _MOST_ROWS:
                    break
        self.model.show_samples(self._samples)
        self._suggestions.setVisible(which == SUGGESTED)
        self._restore.setVisible(which == DELETED)
        self._delete.setVisible(which != DELETED)

    # -- what is done with samples --------------------------------------------------------------

    def _actions(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        row = QHBoxLayout()
        self._delete = self._button("samples_delete", self.tr("Delete"), self._on_delete)
        self._restore = self._button("samples_restore", self.tr("Bring back"), self._on_restore)
        row.addWidget(self._delete)
        row.addWidget(self._restore)
        row.addWidget(self._button("samples_reject", self.tr("Reject…"), self._on_reject))
        layout.addLayout(row)
        self._suggestions = QWidget()
        inside = QHBoxLayout(self._suggestions)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._button("samples_confirm", self.tr("Confirm"), self._on_confirm))
        self._least = QDoubleSpinBox(objectName="samples_least_score")
        self._least.setRange(0, 1)
        self._least.setSingleStep(0.05)
        self._least.setValue(0.9)
        inside.addWidget(
            self._button(
                "samples_confirm_above", self.tr("Confirm all from"), self._on_confirm_above
            )
        )
        inside.addWidget(self._least)
        layout.addWidget(self._suggestions)
        propose = self._button(
            "propose_samples", self.tr("Let a model propose samples…"), self._propose
        )
        propose.setVisible(is_registered("proposesamples"))
        layout.addWidget(propose)
        return layout

    def _button(self, name: str, title: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, objectName=name)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _chosen(self) -> list[str]:
        rows = self._table.selectionModel().selectedRows()
        return [self.model.sample_at(index.row()).id for index in rows]

    def _on_delete(self) -> None:
        project, chosen = self._studio.project, self._chosen()
        self._do(chosen, lambda: project.delete_samples(chosen) if project else None)

    def _on_restore(self) -> None:
        project, chosen = self._studio.project, self._chosen()
        self._do(chosen, lambda: project.restore_samples(chosen) if project else None)

    def _on_confirm(self) -> None:
        project, chosen = self._studio.project, self._chosen()
        self._do(chosen, lambda: project.confirm_samples(chosen) if project else None)

    def _on_confirm_above(self) -> None:
        project, least = self._studio.project, self._least.value()
        sure = [sample.id for sample in self._samples if (sample.score or 0) >= least]
        self._do(sure, lambda: project.confirm_samples(sure) if project else None)

    def _on_reject(self) -> None:
        project, chosen = self._studio.project, self._chosen()
        if not chosen:
            self._do(chosen, lambda: None)
            return
        reason, agreed = QInputDialog.getText(self, self.tr("Reject"), self.tr("Why?"))
        if agreed:
            self._do(chosen, lambda: project.reject_samples(chosen, reason) if project else None)

    def _do(self, chosen: list[str], step: Callable[[], object]) -> None:
        if not chosen:
            self._studio.show_info(self.tr("Select samples in the table first."))
            return
        with self._studio.guarded():
            step()
        self._studio.refresh()

    def _propose(self) -> None:
        from .native_dialogs import open_algorithm

        parameters = {"PROJECT": self._studio.reference}
        open_algorithm(self._studio, self.window(), "proposesamples", parameters)

    # -- in step with the map -------------------------------------------------------------------

    def _select_on_map(self) -> None:
        layers, chosen = self._studio.layers, self._chosen()
        if layers is None:
            return
        names = ", ".join(f"'{sample_id}'" for sample_id in chosen)
        for layer in (layers.samples, layers.points):
            if layer is not None:
                layer.selectByExpression(f'"uuid" IN ({names})' if chosen else "FALSE")

    def _zoom_to_row(self, index: QModelIndex) -> None:
        self._zoom_to(self.model.sample_at(index.row()))

    def _zoom_to(self, sample: Sample) -> None:
        geometry = QgsGeometry()
        geometry.fromWkb(sample.wkb)
        extent = geometry.boundingBox()
        extent.grow(max(extent.width(), extent.height(), 1.0))
        self._labelling.zoom_to(extent)

    # -- the check ------------------------------------------------------------------------------

    def _check_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Check"))
        layout = QVBoxLayout(box)
        layout.addWidget(
            self._button("check_unit", self.tr("Check the unit that I hold"), self._on_check)
        )
        self._problems = QListWidget(objectName="check_problems")
        self._problems.setToolTip(self.tr("Double-click to see the place on the map"))
        self._problems.itemActivated.connect(lambda item: self._zoom_to(item.data(_SAMPLE_ROLE)))
        self._problems.hide()
        layout.addWidget(self._problems)
        return box

    def _on_check(self) -> None:
        project, unit = self._studio.project, self._labelling.unit
        if project is None or unit is None:
            self._studio.show_info(self.tr("You hold no work unit. Claim one first."))
            return
        if self._studio.layers is not None:
            self._studio.layers.save()
        self._studio.refresh()
        samples = list(project.samples(SampleFilter(units=(unit.id,))))
        names = {label.name for label in project.classes()}
        found = check_samples(unit, samples, names)
        self._problems.clear()
        for sample, fault in found:
            text = f"{sample.class_name or '–'}: {self._words(fault)}"
            item = QListWidgetItem(text, self._problems)
            item.setData(_SAMPLE_ROLE, sample)
        self._problems.setVisible(bool(found))
        if not found:
            self._studio.show_success(self.tr("Nothing is wrong in this unit."))

    def _words(self, fault: SampleFault) -> str:
        return {
            SampleFault.WITHOUT_CLASS: self.tr("it has no class of the schema; give it one"),
            SampleFault.INVALID: self.tr(
                "its outline crosses itself; move its corners, or delete it"
            ),
            SampleFault.OUTSIDE: self.tr("it lies outside the unit; move or delete it"),
        }[fault]
