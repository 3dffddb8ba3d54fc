"""Parameters of exports: what a label is, and how chips are cut around samples."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import Choice, Number, Parameter, Switch

translate = QCoreApplication.translate
CONTEXT = "ChipParameters"

#: Words of FORMAT that are no ids of ``definitions.formats``.
AUTO, TIFF_TILES, PNG_TILES = "auto", "classified_tiles", "classified_tiles_png"


def training_format() -> Choice:
    """What FORMAT takes: the ids of ``definitions.formats``, and a few words more."""
    return Choice(
        "FORMAT",
        translate(CONTEXT, "Format"),
        translate(CONTEXT, "What a label is, and how chips are written."),
        options=(
            (
                AUTO,
                translate(
                    CONTEXT,
                    "what fits the inferencing type of PROJECT; without one, classified tiles.",
                ),
            ),
            (TIFF_TILES, translate(CONTEXT, "a class a pixel; GeoTIFF, any bands and data type.")),
            (PNG_TILES, translate(CONTEXT, "the same; PNG, 1, 3 or 4 bands of 8 bits.")),
            ("rcnn_masks", translate(CONTEXT, "objects with outlines, a raster a chip and class.")),
            ("coco", translate(CONTEXT, "objects with outlines, one JSON file.")),
            ("pascal_voc", translate(CONTEXT, "objects as boxes, an XML file a chip.")),
            ("kitti", translate(CONTEXT, "objects as boxes, a text file a chip.")),
            ("yolo", translate(CONTEXT, "objects as outlines, a text file a chip.")),
            ("labelled_tiles", translate(CONTEXT, "a chip a sample with its class, an XML file.")),
            (
                "multilabelled_tiles",
                translate(
                    CONTEXT,
                    "a chip a sample with any number of classes, parted by “;” in CLASS_FIELD.",
                ),
            ),
            ("imagenet", translate(CONTEXT, "a chip a sample, in a folder a class.")),
        ),
        default=AUTO,
    )


def around_samples() -> tuple[Parameter, ...]:
    """How chips are cut around samples."""
    return (
        Number(
            "BUFFER",
            translate(CONTEXT, "Buffer around points"),
            translate(CONTEXT, "Radius around a point that is the sample; 0 takes the point."),
            unit=translate(CONTEXT, "map units of the imagery"),
            default=0.0,
            minimum=0.0,
            advanced=True,
        ),
        Switch(
            "CROP",
            translate(CONTEXT, "Crop to sample"),
            translate(
                CONTEXT,
                "Chips show the square around a sample, resampled to CHIP_SIZE, so that small "
                "and large ones fill theirs; “no” keeps the cell size, with the sample in the "
                "middle. Only for formats with a chip a sample.",
            ),
            default=False,
            advanced=True,
        ),
        Number(
            "CONTEXT",
            translate(CONTEXT, "Context"),
            translate(CONTEXT, "How much of its surroundings CROP shows on each side of a sample."),
            unit=translate(CONTEXT, "share of the sample's longer side"),
            default=0.25,
            minimum=0.0,
            maximum=10.0,
            advanced=True,
        ),
        Switch(
            "BLACKEN",
            translate(CONTEXT, "Blacken around sample"),
            translate(
                CONTEXT,
                "What is not the sample is black and not learnt from. Only for formats with a "
                "chip a sample.",
            ),
            default=False,
            advanced=True,
        ),
    )
