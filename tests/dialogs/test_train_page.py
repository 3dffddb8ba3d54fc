"""A model is trained, watched, stopped early, compared and handed on on the page “Train”."""

from __future__ import annotations

import dataclasses
import json
import shutil

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QTreeWidget

from dl_studio_plugin.definitions.architectures import AUTO, STANDARD, architectures_for
from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.training_data import TRAINING_DATA_FILE
from dl_studio_plugin.dialogs.curves import Curves
from dl_studio_plugin.dialogs.model_gallery import ModelGallery
from dl_studio_plugin.dialogs.pages.train import TrainPage
from dl_studio_plugin.dialogs.picture import Picture
from dl_studio_plugin.dialogs.training_result import TrainingResult
from dl_studio_plugin.project.model import Run
from tests.dialogs.waiting import put_away, shot, wait_for
from tests.processing.small_world import card, described_package


@pytest.fixture
def made_page(studio):
    """Makes a page; the last one is put away."""
    pages = []

    def make() -> TrainPage:
        made = TrainPage(studio)
        made.resize(440, 900)
        made.show()
        made.refresh()
        pages.append(made)
        return made

    yield make
    for made in pages:
        put_away(made)


@pytest.fixture
def page(made_page) -> TrainPage:
    return made_page()


def click(page, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def text(page, name: str) -> str:
    return page.findChild(QLabel, name).text()


def record(project, number: int, package, **parameters) -> None:
    """Keep a training in the project; ``score`` is that of its number where none is given."""
    score = parameters.pop("score", number / 10)
    project.record_run(
        Run(
            "trainmodel",
            f"2026-01-0{number}T10:00:00Z",
            f"2026-01-0{number}T10:0{number}:00Z",
            "done",
            {"INPUT": "/data/houses", "OUTPUT": str(package), **parameters},
            {"OUTPUT": str(package), "SCORE": score, "REPORT": ""},
        )
    )


# -- before a training --------------------------------------------------------------------------


def test_a_folder_says_what_it_holds(page, exported):
    assert not page.findChild(QPushButton, "train_chips").isEnabled()
    page.use(str(exported))
    facts = text(page, "train_facts")
    assert "for training" in facts
    assert "building" in facts
    assert "3 bands" in facts


def test_a_folder_whose_images_lie_nowhere_says_that_their_cell_size_is_unknown(
    page, exported, tmp_path
):
    folder = tmp_path / "data"
    folder.mkdir()
    data = json.loads((exported / TRAINING_DATA_FILE).read_text("utf-8"))
    (folder / TRAINING_DATA_FILE).write_text(json.dumps({**data, "cell_size_m": 0.0}), "utf-8")
    page.use(str(folder))
    assert "cell size unknown" in text(page, "train_facts")


def test_a_folder_without_training_data_says_so(page, tmp_path):
    page.use(str(tmp_path))
    assert "holds no training data that is known" in text(page, "train_facts")


@pytest.mark.parametrize("kind", list(InferenceType))
def test_the_architectures_are_those_of_the_data_s_type(page, exported, tmp_path, kind):
    folder = tmp_path / "data"
    folder.mkdir()
    file = exported / TRAINING_DATA_FILE
    data = json.loads(file.read_text("utf-8"))
    later = data["bands"] if kind is InferenceType.CHANGE_DETECTION else []
    data = {**data, "task": kind.value, "bands_after": later}
    (folder / TRAINING_DATA_FILE).write_text(json.dumps(data), "utf-8")
    page.use(str(folder))
    field = page.findChild(QComboBox, "parameter_architecture")
    offered = [field.itemText(row) for row in range(field.count())]
    fitting = architectures_for(kind.value)
    assert offered == [STANDARD, AUTO, *(row.id for row in fitting)]
    assert fitting[0].title in text(page, "trainmodel_note")


def test_a_folder_of_another_program_is_recognised(page, tmp_path):
    for name in ("forest", "water"):
        (tmp_path / name).mkdir()
        for number in range(3):
            (tmp_path / name / f"{number}.png").write_bytes(b"\x89PNG")
    page.use(str(tmp_path))
    assert "ImageNet folders: 6 images" in text(page, "train_facts")
    field = page.findChild(QComboBox, "parameter_architecture")
    assert [field.itemText(row) for row in range(2, field.count())] == ["classifier"]


def test_the_texts_and_limits_are_those_of_the_algorithm(page):
    algorithm = QgsApplication.processingRegistry().algorithmById("dlstudio:trainmodel")
    for name in ("EPOCHS", "BATCH_SIZE", "LEARNING_RATE", "MONITOR", "SEED", "DEVICE"):
        definition = algorithm.parameterDefinition(name)
        field = page._form.field(name)
        assert field.toolTip() == definition.help()
        assert page._form.value(name) == definition.defaultValue()
    assert page._form.field("EPOCHS").minimum() == 1
    assert page._form.values() == {}


def test_the_network_is_explained_with_a_sentence(page):
    page._form.field("ARCHITECTURE").setCurrentText("unet")
    assert "few samples" in text(page, "trainmodel_note")
    page._form.field("ARCHITECTURE").setCurrentText("deeplabv3plus")
    assert "large objects" in text(page, "trainmodel_note")


def test_the_user_s_device_is_taken(studio, made_page):
    studio.settings.device = "cpu"
    assert made_page()._form.values() == {"DEVICE": "cpu"}


def test_several_folders_go_into_one_training(page, exported, tmp_path):
    second = shutil.copytree(exported, tmp_path / "second")
    page._inputs.set_folders([str(exported), str(second)])
    assert page._inputs.folders() == [str(exported), str(second)]
    assert text(page, "train_facts").count("for training") == 2
    page._inputs._remove(page._inputs._more[0])
    assert page._inputs.folders() == [str(exported)]


def test_without_data_nothing_is_started_and_the_reason_is_told(studio, page):
    click(page, "train_start")
    assert studio.running() == []
    assert any(item.text() for item in studio.iface.messageBar().items())


@pytest.mark.needs_training
def test_how_long_it_takes_is_told_before_and_forgotten_with_other_parameters(page, exported):
    page.use(str(exported))
    page._form.set_values({"BACKBONE": "mobilenet_v2", "DEVICE": "cpu"})
    click(page, "train_estimate")
    wait_for(lambda: "About" in text(page, "train_time"), 120)
    assert "an epoch" in text(page, "train_time")
    page._form.field("EPOCHS").setValue(3)
    assert page.findChild(QLabel, "train_time").isHidden()


# -- a training ---------------------------------------------------------------------------------


@pytest.mark.needs_training
def test_a_training_is_watched_ended_early_and_its_model_handed_on(
    studio, page, exported, project_file
):
    studio.open_project(str(project_file))
    page.refresh()
    page.use(str(exported))
    page._form.set_values(
        {
            "BACKBONE": "mobilenet_v2",
            "EPOCHS": 400,
            "BATCH_SIZE": 4,
            "LEARNING_RATE": 0.001,
            "EARLY_STOPPING": False,
            "DEVICE": "cpu",
        }
    )
    click(page, "train_start")
    (run,) = studio.running()
    assert not page.findChild(QPushButton, "train_start").isEnabled()
    loss, score = page.findChild(Curves, "train_loss"), page.findChild(Curves, "train_curves")
    wait_for(lambda: len(loss._series.get("validation loss", {})) >= 2 or run.outcome, 240)
    assert run.outcome == "", run.error
    assert "Epoch" in text(page, "train_words")
    assert "mean IoU" in score._series
    wait_for(lambda: page.findChild(Picture, "train_picture_0").isVisible(), 30)
    shot(page, "train_running")
    click(page, "train_stop_keep")
    wait_for(lambda: run.outcome, 240)
    assert (run.outcome, run.error) == ("done", "")
    assert "scores" in text(page, "train_score")
    assert page.findChild(QPushButton, "train_open_report").isEnabled()
    assert page.findChild(QPushButton, "train_start").isEnabled()
    page.refresh()
    assert page.findChild(QTreeWidget, "train_runs").topLevelItemCount() == 1
    wanted = []
    studio.page_wanted.connect(lambda name, thing: wanted.append((name, thing)))
    click(page, "train_use")
    assert wanted == [("inference", run.results["OUTPUT"])]
    shot(page, "train_done")


# -- trainings compared -------------------------------------------------------------------------


@pytest.fixture
def compared(studio, project_file, tmp_path, made_page):
    """A page of a project with three trainings."""
    studio.open_project(str(project_file))
    packages = [described_package(tmp_path / f"model_{n}.dlmodel") for n in (1, 2, 3)]
    record(studio.project, 1, packages[0])
    record(studio.project, 2, packages[1], EPOCHS=9, SEED=4)
    record(studio.project, 3, packages[2], EPOCHS=100)
    return made_page()


def rows(page) -> list[list[str]]:
    table = page.findChild(QTreeWidget, "train_runs")
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items]


