"""The dialog “Add a member”: who, and as what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from ..definitions.roles import Role
from ..project.model import MemberKind
from .role_table import role_sentence
from .words import role_words

if TYPE_CHECKING:
    from ..project.model import Account

_ICONS = Path(__file__).parents[1] / "resources" / "icons"
TEAM_ICON = _ICONS / "managegroup.svg"


class MemberDialog(QDialog):
    """Asks for a name and a role.

    Args:
        accounts: who can be chosen (logins and groups of a server); empty takes any name.
    """

    def __init__(self, accounts: Sequence[Account], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("member_dialog")
        self.setWindowTitle(self.tr("Add a member"))
        self._name = QComboBox(objectName="member_name")
        self._name.setEditable(True)
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for account in accounts:
            self._name.addItem(kind_icon(account.kind), account.name)
        self._name.setCurrentIndex(-1)
        completer = self._name.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._name.lineEdit().setPlaceholderText(
            self.tr("A login or a group of the server") if accounts
            else self.tr("The name that they enter in their options")
        )  # fmt: skip
        self._name.editTextChanged.connect(lambda _text: self._judge())
        self._role = QComboBox(objectName="member_role")
        for role in Role:
            self._role.addItem(role_words(role), role.value)
        self._role.setCurrentIndex(self._role.findData(Role.SAMPLE_COLLECTOR.value))
        self._role.currentIndexChanged.connect(lambda _index: self._tell())
        self._told = QLabel(objectName="member_told")
        self._told.setWordWrap(True)
        note = QLabel(objectName="member_note")
        note.setWordWrap(True)
        note.setText(self._who_can_be_added(bool(accounts)))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._add = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._add.setText(self.tr("Add"))
        self._add.setObjectName("member_add")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Who"), self._name)
        form.addRow(self.tr("Role"), self._role)
        form.addRow(self._told)
        form.addRow(note)
        form.addRow(buttons)
        self.resize(24 * self.fontMetrics().height(), self.sizeHint().height())
        self._tell()
        self._judge()

    @property
    def name(self) -> str:
        """Who shall be a member."""
        return str(self._name.currentText().strip())

    @property
    def role(self) -> Role:
        """What they shall be."""
        return Role(self._role.currentData())

    def _judge(self) -> None:
        self._add.setEnabled(bool(self.name))

    def _tell(self) -> None:
        self._told.setText(role_sentence(self.role))

    def _who_can_be_added(self, in_a_database: bool) -> str:
        if in_a_database:
            return self.tr(
                "A group stands for all logins that belong to it; whoever runs the server makes "
                "logins and groups. Somebody who is in several has the highest of their roles."
            )
        return self.tr(
            "In a file, members are the names that people enter in the options of DL Studio. Roles "
            "there guard against mistakes, not against attackers; a project in a database has "
            "logins."
        )


def kind_icon(kind: MemberKind) -> QIcon:
    """A person, or several."""
    # QGIS's own person is black, and so cannot be seen on a dark theme.
    return QIcon(str(_ICONS / "member.svg" if kind is MemberKind.PERSON else TEAM_ICON))
