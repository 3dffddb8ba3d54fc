"""Imagery: opening rasters safely, and reading any window of them on a chosen grid.

``open_imagery`` gives an :class:`Imagery`, ``open_pair`` two dates as one; ``target_grid`` the
pixels to work on; ``read_window`` an array and its valid mask. See ``grid`` for what a window is,
``reading`` for what a valid pixel is, ``safe_open`` for what may be opened.
"""

from __future__ import annotations

from .grid import Grid, Window, target_grid
from .header import ImageryBand
from .pair import ImageryPair, open_dates, open_pair
from .reading import Imagery, open_imagery
from .resampling import read_window
from .statistics import BandStatistics

__all__ = [
    "BandStatistics",
    "Grid",
    "Imagery",
    "ImageryBand",
    "ImageryPair",
    "Window",
    "open_dates",
    "open_imagery",
    "open_pair",
    "read_window",
    "target_grid",
]
