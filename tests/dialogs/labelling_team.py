"""A small team that labels four work units, and the page “Samples” as a member sees it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs.pages.samples import SamplesPage
from dl_studio_plugin.dialogs.studio import Studio
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import (
    ImageryEntry,
    NewSample,
    ProjectSettings,
    Sample,
    SampleFilter,
    SampleSource,
    SampleState,
    UnitState,
    WorkUnit,
)
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.schema import parse_classes
from dl_studio_plugin.project.store import Store
from tests.dialogs.waiting import process_events, put_away, wait_for
from tests.processing.small_world import box, extent_of

OWNER, COLLECTOR, REVIEWER, VIEWER = "Ada", "Ben", "Cleo", "Vera"
CLASSES = "building=#e31a1c,road=#444444"
UNIT, UNITS, SAMPLES = range(3)

Kind = TypeVar("Kind", bound=QWidget)


def make_team_project(path: Path, imagery: Path, parts: int = 2) -> Path:
    """A project of ``parts`` by ``parts`` units (A1, A2, B1, B2), one member of each role."""
    west, south, east, north = extent_of(imagery)
    area = box(west, south, east, north)
    settings = ProjectSettings(
        name="Houses",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(ImageryEntry(str(imagery), "houses"),),
        area_wkt=area,
        crs="EPSG:3857",
        classes=parse_classes(CLASSES),
    )
    with create_project(path, settings, OWNER) as store:
        store.add_units(grid_units(area, (east - west) / parts))
        store.set_member(COLLECTOR, Role.SAMPLE_COLLECTOR)
        store.set_member(REVIEWER, Role.REVIEWER)
        store.set_member(VIEWER, Role.VIEWER)
    return path


class Team:
    """What members do elsewhere, each in a QGIS of their own."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def as_(self, member: str) -> Iterator[Store]:
        with open_project(str(self.path), member) as store:
            yield store

    def unit(self, name: str) -> WorkUnit:
        with self.as_(OWNER) as store:
            return next(unit for unit in store.units() if unit.name == name)

    def samples(self, name: str = "", deleted: bool = False) -> list[Sample]:
        """The samples of a unit, or all."""
        units = (self.unit(name).id,) if name else ()
        with self.as_(OWNER) as store:
            return list(store.samples(SampleFilter(units=units, deleted=deleted)))

    def draw(self, name: str, across: float = 0.3, up: float = 0.3, score: float | None = None,
             member: str = COLLECTOR, wkb: bytes = b"") -> str:  # fmt: skip
        """A small square in a unit, of class building; with a score it is a suggestion."""
        state, source = SampleState.DRAFT, SampleSource.IMPORTED
        if score is not None:
            state, source = SampleState.SUGGESTED, SampleSource.MODEL_CONFIRMED
        wkb = wkb or small_square(self.unit(name), across, up)
        before = {sample.id for sample in self.samples()}
        with self.as_(member) as store:
            store.add_samples([NewSample("building", wkb, score)], source, state)
        (made,) = {sample.id for sample in self.samples()} - before
        return made

    def submit(self, name: str, member: str = COLLECTOR) -> None:
        """Claim a unit, draw a sample in it and hand it in."""
        unit = self.unit(name)
        with self.as_(member) as store:
            store.claim(unit.id)
        self.draw(name, member=member)
        with self.as_(member) as store:
            store.submit(unit.id)

    def accept(self, name: str) -> None:
        """Submit a unit and accept it."""
        self.submit(name)
        with self.as_(REVIEWER) as store:
            store.start_review(self.unit(name).id)
            store.accept(self.unit(name).id)

    def return_(self, name: str, reason: str = "One house is missing.") -> None:
        """Submit a unit and return it."""
        self.submit(name)
        with self.as_(REVIEWER) as store:
            store.start_review(self.unit(name).id)
            store.return_(self.unit(name).id, reason)


def ground_of(unit: WorkUnit) -> QgsRectangle:
    outline = QgsGeometry()
    outline.fromWkb(unit.wkb)
    return outline.boundingBox()


def place_in(unit: WorkUnit, across: float = 0.5, up: float = 0.5) -> QgsPointXY:
    """A place in a unit, in shares of its width and height."""
    ground = ground_of(unit)
    return QgsPointXY(
        ground.xMinimum() + across * ground.width(), ground.yMinimum() + up * ground.height()
    )


def small_square(unit: WorkUnit, across: float, up: float) -> bytes:
    corner, other = place_in(unit, across, up), place_in(unit, across + 0.1, up + 0.1)
    return bytes(QgsGeometry.fromRect(QgsRectangle(corner, other)).asWkb())


def bow_tie(unit: WorkUnit) -> bytes:
    """An outline that crosses itself."""
    corners = [place_in(unit, *at) for at in ((0.2, 0.2), (0.4, 0.4), (0.4, 0.2), (0.2, 0.4))]
    return bytes(QgsGeometry.fromPolygonXY([corners]).asWkb())


