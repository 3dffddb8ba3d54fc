"""The job *read annotations*: labels of a folder of training data as a layer on the map."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...definitions.atomic import atomic_path
from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import recognise_folder
from ...definitions.formats import LabelKind, find_format
from ...definitions.import_jobs import (
    ANNOTATIONS_LAYER,
    CLASS_FIELD,
    IMAGE_FIELD,
    SUBSET_FIELD,
    ReadAnnotations,
    ReadAnnotationsResult,
)
from ..events import Events
from ..imagery.reprojection import to_crs
from .ground_labels import GroundImage, check_count, ground_images, without_repeated


class _Rows:
    """Outlines on the ground, with their attributes."""

    def __init__(self) -> None:
        self.shapes: list[shapely.Geometry] = []
        self.classes: list[str] = []
        self.subsets: list[str] = []
        self.images: list[str] = []

    def add(self, image: GroundImage, crs: CRS) -> int:
        """Take in the outlines of an image; how many it has that do not count."""
        outlines, ignored = image.read()
        if outlines:
            shapes = image.to_ground(np.array([outline.shape for outline in outlines], object))
            moved = to_crs(shapes, image.facts.crs, crs)
            subset = image.subset.value if image.subset else ""
            for outline, shape in zip(outlines, moved):
                if shape is not None and not shape.is_empty:
                    self.shapes.append(shape)
                    self.classes.append(outline.class_name)
                    self.subsets.append(subset)
                    self.images.append(image.name)
        return ignored

    def reduce(self, dissolves: bool) -> int:
        """Keep each object of overlapping chips once; how many outlines fewer there are."""
        before = len(self.shapes)
        kinds = list(zip(self.classes, self.subsets))
        keys = [f"{subset}\n{name}" for name, subset in kinds]
        kept, self.shapes = without_repeated(keys, np.array(self.shapes, object), dissolves)
        self.subsets = [key.partition("\n")[0] for key in kept]
        self.classes = [key.partition("\n")[2] for key in kept]
        self.images = [""] * len(kept)
        return before - len(kept)


def run(request: ReadAnnotations, events: Events) -> ReadAnnotationsResult:
    """Write a GeoPackage of the labels.

    Raises:
        InvalidInput: the folder is no training data, broken, or nothing in it says where on the
            ground it lies.
        UnsafeFile: a file breaks a rule of safety.
    """
    kind = recognise_folder(request.input)
    try:
        crs = CRS.from_user_input(request.crs)
    except (CRSError, ValueError) as error:
        raise InvalidInput(f"“{request.crs[:80]}” is no coordinate reference system.") from error
    events.progress(0.0, f"Reading labels: {kind.title}")
    images = list(ground_images(kind))
    placed = [image for image in images if image.is_on_ground]
    if not placed:
        raise InvalidInput(
            f"None of the {len(images)} images of “{kind.folder}” says where on the ground it "
            f"lies (“{images[0].name}”, for one), so its labels have no place in a project. They "
            "can be trained on as they are; to import them, georeference the images first (Layer "
            "› Georeferencer)."
        )
    if len(placed) < len(images):
        lost = next(image.name for image in images if not image.is_on_ground)
        events.warning(
            f"{len(images) - len(placed)} images do not say where on the ground they lie (“{lost}”,"
            " for one); their labels were left out."
        )
    rows, ignored = _Rows(), 0
    for number, image in enumerate(placed, start=1):
        ignored += rows.add(image, crs)
        check_count(len(rows.shapes), kind.folder)
        events.progress(0.9 * number / len(placed), "Reading labels")
    repeated = 0
    if kind.is_ours:
        repeated = rows.reduce(find_format(kind.kind).kind is LabelKind.PIXELS)
    if not rows.shapes:
        raise InvalidInput(f"“{kind.folder}” holds no labelled object.")
    _write(Path(request.output), rows, crs)
    counts = dict(Counter(rows.classes))
    return ReadAnnotationsResult(
        request.output, kind.title, counts, len(placed), len(images), ignored, repeated
    )


def _write(path: Path, rows: _Rows, crs: CRS) -> None:
    columns = {
        CLASS_FIELD: np.array(rows.classes, object),
        SUBSET_FIELD: np.array(rows.subsets, object),
        IMAGE_FIELD: np.array(rows.images, object),
    }
    with atomic_path(path) as part:
        pyogrio.raw.write(
            part,
            shapely.to_wkb(np.array(rows.shapes, object)),
            list(columns.values()),
            list(columns),
            layer=ANNOTATIONS_LAYER,
            driver="GPKG",
            geometry_type="Unknown",
            crs=crs.to_wkt(),
            dataset_options={"VERSION": "1.2"},  # the GDAL of Debian 12 warns of newer ones
        )
