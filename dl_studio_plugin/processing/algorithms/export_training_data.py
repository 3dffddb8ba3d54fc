"""The algorithm “Export training data”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import InvalidInput
from ...definitions.formats import LabelKind, find_format, formats_for
from ...definitions.imagery import ImagerySource
from ...definitions.inference_types import InferenceType
from ...definitions.object_jobs import CLASS_SEPARATOR
from ...definitions.project_types import format_refusal
from ...layers.class_styles import category_colours, class_text, classes_of_values
from ...layers.service_layers import is_service_source
from ...layers.vectors import CLASS_FIELD, LAYER, write_source
from .. import checks, chip_output, chip_parameters, frequent_parameters, projects, snapshots
from ..chip_parameters import AUTO, PNG_TILES, TIFF_TILES
from ..engine_algorithm import EngineAlgorithm
from ..identity import SAMPLES, Identity
from ..parameters import (
    POLYGONS_AND_POINTS,
    Choice,
    Declared,
    Features,
    Field,
    NewFolder,
    Number,
    NumberResult,
    RasterLayer,
    Switch,
)

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsProcessingFeedback

    from ...definitions.jobs import ExportTrainingData as Request
    from ...definitions.jobs import ExportTrainingDataResult
    from ...definitions.label_classes import LabelClass
    from ...layers.service_imagery import Plan, ServiceImagery
    from ...project.model import ImageryEntry
    from ...project.store import Store
    from ..values import Values


class ExportTrainingData(EngineAlgorithm):
    """Cut chips of imagery and labels, for training."""

    identity = Identity(
        "exporttrainingdata",
        QT_TR_NOOP("Export training data"),
        SAMPLES,
        QT_TR_NOOP("Cuts imagery and samples into chips that a model is trained on."),
        QT_TR_NOOP(
            "Writes a folder of training data: image chips, their labels (classes of pixels, "
            "objects, or a class a chip, as FORMAT says), and a description with "
            "classes, bands, statistics and the split into training, validation and test, so that "
            "nothing has to be asked again.\n\n"
            "From a project, it takes the accepted samples of accepted work units, and whole units "
            "go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES "
            "and CLASS_FIELD in place of PROJECT. Next: “Train model”."
        ),
        QT_TR_NOOP(
            "chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles"
        ),
    )
    job_name = "export_training_data"
    keeps_run = True

    def __init__(self) -> None:
        super().__init__()
        self._colours: dict[str, str] = {}
        self._service: Optional[ServiceImagery] = None

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            *self._sources(),
            *self._chips(),
            *chip_parameters.around_samples(),
            *self._choices(),
            *self._made(),
        )

    def _sources(self) -> Sequence[Declared]:
        return (
            frequent_parameters.project_file(
                self.tr("Its accepted samples are exported."),
                left_out=self.tr("IMAGERY and SAMPLES are used instead (custom workflow)"),
            ),
            RasterLayer(
                "IMAGERY",
                self.tr("Imagery"),
                self.tr(
                    "The raster that the samples were drawn on, a file or a service such as WMS or "
                    "XYZ tiles. Of a service, the ground that is needed is copied once; it needs "
                    "CELL_SIZE."
                ),
                left_out=self.tr("the imagery of PROJECT is used"),
            ),
            RasterLayer(
                "IMAGERY_AFTER",
                self.tr("Imagery, later date"),
                self.tr(
                    "The same ground at a later date, for change detection, of which IMAGERY is "
                    "the earlier one; a file with the same bands, on any grid. Both are read on "
                    "one grid, and a chip holds both."
                ),
                left_out=self.tr(
                    "the later date of PROJECT is used where it is for change detection; else "
                    "there is one date"
                ),
            ),
            Features(
                "SAMPLES",
                self.tr("Samples"),
                self.tr("Polygons or points of the classes, for the custom workflow."),
                left_out=self.tr("the accepted samples of PROJECT are used"),
                types=POLYGONS_AND_POINTS,
            ),
            Field(
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr("The field of SAMPLES that holds the name of the class."),
                left_out=self.tr("all SAMPLES are of one class, named after their layer"),
                of="SAMPLES",
            ),
        )

    def _chips(self) -> Sequence[Declared]:
        return (
            Number(
                "CHIP_SIZE",
                self.tr("Chip size"),
                self.tr("Width and height of a chip."),
                unit=self.tr("pixels"),
                default=256,
                whole=True,
                minimum=16,
                maximum=4096,
            ),
            Number(
                "STRIDE",
                self.tr("Stride"),
                self.tr(
                    "From the start of a chip to the start of the next; less than CHIP_SIZE gives "
                    "chips that overlap."
                ),
                unit=self.tr("pixels"),
                default=128,
                whole=True,
                minimum=8,
                maximum=4096,
            ),
            Number(
                "CELL_SIZE",
                self.tr("Cell size"),
                self.tr("Pixel size of the chips; imagery is resampled to it. 0 keeps its own."),
                unit=self.tr("map units of the imagery"),
                default=0.0,
                minimum=0.0,
            ),
            chip_parameters.training_format(),
            Switch(
                "ONLY_WITH_FEATURES",
                self.tr("Only chips with samples"),
                self.tr(
                    "Leave out chips without any sample; “no” keeps them as examples of background."
                ),
                default=False,
                advanced=True,
            ),
            Number(
                "ROTATION",
                self.tr("Rotation"),
                self.tr("Angle between turned copies of every chip; 0 makes no copies."),
                unit=self.tr("degrees"),
                default=0.0,
                minimum=0.0,
                maximum=180.0,
                advanced=True,
            ),
            Number(
                "MIN_OVERLAP",
                self.tr("Least overlap"),
                self.tr(
                    "Share of a sample that a chip must hold for it to count as a sample of that "
                    "chip; smaller pieces are ignored."
                ),
                unit=self.tr("share, 0 … 1"),
                default=0.0,
                minimum=0.0,
                maximum=1.0,
                advanced=True,
            ),
        )

    def _choices(self) -> Sequence[Declared]:
        return (
            Choice(
                "UNLABELLED",
                self.tr("Ground without a sample"),
                self.tr("What ground inside the work units without a sample means."),
                options=(
                    ("background", self.tr("it was looked at and is none of the classes.")),
                    ("ignored", self.tr("nobody looked at it; it is not learnt from.")),
                ),
                default="background",
            ),
            Number(
                "VALIDATION",
                self.tr("Validation"),
                self.tr(
                    "Share of the ground, in whole blocks, that is held out for validation. It "
                    "counts only where work units were given no subsets."
                ),
                unit=self.tr("percent"),
                default=20.0,
                minimum=0.0,
                maximum=90.0,
            ),
        )

    def _made(self) -> Sequence[Declared]:
        return (
            NewFolder(
                "OUTPUT",
                self.tr("Training data"),
                self.tr("The folder to make; it must not exist yet, or be empty."),
            ),
            NumberResult("CHIPS", self.tr("Chips"), self.tr("Chips that were written.")),
        )

    # -- checks ---------------------------------------------------------------------------------

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        if values.given("PROJECT") == values.given("SAMPLES"):
            yield self.tr(
                "Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both."
            )
            return
        if values.given("PROJECT"):
            yield from self._project_problems(values)
        else:
            yield from self._custom_problems(values)
        if values.given("IMAGERY") and values.choice("FORMAT") == PNG_TILES:
            yield from self._png_problems(values)
        kind = find_format(self._format(values)).kind
        in_rows = kind in (LabelKind.PIXELS, LabelKind.OBJECTS)  # else a chip a sample
        if in_rows and values.integer("STRIDE") > values.integer("CHIP_SIZE"):
            yield self.tr("STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.")
        yield from chip_output.output_problems(values, self.tr("The training data"), self.tr(
            "OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it."
        ))  # fmt: skip

    def _project_problems(self, values: Values) -> Iterator[str]:
        from ...project.model import SampleState, UnitState

        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=False)
        with projects.open_project(reference) as store:
            status, settings = store.status(), store.settings()
        entry, later = settings.main_imagery, settings.imagery_after
        yield from self._format_problems(values, settings.inference_type)
        if not status.units[UnitState.ACCEPTED.value]:
            yield self.tr(
                "PROJECT: No work unit is accepted yet. Submit units and accept them with “Review "
                "samples” first."
            )
        elif not status.samples[SampleState.ACCEPTED.value]:
            yield self.tr(
                "PROJECT: No sample is accepted yet. Draw or import samples, submit their units "
                "and accept them with “Review samples” first."
            )
        if values.given("IMAGERY"):
            yield from self._imagery_problems(values)
        elif entry is not None and is_service_source(entry.source):
            yield from self._cell_size_problems(values, entry.name)
        if values.given("IMAGERY_AFTER") and later is None:
            yield self.tr(
                "IMAGERY_AFTER: The project is for {}, which looks at one date. Leave it out."
            ).format(settings.inference_type.words)
        elif values.given("IMAGERY_AFTER"):
            values.imagery("IMAGERY_AFTER")
        elif later is not None and is_service_source(later.source):
            yield self.tr(
                "IMAGERY_AFTER: The later date of the project is a service. Copy its ground to a "
                "file (Export › Save As), and give that."
            )

    def _format_problems(self, values: Values, task: InferenceType) -> Iterator[str]:
        """Why a format does not fit the project's type."""
        refusal = format_refusal(task.value, self._format(values))
        if refusal:
            yield f"FORMAT: {refusal}"

    def _imagery_problems(self, values: Values) -> Iterator[str]:
        service = values.service("IMAGERY")
        if service is None:
            values.imagery("IMAGERY")
        else:
            yield from self._cell_size_problems(values, service.name)

    def _cell_size_problems(self, values: Values, imagery: str) -> Iterator[str]:
        yield from snapshots.cell_size_missing(imagery, values.number("CELL_SIZE"))

    def _custom_problems(self, values: Values) -> Iterator[str]:
        if not values.given("IMAGERY"):
            yield self.tr("IMAGERY: Choose the raster that SAMPLES were drawn on.")
            return
        if values.given("IMAGERY_AFTER"):
            yield from self._format_problems(values, InferenceType.CHANGE_DETECTION)
        yield from self._imagery_problems(values)
        if values.given("IMAGERY_AFTER"):
            values.imagery("IMAGERY_AFTER")
        samples = values.needed_features("SAMPLES")
        service = values.service("IMAGERY")
        if service is None:
            yield from checks.outside_imagery(samples, values.raster("IMAGERY"), "SAMPLES")
        elif samples.featureCount() and values.number("CELL_SIZE") > 0:
            self._plan(values, service, snapshots.ground_of(values, samples, service.crs))
        field = values.field("CLASS_FIELD")
        if field and samples.fields().lookupField(field) < 0:
            yield self.tr(
                "CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}."
            ).format(field=field, names=", ".join(samples.fields().names()))

    def _png_problems(self, values: Values) -> Iterator[str]:
        from ...layers.raster_facts import band_facts

        layer = values.raster("IMAGERY")
        bands = band_facts(layer)
        if len(bands) not in (1, 3, 4) or any(band.dtype != "uint8" for band in bands):
            yield self.tr(
                "FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose "
                "“classified_tiles”."
            ).format(layer.name())

    def read_ahead(self, values: Values) -> None:
        """Read the colours of the samples' layer."""
        if values.given("SAMPLES"):
            layer = values.vector_layer("SAMPLES")
            self._colours = category_colours(layer, values.field("CLASS_FIELD"))
        self._service = values.service("IMAGERY")
        if values.given("PROJECT") and not values.given("IMAGERY"):
            self._service = snapshots.project_service(values.text("PROJECT"))

    # -- the job --------------------------------------------------------------------------------

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.jobs import ExportTrainingData as Request
        from ...definitions.training_data import ChipFormat, Unlabelled

        if values.given("PROJECT"):
            sources = self._from_project(values, inputs, feedback)
        else:
            sources = self._from_layers(values, inputs, feedback)
        png = values.choice("FORMAT") == PNG_TILES
        return Request(
            **sources,
            layer=LAYER,
            class_field=CLASS_FIELD,
            output=str(values.new("OUTPUT")),
            chip_size=values.integer("CHIP_SIZE"),
            stride=values.integer("STRIDE"),
            cell_size=values.number("CELL_SIZE"),
            chip_format=ChipFormat.PNG if png else ChipFormat.TIFF,
            only_with_features=values.switch("ONLY_WITH_FEATURES"),
            rotation=values.number("ROTATION"),
            min_overlap=values.number("MIN_OVERLAP"),
            unlabelled=Unlabelled(values.choice("UNLABELLED")),
            validation=values.number("VALIDATION"),
            format=self._format(values),
            buffer=values.number("BUFFER"),
            crop=values.switch("CROP"),
            context=values.number("CONTEXT"),
            blacken=values.switch("BLACKEN"),
        )

    def _format(self, values: Values) -> str:
        """The id of a training format that FORMAT means."""
        wished = values.choice("FORMAT")
        if wished != AUTO:
            return TIFF_TILES if wished == PNG_TILES else wished
        if not values.given("PROJECT"):
            return TIFF_TILES
        with projects.open_project(values.text("PROJECT")) as store:
            return formats_for(store.settings().inference_type.value)[0].id

    def _from_project(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Accepted samples and units as files, streamed so that a million need little memory."""
        from ...layers.training_files import write_training_files

        reference = values.text("PROJECT")
        with projects.open_project(reference) as store:
            settings = store.settings()
            feedback.setProgressText(self.tr("Reading the accepted samples"))
            files = write_training_files(store, inputs, feedback.isCanceled)
            imagery = self._imagery(values, store, feedback)
            after = _later_date(values, settings.imagery_after)
        feedback.pushInfo(self.tr("{} accepted samples.").format(files.count))
        return {
            "imagery": imagery,
            "imagery_after": after,
            "samples": str(files.samples),
            "classes": settings.classes,
            "units": str(files.units),
            "units_layer": LAYER,
            "project": reference,
        }

    def _imagery(
        self, values: Values, store: Store, feedback: QgsProcessingFeedback
    ) -> ImagerySource:
        if self._service is not None:
            ground = snapshots.accepted_ground(values, store, self._service.crs)
            return self._service.copy(self._plan(values, self._service, ground), feedback)
        if values.given("IMAGERY"):
            return values.imagery("IMAGERY")
        entry = store.settings().main_imagery
        if entry is None:
            raise InvalidInput(self.tr("IMAGERY: The project names no imagery. Choose a raster."))
        return ImagerySource(entry.source, entry.crs)

    def _plan(self, values: Values, service: ServiceImagery, ground: QgsGeometry) -> Plan:
        margin = max(snapshots.MARGIN, values.integer("CHIP_SIZE"))
        return snapshots.plan(service, ground, values.number("CELL_SIZE"), margin)

    def _from_layers(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = values.needed_features("SAMPLES")
        field = values.field("CLASS_FIELD")
        index = source.fields().lookupField(field) if field else -1
        one_class = source.sourceName() or "sample"

        def class_of(feature: QgsFeature) -> str:
            return class_text(feature.attribute(index)) if index >= 0 else one_class

        values_held = source.uniqueValues(index) if index >= 0 else (one_class,)
        if find_format(self._format(values)).kind is LabelKind.CLASSES:
            texts = (class_text(value) for value in values_held)
            values_held = {name for text in texts for name in text.split(CLASS_SEPARATOR)}
        classes = classes_of_values(values_held, self._colours)
        samples = inputs / "samples.gpkg"
        write_source(source, samples, lambda f: class_of(f) or None, feedback.isCanceled)
        feedback.pushInfo(self.tr("Classes: {}.").format(_names(classes)))
        if self._service is None:
            imagery = values.imagery("IMAGERY")
        else:
            ground = snapshots.ground_of(values, source, self._service.crs)
            imagery = self._service.copy(self._plan(values, self._service, ground), feedback)
        return {
            "imagery": imagery,
            "imagery_after": _later_date(values, None),
            "samples": str(samples),
            "classes": classes,
        }

    def results(self, outcome: ExportTrainingDataResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.folder, "CHIPS": outcome.chips}


def _later_date(values: Values, entry: Optional[ImageryEntry]) -> Optional[ImagerySource]:
    """The later date that is given, else that of the project; ``None`` where there is one date."""
    if values.given("IMAGERY_AFTER"):
        return values.imagery("IMAGERY_AFTER")
    return None if entry is None else ImagerySource(entry.source, entry.crs)


def _names(classes: Sequence[LabelClass]) -> str:
    return ", ".join(label.name for label in classes)
