"""The job *preview export*: what an export would give, judged by some of its chips in a second.

Everything is done as in an export, but for a few of the planned chips only: they are taken at
random from each subset, cut, labelled and written to a folder that is deleted at once. What is
found of them is scaled up by what is planned. Where the time suffices for all planned chips, the
numbers are exact.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from ...definitions.chip_jobs import DrawnChip
from ...definitions.chip_table import ChipRow
from ...definitions.imagery import Band
from ...definitions.jobs import PreviewExport, PreviewExportResult
from ...definitions.label_classes import BACKGROUND, IGNORED_VALUE, LabelClass
from ...definitions.training_data import IMAGE_FOLDERS, LABELS_FOLDER
from ..events import Events
from ..formats import Label
from ..heard import HeardWarnings
from ..imagery import BandStatistics, open_dates, target_grid
from ..imagery.vectors import open_layer
from . import export_checks as checks
from .chip_drawing import drawn_chip, write_png
from .chip_making import ChipMaker, Sources
from .chip_pictures import chip_picture, picture_style
from .chips import PlannedChip
from .export import chip_maker, index_of, share_out
from .object_chips import ObjectChips
from .units import SUBSETS, GroundUnit
from .writing import WrittenChip

#: Of a larger export only the chips of some units are planned.
_MOST_PLANNED = 20_000
#: Chips of each subset that are looked at before chance decides.
_LEAST_EACH = 4
#: A line of the table.
_LINE_BYTES = 150
_CANDIDATES = 4
_ANYWHERE = "preview"


@dataclass(frozen=True)
class _Shown:
    """A chip that may be drawn."""

    written: WrittenChip
    image: np.ndarray
    valid: np.ndarray

    @property
    def label(self) -> Label:
        """Its label; a raster is ignored where the imagery is invalid."""
        label = self.written.chip.label
        if not isinstance(label, np.ndarray):
            return label
        return np.where(self.valid, label, IGNORED_VALUE).astype(np.uint8)

    @property
    def richness(self) -> tuple[int, int]:
        """How much there is to see: classes, then labelled pixels that are no background."""
        pixels = self.written.pixels
        features = [count for value, count in pixels.items() if value != BACKGROUND.value]
        return len(pixels), sum(features)


@dataclass
class _Found:
    """What was found of one subset's chips, of which ``planned`` are planned."""

    planned: float = 0.0
    looked_at: int = 0
    kept: int = 0
    bytes: int = 0
    pixels: dict[int, int] = field(default_factory=dict)

    def scale(self, kept_share: float) -> float:
        """Chips that will be kept, for each that was."""
        return self.planned * kept_share / self.kept if self.kept else 0.0


def run(request: PreviewExport, events: Events) -> PreviewExportResult:
    """Estimate an export.

    Raises:
        InvalidInput: what would make the export fail before its first chip.
    """
    export = dataclasses.replace(request.export, output=request.export.output or _ANYWHERE)
    request = dataclasses.replace(request, export=export)
    checks.check_request(export)
    heard = HeardWarnings(events)
    with open_dates(export.imagery, export.imagery_after) as imagery:
        grid = target_grid(imagery, export.cell_size)
        checks.check_imagery(export, imagery, grid)
        place = TemporaryDirectory(dir=events.folder)
        with place as folder, index_of(export, grid, Path(folder)) as samples:
            layer = open_layer(export.samples, export.layer, "The file of samples")
            samples.add_layer(layer, export.class_field, export.classes, heard)
            checks.check_samples(export, samples, heard)
            units, _ = share_out(export, grid, samples, heard)
            sources = Sources(export, imagery, grid, samples, units)
            with closing(chip_maker(sources, Path(folder))) as maker:
                if isinstance(maker, ObjectChips):
                    checks.warn_left_out(maker.left_out, heard)
                preview = _Preview(request, maker)
                preview.look(Path(folder), heard)
            return preview.result(heard.warnings)


