"""The page “Review”: choose a result, go through it, apply what was decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
)

from ...definitions.errors import InvalidInput
from ...layers.layer_group import layers_of_projects
from ...layers.review_layer import open_review, review_classes
from ...project.connections import is_database
from ..page import Page
from ..retrain import Retraining
from ..review_box import ReviewBox
from ..run_box import RunBox, with_run_box

if TYPE_CHECKING:
    from ..studio import Studio

PREPARE, APPLY = "prepareresultreview", "applyresultreview"
_SAMPLE = 100
_MOST = 1_000_000


class ReviewPage(Page):
    """Says how good a result is, and mends it."""

    page_id = "review"
    help_anchor = "5-review-results"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        body = with_run_box(self, RunBox(studio, (PREPARE, APPLY, "computeaccuracy")))
        body.addWidget(self._preparation())
        self._box = ReviewBox(studio)
        self._box.decided.connect(self._show_apply)
        self._box.ended.connect(self._on_ended)
        body.addWidget(self._box)
        body.addWidget(self._application())
        self._review_id = ""  # of its layer, which QGIS may remove
        self._offered = ""  # the newest result, which is offered once
        self._show_apply()

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Review results")

    def refresh(self) -> None:
        """Offer the project's last result, and its corrections a way back."""
        self._result.setExceptedLayerList(layers_of_projects(QgsProject.instance()))
        newest = QgsProject.instance().mapLayer(self.studio.newest_result)
        if newest is not None and newest.id() != self._offered:
            self._offered = newest.id()
            self._result.setLayer(newest)
        in_project = self.studio.project is not None
        self._into_project.setEnabled(in_project)
        if not in_project:
            self._into_project.setChecked(False)
        self._show_apply()

    def begin_anew(self) -> None:
        """Corrections that were meant for the last project are not put into this one."""
        self._into_project.setChecked(False)

    def use(self, thing: object) -> None:
        """Review a layer that was chosen elsewhere."""
        if isinstance(thing, QgsMapLayer):
            self._result.setLayer(thing)

    def leave(self) -> None:
        """Put everything on the map away."""
        self._box.end()

    # -- the form -------------------------------------------------------------------------------

    def _preparation(self) -> QGroupBox:
        box = QGroupBox(self.tr("What to review"))
        form = QFormLayout(box)
        self._result = QgsMapLayerComboBox()
        self._result.setObjectName("review_result")
        self._result.setFilters(
            QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.RasterLayer
        )
        self._result.setToolTip(self.tr("Polygons with a class each, or a class raster"))
        form.addRow(self.tr("Result"), self._result)
        self._size = QSpinBox(objectName="review_sample_size")
        self._size.setRange(0, _MOST)
        self._size.setValue(_SAMPLE)
        self._size.setSpecialValueText(self.tr("all"))
        self._size.setToolTip(
            self.tr(
                "How many objects or places to look at, drawn at random from each class. 0 looks "
                "at all objects; a hundred already give an accuracy within about ten percent."
            )
        )
        form.addRow(self.tr("How many"), self._size)
        row = QHBoxLayout()
        self._prepare = QPushButton(self.tr("Begin the review"), objectName="review_prepare")
        self._prepare.clicked.connect(self._on_prepare)
        go_on = QPushButton(self.tr("Go on with a review…"), objectName="review_open")
        go_on.clicked.connect(self._on_open)
        row.addWidget(self._prepare, 1)
        row.addWidget(go_on)
        form.addRow(row)
        return box

    def _application(self) -> QGroupBox:
        self._apply_box = QGroupBox(self.tr("Apply"))
        form = QFormLayout(self._apply_box)
        self._output = QgsFileWidget()
        self._output.setObjectName("review_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(self.tr("GeoPackage (*.gpkg)"))
        self._output.setToolTip(self.tr("The file for what was accepted and corrected"))
        form.addRow(self.tr("Reviewed result"), self._output)
        self._into_project = QCheckBox(self.tr("Corrections become training samples"))
        self._into_project.setObjectName("review_into_project")
        self._into_project.setToolTip(
            self.tr("They come into the project as drafts, so that the next model learns from them")
        )
        form.addRow(self._into_project)
        self._apply = QPushButton(self.tr("Apply the review"), objectName="review_apply")
        self._apply.clicked.connect(self._on_apply)
        form.addRow(self._apply)
        return self._apply_box

    def _show_apply(self) -> None:
        self._apply_box.setVisible(self._review is not None)

    @property
    def _review(self) -> Optional[QgsVectorLayer]:
        """The layer of the review that is open."""
        return QgsProject.instance().mapLayer(self._review_id)

    def _on_ended(self) -> None:
        self._review_id = ""
        self._show_apply()

    # -- what is done ---------------------------------------------------------------------------

    def _on_prepare(self) -> None:
        layer = self._result.currentLayer()
        if layer is None:
            self.studio.show_error(
                self.tr("Choose a result: polygons with a class each, or a class raster.")
            )
            return
        output = _free_file(self._folder(layer), f"{layer.name()}_review")
        parameters: dict[str, Any] = {
            "RESULT": layer.id(),
            "SAMPLE_SIZE": self._size.value(),
            "OUTPUT": str(output),
        }
        if self.studio.reference:
            parameters["PROJECT"] = self.studio.reference
        self.studio.run(
            PREPARE,
            parameters,
            self.tr("Preparing the review"),
            lambda results: self.open_review(Path(str(results["OUTPUT"]))),
        )

    def _on_open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Go on with a review"),
            str(self._folder(self._result.currentLayer())),
            self.tr("Reviews (*.gpkg)"),
        )
        if path:
            with self.studio.guarded():
                self.open_review(Path(path))

    def open_review(self, path: Path) -> None:
        """Go on with the review in a file.

        Raises:
            InvalidInput: it is none.
        """
        project = self.studio.project
        classes = project.classes() if project is not None else ()
        layer = open_review(path, classes)
        if not layer.isValid():
            raise InvalidInput(self.tr("“{}” is not a review. Choose another file.").format(path))
        known = QgsProject.instance().mapLayersByName(layer.name())
        already = [old for old in known if old.source() == layer.source()]
        review = already[0] if already else layer
        if not already:
            QgsProject.instance().addMapLayer(layer)
        self._review_id = review.id()
        self._output.setFilePath(str(path.with_name(f"{path.stem}_applied.gpkg")))
        results = [layer for layer in (self._result.currentLayer(),) if layer is not None]
        self._box.begin(review, classes or review_classes(review), results)
        self._show_apply()

    def _on_apply(self) -> None:
        review = self._review
        if review is None:
            return
        if review.isEditable() and not review.commitChanges():
            self.studio.show_error("\n".join(review.commitErrors()))
            return
        parameters = {"REVIEW": review.id(), "OUTPUT": self._output.filePath()}
        if self._into_project.isChecked() and self.studio.reference:
            parameters["PROJECT"] = self.studio.reference
        self.studio.run(APPLY, parameters, self.tr("Applying the review"), self._on_applied)

    def _on_applied(self, results: dict[str, Any]) -> None:
        text = self.tr("The review is applied; {share:.1%} of the result is right.").format(
            share=float(results.get("SCORE") or 0)
        )
        count = int(results.get("COUNT") or 0)
        if self._into_project.isChecked() and count:
            corrections = self.tr("{count} corrections are training samples now.")
            self.studio.show_success(
                f"{text} {corrections.format(count=count)}",
                (self.tr("Train again"), Retraining(self.studio).begin),
            )
        else:
            self.studio.show_success(text)

    def _folder(self, layer: Optional[QgsMapLayer]) -> Path:
        """Beside the project or the result; where that is no folder, the user's own."""
        if self.studio.reference and not is_database(self.studio.reference):
            return Path(self.studio.reference).parent
        source = Path(layer.source().partition("|")[0]) if layer is not None else Path()
        if source.is_absolute() and source.parent.is_dir():
            return source.parent
        folder = self.studio.settings.folder_for_results()
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def _free_file(folder: Path, stem: str) -> Path:
    """A GeoPackage in ``folder`` that is not there yet."""
    clean = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in stem)
    number = 1
    while (folder / f"{clean}_{number}.gpkg").exists():
        number += 1
    return folder / f"{clean}_{number}.gpkg"
