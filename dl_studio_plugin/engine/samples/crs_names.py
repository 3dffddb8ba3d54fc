"""How a reference system is written into a description."""

from __future__ import annotations

from rasterio.crs import CRS


def crs_text(crs: CRS) -> str:
    """A reference system as ``AUTHORITY:CODE`` where it has one, else as WKT."""
    authority = crs.to_authority()
    return ":".join(authority) if authority else str(crs.to_wkt())
