"""A page of the dock: one step of the workflow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .studio import Studio

DONE, CURRENT, WAITING = "done", "current", "waiting"


@dataclass(frozen=True)
class PageState:
    """Where a step stands.

    Attributes:
        kind: ``done``, ``current`` (can be worked on now) or ``waiting`` (something is missing).
        missing: what is missing and where to get it, as a sentence.
        go_to: id of the page that provides it.
    """

    kind: str = CURRENT
    missing: str = ""
    go_to: str = ""


class Page(QWidget):
    """Base of all pages.

    A page shows what is and starts algorithms; it computes nothing itself. ``refresh`` is
    called when the page comes into view, and while it is in view whenever the project changes.
    """

    page_id = ""
    #: The chapter of the manual, and a heading in it after ``#``.
    help_anchor = "README"

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.setObjectName(f"page_{self.page_id}")

    def title(self) -> str:
        """What the dock calls the page."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is now."""

    def begin_anew(self) -> None:
        """Another project is open, or none: let go of what was shown and chosen for the last one.

        ``refresh`` comes after it, and offers what the project has.
        """

    def use(self, thing: object) -> None:
        """Take a layer or the path of a file that the user chose elsewhere in QGIS."""

    def leave(self) -> None:
        """Another page comes into view: put map tools and temporary drawings away."""
