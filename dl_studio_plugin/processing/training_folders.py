"""What algorithms learn from folders of training data before the engine opens them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import BACKGROUND_VALUE

if TYPE_CHECKING:
    from ..definitions.training_data import TrainingData

translate = QCoreApplication.translate
CONTEXT = "TrainingFolders"


def read_training_data(folder: Optional[Path], name: str) -> TrainingData:
    """What the folder says about itself; ``name`` is its parameter.

    Raises:
        InvalidInput: it is no folder of training data.
    """
    import json

    from ..definitions.training_data import TRAINING_DATA_FILE, TrainingData
    from ..definitions.wire import from_json

    file = (folder or Path()) / TRAINING_DATA_FILE
    try:
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidInput(
            translate(
                CONTEXT,
                "{name}: “{folder}” holds no training data: its {file} cannot be read. Choose a "
                "folder that “Export training data” made.",
            ).format(name=name, folder=folder or "", file=TRAINING_DATA_FILE)
        ) from error
    return from_json(TrainingData, data, str(file))


def classes_without_samples(folders: Sequence[TrainingData]) -> Iterator[str]:
    """Why the folders cannot train: a class that none of them shows."""
    for label in folders[0].classes if folders else ():
        pixels = sum(data.pixels.get(label.name, 0) for data in folders)
        if pixels == 0 and label.value != BACKGROUND_VALUE:
            yield translate(
                CONTEXT,
                "INPUT: The class “{}” has no samples in the training data. Label some of it and "
                "export again, or make a project without that class.",
            ).format(label.name)


def other_classes(folders: Sequence[TrainingData]) -> Iterator[str]:
    """Why several folders cannot train one model: they do not have the same classes."""
    names = [[label.name for label in data.classes] for data in folders]
    for other in names[1:]:
        if other != names[0]:
            yield translate(
                CONTEXT,
                "MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose "
                "folders of the same classes.",
            ).format(other=", ".join(other), first=", ".join(names[0]))
