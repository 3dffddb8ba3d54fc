"""Conflicts and rescued edits in the window: the message, the dialog, what is chosen."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsSnappingConfig
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from dl_studio_plugin.dialogs.conflict_dialog import ConflictDialog
from dl_studio_plugin.dialogs.project_menu import ProjectButton
from dl_studio_plugin.dialogs.studio import Studio
from dl_studio_plugin.dialogs.team_messages import ask_about_conflicts
from dl_studio_plugin.layers import rescue
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.opening import open_project
from tests.dialogs.questions import saying
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.project.builders import make_geopackage_team, square

SAVE = QMessageBox.StandardButton.Save
DISCARD = QMessageBox.StandardButton.Discard
CANCEL = QMessageBox.StandardButton.Cancel


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A place of the test's own for copies."""
    monkeypatch.setattr(rescue, "rescue_folder", lambda: tmp_path / "copies")
    return tmp_path / "copies"


@pytest.fixture
def reference(studio, tmp_path):
    """A project of three samples that is open in the window."""
    team = make_geopackage_team(tmp_path)
    team.owner.add_samples([NewSample("building", square(5 + 10 * i, 55, 5)) for i in range(3)])
    team.close()
    studio.iface.messageBar().clearWidgets()
    assert studio.open_project(team.reference)
    return team.reference


def messages(studio) -> list[str]:
    return [item.text() for item in studio.iface.messageBar().items()]


def press(studio, text: str) -> None:
    buttons = studio.iface.messageBar().currentItem().findChildren(QPushButton)
    (button,) = [one for one in buttons if one.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def features(studio):
    found = (one for one in studio.layers.samples.getFeatures() if one.id() >= 0)
    return sorted(found, key=lambda one: one["fid"])


def edit(studio, how_many: int = 2) -> list[str]:
    """Move samples and give them another class, without saving."""
    layer = studio.layers.samples
    layer.startEditing()
    chosen = features(studio)[:how_many]
    for feature in chosen:
        geometry = QgsGeometry(feature.geometry())
        geometry.translate(2, 12)
        layer.changeGeometry(feature.id(), geometry)
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), "road")
    process_events()
    return [str(feature["uuid"]) for feature in chosen]


@pytest.fixture
def dialog(studio, reference):
    """Two samples that somebody else changed and deleted before they were saved here."""
    first, second = edit(studio)
    with open_project(reference, "anna") as other:
        other.edit_sample(first, 1, wkb=square(7, 70, 5))
        other.delete_samples([second])
    assert not studio.layers.save()
    wait_for(lambda: messages(studio))
    press(studio, "Choose…")
    found = studio.iface.mainWindow().findChild(ConflictDialog)
    yield found
    if studio.iface.mainWindow().findChild(ConflictDialog) is not None:
        put_away(found)
    studio.layers.samples.rollBack()


def box(dialog, row: int) -> QComboBox:
    return dialog.findChild(QTableWidget, "conflicts").cellWidget(row, 2)


def choose(dialog, row: int, choice: str) -> None:
    chosen = box(dialog, row)
    chosen.setCurrentIndex(chosen.findData(choice))


def test_the_message_of_a_conflict_leads_to_the_dialog(studio, dialog):
    (said,) = [text for text in messages(studio) if "Somebody else changed or deleted" in text]
    assert "(2)" in said
    table = dialog.findChild(QTableWidget, "conflicts")
    cells = [[table.item(row, column).text() for column in (0, 1)] for row in range(2)]
    assert cells == [
        ["changed its outline, made it “road”", "changed its outline"],
        ["changed its outline, made it “road”", "deleted it"],
    ]
    shot(dialog, "conflicts")


def test_nothing_is_chosen_for_the_user(dialog):
    assert dialog.choices() == {}
    assert not dialog.save_button.isEnabled()
    assert [box(dialog, 0).itemData(i) for i in range(4)] == ["", "mine", "theirs", "both"]
    assert box(dialog, 1).findData("both") < 0


def test_what_is_chosen_counts_and_is_saved(studio, reference, dialog):
    choose(dialog, 0, "both")
    choose(dialog, 1, "theirs")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not studio.layers.has_unsaved_edits())
    found = sorted((s.class_name, s.wkb != b"") for s in studio.project.samples())
    assert [name for name, _ in found] == ["building", "building", "road"]
    assert studio.layers.editing.conflicts() == []
    process_events()
    assert studio.iface.mainWindow().findChild(ConflictDialog) is None


def test_one_choice_for_all_of_them(dialog):
    for_all = dialog.findChild(QComboBox, "conflicts_for_all")
    for_all.setCurrentIndex(for_all.findData("mine"))
    for_all.activated.emit(for_all.currentIndex())
    assert [choice.value for choice in dialog.choices().values()] == ["mine", "mine"]
    for_all.setCurrentIndex(for_all.findData("both"))
    for_all.activated.emit(for_all.currentIndex())
    assert [choice.value for choice in dialog.choices().values()] == ["both", "mine"]


