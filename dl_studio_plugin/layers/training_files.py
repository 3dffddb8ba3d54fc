"""A project's ground truth as files for the engine, which knows no project and no database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsSpatialIndex, QgsWkbTypes

from ..project.model import SampleFilter, SampleState, UnitState
from .project_imagery import crs_of
from .vectors import CLASS_FIELD, never, write_rows

if TYPE_CHECKING:
    from ..project.store import Store

UNIT_FIELDS = ("unit", "subset")


@dataclass(frozen=True)
class TrainingFiles:
    """GeoPackages of the accepted samples and of the ground that was looked at."""

    samples: Path
    units: Path
    count: int


def write_training_files(
    store: Store, folder: Path, is_cancelled: Callable[[], bool] = never
) -> TrainingFiles:
    """Write the accepted samples and units, streamed so that a million need little memory.

    Raises:
        InvalidInput: a file cannot be written.
        Cancelled: ``is_cancelled`` became true.
    """
    crs = crs_of(store.settings().crs)
    samples, units = folder / "samples.gpkg", folder / "units.gpkg"
    count = write_rows(samples, crs, (CLASS_FIELD,), _sample_rows(store), is_cancelled)
    write_rows(units, crs, UNIT_FIELDS, known_ground(store), is_cancelled)
    return TrainingFiles(samples, units, count)


def _sample_rows(store: Store) -> Iterator[tuple[QgsGeometry, tuple[str]]]:
    for sample in store.training_samples():
        geometry = QgsGeometry()
        geometry.fromWkb(sample.wkb)
        yield geometry, (sample.class_name,)


def known_ground(store: Store) -> Iterator[tuple[QgsGeometry, tuple[str, str]]]:
    """Accepted units without the ground of samples that nobody has accepted yet.

    A house on the border of an accepted unit may belong to a neighbour that is still worked on.
    Its ground is unknown then, and must not be learnt as background.
    """
    index, unsettled = _unsettled_samples(store)
    for unit in store.units(states=(UnitState.ACCEPTED,)):
        geometry = QgsGeometry()
        geometry.fromWkb(unit.wkb)
        within = [unsettled[number] for number in index.intersects(geometry.boundingBox())]
        if within:
            geometry = geometry.difference(QgsGeometry.unaryUnion(within))
        if not geometry.isEmpty():
            yield geometry, (unit.id, unit.subset.value if unit.subset else "")


def _unsettled_samples(store: Store) -> tuple[QgsSpatialIndex, dict[int, QgsGeometry]]:
    """Polygons that are drawn or submitted but not accepted, with an index of their places."""
    index, found = QgsSpatialIndex(), {}
    states = (SampleState.DRAFT, SampleState.SUBMITTED)
    for number, sample in enumerate(store.samples(SampleFilter(states=states))):
        geometry = QgsGeometry()
        geometry.fromWkb(sample.wkb)
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            found[number] = geometry if geometry.isGeosValid() else geometry.makeValid()
            index.addFeature(number, geometry.boundingBox())
    return index, found
