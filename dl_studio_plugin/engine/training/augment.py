"""Augmentation: a chip never looks twice the same, for imagery of any bands and units.

Works on scaled floats, with torchvision's transforms, which move image and label together.
Ground that turns into view from outside a chip is invalid: 0 in the image, ignored in the label.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ...definitions.label_classes import IGNORED_VALUE

if TYPE_CHECKING:
    import torch

#: What AUGMENTATION takes, weakest first.
LEVELS = ("none", "flips", "standard", "strong")

_QUARTER_TURNS = (0, 90, 180, 270)


class Augmentation:
    """Changes a chip by chance, drawing from torch's own generator."""

    def __init__(self, level: str, dates: int = 1) -> None:
        """Prepare one of ``LEVELS``.

        Args:
            level: ``none``; ``flips`` (mirrored and quarter turns); ``standard`` (also turned by
                up to 20°, scaled by up to a quarter, light changes); ``strong`` (any angle,
                scaled by up to a half, colour changes of each band, noise).
            dates: that an image shows, the bands of one after those of the other. All are moved
                alike, but each is relit by itself, because no two dates have the same light.
        """
        from torchvision import tv_tensors
        from torchvision.transforms import v2

        fill = {tv_tensors.Image: 0.0, tv_tensors.Mask: IGNORED_VALUE}
        flips = [
            v2.RandomHorizontalFlip(),
            v2.RandomVerticalFlip(),
            v2.RandomChoice([v2.RandomRotation((turn, turn)) for turn in _QUARTER_TURNS]),
        ]
        linear = v2.InterpolationMode.BILINEAR
        steps: dict[str, list[Any]] = {
            "none": [],
            "flips": flips,
            "standard": [
                *flips,
                v2.RandomAffine(20, (0.1, 0.1), (0.8, 1.25), interpolation=linear, fill=fill),
            ],
            "strong": [
                *flips,
                v2.RandomAffine(180, (0.25, 0.25), (0.67, 1.5), 5, interpolation=linear, fill=fill),
            ],
        }
        self._dates = dates
        self._move = v2.Compose(steps[level]) if steps[level] else None
        self._relight = {
            "standard": Relight(0.2, 0.1),
            "strong": Relight(0.25, 0.25, 0.05),
        }.get(level)

    def __call__(
        self, image: torch.Tensor, label: torch.Tensor, valid: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Another version of image (bands × H × W), label and valid mask (H × W, uint8)."""
        import torch
        from torchvision.tv_tensors import Image, Mask

        if self._move is not None:
            image, label, valid = (
                part.as_subclass(torch.Tensor)
                for part in self._move(Image(image), Mask(label), Mask(valid))
            )
        if self._relight is not None:
            image = torch.cat([self._relight(date) for date in image.chunk(self._dates)])
        return image, label, valid


class Relight:
    """Another light: each image, and each of its bands, becomes brighter and flatter by chance.

    Values are in standard deviations of a band, so the same numbers suit every sensor.
    """

    def __init__(self, image: float, band: float, noise: float = 0.0) -> None:
        """Gain and offset change by up to ``image`` for all bands and ``band`` for each."""
        self._image, self._band, self._noise = image, band, noise

    def __call__(self, image: torch.Tensor) -> torch.Tensor:
        """``image`` (bands × H × W), changed."""
        import torch

        bands = image.shape[0]

        def change(shape: tuple[int, ...], size: float) -> torch.Tensor:
            return (2 * torch.rand(shape) - 1) * size

        gain = 1 + change((1, 1, 1), self._image) + change((bands, 1, 1), self._band)
        offset = change((1, 1, 1), self._image) + change((bands, 1, 1), self._band)
        image = image * gain + offset
        if self._noise and torch.rand(()) < 0.5:
            image = image + torch.randn(image.shape) * self._noise * math.sqrt(torch.rand(()))
        return image
