"""Whole images as objects: every image of a folder and of the folders in it gets its class.

The result is a table. Where images lie in folders named after their classes (as ImageNet's do), the
folder's name stands beside the answer, so that the two can be compared.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyogrio

from ...definitions import model_fit
from ...definitions.atomic import atomic_path
from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.model_card import ModelCard
from ...definitions.object_jobs import TEXT_FIELDS, ClassifyObjects
from ..events import Events
from ..formats.foreign_rasters import read_part
from ..imagery import Window
from ..imagery.header import bands_of
from ..imagery.safe_open import open_raster
from ..models.chip_answers import batch_size_for
from ..models.package import ModelPackage
from ..models.runtime_onnx import OnnxRunner
from ..samples.reading import band_dtype
from .object_answers import Answer, Course, answers, object_probabilities
from .pipeline import ordered_map

SUFFIXES = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".webp", ".bmp")
LAYER = "scenes"
#: Fields before those of the answer: the file within the folder, and the folder that it is in.
FILE_FIELD, FOLDER_FIELD = "file", "folder"
_READERS = 2


class _Scene(NamedTuple):
    """An image as the network takes it."""

    path: Path
    image: np.ndarray
    valid: np.ndarray

    @property
    def seen(self) -> bool:
        """Whether it shows anything."""
        return bool(self.valid.any())


def classify_scenes(
    request: ClassifyObjects, package: ModelPackage, events: Events
) -> tuple[Course, OnnxRunner]:
    """Classify all images of a folder into a table.

    Raises:
        InvalidInput: the folder holds no image, or one that does not fit the model; it is named.
    """
    folder, card = Path(request.scenes), package.card
    if not folder.is_dir():
        raise InvalidInput(f"The folder of images “{folder}” does not exist. Check its path.")
    total = sum(1 for _ in _images(folder))
    if not total:
        raise InvalidInput(
            f"The folder “{folder}” holds no image ({', '.join(SUFFIXES)}). Choose another one."
        )
    runner = OnnxRunner(package, np.dtype(band_dtype(card.bands)), request.device)
    for text in runner.warnings:
        events.warning(text)
    course, size = Course(), batch_size_for(card.chip_size, request.batch_size)
    right = 0

    def read(path: Path) -> _Scene:
        return _Scene(path, *read_scene(path, card))

    with (
        atomic_path(Path(request.output)) as part,
        ordered_map(read, _images(folder), _READERS, 2 * size) as scenes,
    ):
        while batch := list(islice(scenes, size)):
            found = _answers(runner, batch, request.tta)
            _append(part, request, folder, batch, found)
            course.objects += len(batch)
            course.unseen += len(batch) - len(found)
            for path, answer in found.items():
                course.count(answer)
                right += answer.class_ == path.parent.name
            events.progress(course.objects / total, "Classifying images")
    if right:
        events.log(f"{right} of {course.objects} images lie in a folder of their class's name.")
    return course, runner


def read_scene(path: Path, card: ModelCard) -> tuple[np.ndarray, np.ndarray]:
    """An image as a chip of the model, as conversions of foreign folders make them.

    A larger one is shrunk, a smaller one is padded with invalid pixels.

    Returns:
        Bands × side × side in the model's data type, and side × side bool.

    Raises:
        InvalidInput: it cannot be read, or does not fit the model; the text names it.
    """
    with open_raster(str(path)) as dataset:
        wanted = [band.name for band in card.bands]
        # near infrared is often declared to be transparency
        numbers = tuple(dataset.indexes) if dataset.count == len(wanted) else ()
        bands = bands_of(dataset, ImagerySource(str(path), bands=numbers))
        order = model_fit.matching_bands(wanted, [band.name for band in bands])
        if order is None:
            raise InvalidInput(
                f"The image “{path}” has {len(bands)} bands, but the model “{card.name}” takes "
                f"{len(wanted)} ({', '.join(wanted)}). Take it out of the folder."
            )
        chosen = tuple(bands[index] for index in order)
        dtype = np.dtype(band_dtype(card.bands))
        if np.result_type(*(band.dtype for band in chosen)) != dtype:
            raise InvalidInput(
                f"The image “{path}” holds {chosen[0].dtype} values, but the model “{card.name}” "
                f"was trained on {dtype.name}. Convert it, or take it out of the folder."
            )
        longest = max(dataset.width, dataset.height, card.chip_size)
        whole = Window(0, 0, longest, longest)
        return read_part(dataset, chosen, whole, card.chip_size)


def _images(folder: Path) -> Iterator[Path]:
    """The images of a folder in order, those of its folders after them; no links."""
    for place, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = Path(place, name)
            if path.suffix.lower() in SUFFIXES and not path.is_symlink():
                yield path


def _answers(runner: OnnxRunner, batch: list[_Scene], tta: bool) -> dict[Path, Answer]:
    """Answers of the images that show something."""
    seen = [scene for scene in batch if scene.seen]
    if not seen:
        return {}
    images = np.stack([scene.image for scene in seen])
    valid = np.stack([scene.valid for scene in seen])
    probabilities = object_probabilities(runner, images, valid, tta)
    return dict(zip((scene.path for scene in seen), answers(runner.card, probabilities)))


def _append(
    part: Path,
    request: ClassifyObjects,
    folder: Path,
    batch: list[_Scene],
    found: dict[Path, Answer],
) -> None:
    """Write the rows of a batch."""
    model = Path(request.model).stem
    nothing = (None,) * len(TEXT_FIELDS)
    answered = {path: (*answer, model) for path, answer in found.items()}
    rows = [answered.get(scene.path, nothing) for scene in batch]
    columns = [
        np.array(column, object) if is_text else np.array(column, float)
        for column, is_text in zip(zip(*rows), TEXT_FIELDS)
    ]
    places = [scene.path.relative_to(folder) for scene in batch]
    pyogrio.raw.write(
        part,
        None,
        [
            np.array([place.as_posix() for place in places], object),
            np.array([place.parent.as_posix() for place in places], object),
            *columns,
        ],
        [FILE_FIELD, FOLDER_FIELD, *request.fields.names],
        layer=LAYER,
        driver="GPKG",
        append=part.exists(),
    )