def column(page, heading: str) -> list[str]:
    header = page.findChild(QTreeWidget, "train_runs").headerItem()
    texts = [header.text(number) for number in range(header.columnCount())]
    return [row[texts.index(heading)] for row in rows(page)]


def test_only_parameters_that_differ_are_compared_beside_the_network(compared):
    header = compared.findChild(QTreeWidget, "train_runs").headerItem()
    texts = [header.text(number) for number in range(header.columnCount())]
    assert texts[5:] == ["Architecture", "Backbone", "Epochs", "Seed"]
    assert column(compared, "Seed") == ["0", "4", "0"]
    assert column(compared, "Data") == ["houses · 00000000"] * 3
    assert column(compared, "Took") == ["3 min", "2 min", "1 min"]
    shot(compared._runs, "train_runs")


def test_a_training_without_a_score_says_so_and_comes_last(
    studio, project_file, tmp_path, made_page
):
    studio.open_project(str(project_file))
    package = described_package(tmp_path / "model_1.dlmodel")
    record(studio.project, 1, package)
    record(studio.project, 2, package, score=None)
    page = made_page()
    page.findChild(QTreeWidget, "train_runs").sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(page, "Score") == ["0.100", "–"]


def test_a_model_without_a_score_says_why(tmp_path):
    box = TrainingResult()
    package = described_package(tmp_path / "model.dlmodel")
    box.show_results({"OUTPUT": str(package), "REPORT": "", "SCORE": None})
    assert "could not be measured" in text(box, "train_score")


