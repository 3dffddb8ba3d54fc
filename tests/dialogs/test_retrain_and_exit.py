"""What happens to running tools when QGIS is closed, and training again after corrections."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsGeometry

from dl_studio_plugin.definitions.locks import hold_lock
from dl_studio_plugin.definitions.messages import (
    CANCEL_FILE,
    ENGINE_LOCK_FILE,
    JOB_FILE,
    JOB_SUFFIX,
)
from dl_studio_plugin.dialogs import exit_question
from dl_studio_plugin.dialogs.exit_question import GO_ON, STAY, STOP, ExitQuestion
from dl_studio_plugin.dialogs.left_runs import LeftRun, find_again
from dl_studio_plugin.dialogs.retrain import settle_corrections
from dl_studio_plugin.project.model import NewSample, SampleSource, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.dialogs.waiting import wait_for
from tests.processing.small_world import CLASSES


@pytest.fixture
def running(studio, ground, tmp_path):
    """A tool that is running; it has ended when the test has."""
    run = studio.run(
        "createproject",
        {
            "NAME": "Houses",
            "IMAGERY": str(ground),
            "CLASSES": CLASSES,
            "PROJECT": str(tmp_path / "new.gpkg"),
        },
        "Creating a project",
    )
    assert run is not None
    yield run
    wait_for(lambda: run.outcome)


def test_without_running_tools_qgis_closes_unasked(studio):
    asked = []
    question = ExitQuestion(studio, lambda _: asked.append(1) or STAY)
    assert question.allowExit()
    assert asked == []


@pytest.mark.parametrize(("answer", "closes"), [(STAY, False), (STOP, True), (GO_ON, True)])
def test_the_user_says_whether_qgis_closes_while_a_tool_runs(studio, running, answer, closes):
    assert ExitQuestion(studio, lambda _: answer).allowExit() is closes


def test_only_what_the_engine_works_on_is_left_going_on(studio, running):
    ExitQuestion(studio, lambda _: GO_ON).allowExit()
    assert json.loads(studio.settings.left_runs or "[]") == []


@pytest.fixture
def left(studio, tmp_path):
    """A run of an earlier session on which an engine still works."""
    output = tmp_path / "model.dlmodel"
    folder = tmp_path / f"model.dlmodel{JOB_SUFFIX}"
    folder.mkdir()
    (folder / JOB_FILE).write_text('{"job": "train", "request": {}}')
    studio.settings.left_runs = json.dumps([["trainmodel", {"OUTPUT": str(output)}, "Training"]])
    with hold_lock(folder / ENGINE_LOCK_FILE, "engine"):
        yield find_again(studio)[0]


def test_a_run_that_was_found_again_goes_on_once_more(studio, left):
    remembered = [["trainmodel", left.parameters, "Training"]]
    assert ExitQuestion(studio, lambda _: GO_ON).allowExit()
    studio.close()
    assert json.loads(studio.settings.left_runs) == remembered
    assert not (left.job_folder / CANCEL_FILE).exists()


def test_a_run_that_was_found_again_can_be_stopped(studio, left, monkeypatch):
    monkeypatch.setattr(exit_question, "_PATIENCE_S", 0.0)  # nobody does what it is told
    assert ExitQuestion(studio, lambda _: STOP).allowExit()
    assert (left.job_folder / CANCEL_FILE).exists()
    assert studio.settings.left_runs == ""


def test_a_tool_that_is_stopped_has_ended_when_qgis_closes(studio, running):
    assert ExitQuestion(studio, lambda _: STOP).allowExit()
    assert running.outcome


def test_a_left_run_whose_folder_is_gone_says_so_and_is_forgotten(studio, tmp_path):
    output = str(tmp_path / "model.dlmodel")
    studio.settings.left_runs = json.dumps([["trainmodel", {"OUTPUT": output}, "Training"]])
    (run,) = find_again(studio)
    assert isinstance(run, LeftRun)
    wait_for(lambda: run.outcome)
    assert run.outcome == "failed"
    assert studio.settings.left_runs == ""
    assert find_again(studio) == []


def test_units_with_corrections_are_submitted_and_accepted(project_file):
    with open_project(str(project_file)) as store:
        unit = store.units(states=(UnitState.ACCEPTED,))[0]
        store.reopen(unit.id, "A correction")
        shape = QgsGeometry()
        shape.fromWkb(unit.wkb)
        inside = bytes(shape.centroid().buffer(2, 4).asWkb())
        store.add_samples([NewSample("building", inside)], SampleSource.REVIEW_FIX)
        assert settle_corrections(store) == []
        assert store.unit(unit.id).state is UnitState.ACCEPTED
        fixes = [s for s in store.training_samples() if s.source is SampleSource.REVIEW_FIX]
        assert len(fixes) == 1
