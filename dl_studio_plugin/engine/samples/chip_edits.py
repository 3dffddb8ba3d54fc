"""The job *edit chips*: delete chips, move them to another subset, or take deleted ones back.

Chips of one work unit or block lie side by side and often overlap. If some of them go to another
subset, validation is asked about ground that training has seen, and its score is too good: that is
a *leak*, and it is warned of. Moving the whole unit avoids most of it; whole units that touch can
still overlap by the width of a chip's rim.

The bands' statistics stay as they are: they scale the imagery, and hardly depend on a few chips.
"""

from __future__ import annotations

import dataclasses
import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import numpy as np

from ...definitions.chip_edit_journal import (
    DELETED_ANNOTATIONS_FILE,
    DELETED_CHIPS_FILE,
    DELETED_FOLDER,
    Move,
    make_edit,
)
from ...definitions.chip_files import chip_files, image_paths, shared_label_file
from ...definitions.chip_jobs import ChipAction, EditChips, EditChipsResult
from ...definitions.chip_table import (
    ChipRow,
    DataHash,
    TrainingFolder,
    chip_digest,
    read_rows,
    read_training_data,
    table_text,
)
from ...definitions.errors import InvalidInput
from ...definitions.training_data import (
    CHIPS_FILE,
    TRAINING_DATA_FILE,
    ChipFormat,
    Subset,
    TrainingData,
)
from ...definitions.wire import to_json
from ..events import Events

#: What GDAL may have written beside a chip's file.
_SIDE_FILES = {ChipFormat.TIFF: (".tif.aux.xml", ".tfw"), ChipFormat.PNG: (".wld", ".png.aux.xml")}
#: Chips that share no more cells than this across their border count as apart: cells do not end
#: where work units do, so the chips of neighbours may both hold the cells on the border.
_SHARED_RIM = 1.5


@dataclass(frozen=True)
class _Plan:
    """What the folder will hold: chips that are used, chips that are deleted, and what changes."""

    chips: tuple[ChipRow, ...]
    deleted: tuple[ChipRow, ...]
    changed: tuple[ChipRow, ...]
    split: str


def run(request: EditChips, events: Events) -> EditChipsResult:
    """Change which chips a folder of training data holds, and what they are for.

    Raises:
        InvalidInput: a chip or subset is not there, or no chip would be left.
    """
    folder = Path(request.input)
    training = read_training_data(folder)
    deleted = _deleted_chips(folder, training.data)
    plan = _PLANS[request.action](request, training, deleted)
    warnings, leaks = _leaks(request, plan, training.data.cell_size)
    data = _counted(training.data, plan)
    if request.try_only:
        return _result(plan, data, warnings, leaks)
    with tempfile.TemporaryDirectory(prefix=".shared-", dir=folder) as beside:
        tables: dict[str, Union[str, Path]] = {CHIPS_FILE: table_text(plan.chips)}
        if request.action is not ChipAction.MOVE:
            tables[DELETED_CHIPS_FILE] = table_text(plan.deleted)
            tables.update(_shared_labels(folder, data, plan, Path(beside)))
        data = dataclasses.replace(data, hash=_hash(folder, data, plan, tables, events))
        text = json.dumps(to_json(data), indent=2, ensure_ascii=False)
        moves = _moves(folder, data, request.action, plan.changed)
        make_edit(folder, {**tables, TRAINING_DATA_FILE: text}, moves)
    events.progress(1.0, f"Changed {len(plan.changed)} chips")
    return _result(plan, data, warnings, leaks)


def _result(
    plan: _Plan, data: TrainingData, warnings: Sequence[str], leaks: bool
) -> EditChipsResult:
    return EditChipsResult(
        tuple(chip.name for chip in plan.changed),
        tuple(dict.fromkeys(chip.unit for chip in plan.changed)),
        tuple(warnings),
        leaks,
        data.chips,
        data.pixels,
        len(plan.deleted),
        data.hash,
    )


