"""What an algorithm is called and where the toolbox shows it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

#: Translation context of everything in this module.
CONTEXT = "Groups"


@dataclass(frozen=True)
class Group:
    """A step of the workflow: a group in the toolbox.

    The number keeps the toolbox in the order of the work, because it sorts by title.
    """

    id: str
    title: str

    def translated(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.title)


PROJECT = Group("project", QT_TRANSLATE_NOOP("Groups", "1 · Project"))
SAMPLES = Group("samples", QT_TRANSLATE_NOOP("Groups", "2 · Prepare training samples"))
TRAINING = Group("training", QT_TRANSLATE_NOOP("Groups", "3 · Train model"))
INFERENCING = Group("inferencing", QT_TRANSLATE_NOOP("Groups", "4 · Run inferencing tool"))
REVIEW = Group("review", QT_TRANSLATE_NOOP("Groups", "5 · Review results"))
SHARE = Group("share", QT_TRANSLATE_NOOP("Groups", "6 · Share"))
WORKFLOWS = Group("workflows", QT_TRANSLATE_NOOP("Groups", "Whole workflows"))


@dataclass(frozen=True)
class Identity:
    """Name, place and description of one algorithm, in English.

    Attributes:
        id: what follows ``dlstudio:``; never renamed. The icon has the same name.
        summary: one sentence, shown when the toolbox is searched.
        description: what it does, in whole sentences; paragraphs are parted by empty lines.
        tags: further words that users search by, parted by commas.
    """

    id: str
    title: str
    group: Group
    summary: str
    description: str
    tags: str
