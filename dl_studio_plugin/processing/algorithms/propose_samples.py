"""The algorithm “Propose samples”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import Cancelled, InvalidInput
from ...layers.service_layers import is_service_source
from ...layers.vectors import LAYER, write_rows
from .. import checks, frequent_parameters, model_packages, projects, snapshots
from ..engine_algorithm import EngineAlgorithm
from ..identity import SAMPLES, Identity
from ..parameters import Declared, Number, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.assisted_jobs import ProposeSamples as Request
    from ...definitions.assisted_jobs import ProposeSamplesResult
    from ...definitions.imagery import ImagerySource
    from ...definitions.model_card import ModelCard
    from ...layers.service_imagery import ServiceImagery
    from ...project.model import AddSamplesResult, NewSample, ProjectSettings, WorkUnit
    from ...project.store import Store
    from ..values import Values

#: The unit of which the model is not sure at all has this priority.
_PRIORITY_STEPS = 1000
#: Before a run, only so many units are looked at for one without samples.
_UNITS_LOOKED_AT = 200
#: The layer that the engine writes.
_PROPOSALS = "proposals"


class ProposeSamples(EngineAlgorithm):
    """Let a model propose samples where nobody has drawn any."""

    identity = Identity(
        "proposesamples",
        QT_TR_NOOP("Propose samples"),
        SAMPLES,
        QT_TR_NOOP("Lets a trained model propose samples in work units that nobody has labelled."),
        QT_TR_NOOP(
            "Runs a model over the work units that have no samples yet (those that are ready or "
            "returned, and those that you hold) and adds what it finds as suggestions with scores. "
            "A suggestion never counts until somebody confirms or corrects it.\n\n"
            "The unit of which the model is least sure gets the highest priority, so that it is "
            "claimed next: labels teach a model most where it is unsure. Running it again replaces "
            "the suggestions that nobody has confirmed. All of it is one event that can be undone "
            "as one. It needs an analyst of the project."
        ),
        QT_TR_NOOP(
            "active learning,suggest,pre-label,auto label,assisted labelling,uncertainty,entropy,"
            "model,predict,annotation"
        ),
    )
    job_name = "propose_samples"

    def __init__(self) -> None:
        super().__init__()
        self._service: Optional[ServiceImagery] = None
        self._reference = ""
        self._feedback: Optional[QgsProcessingFeedback] = None

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            frequent_parameters.model_package(),
            Number(
                "THRESHOLD",
                self.tr("Threshold"),
                self.tr(
                    "Objects of which the model is less sure than this on average are not proposed."
                ),
                unit=self.tr("probability, 0 … 1"),
                default=0.5,
                minimum=0.0,
                maximum=1.0,
            ),
            frequent_parameters.area(
                self.tr("Polygons; only work units that touch one of them get proposals."),
                self.tr("all work units without samples get proposals"),
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Samples that were proposed.")),
        )

    # -- checks ---------------------------------------------------------------------------------

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=True)
        card = model_packages.card_of(values)
        with projects.open_project(reference) as store:
            settings = store.settings()
            yield from self._permission_problems(store, settings)
            yield from self._unit_problems(values, store, settings)
        yield from self._model_problems(card, settings)
        yield from self._imagery_problems(card, settings)

    def _permission_problems(self, store: Store, settings: ProjectSettings) -> Iterator[str]:
        from ...definitions.roles import Action, allows

        if not (allows(store.role, Action.USE) and allows(store.role, Action.SET_UP)):
            yield self.tr(
                "PROJECT: Proposing samples needs an analyst, but you ({member}) are a {role} in "
                "this project. Ask an owner for another role."
            ).format(member=store.member, role=store.role.words)
        if settings.completed:
            yield self.tr("PROJECT: The project is complete. Undo that first, in its history.")

    def _unit_problems(
        self, values: Values, store: Store, settings: ProjectSettings
    ) -> Iterator[str]:
        open_units = list(_open_units(store))
        if not open_units:
            yield self.tr(
                "PROJECT: No work unit is open for proposals. Make some with “Create work units”, "
                "or release or reopen one."
            )
            return
        chosen = list(self._in_area(open_units, values, settings))
        if not chosen:
            yield self.tr(
                "AREA: No open work unit touches the polygons. Choose polygons that do, and check "
                "the coordinate reference systems of both."
            )
            return
        looked_at = chosen[:_UNITS_LOOKED_AT]
        if len(looked_at) == len(chosen) and all(_is_labelled(store, unit) for unit in chosen):
            yield self.tr(
                "PROJECT: All open work units have samples already. Proposals are for units that "
                "nobody has labelled."
            )

    def _model_problems(self, card: ModelCard, settings: ProjectSettings) -> Iterator[str]:
        from ...definitions.model_fit import Level, task_finding
        from ...definitions.project_types import proposals_refusal

        refusal = proposals_refusal(settings.inference_type.value)
        if refusal:
            yield f"PROJECT: {refusal}"
            return
        task = task_finding(card, settings.inference_type.value)
        if task.level is Level.ERROR:
            yield task.text
        if not _common_classes(card, settings):
            yield self.tr(
                "MODEL: The model “{model}” knows none of the project's classes ({classes}); it "
                "knows {known}. Choose a model that was trained on samples of this project."
            ).format(
                model=card.name,
                classes=", ".join(label.name for label in settings.classes),
                known=", ".join(label.name for label in card.classes),
            )

    def _imagery_problems(self, card: ModelCard, settings: ProjectSettings) -> Iterator[str]:
        from ...layers.project_imagery import open_imagery

        if not settings.imagery:
            yield self.tr("PROJECT: The project names no imagery, so there is nothing to look at.")
            return
        entry = settings.imagery[0]
        layer = open_imagery(entry)
        if not layer.isValid():
            yield self.tr(
                "PROJECT: The imagery “{}” of the project cannot be read. Put the file back where "
                "it was, or check the service."
            ).format(entry.name or entry.source)
            return
        yield from checks.other_bands(card, layer)
        if is_service_source(entry.source) and not card.cell_size_m:
            yield self.tr(
                "MODEL: The imagery “{imagery}” comes from a service, which has no cell size of "
                "its own, and the model “{model}” knows none either. Choose a model that was "
                "trained on georeferenced imagery."
            ).format(imagery=entry.name, model=card.name)

    def read_ahead(self, values: Values) -> None:
        """Find out whether the imagery comes from a service."""
        self._service = snapshots.project_service(values.text("PROJECT"))

    # -- the job --------------------------------------------------------------------------------

    def place(self, values: Values) -> Path:
        """The job's folder stands beside the project's file."""
        return projects.working_place(values.text("PROJECT"), "proposals")

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.assisted_jobs import ProposeSamples as Request

        self._reference = values.text("PROJECT")
        self._feedback = feedback
        card = model_packages.card_of(values)
        with projects.open_project(self._reference) as store:
            settings = store.settings()
            units = [
                unit
                for unit in self._in_area(_open_units(store), values, settings)
                if not self._skips(store, unit, feedback)
            ]
        if not units:
            raise InvalidInput(
                self.tr(
                    "PROJECT: All open work units have samples already. Proposals are for units "
                    "that nobody has labelled."
                )
            )
        self._tell_left_out(card, settings, feedback)
        crs = projects.project_crs(settings.crs)
        rows = ((_geometry(unit.wkb), (unit.id,)) for unit in units)
        path = inputs / "units.gpkg"
        write_rows(path, crs, ("unit",), rows, feedback.isCanceled)
        return Request(
            imagery=self._imagery(values, settings, units, card, feedback),
            model=str(values.path("MODEL")),
            units=str(path),
            units_layer=LAYER,
            classes=_common_classes(card, settings),
            output=str(inputs / "proposals.gpkg"),
            threshold=values.number("THRESHOLD"),
        )

    def _skips(self, store: Store, unit: WorkUnit, feedback: QgsProcessingFeedback) -> bool:
        if feedback.isCanceled():
            raise Cancelled(self.tr("Cancelled; the project is as it was."))
        return _is_labelled(store, unit)

    def _in_area(
        self,
        units: Iterable[WorkUnit],
        values: Values,
        settings: ProjectSettings,
    ) -> Iterator[WorkUnit]:
        source = values.features("AREA")
        if source is None:
            yield from units
            return
        area = snapshots.united(values, source, projects.project_crs(settings.crs))
        if area.isEmpty():
            return
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        for unit in units:
            outline = _geometry(unit.wkb)  # kept by a name while QGIS looks at it
            if engine.intersects(outline.constGet()):
                yield unit

    def _tell_left_out(
        self, card: ModelCard, settings: ProjectSettings, feedback: QgsProcessingFeedback
    ) -> None:
        from ...definitions.label_classes import BACKGROUND_VALUE

        common = _common_classes(card, settings)
        left_out = [
            label.name
            for label in card.classes
            if label.value != BACKGROUND_VALUE and label.name not in common
        ]
        if left_out:
            feedback.pushWarning(
                self.tr("The project has no class for what the model calls {}; left out.").format(
                    ", ".join(left_out)
                )
            )

    def _imagery(
        self,
        values: Values,
        settings: ProjectSettings,
        units: Sequence[WorkUnit],
        card: ModelCard,
        feedback: QgsProcessingFeedback,
    ) -> ImagerySource:
        from ...definitions.imagery import ImagerySource

        if self._service is None:
            entry = settings.imagery[0]
            return ImagerySource(entry.source, entry.crs)
        ground = QgsGeometry.unaryUnion([_geometry(unit.wkb) for unit in units])
        crs = self._service.crs
        ground.transform(values.transform(projects.project_crs(settings.crs), crs))
        middle = ground.centroid().asPoint()
        measure = QgsDistanceArea()
        measure.setSourceCrs(crs, QgsCoordinateTransformContext())
        measure.setEllipsoid("EPSG:7030")
        step = max(ground.boundingBox().width(), ground.boundingBox().height()) / 100
        metres = measure.measureLine(middle, QgsPointXY(middle.x() + step, middle.y()))
        cell_size = card.cell_size_m * step / metres
        return self._service.copy(snapshots.plan(self._service, ground, cell_size), feedback)

    # -- the results ----------------------------------------------------------------------------

    def results(self, outcome: ProposeSamplesResult) -> dict[str, Any]:
        """Add the proposals to the project and order its units."""
        feedback = self._feedback
        priorities = {
            unit: round(_PRIORITY_STEPS * value) for unit, value in outcome.uncertainty.items()
        }

        def on_progress(_: int) -> None:
            if feedback is not None and feedback.isCanceled():
                raise Cancelled(self.tr("Cancelled; the project is as it was."))

        layer = QgsVectorLayer(f"{outcome.output}|layername={_PROPOSALS}", _PROPOSALS, "ogr")
        with projects.open_project(self._reference) as store:
            added = store.propose_samples(_new_samples(layer), priorities, on_progress)
            names = {unit.id: unit.name for unit in store.units(list(priorities))}
        del layer  # closes the file
        if feedback is not None:
            self._tell(added, priorities, names, feedback)
        return {"PROJECT": self._reference, "COUNT": added.added}

    def _tell(
        self,
        added: AddSamplesResult,
        priorities: dict[str, int],
        names: dict[str, str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        feedback.pushInfo(
            self.tr("Proposed {count} samples in {units} work units.").format(
                count=added.added, units=len(priorities)
            )
        )
        first = sorted(priorities, key=lambda unit: -priorities[unit])
        if first:
            feedback.pushInfo(
                self.tr("The model is least sure of: {}.").format(
                    ", ".join(
                        f"{names[unit]} ({priorities[unit] / _PRIORITY_STEPS:.0%})"
                        for unit in islice(first, 5)
                    )
                )
            )
        if added.in_closed_units:
            feedback.pushWarning(
                self.tr(
                    "{} proposals lie in work units that were taken by somebody meanwhile; they "
                    "were left out."
                ).format(added.in_closed_units)
            )


def _open_units(store: Store) -> Iterator[WorkUnit]:
    """Units that may get samples from this member: nobody holds them, or they do."""
    from ...project.model import UnitState

    states = (UnitState.READY, UnitState.RETURNED, UnitState.IN_PROGRESS)
    for unit in store.units(states=states):
        if unit.state is not UnitState.IN_PROGRESS or unit.holder == store.member:
            yield unit


def _is_labelled(store: Store, unit: WorkUnit) -> bool:
    """Whether a unit has a sample that is no mere suggestion."""
    from ...project.model import SampleFilter, SampleState

    states = tuple(state for state in SampleState if state is not SampleState.SUGGESTED)
    found = store.samples(SampleFilter(units=(unit.id,), states=states))
    return next(found, None) is not None


def _common_classes(card: ModelCard, settings: ProjectSettings) -> tuple[str, ...]:
    """Classes that model and project call alike, without background."""
    from ...definitions.label_classes import BACKGROUND_VALUE

    names = {label.name for label in settings.classes}
    return tuple(
        label.name
        for label in card.classes
        if label.value != BACKGROUND_VALUE and label.name in names
    )


def _new_samples(layer: QgsVectorLayer) -> Iterator[NewSample]:
    from ...project.model import NewSample

    for feature in layer.getFeatures():
        wkb = bytes(feature.geometry().asWkb())
        yield NewSample(feature.attribute("class"), wkb, feature.attribute("confidence"))


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
