"""Keys for the steps of labelling and reviewing, beside 1 … 9 for the classes.

They are capital letters: QGIS has none of them, and typing into a field presses none. A key works
while its button can be seen and used.
"""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractButton, QShortcut

Button = TypeVar("Button", bound=QAbstractButton)

#: By the name of the button.
KEYS = {
    "claim_next": "Shift+N",
    "review_next_unit": "Shift+V",
    "submit_unit": "Shift+S",
    "accept_unit": "Shift+A",
    "fix_unit": "Shift+F",
    "return_unit": "Shift+R",
    "reject_selected": "Shift+X",
    "comment_add": "Shift+C",
}


def press_by(key: str, button: QAbstractButton) -> None:
    """Have a key press a button while that is seen; a text field keeps its letters.

    The key goes with the button: of two buttons with the same key neither would be pressed.
    """
    shortcut = QShortcut(QKeySequence(key), button)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)  # a key that is held down accepts one unit
    shortcut.activated.connect(button.click)


def with_key(button: Button) -> Button:
    """Give a button its key, if it has one, and say so in its tooltip."""
    key = KEYS.get(button.objectName())
    if key is None:
        return button
    press_by(key, button)
    sequence = QKeySequence(key)
    button.setToolTip(
        QCoreApplication.translate("Keys", "{tip} ({key})").format(
            tip=button.toolTip(), key=sequence.toString(QKeySequence.SequenceFormat.NativeText)
        )
    )
    return button
