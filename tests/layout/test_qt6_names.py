"""The Qt 6 name check finds planted faults and leaves good code alone."""

from __future__ import annotations

from textwrap import dedent

import pytest

from check_qt6_names import faults_in

PLANTED = {
    "an enum value without its enum": """
        from qgis.PyQt.QtCore import Qt
        where = Qt.AlignLeft
        """,
    "a button without its enum": """
        from qgis.PyQt.QtWidgets import QMessageBox
        answer = QMessageBox.Yes
        """,
    "an enum value by way of the module": """
        from qgis.PyQt import QtWidgets
        code = QtWidgets.QDialog.Accepted
        """,
    "a class that Qt 6 removed": """
        from qgis.PyQt.QtCore import QRegExp
        """,
    "a widget that Qt 6 removed": """
        from qgis.PyQt.QtWidgets import QDesktopWidget
        """,
    "a module that Qt 6 removed": """
        from qgis.PyQt.QtWebKit import QWebSettings
        """,
    "a method that Qt 6 renamed": """
        from qgis.PyQt.QtWidgets import QDialog
        QDialog().exec_()
        """,
    "PyQt by its own name": """
        from PyQt5.QtCore import Qt
        """,
    "an enum value by way of self": """
        from qgis.PyQt.QtWidgets import QDialog
        class Page(QDialog):
            def done_well(self):
                return self.Accepted
        """,
    "an enum value by way of a class of ours": """
        from qgis.PyQt.QtWidgets import QFrame
        class Line(QFrame):
            pass
        Line().setFrameShape(Line.HLine)
        """,
    "an enum value under another name": """
        from qgis.PyQt.QtCore import Qt as Q
        colour = Q.red
        """,
    "a value that the enum does not have": """
        from qgis.PyQt.QtCore import Qt
        button = Qt.MouseButton.MidButton
        """,
}

GOOD = """
    from qgis.PyQt import sip, uic
    from qgis.PyQt.QtCore import NULL, QCoreApplication, Qt, QVariant, pyqtSignal
    from qgis.PyQt.QtGui import QColor, QIcon
    from qgis.PyQt.QtWidgets import QAction, QDialog, QMessageBox
    class Page(QDialog):
        Ready = 1
        changed = pyqtSignal()
        def __init__(self):
            super().__init__()
            self.Shown = QColor("red").lighter
        def go(self):
            return self.Ready, self.Shown, self.DialogCode.Accepted, self.exec()
    QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    Qt.ItemDataRole.UserRole.value + 1
    field = QVariant.Int, QVariant.String, NULL
    QAction("x").triggered.connect(Page.go)
    QCoreApplication.translate("a", "b")
    """


@pytest.mark.parametrize("source", PLANTED.values(), ids=PLANTED)
def test_finds_a_planted_fault(source):
    assert len(faults_in(dedent(source))) == 1


def test_leaves_good_code_alone():
    assert faults_in(dedent(GOOD)) == []


def test_names_the_line():
    source = "from qgis.PyQt.QtCore import Qt\n\nx = Qt.AlignLeft\n"
    assert [fault.line for fault in faults_in(source)] == [3]
