"""Edits that cannot be saved are copied to a file on this computer, and brought back later.

When the connection to a database is lost, or somebody else took over the unit, QGIS keeps the
edits only until it is closed. The copy is written again with every further edit, and goes once all
is saved. A copy that was left is offered when its project is opened the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDateTime, QObject, QTimer

from ..definitions.errors import DlStudioError, InvalidInput
from ..definitions.locks import hold_lock, is_held
from ..project.edits import Edit
from ..project.rescue_file import RescueNote, read_rescue, write_rescue

if TYPE_CHECKING:
    from ..project.store import Store

_SUFFIX = ".gpkg"
_AFTER_AN_EDIT_MS = 1000


def rescue_folder() -> Path:
    """Where copies are kept: in the user's profile of QGIS."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "dl_studio" / "rescue"


def copies_of(project_id: str) -> list[Path]:
    """Copies of a project's edits that nobody is writing now, the oldest first."""
    found = sorted(rescue_folder().glob(f"{project_id}-*{_SUFFIX}"))
    return [path for path in found if not is_held(_lock_of(path))]


def remove_copy(path: Path) -> None:
    """Delete a copy that is of no use any more."""
    path.unlink(missing_ok=True)
    _lock_of(path).unlink(missing_ok=True)


def keep_rest(path: Path, rest: Sequence[Edit]) -> None:
    """Leave only the edits of a copy that were not brought back."""
    if rest:
        write_rescue(path, read_rescue(path)[0], rest)
    else:
        remove_copy(path)


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


class Rescue(QObject):
    """The copy of the edits of one open project.

    Attributes:
        is_needed: edits are copied now.
        path: the copy; ``None`` while there is none.
    """

    def __init__(
        self, store: Store, edits: Callable[[], list[Edit]], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        settings = store.settings()
        self._note = RescueNote(
            settings.id, settings.name, store.reference, store.member, crs=settings.crs
        )
        self._edits = edits
        self._held = ExitStack()
        self.is_needed = False
        self.path: Optional[Path] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_AN_EDIT_MS)
        self._soon.timeout.connect(self._write_quietly)

    def begin(self, reason: str) -> Optional[Path]:
        """Copy the edits that there are, and those that follow; gives the file, if it has any.

        Raises:
            DlStudioError: the copy cannot be written.
        """
        self._note = replace(self._note, reason=reason)
        self.is_needed = True
        self._write()
        return self.path

    def edited(self) -> None:
        """There are other edits than those in the copy."""
        if self.is_needed:
            self._soon.start()

    def thrown_away(self) -> None:
        """The edits were rolled back: whoever has to close QGIS without a server does that.

        The copy stays; edits that follow get another one.
        """
        self._let_go()

    def end(self) -> None:
        """All edits are saved: the copy goes."""
        self.is_needed = False
        path = self._let_go()
        if path is not None:
            remove_copy(path)

    def release(self) -> None:
        """Leave the copy, if there is one, for the next time."""
        self.is_needed = False
        self._let_go()

    def _let_go(self) -> Optional[Path]:
        self._soon.stop()
        self._held.close()
        path, self.path = self.path, None
        if path is not None:
            _lock_of(path).unlink(missing_ok=True)
        return path

    def _write(self) -> None:
        edits = self._edits()
        if not edits:
            return
        if self.path is None:
            stamp = QDateTime.currentDateTimeUtc().toString("yyyyMMdd-HHmmss-zzz")
            path = rescue_folder() / f"{self._note.project}-{stamp}{_SUFFIX}"
            self._held.enter_context(hold_lock(_lock_of(path), str(path)))
            self.path = path
        now = QDateTime.currentDateTimeUtc().toString("yyyy-MM-ddTHH:mm:ssZ")
        write_rescue(self.path, replace(self._note, written=now), edits)

    def _write_quietly(self) -> None:
        with suppress(DlStudioError):  # a full disk, say: the older copy stays
            self._write()


def read_copy(path: Path, project_id: str) -> list[Edit]:
    """The edits in a copy.

    Raises:
        InvalidInput: it is none, or one of another project.
    """
    note, edits = read_rescue(path)
    if note.project != project_id:
        raise InvalidInput(
            f"The rescue copy “{path}” belongs to the project “{note.name}”. Open that project to "
            "bring it back."
        )
    return edits
