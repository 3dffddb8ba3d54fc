"""Another project is opened while the dock is in view: its fields are those of that project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QTableView, QTabWidget

from dl_studio_plugin.dialogs.dock import StudioDock
from dl_studio_plugin.dialogs.retrain import Retraining
from dl_studio_plugin.project.model import Run
from dl_studio_plugin.project.opening import open_project
from tests.dialogs.labelling_team import OWNER, Team, make_team_project
from tests.dialogs.waiting import process_events, put_away, wait_for
from tests.processing.small_world import described_package, part_of, polygons

#: Page and field, of everything that is offered for a project.
FIELDS = [
    ("samples", "export_output"),
    ("samples", "propose_model"),
    ("chips", "chips_folder"),
    ("train", "train_input"),
    ("train", "train_output"),
    ("inference", "inference_model"),
    ("inference", "inference_output"),
    ("share", "share_model"),
    ("share", "share_folder"),
]
#: In which tab of the page “Samples” a field is.
TABS = {"propose_model": 2, "export_output": 3}


@dataclass
class Place:
    """A folder with a project in it, and what its tools wrote there."""

    folder: Path

    @property
    def project(self) -> str:
        return str(self.folder / "project.gpkg")

    def holds(self, path: str) -> bool:
        return Path(path).parent == self.folder


@pytest.fixture
def places(studio, ground, tmp_path) -> tuple[Place, Place]:
    """Two projects that have exported and trained."""
    studio.settings.member = OWNER
    return make_place(tmp_path / "first", ground), make_place(tmp_path / "second", ground)


def make_place(folder: Path, ground: Path, *, worked: bool = True) -> Place:
    folder.mkdir()
    place = Place(folder)
    make_team_project(Path(place.project), ground)
    if worked:
        (folder / "data").mkdir()
        package = described_package(folder / "houses.dlmodel")
        with open_project(place.project, OWNER) as store:
            for tool, path in (("exporttrainingdata", folder / "data"), ("trainmodel", package)):
                results = {"OUTPUT": str(path)}
                store.record_run(Run(tool, "2026-01-01T00:00:00.000Z", results=results))
    return place


@pytest.fixture
def dock(studio, ground, qgis_new_project):
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(ground), "ground"))
    made = StudioDock(studio)
    made.resize(480, 900)
    made.show()
    process_events()
    yield made
    made.release()
    put_away(made)


def look_at(dock: StudioDock, page: str, name: str) -> QgsFileWidget:
    """The field, with its page and its tab in view."""
    dock.show_page(page)
    if name in TABS:
        dock.current_page.findChild(QTabWidget, "samples_tabs").setCurrentIndex(TABS[name])
    process_events()
    return dock.current_page.findChild(QgsFileWidget, name)


@pytest.mark.parametrize(("page", "name"), FIELDS)
@pytest.mark.parametrize("in_view", [True, False])
def test_a_field_is_filled_in_for_the_project_that_is_open(
    studio, dock, places, page, name, in_view
):
    first, second = places
    assert studio.open_project(first.project)
    field = look_at(dock, page, name)
    assert first.holds(field.filePath())
    if not in_view:
        dock.show_page("team")
    assert studio.open_project(second.project)
    assert second.holds(look_at(dock, page, name).filePath())


@pytest.mark.parametrize(("page", "name"), FIELDS)
def test_what_the_user_chose_stays_for_its_project_alone(studio, dock, places, page, name):
    first, second = places
    assert studio.open_project(first.project)
    field = look_at(dock, page, name)
    chosen = str(first.folder / "chosen" / "by.user")
    field.setFilePath(chosen)
    studio.refresh()
    assert studio.open_project(first.project)  # after a lost connection, say
    dock.show_page("team")
    assert look_at(dock, page, name).filePath() == chosen
    assert studio.open_project(second.project)
    assert second.holds(field.filePath())


def test_what_is_handed_over_comes_before_what_is_offered(studio, dock, places, tmp_path):
    first, second = places
    assert studio.open_project(first.project)
    look_at(dock, "inference", "inference_model")
    dock.show_page("team")
    assert studio.open_project(second.project)
    package = str(described_package(tmp_path / "handed.dlmodel"))
    dock.show_page("inference", package)
    assert look_at(dock, "inference", "inference_model").filePath() == package


def test_of_a_project_without_models_none_is_offered(studio, dock, places, ground, tmp_path):
    assert studio.open_project(places[0].project)
    field = look_at(dock, "inference", "inference_model")
    assert studio.open_project(make_place(tmp_path / "new", ground, worked=False).project)
    assert field.filePath() == ""


@pytest.mark.parametrize(
    ("page", "name"), [("share", "share_project"), ("review", "review_into_project")]
)
def test_what_was_agreed_to_for_a_project_is_not_for_the_next(studio, dock, places, page, name):
    first, second = places
    assert studio.open_project(first.project)
    dock.show_page(page)
    box = dock.current_page.findChild(QCheckBox, name)
    box.setChecked(True)
    studio.refresh()
    assert box.isChecked()
    assert studio.open_project(second.project)
    assert not box.isChecked()


def test_the_samples_of_the_project_are_listed_at_once(studio, dock, places):
    first, second = places
    Team(Path(second.project)).draw("A1")
    assert studio.open_project(first.project)
    dock.show_page("samples")
    dock.current_page.findChild(QTabWidget, "samples_tabs").setCurrentIndex(2)
    which = dock.current_page._samples._which
    which.setCurrentIndex(which.findData("all"))
    process_events()
    assert studio.open_project(second.project)
    assert dock.current_page.findChild(QTableView, "samples_table").model().rowCount() == 1


@pytest.fixture
def new_places(studio, ground, tmp_path) -> tuple[Place, Place]:
    """Two projects in which nothing was done yet."""
    studio.settings.member = OWNER
    first, second = (
        make_place(tmp_path / name, ground, worked=False) for name in ("first", "second")
    )
    return first, second


@pytest.mark.parametrize("is_told", [True, False])
def test_a_run_is_kept_in_the_project_that_it_is_for(studio, ground, new_places, tmp_path, is_told):
    first, second = new_places
    boxes = polygons(tmp_path / "boxes.gpkg", [part_of(ground, 0.1, 0.1, 0.2, 0.2)], score=[0.5])
    assert studio.open_project((second if is_told else first).project)
    parameters = {"INPUT": str(boxes), "OUTPUT": str(tmp_path / "kept.gpkg")}
    keeper = first.project if is_told else ""
    run = studio.run("nonmaximumsuppression", parameters, "Thinning out", keeper=keeper)
    assert studio.open_project(second.project)
    wait_for(lambda: not run.is_running)
    process_events()
    kept = []
    for place in (first, second):
        with open_project(place.project, OWNER) as store:
            kept.append([each.kind for each in store.runs()])
    assert kept == [["nonmaximumsuppression"], []]


def test_a_model_is_trained_again_for_the_project_that_was_corrected(studio, new_places):
    corrected, other = new_places
    assert studio.open_project(corrected.project)
    wanted = []
    studio.page_wanted.connect(lambda page, _use: wanted.append(page))
    again = Retraining(studio)
    assert studio.open_project(other.project)
    again.begin()
    assert studio.reference == corrected.project
    assert wanted == ["samples"]  # no training data was exported yet


def test_a_project_that_is_gone_is_not_trained_for(studio, new_places):
    gone, other = new_places
    assert studio.open_project(gone.project)
    again = Retraining(studio)
    assert studio.open_project(other.project)
    Path(gone.project).unlink()
    again.begin()
    assert studio.reference == other.project
    assert not studio.running()
