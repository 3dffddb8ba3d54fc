"""The job that finds objects: what it is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from .imagery import ImagerySource


@dataclass(frozen=True)
class DetectObjects:
    """Find objects in a raster of any size.

    Attributes:
        output: GeoPackage of objects.
        area: vector file of polygons, any CRS; objects whose middle lies outside are left out;
            empty is all.
        cell_size: in the imagery's units; 0 takes the model's.
        batch_size: tiles under way at a time; 0 chooses.
        overlap: pixels of margin on each side of a tile; -1 chooses by the size of the objects
            that the model was trained on.
        tta: look at flipped and turned copies too and fuse what is seen.
        threshold: objects less certain than this are left out, 0 … 1; 0 takes what was best on
            the model's validation chips.
        nms_overlap: of two objects of a class that overlap more than this (intersection over
            union of their boxes), only the more certain stays, 0 … 1.
        masks: outlines where the model gives some, else boxes.
        classes: names of those to keep; empty keeps all.
        regularize: draw outlines with right angles, as buildings have them.
        min_area: square map units under which an object is left out.
        simplify: map units by which outlines may move.
        resume: use the finished parts in the job folder, if the request is the same.
        tile_size: pixels; 0 chooses by memory.
    """

    imagery: ImagerySource
    model: str
    output: str
    area: str = ""
    cell_size: float = 0.0
    batch_size: int = 0
    overlap: int = -1
    tta: bool = False
    threshold: float = 0.0
    nms_overlap: float = 0.3
    masks: bool = True
    classes: tuple[str, ...] = ()
    regularize: bool = False
    min_area: float = 0.0
    simplify: float = 0.0
    device: str = "auto"
    precision: str = "auto"
    resume: bool = True
    tile_size: int = 0


@dataclass(frozen=True)
class DetectObjectsResult:
    """The file that was written, and how many objects are in it, by class."""

    output: str
    count: int
    count_by_class: dict[str, int]
    device: str
    runtime: str
    seconds: float
