"""Tiles to strips of numbers: cut or blended as probabilities are, and kept as they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .merge import Floats, Merger, TileOutcome, all_channels
from .plan import Strip, TilePlan

#: What a pixel without a prediction holds.
NODATA = float("nan")


@dataclass
class NumberPixels:
    """The finished pixels of a strip.

    Attributes:
        values: outputs × height × width; ``NODATA`` where nothing is predicted.
        predicted: number of pixels that have a prediction.
    """

    values: Floats
    predicted: int = 0

    def bands(self) -> Floats:
        """The values."""
        return self.values


class NumberMerger(Merger[NumberPixels]):
    """Merges the outputs of a regression."""

    def __init__(self, plan: TilePlan, outputs: int) -> None:
        super().__init__(plan, outputs)

    def _empty_pixels(self, strip: Strip) -> NumberPixels:
        height = self._plan.rows.spans[strip.row].own
        width = strip.panel.stop - strip.panel.start
        return NumberPixels(np.full((self._channels, height, width), NODATA, np.float32))

    def _write(self, outcome: TileOutcome, values: Floats) -> None:
        if self._pixels is None or outcome.keep is None:
            raise RuntimeError("a tile came before its strip")
        target = self._pixels.values[all_channels(self._place(outcome.tile))]
        target[:] = np.where(outcome.keep, values, np.float32(NODATA))
        self._pixels.predicted += int(np.count_nonzero(outcome.keep))
