"""The schema of a project: its label classes, and how a user writes them down.

Either as text, ``building=#e31a1c,road=#444444`` (a colour may be left out), or as a JSON file
that holds a list of ``{"name": "building", "colour": "#e31a1c"}``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import BACKGROUND, MAX_CLASSES, LabelClass

MAX_NAME = 100
_MAX_FILE_BYTES = 1_000_000
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_EXAMPLE = "building=#e31a1c,road=#444444"

#: Colours for classes that name none: ColorBrewer's Set1, without its grey, then Dark2.
_COLOURS = (
    "#e31a1c", "#377eb8", "#4daf4a", "#984ea3", "#ff7f00", "#ffff33", "#a65628", "#f781bf",
    "#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d",
)  # fmt: skip


def parse_classes(text: str) -> tuple[LabelClass, ...]:
    """The classes that ``text`` (or the .json file that it names) lists, with values 1, 2, ….

    Raises:
        InvalidInput: there are none or too many, or one has a bad name or colour.
    """
    if text.strip().lower().endswith(".json"):
        pairs = _read_file(Path(text.strip()))
    else:
        pairs = [_read_pair(part) for part in text.split(",") if part.strip()]
    classes = tuple(
        LabelClass(value, name, (colour or _COLOURS[(value - 1) % len(_COLOURS)]).lower())
        for value, (name, colour) in enumerate(pairs, start=1)
    )
    check_classes(classes)
    return classes


def schema_json(classes: Sequence[LabelClass]) -> str:
    """The classes as the text of a JSON file that :func:`parse_classes` reads."""
    entries = [{"name": label.name, "colour": label.colour} for label in classes]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def check_classes(classes: Sequence[LabelClass]) -> None:
    """Do nothing if ``classes`` can be a schema.

    Raises:
        InvalidInput: what is wrong.
    """
    if not classes:
        raise InvalidInput(f"The project needs at least one class. Write them like {_EXAMPLE}.")
    if len(classes) > MAX_CLASSES:
        raise InvalidInput(
            f"The schema has {len(classes)} classes. A class raster holds at most {MAX_CLASSES}."
        )
    seen: set[str] = set()
    for label_class in classes:
        _check_class(label_class)
        key = label_class.name.strip().casefold()
        if key in seen:
            raise InvalidInput(f"The class “{label_class.name}” is listed twice. Remove one.")
        seen.add(key)
    if sorted(c.value for c in classes) != list(range(1, len(classes) + 1)):
        raise InvalidInput("The classes must be numbered 1, 2, 3, … without gaps.")


def _check_class(label_class: LabelClass) -> None:
    name = label_class.name.strip()
    if not name:
        raise InvalidInput(f"A class has no name. Write classes like {_EXAMPLE}.")
    if len(name) > MAX_NAME or not name.isprintable():
        raise InvalidInput(
            f"The class name “{name[:40]}” is longer than {MAX_NAME} characters or holds a line "
            "break or the like. Choose another one."
        )
    if name.casefold() == BACKGROUND.name:
        raise InvalidInput(
            "“background” is what all ground without a sample is called. Leave it out of the "
            "classes, or give it another name."
        )
    if not _COLOUR.fullmatch(label_class.colour):
        raise InvalidInput(
            f"“{label_class.colour}” is not a colour of the class “{name}”. Write it as six "
            "hexadecimal digits, like #e31a1c."
        )


def _read_pair(part: str) -> tuple[str, str]:
    """``name=#colour`` or ``name``; a name may itself hold ``=``."""
    name, separator, colour = part.rpartition("=")
    if not separator:
        return part.strip(), ""
    return name.strip(), colour.strip()


def _read_file(path: Path) -> list[tuple[str, str]]:
    try:
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise InvalidInput(f"The schema file “{path}” is too large to be one.")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InvalidInput(
            f"The schema file “{path}” cannot be read ({error.strerror}). Choose another one."
        ) from error
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"The schema file “{path}” is not valid JSON: {error}.") from error
    if not isinstance(data, list):
        raise InvalidInput(_not_a_list(path))
    return [_read_entry(entry, path) for entry in data]


def _read_entry(entry: Any, path: Path) -> tuple[str, str]:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise InvalidInput(_not_a_list(path))
    colour = entry.get("colour", entry.get("color", ""))
    if not isinstance(colour, str):
        raise InvalidInput(
            f"The colour of the class “{entry['name']}” in “{path}” is not text like #e31a1c."
        )
    return entry["name"].strip(), colour.strip()


def _not_a_list(path: Path) -> str:
    return (
        f"The schema file “{path}” must hold a list like "
        '[{"name": "building", "colour": "#e31a1c"}].'
    )
