"""From what a sample's class field holds to the class's value."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import LabelClass


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
        if len(classes) != 1:
            raise InvalidInput("Choose the field that holds the samples' class (CLASS_FIELD).")
        return np.full(count, classes[0].value, np.uint8)
    by_text = {str(c.value): c.value for c in classes}
    by_text.update({c.name: c.value for c in classes})
    distinct = {_text(value) for value in held.tolist()}
    unknown = sorted(distinct - set(by_text))
    if "" in unknown:
        missing = sum(not _text(value) for value in held.tolist())
        raise InvalidInput(
            f"Samples without a class in the field “{field}”: {missing}. Give them a class, or "
            "delete them."
        )
    if unknown:
        raise InvalidInput(
            f"The field “{field}” holds {_listed(unknown)}, not among the classes "
            f"{_listed([c.name for c in classes])}. Correct the samples, or add the class to the "
            "schema."
        )
    return np.fromiter((by_text[_text(value)] for value in held.tolist()), np.uint8, count)


def _text(value: Any) -> str:
    """A class field's value as text; missing values are empty."""
    if value is None or value != value:  # noqa: PLR0124 - NaN stands for NULL in number fields
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"“{name[:40]}”" for name in names[:5])
    return shown + (f" and {len(names) - 5} more" if len(names) > 5 else "")
