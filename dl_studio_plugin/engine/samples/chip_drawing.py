"""The job *draw chips*: a page of small pictures of training data, made once and used again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Union

import numpy as np

from ...definitions.atomic import part_path
from ...definitions.chip_files import chip_files, shared_label_file
from ...definitions.chip_jobs import DrawChips, DrawChipsResult, DrawnChip
from ...definitions.chip_statistics import filter_chips
from ...definitions.chip_table import ChipRow, TrainingFolder, read_training_data
from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.formats import LabelKind, find_format
from ...definitions.label_classes import LabelClass
from ...definitions.training_data import TrainingData
from ..events import Events
from ..formats import Label, read_label
from ..reports import png_bytes
from .chip_pictures import PictureStyle, chip_picture, picture_style
from .reading import read_image, read_pixel_label

_WORKERS = 3
_FASTEST = 1


def run(request: DrawChips, events: Events) -> DrawChipsResult:
    """Draw chips as PNG pictures.

    Raises:
        InvalidInput: the folder is no training data, or a chip or band is not in it. A chip that
            is damaged has its problem in the result instead of a picture.
    """
    folder = Path(request.input)
    training = read_training_data(folder)
    data = training.data
    style = picture_style(
        data.network_bands,
        data.classes,
        request.size,
        request.bands,
        request.labels,
        len(data.dates),
    )
    passing = _passing(request, training)
    wanted = passing
    if not request.names:
        wanted = passing[request.offset : request.offset + request.limit]
    output = Path(request.output)
    output.mkdir(parents=True, exist_ok=True)
    key = hashlib.sha256(repr((str(folder.resolve()), style)).encode()).hexdigest()[:12]

    shared = [file for file in (shared_label_file(folder, data),) if file is not None]

    def draw(chip: ChipRow) -> DrawnChip:
        path, problem = output / f"{chip.name}-{key}.png", ""
        events.check_cancelled()
        files = [*chip_files(folder, data, chip), *shared]
        if not _is_newer(path, files):
            problem = _draw(folder, training, chip, style, path)
        return drawn_chip(chip, data.classes, "" if problem else str(path), problem)

    drawn = []
    with ThreadPoolExecutor(_WORKERS) as pool:
        for number, chip in enumerate(pool.map(draw, wanted), start=1):
            drawn.append(chip)
            events.progress(number / len(wanted), "Drawing chips")
    return DrawChipsResult(tuple(drawn), len(passing))


def drawn_chip(
    chip: ChipRow, classes: Sequence[LabelClass], path: str, problem: str = ""
) -> DrawnChip:
    """What is told of a chip's picture."""
    names = {label.value: label.name for label in classes}
    most_first = sorted(chip.classes.items(), key=lambda item: -item[1])
    found = tuple(names[value] for value, count in most_first if count)
    return DrawnChip(chip.name, path, chip.subset.value, chip.unit, found, problem)


def write_png(path: Path, picture: np.ndarray) -> None:
    """Write a picture (height × width × 3, uint8); it appears whole or not at all."""
    part = part_path(path)
    part.write_bytes(png_bytes(picture, _FASTEST))
    part.replace(path)


def _passing(request: DrawChips, training: TrainingFolder) -> list[ChipRow]:
    data, chips = training
    if request.names:
        by_name = {chip.name: chip for chip in chips}
        missing = [name for name in request.names if name not in by_name]
        if missing:
            raise InvalidInput(
                f"The training data has no chip “{missing[0][:80]}” any more. Read it anew."
            )
        return [by_name[name] for name in request.names]
    if request.offset < 0 or request.limit < 0:
        raise InvalidInput("The first chip and the number of chips must not be negative.")
    return filter_chips(chips, data.classes, request.class_name, request.subset)


def _is_newer(picture: Path, files: Sequence[Path]) -> bool:
    """Whether a picture was drawn after the chip's files were written."""
    try:
        drawn = picture.stat().st_mtime_ns
        return all(file.stat().st_mtime_ns < drawn for file in files)
    except OSError:
        return False


def _draw(
    folder: Path, training: TrainingFolder, chip: ChipRow, style: PictureStyle, path: Path
) -> str:
    """Draw a chip; why it cannot be drawn, or nothing."""
    try:
        image, valid = read_image(folder, training.data, chip)
        label = _label(folder, training.data, chip)
    except DlStudioError as error:
        return str(error)
    write_png(path, chip_picture(image, valid, label, style))
    return ""


def _label(folder: Path, data: TrainingData, chip: ChipRow) -> Union[np.ndarray, Label]:
    if find_format(data.format).kind is LabelKind.PIXELS:
        return read_pixel_label(folder, data, chip)
    return read_label(folder, data, chip)