def test_numbers_are_put_into_order_as_numbers(compared):
    table = compared.findChild(QTreeWidget, "train_runs")
    assert column(compared, "Epochs") == ["100", "9", "20"]  # the newest first
    table.sortByColumn(7, Qt.SortOrder.AscendingOrder)
    assert column(compared, "Epochs") == ["9", "20", "100"]


def test_a_run_s_parameters_are_filled_in_again(compared):
    table = compared.findChild(QTreeWidget, "train_runs")
    table.setCurrentItem(table.topLevelItem(1))
    click(compared, "run_repeat")
    assert compared._form.values() == {"EPOCHS": 9, "SEED": 4}
    assert compared._inputs.folders() == ["/data/houses"]


def test_a_model_that_was_deleted_is_not_offered(compared, tmp_path):
    assert compared.findChild(QPushButton, "run_use").isEnabled()
    (tmp_path / "model_3.dlmodel").unlink()
    compared.refresh()
    assert not compared.findChild(QPushButton, "run_use").isEnabled()
    assert not compared.findChild(QPushButton, "run_report").isEnabled()


# -- the gallery --------------------------------------------------------------------------------


@pytest.fixture
def gallery(studio, compared, tmp_path):
    (tmp_path / "results").mkdir()
    described_package(tmp_path / "results" / "mine.dlmodel", bands=6)
    (tmp_path / "results" / "damaged.dlmodel").write_bytes(b"no package")
    made = ModelGallery(studio)
    made.show()
    yield made
    put_away(made)


def shown(gallery) -> list[str]:
    cards = gallery.findChild(QListWidget, "model_gallery_list")
    items = [cards.item(row) for row in range(cards.count())]
    return [item.toolTip().rpartition("/")[2] for item in items if not item.isHidden()]


def test_models_of_the_project_come_first_and_damaged_ones_not_at_all(gallery):
    assert shown(gallery) == [
        "model_3.dlmodel", "model_2.dlmodel", "model_1.dlmodel", "mine.dlmodel",
    ]  # fmt: skip
    assert gallery.chosen.endswith("model_3.dlmodel")
    shot(gallery, "model_gallery")


def test_models_of_the_project_s_type_come_before_others(studio, compared, tmp_path):
    results = tmp_path / "results"
    results.mkdir(exist_ok=True)
    finds = dataclasses.replace(card(), name="trees", task="object_detection")
    described_package(results / "a_trees.dlmodel", of=finds)
    made = ModelGallery(studio)
    assert shown(made)[-1] == "a_trees.dlmodel"
    cards = made.findChild(QListWidget, "model_gallery_list")
    tasks = [cards.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert ["Object detection" in words for words in tasks] == [False, False, False, True]
    put_away(made)


def test_models_are_searched_by_all_that_their_cards_say(gallery):
    search = gallery.findChild(QLineEdit, "model_gallery_search")
    search.setText("6 bands")
    assert shown(gallery) == ["mine.dlmodel"]
    search.setText("nothing of the kind")
    assert shown(gallery) == []
    assert "No model" in text(gallery, "model_gallery_none")
    assert gallery.chosen == ""


def test_an_added_file_is_offered_from_now_on(studio, gallery, tmp_path):
    elsewhere = described_package(tmp_path / "elsewhere.dlmodel")
    gallery.add(str(elsewhere))
    assert gallery.chosen == str(elsewhere)
    again = ModelGallery(studio)
    assert "elsewhere.dlmodel" in shown(again)
    again.deleteLater()


def test_what_is_no_model_is_not_added(studio, gallery, tmp_path):
    gallery.add(str(tmp_path / "results" / "damaged.dlmodel"))
    assert studio.settings.added_models == ""
    assert any(item.text() for item in studio.iface.messageBar().items())


def test_a_project_s_failed_trainings_are_not_compared(studio, compared, tmp_path):
    failed = dataclasses.replace(
        studio.project.runs("trainmodel")[0], id=0, outcome="failed", results={}
    )
    studio.project.record_run(failed)
    compared.refresh()
    assert len(rows(compared)) == 3
