"""The algorithm “Check samples”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsProcessing, QgsWkbTypes
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.atomic import atomic_path
from ...layers.vectors import Row, write_rows
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import SAMPLES, Identity
from ..parameters import Declared, NewFeatures, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...project.checks import SampleFault
    from ...project.model import Sample
    from ...project.store import Store
    from ..values import Values

FIELDS = ("problem", "what_to_do", "class", "state", "unit", "author", "sample")


class CheckSamples(DlStudioAlgorithm):
    """Show where samples are wrong."""

    identity = Identity(
        "checksamples",
        QT_TR_NOOP("Check samples"),
        SAMPLES,
        QT_TR_NOOP("Finds samples that are wrong and marks each by a point on the map."),
        QT_TR_NOOP(
            "Looks through all samples of a project that count or are about to: those without a "
            "class of the schema, with an outline that crosses itself, points where the project's "
            "type takes none, outside their work unit, or "
            "with the very outline of another. All but the last keep a unit from being submitted."
            "\n\n"
            "Each problem becomes a point in the written layer, with what is wrong, what to do "
            "about it, and the sample's class, unit and author. Nothing is changed, so it also "
            "works on a project that you may only read."
        ),
        QT_TR_NOOP("quality,validate,valid,geometry,topology,duplicate,class,error,problem,clean"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            NewFeatures(
                "OUTPUT",
                self.tr("Problems"),
                self.tr("The layer of points to write (.gpkg), one for each problem."),
                type=QgsProcessing.SourceType.TypeVectorPoint,
            ),
            NumberResult("COUNT", self.tr("Count"), self.tr("Problems that were found.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        yield from projects.project_problems(values.text("PROJECT"), writes=False)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".gpkg",))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Look, and write the points."""
        output = values.new("OUTPUT")
        counts: Counter[SampleFault] = Counter()
        with projects.open_project(values.text("PROJECT")) as store, atomic_path(output) as part:
            crs = projects.project_crs(store.settings().crs)
            rows = self._rows(store, counts)
            point = QgsWkbTypes.Type.Point
            found = write_rows(part, crs, FIELDS, rows, feedback.isCanceled, point)
        for fault, count in counts.items():
            what, _ = self._words()[fault.value]
            feedback.pushInfo(f"{count} × {what}")
        feedback.pushInfo(self.tr("{} problems.").format(found))
        return {"OUTPUT": str(output), "COUNT": found}

    def _rows(self, store: Store, counts: Counter[SampleFault]) -> Iterator[Row]:
        from ...project.checks import check_project

        words = self._words()
        units = {unit.id: unit for unit in store.units()}
        for sample, fault in check_project(store, duplicates=True):
            counts[fault] += 1
            unit = units.get(sample.unit)
            place = _place(sample, unit.wkb if unit else b"")
            texts = (*words[fault.value], sample.class_name, sample.state.value)
            more = (unit.name if unit else "", sample.author, sample.id)
            yield place, (*texts, *more)

    def _words(self) -> dict[str, tuple[str, str]]:
        """What is wrong and what to do, by fault."""
        return {
            "without_class": (
                self.tr("It has no class of the schema."),
                self.tr("Give it a class, or delete it."),
            ),
            "invalid": (
                self.tr("It has no outline, or one that crosses itself."),
                self.tr("Move its corners, or delete it and draw it again."),
            ),
            "wrong_shape": (
                self.tr("It is a point, which a project of this type has no use for."),
                self.tr("Draw its outline, or delete it."),
            ),
            "outside": (
                self.tr("It lies outside its work unit, or outside all of them."),
                self.tr("Move it into the unit, make a unit there, or delete it."),
            ),
            "reaches_out": (
                self.tr("It was drawn, and reaches too far out of its work unit."),
                self.tr("Cut it off at the unit's edge, or delete it."),
            ),
            "duplicate": (
                self.tr("Another sample has the very same outline."),
                self.tr("Delete one of the two."),
            ),
        }


def _place(sample: Sample, unit: bytes) -> QgsGeometry:
    """A point in the sample; one in its unit where the sample has no outline."""
    from ...project.geometry import is_valid, read_wkb, representative_point

    for wkb in (sample.wkb, unit):
        shape = read_wkb(wkb) if wkb else None
        if shape is not None and not shape.IsEmpty():
            x, y = representative_point(shape, is_valid(shape))
            return QgsGeometry.fromWkt(f"POINT({x!r} {y!r})")
    return QgsGeometry()
