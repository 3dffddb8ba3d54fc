"""The status report: a page for the browser, written beside the project and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .free_files import ensure_results_folder, results_folder
from .project_titles import project_title

if TYPE_CHECKING:
    from .studio import Studio


def write_status_report(studio: Studio) -> None:
    """Write the report beside the project's file, or among the results, and open it."""
    page = results_folder(studio) / f"{project_title(studio.reference)}_status.html"
    with studio.guarded():
        ensure_results_folder(studio)
        studio.run(
            "projectstatus",
            {"PROJECT": studio.reference, "OUTPUT": str(page)},
            QCoreApplication.translate("StatusReport", "Writing the status report"),
            lambda results: QDesktopServices.openUrl(QUrl.fromLocalFile(str(results["OUTPUT"]))),
        )
