"""How a project opened is told: mended, read-only with a copy to work on, damaged with a backup."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QPushButton

from dl_studio_plugin.layers.layer_sources import GeoPackageSource
from dl_studio_plugin.project.geopackage.attendance import is_open_anywhere
from dl_studio_plugin.project.geopackage.backups import make_backup
from tests.dialogs.waiting import process_events
from tests.project.builders import make_geopackage_team

pytestmark = pytest.mark.usefixtures("plugin")


def shown(studio) -> list:
    """Items of the message bar, newest last."""
    process_events()
    return list(studio.iface.messageBar().items())


def texts(studio) -> list[str]:
    return [item.text() for item in shown(studio)]


def press_button(studio) -> None:
    """Press the button that helps, in the newest message that has one."""
    buttons = [button for item in shown(studio) for button in item.findChildren(QPushButton)]
    next(button for button in reversed(buttons) if button.text()).click()
    process_events()


@pytest.fixture(autouse=True)
def empty_bar(studio):
    studio.iface.messageBar().clearWidgets()
    yield
    studio.close_project()
    studio.iface.messageBar().clearWidgets()


def test_a_project_that_was_mended_says_so(studio, project_file):
    Path(project_file.with_name(f".{project_file.name}.1-crash.open")).touch()
    assert studio.open_project(str(project_file))
    (text,) = texts(studio)
    assert "not closed properly" in text


def test_a_project_that_can_only_be_read_offers_a_copy_that_can_be_written(
    studio, project_file, tmp_path
):
    project_file.chmod(0o444)
    assert studio.open_project(str(project_file))
    assert studio.project.read_only
    assert "cannot be written to" in texts(studio)[-1]
    press_button(studio)
    assert Path(studio.reference).parent == tmp_path / "results"
    assert not studio.project.read_only
    assert len(studio.project.units()) > 0
    project_file.chmod(0o644)


def test_a_damaged_project_offers_its_backup_and_opens_it(studio, project_file):
    make_backup(project_file, datetime(2026, 1, 31, tzinfo=timezone.utc), 5)
    project_file.write_bytes(project_file.read_bytes()[:20000])
    assert not studio.open_project(str(project_file))
    assert "Restore its backup of 2026-01-31 00:00 UTC" in texts(studio)[-1]
    press_button(studio)
    assert studio.reference == str(project_file)
    assert any("is again as it was at 2026-01-31" in text for text in texts(studio))


def test_a_name_that_looks_like_html_is_shown_as_it_is(studio, project_file, tmp_path):
    named = project_file.rename(tmp_path / "<b>bold<b>&amp;.gpkg")
    named.chmod(0o444)
    assert studio.open_project(str(named))
    assert "&lt;b&gt;bold&lt;b&gt;&amp;amp;.gpkg" in texts(studio)[-1]
    named.chmod(0o644)


def test_a_project_whose_layers_cannot_be_read_leaves_the_open_one_open(
    studio, project_file, tmp_path, monkeypatch
):
    folder = tmp_path / "unreadable"
    folder.mkdir()
    make_geopackage_team(folder).close()
    unreadable = folder / "project.gpkg"
    assert studio.open_project(str(project_file))
    source_of = GeoPackageSource.uri
    monkeypatch.setattr(
        GeoPackageSource,
        "uri",
        lambda source, table: source_of(source, "away" if table == "comments" else table),
    )
    store, layers, shown_before = studio.project, studio.layers, on_the_map()
    assert not studio.open_project(str(unreadable))
    assert "cannot read the layer “comments”" in texts(studio)[-1]
    assert (studio.project, studio.layers) == (store, layers)
    assert studio.settings.last_project == str(project_file)
    assert studio.settings.recent_projects == [str(project_file)]
    assert on_the_map() == shown_before
    assert store.units()
    assert not is_open_anywhere(unreadable)


def on_the_map() -> tuple[list[str], list[str]]:
    """The groups and layers of the map."""
    map_ = QgsProject.instance()
    groups = [group.name() for group in map_.layerTreeRoot().findGroups(True)]
    return groups, sorted(map_.mapLayers())
