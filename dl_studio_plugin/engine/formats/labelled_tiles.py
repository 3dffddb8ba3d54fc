"""Labelled and multi-labelled tiles: the classes of a whole chip, an XML file a chip.

As in ArcGIS, each class is an object whose box is the whole chip.
"""

from __future__ import annotations

from pathlib import Path

from ...definitions.chip_files import label_paths
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.formats import LabelKind, find_format
from ...definitions.training_data import TrainingData
from ..samples.annotations import ClassLabel
from .class_names import names_by_value, values_by_name
from .writer import LabelledChip, LabelWriter, values_of
from .xml_annotations import annotation_text, read_annotation


class Writer(LabelWriter):
    """Writes ``labels/NAME.xml``."""

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the classes of a chip."""
        names = names_by_value(self.classes)
        side = str(self.shape.size)
        values = values_of(chip)
        rows = [(names[value], ("0", "0", side, side), False) for value in values]
        size = (self.shape.size, self.shape.size, self.shape.bands)
        text = annotation_text(self.image_file(chip.name), size, rows)
        (self.labels / f"{chip.name}.xml").write_bytes(text.encode("utf-8"))
        return dict.fromkeys(values, 1)


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ClassLabel:
    """The classes of a chip."""
    (path,) = label_paths(folder, data, chip)
    values = values_by_name(data.classes)
    found = []
    for item in read_annotation(path).objects:
        if item.name not in values:
            raise InvalidInput(f"{item.place}: “{item.name[:80]}” is no class of the data.")
        if values[item.name] not in found:
            found.append(values[item.name])
    if find_format(data.format).kind is LabelKind.CLASS and len(found) != 1:
        raise InvalidInput(f"“{path}”: a labelled tile has one class, but here are {len(found)}.")
    return ClassLabel(tuple(found))