class Window:
    """The page in a window beside the map."""

    def __init__(self, studio: Studio, team: Team) -> None:
        self.studio = studio
        self.team = team
        self.window = QScrollArea()  # as the dock has it
        self.window.setWidgetResizable(True)
        self.page = SamplesPage(studio)
        self.window.setWidget(self.page)
        studio.project_opened.connect(self.page.begin_anew)
        studio.project_opened.connect(self.page.refresh)
        studio.project_changed.connect(self.page.refresh)
        self.window.resize(600, 900)
        self.page.refresh()
        self.hear_nothing()
        self.canvas = studio.iface.mapCanvas()
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.canvas.resize(600, 600)
        self.window.show()
        process_events()

    def open_as(self, member: str) -> Store:
        """Open the project as one of its members."""
        self.studio.settings.member = member
        assert self.studio.open_project(str(self.team.path))
        process_events()
        assert self.studio.project is not None
        return self.studio.project

    def close(self) -> None:
        self.page.leave()
        put_away(self.window)
        # QGIS 3.22 now and then crashes if layers go while another thread draws them.
        wait_for(lambda: not self.canvas.isDrawing())

    # -- widgets --------------------------------------------------------------------------------

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def shows(self, name: str) -> bool:
        return self.find(QWidget, name).isVisible()

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def click(self, name: str) -> None:
        """Click a button that somebody can see and use."""
        button = self.find(QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        process_events()  # until all is laid out
        self.window.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        process_events()

    def press(self, key: Qt.Key, with_shift: bool = False) -> None:
        """Press a key while the window, and no field in it, has the focus."""
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow)
        QCoreApplication.sendPostedEvents()  # a layout shows new buttons, which have the keys
        modifier = Qt.KeyboardModifier
        QTest.keyClick(
            self.window, key, modifier.ShiftModifier if with_shift else modifier.NoModifier
        )
        process_events()

    def go_to(self, tab: int) -> None:
        self.find(QTabWidget, "samples_tabs").setCurrentIndex(tab)
        process_events()

    def choose(self, name: str, value: object) -> None:
        """Choose an entry of a list by its data."""
        field = self.find(QComboBox, name)
        field.setCurrentIndex(field.findData(value))
        process_events()

    def column(self, table: str, column: int = 0) -> list[str]:
        """What the rows of a table show in a column."""
        model = self.find(QTableView, table).model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def select_rows(self, table: str, *rows: int) -> None:
        """Select rows as somebody does who holds Ctrl down."""
        view = self.find(QTableView, table)
        selection = view.selectionModel()
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row in rows:
            selection.select(view.model().index(row, 0), flags)
        process_events()

    def selected_rows(self, table: str) -> list[int]:
        selection = self.find(QTableView, table).selectionModel()
        return sorted(index.row() for index in selection.selectedRows())

    def told(self) -> str:
        """The newest message; empty without one."""
        item = self.studio.iface.messageBar().currentItem()
        return item.text() if item is not None else ""

    def hear_nothing(self) -> None:
        """Take all messages away."""
        self.studio.iface.messageBar().clearWidgets()
        process_events()

    # -- the map --------------------------------------------------------------------------------

    def pixel(self, place: QgsPointXY) -> QPoint:
        found = self.canvas.getCoordinateTransform().transform(place)
        return QPoint(round(found.x()), round(found.y()))

    def click_map(self, place: QgsPointXY) -> None:
        """Click a place of the map with the left button."""
        pixel, sheet = self.pixel(place), self.canvas.viewport()
        QTest.mouseMove(sheet, pixel)
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=pixel)
        process_events()

    def see_all(self) -> None:
        """Show the whole project on the map."""
        assert self.studio.layers is not None
        self.canvas.setExtent(self.studio.layers.extent())
        self.canvas.refresh()
        process_events()

    def seen(self) -> QgsRectangle:
        return QgsRectangle(self.canvas.extent())


def features(layer: QgsVectorLayer | None) -> list[QgsFeature]:
    assert layer is not None
    return list(layer.getFeatures())


def selected_ids(layer: QgsVectorLayer | None) -> set[str]:
    """The uuids of what is selected on the map."""
    assert layer is not None
    return {feature["uuid"] for feature in layer.getSelectedFeatures()}


def features_of(layer: QgsVectorLayer | None, ids: set[str]) -> list[QgsFeature]:
    """The features of these samples."""
    found = [feature for feature in features(layer) if feature["uuid"] in ids]
    assert len(found) == len(ids)
    return found


def select_on_map(layer: QgsVectorLayer | None, ids: set[str]) -> None:
    chosen = [feature.id() for feature in features_of(layer, ids)]
    assert layer is not None
    layer.selectByIds(chosen)
    process_events()


@contextmanager
def answering(answer: str, agree: bool = True) -> Iterator[list[str]]:
    """Answer the question that a modal dialog asks meanwhile; gives what it asked."""
    asked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        timer.stop()
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        for field in dialog.findChildren(QWidget):
            if isinstance(field, QComboBox):
                field.setCurrentText(answer)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(answer)
            elif isinstance(field, QLineEdit):
                field.setText(answer)
        dialog.accept() if agree else dialog.reject()

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(20)
    yield asked
    process_events()
    timer.deleteLater()
    assert asked, "nothing was asked"


def in_state(team: Team, name: str, state: UnitState) -> bool:
    return team.unit(name).state is state