def test_later_leaves_everything_as_it_is(studio, dialog):
    dialog.reject()
    process_events()
    assert studio.layers.has_unsaved_edits()
    assert len(studio.layers.editing.conflicts()) == 2
    again = ask_about_conflicts(studio)
    assert again is not None
    put_away(again)


def test_the_map_shows_both_outlines_of_the_chosen_row(studio, dialog):
    canvas = studio.iface.mapCanvas()
    canvas.setDestinationCrs(studio.layers.crs)
    table = dialog.findChild(QTableWidget, "conflicts")
    table.setCurrentCell(0, 0)
    assert len(dialog._bands) == 2
    assert canvas.extent().contains(QgsRectangle(7, 67, 12, 75))
    table.setCurrentCell(1, 0)
    assert len(dialog._bands) == 1
    dialog.reject()
    assert dialog._bands == []


def test_without_conflicts_there_is_no_dialog(studio, reference):
    assert ask_about_conflicts(studio) is None
    assert messages(studio) == []


# -- rescued edits ----------------------------------------------------------------------------


def leave_a_copy(studio, reference) -> list[str]:
    """End with edits that could not be saved."""
    ids = edit(studio)
    studio.layers.editing.connection_lost("The server is away.")
    saying(DISCARD)
    studio.close_project()
    QgsProject.instance().clear()
    studio.iface.messageBar().clearWidgets()
    return ids


def test_a_copy_that_was_left_is_offered_and_brought_back(studio, reference, folder):
    leave_a_copy(studio, reference)
    assert studio.open_project(reference)
    assert "could not be saved before QGIS was closed" in messages(studio)[0]
    press(studio, "Bring them back")
    assert "Edits brought back: 2. Look at them, then save." in messages(studio)
    assert studio.layers.save()
    wait_for(lambda: not list(folder.iterdir()))
    assert [s.class_name for s in studio.project.samples()].count("road") == 2


def test_what_others_did_meanwhile_is_told_with_its_ways_out(studio, reference):
    first, second = leave_a_copy(studio, reference)
    with open_project(reference, "anna") as other:
        other.edit_sample(first, 1, wkb=square(7, 70, 5))
        other.delete_samples([second])
    assert studio.open_project(reference)
    press(studio, "Bring them back")
    told = messages(studio)
    assert any("Somebody else changed some of these samples (1)" in text for text in told)
    assert any("Somebody else deleted samples that you had changed (1)" in text for text in told)
    press(studio, "Draw them again")
    assert len(studio.layers.samples.editBuffer().addedFeatures()) == 1
    studio.layers.samples.rollBack()


def test_edits_that_may_not_be_made_now_stay_until_the_copy_is_deleted(studio, reference, folder):
    leave_a_copy(studio, reference)
    with open_project(reference, "anna") as other:
        other.complete()
    assert studio.open_project(reference)
    press(studio, "Bring them back")
    assert any("cannot be made by you as the project is now (2)" in t for t in messages(studio))
    press(studio, "Delete the copy")
    assert list(folder.glob("*.gpkg")) == []


# -- another project --------------------------------------------------------------------------


@pytest.fixture
def other(tmp_path):
    """The reference of a second project."""
    (tmp_path / "other").mkdir()
    team = make_geopackage_team(tmp_path / "other")
    team.close()
    return team.reference


def test_edits_are_saved_before_another_project_is_opened(studio, reference, other):
    edit(studio)
    layer, asked = studio.layers.samples, saying(SAVE)
    assert studio.open_project(other)
    assert "not saved" in asked[0]
    assert studio.reference == other
    assert not layer.isModified()
    with open_project(reference, "anna") as store:
        assert [s.class_name for s in store.samples()].count("road") == 2
        assert store.events()[-1].what == "edit_layer"


def test_edits_that_are_thrown_away_do_not_come_back_with_the_project(studio, reference, other):
    edit(studio)
    layer = studio.layers.samples
    saying(DISCARD)
    assert studio.open_project(other)
    assert not layer.isEditable()
    assert studio.open_project(reference)
    assert {sample.class_name for sample in studio.project.samples()} == {"building"}


@pytest.mark.parametrize("leave", ["close", "open"])
def test_who_does_not_want_to_decide_stays_in_the_project(studio, reference, other, leave):
    edit(studio)
    asked = saying(CANCEL)
    assert not (studio.close_project() if leave == "close" else studio.open_project(other))
    assert asked
    assert studio.reference == reference
    assert studio.layers.has_unsaved_edits()
    assert studio.settings.last_project == reference
    saying(DISCARD)
    assert studio.close_project()


