"""Image chips are looked at, filtered, deleted, brought back and moved."""

from __future__ import annotations

import shutil

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
)

from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.dialogs.bars import Bars
from dl_studio_plugin.dialogs.chips_model import CHIP_ROLE, SHEET
from dl_studio_plugin.dialogs.pages.chips import ChipsPage
from tests.dialogs.questions import saying
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.processing.small_world import run


@pytest.fixture
def page(studio, exported, tmp_path):
    made = opened(studio, shutil.copytree(exported, tmp_path / "data"))
    yield made
    put_away(made)


def opened(studio, folder) -> ChipsPage:
    """A page that shows the chips of a folder."""
    made = ChipsPage(studio)
    made.resize(480, 900)
    made.show()
    made.use(str(folder))
    made.folder = folder
    wait_for(lambda: made._model.chip(0))
    return made


def chips(page) -> list[str]:
    """Names of the chips that the list holds; all are drawn."""
    model = page._model
    wait_for(lambda: all(model.chip(row) for row in range(model.rowCount())))
    return [model.index(row).data() for row in range(model.rowCount())]


def rows(folder) -> dict[str, object]:
    return {chip.name: chip for chip in read_training_data(folder).chips}


def choose(page, name: str, value: str) -> None:
    field = page.findChild(QComboBox, name)
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def select(page, *numbers: int) -> None:
    model = page.findChild(QListView, "chips_list").selectionModel()
    model.clearSelection()
    for row in numbers:
        model.select(page._model.index(row), QItemSelectionModel.SelectionFlag.Select)


def click(page, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def test_the_chips_are_shown_with_their_numbers(page):
    assert set(chips(page)) == set(rows(page.folder))
    counts = [
        sum(chip.subset is subset for chip in rows(page.folder).values()) for subset in Subset
    ]
    facts = page.findChild(QLabel, "chips_facts").text()
    for count, words in zip(counts, ("for training", "for validation", "for test")):
        assert f"{count} {words}" in facts
    shot(page, "chips")


def test_every_chip_has_a_picture_and_says_what_it_is_for(page):
    chips(page)
    index = page._model.index(0)
    chip = index.data(CHIP_ROLE)
    assert index.data(1).availableSizes()  # the decoration
    assert chip.unit in index.data(3)  # the tool tip


def test_only_chips_of_a_subset_are_shown_and_the_balance_goes_with_it(page):
    every = len(chips(page))
    balance = page.findChild(Bars, "chips_balance")
    wait_for(lambda: "chips" in balance.accessibleDescription())
    whole = balance.accessibleDescription()
    choose(page, "chips_subset", "validation")
    wait_for(lambda: 0 < len(chips(page)) < every)
    found = {page._model.chip(row).subset for row in range(page._model.rowCount())}
    assert found == {"validation"}
    assert balance.accessibleDescription() != whole


def test_only_chips_with_a_class_are_shown(page):
    choose(page, "chips_class", "building")
    wait_for(page._model.rowCount)
    wanted = {name for name, chip in rows(page.folder).items() if chip.classes.get(1)}
    assert set(chips(page)) == wanted


def test_the_labels_can_be_left_out(page):
    chips(page)
    with_labels = page._model.chip(0).path
    page.findChild(QCheckBox, "chips_labels").setChecked(False)
    wait_for(lambda: page._model.chip(0))
    assert page._model.chip(0).path != with_labels


def test_nothing_can_be_done_with_no_chip(page):
    select(page)
    assert not page.findChild(QPushButton, "chips_delete").isEnabled()
    assert not page.findChild(QComboBox, "chips_move").isEnabled()


def test_deleted_chips_are_gone_and_can_be_brought_back(page):
    before = rows(page.folder)
    page.findChild(QCheckBox, "chips_whole_unit").setChecked(False)
    select(page, 0)
    click(page, "chips_delete")
    wait_for(lambda: len(rows(page.folder)) == len(before) - 1)
    wait_for(lambda: page._model.rowCount() == len(before) - 1)
    click(page, "chips_restore")
    wait_for(lambda: rows(page.folder).keys() == before.keys())


def test_a_unit_moves_as_a_whole_without_a_question(page):
    unit = next(chip for chip in rows(page.folder).values() if chip.subset is Subset.TRAINING).unit
    names = [chip.name for chip in rows(page.folder).values() if chip.unit == unit]
    select(page, chips(page).index(names[0]))
    choose(page, "chips_move", "validation")
    wait_for(lambda: rows(page.folder)[names[0]].subset is Subset.VALIDATION)
    assert {rows(page.folder)[name].subset for name in names} == {Subset.VALIDATION}


@pytest.mark.parametrize("button", ["No", "Yes"])
def test_a_leak_is_warned_of_before_it_is_made(page, button):
    page.findChild(QCheckBox, "chips_whole_unit").setChecked(False)
    units = [chip.unit for chip in rows(page.folder).values()]
    name = next(
        chip.name
        for chip in rows(page.folder).values()
        if chip.subset is Subset.TRAINING and units.count(chip.unit) > 1
    )
    asked = saying(getattr(QMessageBox.StandardButton, button))
    select(page, chips(page).index(name))
    choose(page, "chips_move", "validation")
    wait_for(lambda: asked)
    assert "Do it all the same?" in asked[0]
    wanted = Subset.VALIDATION if button == "Yes" else Subset.TRAINING
    wait_for(lambda: rows(page.folder)[name].subset is wanted)


def test_only_what_is_in_view_is_drawn_of_many_chips(studio, small_project, tmp_path):
    folder = tmp_path / "many"
    run("exporttrainingdata", PROJECT=small_project, OUTPUT=folder, CHIP_SIZE=32, STRIDE=8,
        CELL_SIZE=0.3)  # fmt: skip
    page = opened(studio, folder)
    try:
        process_events()
        total = page._model.rowCount()
        assert total == len(rows(folder)) > 4 * SHEET
        last = total - 1
        assert page._model.chip(last) is None
        page._list.scrollToBottom()
        wait_for(lambda: page._model.chip(last))
        assert sum(page._model.chip(row) is not None for row in range(total)) < total
    finally:
        put_away(page)


def test_a_folder_that_is_no_training_data_says_so(page, tmp_path):
    page.use(str(tmp_path))
    assert "training_data.json" in page.findChild(QLabel, "chips_facts").text()
    assert page._model.rowCount() == 0
