"""Image chips are looked at, filtered, deleted, brought back and moved."""

from __future__ import annotations

import shutil

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton

from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.dialogs.pages.chips import ChipsPage
from tests.dialogs.waiting import shot, wait_for
from tests.processing.small_world import run


@pytest.fixture(scope="session")
def exported(small_project, tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips") / "data"
    parameters = {"CHIP_SIZE": 64, "STRIDE": 64, "CELL_SIZE": 0.3}
    run("exporttrainingdata", PROJECT=small_project, OUTPUT=folder, **parameters)
    return folder


@pytest.fixture
def page(studio, exported, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(exported, folder)
    made = ChipsPage(studio)
    made.resize(480, 900)
    made.show()
    made.use(str(folder))
    made.folder = folder
    wait_for(lambda: made.findChild(QListWidget, "chips_list").count())
    yield made
    made.close()


def chips(page) -> list[str]:
    shown = page.findChild(QListWidget, "chips_list")
    return [shown.item(row).text() for row in range(shown.count())]


def names(folder) -> set[str]:
    return {chip.name for chip in read_training_data(folder).chips}


def test_the_chips_are_shown_with_their_numbers(page):
    assert set(chips(page)) == names(page.folder)
    assert "training" in page.findChild(QLabel, "chips_facts").text()
    shot(page, "chips")


def test_only_chips_of_a_subset_are_shown(page):
    every = len(chips(page))
    subset = page.findChild(QComboBox, "chips_subset")
    subset.setCurrentIndex(subset.findData("validation"))
    subset.activated.emit(subset.currentIndex())
    wait_for(lambda: 0 < len(chips(page)) < every)


def test_deleted_chips_are_gone_and_can_be_brought_back(page):
    before = names(page.folder)
    page._whole.setChecked(False)
    page.findChild(QListWidget, "chips_list").item(0).setSelected(True)
    page.findChild(QPushButton, "chips_delete").click()
    wait_for(lambda: len(names(page.folder)) == len(before) - 1)
    page.findChild(QPushButton, "chips_restore").click()
    wait_for(lambda: names(page.folder) == before)
