"""Tools that run in the background while the window stays free."""

from __future__ import annotations

from dl_studio_plugin.dialogs.run_box import RunBox
from tests.dialogs.waiting import wait_for
from tests.processing.small_world import CLASSES


def create(studio, ground, tmp_path, **more):
    parameters = {
        "NAME": "Houses",
        "IMAGERY": str(ground),
        "CLASSES": CLASSES,
        "PROJECT": str(tmp_path / "new.gpkg"),
    }
    return {**parameters, **more}


def messages(studio) -> list[str]:
    bar = studio.iface.messageBar()
    return [item.text() for item in bar.items()]


def test_a_tool_runs_and_hands_on_its_results(studio, ground, tmp_path):
    got = []
    run = studio.run("createproject", create(studio, ground, tmp_path), "Create", got.append)
    wait_for(lambda: run.outcome)
    assert (run.outcome, run.error) == ("done", "")
    assert got[0]["PROJECT"] == str(tmp_path / "new.gpkg")
    assert studio.running() == []


def test_what_would_fail_is_told_and_nothing_is_started(studio, ground, tmp_path):
    run = studio.run("createproject", create(studio, ground, tmp_path, CLASSES=""), "Create")
    assert run is None
    assert any("class" in text.lower() for text in messages(studio))
    assert not (tmp_path / "new.gpkg").exists()


def test_a_fault_while_it_runs_is_told_as_a_sentence(studio, project_file):
    run = studio.run("createworkunits", {"PROJECT": str(project_file), "SIZE": 20.0}, "Units")
    wait_for(lambda: run is None or run.outcome)
    assert messages(studio)
    assert not any("Traceback" in text for text in messages(studio))


def test_the_box_shows_the_run_its_log_and_its_end(studio, ground, tmp_path):
    box = RunBox(studio, ("createproject",))
    assert box.isHidden()
    run = studio.run("createproject", create(studio, ground, tmp_path), "Making a project")
    assert not box.isHidden()
    wait_for(lambda: run.outcome)
    assert box.findChild(type(box._title), "run_title").text() == "Making a project"
    assert "Done" in box._doing.text()


def test_a_run_may_start_the_next_one(studio, project_file):
    ended = []

    def again(_results):
        run = studio.run("projectstatus", status, "Second", ended.append)
        runs.append(run)

    status = {"PROJECT": str(project_file), "OUTPUT": str(project_file.with_suffix(".html"))}
    runs = [studio.run("projectstatus", status, "First", again)]
    wait_for(lambda: ended)
    assert [run.outcome for run in runs] == ["done", "done"]
