"""The whole chain of the demo by ``qgis_process``, on a small crop and in a fresh profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from dl_studio_plugin.project.connections import ConnectionParameters
from tests.layers.qgis_connections import parameters_of

ROOT = Path(__file__).resolve().parent.parent.parent
KAMPALA = ROOT / "tests" / "data" / "kampala"
#: Debian 12's wrapper passes an option that the program refuses; the program itself works.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


class QgisProcess:
    """``qgis_process`` with a profile of its own, in which only the plugin is enabled."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QGIS_PLUGINPATH": str(ROOT),
        }
        self("plugins", "enable", "dl_studio_plugin")

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call it and wait."""
        return subprocess.run(
            [str(PROGRAM), *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=1200,
            check=False,
        )

    def connect(self, name: str, parameters: ConnectionParameters) -> None:
        """Give the profile a PostgreSQL connection."""
        settings = next(self.profile.rglob("QGIS3.ini"))
        text = settings.read_text(encoding="utf-8")
        values = {
            "host": parameters.host,
            "port": parameters.port,
            "database": parameters.dbname,
            "username": parameters.user,
            "password": parameters.password,
            "saveUsername": "true",
            "savePassword": "true",
        }
        lines = [f"connections\\{name}\\{key}={value}" for key, value in values.items()]
        section = "\n".join(["[PostgreSQL]", *lines])
        if section not in text:
            settings.write_text(f"{text}\n{section}\n", encoding="utf-8")

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run an algorithm that must succeed."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        finished = self("--json", "run", f"dlstudio:{algorithm}", "--", *values)
        assert finished.returncode == 0, finished.stdout + finished.stderr
        return json.loads(finished.stdout[finished.stdout.index("{") :])["results"]


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory) -> QgisProcess:
    return QgisProcess(tmp_path_factory.mktemp("profile"))


@pytest.mark.needs_training
def test_the_chain_leads_from_imagery_to_a_scored_and_shared_result(qgis_process, tmp_path):
    imagery = tmp_path / "crop.tif"
    gdal.Translate(str(imagery), str(KAMPALA / "kampala_train.tif"), srcWin=[256, 128, 512, 512])
    run, project = qgis_process.run, tmp_path / "project.gpkg"
    made = run(
        "createproject",
        NAME="Houses",
        IMAGERY=imagery,
        CLASSES="building=#e31a1c",
        PROJECT=project,
    )
    assert made["PROJECT"] == str(project)
    assert run("createworkunits", PROJECT=project, SIZE=20, SUBSETS="50,25,25")["COUNT"] == 16
    labels = KAMPALA / "buildings.geojson"
    imported = run(
        "importsamples", PROJECT=project, INPUT=labels, STATUS="submitted", REPAIR="true"
    )
    assert imported["COUNT"] > 0
    assert run("reviewsamples", PROJECT=project, DECISION="accept")["COUNT"] > 0
    data = run(
        "exporttrainingdata",
        PROJECT=project,
        CHIP_SIZE=64,
        STRIDE=64,
        CELL_SIZE=0.6,
        OUTPUT=tmp_path / "data",
    )
    trained = run(
        "trainmodel",
        INPUT=data["OUTPUT"],
        BACKBONE="mobilenet_v2",
        EPOCHS=1,
        BATCH_SIZE=4,
        LEARNING_RATE=0.001,
        OUTPUT=tmp_path / "houses.dlmodel",
    )
    model = trained["OUTPUT"]
    evaluated = run(
        "evaluatemodel", MODEL=model, INPUT=data["OUTPUT"], OUTPUT=tmp_path / "evaluation.csv"
    )
    assert 0 <= evaluated["SCORE"] <= 1
    result = run(
        "classifypixels",
        IMAGERY=imagery,
        MODEL=model,
        OUTPUT=tmp_path / "classes.tif",
        POLYGONS=tmp_path / "polygons.gpkg",
    )
    scored = run(
        "computeaccuracy",
        PREDICTION=result["OUTPUT"],
        REFERENCE=labels,
        OUTPUT=tmp_path / "accuracy.csv",
        REPORT=tmp_path / "accuracy.html",
    )
    assert 0 <= scored["SCORE"] <= 1
    bundle = run(
        "shareresults",
        LAYERS=result["OUTPUT"],
        MODEL=model,
        PROJECT=project,
        OUTPUT=tmp_path / "bundle",
    )
    assert (Path(bundle["OUTPUT"]) / "index.html").exists()
    status = run("projectstatus", PROJECT=project, OUTPUT=tmp_path / "status.html")
    assert status["ACCEPTED_SAMPLES"] > 0
    assert status["RUNS"] == 2


def test_a_fault_of_the_input_is_one_sentence_and_no_traceback(qgis_process, tmp_path):
    finished = qgis_process(
        "run", "dlstudio:trainmodel", "--", f"INPUT={tmp_path}", f"OUTPUT={tmp_path}/m.dlmodel"
    )
    said = finished.stdout + finished.stderr
    assert finished.returncode != 0
    assert "holds no training data" in said
    assert "Traceback" not in said


def test_help_tells_meaning_unit_default_and_what_happens_when_left_out(qgis_process):
    said = qgis_process("help", "dlstudio:trainmodel").stdout
    assert "How often the training chips are gone through, at most. Unit: epochs. " in said
    assert "Default, when left out: 20." in said
    assert "Left out: only INPUT is used." in said


def test_a_team_moves_into_a_database_and_back(qgis_process, tmp_path):
    run, project = qgis_process.run, tmp_path / "project.gpkg"
    imagery = tmp_path / "crop.tif"
    gdal.Translate(str(imagery), str(KAMPALA / "kampala_train.tif"), srcWin=[256, 128, 512, 512])
    qgis_process.connect("Team", parameters_of("anna"))
    run("createproject", NAME="Houses", IMAGERY=imagery, CLASSES="building", PROJECT=project)
    run("createworkunits", PROJECT=project, SIZE=40)
    there = run("moveproject", PROJECT=project, DESTINATION="postgres:Team")["PROJECT"]
    assert there.startswith("postgres:Team/houses")
    parameters_of("kim")
    run("managegroup", PROJECT=there, MEMBER="kim")
    assert run("assignworkunits", PROJECT=there, UNITS="all", ASSIGNEE="kim")["COUNT"] == 4
    status = run("projectstatus", PROJECT=there, OUTPUT=tmp_path / "status.html")
    assert (status["UNITS"], status["MEMBERS"]) == (4, 3)
    back = run("moveproject", PROJECT=there, DESTINATION=tmp_path / "back.gpkg")["PROJECT"]
    checked = run("checksamples", PROJECT=back, OUTPUT=tmp_path / "problems.gpkg")
    assert checked["COUNT"] == 0


def test_a_project_is_made_in_a_database(qgis_process, tmp_path):
    imagery = tmp_path / "crop.tif"
    gdal.Translate(str(imagery), str(KAMPALA / "kampala_train.tif"), srcWin=[256, 128, 512, 512])
    qgis_process.connect("Team", parameters_of("anna"))
    values = {"NAME": "New houses", "IMAGERY": imagery, "CLASSES": "building"}
    made = qgis_process.run("createproject", DATABASE="Team", **values)
    assert made["PROJECT"].startswith("postgres:Team/new_houses")
    finished = qgis_process("run", "dlstudio:createworkunits", "--", "PROJECT=postgres:No/houses")
    assert finished.returncode != 0
    assert "QGIS has no PostgreSQL connection “No”" in finished.stdout + finished.stderr
