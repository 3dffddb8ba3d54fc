"""Two members at work on one project in a database, seen through the window of one of them.

Anna owns the project and looks at the board, the members and the statistics in a real QGIS window,
light and dark. Kim works elsewhere: with a login and a store of his own. What he does shows in
Anna's window by itself.
"""

from __future__ import annotations

import textwrap

import pytest

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import (
    Decision,
    ImageryEntry,
    NewSample,
    NewUnit,
    ProjectSettings,
)
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.schema import parse_classes
from tests.end_to_end.real_window import SCREENSHOTS, run_in_window
from tests.processing.small_world import box, extent_of
from tests.project import postgres_cluster
from tests.project.builders import use_the_cluster

#: A change of somebody else is seen within so many seconds.
SEEN_WITHIN = 8
PARTS = 8

AT_WORK = """
    import contextlib
    from qgis.PyQt.QtWidgets import (
        QApplication, QComboBox, QDialog, QDialogButtonBox, QInputDialog, QLabel, QLineEdit,
        QListWidget, QMenu, QPushButton, QTableView, QTableWidget, QTabWidget, QToolButton,
    )
    from dl_studio_plugin.project.connections import ConnectionParameters
    from dl_studio_plugin.project.model import NewSample
    from dl_studio_plugin.project.opening import open_project
    from tests.layers.qgis_connections import saved_connection
    kept = contextlib.ExitStack()
    for name, login in logins.items():
        kept.enter_context(saved_connection(name, ConnectionParameters(*login)))
    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.results_folder = results
    iface.mainWindow().resizeDocks([dock()], [560], Qt.Orientation.Horizontal)
    live(1)
    click("step_project")
    shot(prefix + "team_without_project")
    answer["seconds"] = {}

    def dialog_named(name):
        wait_for(lambda: window.findChild(QDialog, name), 20, "for " + name)
        return window.findChild(QDialog, name)

    def seen(name, condition):
        began = time.monotonic()
        wait_for(condition, 30, name)
        answer["seconds"][name] = time.monotonic() - began

    def units():
        model = find("units_table", QTableView).model()
        return {
            model.index(row, 0).data(): tuple(
                str(model.index(row, column).data() or "") for column in range(1, 9)
            )
            for row in range(model.rowCount())
        }

    def select(*names):
        table = find("units_table", QTableView)
        table.clearSelection()
        model, selection = table.model(), table.selectionModel()
        for row in range(model.rowCount()):
            if model.index(row, 0).data() in names:
                flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
                selection.select(model.index(row, 0), flags)
        live(0.5)

    def with_selected(title, value):
        def reply():
            asked = QApplication.activeModalWidget()
            if not isinstance(asked, QInputDialog):
                return QTimer.singleShot(50, reply)
            if isinstance(value, int):
                asked.setIntValue(value)
            else:
                asked.setTextValue(value)
            asked.accept()

        menu = find("units_actions", QPushButton).menu()
        menu.aboutToShow.emit()
        actions = {action.text(): action for action in menu.actions()}
        QTimer.singleShot(50, reply)
        actions[title].trigger()
        live(0.3)

    # Anna opens the project from her connection.
    click("project_open_database")
    dialog = dialog_named("database_projects")
    listed = dialog.findChild(QListWidget, "database_list")
    dialog._connection.setConnection("Anna")
    wait_for(lambda: listed.count(), 20, "for the projects")
    answer["listed"] = [listed.item(row).text().split(chr(10))[0] for row in range(listed.count())]
    dialog.grab().save(str(Path(shots) / (prefix + "database_projects.png")))
    schema = reference.rpartition("/")[2]
    for row in range(listed.count()):
        if listed.item(row).data(Qt.ItemDataRole.UserRole) == schema:
            listed.setCurrentRow(row)
    dialog.accept()
    wait_for(lambda: studio.project is not None, 20, "for the project")
    kim = open_project("postgres:Kim/" + schema)
    answer["members"] = [studio.project.member, kim.member]
    live(1)
    iface.mainWindow().resizeDocks([dock()], [620], Qt.Orientation.Horizontal)

    click("go_team")
    shot(prefix + "team_members")
    answer["roles"] = find("members_table", QTableWidget).rowCount()

    # The board, while Kim works.
    click("step_samples")
    find("samples_tabs", QTabWidget).setCurrentIndex(1)
    began = time.monotonic()
    find("units_panel").refresh()
    answer["seconds"]["open the board"] = time.monotonic() - began
    claimed = kim.claim_next()
    seen("claim", lambda: units()[claimed.name][1].startswith("kim"))
    select(claimed.name)
    shot(prefix + "team_board")
    answer["held"] = units()[claimed.name]
    before = units()[claimed.name][1]
    answer["selected"] = studio.layers.units.selectedFeatureCount()
    free = [name for name, unit in units().items() if unit[0] == "ready"][:3]
    select(*free)
    with_selected("Priority…", 5)
    with_selected("Assign…", "kim")
    answer["assigned"] = [units()[name][2] for name in free]
    answer["priority"] = [unit.priority for unit in kim.units() if unit.name in free]
    answer["undo"] = messages()
    iface.messageBar().clearWidgets()
    box_of = studio.layers.extent(claimed.id)
    left, low = box_of.xMinimum() + 1, box_of.yMinimum() + 1
    import struct
    corners = [(left, low), (left + 2, low), (left + 2, low + 2), (left, low + 2), (left, low)]
    flat = [number for corner in corners for number in corner]
    wkb = struct.pack("<BIII10d", 1, 3, 1, 5, *flat)
    kim.add_samples([NewSample("building", wkb)])
    kim.submit(claimed.id)
    seen("submission", lambda: units()[claimed.name][0] == "submitted")
    which = find("units_which", QComboBox)
    which.setCurrentIndex(which.findData("to_review"))
    live(0.3)
    answer["to_review"] = claimed.name in units()
    shot(prefix + "team_to_review")
    which.setCurrentIndex(0)
    find("units_filter", QLineEdit).setText("kim")
    live(0.3)
    shot(prefix + "team_found")
    find("units_filter", QLineEdit).setText("")

    # Members and figures.
    click("go_team")
    find("team_tabs", QTabWidget).setCurrentIndex(1)
    wait_for(lambda: find("statistics_members").isVisible(), 30, "for the figures")
    live(0.5)
    shot(prefix + "team_statistics")
    dock().findChild(QWidget, "page_area").verticalScrollBar().setValue(10000)
    shot(prefix + "team_statistics_below")
    answer["far"] = find("statistics_far", QLabel).text()
    find("team_tabs", QTabWidget).setCurrentIndex(2)
    live(0.3)
    shot(prefix + "team_places")
    kim.release(kim.claim_next().id)
    find("team_tabs", QTabWidget).setCurrentIndex(0)
    live(1)
    answer["messages"] = messages()
    studio.project.remove_member("kim")
    try:
        kim.claim_next()
        answer["removed"] = ""
    except Exception as error:
        answer["removed"] = str(error)
    kim.close()
    seen("removal", lambda: find("members_table", QTableWidget).rowCount() == 2)
    kept.close()
"""

