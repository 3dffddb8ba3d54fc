"""The GeoPackage geometry blob: a small header (CRS, envelope) in front of WKB.

The spatial index of a GeoPackage is kept by triggers that call ``ST_MinX`` and its like, which
GDAL provides and plain SQLite does not. :func:`register_functions` gives them to a connection,
so that geometry, state and event can be written in one transaction.
"""

from __future__ import annotations

import sqlite3
import struct
from typing import Optional

from ..geometry import Envelope, read_wkb

_HEADER = struct.Struct("<2sBBi")
_ENVELOPE = struct.Struct("<4d")
_LITTLE_ENDIAN = 0b0000_0001
_WITH_ENVELOPE = 0b0000_0010
_EMPTY = 0b0001_0000
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by envelope code: none, xy, xyz, xym, xyzm


def to_blob(wkb: bytes, srs_id: int, envelope: Optional[Envelope] = None) -> bytes:
    """The blob of ``wkb``; a point needs no envelope."""
    if envelope is None:
        return _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN, srs_id) + wkb
    xmin, ymin, xmax, ymax = envelope
    return (
        _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN | _WITH_ENVELOPE, srs_id)
        + _ENVELOPE.pack(xmin, xmax, ymin, ymax)
        + wkb
    )


def from_blob(blob: Optional[bytes]) -> bytes:
    """The WKB inside; empty for a null or foreign value."""
    if blob is None or len(blob) < 8 or blob[:2] != b"GP":
        return b""
    code = (blob[3] >> 1) & 0b111
    return blob[8 + _ENVELOPE_BYTES[code] :] if code < len(_ENVELOPE_BYTES) else b""


def blob_envelope(blob: Optional[bytes]) -> Optional[Envelope]:
    """xmin, ymin, xmax, ymax, or ``None`` for an empty geometry."""
    if blob is None or len(blob) < 8 or blob[:2] != b"GP" or blob[3] & _EMPTY:
        return None
    if (blob[3] >> 1) & 0b111 and len(blob) >= 40:
        order = "<" if blob[3] & _LITTLE_ENDIAN else ">"
        xmin, xmax, ymin, ymax = struct.unpack_from(order + "4d", blob, 8)
        return xmin, ymin, xmax, ymax
    geometry = read_wkb(from_blob(blob))
    if geometry is None or geometry.IsEmpty():
        return None
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return xmin, ymin, xmax, ymax


def register_functions(connection: sqlite3.Connection) -> None:
    """Give ``connection`` the functions that the spatial index's triggers call."""

    def edge(index: int, blob: Optional[bytes]) -> Optional[float]:
        envelope = blob_envelope(blob)
        return None if envelope is None else envelope[index]

    def is_empty(blob: Optional[bytes]) -> Optional[int]:
        return None if blob is None else int(blob_envelope(blob) is None)

    functions = {
        "ST_IsEmpty": is_empty,
        "ST_MinX": lambda blob: edge(0, blob),
        "ST_MinY": lambda blob: edge(1, blob),
        "ST_MaxX": lambda blob: edge(2, blob),
        "ST_MaxY": lambda blob: edge(3, blob),
    }
    for name, function in functions.items():
        connection.create_function(name, 1, function, deterministic=True)
