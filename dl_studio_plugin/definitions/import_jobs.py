"""What importing samples from a folder of training data asks of the engine."""

from __future__ import annotations

from dataclasses import dataclass

#: The layer that is written, and its fields.
ANNOTATIONS_LAYER = "annotations"
CLASS_FIELD, SUBSET_FIELD, IMAGE_FIELD = "class", "subset", "image"


@dataclass(frozen=True)
class ReadAnnotations:
    """Put the labels of a folder of training data, ours or another program's, on the map.

    Attributes:
        input: the folder, or a file of annotations with its images beside or below.
        crs: of the result, as WKT or ``EPSG:n``.
        output: GeoPackage to write: polygons with class, subset and image.
    """

    input: str
    crs: str
    output: str


@dataclass(frozen=True)
class ReadAnnotationsResult:
    """What was written.

    Attributes:
        kind: title of the format.
        counts: polygons by class.
        images: that lie on the ground, out of ``all_images``.
        ignored: objects that do not count, and were left out.
        repeated: what overlapping chips show of one object more than once, left out.
    """

    output: str
    kind: str
    counts: dict[str, int]
    images: int
    all_images: int
    ignored: int
    repeated: int
