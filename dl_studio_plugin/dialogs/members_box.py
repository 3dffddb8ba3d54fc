"""Members and roles of the open project: a table, and for its owners the ways to change it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..definitions.roles import Action, Role, allows
from ..project.model import MemberKind, UnitState
from .member_dialog import MemberDialog, kind_icon
from .role_table import role_sentence
from .words import role_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..project.model import Member
    from ..project.store import Store
    from .studio import Studio

_NAME, _ROLE, _HOLDS = range(3)
_MEMBER = Qt.ItemDataRole.UserRole
_HELD = (UnitState.IN_PROGRESS, UnitState.IN_REVIEW)
_ROWS_SEEN = 7


class MembersBox(QGroupBox):
    """Who belongs to the project, as what, and how many units they hold now."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("members_box")
        self._studio = studio
        self.setTitle(self.tr("Members"))
        self._note = QLabel(objectName="members_note")
        self._note.setWordWrap(True)
        self._table = self._make_table()
        self._add = QPushButton(self.tr("Add a member…"), objectName="members_add")
        self._add.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self._add.clicked.connect(lambda _checked=False: self._ask())
        self._remove = QPushButton(self.tr("Remove"), objectName="members_remove")
        self._remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self._remove.setToolTip(self.tr("What they did stays in the project"))
        self._remove.clicked.connect(lambda _checked=False: self._remove_chosen())
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._note)
        layout.addWidget(self._table)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Show who is a member now; the chosen one stays chosen."""
        project = self._studio.project
        if project is None:
            return
        chosen = self._chosen()
        may_change = allows(project.role, Action.ADMINISTER) and not project.read_only
        may_change = may_change and not project.settings().completed
        members = project.members()
        holding = Counter(unit.holder for unit in project.units(states=_HELD))
        self._fill(project, members, holding, may_change)
        for row, member in enumerate(members):
            if chosen is not None and member.name == chosen.name:
                self._table.selectRow(row)
        self._note.setText(self._about(project, members))
        self._add.setVisible(may_change)
        self._remove.setVisible(may_change)
        self._allow()

    # -- the table ------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, objectName="members_table")
        table.setHorizontalHeaderLabels([self.tr("Who"), self.tr("Role"), self.tr("Holds")])
        table.horizontalHeaderItem(_HOLDS).setToolTip(
            self.tr("Work units that they label or review at the moment")
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        line = self.fontMetrics().height()
        table.verticalHeader().setDefaultSectionSize(round(1.9 * line))
        header = table.horizontalHeader()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_ROLE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_HOLDS, QHeaderView.ResizeMode.ResizeToContents)
        table.setMinimumHeight(round(1.9 * line * _ROWS_SEEN))
        table.itemSelectionChanged.connect(self._allow)
        return table

    def _fill(
        self, project: Store, members: Sequence[Member], holding: Counter[str], may_change: bool
    ) -> None:
        self._table.setRowCount(0)
        self._table.setRowCount(len(members))
        for row, member in enumerate(members):
            is_me = member.name == project.member
            shown = self.tr("{} (you)").format(member.name) if is_me else member.name
            name = QTableWidgetItem(kind_icon(member.kind), shown)
            name.setData(_MEMBER, member)
            if member.kind is MemberKind.GROUP:
                name.setToolTip(self.tr("A group of the server: all logins that belong to it"))
            self._table.setItem(row, _NAME, name)
            if may_change:
                self._table.setCellWidget(row, _ROLE, self._role_field(member))
            else:
                role = QTableWidgetItem(role_words(member.role))
                role.setToolTip(role_sentence(member.role))
                self._table.setItem(row, _ROLE, role)
            held = QTableWidgetItem(str(holding[member.name] or ""))
            held.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self._table.setItem(row, _HOLDS, held)

    def _role_field(self, member: Member) -> QComboBox:
        field = QComboBox(objectName=f"role_of_{member.name}")
        for role in Role:
            field.addItem(role_words(role), role.value)
            field.setItemData(field.count() - 1, role_sentence(role), Qt.ItemDataRole.ToolTipRole)
        field.setCurrentIndex(field.findData(member.role.value))
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.wheelEvent = lambda event: event.ignore()  # scrolling by must change no role
        field.activated.connect(lambda _index: self._change(member, Role(field.currentData())))
        return field

    def _about(self, project: Store, members: Sequence[Member]) -> str:
        role = role_words(project.role)
        if project.member in {member.name for member in members}:
            text = self.tr("You work here as {member}: {role}.")
        elif any(member.kind is MemberKind.GROUP for member in members):
            text = self.tr("You work here as {member}, by your groups: {role}.")
        else:
            text = self.tr("You look at this project as {member}; you are not a member of it.")
        return text.format(member=project.member, role=role)

    def _chosen(self) -> Optional[Member]:
        found = self._table.selectedItems()
        if not found:
            return None
        member: Member = self._table.item(found[0].row(), _NAME).data(_MEMBER)
        return member

    def _allow(self) -> None:
        self._remove.setEnabled(self._chosen() is not None)

    # -- changes --------------------------------------------------------------------------------

    def _ask(self) -> None:
        project = self._studio.project
        if project is None:
            return
        with self._studio.guarded():
            there = {member.name for member in project.members()}
            accounts = [each for each in project.accounts() if each.name not in there]
            dialog = MemberDialog(accounts, self.window())
            if dialog.exec() == QDialog.DialogCode.Accepted:
                name, role = dialog.name, dialog.role
                self._do(lambda project: project.set_member(name, role))
            dialog.deleteLater()

    def _change(self, member: Member, role: Role) -> None:
        if role is member.role:
            return
        project = self._studio.project
        question = self.tr(
            "You would be {role} and could not change the members any more. Another owner would "
            "have to make you an owner again."
        ).format(role=role_words(role))
        if project is None or not self._agrees(project, member, question):
            self.refresh()
            return
        self._do(lambda project: project.set_member(member.name, role, member.kind))

    def _remove_chosen(self) -> None:
        project, member = self._studio.project, self._chosen()
        if project is None or member is None:
            return
        question = self.tr(
            "You would not belong to this project any more. Another owner would have to add you "
            "again."
        )
        if self._agrees(project, member, question):
            self._do(lambda project: project.remove_member(member.name))

    def _agrees(self, project: Store, member: Member, question: str) -> bool:
        """Whether to go on; asked only when owners take away a right of their own."""
        if member.name != project.member:
            return True
        title = self.tr("Your own role")
        answer = QMessageBox.question(self, title, question + " " + self.tr("Go on?"))
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _do(self, change: Callable[[Store], object]) -> None:
        project = self._studio.project
        if project is not None:
            with self._studio.guarded():
                change(project)
            self._studio.refresh()
