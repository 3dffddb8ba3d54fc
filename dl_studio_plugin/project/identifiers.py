"""Ids of units, samples and comments: UUIDs of version 7 (RFC 9562).

They begin with the time, so that a million of them in a row are also neighbours in a database's
index; random ones would touch a different page of it each.
"""

from __future__ import annotations

import os
import time
import uuid


def new_id() -> str:
    """A fresh UUID as text."""
    milliseconds = time.time_ns() // 1_000_000
    noise = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & (1 << 48) - 1) << 80 | noise
    value = value & ~(0xF << 76) | 0x7 << 76  # version
    value = value & ~(0x3 << 62) | 0x2 << 62  # variant
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_id(text: str) -> bool:
    """Whether ``text`` is a UUID."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
