"""A copy of what a service shows of an area: made by QGIS, tile by tile, kept and used again.

::

    FOLDER/
      SOURCE/             one for each service and cell size
        about.json        which service, without credentials; its terms
        tiles/ROW_COL.tif what was fetched, whatever area it was fetched for
        AREA.vrt          joins the tiles of one area; it is what the engine opens

A tile is renamed into its place when it is whole, so an interrupted copy goes on where it
stopped. Once an area's file stands, nothing is asked of the service again: export, inference and
a resumed run see the same imagery.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qgis.core import (
    QgsDataSourceUri,
    QgsGeometry,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..definitions.atomic import check_disk_space, write_atomically
from ..definitions.errors import Cancelled, InvalidInput
from ..definitions.imagery import ImagerySource
from ..project.credentials import without_credentials
from .service_layers import checked_crs, terms
from .snapshot_tiles import TILE_SIZE, TILES_FOLDER, Tile, joined_file, needed_tiles, write_joined
from .tile_files import ServiceFault, TileWriter

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback, QgsRasterLayer

translate = QCoreApplication.translate
CONTEXT = "ServiceImagery"

#: Seconds before a tile is asked for again, and again.
PAUSES = (1.0, 4.0)


@dataclass(frozen=True)
class Plan:
    """What a copy of an area is made of, before anything is fetched.

    Attributes:
        folder: of the service at this cell size.
        tiles: all that are needed, sorted.
        missing: those that have to be fetched.
        most_bytes: what the missing ones take on the disk at most.
    """

    folder: Path
    cell_size: float
    tiles: tuple[Tile, ...]
    missing: tuple[Tile, ...]
    most_bytes: int

    @property
    def pixels(self) -> int:
        """Of all tiles."""
        return len(self.tiles) * TILE_SIZE**2

    @property
    def file(self) -> Path:
        """What the engine opens."""
        return joined_file(self.folder, self.tiles)


class ServiceImagery:
    """A layer of a service, read on QGIS's main thread for use on any one."""

    def __init__(self, layer: QgsRasterLayer) -> None:
        """Read ``layer``.

        Raises:
            InvalidInput: it cannot be read, or its CRS does not fit.
        """
        if not layer.isValid():
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "The imagery “{}” cannot be read. Check that the service can be reached, and "
                    "that the layer shows on the map.",
                ).format(layer.name())
            )
        self.name = layer.name()
        self.crs = checked_crs(layer)
        self.terms = terms(layer)
        self._extent = layer.dataProvider().extent()
        self._provider_name = layer.providerType()
        self._source = layer.source()
        self._tiles = TileWriter(layer, _authcfg(self._source))

    def plan(self, area: QgsGeometry, cell_size: float, folder: Path) -> Plan:
        """Which tiles a copy of ``area`` needs.

        Args:
            area: polygons in the imagery's CRS.
            cell_size: width and height of a pixel, in units of that CRS.
            folder: where copies of all services are kept.

        Raises:
            InvalidInput: the area has no surface, lies where the service has nothing, or is too
                large.
        """
        if not self._extent.isEmpty():
            area = area.intersection(QgsGeometry.fromRect(self._extent))
        if area.isEmpty() or area.area() <= 0:
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "The area lies outside the imagery “{}”, or has no surface. Choose polygons "
                    "that cover a part of it, and check the coordinate reference systems of both.",
                ).format(self.name)
            )
        own = folder / self._key(cell_size)
        tiles = needed_tiles(area, cell_size, self.name)
        missing = tuple(tile for tile in tiles if not (own / tile.file).exists())
        if joined_file(own, tiles).exists() and not self._lost(own, tiles):
            missing = ()
        size = len(missing) * TILE_SIZE**2 * self._tiles.bytes_per_pixel
        return Plan(own, cell_size, tiles, missing, size)

    def copy(self, plan: Plan, feedback: QgsProcessingFeedback) -> ImagerySource:
        """Fetch what is missing, and give the copy as the engine opens it.

        Raises:
            InvalidInput: the service does not answer, or has no picture of the area.
            Cancelled: the user cancelled; the tiles that were fetched are kept.
            NotEnoughSpace: the disk is too small.
        """
        if plan.missing or not plan.file.exists():
            check_disk_space(plan.folder, plan.most_bytes, self._what())
            self._announce(plan, feedback)
            self._write_about(plan)
            for done, tile in enumerate(plan.missing):
                feedback.setProgress(100 * done / len(plan.missing))
                self._fetch(tile, plan, feedback)
            self._join(plan, feedback)
        else:
            feedback.pushInfo(
                translate(
                    CONTEXT,
                    "The copy of “{name}” in {folder} is used. Delete that folder to fetch the "
                    "imagery anew.",
                ).format(name=self.name, folder=plan.folder)
            )
        return ImagerySource(str(plan.file))

    def _fetch(self, tile: Tile, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        path = plan.folder / tile.file
        part = path.with_name(f"{path.stem}.{os.getpid()}.part.tif")
        listener = QgsRasterBlockFeedback()
        feedback.canceled.connect(listener.cancel, Qt.ConnectionType.DirectConnection)
        try:
            for pause in (*PAUSES, None):
                _check_cancelled(feedback)
                try:
                    has_picture = self._tiles.write(part, tile.extent(plan.cell_size), listener)
                    _check_cancelled(feedback)  # a cancelled picture is half a picture
                    if has_picture:
                        part.replace(path)
                    return
                except ServiceFault as fault:
                    _check_cancelled(feedback)
                    if pause is None:
                        raise self._no_answer(fault) from fault
                    _wait(pause, feedback)
        finally:
            feedback.canceled.disconnect(listener.cancel)
            part.unlink(missing_ok=True)

    def _join(self, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        there = [tile for tile in plan.tiles if (plan.folder / tile.file).exists()]
        empty = [tile for tile in plan.tiles if tile not in set(there)]
        if not there:
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "The service of the imagery “{}” has no picture of this area at this cell "
                    "size. Look at the area on the map, and choose another area or cell size.",
                ).format(self.name)
            )
        if empty:
            feedback.pushWarning(
                translate(
                    CONTEXT,
                    "The service of the imagery “{name}” has nothing for {empty} of {all} tiles: "
                    "there is no imagery there.",
                ).format(name=self.name, empty=len(empty), all=len(plan.tiles))
            )
        bands = self._tiles.bands()
        write_joined(plan.file, there, empty, bands, self.crs, plan.cell_size)

    def _announce(self, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        feedback.setProgressText(
            translate(CONTEXT, "Copying the imagery “{}” from its service").format(self.name)
        )
        feedback.pushInfo(
            translate(
                CONTEXT,
                "The imagery “{name}” comes from a service. {pixels} million pixels of it are "
                "needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are "
                "kept in {folder} and used again.",
            ).format(
                name=self.name,
                pixels=f"{plan.pixels / 1e6:.1f}",
                missing=len(plan.missing),
                all=len(plan.tiles),
                size=f"{plan.most_bytes / 1e6:.0f}",
                folder=plan.folder,
            )
        )
        feedback.pushInfo(
            translate(CONTEXT, "Terms of the service: {}").format(self.terms)
            if self.terms
            else translate(
                CONTEXT,
                "The service names no terms of use. Make sure that you may copy its imagery and "
                "learn from it.",
            )
        )

    def _write_about(self, plan: Plan) -> None:
        (plan.folder / TILES_FOLDER).mkdir(parents=True, exist_ok=True)
        about = {
            "name": self.name,
            "provider": self._provider_name,
            "source": without_credentials(unquote(self._source)),
            "crs": self.crs.authid() or self.crs.toWkt(),
            "cell_size": plan.cell_size,
            "terms": self.terms,
        }
        text = json.dumps(about, indent=2, ensure_ascii=False)
        write_atomically(plan.folder / "about.json", text.encode())

    def _key(self, cell_size: float) -> str:
        parts = (self._provider_name, self._source, self.crs.toWkt(), repr(cell_size))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def _lost(self, folder: Path, tiles: Sequence[Tile]) -> bool:
        """Whether a tile that the joined file names is gone; empty ones are not named."""
        text = joined_file(folder, tiles).read_text("utf-8")
        return any(f">{tile.file}<" in text and not (folder / tile.file).exists() for tile in tiles)

    def _what(self) -> str:
        return translate(CONTEXT, "The copy of the imagery “{}”").format(self.name)

    def _no_answer(self, fault: ServiceFault) -> InvalidInput:
        return InvalidInput(
            translate(
                CONTEXT,
                "The service of the imagery “{name}” did not deliver: {reason}. What was fetched "
                "is kept; run this again to go on.",
            ).format(name=self.name, reason=str(fault).rstrip("."))
        )


def _authcfg(source: str) -> str:
    """The id under which QGIS keeps the credentials; empty where there are none."""
    for part in unquote(source).split("&"):
        name, _, value = part.partition("=")
        if name == "authcfg":
            return value
    return str(QgsDataSourceUri(source).authConfigId())


def _check_cancelled(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled(
            translate(
                CONTEXT,
                "Cancelled while imagery was copied from its service; what was fetched is kept.",
            )
        )


def _wait(seconds: float, feedback: QgsProcessingFeedback) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until and not feedback.isCanceled():
        time.sleep(0.1)
