"""What each role may do: the table of ``definitions/roles.py`` as people read it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ..definitions.roles import PERMISSIONS, Action, Permission, Role
from .text_colour import text_colour
from .words import role_words

translate = QCoreApplication.translate
CONTEXT = "RoleTable"


def action_words() -> dict[Action, str]:
    """What each row of the table is about."""
    return {
        Action.SEE: translate(CONTEXT, "See everything"),
        Action.LABEL: translate(CONTEXT, "Claim, draw, submit"),
        Action.EDIT_OTHERS: translate(CONTEXT, "Edit others' samples"),
        Action.REVIEW: translate(CONTEXT, "Accept and return"),
        Action.USE: translate(CONTEXT, "Export, train, share"),
        Action.SET_UP: translate(CONTEXT, "Set up and assign"),
        Action.CHECK_QUALITY: translate(CONTEXT, "Check the quality"),
        Action.ADMINISTER: translate(CONTEXT, "Manage members"),
    }


def action_sentence(action: Action) -> str:
    """All that a row of the table stands for."""
    return {
        Action.SEE: translate(CONTEXT, "See the map, the statistics and the models"),
        Action.LABEL: translate(
            CONTEXT, "Claim work units, draw samples in them, submit them, comment"
        ),
        Action.EDIT_OTHERS: translate(CONTEXT, "Change samples that others drew"),
        Action.REVIEW: translate(CONTEXT, "Review work units: accept them, or return them"),
        Action.USE: translate(
            CONTEXT, "Export training data, train models, run inferencing tools, share results"
        ),
        Action.SET_UP: translate(
            CONTEXT, "Change classes, imagery and work units, assign and release units"
        ),
        Action.CHECK_QUALITY: translate(
            CONTEXT, "Mark gold units, ask for replicas, see how well members agree"
        ),
        Action.ADMINISTER: translate(
            CONTEXT, "Change members and settings, mark the project complete, move it"
        ),
    }[action]


def role_sentence(role: Role) -> str:
    """What somebody of a role does in a project."""
    return {
        Role.VIEWER: translate(CONTEXT, "Looks at the map, the statistics and the models."),
        Role.SAMPLE_COLLECTOR: translate(
            CONTEXT, "Claims work units, draws samples in them and submits them."
        ),
        Role.REVIEWER: translate(CONTEXT, "Also accepts what others submitted, or returns it."),
        Role.ANALYST: translate(
            CONTEXT, "Also sets the project up and uses it: units, export, training, results."
        ),
        Role.OWNER: translate(CONTEXT, "Also says who belongs to the project, and as what."),
    }[role]


class RoleTable(QTableWidget):
    """A row for each action, a column for each role; the member's own role stands out."""

    def __init__(self) -> None:
        super().__init__(len(Action), len(Role))
        self.setObjectName("role_table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = action_words()
        self.setHorizontalHeader(_UprightHeader(self))
        self.setVerticalHeaderLabels([words[action] for action in Action])
        self.setHorizontalHeaderLabels([role_words(role) for role in Role])
        for column, role in enumerate(Role):
            self.horizontalHeaderItem(column).setToolTip(role_sentence(role))
        for row, action in enumerate(Action):
            self.verticalHeaderItem(row).setToolTip(action_sentence(action))
            for column, role in enumerate(Role):
                self.setItem(row, column, _cell(PERMISSIONS[action][role]))
        self.verticalHeader().setDefaultSectionSize(round(1.5 * self.fontMetrics().height()))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(2 * self.fontMetrics().height())
        self.setFixedHeight(self._whole_height())

    def show_role(self, role: Role) -> None:
        """Make the column of a role stand out."""
        for column, each in enumerate(Role):
            for item in (
                self.horizontalHeaderItem(column),
                *(self.item(row, column) for row in range(self.rowCount())),
            ):
                font = item.font()
                font.setBold(each is role)
                item.setFont(font)

    def _whole_height(self) -> int:
        self.horizontalHeader().ensurePolished()
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        return int(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())


class _UprightHeader(QHeaderView):
    """Titles that are read from below, so that five of them fit into a narrow panel."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802 (Qt's name)
        """As high as the longest title is long."""
        title = str(self.model().headerData(section, self.orientation()))
        line = self.fontMetrics().height()
        return QSize(2 * line, self.fontMetrics().horizontalAdvance(title) + line)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw one title; that of the member's own role is bold."""
        model, kind = self.model(), self.orientation()
        font = model.headerData(section, kind, Qt.ItemDataRole.FontRole) or self.font()
        painter.save()
        painter.setFont(font)
        painter.setPen(text_colour(self))
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        room = QRect(self.fontMetrics().height() // 3, 0, rect.height(), rect.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, str(model.headerData(section, kind)))
        painter.restore()


def _cell(permission: Permission) -> QTableWidgetItem:
    marks = {Permission.YES: "✓", Permission.HELD_IN_REVIEW: "(✓)", Permission.NO: "–"}
    item = QTableWidgetItem(marks[permission])
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if permission is Permission.HELD_IN_REVIEW:
        item.setToolTip(translate(CONTEXT, "In a work unit that they hold in review"))
    return item
