"""Projects and model packages in QGIS's browser, under “DL Studio”."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsDataCollectionItem, QgsDataItem, QgsDataItemProvider, QgsDataProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .project_titles import project_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

translate = QCoreApplication.translate
CONTEXT = "Browser"
PROVIDER = "dl_studio"
_ICONS = Path(__file__).parents[1] / "resources" / "icons"


class FileItem(QgsDataItem):
    """A project or a model package; a double click opens it."""

    def __init__(
        self, parent: QgsDataItem, kind: str, path: str, choose: Callable[[str, str], None]
    ) -> None:
        name = project_title(path) if kind == "project" else Path(path).stem
        super().__init__(QgsDataItem.Type.Custom, parent, name, f"{parent.path()}/{name}", PROVIDER)
        self._kind, self._path, self._choose = kind, path, choose
        icon = "dlstudio.svg" if kind == "project" else "trainmodel.svg"
        self.setIcon(QIcon(str(_ICONS / icon)))
        self.setToolTip(path)
        self.setState(QgsDataItem.State.Populated)

    def handleDoubleClick(self) -> bool:  # noqa: N802 (QGIS's name)
        """Open it."""
        self._choose(self._kind, self._path)
        return True

    def actions(self, parent: Optional[QWidget]) -> list[QAction]:
        """What its context menu offers."""
        title = (
            translate(CONTEXT, "Open in DL Studio")
            if self._kind == "project"
            else translate(CONTEXT, "Run on imagery…")
        )
        action = QAction(title, parent)
        action.triggered.connect(lambda: self._choose(self._kind, self._path))
        return [action]


class FolderItem(QgsDataCollectionItem):
    """“DL Studio”, or the list of projects or models in it."""

    def __init__(
        self,
        parent: Optional[QgsDataItem],
        name: str,
        children: Callable[[FolderItem], list[QgsDataItem]],
        icon: str = "",
    ) -> None:
        path = f"{parent.path()}/{name}" if parent is not None else f"/{PROVIDER}"
        super().__init__(parent, name, path, PROVIDER)
        self._children = children
        if icon:
            self.setIcon(QIcon(str(_ICONS / icon)))

    def createChildren(self) -> list[QgsDataItem]:  # noqa: N802 (QGIS's name)
        """What it holds; QGIS calls this when it is unfolded."""
        children = self._children(self)
        self._kept = children  # else Python's halves of the items would be collected
        return children


class StudioItems(QgsDataItemProvider):
    """Adds “DL Studio” to the browser."""

    def __init__(self, choose: Callable[[str, str], None]) -> None:
        super().__init__()
        self._choose = choose

    def name(self) -> str:
        """Its id."""
        return PROVIDER

    def capabilities(self) -> int:
        """Anything but none makes QGIS ask for the item at the root."""
        return QgsDataProvider.DataCapability.Net

    def createDataItem(  # noqa: N802 (QGIS's name)
        self, path: str, parent: Optional[QgsDataItem]
    ) -> Optional[QgsDataItem]:
        """The item at the root; QGIS calls this."""
        if path or parent is not None:
            return None
        self._root = FolderItem(None, "DL Studio", self._lists, "dlstudio.svg")
        return self._root

    def _lists(self, root: FolderItem) -> list[QgsDataItem]:
        return [
            FolderItem(root, translate(CONTEXT, "Projects"), self._projects),
            FolderItem(root, translate(CONTEXT, "Models"), self._models),
        ]

    def _projects(self, parent: FolderItem) -> list[QgsDataItem]:
        from .settings import StudioSettings

        recent = StudioSettings().recent_projects
        return [FileItem(parent, "project", reference, self._choose) for reference in recent]

    def _models(self, parent: FolderItem) -> list[QgsDataItem]:
        from .model_files import model_files
        from .settings import StudioSettings

        found = model_files(StudioSettings().folder_for_results())
        return [FileItem(parent, "model", str(path), self._choose) for path in found]
