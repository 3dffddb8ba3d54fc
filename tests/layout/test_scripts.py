"""What the scripts behind `make` compute."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

import demo
import matrix_environment
import run_tests
import test_matrix
from bench import machine
from benchmarks.process_tree import PeakMemory, descendants

ACCURACY = """\
class,value,iou,iou_low,iou_high,precision,recall,f1,reference_pixels,predicted_pixels
background,0,0.50,0.45,0.55,0.7,0.6,0.65,400,300
building,1,0.75,0.70,0.80,0.8,0.9,0.85,600,700
"""


@pytest.fixture
def score(tmp_path):
    table = tmp_path / "accuracy.csv"
    table.write_text(ACCURACY, encoding="utf-8")
    return demo.read_score(table)


def test_the_baseline_is_the_iou_of_calling_everything_building(score):
    assert score.baseline_iou == pytest.approx(0.6)


def test_the_demo_reads_its_score_from_the_table_of_computeaccuracy(score):
    assert score.class_iou == {"background": 0.5, "building": 0.75}
    assert score.mean_iou == pytest.approx(0.625)
    assert score.interval == (0.70, 0.80)


def test_the_summary_has_the_agreed_keys(score, tmp_path):
    demo.write_summary(tmp_path, score, {"trainmodel": 1.5, "classifypixels": 2.0})
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert set(summary) == {
        "class_iou",
        "mean_iou",
        "baseline_iou",
        "iou_interval",
        "seconds",
        "total_seconds",
    }
    assert summary["total_seconds"] == 3.5


def test_the_demo_never_trains_on_the_test_image(tmp_path):
    before_inference = True
    for step in demo.steps(tmp_path, seed=1):
        before_inference = before_inference and step.algorithm != "classifypixels"
        names_test_image = any("kampala_test.tif" in str(v) for v in step.parameters.values())
        assert not (before_inference and names_test_image)


def test_failed_and_broken_tests_are_counted(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text(
        "<testsuites><testsuite><testcase/><testcase><failure/></testcase>"
        "<testcase><error/></testcase><testcase><skipped/></testcase></testsuite></testsuites>",
        encoding="utf-8",
    )
    assert run_tests.count(report) == run_tests.Outcome(passed=1, failed=2, skipped=1)


def test_a_torn_report_counts_as_nothing_run(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text("<testsuites><testcase", encoding="utf-8")
    assert run_tests.count(report) == run_tests.Outcome(0, 0, 0)


def test_every_folder_of_tests_belongs_to_a_suite():
    folders = {name for suite in run_tests.suites() for name in suite.folders}
    with_tests = {
        path.relative_to(run_tests.TESTS).parts[0] for path in run_tests.TESTS.rglob("test_*.py")
    }
    assert folders == with_tests


def test_memory_of_descendants_is_seen():
    program = "import time; x = bytearray(80_000_000); print('ready', flush=True); time.sleep(1)"
    with PeakMemory(os.getpid()) as memory:
        child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
        child.stdout.readline()
        assert child.pid in descendants(os.getpid())
        child.communicate()
    assert memory.peak_mb > 70


def test_the_machine_is_named():
    assert "cores" in machine()


def test_tests_that_were_left_out_on_the_second_qgis_are_counted(tmp_path):
    left_out = tmp_path / "deselected.txt"
    assert test_matrix.deselected(left_out) == 0
    program = "def test_here(): pass\ndef test_there(): pass\n"
    (tmp_path / "test_places.py").write_text(program, encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-k", "here and not there",
         "-c", "pyproject.toml", str(tmp_path)],
        cwd=run_tests.ROOT,
        env={**os.environ, "DL_STUDIO_DESELECTED": str(left_out)},
        check=False,
    )  # fmt: skip
    assert finished.returncode == 0
    matrix = test_matrix.Matrix(run_tests.Outcome(1, 0, 0), test_matrix.deselected(left_out))
    assert matrix.line() == "1 passed, 0 failed, 1 deselected"


def test_a_changed_list_of_packages_changes_the_second_environment(monkeypatch):
    before = matrix_environment.recipe()
    assert "qgis" in matrix_environment.packages()
    monkeypatch.setattr(matrix_environment, "packages", lambda: ["qgis", "another"])
    assert matrix_environment.recipe() != before


def test_who_is_not_root_is_told_so(monkeypatch):
    monkeypatch.setattr(matrix_environment.os, "geteuid", lambda: 1000)
    with pytest.raises(matrix_environment.NotHere, match="Run this as root"):
        matrix_environment.make_environment()
