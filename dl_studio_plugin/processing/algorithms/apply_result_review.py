"""The algorithm “Apply result review”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import DlStudioError
from ...layers.class_styles import class_text
from ...layers.project_imagery import crs_of
from ...layers.vectors import every_feature
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import REVIEW, Identity
from ..parameters import POLYGONS_AND_POINTS, Declared, Features, NewFeatures, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

    from ...layers.review_layer import ReviewItem
    from ...project.model import NewSample
    from ...project.store import Store
    from ..values import Values

RESULT_LAYER = "result"
_NEEDED = ("class", "review", "reviewed_class")


class ApplyResultReview(DlStudioAlgorithm):
    """Make of a review what it says."""

    identity = Identity(
        "applyresultreview",
        QT_TR_NOOP("Apply result review"),
        REVIEW,
        QT_TR_NOOP("Writes the accepted and corrected part of a result, and learns from it."),
        QT_TR_NOOP(
            "Writes what was accepted or corrected to a new layer, with the class that the "
            "reviewer gave. Rejected objects are left out, and so are those that nobody decided "
            "on. The score is the share of the reviewed that was right; for a sample of a map it "
            "is weighted by the area of the classes (Olofsson et al. 2014).\n\n"
            "With PROJECT, corrections become training samples (drafts, source “review fix”), so "
            "that the next model learns from them. Accepted work units that hold corrections are "
            "reopened for that."
        ),
        QT_TR_NOOP("quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            Features(
                "REVIEW",
                self.tr("Review"),
                self.tr("The layer of “Prepare result review”, gone through."),
                types=POLYGONS_AND_POINTS,
            ),
            frequent_parameters.project_file(
                self.tr("It gets the corrections as samples."),
                left_out=self.tr("corrections stay in the written layer"),
            ),
            NewFeatures(
                "OUTPUT", self.tr("Reviewed result"), self.tr("The layer to write (.gpkg).")
            ),
            NumberResult("SCORE", self.tr("Score"), self.tr("Share that was right, 0 to 1.")),
            NumberResult("COUNT", self.tr("Count"), self.tr("Corrections that became samples.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...layers.review_layer import OPEN

        source = values.needed_features("REVIEW")
        missing = [name for name in _NEEDED if source.fields().lookupField(name) < 0]
        if missing:
            yield self.tr(
                "REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”."
            ).format(", ".join(missing))
        elif all(class_text(f["review"]) in ("", OPEN) for f in every_feature(source)):
            yield self.tr("REVIEW: Nothing was decided yet. Accept, reject or correct first.")
        if values.given("PROJECT"):
            yield from projects.project_problems(values.text("PROJECT"), writes=True)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".gpkg",))
            yield from checks.replaces_input(path, values.vector_layer("REVIEW"), "REVIEW")

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Write, judge, and hand corrections to the project."""
        from ...layers.review_layer import ACCEPTED, CORRECTED, write_items
        from ...project.review_accuracy import ReviewRow, agreement_of

        source = values.needed_features("REVIEW")
        is_map = source.fields().lookupField("stratum") >= 0
        kept, rows, corrections = [], [], []
        for feature in every_feature(source):
            state, reference = _judged(feature)
            size = feature["stratum_size"] if is_map else 0.0
            rows.append(
                ReviewRow(
                    class_text(feature["class"]),
                    reference,
                    state,
                    class_text(feature["stratum"]) if is_map else "",
                    float(size) if isinstance(size, (int, float)) else 0.0,
                )
            )
            if state in (ACCEPTED, CORRECTED):
                kept.append(_kept(feature, reference, state))
            if state == CORRECTED:
                corrections.append((_ground(feature), reference))
        output = values.new("OUTPUT")
        crs = source.sourceCrs()
        write_items(output, RESULT_LAYER, crs, source.wkbType(), kept, feedback.isCanceled)
        agreement = agreement_of(rows)
        feedback.pushInfo(
            self.tr("{reviewed} of {total} reviewed; {share:.1%} of them were right.").format(
                reviewed=agreement.reviewed, total=agreement.total, share=agreement.agreement
            )
        )
        count = 0
        if values.given("PROJECT") and corrections:
            count = self._hand_over(values.text("PROJECT"), corrections, crs, feedback)
        return {"OUTPUT": str(output), "SCORE": agreement.score, "COUNT": count}

    def _hand_over(
        self,
        reference: str,
        corrections: list[tuple[QgsGeometry, str]],
        crs: QgsCoordinateReferenceSystem,
        feedback: QgsProcessingFeedback,
    ) -> int:
        """Add corrections as draft samples; the units that hold them are reopened before."""
        from ...project.model import NewSample, SampleSource

        with projects.open_project(reference) as store:
            names = {label.name for label in store.classes()}
            target = crs_of(store.settings().crs)
            transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
            samples = []
            for geometry, name in corrections:
                # Background is ground without a sample: that nothing is there needs none.
                if name in names:
                    moved = QgsGeometry(geometry)
                    moved.transform(transform)
                    samples.append(NewSample(name, bytes(moved.asWkb())))
            if not samples:
                return 0
            self._reopen(store, samples, feedback)
            added = store.add_samples(samples, SampleSource.REVIEW_FIX)
        if added.in_closed_units:
            feedback.pushWarning(
                self.tr(
                    "{} corrections lie in work units that are closed for you, and were left out."
                ).format(added.in_closed_units)
            )
        return added.added

    def _reopen(
        self, store: Store, samples: Sequence[NewSample], feedback: QgsProcessingFeedback
    ) -> None:
        """Reopen the accepted units in which a correction lies."""
        from ...project.model import UnitState

        places = [_geometry(sample.wkb).pointOnSurface() for sample in samples]
        for unit in store.units(states=(UnitState.ACCEPTED,)):
            ground = _geometry(unit.wkb)
            if not any(ground.contains(place) for place in places):
                continue
            try:
                store.reopen(unit.id, self.tr("Corrections from the review of a result"))
            except DlStudioError as error:
                feedback.pushWarning(str(error))
            else:
                feedback.pushInfo(self.tr("Reopened the work unit “{}”.").format(unit.name))


