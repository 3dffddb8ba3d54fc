"""Every fault is a sentence in the message bar, with a button that helps."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QPushButton

from dl_studio_plugin.definitions import errors
from dl_studio_plugin.definitions.errors import DlStudioError
from dl_studio_plugin.dialogs.remedies import remedy
from tests.dialogs.waiting import wait_for
from tests.processing.small_world import CLASSES

KINDS = [found for found in vars(errors).values() if isinstance(found, type)]


def shown(studio):
    item = studio.iface.messageBar().currentItem()
    return item.text(), [button.text() for button in item.findChildren(QPushButton)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_fault_has_a_button_that_helps(studio, kind):
    studio.show_error(kind("Something is wrong. Do this."))
    text, buttons = shown(studio)
    assert text == "Something is wrong. Do this."
    assert buttons == [remedy(studio, kind.kind)[0]]


def test_a_fault_inside_a_block_is_shown_and_the_block_ends(studio):
    with studio.guarded():
        raise DlStudioError("Something is wrong. Do this.")
    assert shown(studio)[0] == "Something is wrong. Do this."


def test_a_missing_engine_leads_to_its_installation(studio, project_file, tmp_path, monkeypatch):
    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path / "empty"))
    wanted = []
    studio.page_wanted.connect(lambda page, _use: wanted.append(page))
    parameters = {"PROJECT": str(project_file), "OUTPUT": str(tmp_path / "data")}
    assert studio.run("exporttrainingdata", parameters, "Export") is None
    text, buttons = shown(studio)
    assert "not installed" in text
    assert buttons == ["Install the engine…"]
    studio.iface.messageBar().currentItem().findChild(QPushButton).click()
    assert wanted == ["welcome"]


def test_a_fault_of_a_run_keeps_its_kind(studio, ground, tmp_path):
    project = tmp_path / "project.gpkg"
    parameters = {
        "NAME": "Houses",
        "IMAGERY": str(ground),
        "CLASSES": CLASSES,
        "PROJECT": str(project),
    }
    run = studio.run("createproject", parameters, "Create")
    wait_for(lambda: run.outcome)
    assert studio.run("createproject", parameters, "Create again") is None
    text, buttons = shown(studio)
    assert "exists" in text
    assert buttons == ["What can I do?"]
