"""For each kind of fault the button that helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication

from ..definitions.errors import (
    EngineStopped,
    EnvironmentMissing,
    NotEnoughSpace,
    NotPermitted,
    NotPossible,
    OutOfDate,
    ProjectDamaged,
    ProjectReadOnly,
    ProjectTooNew,
)
from ..layers.translation import translated
from ..project.connections import is_database
from .manual import manual_page
from .options_factory import OPTIONS_PAGE

if TYPE_CHECKING:
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "Remedies"

#: A button in the message bar: its text and what it does.
HelpingButton = tuple[str, Callable[[], object]]
TROUBLESHOOTING = "troubleshooting"


def remedy(studio: Studio, kind: str) -> HelpingButton:
    """The button for a fault of ``kind`` (see ``definitions/errors.py``)."""
    open_options = _options(studio)
    known: dict[str, HelpingButton] = {
        EnvironmentMissing.kind: (
            translate(CONTEXT, "Install the engine…"),
            lambda: studio.go_to("welcome"),
        ),
        EngineStopped.kind: (
            translate(CONTEXT, "Copy a report"),
            lambda: copy_report(studio),
        ),
        NotEnoughSpace.kind: (translate(CONTEXT, "Choose another folder…"), open_options),
        NotPermitted.kind: (
            translate(CONTEXT, "Show the members"),
            lambda: studio.go_to("team"),
        ),
        NotPossible.kind: (translate(CONTEXT, "Show what is now"), studio.refresh),
        OutOfDate.kind: (translate(CONTEXT, "Show what is now"), studio.refresh),
        ProjectReadOnly.kind: (
            (translate(CONTEXT, "What can I do?"), _read_on)
            if is_database(studio.reference)
            else (translate(CONTEXT, "Work on a copy"), lambda: work_on_copy(studio))
        ),
        ProjectDamaged.kind: (
            translate(CONTEXT, "Restore the last backup"),
            lambda: restore_last_backup(studio),
        ),
        ProjectTooNew.kind: (
            translate(CONTEXT, "Update DL Studio…"),
            lambda: studio.iface.pluginManagerInterface().showPluginManager(3),
        ),
    }
    return known.get(kind, (translate(CONTEXT, "What can I do?"), _read_on))


def work_on_copy(studio: Studio) -> None:
    """Copy the open project into the folder for results, and open the copy."""
    from ..project.connections import is_database
    from ..project.geopackage.backups import copy_project

    if not studio.reference or is_database(studio.reference):
        return
    source = Path(studio.reference)
    folder = studio.settings.folder_for_results()
    number = 1
    while (target := folder / f"{source.stem}_{number}{source.suffix}").exists():
        number += 1
    with studio.guarded():
        copy_project(source, target)
        studio.open_project(str(target))


def restore_last_backup(studio: Studio) -> None:
    """Put the last backup in the place of the project that could not be opened, and open that."""
    from ..project.geopackage.backups import restore_backup
    from ..project.store import utc_now

    reference = studio.wanted_reference
    if studio.reference == reference and not studio.close_project():
        return
    with studio.guarded():
        done = restore_backup(Path(reference), utc_now())
        if studio.open_project(reference):
            studio.show_success(translated(done))


def copy_report(studio: Studio) -> None:
    """Put a report on the engine into the clipboard, to send with a question."""
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import QT_VERSION_STR

    from ..runtime.diagnostics import diagnostics_report
    from ..runtime.environment import EngineEnvironment

    extra = {"QGIS": Qgis.version(), "Qt": QT_VERSION_STR}
    report = diagnostics_report(EngineEnvironment.default(), extra, self_test=False)
    QApplication.clipboard().setText(report)
    studio.show_info(translate(CONTEXT, "The report is in the clipboard."))


def _options(studio: Studio) -> Callable[[], object]:
    return lambda: studio.iface.showOptionsDialog(studio.iface.mainWindow(), OPTIONS_PAGE)


def _read_on() -> None:
    QDesktopServices.openUrl(QUrl(manual_page(TROUBLESHOOTING)))
