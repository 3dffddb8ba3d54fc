"""The ways into DL Studio from elsewhere in QGIS: locator bar, browser, settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext

from dl_studio_plugin.dialogs.browser import StudioItems
from dl_studio_plugin.dialogs.locator import StudioLocator
from dl_studio_plugin.dialogs.settings import RECENT_PROJECTS, StudioSettings


@pytest.fixture
def settings(studio) -> StudioSettings:
    return studio.settings


@pytest.fixture
def model(settings) -> Path:
    """A model package in the folder of results."""
    path = settings.folder_for_results() / "Kampala" / "houses.dlmodel"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    return path


def found(text: str, chosen: list) -> list:
    locator = StudioLocator(lambda kind, name: chosen.append((kind, name)))
    results = []
    locator.resultFetched.connect(results.append)
    locator.fetchResults(text, QgsLocatorContext(), QgsFeedback())
    for result in results:
        locator.triggerResult(result)
    return [result.displayString for result in results]


def test_the_locator_finds_projects_models_and_pages_by_a_part_of_their_names(settings, model):
    settings.remember_project("/somewhere/Houses of Kampala.gpkg")
    chosen = []
    assert found("HOUSES", chosen) == ["Houses of Kampala", "houses"]
    assert chosen == [("project", "/somewhere/Houses of Kampala.gpkg"), ("model", str(model))]
    chosen.clear()
    assert found("train", chosen) == ["DL Studio: Train"]
    assert chosen == [("page", "train")]


def test_the_browser_lists_projects_and_models_and_opens_them(settings, model):
    settings.remember_project("/somewhere/Houses.gpkg")
    chosen = []
    provider = StudioItems(lambda kind, name: chosen.append((kind, name)))
    root = provider.createDataItem("", None)
    assert provider.createDataItem("/tmp", root) is None
    projects, models = root.createChildren()
    (project,) = projects.createChildren()
    (package,) = models.createChildren()
    assert (project.name(), package.name()) == ("Houses", "houses")
    assert project.handleDoubleClick()
    (action,) = package.actions(None)
    action.trigger()
    assert chosen == [("project", "/somewhere/Houses.gpkg"), ("model", str(model))]


def test_recent_projects_are_remembered_the_last_one_first(settings):
    for number in range(RECENT_PROJECTS + 2):
        settings.remember_project(f"/p{number}.gpkg")
    settings.remember_project("/p5.gpkg")
    assert settings.recent_projects[0] == "/p5.gpkg" == settings.last_project
    assert len(settings.recent_projects) == RECENT_PROJECTS
    assert settings.recent_projects.count("/p5.gpkg") == 1
    settings.forget_project("/p5.gpkg")
    assert "/p5.gpkg" not in settings.recent_projects
    assert settings.last_project == ""


def test_settings_keep_their_types(settings):
    settings.cuda = True
    settings.member = "Ada"
    again = StudioSettings()
    assert again.cuda is True
    assert again.member == "Ada"
