"""Pascal VOC rectangles: boxes, an XML file an image.

Corners are taken as they stand, as edges of pixels counted from 0: what annotation programs and
ArcGIS write. (VOC's own files of 2012 count from 1; that is half a pixel on each side.) An object
that is ignored is ``difficult``.
"""

from __future__ import annotations

from pathlib import Path

from ...definitions.chip_files import label_paths
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.training_data import TrainingData
from ..samples.annotations import ChipObject, ObjectLabel
from .class_names import names_by_value, values_by_name
from .outlines import check_inside, checked_box, number
from .writer import LabelledChip, LabelWriter, counts_of, objects_of
from .xml_annotations import annotation_text, read_annotation


class Writer(LabelWriter):
    """Writes ``labels/NAME.xml``."""

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the boxes of a chip."""
        names = names_by_value(self.classes)
        objects = objects_of(chip)
        rows = []
        for item in objects:
            xmin, ymin, xmax, ymax = (number(corner) for corner in item.box)
            rows.append((names[item.value], (xmin, ymin, xmax, ymax), item.is_ignored))
        size = (self.shape.size, self.shape.size, self.shape.bands)
        text = annotation_text(self.image_file(chip.name), size, rows)
        (self.labels / f"{chip.name}.xml").write_bytes(text.encode("utf-8"))
        return counts_of(objects)


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ObjectLabel:
    """The boxes of a chip."""
    (path,) = label_paths(folder, data, chip)
    values = values_by_name(data.classes)
    objects = []
    for item in read_annotation(path).objects:
        if item.box is None:
            raise InvalidInput(f"{item.place}: the object has no <bndbox>.")
        if item.name not in values:
            raise InvalidInput(f"{item.place}: “{item.name[:80]}” is no class of the data.")
        shape = check_inside(checked_box(item.box, item.place), data.chip_size, item.place)
        objects.append(ChipObject(values[item.name], shape, item.is_difficult))
    return ObjectLabel(tuple(objects))
