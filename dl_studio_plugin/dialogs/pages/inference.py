"""The page “Inference”: a model, imagery, a look before, the run."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from ...definitions.errors import DlStudioError
from ...definitions.jobs import (
    ClassifyPixels,
    PreviewClassification,
    PreviewClassificationResult,
)
from ...definitions.model_fit import Level, findings
from ...layers.imagery import crs_name, imagery_source
from ...layers.raster_facts import layer_facts
from ...layers.result_layers import add_result_layer
from ...layers.translation import translated
from ..area_field import AreaField
from ..durations import duration_text
from ..model_field import ModelField
from ..page import Page
from ..parameter_form import ParameterForm
from ..run_box import RunBox, with_run_box
from ..warm_asking import ask

if TYPE_CHECKING:
    from ..studio import Studio

ALGORITHM = "classifypixels"
_FOLDED = (
    "CELL_SIZE", "BATCH_SIZE", "OVERLAP", "THRESHOLD", "DEVICE", "PRECISION", "RESUME",
)  # fmt: skip
_ICONS = {
    Level.OK: "/mIconSuccess.svg",
    Level.WARNING: "/mIconWarning.svg",
    Level.ERROR: "/mIconCritical.svg",
}


class InferencePage(Page):
    """Runs a model package on imagery."""

    page_id = "inference"
    help_anchor = "4-run-inferencing-tool"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._preview_layer = ""
        self._pictures = Path(tempfile.mkdtemp(prefix="dl-studio-preview-"))
        self._previews = 0
        body = with_run_box(self, RunBox(studio, (ALGORITHM,)))
        body.addWidget(self._inputs())
        body.addWidget(self._outputs())
        self._preview = QPushButton(
            self.tr("Preview what the map shows"), objectName="inference_preview"
        )
        self._preview.setToolTip(self.tr("Run the model on the middle of the map, in seconds"))
        self._preview.clicked.connect(self._on_preview)
        body.addWidget(self._preview)
        self._estimate = QLabel(objectName="inference_estimate")
        self._estimate.setWordWrap(True)
        body.addWidget(self._estimate)
        self._run = QPushButton(self.tr("Run"), objectName="inference_run")
        self._run.clicked.connect(self._on_run)
        body.addWidget(self._run)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Run an inferencing tool")

    def refresh(self) -> None:
        """Offer the project's newest model, and judge the choice anew."""
        project = self.studio.project
        if project is not None and not self._model.path:
            trainings = project.runs("trainmodel")
            if trainings:
                self._model.set_path(str(trainings[-1].results.get("OUTPUT", "")))
        self._judge()

    def use(self, thing: object) -> None:
        """Take a raster layer or the path of a model."""
        if isinstance(thing, QgsRasterLayer):
            self._imagery.setLayer(thing)
        elif isinstance(thing, str):
            self._model.set_path(thing)

    def leave(self) -> None:
        """Put the preview and the drawing away."""
        self._area.leave()
        self._drop_preview()

    # -- the form -------------------------------------------------------------------------------

    def _inputs(self) -> QGroupBox:
        box = QGroupBox(self.tr("Model and imagery"))
        form = QFormLayout(box)
        self._model = ModelField(self.studio, "inference_model")
        self._model.changed.connect(self._judge)
        form.addRow(self.tr("Model"), self._model)
        self._imagery = QgsMapLayerComboBox()
        self._imagery.setObjectName("inference_layer")
        self._imagery.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._imagery.layerChanged.connect(lambda _layer: self._judge())
        form.addRow(self.tr("Imagery"), self._imagery)
        self._findings = QListWidget(objectName="inference_findings")
        self._findings.setWordWrap(True)
        self._findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._findings.setMaximumHeight(9 * self.fontMetrics().height())
        self._findings.setToolTip(self.tr("What the model needs, and what the imagery has"))
        form.addRow(self._findings)
        self._area = AreaField(self.studio, "inference_area")
        form.addRow(self.tr("Where"), self._area)
        return box

    def _outputs(self) -> QGroupBox:
        box = QGroupBox(self.tr("Result"))
        form = QFormLayout(box)
        self._output = QgsFileWidget()
        self._output.setObjectName("inference_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(self.tr("GeoTIFF (*.tif)"))
        form.addRow(self.tr("Class raster"), self._output)
        self._polygons = QCheckBox(self.tr("Polygons too"))
        self._polygons.setObjectName("inference_polygons")
        form.addRow(self._polygons)
        self._least = QDoubleSpinBox(objectName="inference_min_area")
        self._least.setRange(0, 10**9)
        self._least.setToolTip(self.tr("Smaller polygons are left out; in square map units"))
        form.addRow(self.tr("Least area"), self._least)
        self._simplify = QDoubleSpinBox(objectName="inference_simplify")
        self._simplify.setRange(0, 10**6)
        self._simplify.setToolTip(self.tr("How far outlines may move to become simpler; map units"))
        form.addRow(self.tr("Simplify"), self._simplify)
        for field in (self._least, self._simplify):
            field.setEnabled(False)
            self._polygons.toggled.connect(field.setEnabled)
        self._form = ParameterForm(ALGORITHM, ("TTA",), _FOLDED)
        form.addRow(self._form)
        return box

    # -- does the model fit? --------------------------------------------------------------------

    def _judge(self) -> None:
        """Show what the model needs against what the layer has, before anything runs."""
        self._findings.clear()
        card, layer = self._model.card, self._imagery.currentLayer()
        fits = card is not None and layer is not None
        if card is not None and layer is not None:
            for finding in findings(card, layer_facts(layer)):
                item = QListWidgetItem(translated(finding.text), self._findings)
                item.setIcon(QgsApplication.getThemeIcon(_ICONS[finding.level]))
                fits = fits and finding.level is not Level.ERROR
            if not self._output.filePath():
                self._output.setFilePath(str(self._free_file(layer)))
        self._findings.setVisible(self._findings.count() > 0)
        self._preview.setEnabled(fits)
        self._run.setEnabled(fits)

    # -- a look before --------------------------------------------------------------------------

    def _on_preview(self) -> None:
        layer = self._imagery.currentLayer()
        canvas = self.studio.iface.mapCanvas()
        view = canvas.extent()
        with self.studio.guarded():
            self._previews += 1
            output = self._pictures / f"preview_{self._previews}.tif"
            request = PreviewClassification(
                ClassifyPixels(
                    imagery_source(layer),
                    self._model.path,
                    output="",
                    tta=self._form.value("TTA"),
                    threshold=self._form.value("THRESHOLD"),
                    device=self.studio.settings.device,
                ),
                (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()),
                str(output),
                crs_name(canvas.mapSettings().destinationCrs()),
            )
            self._estimate.setText(self.tr("Classifying what the map shows…"))
            ask(
                self.studio, self, "preview_classification", request, self._show_preview,
                self._no_preview, key="preview_classification",
            )  # fmt: skip

    def _show_preview(self, found: PreviewClassificationResult) -> None:
        self._drop_preview()
        card = self._model.card
        with self.studio.guarded():
            layer = add_result_layer(
                found.output, self.tr("Preview"), card.classes if card is not None else ()
            )
            self._preview_layer = layer.id()
        lines = [
            self.tr("The whole imagery would take about {time} on “{device}”.").format(
                time=duration_text(found.run_seconds), device=found.device
            )
        ]
        if found.is_cut:
            lines.append(self.tr("Only the middle of the map was classified; zoom in for less."))
        lines += [translated(warning) for warning in found.warnings]
        self._estimate.setText("\n".join(lines))

    def _no_preview(self, error: DlStudioError) -> None:
        self._estimate.clear()
        self.studio.show_error(error)

    def _drop_preview(self) -> None:
        project = QgsProject.instance()
        if self._preview_layer and project.mapLayer(self._preview_layer) is not None:
            project.removeMapLayer(self._preview_layer)
        self._preview_layer = ""

    # -- the run --------------------------------------------------------------------------------

    def _on_run(self) -> None:
        layer = self._imagery.currentLayer()
        output = Path(self._output.filePath())
        parameters: dict[str, Any] = {
            "IMAGERY": layer.id() if layer is not None else None,
            "MODEL": self._model.path,
            "AREA": self._area.value(),
            "OUTPUT": str(output),
            "DEVICE": self.studio.settings.device,
            **self._form.values(),
        }
        if self._polygons.isChecked():
            parameters.update(
                POLYGONS=str(output.with_suffix(".gpkg")),
                MIN_AREA=self._least.value(),
                SIMPLIFY=self._simplify.value(),
            )
        output.parent.mkdir(parents=True, exist_ok=True)
        title = self.tr("Classifying “{name}”").format(name=layer.name() if layer else "")
        self.studio.run(ALGORITHM, parameters, title, self._on_done)

    def _on_done(self, results: dict[str, Any]) -> None:
        self._drop_preview()
        card = self._model.card
        classes = card.classes if card is not None else ()
        shown = None
        for name in ("OUTPUT", "POLYGONS"):
            path: Optional[str] = results.get(name)
            if path:
                shown = add_result_layer(path, Path(path).stem, classes)
        self._output.setFilePath("")
        self._judge()
        self.studio.show_success(
            self.tr("The result is on the map."),
            (self.tr("Review it"), lambda: self.studio.go_to("review", shown)),
        )

    def _free_file(self, layer: QgsRasterLayer) -> Path:
        """Beside the project, or among the results; a name that is not taken."""
        if self.studio.reference:
            base = Path(self.studio.reference).parent
        else:
            base = self.studio.settings.folder_for_results()
        clean = "".join(
            letter if letter.isalnum() or letter in "-_" else "_" for letter in layer.name()
        )
        number = 1
        while (base / f"{clean}_classes_{number}.tif").exists():
            number += 1
        return base / f"{clean}_classes_{number}.tif"
