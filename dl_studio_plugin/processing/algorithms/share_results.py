"""The algorithm “Share results”."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Union

from qgis.core import QgsGeometry, QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.atomic import atomic_folder, write_atomically
from ...layers.class_styles import looks_unstyled, style_by_class
from ...layers.imagery import imagery_source
from ...layers.qgis_project import LayerFile, style_of, write_qgis_project
from ...layers.vectors import CLASS_FIELD, Snapshot, save_snapshot, snapshot, write_rows
from .. import checks, frequent_parameters, model_packages, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import SHARE, Identity
from ..parameters import Choice, Declared, File, Layers, NewFolder

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.label_classes import LabelClass
    from ..values import Values

BUNDLE = "bundle"
QGIS_PROJECT_FILE = "bundle.qgz"


class SharedLayer(NamedTuple):
    """A layer to put into the bundle; ``content`` is a raster's source or a vector's features."""

    name: str
    content: Union[str, Snapshot]
    style: str


class ShareResults(DlStudioAlgorithm):
    """Put results where others can use them."""

    identity = Identity(
        "shareresults",
        QT_TR_NOOP("Share results"),
        SHARE,
        QT_TR_NOOP("Puts layers, a model and a project's samples into one folder to hand over."),
        QT_TR_NOOP(
            "Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as "
            "GeoPackage), the model package, the status page, accepted samples and runs of a "
            "project, a QGIS project that shows all of it styled, an index page for people and a "
            "manifest with checksums for programs. The folder needs nothing from elsewhere, so it "
            "can be zipped, put on a web server or handed over on a stick."
        ),
        QT_TR_NOOP("publish,export,package,bundle,deliver,hand over,archive,zip"),
    )
    keeps_run = True

    def __init__(self) -> None:
        super().__init__()
        self._layers: list[SharedLayer] = []

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            Layers(
                "LAYERS",
                self.tr("Layers"),
                self.tr("Result layers to share: rasters and vectors."),
                left_out=self.tr("no layers are shared"),
            ),
            File(
                "MODEL",
                self.tr("Model package"),
                self.tr("The .dlmodel to share."),
                left_out=self.tr("no model is shared"),
                suffix="dlmodel",
            ),
            frequent_parameters.project_file(
                self.tr("Its status, accepted samples and runs are shared."),
                left_out=self.tr("nothing of a project is shared"),
            ),
            Choice(
                "TARGET",
                self.tr("Target"),
                self.tr("Where the results go."),
                options=((BUNDLE, self.tr("a folder with everything in it.")),),
                default=BUNDLE,
            ),
            NewFolder(
                "OUTPUT",
                self.tr("Bundle"),
                self.tr("The folder to make; it must not exist yet, or be empty."),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        if not any(values.given(name) for name in ("LAYERS", "MODEL", "PROJECT")):
            yield self.tr("Choose what to share: LAYERS, MODEL or PROJECT.")
        for layer in values.layers("LAYERS"):
            if isinstance(layer, QgsRasterLayer):
                imagery_source(layer)
        if values.given("MODEL"):
            model_packages.card_of(values)
        if values.given("PROJECT"):
            yield from projects.project_problems(values.text("PROJECT"), writes=False)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path)
            if path.is_dir() and any(path.iterdir()):
                yield self.tr(
                    "OUTPUT: “{}” exists already and is not empty. Choose another folder, or "
                    "delete it."
                ).format(path)
            if not list(checks.unwritable(path)):
                yield from checks.too_little_space(
                    path.parent, _bytes_needed(values), self.tr("The bundle")
                )

    def read_ahead(self, values: Values) -> None:
        """Read the layers and their styles."""
        classes = _classes(values)
        for layer in values.layers("LAYERS"):
            raster = isinstance(layer, QgsRasterLayer)
            content = imagery_source(layer).source if raster else snapshot(layer)
            self._layers.append(SharedLayer(layer.name(), content, _style(layer, classes)))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Make the bundle."""
        from ...project.store import utc_now
        from ...sharing.bundle import finish_bundle

        output, created = values.new("OUTPUT"), utc_now().strftime("%Y-%m-%dT%H:%M:%SZ")
        with atomic_folder(output) as folder:
            titles = {
                **self._copy_layers(folder, output.name, feedback),
                **self._model(values, folder, feedback),
                **self._project(values, folder, feedback),
            }
            finish_bundle(folder, output.name, titles, created, _credit_lines(values))
        return {"OUTPUT": str(output)}

    def _copy_layers(
        self, folder: Path, title: str, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """Copy the layers and write the QGIS project; gives titles by path."""
        from ...sharing.bundle import LAYERS, free_name, raster_into

        entries = []
        for layer in self._layers:
            feedback.setProgressText(self.tr("Copying the layer “{}”").format(layer.name))
            raster = isinstance(layer.content, str)
            path = free_name(folder / LAYERS, layer.name + (".tif" if raster else ".gpkg"))
            if isinstance(layer.content, str):
                raster_into(layer.content, path, feedback.isCanceled)
            else:
                save_snapshot(layer.content, path, feedback.isCanceled)
            entries.append(LayerFile(path, layer.name, raster, layer.style))
        if entries:
            write_qgis_project(folder / QGIS_PROJECT_FILE, title, entries)
        titles = {entry.path.relative_to(folder).as_posix(): entry.name for entry in entries}
        return {**titles, QGIS_PROJECT_FILE: self.tr("All layers, styled, for QGIS")}

    def _model(
        self, values: Values, folder: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        from ...sharing.bundle import MODEL, copy_into

        source = values.path("MODEL")
        if source is None:
            return {}
        copy_into(source, folder / MODEL / source.name, feedback.isCanceled)
        return {f"{MODEL}/{source.name}": model_packages.card_of(values).name}

    def _project(
        self, values: Values, folder: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        from ...project.status_page import status_html
        from ...sharing.bundle import PROJECT
        from ...sharing.runs import run_records

        if not values.given("PROJECT"):
            return {}
        feedback.setProgressText(self.tr("Copying the accepted samples"))
        target = folder / PROJECT
        target.mkdir()
        with projects.open_project(values.text("PROJECT")) as store:
            write_atomically(target / "status.html", status_html(store.status()))
            crs = projects.project_crs(store.settings().crs)
            fields = (CLASS_FIELD, "author", "source", "subset")
            rows = (
                (
                    _geometry(sample.wkb),
                    (
                        sample.class_name,
                        sample.author,
                        sample.source.value,
                        sample.subset.value if sample.subset else "",
                    ),
                )
                for sample in store.training_samples()
            )
            write_rows(target / "samples.gpkg", crs, fields, rows, feedback.isCanceled)
            runs = json.dumps(run_records(store.runs()), indent=1, ensure_ascii=False)
            write_atomically(target / "runs.json", runs)
        return {
            f"{PROJECT}/status.html": self.tr("Status of the project"),
            f"{PROJECT}/samples.gpkg": self.tr("Accepted training samples"),
            f"{PROJECT}/runs.json": self.tr("Runs of the tools, with parameters and scores"),
        }


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _credit_lines(values: Values) -> tuple[str, ...]:
    """Whom the model owes its imagery and weights to."""
    if not values.given("MODEL"):
        return ()
    card = model_packages.card_of(values)
    return (*card.credits, *((card.licence,) if card.licence else ()))


def _classes(values: Values) -> tuple[LabelClass, ...]:
    """The classes that result layers show, from the model or from the project."""
    if values.given("MODEL"):
        return model_packages.card_of(values).classes
    if values.given("PROJECT"):
        with projects.open_project(values.text("PROJECT")) as store:
            return store.classes()
    return ()


def _style(layer: QgsMapLayer, classes: Sequence[LabelClass]) -> str:
    """The layer's look; by class where nobody chose one."""
    if classes and looks_unstyled(layer):
        copy = layer.clone()
        style_by_class(copy, classes)
        return style_of(copy)
    return style_of(layer)


def _bytes_needed(values: Values) -> float:
    """The sizes of the files that are copied."""
    paths = [Path(layer.source().partition("|")[0]) for layer in values.layers("LAYERS")]
    paths += [path for name in ("MODEL", "PROJECT") if (path := values.path(name)) is not None]
    return sum(path.stat().st_size for path in paths if path.is_file())
