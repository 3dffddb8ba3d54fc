"""What the layers of a project have to say, as messages with the button that helps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.rescue import remove_copy
from .conflict_dialog import ConflictDialog

if TYPE_CHECKING:
    from ..layers.project_layers import ProjectLayers
    from .remedies import HelpingButton
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "TeamMessages"


def listen_to(studio: Studio, layers: ProjectLayers) -> None:
    """Show what the layers of the project that was just opened have to say, from now on."""
    layers.on_saved = studio.refresh
    layers.on_changed = studio.refresh
    layers.on_told = studio.show_info
    layers.on_refused = lambda text: studio.show_error(text, _choose_button(studio, layers))
    with studio.guarded():
        layers.follow()
    for path in layers.editing.copies():
        _offer_copy(studio, layers, path)


def ask_about_conflicts(studio: Studio) -> Optional[ConflictDialog]:
    """Open the dialog about samples that two people changed, if there are any."""
    layers = studio.layers
    conflicts = [] if layers is None else layers.editing.conflicts()
    if not conflicts:
        return None
    dialog = ConflictDialog(studio, conflicts, studio.iface.mainWindow())
    dialog.show()
    return dialog


def _choose_button(studio: Studio, layers: ProjectLayers) -> Optional[HelpingButton]:
    if not layers.editing.conflicts():
        return None
    return translate(CONTEXT, "Choose…"), lambda: ask_about_conflicts(studio)


def _offer_copy(studio: Studio, layers: ProjectLayers, path: Path) -> None:
    text = translate(
        CONTEXT,
        "There are edits of this project that could not be saved before QGIS was closed. They are "
        "in “{}”.",
    ).format(path)
    button = (translate(CONTEXT, "Bring them back"), lambda: bring_back(studio, layers, path))
    studio.show_error(text, button)


def bring_back(studio: Studio, layers: ProjectLayers, path: Path, draw_again: bool = False) -> None:
    """Put the edits of a rescue copy into the layers, and tell what became of them."""
    if studio.layers is not layers:
        return  # another project is open by now
    with studio.guarded():
        brought = layers.editing.bring_back(path, draw_again)
        if brought.edits:
            text = translate(CONTEXT, "Edits brought back: {count}. Look at them, then save.")
            studio.show_info(text.format(count=brought.edits))
        if brought.conflicts:
            text = translate(CONTEXT, "Somebody else changed some of these samples ({count}).")
            count = len(brought.conflicts)
            studio.show_error(text.format(count=count), _choose_button(studio, layers))
        if brought.gone:
            _tell_gone(studio, layers, path, brought.gone)
        if brought.left_out:
            _tell_left_out(studio, path, brought.left_out)


def _tell_gone(studio: Studio, layers: ProjectLayers, path: Path, count: int) -> None:
    text = translate(
        CONTEXT,
        "Somebody else deleted samples that you had changed ({count}). Your edits of them stay in "
        "the copy.",
    ).format(count=count)
    again = translate(CONTEXT, "Draw them again")
    studio.show_error(text, (again, lambda: bring_back(studio, layers, path, draw_again=True)))


def _tell_left_out(studio: Studio, path: Path, count: int) -> None:
    text = translate(
        CONTEXT,
        "Some edits cannot be made by you as the project is now ({count}); they stay in the copy "
        "“{path}”.",
    ).format(count=count, path=path)
    studio.show_error(text, (translate(CONTEXT, "Delete the copy"), lambda: remove_copy(path)))
