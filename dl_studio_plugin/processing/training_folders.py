"""What algorithms learn from folders of training data before the engine opens them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import DlStudioError
from ..definitions.label_classes import BACKGROUND_VALUE
from ..layers.translation import translated

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..definitions.folder_kinds import FolderKind
    from ..definitions.training_data import TrainingData


class TrainingFolder(NamedTuple):
    """A folder of training data: what it says, or, where another program wrote it, its kind."""

    data: Optional[TrainingData]
    kind: Optional[FolderKind]


translate = QCoreApplication.translate
CONTEXT = "TrainingFolders"


def read_training_data(folder: Optional[Path], name: str) -> TrainingFolder:
    """What the folder says about itself, or how another program's was recognised.

    Cheap: the engine looks at what is in the files.

    Args:
        folder: of the parameter.
        name: of the parameter.

    Raises:
        InvalidInput: it is no folder of training data.
    """
    from ..definitions.chip_table import read_description
    from ..definitions.folder_kinds import recognise_folder
    from ..definitions.training_data import TRAINING_DATA_FILE

    try:
        if folder is not None and (folder / TRAINING_DATA_FILE).is_file():
            return TrainingFolder(read_description(folder / TRAINING_DATA_FILE), None)
        return TrainingFolder(None, recognise_folder(folder or Path()))
    except DlStudioError as error:
        raise type(error)(f"{name}: {translated(str(error))}") from error


def tell_recognised(
    folders: Iterable[tuple[Optional[Path], str]], feedback: QgsProcessingFeedback
) -> None:
    """Say what the folders of other programs were recognised as."""
    for folder, name in folders:
        kind = read_training_data(folder, name).kind
        if kind is not None:
            feedback.pushInfo(
                translate(
                    CONTEXT,
                    "{name}: “{folder}” was recognised as {kind} ({images} images).",
                ).format(name=name, folder=folder or "", kind=kind.title, images=len(kind.images))
            )


def described(folders: Iterable[TrainingFolder]) -> list[TrainingData]:
    """What those folders say about themselves that this project has written."""
    return [folder.data for folder in folders if folder.data is not None]


def tasks_of(folder: TrainingFolder) -> tuple[str, ...]:
    """What a folder can train: one task, or those of a format of another program's."""
    from ..definitions.formats import find_format

    if folder.data is not None:
        return (folder.data.task,)
    kind = folder.kind
    return tuple(task.value for task in find_format(kind.format).tasks) if kind else ()


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