WAYS = {"light": {}, "dark": {"UI/UITheme": "Night Mapping"}}


@pytest.fixture(scope="module")
def reference(ground):
    """A project of 64 units in which anna, kim and rob have worked for some days."""
    use_the_cluster()
    west, south, east, north = extent_of(ground)
    area = box(west, south, east, north)
    settings = ProjectSettings(
        name="Roofs of Kampala",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(ImageryEntry(str(ground), "Houses"),),
        area_wkt=area,
        crs="EPSG:3857",
        classes=parse_classes("building=#e31a1c,road=#444444,water=#1f78b4"),
        instructions="https://example.org/how-to-draw-roofs",
    )
    with create_project("postgres:tests", settings, "anna") as anna:
        cells = grid_units(area, (east - west) / PARTS)
        subsets = (Subset.TRAINING, Subset.TRAINING, Subset.VALIDATION, Subset.TEST)
        anna.add_units(
            NewUnit(cell.wkb, cell.name, subsets[number % 4]) for number, cell in enumerate(cells)
        )
        anna.set_member("kim", Role.SAMPLE_COLLECTOR)
        anna.set_member("rob", Role.REVIEWER)
        found = {unit.name: unit for unit in anna.units()}
        with open_project(anna.reference, "kim") as kim, open_project(anna.reference, "rob") as rob:
            labelled = [unit for name, unit in found.items() if name[0] in "AB"]
            for number, unit in enumerate(labelled):
                kim.claim(unit.id)
                kim.add_samples(
                    [NewSample(("building", "road")[number % 5 == 0], _square(unit.wkb))]
                )
                kim.submit(unit.id)
            rob.review([unit.id for unit in labelled[:8]], Decision.ACCEPT)
            rob.start_review(labelled[8].id)
            rob.return_(labelled[8].id, "One house is missing.")
            rob.start_review(labelled[9].id)
        anna.exclude([found[name].id for name in found if name.startswith("H")][:3], "cloud")
        return anna.reference


