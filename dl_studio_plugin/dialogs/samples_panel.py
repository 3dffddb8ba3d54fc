"""The tab “Samples”: what is in the unit, what is wrong with it, what a model suggests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..project.model import Sample, SampleFilter, SampleState, UnitState
from .check_box import CheckBox
from .columns import fit_columns
from .history_dialog import show_history
from .samples_table import SamplesModel
from .suggestions_box import SuggestionsBox

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..project.store import Store
    from .labelling import Labelling
    from .studio import Studio

UNIT, SUGGESTED, DELETED, ALL = "unit", "suggested", "deleted", "all"


class SamplesPanel(QWidget):
    """A table in step with the map, a check, and the suggestions of a model."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("samples_panel")
        self._studio = studio
        self._labelling = labelling
        self._follows: list[QgsVectorLayer] = []
        self._is_quiet = False
        layout = QVBoxLayout(self)
        self._which = QComboBox(objectName="samples_which")
        for which, title in (
            (UNIT, self.tr("Of the unit that I hold")),
            (SUGGESTED, self.tr("Suggestions")),
            (DELETED, self.tr("Deleted")),
            (ALL, self.tr("All")),
        ):
            self._which.addItem(title, which)
        self._which.setToolTip(self.tr("Which samples are listed"))
        self._which.currentIndexChanged.connect(self.refresh)
        layout.addWidget(self._which)
        layout.addWidget(self._make_table(), 1)
        layout.addLayout(self._actions())
        self._suggestions = SuggestionsBox(studio, self._chosen_suggestions)
        layout.addWidget(self._suggestions)
        self._check = CheckBox(studio, labelling, self._zoom_to)
        layout.addWidget(self._check)

    def _make_table(self) -> QTableView:
        self.model = SamplesModel(parent=self)
        table = self._table = QTableView(objectName="samples_table")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setToolTip(self.tr("Double-click to see a sample on the map"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        fit_columns(table, self.model.widest)
        table.setMinimumHeight(10 * self.fontMetrics().height())
        table.selectionModel().selectionChanged.connect(lambda *_: self._select_on_map())
        table.doubleClicked.connect(self._zoom_to_row)
        return table

    def refresh(self) -> None:
        """Show the samples as they are now, and keep the selected ones."""
        which = self._which.currentData()
        project, layers = self._studio.project, self._studio.layers
        # Deleted samples are not on the map; of all others it knows which are selected.
        chosen = set(self._chosen()) if which == DELETED else self._selected_on_map()
        colours = {c.name: c.colour for c in project.classes()} if project is not None else {}
        if layers is not None:
            self.model.measure_in(layers.crs)
        with self._quietly():
            self.model.show_samples(self._samples(which), colours)
            self._select(chosen)
        self._suggestions.setVisible(which != DELETED)
        self._restore.setVisible(which == DELETED)
        self._delete.setVisible(which != DELETED)
        unit = self._labelling.unit
        reviews = unit is not None and unit.state is UnitState.IN_REVIEW
        self._reject.setVisible(which != DELETED and reviews)
        self._suggestions.refresh()
        self._follow()

    def forget(self) -> None:
        """Let go of the samples of a project that is closed."""
        with self._quietly():
            self.model.show_samples((), {})
        self._suggestions.forget()
        self._check.clear()

    def _samples(self, which: str) -> Iterator[Sample]:
        project, unit = self._studio.project, self._labelling.unit
        if project is None or (which == UNIT and unit is None):
            return iter(())
        return project.samples(
            {
                UNIT: SampleFilter(units=(unit.id,) if unit is not None else ()),
                SUGGESTED: SampleFilter(states=(SampleState.SUGGESTED,)),
                DELETED: SampleFilter(deleted=True),
                ALL: SampleFilter(),
            }[which]
        )

    # -- what is done with samples --------------------------------------------------------------

    def _actions(self) -> QHBoxLayout:
        self._delete = self._button(
            "samples_delete", self.tr("Delete"), "mActionDeleteSelected.svg",
            self.tr("Delete the selected samples; they can be brought back"), self._on_delete,
        )  # fmt: skip
        self._restore = self._button(
            "samples_restore", self.tr("Bring back"), "mActionUndo.svg",
            self.tr("Bring the selected samples back"), self._on_restore,
        )  # fmt: skip
        self._reject = self._button(
            "samples_reject", self.tr("Reject…"), "mActionRemove.svg",
            self.tr("In a review: reject the selected samples, with a reason"), self._on_reject,
        )  # fmt: skip
        history = self._button(
            "samples_history", self.tr("History"), "mActionHistory.svg",
            self.tr("Who did what with the selected sample, and when"), self._on_history,
        )  # fmt: skip
        row = QHBoxLayout()
        for button in (self._delete, self._restore, self._reject, history):
            row.addWidget(button)
        return row

    def _button(
        self, name: str, title: str, icon: str, tip: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _chosen(self) -> list[str]:
        return [sample.id for sample in self._chosen_samples()]

    def _chosen_suggestions(self) -> list[str]:
        chosen = self._chosen_samples()
        return [sample.id for sample in chosen if sample.state is SampleState.SUGGESTED]

    def _chosen_samples(self) -> list[Sample]:
        rows = self._table.selectionModel().selectedRows()
        return [self.model.sample_at(index.row()) for index in rows]

    def _on_delete(self) -> None:
        self._do(lambda project, ids: project.delete_samples(ids))

    def _on_restore(self) -> None:
        self._do(lambda project, ids: project.restore_samples(ids))

    def _on_reject(self) -> None:
        if not self._chosen():
            self._say_choose()
            return
        reason, agreed = QInputDialog.getText(self, self.tr("Reject"), self.tr("Why?"))
        if agreed:
            self._do(lambda project, ids: project.reject_samples(ids, reason))

    def _on_history(self) -> None:
        chosen = self._chosen_samples()
        if not chosen:
            self._say_choose()
            return
        show_history(self._studio, chosen[0].id, chosen[0].class_name or self.tr("sample"), self)

    def _do(self, step: Callable[[Store, list[str]], object]) -> None:
        project, layers, chosen = self._studio.project, self._studio.layers, self._chosen()
        if project is None or not chosen:
            self._say_choose()
            return
        # An edit of a sample that is deleted meanwhile could never be saved.
        if layers is not None and not layers.save():
            return
        with self._studio.guarded():
            step(project, chosen)
        self._studio.refresh()

    def _say_choose(self) -> None:
        self._studio.show_info(self.tr("Select samples in the table first."))

    # -- in step with the map -------------------------------------------------------------------

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Table or map change without the other one following."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def _layers(self) -> list[QgsVectorLayer]:
        layers = self._studio.layers
        both = (layers.samples, layers.points) if layers is not None else ()
        return [layer for layer in both if layer is not None]

    def _select(self, ids: set[str]) -> None:
        model = self._table.selectionModel()
        model.select(self.model.selection_of(ids), model.SelectionFlag.ClearAndSelect)

    def _select_on_map(self) -> None:
        if self._is_quiet:
            return
        chosen = self._chosen()
        names = ", ".join(f"'{sample_id}'" for sample_id in chosen)
        with self._quietly():
            for layer in self._layers():
                layer.selectByExpression(f'"uuid" IN ({names})' if chosen else "FALSE")

    def _follow(self) -> None:
        """Hear of what is selected on the map; the layers may be others than before."""
        layers = self._layers()
        for layer in layers:
            if layer not in self._follows:
                layer.selectionChanged.connect(self._take_selection)
        self._follows = layers

    def _take_selection(self) -> None:
        if self._is_quiet or not self.isVisible():
            return
        with self._quietly():
            self._select(self._selected_on_map())
        first: Optional[QModelIndex] = next(iter(self._table.selectionModel().selectedRows()), None)
        if first is not None:
            self._table.scrollTo(first)

    def _selected_on_map(self) -> set[str]:
        return {
            str(feature["uuid"])
            for layer in self._layers()
            for feature in layer.getSelectedFeatures()
        }

    def _zoom_to_row(self, index: QModelIndex) -> None:
        self._zoom_to(self.model.sample_at(index.row()))

    def _zoom_to(self, sample: Sample) -> None:
        geometry = QgsGeometry()
        geometry.fromWkb(sample.wkb)
        if geometry.isEmpty():
            return
        extent = geometry.boundingBox()
        if extent.isEmpty():
            self._labelling.zoom_to_place(geometry.centroid())
            return
        extent.grow(max(extent.width(), extent.height()))
        self._labelling.zoom_to(extent)
