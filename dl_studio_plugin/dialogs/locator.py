"""Projects, models and pages of DL Studio in QGIS's locator bar (prefix ``dls``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qgis.core import QgsFeedback, QgsLocatorContext

translate = QCoreApplication.translate
CONTEXT = "Locator"
PREFIX = "dls"
_ICON = Path(__file__).parents[1] / "resources" / "icons" / "dlstudio.svg"

#: What a result is: ``project`` and a reference, ``model`` and a path, ``page`` and an id.
Choose = tuple[str, str]


class StudioLocator(QgsLocatorFilter):
    """Finds by any part of the name."""

    def __init__(self, choose: Callable[[str, str], None]) -> None:
        """``choose`` is called with the kind and the reference, path or id of what was chosen."""
        super().__init__()
        self._choose = choose

    def clone(self) -> StudioLocator:
        """Another one; QGIS searches with clones."""
        return StudioLocator(self._choose)

    def name(self) -> str:
        """Its id."""
        return "dl_studio"

    def displayName(self) -> str:  # noqa: N802 (QGIS's names)
        """What the locator's settings call it."""
        return "DL Studio"

    def prefix(self) -> str:
        """What limits a search to DL Studio."""
        return PREFIX

    def fetchResults(  # noqa: N802
        self,
        text: str,
        context: QgsLocatorContext,  # noqa: ARG002 (QGIS passes it)
        feedback: QgsFeedback,
    ) -> None:
        """Tell what fits ``text``; QGIS calls this on a thread of its own."""
        wanted = text.casefold().strip()
        for title, detail, data in _everything():
            if feedback.isCanceled():
                return
            if wanted in title.casefold():
                # A text, because QGIS copies results in C++, where a Python object may be lost.
                result = QgsLocatorResult(self, title, "\n".join(data))
                result.description = detail
                result.icon = QIcon(str(_ICON))
                self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        """Go to what was chosen."""
        # A property from QGIS 3.34 on, an attribute before.
        data = result.userData() if callable(result.userData) else result.userData
        kind, _, name = str(data).partition("\n")
        self._choose(kind, name)


def _everything() -> Iterator[tuple[str, str, Choose]]:
    """Title, detail and choice of all that can be found."""
    from .model_files import model_files
    from .project_titles import project_title
    from .settings import StudioSettings
    from .workflow import page_titles

    settings = StudioSettings()
    for page, title in page_titles().items():
        shown = f"DL Studio: {title}"
        yield shown, translate(CONTEXT, "Page of DL Studio"), ("page", page)
    for reference in settings.recent_projects:
        detail = translate(CONTEXT, "Project")
        yield project_title(reference), detail, ("project", reference)
    for path in model_files(settings.folder_for_results()):
        yield path.stem, translate(CONTEXT, "Model package"), ("model", str(path))
