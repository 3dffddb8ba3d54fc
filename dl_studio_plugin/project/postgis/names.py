"""Names of schemas: what a project's schema may be called, and one that a project gives."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from ...definitions.errors import InvalidInput

MAX_BYTES = 63
_ROOM_FOR_NUMBER = 8
_USABLE = re.compile(r"[a-z_][a-z0-9_]*")
_FALLBACK = "project"


def checked_schema(name: str) -> str:
    """``name`` if a new schema may be called so.

    Raises:
        InvalidInput: it may not; plain names spare everybody quotes in SQL, paths and links.
    """
    if not _USABLE.fullmatch(name) or len(name) > MAX_BYTES or name.startswith("pg_"):
        raise InvalidInput(
            f"“{name[:MAX_BYTES]}” cannot be the name of a schema. Use small letters, digits and "
            f"_, begin with a letter, and use at most {MAX_BYTES} characters."
        )
    return name


def schema_for(project: str, taken: Container[str]) -> str:
    """A name for the schema of a project of this name that is not ``taken``."""
    plain = unicodedata.normalize("NFKD", project).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[: MAX_BYTES - _ROOM_FOR_NUMBER].strip("_")
    if not slug:
        slug = _FALLBACK
    if slug[0].isdigit() or slug.startswith("pg_"):
        slug = f"p_{slug}"
    name, number = slug, 1
    while name in taken:
        number += 1
        name = f"{slug}_{number}"
    return name
