"""What a model of object classification says of chips: one row of probabilities each."""

from __future__ import annotations

import numpy as np

from ...definitions.errors import InvalidInput

#: Pixels of a batch that a processor takes at once; chips at most.
_BATCH_PIXELS, _LARGEST_BATCH = 2**20, 64


def batch_size_for(chip_size: int, asked: int = 0) -> int:
    """Chips that the network takes at once; ``asked`` of 0 chooses."""
    return asked or int(np.clip(_BATCH_PIXELS // chip_size**2, 1, _LARGEST_BATCH))


def one_answer_each(found: np.ndarray, model: str) -> np.ndarray:
    """N × classes probabilities from what the network gives, N × classes × 1 × 1.

    Args:
        found: what the network of a package gives.
        model: its name, for an error.

    Raises:
        InvalidInput: the model says something of every pixel, not of the chip.
    """
    if found.shape[2:] != (1, 1):
        raise InvalidInput(
            f"The model “{model}” gives {found.shape[2]} × {found.shape[3]} answers for a chip. It "
            "is not a model of object classification, which gives one."
        )
    return found[:, :, 0, 0]