class _Preview:
    """Looks at planned chips until the time is over."""

    def __init__(self, request: PreviewExport, maker: ChipMaker) -> None:
        self._request = request
        self._imagery = maker.sources.imagery
        self._maker = maker
        self._found = {subset.value: _Found() for subset in SUBSETS}
        self._statistics = BandStatistics(len(self._imagery.bands))
        self._shown: list[_Shown] = []
        self._planned, self._is_all = self._plan(maker.sources.units)
        self._exact = False

    def _plan(self, units: list[GroundUnit]) -> tuple[list[PlannedChip], bool]:
        """Planned chips, all or those of some units, and how many each subset has in all."""
        export, maker = self._request.export, self._maker
        most = maker.count(units)
        chosen = units
        if most > _MOST_PLANNED:
            order = np.random.default_rng(export.seed).permutation(len(units))
            counts = [maker.count([units[index]]) for index in order]
            enough = int(np.searchsorted(np.cumsum(counts), _MOST_PLANNED)) + 1
            chosen = [units[index] for index in order[:enough]]
        planned = list(maker.planned(chosen))
        share = maker.count(chosen) / max(most, 1)
        for chip in planned:
            self._found[_subset(chip)].planned += 1 / share
        return planned, len(chosen) == len(units)

    def look(self, folder: Path, events: Events) -> None:
        """Look at as many chips as there is time for, at least one that is kept."""
        deadline = time.monotonic() + self._request.seconds
        for looked_at, number in enumerate(self._order()):
            events.check_cancelled()
            if time.monotonic() > deadline and any(f.kept for f in self._found.values()):
                return
            self._look_at(number, self._planned[number], folder)
            events.progress(looked_at / len(self._planned), "Looking at chips")
        self._exact = self._is_all

    def _order(self) -> Iterator[int]:
        """Numbers of the planned chips: a few of each subset, then all by chance."""
        shuffled = np.random.default_rng(self._request.export.seed).permutation(len(self._planned))
        seen = dict.fromkeys(self._found, 0)
        first = []
        for number in shuffled.tolist():
            subset = _subset(self._planned[number])
            if seen[subset] < _LEAST_EACH:
                seen[subset] += 1
                first.append(number)
        yield from first
        chosen = set(first)
        yield from (number for number in shuffled.tolist() if number not in chosen)

    def _look_at(self, number: int, chip: PlannedChip, folder: Path) -> None:
        maker, found = self._maker, self._found[_subset(chip)]
        found.looked_at += 1
        if not maker.may_be_wanted(chip):
            return
        labelled = maker.label(chip)
        if not maker.is_wanted(labelled):
            return
        named = maker.named(number, chip, labelled)
        image, valid = maker.read(chip, labelled)
        written = maker.save(named, chip, labelled, image, valid)
        if written is None:
            return
        written = maker.finish(written)
        found.kept += 1
        found.bytes += _take_away(folder, named.name) + _LINE_BYTES
        for value, count in written.pixels.items():
            found.pixels[value] = found.pixels.get(value, 0) + count
        self._statistics.merge(written.statistics)
        self._offer(_Shown(written, image, valid))

    def _offer(self, shown: _Shown) -> None:
        """Keep the chips on which there is most to see."""
        self._shown.append(shown)
        if len(self._shown) > _CANDIDATES * max(self._request.pictures, 1):
            self._shown.sort(key=lambda chip: chip.richness, reverse=True)
            self._shown.pop()

    def result(self, warnings: list[str]) -> PreviewExportResult:
        """All that was found, scaled up."""
        looked_at = sum(found.looked_at for found in self._found.values())
        kept = sum(found.kept for found in self._found.values())
        usual = kept / max(looked_at, 1)
        chips, pixels, size = {}, {}, 0.0
        for subset, found in self._found.items():
            share = found.kept / found.looked_at if found.looked_at else usual
            chips[subset] = round(found.planned * share)
            factor = found.scale(share)
            size += found.bytes * factor
            pixels[subset] = {
                label.name: round(found.pixels.get(label.value, 0) * factor)
                for label in self._classes
            }
        return PreviewExportResult(
            sum(chips.values()),
            self._exact,
            round(size),
            chips,
            pixels,
            self._maker.sources.grid.cell_size_m,
            tuple(warnings),
            tuple(self._draw()),
        )

    @property
    def _classes(self) -> tuple[LabelClass, ...]:
        return self._maker.classes()

    def _draw(self) -> Iterator[DrawnChip]:
        if not self._shown:
            return
        bands: tuple[Band, ...] = self._statistics.describe(self._imagery.bands)
        dates = len(self._imagery.dates)
        style = picture_style(bands, self._classes, self._request.size, dates=dates)
        folder = Path(self._request.output)
        folder.mkdir(parents=True, exist_ok=True)
        stamp = time.time_ns() // 10**6  # a picture of the same name may still be on the screen
        best = sorted(self._shown, key=lambda chip: chip.richness, reverse=True)
        for chip in best[: self._request.pictures]:
            named = chip.written.chip
            path = folder / f"{named.name}-{stamp}.png"
            write_png(path, chip_picture(chip.image, chip.valid, chip.label, style))
            row = ChipRow(named.name, named.subset, named.unit, (0, 0, 0, 0), chip.written.pixels)
            yield drawn_chip(row, self._classes, str(path))


def _subset(chip: PlannedChip) -> str:
    return chip.subset.value


def _take_away(folder: Path, name: str) -> int:
    """Delete a chip's files; how many bytes they had."""
    total = 0
    for place in (*IMAGE_FOLDERS, LABELS_FOLDER):
        for file in (folder / place).rglob(f"{name}.*"):
            total += file.stat().st_size
            file.unlink()
    return total
