"""What is checked before work units are added or submitted, whatever keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from osgeo import ogr

from ..definitions.errors import InvalidInput
from .geometry import UnitLocator, is_valid, read_wkb, representative_point
from .model import NewUnit, Sample, SampleState, UnitState, WorkUnit

#: Units that share more than this part of the smaller one's ground are refused: their samples
#: would count twice, and could be in the training and the test subset at once.
MAX_OVERLAP = 0.01

_SUBMITTED_WITH_UNIT = frozenset({SampleState.DRAFT, SampleState.SUBMITTED, SampleState.ACCEPTED})


def submission_problems(
    unit: WorkUnit,
    samples: Iterable[Sample],
    classes: Set[str],
    nothing_here: bool,
    checked_before: int = 0,
) -> list[str]:
    """What keeps ``unit`` from being submitted, as sentences; empty when nothing does.

    A sample lies in the unit when its representative point does: buildings reach over the edge
    of a grid cell. Suggestions and rejected samples do not count.

    Args:
        unit: the work unit.
        samples: its samples.
        classes: names of the schema.
        nothing_here: whoever submits it says that it holds none.
        checked_before: how many good samples it has besides ``samples``.
    """
    counted = checked_before
    without_class = invalid = outside = 0
    locator = UnitLocator([unit])
    for sample in samples:
        if sample.state not in _SUBMITTED_WITH_UNIT:
            continue
        counted += 1
        without_class += sample.class_name not in classes
        geometry = read_wkb(sample.wkb)
        if geometry is None or geometry.IsEmpty() or not is_valid(geometry):
            invalid += 1
        elif locator.unit_of(representative_point(geometry)) is None:
            outside += 1
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
    if without_class:
        problems.append(f"{without_class} samples have no class of the schema. Give them one.")
    if invalid:
        problems.append(
            f"{invalid} samples have no outline, or one that crosses itself. Repair or delete them."
        )
    if outside:
        problems.append(f"{outside} samples lie outside the unit. Move or delete them.")
    return problems


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
    shared = one.Intersection(other)
    area = 0.0 if shared is None else shared.GetArea()
    return bool(area > MAX_OVERLAP * min(one.GetArea(), other.GetArea()))
