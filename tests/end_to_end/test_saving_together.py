"""Several QGIS save the same project over and over: nothing is lost, nobody sees a locked file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import NewSample
from tests.project.builders import make_geopackage_team, square

PROGRAM = Path(__file__).with_name("saving_process.py")
PROCESSES, SAVES = 4, 25


@pytest.fixture
def team(tmp_path):
    team = make_geopackage_team(tmp_path)
    for number in range(PROCESSES):
        team.owner.set_member(f"member {number}", Role.ANALYST)
    yield team
    team.close()


def start(team, folder: Path, number: int) -> subprocess.Popen:
    command = [sys.executable, str(PROGRAM), team.reference, f"member {number}", str(number)]
    process = subprocess.Popen(
        [*command, str(SAVES), str(folder / f"{number}.json")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    while process.stdout.readline().strip() != "ready":
        assert process.poll() is None
    return process


def test_four_qgis_that_save_at_once_lose_nothing_and_show_no_error(team, tmp_path):
    processes = [start(team, tmp_path, number) for number in range(PROCESSES)]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    imported = 0
    while any(process.poll() is None for process in processes):  # a tool writes all the while
        team.owner.add_samples([NewSample("road", square(90, imported % 90, 0.5))])
        imported += 1
        time.sleep(0.01)  # a tool computes between its writes; the lock of turns is not a queue
    answers = [
        json.loads((tmp_path / f"{number}.json").read_text(encoding="utf-8"))
        for number in range(PROCESSES)
    ]
    for answer in answers:
        assert (answer["said"], answer["shown"]) == ([], []), answer
        assert (answer["drawn"], answer["unsaved"]) == (SAVES, False), answer
    by_author: dict[str, int] = {}
    for sample in team.owner.samples():
        by_author[sample.author] = by_author.get(sample.author, 0) + 1
    expected = {f"member {number}": SAVES for number in range(PROCESSES)}
    assert by_author == {**expected, "anna": imported}


def test_the_file_of_turns_is_gone_when_nobody_has_the_project_open(team, tmp_path):
    team.owner.claim(team.unit("A1").id)
    assert (tmp_path / ".project.gpkg.turn").exists()
    team.close()
    assert [file.name for file in tmp_path.iterdir()] == ["project.gpkg"]
