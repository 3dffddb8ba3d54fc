"""The layer in which a tool tells what it found: the same fields for polygons and for objects."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from .cog import Provenance


@dataclass(frozen=True)
class ResultLayer:
    """A layer of a GeoPackage, written piece by piece.

    Attributes:
        name: of the layer.
        geometry_type: as OGR calls it.
        provenance: names of the classes, and where the features come from.
    """

    path: Path
    name: str
    geometry_type: str
    crs: CRS
    provenance: Provenance

    def begin(self) -> None:
        """Make the layer, even if nothing will be added."""
        self._write(np.empty(0, object), np.empty(0), np.empty(0), np.empty(0), append=False)

    def add(
        self,
        outlines: NDArray[np.object_],
        values: NDArray[np.integer],
        areas: NDArray[np.floating],
        confidences: NDArray[np.floating],
    ) -> None:
        """Append features.

        Args:
            outlines: N geometries, in map units.
            values: N, of their classes.
            areas: N, square map units.
            confidences: N, 0 … 1.
        """
        self._write(outlines, values, areas, confidences, append=True)

    def _write(
        self,
        outlines: NDArray[np.object_],
        values: NDArray[np.number],
        areas: NDArray[np.floating],
        confidences: NDArray[np.floating],
        append: bool,
    ) -> None:
        count = len(outlines)
        names = {label.value: label.name for label in self.provenance.classes}
        columns = {
            "class": np.array([names.get(v, str(v)) for v in values.tolist()], object),
            "value": values.astype(np.int32),
            "area": areas.astype(np.float64),
            "confidence": confidences.astype(np.float64),
            "model": np.full(count, self.provenance.model, object),
            "run": np.full(count, self.provenance.run, object),
            "review": np.full(count, "", object),
        }
        pyogrio.raw.write(
            self.path,
            shapely.to_wkb(outlines),
            list(columns.values()),
            list(columns),
            layer=self.name,
            driver="GPKG",
            geometry_type=self.geometry_type,
            crs=self.crs.to_wkt(),
            append=append,
            # The GDAL of Debian 12 warns of the newer versions.
            dataset_options={"VERSION": "1.2"},
        )