def test_a_save_that_is_refused_keeps_the_project_open_and_its_conflicts(studio, reference, other):
    first, _ = edit(studio)
    with open_project(reference, "anna") as store:
        store.edit_sample(first, 1, wkb=square(7, 70, 5))
    saying(SAVE)
    assert not studio.open_project(other)
    assert studio.reference == reference
    wait_for(lambda: messages(studio))
    assert "Somebody else changed or deleted" in messages(studio)[-1]
    assert len(studio.layers.editing.conflicts()) == 1
    studio.layers.samples.rollBack()


def test_a_copy_of_edits_goes_when_they_are_saved_for_another_project(
    studio, reference, other, folder
):
    edit(studio)
    studio.layers.editing.connection_lost("The server is away.")
    assert list(folder.glob("*.gpkg"))
    saying(SAVE)
    assert studio.open_project(other)
    assert not list(folder.glob("*.gpkg"))


# -- another project of QGIS's own ------------------------------------------------------------


def open_qgz(path) -> None:
    """What QGIS's File ▸ Open does."""
    assert QgsProject.instance().read(str(path))
    process_events()


@pytest.fixture
def qgz(studio, reference, tmp_path):
    """A project of QGIS's that shows the open project of DL Studio."""
    path = tmp_path / "map.qgz"
    assert QgsProject.instance().write(str(path))
    return path


def test_the_layers_of_a_qgz_that_is_opened_are_watched(studio, reference, qgz):
    open_qgz(qgz)
    assert messages(studio) == []
    first, _ = edit(studio)
    with open_project(reference, "anna") as other:
        other.edit_sample(first, 1, wkb=square(7, 70, 5))
    assert not studio.layers.save()
    wait_for(lambda: messages(studio))
    assert "Somebody else changed or deleted" in messages(studio)[-1]
    assert len(studio.layers.editing.conflicts()) == 1
    studio.layers.samples.rollBack()


def test_what_is_saved_in_a_qgz_that_is_opened_is_taken_up(studio, reference, qgz):
    open_qgz(qgz)
    edit(studio)
    assert studio.layers.save()
    process_events()
    assert studio.project.events()[-1].what == "edit_layer"


def test_without_its_layers_the_project_offers_to_show_them_again(studio, reference):
    edit(studio)
    QgsProject.instance().clear()
    wait_for(lambda: messages(studio))
    assert studio.reference == reference
    assert "has no layers of the project “Kampala”" in messages(studio)[-1]
    press(studio, "Show them")
    assert len(features(studio)) == 3
    edit(studio)
    assert studio.layers.save()


def test_a_qgz_without_its_layers_stays_as_it_is_until_somebody_asks(studio, reference, tmp_path):
    path = tmp_path / "other.qgz"
    assert QgsProject().write(str(path))
    open_qgz(path)
    assert QgsProject.instance().mapLayers() == {}
    assert "has no layers of the project “Kampala”" in messages(studio)[-1]
    button = ProjectButton(studio)
    menu = button.menu()
    menu.aboutToShow.emit()
    (show,) = [action for action in menu.actions() if "layers" in action.text()]
    show.trigger()
    assert len(features(studio)) == 3
    menu.aboutToShow.emit()
    assert not [action for action in menu.actions() if "layers" in action.text()]


def test_how_one_map_snaps_is_not_carried_into_the_next(studio, reference):
    studio.layers.snap_to_units(True)
    QgsProject.instance().clear()
    config = QgsProject.instance().snappingConfig()
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    QgsProject.instance().setSnappingConfig(config)
    process_events()
    assert studio.close_project()
    assert QgsProject.instance().snappingConfig() == config


def test_edits_that_wait_for_a_choice_go_with_their_layers(studio, dialog):
    QgsProject.instance().clear()
    assert studio.layers.editing.conflicts() == []
    choose(dialog, 0, "mine")
    dialog.save_button.click()
    studio.show_layers()


def test_once_the_plugin_is_gone_it_hears_of_no_map(studio, reference):
    map_ = QgsProject.instance()
    signals = (map_.cleared, map_.readProject)
    listening = [map_.receivers(signal) for signal in signals]
    for _ in range(3):
        other = Studio(studio.iface)
        assert [map_.receivers(signal) for signal in signals] != listening
        other.close()
        assert [map_.receivers(signal) for signal in signals] == listening


# -- what others do ---------------------------------------------------------------------------


def test_what_others_do_reaches_the_pages(studio, reference):
    changed = []
    studio.project_changed.connect(lambda: changed.append(1))
    process_events()
    wait_for(lambda: studio.layers._live._seen != (0, 0), 10)
    changed.clear()
    with open_project(reference, "anna") as other:
        other.claim_next()
    wait_for(lambda: changed, 10)
    states = {row["state"] for row in studio.layers.units.getFeatures()}
    assert "in_progress" in states
