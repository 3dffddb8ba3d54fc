"""Statistics per band over the valid pixels of any number of windows, in constant memory.

Mean and variance of each new window are joined to those so far by the rule of Chan, Golub and
LeVeque (1983), which stays exact where a sum of squares would lose all its digits.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.imagery import Band
from .header import ImageryBand


class BandStatistics:
    """Count, mean, standard deviation, minimum and maximum of each of ``bands`` bands."""

    def __init__(self, bands: int) -> None:
        self.count = 0
        self.mean: np.ndarray = np.zeros(bands)
        self.minimum = np.full(bands, np.inf)
        self.maximum = np.full(bands, -np.inf)
        self._squares: np.ndarray = np.zeros(bands)  # sum of squared distances from the mean

    @property
    def std(self) -> np.ndarray:
        """Standard deviation per band (of the population); 0 before any pixel."""
        return np.sqrt(self._squares / max(self.count, 1))

    def add(self, array: np.ndarray, valid: np.ndarray) -> None:
        """Take in a window.

        Args:
            array: bands × height × width, finite where valid.
            valid: height × width, bool.
        """
        count = int(np.count_nonzero(valid))
        if not count:
            return
        mean, squares = np.zeros(len(array)), np.zeros(len(array))
        for i, band in enumerate(array):
            pixels = band.ravel() if count == valid.size else band[valid]
            self.minimum[i] = min(self.minimum[i], pixels.min())
            self.maximum[i] = max(self.maximum[i], pixels.max())
            values = pixels.astype(np.float64)
            mean[i] = values.mean()
            values -= mean[i]
            values *= values
            squares[i] = values.sum()
        self._join(count, mean, squares)

    def merge(self, other: BandStatistics) -> None:
        """Take in what another one has seen."""
        if not other.count:
            return
        self._join(other.count, other.mean, other._squares)
        self.minimum = np.minimum(self.minimum, other.minimum)
        self.maximum = np.maximum(self.maximum, other.maximum)

    def _join(self, count: int, mean: np.ndarray, squares: np.ndarray) -> None:
        total = self.count + count
        difference = mean - self.mean
        self.mean = self.mean + difference * count / total
        self._squares = self._squares + squares + difference**2 * (self.count * count / total)
        self.count = total

    def describe(self, bands: Sequence[ImageryBand]) -> tuple[Band, ...]:
        """The bands with their statistics, for ``training_data.json``.

        Raises:
            InvalidInput: no valid pixel was ever added.
        """
        if not self.count:
            raise InvalidInput(
                "The imagery has no valid pixel where the training samples are. "
                "Check that imagery and samples cover the same ground."
            )
        return tuple(
            Band(
                band.name, band.dtype, float(self.mean[i]), float(self.std[i]),
                float(self.minimum[i]), float(self.maximum[i]), band.nodata,
            )
            for i, band in enumerate(bands)
        )  # fmt: skip