def _deleted_chips(folder: Path, data: TrainingData) -> tuple[ChipRow, ...]:
    path = folder / DELETED_CHIPS_FILE
    return tuple(read_rows(path, data)) if path.is_file() else ()


def _chosen(request: EditChips, chips: Sequence[ChipRow], where: str) -> set[str]:
    """Names of the chips that the request means."""
    by_name = {chip.name: chip for chip in chips}
    for name in request.names:
        if name not in by_name:
            raise InvalidInput(f"There is no chip “{name[:80]}” {where}. Read the folder anew.")
    if request.whole_unit:
        units = {by_name[name].unit for name in request.names}
        return {chip.name for chip in chips if chip.unit in units}
    return set(request.names)


def _deletion(request: EditChips, training: TrainingFolder, deleted: Sequence[ChipRow]) -> _Plan:
    names = _chosen(request, training.chips, "in the training data")
    kept = tuple(chip for chip in training.chips if chip.name not in names)
    gone = tuple(chip for chip in training.chips if chip.name in names)
    if not gone:
        raise InvalidInput("Choose the chips to delete.")
    if not kept:
        raise InvalidInput("At least one chip must stay. Delete the folder itself to delete all.")
    earlier = (chip for chip in deleted if chip.name not in names)
    return _Plan(kept, _ordered((*earlier, *gone)), gone, training.data.split)


def _moving(request: EditChips, training: TrainingFolder, deleted: Sequence[ChipRow]) -> _Plan:
    try:
        subset = Subset(request.subset)
    except ValueError as error:
        raise InvalidInput(
            f"“{request.subset[:80]}” is no subset. Choose training, validation or test."
        ) from error
    names = _chosen(request, training.chips, "in the training data")
    chips, changed = [], []
    for chip in training.chips:
        moved = chip
        if chip.name in names and chip.subset is not subset:
            moved = dataclasses.replace(chip, subset=subset)
            changed.append(moved)
        chips.append(moved)
    if not changed:
        raise InvalidInput(f"Choose chips that are not in the {subset.value} subset already.")
    split = training.data.split if request.whole_unit else "given"
    return _Plan(tuple(chips), tuple(deleted), tuple(changed), split)


def _restoring(request: EditChips, training: TrainingFolder, deleted: Sequence[ChipRow]) -> _Plan:
    names = _chosen(request, deleted, "among the deleted ones")
    back = tuple(chip for chip in deleted if chip.name in names or not request.names)
    if not back:
        raise InvalidInput("There are no deleted chips to take back.")
    taken = {chip.name for chip in back}
    if taken & {chip.name for chip in training.chips}:
        raise InvalidInput("A chip of that name is in the training data. Export it anew.")
    rest = tuple(chip for chip in deleted if chip.name not in taken)
    return _Plan(_ordered((*training.chips, *back)), rest, back, training.data.split)


_PLANS = {
    ChipAction.DELETE: _deletion,
    ChipAction.MOVE: _moving,
    ChipAction.RESTORE: _restoring,
}


def _ordered(chips: Sequence[ChipRow]) -> tuple[ChipRow, ...]:
    """Chips in the order in which exports name them: what is deleted comes back to its place."""
    return tuple(sorted(chips, key=lambda chip: chip.name))


def _leaks(request: EditChips, plan: _Plan, cell_size: float) -> tuple[list[str], bool]:
    """Sentences about ground that is in two subsets because of the change, and if there is any."""
    if request.action is ChipAction.DELETE:
        return [], False
    warnings = []
    subsets: dict[str, set[Subset]] = {}
    for chip in plan.chips:
        subsets.setdefault(chip.unit, set()).add(chip.subset)
    torn = [unit for unit in dict.fromkeys(c.unit for c in plan.changed) if len(subsets[unit]) > 1]
    if torn:
        warnings.append(
            f"Chips of the same work unit or block are in different subsets ({len(torn)} of them). "
            "Neighbouring chips look alike, so scores on such chips are too good. Move the whole "
            "unit instead."
        )
    overlapping = _overlapping(plan, _SHARED_RIM * cell_size)
    if overlapping:
        warnings.append(
            f"{overlapping} of these chips overlap chips of another subset: a model would be "
            "scored on ground that it was trained on. Move those chips too, or delete them."
        )
    return warnings, bool(warnings)


