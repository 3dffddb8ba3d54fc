"""From a folder of another program to a folder of training data of ours.

Images that are larger than a chip are cut, with a stride; smaller ones are padded with invalid
pixels. Where a label is of the whole image, the image becomes one chip, shrunk if it must be. An
object that a chip cuts is kept as what lies in the chip, and ignored there if that is little: it
is whole in the next chip.

Classes are numbered in the order of their names, so that the same classes always have the same
numbers; where a model or other data is to be met, its classes are given. Subsets follow from the
folder's own names (``train``, ``val``, ``test``), and a unit is an image, so that nothing of one
image is ever in two subsets. What lies nowhere on the ground gets a place of its own beside the
others, in pixels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import rasterio
import shapely
from rasterio.transform import Affine
from shapely import affinity

from ...definitions.atomic import atomic_folder, check_disk_space
from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import DEEPFOREST, FolderKind, recognise_folder
from ...definitions.formats import LabelKind, find_format
from ...definitions.imagery import ImagerySource
from ...definitions.label_classes import (
    BACKGROUND,
    BACKGROUND_VALUE,
    IGNORED_VALUE,
    MAX_CLASSES,
    LabelClass,
)
from ...definitions.training_data import ChipFormat, Subset, TrainingData
from ..events import Events
from ..imagery.grid import Window
from ..imagery.safe_open import open_raster
from ..samples.annotations import ChipObject, ClassLabel, ObjectLabel
from ..samples.chips import positions
from ..samples.crs_names import crs_text
from ..samples.writing import chip_bounds
from .arcgis_names import class_titles
from .folder_writer import ChipUse, FolderWriter
from .foreign import ForeignFolder, ForeignImage, ForeignLabel, ForeignObject
from .foreign_boxes import read_deepforest, read_kitti, read_pascal_voc
from .foreign_classes import read_classified_tiles, read_imagenet, read_labelled_tiles
from .foreign_outlines import read_coco, read_rcnn_masks, read_yolo
from .foreign_rasters import ImageFacts, Survey, read_part, survey
from .outlines import polygons_alone
from .writer import Label, LabelledChip

_READERS = {
    "coco": read_coco,
    "yolo": read_yolo,
    "kitti": read_kitti,
    "pascal_voc": read_pascal_voc,
    DEEPFOREST: read_deepforest,
    "rcnn_masks": read_rcnn_masks,
    "labelled_tiles": read_labelled_tiles,
    "multilabelled_tiles": read_labelled_tiles,
    "imagenet": read_imagenet,
    "classified_tiles": read_classified_tiles,
}
#: Chips are as large as the images up to this many pixels, where nobody says how large.
LARGEST_CHIP = 512
#: Fewer images than this are cut into smaller chips, but not into smaller ones than that.
_FEW_IMAGES, _SMALLEST_CHIP = 10, 128
#: Most networks want sides that this divides.
_MULTIPLE = 32
#: Share of a chip by which it lies over the next.
_OVERLAP = 0.25
#: Of an object (or of the chip, where that is smaller) this much must be in a chip.
_LEAST_SHARE = 0.3
_SMALLEST_AREA = 1e-6
_SURVEY_SHARE = 0.1
_SPREAD = 1.1
_COLOURS = (
    "#e31a1c", "#1f78b4", "#33a02c", "#ff7f00", "#6a3d9a", "#b15928", "#a6cee3", "#b2df8a",
    "#fb9a99", "#fdbf6f", "#cab2d6", "#ffff99",
)  # fmt: skip


@dataclass(frozen=True)
class ConversionWish:
    """How a folder is brought into our form.

    Attributes:
        chip_size: pixels; 0 chooses by the images.
        stride: pixels from one chip to the next; 0 lets chips overlap by a quarter.
        classes: that the result must have, such as a model's; empty numbers them anew.
    """

    chip_size: int = 0
    stride: int = 0
    classes: tuple[LabelClass, ...] = ()


AS_IT_COMES = ConversionWish()


def read_foreign(kind: FolderKind) -> ForeignFolder:
    """Go through all labels of a folder that is not ours.

    Raises:
        InvalidInput: one is broken; the text names file and line.
        UnsafeFile: one breaks a rule of safety.
    """
    found = _READERS[kind.kind](kind)
    if not found.images:
        raise InvalidInput(f"“{kind.folder}” has no image with a label.")
    if not found.classes:
        raise InvalidInput(f"“{kind.folder}” has labels, but none of them names a class.")
    return found


def to_training_data(
    folder: Path, target: Path, events: Events, wish: ConversionWish = AS_IT_COMES
) -> TrainingData:
    """Write a folder of training data from one that another program wrote.

    Args:
        folder: with images and labels.
        target: to write; it must not be there.
        events: hears what is done.
        wish: sizes and classes.

    Raises:
        InvalidInput: the folder is not known, or something in it is broken; found before
            anything is written, but for damaged images and masks.
        UnsafeFile: a file breaks a rule of safety.
    """
    kind = recognise_folder(folder)
    if kind.is_ours:
        raise InvalidInput(f"“{folder}” is training data of DL Studio already.")
    foreign = read_foreign(kind)
    events.log(f"“{folder}”: {kind.title}, {len(foreign.images)} images with labels.")
    if foreign.left_out:
        events.warning(f"“{folder}”: images without a label, left out: {foreign.left_out}.")
    found = survey(
        [image.path for image in foreign.images],
        lambda share: events.progress(_SURVEY_SHARE * share, "Looking at the images"),
    )
    _warn(found, folder, events)
    return _Conversion(foreign, found, wish, events).write(target)


def _warn(found: Survey, folder: Path, events: Events) -> None:
    nowhere = sum(image.crs is None for image in found.images)
    if nowhere:
        events.warning(
            f"“{folder}”: {nowhere} of {len(found.images)} images do not say where on the ground "
            "they lie, nor how large a pixel is. Use a model that learns from them on imagery "
            "whose pixels are as large."
        )
    if found.spread > _SPREAD:
        events.warning(
            f"“{folder}”: the cell sizes of the images differ by a factor of {found.spread:.1f}."
        )


class _Conversion:
    """One conversion: what was found, and what is made of it."""

    def __init__(
        self, foreign: ForeignFolder, found: Survey, wish: ConversionWish, events: Events
    ) -> None:
        self._foreign = foreign
        self._found = found
        self._events = events
        self._format = find_format(foreign.kind.format)
        self._titles = class_titles(foreign.kind.folder, foreign.classes)
        self._classes = wish.classes or self._numbered()
        self._values = self._values_by_name()
        self._size = wish.chip_size or self._chosen_size()
        self._stride = wish.stride or max(round(self._size * (1 - _OVERLAP)), 1)

    def _numbered(self) -> tuple[LabelClass, ...]:
        if self._format.kind is LabelKind.PIXELS:
            return self._numbered_pixels()
        names = sorted(set(self._titles.values()), key=natural_order)
        if len(names) > MAX_CLASSES:
            raise InvalidInput(
                f"“{self._foreign.kind.folder}” has {len(names)} classes; at most {MAX_CLASSES} "
                "are possible."
            )
        return tuple(
            LabelClass(value, name, _COLOURS[(value - 1) % len(_COLOURS)])
            for value, name in enumerate(names, start=1)
        )

    def _numbered_pixels(self) -> tuple[LabelClass, ...]:
        """Pixels keep their numbers, but for 255, which cannot be a class."""
        classes = []
        for name, title in self._titles.items():
            value = 1 if int(name) == IGNORED_VALUE else int(name)
            colour = _COLOURS[(value - 1) % len(_COLOURS)]
            is_background = value == BACKGROUND_VALUE
            classes.append(BACKGROUND if is_background else LabelClass(value, title, colour))
        return tuple(sorted(classes, key=lambda label: label.value))

    def _values_by_name(self) -> dict[str, int]:
        """The value of each of the folder's own names.

        Raises:
            InvalidInput: a name is none of the classes that are wanted.
        """
        values = {label.name: label.value for label in self._classes}
        values.setdefault(str(BACKGROUND_VALUE), BACKGROUND_VALUE)
        found = {}
        for name, title in self._titles.items():
            value = values.get(title, values.get(title.lower()))
            if self._format.kind is LabelKind.PIXELS and value is None:
                value = 1 if int(name) == IGNORED_VALUE else int(name)
                value = value if value in values.values() else None
            if value is None:
                raise InvalidInput(
                    f"“{self._foreign.kind.folder}” has the class “{title}”, which is none of "
                    f"{', '.join(f'“{label.name}”' for label in self._classes)}."
                )
            found[name] = value
        return found

    def _chosen_size(self) -> int:
        largest = max(max(image.width, image.height) for image in self._found.images)
        if self._is_whole:
            return min(largest, LARGEST_CHIP)
        if len(self._foreign.images) < _FEW_IMAGES:
            # so that some of their ground can be set aside for validation
            largest = max(largest // 2, min(largest, _SMALLEST_CHIP))
        return min(-(-largest // _MULTIPLE) * _MULTIPLE, LARGEST_CHIP)

    @property
    def _is_whole(self) -> bool:
        """Whether an image is one chip."""
        return self._format.kind in (LabelKind.CLASS, LabelKind.CLASSES)

    def write(self, target: Path) -> TrainingData:
        """Write the folder."""
        self._check_space(target)
        with (
            atomic_folder(target) as folder,
            FolderWriter(folder, self._description(), self._found.bands) as writer,
        ):
            beside = 0
            for number, image in enumerate(self._foreign.images):
                facts = self._found.images[number]
                self._write_image(writer, number, image, beside)
                beside += max(facts.width, self._size) + self._size
                share = (number + 1) / len(self._foreign.images)
                self._events.progress(
                    _SURVEY_SHARE + (1 - _SURVEY_SHARE) * share, "Cutting the images"
                )
            return writer.finish()

    def _check_space(self, target: Path) -> None:
        chip = self._size**2 * len(self._found.bands) * self._found.dtype.itemsize
        count = sum(len(self._windows(facts)) for facts in self._found.images)
        check_disk_space(target.parent, count * chip, "The training data")

    def _windows(self, facts: ImageFacts) -> list[Window]:
        size = self._size
        if self._is_whole:
            longest = max(facts.width, facts.height, size)
            return [Window(0, 0, longest, longest)]
        across, down = (
            positions(0, length, size, self._stride, max(length, size))
            for length in (facts.width, facts.height)
        )
        return [Window(col, row, size, size) for row in down for col in across]

    def _write_image(
        self, writer: FolderWriter, number: int, image: ForeignImage, beside: int
    ) -> None:
        facts = self._found.images[number]
        label = image.read(facts.width, facts.height)
        subset = image.subset or Subset.TRAINING
        with open_raster(str(image.path)) as dataset:
            for index, window in enumerate(self._windows(facts)):
                pixels, valid = read_part(dataset, self._found.bands, window, self._size)
                step = window.width / self._size
                move = Affine.translation(window.col, window.row) * Affine.scale(step)
                apart = Affine(1, 0, beside, 0, -1, 0) * move
                transform = facts.transform * move
                bounds = chip_bounds(transform if self._found.crs else apart, self._size)
                chip = LabelledChip(
                    f"{number:07d}_{index:04d}",
                    self._label(label, window, facts),
                    transform,
                    facts.crs,
                )
                use = ChipUse(subset, self._unit(image), bounds)
                writer.add(chip, use, pixels, valid)

    def _unit(self, image: ForeignImage) -> str:
        return image.path.relative_to(self._foreign.kind.folder).as_posix()

    def _label(self, label: ForeignLabel, window: Window, facts: ImageFacts) -> Label:
        """What of an image's label lies in a window."""
        if isinstance(label, np.ndarray):
            return self._pixels(label, window)
        if self._is_whole:
            names = [str(name) for name in label]
            return ClassLabel(tuple(dict.fromkeys(self._values[name] for name in names)))
        objects = [item for item in label if isinstance(item, ForeignObject)]
        return ObjectLabel(tuple(self._objects(objects, window, facts)))

    def _pixels(self, numbers: np.ndarray, window: Window) -> np.ndarray:
        table = np.full(IGNORED_VALUE + 1, IGNORED_VALUE, np.uint8)
        for name, value in self._values.items():
            table[int(name)] = value
        pixels = np.full((self._size, self._size), IGNORED_VALUE, np.uint8)
        part = numbers[window.row : window.row + self._size, window.col : window.col + self._size]
        pixels[: part.shape[0], : part.shape[1]] = table[np.clip(part, 0, IGNORED_VALUE)]
        return pixels

    def _objects(
        self, objects: Sequence[ForeignObject], window: Window, facts: ImageFacts
    ) -> Iterator[ChipObject]:
        whole = shapely.box(0, 0, facts.width, facts.height)
        frame = shapely.box(0, 0, self._size, self._size)
        for item in objects:
            if not shapely.intersects(item.shape, whole):
                raise InvalidInput(f"{item.place}: an object lies outside of its image.")
            shape = affinity.translate(item.shape, -window.col, -window.row)
            if not shapely.intersects(shape, frame):
                continue
            part = polygons_alone(shapely.intersection(shape, frame))
            if part.area < _SMALLEST_AREA:
                continue
            is_rest = part.area < _LEAST_SHARE * min(shape.area, frame.area)
            names = [item.name] if item.name else list(self._values)
            for name in names:
                yield ChipObject(self._values[name], part, item.is_ignored or is_rest)

    def _description(self) -> TrainingData:
        crs = self._found.crs
        return TrainingData(
            task=self._format.tasks[0].value,
            format=self._format.id,
            chip_format=ChipFormat.TIFF,
            chip_size=self._size,
            stride=self._stride,
            crs=crs_text(crs) if crs is not None else "",
            cell_size=self._found.cell_size,
            cell_size_m=self._found.cell_size_m,
            bands=(),
            classes=self._classes,
            split="given",
            chips={},
            pixels={},
            imagery=(ImagerySource(str(self._foreign.kind.folder)),),
            hash="",
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            versions={"rasterio": rasterio.__version__, "shapely": shapely.__version__},
        )


def natural_order(name: str) -> tuple[object, ...]:
    """A key that puts 2 before 10, and does not see capitals at first."""
    parts = re.split(r"(\d+)", name.lower())
    return (*((int(p), "") if p.isdecimal() else (-1, p) for p in parts), name)
