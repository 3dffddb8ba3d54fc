"""The job *export training data*: chips, labels and a split from imagery and samples.

Two passes, both streaming. The first reads all samples once into a ``SampleIndex``; then the
ground is shared out and everything is checked. The second walks over the planned chips: labels
are made in this thread, while a few others read the imagery and write the chips. Memory holds
the index, some label tiles and a handful of chips, whatever the number of samples or chips. What
a label is follows from the format: see ``chip_making``.

Without work units, the ground that counts as looked at is the rectangle around all samples,
one chip wider on each side.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
import shapely

from ...definitions.atomic import atomic_folder, check_disk_space
from ...definitions.chip_table import read_rows, training_data_hash
from ...definitions.errors import InvalidInput
from ...definitions.formats import LabelKind, find_format
from ...definitions.inference_types import InferenceType
from ...definitions.jobs import ExportTrainingData, ExportTrainingDataResult
from ...definitions.training_data import CHIPS_FILE, TRAINING_DATA_FILE, Subset, TrainingData
from ...definitions.wire import to_json
from ..events import Events
from ..imagery import BandStatistics, Grid, Imagery, open_dates, target_grid
from ..imagery.damage import report_unreadable
from ..imagery.vectors import open_layer
from . import export_checks as checks
from .chip_making import ChipMaker, Sources, make_chips
from .crs_names import crs_text
from .detection_chips import DetectionChips
from .object_chips import ObjectChips
from .pixel_chips import PixelChips
from .sample_index import SampleIndex
from .split import decide_subsets
from .units import (
    SUBSETS,
    GroundUnit,
    make_blocks,
    read_units,
    sample_amounts,
    samples_outside,
)
from .writing import ChipTable, WrittenChip

_READING_SHARE = 0.1
_WHAT = "The training data"


def run(request: ExportTrainingData, events: Events) -> ExportTrainingDataResult:
    """Write a folder of training data.

    Raises:
        InvalidInput: anything in the request or its files that would spoil the result; all but
            damaged imagery is found before the first chip is written.
        NotEnoughSpace: the disk is too small.
        Cancelled: the user cancelled; nothing is left.
    """
    checks.check_request(request)
    output = Path(request.output)
    with open_dates(request.imagery, request.imagery_after) as imagery:
        grid = target_grid(imagery, request.cell_size)
        checks.check_imagery(request, imagery, grid)
        with atomic_folder(output) as folder, index_of(request, grid, folder) as samples:
            return _export(request, imagery, grid, samples, folder, events)


def index_of(request: ExportTrainingData, grid: Grid, folder: Path) -> SampleIndex:
    """An empty index for the samples of an export."""
    several = find_format(request.format).kind is LabelKind.CLASSES
    return SampleIndex(grid, folder, request.buffer / grid.cell_size[0], several)


def chip_maker(sources: Sources, folder: Path) -> ChipMaker:
    """What makes the chips of an export, by the kind of its labels."""
    kind = find_format(sources.request.format).kind
    if kind is LabelKind.PIXELS:
        return PixelChips(sources, folder)
    if kind is LabelKind.OBJECTS:
        return DetectionChips(sources, folder)
    return ObjectChips(sources, folder)


def _export(
    request: ExportTrainingData,
    imagery: Imagery,
    grid: Grid,
    samples: SampleIndex,
    folder: Path,
    events: Events,
) -> ExportTrainingDataResult:
    layer = open_layer(request.samples, request.layer, "The file of samples")
    samples.add_layer(layer, request.class_field, request.classes, events)
    checks.check_samples(request, samples, events)
    units, split = share_out(request, grid, samples, events)
    maker = chip_maker(Sources(request, imagery, grid, samples, units), folder)
    planned = maker.count(units)
    check_disk_space(folder, checks.bytes_needed(request, imagery, planned, len(samples)), _WHAT)
    if isinstance(maker, ObjectChips):
        checks.warn_left_out(maker.left_out, events)
    tally = _Tally(len(imagery.bands))
    chips = make_chips(maker)
    with closing(maker), closing(ChipTable(folder, request.chip_size)) as table, closing(chips):
        for done, written in enumerate(chips, start=1):
            events.progress(
                _READING_SHARE + (1 - _READING_SHARE) * min(done / max(planned, 1), 1),
                "Writing chips",
            )
            if written is not None:
                table.add(written)
                tally.add(written)
    report_unreadable(imagery, events)
    data = _describe(maker, tally, split)
    if not tally.hash:
        data = dataclasses.replace(data, hash=_hash_of_files(folder, data))
    for name, count in data.pixels.items():
        if not count:
            what = "labelled pixel" if isinstance(maker, PixelChips) else "sample"
            events.warning(f"No {what} of “{name}” is in any chip: its ground is nodata.")
    text = json.dumps(to_json(data), indent=2, ensure_ascii=False)
    (folder / TRAINING_DATA_FILE).write_text(text, "utf-8")
    events.log(f"{sum(data.chips.values())} chips: {data.chips}, pixels by class: {data.pixels}")
    return ExportTrainingDataResult(
        request.output, sum(data.chips.values()), data.chips, data.pixels
    )


def share_out(
    request: ExportTrainingData, grid: Grid, samples: SampleIndex, events: Events
) -> tuple[list[GroundUnit], str]:
    """The ground units with their subsets, and how these were chosen."""
    split = "work_unit"
    if request.units:
        units = read_units(request.units, request.units_layer, grid)
        if len(units) == 1 and units[0].subset is None and request.validation > 0:
            units, split = _blocks_within(units[0], request.chip_size), "block"
    else:
        ground = samples.pixel_extent().grown(request.chip_size).intersection(grid.window)
        units, split = make_blocks(ground or grid.window, request.chip_size), "block"
    owners, values = samples.class_pairs()
    amounts = sample_amounts(units, samples.bounds[owners], values, samples.areas[owners])
    unplaced = samples_outside(units, samples.bounds)
    if unplaced == len(samples):
        raise InvalidInput(
            "No sample lies in a work unit. Check that units and samples belong together."
        )
    if unplaced:
        events.warning(f"Samples outside the work units, left out: {unplaced}.")
    units = decide_subsets(units, amounts, request.validation, request.seed)
    checks.check_subsets(request, units, amounts, events)
    return units, split


def _blocks_within(unit: GroundUnit, chip_size: int) -> list[GroundUnit]:
    """One work unit cannot be shared out as a whole: cut it into blocks."""
    blocks = []
    for block in make_blocks(unit.window, chip_size):
        shape = shapely.intersection(unit.shape, block.shape)
        if shapely.area(shape) > 0:
            blocks.append(GroundUnit(f"{unit.name} {block.name}", shape, block.window))
    return blocks


class _Tally:
    """What is summed up over all chips."""

    def __init__(self, bands: int) -> None:
        self.chips = {subset.value: 0 for subset in SUBSETS}
        self.pixels: dict[int, int] = {}
        self._training = BandStatistics(bands)
        self._all = BandStatistics(bands)
        self._digest = hashlib.sha256()
        self._has_digest = False

    def add(self, written: WrittenChip) -> None:
        """Count a chip."""
        self.chips[written.chip.subset.value] += 1
        for value, count in written.pixels.items():
            self.pixels[value] = self.pixels.get(value, 0) + count
        self._all.merge(written.statistics)
        if written.chip.subset is Subset.TRAINING:
            self._training.merge(written.statistics)
        self._digest.update(written.digest)
        self._has_digest |= bool(written.digest)

    @property
    def statistics(self) -> BandStatistics:
        """Of the training chips; of all where none is for training (data for a test alone)."""
        return self._training if self._training.count else self._all

    @property
    def hash(self) -> str:
        """Sha256 over the chips' digests, in their order; empty where they have none."""
        return self._digest.hexdigest() if self._has_digest else ""


