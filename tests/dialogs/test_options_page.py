"""What is set in QGIS's options is remembered; copies of services can be emptied."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from dl_studio_plugin.dialogs.options_page import OptionsPage
from tests.dialogs.waiting import put_away, wait_for


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A data folder of the test's own, with a copy of imagery in it."""
    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path))
    tiles = tmp_path / "snapshots" / "service" / "0.3"
    tiles.mkdir(parents=True)
    (tiles / "tile.tif").write_bytes(b"x" * 2048)
    (tmp_path / "jobs").mkdir()
    return tmp_path


@pytest.fixture
def page(studio, home):
    made = OptionsPage(studio)
    made.show()
    yield made
    put_away(made)


def size(page) -> str:
    return page.findChild(QLabel, "option_cache_size").text()


def test_copies_of_services_are_measured_and_deleted_and_nothing_else(page, home):
    wait_for(lambda: size(page))
    assert "2" in size(page)
    page.findChild(QPushButton, "option_cache_empty").click()
    wait_for(lambda: size(page) == "none")
    assert sorted(path.name for path in home.iterdir()) == ["jobs"]
    assert not page.findChild(QPushButton, "option_cache_empty").isEnabled()


def test_what_was_entered_is_remembered_on_ok(page, studio):
    page.findChild(QLineEdit, "option_member").setText(" anna ")
    page.findChild(QComboBox, "option_device").setCurrentText("cpu")
    assert studio.settings.member == ""
    page.apply()
    assert (studio.settings.member, studio.settings.device) == ("anna", "cpu")


def test_without_an_engine_it_says_so(page):
    assert "cannot be used yet" in page.findChild(QLabel, "option_engine_state").text()
