"""The page “Inference”: a model, imagery, a look before, the run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
)

from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.inference_jobs import ClassifyPixels
from ...definitions.jobs import PreviewClassificationResult
from ...definitions.stac import read_model_card
from ...layers.confidence_labels import label_with_confidence
from ...layers.layer_group import layers_of_projects
from ...layers.result_layers import add_result_layer
from ...layers.service_layers import is_service
from ...layers.translation import translated
from ...project.model import AFTER, BEFORE
from ..area_field import AreaField
from ..background_run import DONE, BackgroundRun
from ..durations import duration_text
from ..free_files import ensure_results_folder, results_folder
from ..inference_tools import ALGORITHMS, InferenceTool, run_title, tool_for
from ..model_field import ModelField
from ..model_findings import ModelFindings
from ..page import Page
from ..quick_preview import QuickPreview
from ..result_box import ResultBox
from ..run_box import RunBox, with_run_box
from ..tool_runs import ToolRun

if TYPE_CHECKING:
    from ..studio import Studio


class InferencePage(Page):
    """Runs a model package on imagery."""

    page_id = "inference"
    help_anchor = "4-run-inferencing-tool"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._dates_of = ""  # the project whose two dates were offered
        self._seen: Optional[PreviewClassificationResult] = None
        self._preview = QuickPreview(studio, self)
        self._preview.shown.connect(self._on_preview_shown)
        self._preview.failed.connect(self._on_preview_failed)
        body = with_run_box(self, RunBox(studio, ALGORITHMS))
        body.addWidget(self._inputs())
        self._result = ResultBox(self.studio.settings.device)
        self._result.changed.connect(self._forget_estimate)
        body.addWidget(self._result)
        body.addLayout(self._actions())
        self._show_tool()
        self._show_possible(False)
        studio.run_started.connect(self._on_started)
        for run in studio.running():
            self._on_started(run)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Run an inferencing tool")

    def refresh(self) -> None:
        """Offer the project's newest model, and judge the choice anew."""
        project = self.studio.project
        if project is not None and not self._model.path:
            trainings = [run for run in project.runs("trainmodel") if run.outcome == DONE]
            if trainings:
                self._model.set_path(str(trainings[-1].results.get("OUTPUT", "")))
        self._offer_dates()
        self._judge()

    def begin_anew(self) -> None:
        """Let go of the model and the output of the last project."""
        self._model.set_path("")
        self._result.forget_output()

    def _offer_dates(self) -> None:
        """Choose the two dates of a project of change detection, once."""
        layers, project = self.studio.layers, self.studio.project
        if layers is None or project is None or project.settings().id == self._dates_of:
            return
        self._dates_of = project.settings().id
        for date, choice in ((BEFORE, self._imagery), (AFTER, self._later)):
            layer = layers.imagery_of(date)
            if layer is not None:
                choice.setLayer(layer)

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
        self._model.changed.connect(self._on_choice)
        form.addRow(self.tr("Model"), self._model)
        self._imagery = _layer_choice("inference_layer", QgsMapLayerProxyModel.Filter.RasterLayer)
        self._imagery.setToolTip(self.tr("A raster layer of the map"))
        self._imagery.layerChanged.connect(lambda _layer: self._on_choice())
        add = QToolButton(objectName="inference_add_layer")
        add.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        add.setToolTip(self.tr("Take imagery from a file; it becomes a layer of the map"))
        add.clicked.connect(self._on_add_file)
        row = QHBoxLayout()
        row.addWidget(self._imagery, 1)
        row.addWidget(add)
        self._imagery_title = QLabel(self.tr("Imagery"))
        form.addRow(self._imagery_title, row)
        self._later = _layer_choice("inference_later", QgsMapLayerProxyModel.Filter.RasterLayer)
        self._later.setToolTip(self.tr("The raster layer of the later date"))
        self._later.layerChanged.connect(lambda _layer: self._on_choice())
        self._later_title = QLabel(self.tr("Imagery, after"))
        form.addRow(self._later_title, self._later)
        self._objects = _layer_choice("inference_objects", QgsMapLayerProxyModel.Filter.HasGeometry)
        self._objects.setToolTip(self.tr("The features that get a class; a copy of them does"))
        self._objects.layerChanged.connect(lambda _layer: self._judge())
        self._objects_title = QLabel(self.tr("Objects"))
        form.addRow(self._objects_title, self._objects)
        self._findings = ModelFindings("inference_findings")
        form.addRow(self._findings)
        self._later_findings = ModelFindings("inference_later_findings")
        form.addRow(self._later_findings)
        self._area = AreaField(self.studio, "inference_area")
        self._area.changed.connect(self._show_estimate)
        self._area_title = QLabel(self.tr("Where"))
        form.addRow(self._area_title, self._area)
        return box

    def _actions(self) -> QFormLayout:
        form = QFormLayout()
        self._look = QPushButton(
            self.tr("Preview what the map shows"), objectName="inference_preview"
        )
        self._look.setToolTip(self.tr("Run the model on the middle of the map, in seconds"))
        self._look.clicked.connect(self._on_preview)
        form.addRow(self._look)
        self._estimate = QLabel(objectName="inference_estimate")
        self._estimate.setWordWrap(True)
        self._estimate.hide()
        form.addRow(self._estimate)
        self._start = QPushButton(self.tr("Run"), objectName="inference_run")
        self._start.setToolTip(self.tr("Run the model in the background"))
        self._start.clicked.connect(self._on_run)
        form.addRow(self._start)
        return form

    # -- does the model fit? --------------------------------------------------------------------

    def _on_choice(self) -> None:
        """Another model or layer: what was seen before says nothing of it."""
        self._preview.drop_soon()
        self._forget_estimate()
        self._judge()

    def _judge(self) -> None:
        """Show what the model needs against what the layer has, before anything runs."""
        self._show_tool()
        layer, card = self._imagery.currentLayer(), self._model.card
        self._later.setExceptedLayerList([layer] if layer is not None else [])
        fits = self._findings.judge(card, layer)
        self._later_findings.setVisible(False)
        if self._tool.later:
            later = self._later.currentLayer()
            fits = self._later_findings.judge(card, later, later=True) and fits
        if self._tool.objects:
            self._objects.setExceptedLayerList(layers_of_projects(QgsProject.instance()))
            fits = fits and self._objects.currentLayer() is not None
        if layer is not None:
            self._result.offer(results_folder(self.studio), layer.name())
        self._show_possible(fits)

    @property
    def _tool(self) -> InferenceTool:
        """The tool of the model's task; without a model, that of the project."""
        card, project = self._model.card, self.studio.project
        if card is not None:
            return tool_for(card.task)
        return tool_for(project.settings().inference_type.value if project is not None else "")

    def _show_tool(self) -> None:
        """Ask for what the model's tool takes."""
        tool = self._tool
        self._result.show_tool(tool)
        self._imagery_title.setText(
            self.tr("Imagery, before") if tool.later else self.tr("Imagery")
        )
        for widgets, is_wanted in (
            ((self._later_title, self._later), bool(tool.later)),
            ((self._objects_title, self._objects), bool(tool.objects)),
            ((self._area_title, self._area), tool.has_area),
            ((self._look,), tool.has_preview),
        ):
            for widget in widgets:
                widget.setVisible(is_wanted)

    def _show_possible(self, fits: bool) -> None:
        dates = [self._imagery, self._later] if self._tool.later else [self._imagery]
        layers = [choice.currentLayer() for choice in dates]
        files = all(layer is not None and not is_service(layer) for layer in layers)
        busy = any(run.kind in ALGORITHMS for run in self.studio.running())
        self._look.setEnabled(fits and files)
        self._start.setEnabled(fits and not busy)

    def _on_add_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Choose imagery"),
            "",
            QgsProviderRegistry.instance().fileRasterFilters(),
        )
        if path:
            with self.studio.guarded():
                self.add_file(path)

    def add_file(self, path: str) -> None:
        """Show a raster file on the map, and choose it.

        Raises:
            InvalidInput: QGIS cannot open it.
        """
        layer = QgsRasterLayer(path, Path(path).stem)
        if not layer.isValid():
            raise InvalidInput(
                self.tr("“{}” cannot be opened as a raster. Choose another file.").format(path)
            )
        QgsProject.instance().addMapLayer(layer)
        self._imagery.setLayer(layer)

    # -- a look before --------------------------------------------------------------------------

    def _on_preview(self) -> None:
        card, value = self._model.card, self._result.value
        if card is None:
            return
        run = ClassifyPixels(
            imagery=ImagerySource(""),
            model=self._model.path,
            output="",
            cell_size=value("CELL_SIZE"),
            batch_size=value("BATCH_SIZE"),
            overlap=value("OVERLAP"),
            tta=value("TTA"),
            threshold=value("THRESHOLD"),
            device=value("DEVICE"),
            precision=value("PRECISION"),
        )
        with self.studio.guarded():
            later = self._later.currentLayer() if self._tool.later else None
            self._preview.ask(self._imagery.currentLayer(), later, run, card.classes)
            self._seen = None
            self._say(self.tr("Classifying what the map shows…"))

    def _on_preview_shown(self, found: PreviewClassificationResult) -> None:
        self._seen = found
        self._show_estimate()

    def _on_preview_failed(self, error: DlStudioError) -> None:
        self._say("")
        self.studio.show_error(error)

    def _show_estimate(self) -> None:
        """What the preview tells of the whole run, for the area that is chosen now."""
        found = self._seen
        if found is None:
            return
        text = self.tr("The whole imagery would take about {time} on “{device}”.")
        share = self._share_of_area()
        if share < 1:
            text = self.tr("The chosen area would take about {time} on “{device}”.")
        lines = [
            text.format(time=duration_text(max(1, found.run_seconds * share)), device=found.device),
            _shares(found.pixels_by_class),
        ]
        if found.is_cut:
            lines.append(self.tr("Only the middle of the map was classified; zoom in for less."))
        lines += [translated(warning) for warning in found.warnings]
        self._say("\n".join(line for line in lines if line))

    def _share_of_area(self) -> float:
        """About how much of the imagery is in the chosen area, 0 … 1."""
        layer = self._imagery.currentLayer()
        if layer is None or layer.extent().isEmpty():
            return 1.0
        ground = self._area.ground(layer.crs())
        if ground is None:
            return 1.0
        whole = layer.extent()
        inside = ground.clipped(whole)
        return min(1.0, float(inside.area()) / (whole.width() * whole.height()))

    def _say(self, text: str) -> None:
        self._estimate.setText(text)
        self._estimate.setVisible(bool(text))

    def _forget_estimate(self) -> None:
        """Other options take another time."""
        self._seen = None
        self._say("")

    def _drop_preview(self) -> None:
        self._preview.drop()
        self._forget_estimate()

    # -- the run --------------------------------------------------------------------------------

    def _on_run(self) -> None:
        tool, layer = self._tool, self._imagery.currentLayer()
        problem = self._area.problem() if tool.has_area else ""
        if problem:
            self.studio.show_error(problem)
            return
        parameters: dict[str, Any] = {
            tool.imagery: _id(layer),
            "MODEL": self._model.path,
            **self._result.parameters(),
        }
        if tool.has_area:
            parameters["AREA"] = self._area.value()
        if tool.later:
            parameters[tool.later] = _id(self._later.currentLayer())
        if tool.objects:
            parameters[tool.objects] = _id(self._objects.currentLayer())
        title = run_title(tool, layer.name() if layer else "")
        with self.studio.guarded():
            ensure_results_folder(self.studio)
            self.studio.run(tool.algorithm, parameters, title)

    def _on_started(self, run: BackgroundRun) -> None:
        """Follow a run, whoever started it."""
        if isinstance(run, ToolRun) and run.algorithm in ALGORITHMS:
            self._start.setEnabled(False)
            run.ended.connect(self._on_ended)

    def _on_ended(self, run: ToolRun) -> None:
        if run.outcome == DONE:
            with self.studio.guarded():
                self._show_results(run)
        self._judge()

    def _show_results(self, run: ToolRun) -> None:
        """Add the run's results to the map, in the colours of the model that made them."""
        self._drop_preview()
        card = read_model_card(Path(str(run.parameters["MODEL"])))
        classes, tool = card.classes, tool_for(card.task)
        shown = None
        for name in ("PROBABILITIES", "OUTPUT", "POLYGONS"):
            path = run.results.get(name)
            if path:
                of_classes = () if name == "PROBABILITIES" else classes
                shown = add_result_layer(path, Path(path).stem, of_classes)
                if not tool.writes_raster:
                    label_with_confidence(shown)
                if name == "PROBABILITIES":
                    _hide(shown)
        self._result.forget_output()
        if shown is not None:
            self.studio.newest_result = shown.id()
        self.studio.show_success(
            self.tr("The result is on the map."),
            (self.tr("Review it"), lambda: self.studio.go_to("review")),
        )


def _layer_choice(name: str, filters: QgsMapLayerProxyModel.Filter) -> QgsMapLayerComboBox:
    choice = QgsMapLayerComboBox()
    choice.setObjectName(name)
    choice.setFilters(filters)
    return choice


def _id(layer: Optional[QgsMapLayer]) -> Optional[str]:
    return str(layer.id()) if layer is not None else None


def _hide(layer: QgsRasterLayer) -> None:
    """Several bands of probabilities make no picture; whoever wants one shows it."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityChecked(False)


def _shares(pixels: dict[str, int]) -> str:
    """The share of each class, the greatest first."""
    everything = sum(pixels.values())
    if not everything:
        return ""
    most_first = sorted(pixels.items(), key=lambda item: -item[1])
    return " · ".join(f"{name} {count / everything:.0%}" for name, count in most_first if count)
