"""Which class of a project an imported value stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import LabelClass

translate = QCoreApplication.translate
CONTEXT = "ClassMapping"


class ClassMapping:
    """From values of a field or of a raster to names of a project's classes.

    With CLASS_MAP, only the values that it names are imported. Without, a value must be the
    name or the number of a class.
    """

    def __init__(self, classes: Sequence[LabelClass], class_map: str) -> None:
        """``class_map`` is text such as ``1=building,2=road``; empty when it was left out.

        Raises:
            InvalidInput: it is not of that form, or names a class that the project has not.
        """
        self.classes = tuple(classes)
        names = {label.name for label in classes}
        if class_map:
            self._names = dict(_pair(part) for part in class_map.split(",") if part.strip())
            for name in sorted(set(self._names.values()) - names):
                raise InvalidInput(
                    translate(
                        CONTEXT,
                        "CLASS_MAP: The project has no class “{name}”. Its classes are {names}.",
                    ).format(name=name, names=", ".join(label.name for label in classes))
                )
        else:
            self._names = {str(label.value): label.name for label in classes}
            self._names.update({name: name for name in names})
        self.explicit = bool(class_map)

    def class_of(self, value: str) -> Optional[str]:
        """The class that ``value`` stands for; ``None`` if it is not imported."""
        return self._names.get(value)

    def unknown(self, values: Iterable[str]) -> list[str]:
        """The values that stand for no class though no CLASS_MAP leaves them out."""
        if self.explicit:
            return []
        return sorted({value for value in values if value and value not in self._names})

    def raster_values(self) -> dict[int, str]:
        """The pixel values that stand for a class."""
        whole = {}
        for value, name in self._names.items():
            if value.isdigit():
                whole[int(value)] = name
        return whole


def _pair(part: str) -> tuple[str, str]:
    value, separator, name = part.rpartition("=")
    if not separator:
        raise InvalidInput(
            translate(
                CONTEXT,
                "CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.",
            ).format(part.strip())
        )
    return value.strip(), name.strip()
