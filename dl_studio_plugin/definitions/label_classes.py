"""Label classes: what a training sample can be, and how a class raster counts them.

In every class raster and chip label, 0 is *background* (ground that was looked at and holds
no sample), 1 … 254 are the schema's classes and 255 is *ignored* (nodata, ground outside
the work units): never learnt, never predicted, never counted.
"""

from __future__ import annotations

from dataclasses import dataclass

BACKGROUND_VALUE = 0
IGNORED_VALUE = 255
MAX_CLASSES = 254


@dataclass(frozen=True)
class LabelClass:
    """One class of a project's schema.

    Attributes:
        value: number in class rasters, 0 … 254.
        name: what the user calls it; data, never part of SQL, HTML or a file name.
        colour: ``#rrggbb``.
    """

    value: int
    name: str
    colour: str


BACKGROUND = LabelClass(BACKGROUND_VALUE, "background", "#000000")
