"""What assisted labelling asks of the engine: the outline of what somebody points at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .imagery import ImagerySource

#: Families of segmenters. SAM and MobileSAM are used alike, so they are one.
BUILT_IN = "built_in"
SAM = "sam"
EFFICIENT_SAM = "efficient_sam"
SAM_2 = "sam2"

SEGMENTER_TITLES = {
    BUILT_IN: "built-in, without a model",
    SAM: "SAM or MobileSAM",
    EFFICIENT_SAM: "EfficientSAM",
    SAM_2: "SAM 2",
}


@dataclass(frozen=True)
class SuggestOutline:
    """Outline the object that somebody points at in the current view.

    All positions are in the imagery's CRS. A positive point or a box is needed.

    Attributes:
        bounds: xmin, ymin, xmax, ymax of the view. Asking again with the same view is fast,
            because what a segmenter has seen in it is kept.
        positive: points on the object.
        negative: points beside it.
        box: xmin, ymin, xmax, ymax around it.
        encoder, decoder: the two ONNX files of a promptable segmenter, in either order; both
            empty take the built-in one, which needs none.
        max_size: pixels of the view's longer side at most.
        tolerance: pixels of the view by which the outline may move to have fewer corners.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
    """

    imagery: ImagerySource
    bounds: tuple[float, float, float, float]
    positive: tuple[tuple[float, float], ...] = ()
    negative: tuple[tuple[float, float], ...] = ()
    box: Optional[tuple[float, float, float, float]] = None
    encoder: str = ""
    decoder: str = ""
    max_size: int = 1024
    tolerance: float = 1.0
    device: str = "auto"


@dataclass(frozen=True)
class SuggestOutlineResult:
    """The suggestion.

    Attributes:
        wkb: polygon or multipolygon in the imagery's CRS, WKB as hexadecimal digits.
        score: how good the segmenter thinks it is, 0 … 1.
        segmenter: its family, a key of SEGMENTER_TITLES.
        pixel_size: of the view that was looked at, in units of the imagery's CRS.
        is_new_view: the view had to be read (and encoded) first.
        seconds: that it took.
        warnings: such as which bands were shown to the segmenter.
    """

    wkb: str
    score: float
    segmenter: str
    pixel_size: float
    is_new_view: bool
    seconds: float
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class SegmenterInfo:
    """Tell what two ONNX files are, before they are used; in either order."""

    encoder: str
    decoder: str


@dataclass(frozen=True)
class SegmenterInfoResult:
    """A promptable segmenter.

    Attributes:
        family: a key of SEGMENTER_TITLES.
        encoder, decoder: the files in their right order.
        encoder_bytes, decoder_bytes: their sizes.
        encoder_sha256, decoder_sha256: their hashes.
        input_size: pixels of the longer side that the encoder sees.
    """

    family: str
    encoder: str
    decoder: str
    encoder_bytes: int
    decoder_bytes: int
    encoder_sha256: str
    decoder_sha256: str
    input_size: int


@dataclass(frozen=True)
class ProposeSamples:
    """Propose samples in work units with a trained model, and say how sure it is of each unit.

    Attributes:
        units: vector file of work units with the field ``unit`` (text).
        units_layer: its layer.
        classes: names of the model's classes to propose; background is never proposed.
        output: GeoPackage to write, in the CRS of the units: polygons with ``class``,
            ``confidence`` and ``unit``, cut at the units' outlines.
        threshold: an object whose mean confidence is less is not proposed; 0 … 1.
        min_pixels: an object of fewer pixels of the model is not proposed.
        simplify: pixels of the model by which outlines may move.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
        imagery_after: the later date, with a model of change detection.
    """

    imagery: ImagerySource
    model: str
    units: str
    units_layer: str
    classes: tuple[str, ...]
    output: str
    threshold: float = 0.5
    min_pixels: int = 16
    simplify: float = 1.0
    device: str = "auto"
    imagery_after: Optional[ImagerySource] = None


@dataclass(frozen=True)
class ProposeSamplesResult:
    """What was proposed.

    Attributes:
        output: the GeoPackage.
        count: polygons in it.
        uncertainty: by unit, 0 (the model is sure of every pixel) … 1 (of none); units without a
            pixel of imagery are missing.
    """

    output: str
    count: int
    uncertainty: dict[str, float]
