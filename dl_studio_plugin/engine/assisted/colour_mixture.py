"""What colours some ground has: a mixture of a few Gaussian clouds in the space of the bands."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

_ROUNDS = 6
#: A cloud of fewer pixels says nothing.
_LEAST_PIXELS = 4
#: Spread that every cloud has at least, in stretched values: sensors and compression are noisy.
_LEAST_VARIANCE = 4e-4


class ColourMixture:
    """The colours of some pixels; always the same for the same pixels."""

    def __init__(self, pixels: Doubles, clouds: int) -> None:
        """``pixels`` is number × bands, in values stretched to about 0 … 1."""
        nearest = _nearest_clouds(pixels, clouds)
        self._clouds = [
            _Cloud(pixels[nearest == index], len(pixels))
            for index in range(clouds)
            if np.count_nonzero(nearest == index) >= _LEAST_PIXELS
        ] or [_Cloud(pixels, len(pixels))]

    def log_density(self, pixels: Doubles) -> Doubles:
        """How well each of ``pixels`` (number × bands) goes with these colours."""
        each = np.stack([cloud.log_density(pixels) for cloud in self._clouds])
        highest = each.max(axis=0)
        return np.asarray(highest + np.log(np.exp(each - highest).sum(axis=0)))


class _Cloud:
    """One Gaussian, and its share of all pixels."""

    def __init__(self, pixels: Doubles, of: int) -> None:
        bands = pixels.shape[1]
        spread = np.atleast_2d(np.cov(pixels.T)) if len(pixels) > 1 else np.zeros((bands, bands))
        self._mean = pixels.mean(axis=0)
        self._root = np.linalg.cholesky(spread + _LEAST_VARIANCE * np.eye(bands))
        self._constant = np.log(len(pixels) / of) - np.log(np.diag(self._root)).sum()

    def log_density(self, pixels: Doubles) -> Doubles:
        scaled = np.linalg.solve(self._root, (pixels - self._mean).T)
        return np.asarray(self._constant - 0.5 * (scaled**2).sum(axis=0))


def _nearest_clouds(pixels: Doubles, clouds: int) -> NDArray[np.intp]:
    """k-means, begun along the direction in which the colours differ most."""
    spread = np.atleast_2d(np.cov(pixels.T)) + 1e-9 * np.eye(pixels.shape[1])
    along = pixels @ np.linalg.eigh(spread)[1][:, -1]
    starts = np.quantile(along, (np.arange(clouds) + 0.5) / clouds)
    nearest = np.abs(along[:, None] - starts).argmin(axis=1)
    for _ in range(_ROUNDS):
        centres = np.stack(
            [
                pixels[nearest == index].mean(axis=0) if (nearest == index).any() else pixels[0]
                for index in range(clouds)
            ]
        )
        nearest = ((pixels[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
    return nearest
