"""Augmentation of chips with objects: image, boxes and outlines move together.

Boxes are moved as boxes, so a turn by other than a quarter would leave them loose around what they
hold; where objects have boxes alone, chips are mirrored, turned by quarters, moved and scaled, but
not turned by small angles. Outlines are moved as a raster of numbered objects, by any angle.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

from ..augment import Relight

_QUARTER_TURNS = (0, 90, 180, 270)
#: Objects of which the chip's edge leaves less than this are not learnt, pixels of a side.
_SMALLEST_REST = 3.0
#: Pixels beyond the chip's edge that are rounding.
_ROUNDING = 0.01


class Objects(NamedTuple):
    """The objects of a chip.

    Attributes:
        boxes: float32 n × 4, xmin, ymin, xmax, ymax.
        labels: int64 n, channel of the class and 1.
        numbers: H × W int16, the number of the object (from 1) that a pixel belongs to, or 0;
            ``None`` where objects have boxes alone.
        cut: bool n × 2, whether augmentation has moved a part of the width, of the height, over
            the chip's edge; ``None`` where nothing was moved.
    """

    boxes: torch.Tensor
    labels: torch.Tensor
    numbers: Optional[torch.Tensor] = None
    cut: Optional[torch.Tensor] = None


class ObjectAugmentation:
    """Changes a chip by chance, drawing from torch's own generator."""

    def __init__(self, level: str, with_outlines: bool) -> None:
        """Prepare one of ``augment.LEVELS``."""
        fill = {tv_tensors.Image: 0.0, tv_tensors.Mask: 0}
        linear = v2.InterpolationMode.BILINEAR
        flips = [
            v2.RandomHorizontalFlip(),
            v2.RandomVerticalFlip(),
            v2.RandomChoice([v2.RandomRotation((turn, turn)) for turn in _QUARTER_TURNS]),
        ]
        angles = {"standard": 20.0, "strong": 180.0}
        scales = {"standard": (0.8, 1.25), "strong": (0.67, 1.5)}
        shifts = {"standard": 0.1, "strong": 0.25}
        steps: list[Any] = [] if level == "none" else flips
        if level in angles:
            angle = angles[level] if with_outlines else 0.0
            shift = shifts[level]
            steps = [
                *steps,
                v2.RandomAffine(
                    angle, (shift, shift), scales[level], interpolation=linear, fill=fill
                ),
            ]
        self._move = v2.Compose(steps) if steps else None
        self._relight = {
            "standard": Relight(0.2, 0.1),
            "strong": Relight(0.25, 0.25, 0.05),
        }.get(level)

    def __call__(
        self, image: torch.Tensor, valid: torch.Tensor, objects: Objects
    ) -> tuple[torch.Tensor, torch.Tensor, Objects]:
        """Another version of image (bands × H × W), valid mask (H × W, uint8) and objects."""
        if self._move is not None:
            image, valid, objects = self._moved(self._move, image, valid, objects)
        if self._relight is not None:
            image = self._relight(image)
        return image, valid, objects

    @staticmethod
    def _moved(
        move: v2.Compose, image: torch.Tensor, valid: torch.Tensor, objects: Objects
    ) -> tuple[torch.Tensor, torch.Tensor, Objects]:
        size = (int(image.shape[-2]), int(image.shape[-1]))
        numbers = objects.numbers
        parts = [
            tv_tensors.Image(image),
            tv_tensors.Mask(valid),
            tv_tensors.Mask(torch.zeros_like(valid) if numbers is None else numbers),
            tv_tensors.BoundingBoxes(
                objects.boxes, format="XYXY", canvas_size=size, clamping_mode=None
            ),
        ]
        image, valid, moved, whole = (part.as_subclass(torch.Tensor) for part in move(*parts))
        limits = torch.tensor([size[1], size[0], size[1], size[0]], dtype=whole.dtype)
        if numbers is None:
            boxes, left = torch.minimum(whole.clamp(min=0), limits), None
        else:
            boxes, left = boxes_of_numbers(moved, len(whole)), moved
        return image, valid, Objects(boxes, objects.labels, left, _cut(whole, boxes, limits))


def _cut(whole: torch.Tensor, left: torch.Tensor, limits: torch.Tensor) -> torch.Tensor:
    """Of which objects a part is beyond the edge, n × 2; what is ``left`` of them ends there.

    A box is larger than an outline that was turned in it, so the box alone does not tell.
    """
    beyond = (whole < -_ROUNDING) | (whole > limits + _ROUNDING)
    at_edge = (left <= 0) | (left >= limits)
    cut = beyond & at_edge
    return cut[:, :2] | cut[:, 2:]


def boxes_of_numbers(numbers: torch.Tensor, count: int) -> torch.Tensor:
    """Boxes around objects 1 … ``count`` of a raster of numbers; without surface where none is."""
    boxes = torch.zeros(count, 4)
    rows, columns = torch.nonzero(numbers, as_tuple=True)
    found = numbers[rows, columns].long() - 1
    for axis, places in ((0, columns), (1, rows)):
        low = torch.full((count,), torch.inf).scatter_reduce(0, found, places.float(), "amin")
        high = torch.full((count,), -torch.inf).scatter_reduce(0, found, places.float() + 1, "amax")
        present = torch.isfinite(low)
        boxes[present, axis], boxes[present, axis + 2] = low[present], high[present]
    return boxes


def target_of(objects: Objects) -> dict[str, torch.Tensor]:
    """The objects as torchvision's detectors take them.

    What has no surface is left out, and so are slivers at the chip's edge: nobody could say what
    they are a part of. Small objects are learnt, for they would be taught as none otherwise.
    """
    sides = objects.boxes[:, 2:] - objects.boxes[:, :2]
    kept = (sides > 0).all(dim=1)
    if objects.cut is not None:
        kept &= ~(objects.cut & (sides < _SMALLEST_REST)).any(dim=1)
    if objects.numbers is None:
        return {"boxes": objects.boxes[kept], "labels": objects.labels[kept]}
    kept &= torch.isin(torch.arange(1, len(kept) + 1), objects.numbers.unique())
    wanted = torch.nonzero(kept)[:, 0] + 1
    masks = (objects.numbers[None] == wanted[:, None, None]).to(torch.uint8)
    return {"boxes": objects.boxes[kept], "labels": objects.labels[kept], "masks": masks}
