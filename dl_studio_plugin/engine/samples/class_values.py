"""From what a sample's class field holds to the class's value."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import LabelClass
from ...definitions.object_jobs import CLASS_SEPARATOR


def class_values(
    held: Optional[np.ndarray], count: int, classes: tuple[LabelClass, ...], field: str
) -> np.ndarray:
    """Class values of samples.

    Args:
        held: what the class field holds: a class's name, or its value as number or text;
            ``None`` where there is no class field.
        count: number of samples.
        classes: the schema.
        field: name of the class field, for errors.

    Returns:
        ``count`` values, uint8.

    Raises:
        InvalidInput: a sample has no class, or one that is not in the schema.
    """
    if held is None:
        return np.full(count, _only_class(classes), np.uint8)
    by_text = _by_text(classes)
    texts = [class_text(value) for value in held.tolist()]
    _check_known(texts, by_text, classes, field)
    return np.fromiter((by_text[text] for text in texts), np.uint8, count)


def sets_of_class_values(
    held: Optional[np.ndarray], count: int, classes: tuple[LabelClass, ...], field: str
) -> np.ndarray:
    """As :func:`class_values`, for samples of several classes, parted by ``CLASS_SEPARATOR``.

    Returns:
        ``count`` tuples of values, sorted; equal ones are one object.

    Raises:
        InvalidInput: as for :func:`class_values`.
    """
    sets = np.empty(count, object)
    if held is None:
        sets[:] = [(_only_class(classes),)] * count
        return sets
    by_text = _by_text(classes)
    known: dict[str, tuple[int, ...]] = {}
    texts = [class_text(value) for value in held.tolist()]
    _check_known(_parts_of(texts), by_text, classes, field)
    for text in set(texts):
        known[text] = tuple(sorted({by_text[part] for part in _parts_of([text])}))
    sets[:] = [known[text] for text in texts]
    return sets


def _parts_of(texts: list[str]) -> list[str]:
    """The single classes that texts name; an empty text stays one."""
    parts = []
    for text in texts:
        named = [part.strip() for part in text.split(CLASS_SEPARATOR)]
        parts += [part for part in named if part] or [""]
    return parts


def _only_class(classes: tuple[LabelClass, ...]) -> int:
    if len(classes) != 1:
        raise InvalidInput("Choose the field that holds the samples' class (CLASS_FIELD).")
    return classes[0].value


def _by_text(classes: tuple[LabelClass, ...]) -> dict[str, int]:
    by_text = {str(c.value): c.value for c in classes}
    by_text.update({c.name: c.value for c in classes})
    return by_text


def _check_known(
    texts: list[str], by_text: dict[str, int], classes: tuple[LabelClass, ...], field: str
) -> None:
    unknown = sorted(set(texts) - set(by_text))
    if "" in unknown:
        missing = sum(not text for text in texts)
        raise InvalidInput(
            f"Samples without a class in the field “{field}”: {missing}. Give them a class, or "
            "delete them."
        )
    if unknown:
        raise InvalidInput(
            f"The field “{field}” holds {listed_names(unknown)}, not among the classes "
            f"{listed_names([c.name for c in classes])}. Correct the samples, or add the class to "
            "the schema."
        )


def class_text(value: Any) -> str:
    """A class field's value as text; missing values are empty."""
    if value is None or value != value:  # noqa: PLR0124 - NaN stands for NULL in number fields
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def listed_names(names: list[str]) -> str:
    """The first few names, for a sentence."""
    shown = ", ".join(f"“{name[:40]}”" for name in names[:5])
    return shown + (f" and {len(names) - 5} more" if len(names) > 5 else "")
