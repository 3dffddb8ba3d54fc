"""What the numbers of a class raster mean, from the raster itself.

In this order: the tag that *Classify pixels* writes (a JSON list of value, name and colour), the
category names or the attribute table that GDAL and QGIS keep in ``NAME.aux.xml``, and where
there is none of these a name such as ``class 3`` for each number that occurs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

# parsed only after a DOCTYPE (entities) has been refused and the size limited
from xml.etree import ElementTree  # nosec B405

from rasterio.io import DatasetReader

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import (
    BACKGROUND,
    BACKGROUND_VALUE,
    MAX_CLASSES,
    LabelClass,
)
from ...definitions.wire import from_json

CLASSES_TAG = "DL_STUDIO_CLASSES"
_MAX_BYTES = 2**22
#: GDAL's numbers for the use of an attribute table's column: name, value.
_NAME_USE, _VALUE_USE = "2", "5"
_COLOURS = ("#1f78b4", "#33a02c", "#e31a1c", "#ff7f00", "#6a3d9a", "#b15928", "#a6cee3", "#fb9a99")


def named_classes(dataset: DatasetReader) -> Optional[tuple[LabelClass, ...]]:
    """The classes that a raster names, by value; ``None`` where it names none.

    Raises:
        InvalidInput: its description of the classes is damaged.
    """
    tag = dataset.tags().get(CLASSES_TAG) or dataset.tags(1).get(CLASSES_TAG)
    if tag:
        return _from_tag(tag, dataset.name)
    names = _from_auxiliary(Path(f"{dataset.name}.aux.xml"))
    return _with_colours(names) if names else None


def numbered_classes(values: Iterable[int]) -> tuple[LabelClass, ...]:
    """Classes named after the values that occur."""
    return _with_colours({value: f"class {value}" for value in values})


def _from_tag(tag: str, where: str) -> tuple[LabelClass, ...]:
    try:
        classes = from_json(tuple[LabelClass, ...], json.loads(tag), CLASSES_TAG)
    except (ValueError, InvalidInput) as error:
        raise InvalidInput(
            f"“{where}”: its list of classes cannot be read ({error}). Classify the imagery anew."
        ) from error
    values = {c.value for c in classes}
    if not classes or len(values) < len(classes) or not all(0 <= v <= MAX_CLASSES for v in values):
        raise InvalidInput(f"“{where}”: its list of classes is not possible.")
    return tuple(sorted(classes, key=lambda c: c.value))


def _from_auxiliary(path: Path) -> dict[int, str]:
    if not path.is_file() or path.stat().st_size > _MAX_BYTES:
        return {}
    data = path.read_bytes()
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return {}
    try:
        root = ElementTree.fromstring(data)  # nosec B314
        names = _categories(root) or _attribute_table(root)
    except (ElementTree.ParseError, ValueError):
        return {}
    return {v: n for v, n in names.items() if 0 <= v <= MAX_CLASSES and n}


def _categories(root: ElementTree.Element) -> dict[int, str]:
    found = root.findall(".//CategoryNames/Category")
    return {value: (item.text or "").strip() for value, item in enumerate(found)}


def _attribute_table(root: ElementTree.Element) -> dict[int, str]:
    table = root.find(".//GDALRasterAttributeTable")
    if table is None:
        return {}
    uses = [(field.findtext("Usage") or "").strip() for field in table.findall("FieldDefn")]
    if _NAME_USE not in uses or _VALUE_USE not in uses:
        return {}
    name, value = uses.index(_NAME_USE), uses.index(_VALUE_USE)
    rows = ([cell.text or "" for cell in row.findall("F")] for row in table.findall("Row"))
    return {
        int(float(row[value])): row[name].strip() for row in rows if len(row) > max(name, value)
    }


def _with_colours(names: dict[int, str]) -> tuple[LabelClass, ...]:
    return tuple(
        BACKGROUND
        if value == BACKGROUND_VALUE and name in ("class 0", BACKGROUND.name)
        else LabelClass(value, name, _COLOURS[value % len(_COLOURS)])
        for value, name in sorted(names.items())
    )