def _overlapping(plan: _Plan, rim: float) -> int:
    """How many of the changed chips share more than a rim with a chip of another subset."""
    bounds = np.array([chip.bounds for chip in plan.chips])
    subsets = np.array([chip.subset.value for chip in plan.chips])
    count = 0
    for chip in plan.changed:
        left, bottom, right, top = chip.bounds
        width = np.minimum(bounds[:, 2], right) - np.maximum(bounds[:, 0], left)
        height = np.minimum(bounds[:, 3], top) - np.maximum(bounds[:, 1], bottom)
        shared = np.minimum(width, height) > rim
        count += bool((shared & (subsets != chip.subset.value)).any())
    return count


def _counted(data: TrainingData, plan: _Plan) -> TrainingData:
    """The description with the numbers of the chips as they will be."""
    chips = {subset.value: 0 for subset in Subset}
    pixels = {label.value: 0 for label in data.classes}
    for chip in plan.chips:
        chips[chip.subset.value] += 1
        for value, count in chip.classes.items():
            pixels[value] += count
    by_name = {label.name: pixels[label.value] for label in data.classes}
    return dataclasses.replace(data, chips=chips, pixels=by_name, split=plan.split)


def _shared_labels(
    folder: Path, data: TrainingData, plan: _Plan, beside: Path
) -> dict[str, Union[str, Path]]:
    """New files of the labels of all chips, and of all deleted ones, where the format has one."""
    file = shared_label_file(folder, data)
    if file is None:
        return {}
    from ..formats.coco import has_chip, rewrite

    deleted = folder / DELETED_FOLDER
    used, unused = beside / "used.json", beside / "deleted.json"
    for path, chips in ((used, plan.chips), (unused, plan.deleted)):
        places = ((folder if has_chip(folder, data, chip) else deleted, chip) for chip in chips)
        rewrite(path, data, places)
    return {file.name: used, DELETED_ANNOTATIONS_FILE: unused}


def _hash(
    folder: Path,
    data: TrainingData,
    plan: _Plan,
    tables: Mapping[str, Union[str, Path]],
    events: Events,
) -> str:
    """As ``chip_table.training_data_hash``, with chips that are still among the deleted ones."""
    digest = DataHash()
    for number, chip in enumerate(plan.chips, start=1):
        place = folder
        if not image_paths(folder, data, chip)[0].exists():
            place = folder / DELETED_FOLDER
        files = chip_files(place, data, chip)
        missing = next((file for file in files if not file.is_file()), None)
        if missing is not None:
            raise InvalidInput(f"The chip “{missing}” is missing. Export the training data anew.")
        digest.add(chip_digest(chip.name, chip.subset, *files))
        events.progress(number / len(plan.chips), "Reading the chips")
    shared = shared_label_file(folder, data)
    changed = tables.get(shared.name) if shared else None
    return digest.value(changed if isinstance(changed, Path) else shared)


def _moves(
    folder: Path, data: TrainingData, action: ChipAction, chips: Iterable[ChipRow]
) -> list[Move]:
    if action is ChipAction.MOVE:
        return []
    used, deleted = folder, folder / DELETED_FOLDER
    source, target = (used, deleted) if action is ChipAction.DELETE else (deleted, used)
    moves = []
    for chip in chips:
        for file in chip_files(source, data, chip):
            names = [file.name, *(chip.name + ending for ending in _SIDE_FILES[data.chip_format])]
            for begin in (file.with_name(name) for name in dict.fromkeys(names)):
                if begin.exists():
                    end = target / begin.relative_to(source)
                    moves.append(Move(_place(begin, folder), _place(end, folder)))
    return moves


def _place(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()
