"""What is checked before work units are added or submitted, whatever keeps them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Optional

from osgeo import ogr

from ..definitions.errors import InvalidInput
from ..definitions.project_types import project_type
from .geometry import (
    UnitLocator,
    area_polygon,
    intersection,
    is_valid,
    read_wkb,
    representative_point,
)
from .model import NewUnit, ProjectSettings, Sample, SampleState, UnitState, WorkUnit
from .reach import DRAWING_MARGIN, DRAWN_SOURCES, reaches_too_far

if TYPE_CHECKING:
    from .store import Store

#: Units that share more than this part of the smaller one's ground are refused: their samples
#: would count twice, and could be in the training and the test subset at once.
MAX_OVERLAP = 0.01

_SUBMITTED_WITH_UNIT = frozenset({SampleState.DRAFT, SampleState.SUBMITTED, SampleState.ACCEPTED})


class SampleFault(str, Enum):
    """What can be wrong with a sample."""

    WITHOUT_CLASS = "without_class"
    INVALID = "invalid"
    WRONG_SHAPE = "wrong_shape"
    OUTSIDE = "outside"
    REACHES_OUT = "reaches_out"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class SampleNeeds:
    """What a project asks of its samples.

    Attributes:
        classes: names of the schema.
        takes_points: the project's type has a use for samples that are points.
    """

    classes: Set[str]
    takes_points: bool

    @classmethod
    def of(cls, settings: ProjectSettings) -> SampleNeeds:
        """Those of a project."""
        return cls(
            frozenset(label.name for label in settings.classes),
            project_type(settings.inference_type.value).takes_points,
        )


def submission_problems(
    unit: WorkUnit,
    samples: Iterable[Sample],
    needs: SampleNeeds,
    nothing_here: bool,
    checked_before: int = 0,
) -> list[str]:
    """What keeps ``unit`` from being submitted, as sentences; empty when nothing does.

    A sample lies in the unit when its representative point does: buildings reach over the edge
    of a grid cell. What was drawn by hand does so only up to the margin of ``reach.py``.
    Suggestions and rejected samples do not count.

    Args:
        unit: the work unit.
        samples: its samples.
        needs: what the project asks of samples.
        nothing_here: whoever submits it says that it holds none.
        checked_before: how many good samples it has besides ``samples``.
    """
    counted = checked_before
    found: Counter[SampleFault] = Counter()
    ground = _Ground(unit)
    for sample in samples:
        if sample.state in _SUBMITTED_WITH_UNIT:
            counted += 1
            found.update(_faults(sample, ground, needs))
    problems = []
    if counted == 0 and not nothing_here:
        problems.append(
            "It holds no samples. Draw some, or say that there is nothing here to be drawn."
        )
    if counted and nothing_here:
        problems.append(
            f"It is said to hold nothing, but holds {counted} samples. Delete them, or submit it "
            "with them."
        )
    if found[SampleFault.WITHOUT_CLASS]:
        without_class = found[SampleFault.WITHOUT_CLASS]
        problems.append(f"{without_class} samples have no class of the schema. Give them one.")
    if found[SampleFault.INVALID]:
        problems.append(
            f"{found[SampleFault.INVALID]} samples have no outline, or one that crosses itself. "
            "Repair or delete them."
        )
    if found[SampleFault.WRONG_SHAPE]:
        problems.append(
            f"{found[SampleFault.WRONG_SHAPE]} samples are points, which a project of this type "
            "has no use for. Draw their outlines, or delete them."
        )
    if found[SampleFault.OUTSIDE]:
        problems.append(
            f"{found[SampleFault.OUTSIDE]} samples lie outside the unit. Move or delete them."
        )
    if found[SampleFault.REACHES_OUT]:
        problems.append(
            f"{found[SampleFault.REACHES_OUT]} samples that were drawn reach out of the unit by "
            f"more than {DRAWING_MARGIN:.0%} of its longer side. Cut them off at its edge."
        )
    return problems


def acceptance_problems(unit: WorkUnit, samples: Iterable[Sample], needs: SampleNeeds) -> list[str]:
    """What keeps ``unit`` from being accepted: faults of what its reviewer drew, as sentences.

    Its other samples were checked when the unit was submitted.
    """
    drawn = (sample for sample in samples if sample.state is SampleState.DRAFT)
    return submission_problems(unit, drawn, needs, nothing_here=False, checked_before=1)


def holds_samples(samples: Iterable[Sample]) -> bool:
    """Whether there is one among ``samples`` that counts for its unit."""
    return any(sample.state in _SUBMITTED_WITH_UNIT for sample in samples)


def check_samples(
    unit: WorkUnit, samples: Iterable[Sample], needs: SampleNeeds
) -> list[tuple[Sample, SampleFault]]:
    """Each sample that keeps ``unit`` from being submitted, with what is wrong with it."""
    ground = _Ground(unit)
    return [
        (sample, fault)
        for sample in samples
        if sample.state in _SUBMITTED_WITH_UNIT
        for fault in _faults(sample, ground, needs)
    ]


def check_project(store: Store, duplicates: bool = False) -> Iterator[tuple[Sample, SampleFault]]:
    """Each sample of any unit that would keep its unit from being submitted, streamed.

    A sample outside all units is one of them: it counts for nothing.

    Args:
        store: the project.
        duplicates: also find samples with the very outline of one before them, which keep no unit
            from being submitted but count twice.
    """
    outlines: set[bytes] = set()
    needs = SampleNeeds.of(store.settings())
    grounds = {unit.id: _Ground(unit) for unit in store.units()}
    nowhere = _Ground(None)
    for sample in store.samples():
        if sample.state in _SUBMITTED_WITH_UNIT:
            for fault in _faults(sample, grounds.get(sample.unit, nowhere), needs):
                yield sample, fault
            if duplicates:
                outline = hashlib.blake2b(sample.wkb, digest_size=16).digest()
                if sample.wkb and outline in outlines:
                    yield sample, SampleFault.DUPLICATE
                outlines.add(outline)


class _Ground:
    """Where the samples of a unit may lie; nowhere without one."""

    def __init__(self, unit: Optional[WorkUnit]) -> None:
        self._locator = UnitLocator([] if unit is None else [unit])
        self._wkb = b"" if unit is None else unit.wkb
        self._shape: Optional[Any] = None

    def holds(self, geometry: Any) -> bool:
        """Whether the representative point lies in the unit."""
        return self._locator.unit_of(representative_point(geometry)) is not None

    def is_left(self, geometry: Any) -> bool:
        """Whether it reaches out of the unit beyond the margin."""
        if self._shape is None:
            self._shape = read_wkb(self._wkb)
        return reaches_too_far(self._shape, geometry)


def _faults(sample: Sample, ground: _Ground, needs: SampleNeeds) -> Iterator[SampleFault]:
    if sample.class_name not in needs.classes:
        yield SampleFault.WITHOUT_CLASS
    geometry = read_wkb(sample.wkb)
    if geometry is not None and geometry.GetDimension() == 0 and not needs.takes_points:
        yield SampleFault.WRONG_SHAPE
    if geometry is None or geometry.IsEmpty() or not is_valid(geometry):
        yield SampleFault.INVALID
    elif not ground.holds(geometry):
        yield SampleFault.OUTSIDE
    elif sample.source in DRAWN_SOURCES and ground.is_left(geometry):
        yield SampleFault.REACHES_OUT


def check_area(units: Sequence[NewUnit], area_wkt: str) -> None:
    """Do nothing if every unit reaches into the project's area.

    Raises:
        InvalidInput: one does not; the text names it.
    """
    area = area_polygon(area_wkt)
    for i, unit in enumerate(units, start=1):
        if not ogr.CreateGeometryFromWkb(unit.wkb).Intersects(area):
            raise InvalidInput(
                f"The work unit “{unit.name or i}” lies outside the project's area. Leave it out, "
                "or choose units over the imagery, in the project's coordinate reference system."
            )


def check_overlaps(new: Sequence[NewUnit], existing: Sequence[WorkUnit]) -> None:
    """Do nothing if no two units overlap.

    Raises:
        InvalidInput: two do; the text names them.
    """
    named = [
        WorkUnit(str(i), unit.name or f"number {i}", UnitState.READY, unit.wkb)
        for i, unit in enumerate(new, start=1)
    ]
    everything = {unit.id: unit for unit in (*existing, *named)}
    shapes = {key: ogr.CreateGeometryFromWkb(unit.wkb) for key, unit in everything.items()}
    locator = UnitLocator(list(everything.values()))
    for unit in named:
        xmin, xmax, ymin, ymax = shapes[unit.id].GetEnvelope()
        for other in locator.overlapping((xmin, ymin, xmax, ymax)):
            if other != unit.id and _overlap(shapes[unit.id], shapes[other]):
                raise InvalidInput(
                    f"The work units “{unit.name}” and “{everything[other].name}” overlap. Samples "
                    "there would count twice; make units that do not overlap, or undo the units "
                    "that were added before."
                )


def _overlap(one: ogr.Geometry, other: ogr.Geometry) -> bool:
    shared = intersection(one, other)
    area = 0.0 if shared is None else shared.GetArea()
    return bool(area > MAX_OVERLAP * min(one.GetArea(), other.GetArea()))
