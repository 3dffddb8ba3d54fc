"""Rows of parameters that several algorithms share, word for word."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import (
    Choice,
    Expression,
    Features,
    File,
    Number,
    RasterLayer,
    Switch,
    Text,
    TextResult,
)

translate = QCoreApplication.translate
CONTEXT = "FrequentParameters"

DEVICE_PATTERN = r"auto|cpu|mps|cuda(:\d+)?"


def project_file(help_text: str = "", left_out: str = "") -> File:
    """An existing project; ``help_text`` is what it is there for, where that is not plain."""
    where = translate(
        CONTEXT,
        "The project: its GeoPackage (.gpkg), or postgres:CONNECTION/SCHEMA for one in a "
        "database, with the name of a PostgreSQL connection of QGIS.",
    )
    # QGIS refuses a value that no filter matches, and what names a schema has no ending.
    return File(
        "PROJECT",
        translate(CONTEXT, "Project"),
        f"{help_text} {where}" if help_text else where,
        left_out=left_out,
        files=translate(CONTEXT, "GeoPackage (*.gpkg);;All files (*)"),
    )


def project_result() -> TextResult:
    """The project, for the next step."""
    return TextResult(
        "PROJECT",
        translate(CONTEXT, "Project"),
        translate(CONTEXT, "The same project, so that the next step of a model can take it."),
    )


def units(help_text: str, left_out: str) -> Expression:
    """Work units, chosen by their fields."""
    fields = translate(
        CONTEXT,
        "Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, "
        "round, priority and id.",
    )
    return Expression(
        "UNITS", translate(CONTEXT, "Work units"), f"{help_text} {fields}", left_out=left_out
    )


def imagery(help_text: str) -> RasterLayer:
    """The raster that is looked at."""
    return RasterLayer("IMAGERY", translate(CONTEXT, "Imagery"), help_text)


def area(help_text: str, left_out: str) -> Features:
    """Polygons that limit the work."""
    return Features("AREA", translate(CONTEXT, "Area"), help_text, left_out=left_out)


def model_package() -> File:
    """A trained model."""
    return File(
        "MODEL",
        translate(CONTEXT, "Model package"),
        translate(
            CONTEXT, "The trained model, a .dlmodel file of “Train model” or “Import model”."
        ),
        suffix="dlmodel",
    )


def batch_size() -> Number:
    """How many chips or tiles are computed at once."""
    return Number(
        "BATCH_SIZE",
        translate(CONTEXT, "Batch size"),
        translate(
            CONTEXT,
            "How many chips or tiles the network takes at once; more need more memory. 0 chooses "
            "by the memory there is.",
        ),
        unit=translate(CONTEXT, "chips or tiles"),
        default=0,
        whole=True,
        minimum=0,
        maximum=4096,
        advanced=True,
    )


def result_cell_size() -> Number:
    """At which cell size the network looks at imagery."""
    return Number(
        "CELL_SIZE",
        translate(CONTEXT, "Cell size"),
        translate(
            CONTEXT,
            "Pixel size of the result; imagery is resampled to it. 0 takes the one that the model "
            "was trained on, which is nearly always best.",
        ),
        unit=translate(CONTEXT, "map units of the imagery"),
        default=0.0,
        minimum=0.0,
        advanced=True,
    )


def overlap() -> Number:
    """How much tiles share."""
    return Number(
        "OVERLAP",
        translate(CONTEXT, "Overlap"),
        translate(
            CONTEXT,
            "Margin of a tile that its neighbour computes too. −1 takes what the model needs to "
            "give the same as one pass over the whole raster.",
        ),
        unit=translate(CONTEXT, "pixels"),
        default=-1,
        whole=True,
        minimum=-1,
        maximum=4096,
        advanced=True,
    )


def device() -> Text:
    """Where the network runs."""
    return Text(
        "DEVICE",
        translate(CONTEXT, "Device"),
        translate(
            CONTEXT,
            "What the network runs on: “auto” takes a graphics card where there is one, “cpu” the "
            "processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.",
        ),
        default="auto",
        advanced=True,
    )


def precision(*options: tuple[str, str]) -> Choice:
    """How exactly the network computes; ``options`` are those beside auto and fp32."""
    return Choice(
        "PRECISION",
        translate(CONTEXT, "Precision"),
        translate(CONTEXT, "How exactly the network computes; less is faster on some devices."),
        options=(
            ("auto", translate(CONTEXT, "32 bits, unless less is known to give the same.")),
            ("fp32", translate(CONTEXT, "32 bits, exact.")),
            *options,
        ),
        default="auto",
        advanced=True,
    )


def half_precisions() -> tuple[tuple[str, str], ...]:
    """Words of PRECISION for training."""
    return (
        ("bf16", translate(CONTEXT, "16 bits with the range of 32.")),
        ("fp16", translate(CONTEXT, "16 bits, NVIDIA graphics cards only.")),
    )


def resume() -> Switch:
    """Whether to go on from what an interrupted run left."""
    return Switch(
        "RESUME",
        translate(CONTEXT, "Resume an interrupted run"),
        translate(
            CONTEXT,
            "Go on from what an interrupted run with the same values (BATCH_SIZE may be another) "
            "left beside the output (in OUTPUT.job). “no” begins afresh.",
        ),
        default=True,
        advanced=True,
    )
