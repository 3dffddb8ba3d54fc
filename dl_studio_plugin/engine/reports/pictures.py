"""Pictures in a report: arrays as PNG inside the page."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Iterable, Sequence
from typing import Optional

import numpy as np

from ...definitions.label_classes import IGNORED_VALUE, LabelClass
from .html import Html, escaped, joined, safe_colour


def picture(pixels: np.ndarray, caption: str = "", width: Optional[int] = None) -> Html:
    """A picture with a caption.

    Args:
        pixels: height × width × 3, uint8.
        caption: text under it.
        width: shown width in CSS pixels; the picture's own where it is left out.
    """
    data = base64.b64encode(png_bytes(pixels)).decode("ascii")
    shown = pixels.shape[1] if width is None else width
    under = f"<figcaption>{escaped(caption)}</figcaption>" if caption else ""
    return Html(
        f'<figure><img alt="{escaped(caption)}" width="{shown}" '
        f'src="data:image/png;base64,{data}">{under}</figure>'
    )


def gallery(pictures: Iterable[Html]) -> Html:
    """Pictures side by side, as many in a row as fit."""
    return Html(f'<div class="gallery">{joined(pictures)}</div>')


def stretch(
    image: np.ndarray, valid: Optional[np.ndarray] = None, bands: Sequence[int] = ()
) -> np.ndarray:
    """Imagery of any type as an 8-bit colour picture, 2 … 98 % stretched.

    Args:
        image: bands × height × width.
        valid: height × width; invalid pixels come out grey and do not count.
        bands: three indexes for red, green, blue; the first three (or the first alone) where
            they are left out.

    Returns:
        height × width × 3, uint8.
    """
    chosen = list(bands) or ([0, 1, 2] if image.shape[0] >= 3 else [0, 0, 0])
    values = image[chosen].astype(np.float32)
    seen = np.isfinite(values).all(axis=0)
    if valid is not None:
        seen &= valid
    result = np.full((*image.shape[1:], 3), 128, np.uint8)
    if not seen.any():
        return result
    low, high = np.percentile(values[:, seen], (2, 98), axis=1)
    span = np.maximum(high - low, 1e-6)
    scaled = (values[:, seen].T - low) / span * 255
    result[seen] = np.clip(scaled, 0, 255).astype(np.uint8)
    return result


def class_picture(labels: np.ndarray, classes: Sequence[LabelClass]) -> np.ndarray:
    """A class raster in its classes' colours.

    Args:
        labels: height × width of class values; values without a class and ignored are grey.
        classes: with their colours.

    Returns:
        height × width × 3, uint8.
    """
    colours = np.full((256, 3), 128, np.uint8)
    for label_class in classes:
        digits = safe_colour(label_class.colour)[1:]
        colours[label_class.value] = [int(digits[i : i + 2], 16) for i in (0, 2, 4)]
    colours[IGNORED_VALUE] = 128
    return colours[labels]


def png_bytes(pixels: np.ndarray, level: int = 6) -> bytes:
    """Height × width × 3 of uint8 as a PNG file (RFC 2083, 8-bit RGB, no filters).

    ``level`` is zlib's: 1 is fastest, 9 is smallest.
    """
    height, width, _ = pixels.shape
    rows = np.zeros((height, 1 + 3 * width), np.uint8)
    rows[:, 1:] = pixels.reshape(height, 3 * width)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), level)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(kind, data) for kind, data in chunks)


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum
