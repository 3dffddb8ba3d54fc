"""Chips of object classification: one for every sample, in which that sample is the object.

A sample belongs to the unit that holds its middle, and so does its chip. Chips of samples that are
neighbours overlap; so that no network is judged by ground that it has learnt, a chip for training
that would show the middle of a sample held out (for validation or test) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

import numpy as np
import shapely
from shapely.affinity import affine_transform

from ...definitions.jobs import ExportTrainingData
from ...definitions.object_jobs import ObjectCut
from ...definitions.training_data import Subset
from ..imagery import Grid, Window
from ..imagery.north_up import interpolate
from .annotations import ClassLabel
from .chip_making import Labelled, Sources
from .chips import PlannedChip, chip_frame, turns
from .labelled_chips import LabelledChips
from .object_frames import frame_objects, read_frame, show_object, squares_of
from .sample_index import SampleIndex
from .units import SUBSETS, GroundUnit

_CHUNK = 4096
_NOWHERE = -1


def cut_of(request: ExportTrainingData, grid: Grid) -> ObjectCut:
    """How an export cuts chips around its samples."""
    buffer_m = request.buffer / grid.cell_size[0] * grid.cell_size_m
    return ObjectCut(request.crop, request.context, buffer_m, request.blacken)


class ObjectChips(LabelledChips):
    """Labels are the classes of samples.

    Attributes:
        cut: how chips are cut.
        left_out: samples whose chips would show what is held out.
    """

    def __init__(self, sources: Sources, folder: Path) -> None:
        super().__init__(sources, folder)
        self.cut = cut_of(sources.request, sources.grid)
        self._unit_numbers = {id(unit): number for number, unit in enumerate(sources.units)}
        self._units = unit_of_samples(sources.samples, sources.units)
        self.left_out = self._leave_out()

    def _leave_out(self) -> int:
        """Take training samples out whose chips show what is held out; how many there are."""
        held_out = np.array(
            [u.subset not in (None, Subset.TRAINING) for u in self.sources.units], bool
        )
        placed = np.flatnonzero(self._units != _NOWHERE)
        is_held_out = held_out[self._units[placed]]
        if not is_held_out.any():
            return 0
        bounds = self.sources.samples.bounds
        middles = (bounds[:, :2] + bounds[:, 2:]) / 2
        tree = shapely.STRtree(shapely.points(middles[placed[is_held_out]]))
        training = placed[~is_held_out]
        leaking = []
        for first in range(0, len(training), _CHUNK):
            part = training[first : first + _CHUNK]
            left, top, side = squares_of(bounds[part], self.cut, self._size).T
            squares = shapely.box(left, top, left + side, top + side)
            hit = tree.query(squares, predicate="contains_properly")[0]
            leaking.append(part[np.unique(hit)])
        found = np.concatenate(leaking) if leaking else np.zeros(0, int)
        self._units[found] = _NOWHERE
        return len(found)

    @property
    def _size(self) -> int:
        return self.sources.request.chip_size

    def planned(self, units: list[GroundUnit]) -> Iterator[PlannedChip]:
        """A chip for every sample in the units, and its turned copies for training."""
        numbers = self._samples_in(units)
        whole = Window(0, 0, self._size, self._size)
        for first in range(0, len(numbers), _CHUNK):
            part = numbers[first : first + _CHUNK]
            shapes = self.sources.samples.shapes(part)
            frames = frame_objects(shapes, self.sources.grid, self.cut, self._size)
            for number, frame in zip(part.tolist(), frames):
                unit = self.sources.units[self._units[number]]
                yield PlannedChip(whole, unit, 0.0, frame, number)
                if unit.subset is Subset.TRAINING:
                    for angle in turns(self.sources.request.rotation):
                        yield PlannedChip(whole, unit, angle, frame, number)

    def count(self, units: list[GroundUnit]) -> int:
        """How many ``planned`` gives."""
        numbers = self._samples_in(units)
        copies = len(turns(self.sources.request.rotation))
        is_training = np.array([u.subset is Subset.TRAINING for u in self.sources.units], bool)
        return len(numbers) + copies * int(is_training[self._units[numbers]].sum())

    def _samples_in(self, units: list[GroundUnit]) -> np.ndarray:
        """Numbers of the samples in some units, unit by unit."""
        wanted = np.zeros(len(self.sources.units), bool)
        wanted[[self._unit_numbers[id(unit)] for unit in units]] = True
        placed = np.flatnonzero(self._units != _NOWHERE)
        placed = placed[wanted[self._units[placed]]]
        return placed[np.argsort(self._units[placed], kind="stable")]

    def may_be_wanted(self, chip: PlannedChip) -> bool:  # noqa: ARG002 - there is a sample in each
        """Every chip shows a sample."""
        return True

    def label(self, chip: PlannedChip) -> Labelled:
        """The classes of the chip's sample."""
        values = self.sources.samples.classes_of(chip.sample)
        return Labelled(ClassLabel(values), self.turned(chip))

    def is_wanted(self, labelled: Labelled) -> bool:  # noqa: ARG002 - as for `may_be_wanted`
        """Every sample has something to learn from."""
        return True

    def read(self, chip: PlannedChip, labelled: Labelled) -> tuple[np.ndarray, np.ndarray]:
        """The imagery of the chip's frame."""
        imagery, turned, frame = self.sources.imagery, labelled.turned, chip.frame
        if frame is None:
            raise TypeError("chips of objects have frames")
        if turned is None:
            return read_frame(imagery, frame, chip.window)
        around, seen = read_frame(imagery, frame, turned.window)
        return interpolate(around, seen, *turned[1:])

    def settled(
        self, chip: PlannedChip, labelled: Labelled, image: np.ndarray, valid: np.ndarray
    ) -> Optional[ClassLabel]:
        """A sample on nodata is left out."""
        label, frame = labelled.label, chip.frame
        if frame is None or not isinstance(label, ClassLabel):
            raise TypeError("chips of objects have frames and classes")
        to_chip = ~chip_frame(chip.window, chip.angle)
        terms = [to_chip.a, to_chip.b, to_chip.d, to_chip.e, to_chip.c, to_chip.f]
        shape = affine_transform(frame.shape, terms) if chip.angle else frame.shape
        return label if show_object(image, valid, shape, self.cut) else None


def unit_of_samples(samples: SampleIndex, units: list[GroundUnit]) -> np.ndarray:
    """For each sample the number of the unit that holds its middle, −1 outside all.

    Where units overlap, test goes before validation, and this before training (see ``units``).
    """
    order = sorted(
        range(len(units)), key=lambda n: SUBSETS.index(units[n].subset or Subset.TRAINING)
    )
    tree = shapely.STRtree([units[number].shape for number in order])
    found = np.full(len(samples), _NOWHERE)
    places = np.array(order)
    for first in range(0, len(samples), 50_000):
        bounds = samples.bounds[first : first + 50_000]
        middles = shapely.points((bounds[:, :2] + bounds[:, 2:]) / 2)
        sample, unit = tree.query(middles, predicate="intersects")
        last_wins = np.argsort(unit, kind="stable")
        found[first + sample[last_wins]] = places[unit[last_wins]]
    return found
