"""What DL Studio remembers for a user, in QGIS's settings under ``dlstudio/``.

Each setting is declared once, with its type and its default; there is no key anywhere else but
in ``processing``, which reads the member's name from the same place.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

ROOT = "dlstudio"
#: How many projects the dock offers to open again.
RECENT_PROJECTS = 8

Value = TypeVar("Value", str, int, float, bool)


class Setting(Generic[Value]):
    """One remembered value: read and written as an attribute of :class:`StudioSettings`."""

    def __init__(self, key: str, default: Value) -> None:
        self.key = f"{ROOT}/{key}"
        self.default: Value = default

    @overload
    def __get__(self, owner: None, kind: type) -> Setting[Value]: ...

    @overload
    def __get__(self, owner: object, kind: type) -> Value: ...

    def __get__(self, owner: object, kind: type) -> Any:
        """The value, or the default where none was written or it has another type."""
        if owner is None:
            return self
        return QgsSettings().value(self.key, self.default, type=type(self.default))

    def __set__(self, owner: object, value: Value) -> None:
        """Remember ``value``."""
        QgsSettings().setValue(self.key, value)


class StudioSettings:
    """The user's settings; see the Options page for what each means."""

    member = Setting("member", "")
    device = Setting("device", "auto")
    results_folder = Setting("results_folder", "")
    #: Model packages that the user added to the gallery, a path a line.
    added_models = Setting("added_models", "")
    last_project = Setting("last_project", "")
    open_last_project = Setting("open_last_project", True)
    tour_seen = Setting("tour_seen", False)
    #: Runs that go on without QGIS, as JSON; see ``left_runs``.
    left_runs = Setting("left_runs", "")
    panel_open = Setting("panel_open", False)
    #: Ids of the columns of the board of work units, joined by blanks; empty is the usual ones.
    unit_columns = Setting("unit_columns", "")
    python = Setting("environment/python", "")
    index_url = Setting("environment/index_url", "")
    wheel_folder = Setting("environment/wheel_folder", "")
    proxy = Setting("environment/proxy", "")
    cuda = Setting("environment/cuda", False)
    #: After a decision the next unit to review is held at once.
    review_goes_on = Setting("review_goes_on", False)
    segmenter_encoder = Setting("segmenter/encoder", "")
    segmenter_decoder = Setting("segmenter/decoder", "")
    segmenter_family = Setting("segmenter/family", "")
    #: Paths joined by line ends: QgsSettings cannot tell a list of one from a text.
    _recent = Setting("recent_projects", "")

    @property
    def recent_projects(self) -> list[str]:
        """References of the projects that were open lately, the last one first."""
        return [line for line in self._recent.splitlines() if line]

    def remember_project(self, reference: str) -> None:
        """Put ``reference`` first among the recent projects."""
        others = [known for known in self.recent_projects if known != reference]
        self._recent = "\n".join([reference, *others][:RECENT_PROJECTS])
        self.last_project = reference

    def forget_project(self, reference: str) -> None:
        """Offer ``reference`` no more."""
        self._recent = "\n".join(known for known in self.recent_projects if known != reference)
        if self.last_project == reference:
            self.last_project = ""

    def folder_for_results(self) -> Path:
        """Where results go unless the user says otherwise."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        base = self.results_folder or f"{QStandardPaths.writableLocation(documents)}/DL Studio"
        return Path(base)