def _judged(feature: QgsFeature) -> tuple[str, str]:
    """What was decided, and the class that the reviewer gives.

    An accepted object with another class or another outline than the result's is a corrected one.
    """
    from ...layers.review_layer import ACCEPTED, CORRECTED, OPEN, REJECTED, outline_hash

    state = class_text(feature["review"]) or OPEN
    mapped, given = class_text(feature["class"]), class_text(feature["reviewed_class"])
    if state in (REJECTED, OPEN):
        return state, given
    original = class_text(feature["original"]) if "original" in feature.fields().names() else ""
    reshaped = bool(original) and outline_hash(feature.geometry()) != original
    reference = given or mapped
    if state == ACCEPTED and (reference != mapped or reshaped):
        state = CORRECTED
    return state, reference


def _kept(feature: QgsFeature, reference: str, state: str) -> ReviewItem:
    from ...layers.review_layer import NUMBER_FIELDS, TEXT_FIELDS, ReviewItem

    names = feature.fields().names()
    texts = {name: class_text(feature[name]) for name in TEXT_FIELDS if name in names}
    numbers = {
        name: float(feature[name])
        for name in NUMBER_FIELDS
        if name in names and isinstance(feature[name], (int, float))
    }
    texts.update({"class": reference, "review": state})
    return ReviewItem(QgsGeometry(feature.geometry()), texts, numbers)


def _ground(feature: QgsFeature) -> QgsGeometry:
    """The outline of a correction; of a place on a raster, its pixel."""
    geometry = QgsGeometry(feature.geometry())
    if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
        return geometry
    return _pixel(class_text(feature["source_id"])) or geometry


def _pixel(box: str) -> Optional[QgsGeometry]:
    try:
        west, south, east, north = (float(number) for number in box.split())
    except ValueError:
        return None
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north))


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