def _square(wkb: bytes) -> bytes:
    """A small square in the middle of a unit."""
    from osgeo import ogr

    middle = ogr.CreateGeometryFromWkb(wkb).Centroid()
    return bytes(middle.Buffer(1.5, 1).ExportToWkb())


@pytest.fixture(scope="module")
def at_work(reference, tmp_path_factory):
    """Works in one way; each way once."""
    answers = {}

    def work(way: str) -> dict:
        if way not in answers:
            folder = tmp_path_factory.mktemp(way)
            cluster = postgres_cluster.running()
            logins = {
                name: [*vars(cluster.parameters(name.lower())).values()] for name in ("Anna", "Kim")
            }
            names = {
                "prefix": f"{way}-", "shots": str(SCREENSHOTS), "reference": reference,
                "results": str(folder / "results"), "logins": logins,
            }  # fmt: skip
            given = "".join(f"{name} = {value!r}\n" for name, value in names.items())
            with open_project(reference, "anna") as anna:
                anna.set_member("kim", Role.SAMPLE_COLLECTOR)
            answers[way] = run_in_window(
                given + textwrap.dedent(AT_WORK), folder, 180, load_plugin=True,
                settings=WAYS[way],
            )  # fmt: skip
        return answers[way]

    return work


@pytest.fixture(params=sorted(WAYS))
def seen(request, at_work):
    return at_work(request.param)


def test_a_project_of_a_connection_is_opened_and_each_login_is_its_member(seen):
    assert "Roofs of Kampala" in seen["listed"]
    assert seen["members"] == ["anna", "kim"]
    assert seen["roles"] == 3


def test_the_board_opens_at_once(seen):
    assert seen["seconds"]["open the board"] < 1


@pytest.mark.parametrize("what", ["claim", "submission", "removal"])
def test_what_another_member_does_is_seen_without_a_reload(seen, what):
    assert seen["seconds"][what] < SEEN_WITHIN


def test_a_unit_that_is_claimed_elsewhere_shows_its_holder_and_the_time_left(seen):
    assert seen["held"][0] == "in progress"
    assert seen["held"][1].startswith("kim · ")
    assert seen["selected"] == 1


def test_units_are_set_up_for_others_who_have_it_at_once(seen):
    assert seen["assigned"] == ["kim"] * 3
    assert seen["priority"] == [5] * 3
    assert "Work units that were changed: 3" in seen["undo"]


def test_what_was_submitted_is_to_be_reviewed(seen):
    assert seen["to_review"]


def test_the_figures_are_those_of_the_project(seen):
    assert seen["far"] == "8 of 61 work units are accepted (13 %)."


def test_who_is_removed_is_told_so_and_nothing_else_is_in_the_way(seen):
    assert "Ask" in seen["removed"]
    assert seen["messages"] == []
