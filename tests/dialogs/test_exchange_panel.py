"""The tab “Places” of the page Team: moving a project, and packets that go out and come back."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
)

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs.exchange_panel import CHECK_IN_TOOL, ExchangePanel
from dl_studio_plugin.dialogs.findings_dialog import FindingsDialog
from dl_studio_plugin.dialogs.import_dialog import ImportDialog
from dl_studio_plugin.dialogs.move_dialog import MOVE_TOOL, MoveDialog
from dl_studio_plugin.dialogs.packet_dialog import ALL, CHECK_OUT_TOOL, MINE, PacketDialog
from dl_studio_plugin.dialogs.tool_runs import is_registered
from dl_studio_plugin.dialogs.units_dialog import UnitsDialog
from dl_studio_plugin.layers.project_connections import use_qgis_connections
from dl_studio_plugin.project import connections
from dl_studio_plugin.project.model import NewSample, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.dialogs.teams_in_a_dock import click, found, open_without_layers
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.project.builders import CORNERS, make_geopackage_team, square


@pytest.fixture
def team(tmp_path):
    """Anna owns it; Kim collects."""
    team = make_geopackage_team(tmp_path)
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    yield team
    team.close()


@pytest.fixture
def panel(studio):
    made = ExchangePanel(studio)
    studio.project_opened.connect(made.refresh)
    studio.project_changed.connect(made.refresh)
    made.resize(440, 500)
    made.show()
    yield made
    wait_for(lambda: not studio.running())
    put_away(made)


@pytest.fixture
def server(studio):
    """Anna's connection to the tests' server."""
    before = list(connections._resolvers)
    use_qgis_connections()
    with saved_connection("Team", parameters_of("anna")) as name:
        yield name
        studio.close_project()
    connections._resolvers[:] = before


def dialog_of(kind: type):
    process_events()
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    )


def start(dialog, name: str) -> None:
    button = found(dialog, QPushButton, name)
    assert button.isEnabled(), dialog.problem.text()
    button.click()
    process_events()


def test_a_tool_that_this_version_does_not_have_is_not_offered(panel, studio, team):
    open_without_layers(studio, team.reference, "anna")
    for name, tool in (
        ("exchange_move", MOVE_TOOL),
        ("exchange_check_out", CHECK_OUT_TOOL),
        ("exchange_check_in", CHECK_IN_TOOL),
    ):
        assert found(panel, QPushButton, name).isVisible() is is_registered(tool)
    boxes = {box.title(): box for box in panel.findChildren(QGroupBox)}
    packets = is_registered(CHECK_OUT_TOOL) or is_registered(CHECK_IN_TOOL)
    assert boxes["Packets"].isVisible() is packets
    assert found(panel, QLabel, "exchange_place").text() == team.reference
    shot(panel, "team_places")


def test_only_owners_move_a_project(panel, studio, team):
    open_without_layers(studio, team.reference, "kim")
    assert not found(panel, QPushButton, "exchange_move").isEnabled()
    open_without_layers(studio, team.reference, "anna")
    assert found(panel, QPushButton, "exchange_move").isEnabled()


# -- moving -----------------------------------------------------------------------------------


def test_a_project_moves_into_a_database_and_is_opened_there(panel, studio, team, server):
    parameters_of("kim")
    team.bring("A1", UnitState.SUBMITTED, "kim")
    open_without_layers(studio, team.reference, "anna")
    click(panel, "exchange_move")
    dialog = dialog_of(MoveDialog)
    assert found(dialog, QRadioButton, "move_in_database").isChecked()
    dialog.place.connection.setConnection(server)
    shot(dialog, "move_project")
    start(dialog, "moveproject_start")
    wait_for(lambda: studio.reference.startswith("postgres:"))
    assert studio.project.unit(team.unit("A1").id).labelled_by == "kim"
    assert found(panel, QLabel, "exchange_place").text() == "Database of the connection “Team”"
    with open_project(team.reference, "anna") as old:
        assert old.read_only


def test_a_project_moves_back_into_a_file(panel, studio, tmp_path, server):
    from dl_studio_plugin.project.opening import create_project
    from tests.project.builders import project_settings

    with create_project(f"postgres:{server}", project_settings(name="Comes back")) as store:
        reference = store.reference
    assert studio.open_project(reference)
    click(panel, "exchange_move")
    dialog = dialog_of(MoveDialog)
    assert found(dialog, QRadioButton, "move_in_file").isChecked()
    path = tmp_path / "back.gpkg"
    dialog.place.file.setFilePath(str(path))
    start(dialog, "moveproject_start")
    wait_for(lambda: studio.reference == str(path))
    assert studio.project.settings().name == "Comes back"


def test_what_keeps_a_project_from_moving_is_told_in_the_dialog(panel, studio, team, tmp_path):
    open_without_layers(studio, team.reference, "anna")
    click(panel, "exchange_move")
    dialog = dialog_of(MoveDialog)
    assert "QGIS has no PostgreSQL connection yet." in dialog.problem.text()
    assert not dialog.start_button.isEnabled()
    found(dialog, QRadioButton, "move_in_file").click()
    taken = tmp_path / "taken.gpkg"
    taken.touch()
    dialog.place.file.setFilePath(str(taken))
    assert "exists already" in dialog.problem.text()
    dialog.reject()


@pytest.mark.parametrize("kind", [MoveDialog, PacketDialog, UnitsDialog, ImportDialog])
def test_a_dialog_works_on_the_project_for_which_it_was_opened(panel, studio, team, tmp_path, kind):
    from dl_studio_plugin.project.opening import create_project
    from tests.project.builders import project_settings

    path = tmp_path / "other.gpkg"
    create_project(path, project_settings(name="Other"), "anna").close()
    project = open_without_layers(studio, team.reference, "anna")
    about = {UnitsDialog: (project.settings(),), ImportDialog: (project.classes(),)}
    dialog = kind(studio, panel, *about.get(kind, ()))
    open_without_layers(studio, str(path), "anna")
    assert dialog.parameters()["PROJECT"] == team.reference
    dialog.reject()


# -- packets ----------------------------------------------------------------------------------


@pytest.fixture
def packets(plugin):
    if not is_registered(CHECK_OUT_TOOL):
        pytest.skip("this version has no packets yet")


def test_a_packet_goes_out_and_comes_back(packets, panel, studio, team, tmp_path):
    open_without_layers(studio, team.reference, "kim")
    team.owner.assign([team.unit("A1").id], "kim")
    studio.refresh()
    click(panel, "exchange_check_out")
    dialog = dialog_of(PacketDialog)
    field = found(dialog, QComboBox, "packet_units")
    assert [field.itemData(n) for n in range(field.count())] == [MINE, ALL]
    shot(dialog, "packet_out")
    path = tmp_path / "kim"
    dialog.file.setFilePath(str(path))
    start(dialog, "checkoutpacket_start")
    wait_for(lambda: not studio.running())
    packet = path.with_suffix(".gpkg")
    with open_project(str(packet), "kim") as inside:
        assert [unit.name for unit in inside.units()] == ["A1"]
        x, y = CORNERS["A1"]
        inside.add_samples([NewSample("building", square(x + 5, y + 5))])
        inside.submit(inside.units()[0].id)
    panel.check_in(str(packet))
    wait_for(lambda: not studio.running())
    process_events()
    assert team.unit("A1").state is UnitState.SUBMITTED
    assert "came in: 1" in studio.iface.messageBar().currentItem().text()


def test_a_file_that_is_no_packet_is_told(packets, panel, studio, team, tmp_path):
    open_without_layers(studio, team.reference, "kim")
    path = tmp_path / "no_packet.gpkg"
    path.write_bytes(b"nothing")
    panel.check_in(str(path))
    assert studio.iface.messageBar().currentItem().text()
    assert not studio.running()


def test_findings_are_listed_and_copied(studio):
    texts = ["The sample 1 was changed in the packet too.", "<b>2</b>"]
    dialog = FindingsDialog("Packet", "Conflicts: 2.", texts, studio.iface.mainWindow())
    dialog.show()
    listed = found(dialog, QListWidget, "findings_list")
    assert [listed.item(row).text() for row in range(listed.count())] == texts
    found(dialog, QPushButton, "findings_copy").click()
    assert QApplication.clipboard().text() == "\n".join(["Conflicts: 2.", *texts])
    dialog.reject()