def _hash_of_files(folder: Path, data: TrainingData) -> str:
    rows = tuple(read_rows(folder / CHIPS_FILE, data))
    return training_data_hash(folder, data, rows)


def _describe(maker: ChipMaker, tally: _Tally, split: str) -> TrainingData:
    request, imagery, grid = maker.sources[:3]
    if not any(tally.chips.values()):
        raise InvalidInput(
            "No chip holds anything to learn from. Check that the samples lie on valid imagery "
            "(not on nodata)" + (" and in the work units." if request.units else ".")
        )
    classes = maker.classes()
    task = find_format(request.format).tasks[0].value
    if request.imagery_after is not None:
        task = InferenceType.CHANGE_DETECTION.value
    bands = tally.statistics.describe(imagery.bands)
    own = len(bands) // len(imagery.dates)
    return TrainingData(
        task=task,
        format=request.format,
        chip_format=request.chip_format,
        chip_size=request.chip_size,
        stride=request.stride,
        crs=crs_text(grid.crs),
        cell_size=grid.cell_size[0],
        cell_size_m=grid.cell_size_m,
        bands=bands[:own],
        classes=classes,
        split=split,
        chips=tally.chips,
        pixels={c.name: tally.pixels.get(c.value, 0) for c in classes},
        imagery=(request.imagery,),
        hash=tally.hash,
        project=request.project,
        bands_after=bands[own:],
        imagery_after=() if request.imagery_after is None else (request.imagery_after,),
        object_cut=maker.cut if isinstance(maker, ObjectChips) else None,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        versions={
            "numpy": np.__version__,
            "rasterio": rasterio.__version__,
            "gdal": rasterio.__gdal_version__,
            "shapely": shapely.__version__,
        },
    )
