"""What a bundle tells of the runs of a project."""

from __future__ import annotations

import json
import zipfile

import pytest

from dl_studio_plugin.definitions.model_card import RUN_FILE
from dl_studio_plugin.project.model import Run
from dl_studio_plugin.sharing.runs import run_records


def test_files_are_told_by_their_names_and_all_else_as_it_is(tmp_path):
    parameters = {"INPUT": str(tmp_path / "chips"), "EPOCHS": 20, "CLASSES": "roof=#fff, road"}
    run = Run("trainmodel", "2026-01-01", "2026-01-02", "failed", parameters, id=3, member="anna")
    (record,) = run_records([run])
    assert record["parameters"] == {"INPUT": "chips", "EPOCHS": 20, "CLASSES": "roof=#fff, road"}
    assert (record["kind"], record["outcome"], record["member"]) == ("trainmodel", "failed", "anna")
    assert "training" not in record
    assert str(tmp_path) not in json.dumps(record)


def test_a_training_is_told_with_what_its_package_keeps(tmp_path):
    package = tmp_path / "roofs.dlmodel"
    kept = {"data": {"hash": "abc"}, "machine": {"torch": "2"}, "seconds": 7.5}
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr(RUN_FILE, json.dumps(kept))
    run = Run("trainmodel", "2026-01-01", results={"OUTPUT": str(package), "SCORE": 0.75})
    (record,) = run_records([run])
    assert record["training"] == kept
    assert record["results"] == {"OUTPUT": "roofs.dlmodel", "SCORE": 0.75}


def test_what_is_no_package_any_more_does_not_hinder(tmp_path):
    package = tmp_path / "roofs.dlmodel"
    package.write_bytes(b"nothing")
    (record,) = run_records([Run("trainmodel", "2026-01-01", results={"OUTPUT": str(package)})])
    assert "training" not in record
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("other.json", "{}")
    (record,) = run_records([Run("trainmodel", "2026-01-01", results={"OUTPUT": str(package)})])
    assert "training" not in record


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("/projects/anna/a;/projects/anna/b", "a;b"),
        ("/projects/anna/a\n/projects/anna/b", "a\nb"),
        (r"C:\Users\anna\roofs.tif", "roofs.tif"),
        ("roof=#fff;road", "roof=#fff;road"),
        ("postgres:Team/kampala", "postgres:Team/kampala"),
    ],
)
def test_no_folder_of_several_files_or_of_another_system_is_told(value, told):
    (record,) = run_records([Run("trainmodel", "2026-01-01", parameters={"VALUE": value})])
    assert record["parameters"] == {"VALUE": told}
