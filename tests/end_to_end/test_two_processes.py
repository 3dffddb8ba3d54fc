"""Two real QGIS windows edit the same samples, in a file and in a database.

Both see three samples. Anna moves all three and saves. Bert has moved them too and given them
another class; his QGIS tells him, keeps his edits and lets him choose: mine, theirs, both.
"""

from __future__ import annotations

import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.opening import open_project
from tests.end_to_end.real_window import run_in_window
from tests.project import postgres_cluster
from tests.project.builders import BACKENDS, square

COMMON = """
    import contextlib
    from qgis.core import QgsGeometry
    from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QTableWidget
    from dl_studio_plugin.project.connections import ConnectionParameters
    from tests.layers.qgis_connections import saved_connection
    shared = Path(shared)
    kept = contextlib.ExitStack()
    if login:
        kept.enter_context(
            saved_connection("team", ConnectionParameters(*login), "in the store")
        )
    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.member = member
    assert studio.open_project(reference), messages()
    layer = studio.layers.samples
    fields = layer.fields()
    iface.setActiveLayer(layer)

    def mark(name):
        (shared / name).write_text("")

    def others(name, seconds=90):
        wait_for(lambda: (shared / name).is_file(), seconds, "for " + name)

    def found():
        saved = [one for one in layer.getFeatures() if one.id() >= 0]
        return sorted(saved, key=lambda one: one["fid"])

    def place(feature):
        box = feature.geometry().boundingBox()
        return [feature["class"], round(box.xMinimum()), round(box.yMinimum())]

    def edit(across, up, label=""):
        if not layer.isEditable():
            iface.actionToggleEditing().trigger()
        for feature in found():
            geometry = QgsGeometry(feature.geometry())
            geometry.translate(across, up)
            layer.changeGeometry(feature.id(), geometry)
            if label:
                layer.changeAttributeValue(feature.id(), fields.lookupField("class"), label)
        live(0.5)

    def save():
        iface.actionSaveActiveLayerEdits().trigger()
        live(0.5)

    mark(member + " is ready")
"""

ANNA = """
    others("bert has edited")
    edit(0, 10)
    save()
    answer["said"] = messages()
    answer["saved"] = not layer.isModified()
    mark("anna has saved")
    iface.actionToggleEditing().trigger()  # nothing is left to save
    live(0.5)
    repaints = []
    layer.repaintRequested.connect(lambda *_: repaints.append(1))
    others("bert has chosen")
    begin = time.monotonic()
    wait_for(lambda: repaints and len(found()) == 4, 30, "for what bert saved")
    answer["seconds"] = time.monotonic() - begin
    answer["sees"] = [place(one) for one in found()]
    mark("anna is done")
"""

BERT = """
    others("anna is ready")
    edit(0, -10, "road")
    mark("bert has edited")
    others("anna has saved")
    save()
    answer["said"] = messages()
    answer["kept"] = [place(one) for one in found()]
    answer["modified"] = layer.isModified()
    shot("two_processes_" + home)
    (button,) = [
        button for item in iface.messageBar().items() for button in item.findChildren(QPushButton)
        if button.text() == "Choose…"
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    live(0.5)
    dialog = window.findChild(QWidget, "conflict_dialog")
    table = dialog.findChild(QTableWidget, "conflicts")
    answer["rows"] = table.rowCount()
    table.setCurrentCell(0, 0)
    live(0.5)
    shot("two_processes_choose_" + home)
    ids = [str(one["uuid"]) for one in found()]
    for conflict, box in zip(dialog._conflicts, dialog._boxes):
        choice = ("mine", "theirs", "both")[ids.index(conflict.edit.uuid)]
        box.setCurrentIndex(box.findData(choice))
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not layer.isModified(), 20, "for the save")
    answer["after"] = [place(one) for one in found()]
    mark("bert has chosen")
    others("anna is done")
"""


@pytest.fixture(scope="module", params=sorted(BACKENDS))
def both(request, tmp_path_factory):
    """What the two windows answered, and the samples that the project has in the end."""
    home, folder = request.param, tmp_path_factory.mktemp("two")
    (folder / "home").mkdir()
    team = BACKENDS[home](folder / "home")
    team.owner.set_member(team.member("bert"), Role.ANALYST)
    new = [NewSample("building", square(5 + 15 * i, 65, 5)) for i in range(3)]
    team.owner.add_samples(new)
    shared = folder / "shared"
    shared.mkdir()

    def window(member: str, program: str):
        login, reference = None, team.reference
        if home == "postgis":
            found = postgres_cluster.running().parameters(member)
            login = (found.host, found.port, found.dbname, found.user, found.password)
            reference = f"postgres:team/{team.schema}"
        known = {
            "shared": str(shared), "login": login, "member": member, "reference": reference,
            "home": home,
        }  # fmt: skip
        lines = "".join(f"{name} = {value!r}\n" for name, value in known.items())
        place = folder / member
        place.mkdir()
        text = lines + textwrap.dedent(COMMON) + textwrap.dedent(program)
        return run_in_window(text, place, 240, load_plugin=True)

    with ThreadPoolExecutor(2) as pool:
        bert = pool.submit(window, "bert", BERT)
        wait_for_file(shared / "bert is ready", bert)
        anna = pool.submit(window, "anna", ANNA)
        answers = {"bert": bert.result(), "anna": anna.result()}
    with open_project(team.reference, "anna") as store:
        answers["samples"] = sorted(s.class_name for s in store.samples())
        answers["edits"] = [e.member for e in store.events() if e.what == "edit_layer"]
    team.close()
    yield answers
    if home == "postgis":
        postgres_cluster.stop()


def wait_for_file(path: Path, window) -> None:
    import time

    while not path.is_file():
        if window.done():
            window.result()
        time.sleep(0.2)


def test_the_first_saves_and_hears_nothing(both):
    assert both["anna"]["saved"]
    assert both["anna"]["said"] == []


def test_the_second_is_told_and_keeps_the_edits(both):
    bert = both["bert"]
    (said,) = [text for text in bert["said"] if "Somebody else changed or deleted" in text]
    assert "(3)" in said
    assert bert["modified"]
    assert bert["kept"] == [["road", 5, 55], ["road", 20, 55], ["road", 35, 55]]


def test_the_second_chooses_mine_theirs_and_both(both):
    assert both["bert"]["rows"] == 3
    assert both["bert"]["after"] == [
        ["road", 5, 55], ["building", 20, 75], ["building", 35, 75], ["road", 35, 55],
    ]  # fmt: skip
    assert both["samples"] == ["building", "building", "road", "road"]


def test_the_first_sees_what_the_second_saved_without_a_click(both):
    assert both["anna"]["sees"] == both["bert"]["after"]
    assert both["anna"]["seconds"] < 10


def test_each_save_is_an_event_of_the_person_who_made_it(both):
    assert both["edits"][0] == "anna"
    assert set(both["edits"][1:]) == {"bert"}
