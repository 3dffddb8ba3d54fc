"""A model proposes samples where nobody has drawn any; the least sure unit comes first."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import MODEL_FILE
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.definitions.stac import card_to_stac
from dl_studio_plugin.project.model import NewSample, SampleFilter, SampleState
from dl_studio_plugin.project.opening import open_project
from tests.processing.small_world import (
    CLASSES,
    Heard,
    QgsProcessingException,
    card,
    described_package,
    part_of,
    polygons,
    refusal,
    run,
)

SUGGESTED = SampleFilter(states=(SampleState.SUGGESTED,))


@pytest.fixture
def units(project: Path) -> Path:
    """A project with four by four work units."""
    run("createworkunits", PROJECT=project, SIZE=20.0)
    return project


def suggestions(project: Path) -> list:
    with open_project(str(project)) as store:
        return list(store.samples(SUGGESTED))


def propose(project: Path, model: Path, heard: Heard | None = None, **parameters):
    """Propose whatever the model finds: it is tiny, so it is sure of nothing."""
    return run(
        "proposesamples", heard, PROJECT=project, MODEL=model, **{"THRESHOLD": 0.0, **parameters}
    )


def test_proposals_are_suggestions_with_scores_inside_their_units(units, model):
    heard = Heard()
    made = propose(units, model, heard)
    found = suggestions(units)
    assert made == {"PROJECT": str(units), "COUNT": len(found)}
    assert found
    with open_project(str(units)) as store:
        ids = {unit.id for unit in store.units()}
        assert {sample.unit for sample in found} <= ids
        assert not list(store.training_samples())
    assert all(0 <= sample.score <= 1 for sample in found)
    assert {sample.class_name for sample in found} == {"building"}
    assert any("least sure" in info for info in heard.infos)
    assert not units.with_name("project-proposals.job").exists()


def test_the_unit_of_which_the_model_is_least_sure_is_claimed_first(units, model):
    propose(units, model)
    with open_project(str(units)) as store:
        highest = max(unit.priority for unit in store.units())
        assert highest > 0
        assert store.claim_next().priority == highest


def test_proposing_again_replaces_what_nobody_confirmed_and_spares_labelled_units(units, model):
    propose(units, model)
    first = suggestions(units)
    with open_project(str(units)) as store:
        store.confirm_samples([first[0].id])
    propose(units, model)
    again = suggestions(units)
    confirmed_unit = first[0].unit
    kept = {sample.id for sample in first if sample.unit == confirmed_unit} - {first[0].id}
    assert {sample.id for sample in again if sample.unit == confirmed_unit} == kept
    others = {sample.id for sample in first if sample.unit != confirmed_unit}
    assert not others & {sample.id for sample in again}
    assert len(again) == len(first) - 1


def test_all_of_it_is_undone_as_one_event(units, model):
    with open_project(str(units)) as store:
        before = store.events()[-1].id
    propose(units, model)
    with open_project(str(units)) as store:
        (event,) = store.events(after=before)
        assert event.what == "propose_samples"
        store.undo(event.id)
        assert not list(store.samples())
        assert {unit.priority for unit in store.units()} == {0}


def test_only_units_that_the_area_touches_get_proposals(units, model, ground, tmp_path):
    area = polygons(tmp_path / "area.gpkg", [part_of(ground, 0.0, 0.0, 0.2, 0.2)])
    propose(units, model, AREA=area)
    with open_project(str(units)) as store:
        touched = {unit.id for unit in store.units() if unit.priority}
    assert len(touched) == 1
    assert {sample.unit for sample in suggestions(units)} <= touched


def test_nothing_less_sure_than_the_threshold_is_proposed(units, model):
    assert propose(units, model, THRESHOLD=1.0)["COUNT"] == 0


def test_a_project_without_an_open_unit_is_refused(units, tmp_path):
    with open_project(str(units)) as store:
        store.exclude([unit.id for unit in store.units()], "cloud")
    package = described_package(tmp_path / "m.dlmodel")
    reason = refusal("proposesamples", PROJECT=units, MODEL=package)
    assert "No work unit is open for proposals" in reason


def test_units_that_all_have_samples_are_refused(units, tmp_path):
    with open_project(str(units)) as store:
        shapes = [unit.wkb for unit in store.units()]
        store.add_samples([NewSample("building", shape) for shape in shapes])
    package = described_package(tmp_path / "m.dlmodel")
    assert "have samples already" in refusal("proposesamples", PROJECT=units, MODEL=package)


def test_a_project_without_units_is_refused(project, tmp_path):
    package = described_package(tmp_path / "m.dlmodel")
    reason = refusal("proposesamples", PROJECT=project, MODEL=package)
    assert "Create work units" in reason


def test_a_model_of_other_bands_is_refused(units, tmp_path):
    package = described_package(tmp_path / "m.dlmodel", bands=6)
    assert "takes 6 bands" in refusal("proposesamples", PROJECT=units, MODEL=package)


def test_a_model_of_other_classes_is_refused(units, tmp_path):
    river = (BACKGROUND, LabelClass(1, "river", "#0000ff"))
    content = json.dumps(card_to_stac(replace(card(), classes=river)))
    with zipfile.ZipFile(tmp_path / "m.dlmodel", "w") as archive:
        archive.writestr(MODEL_FILE, content)
    reason = refusal("proposesamples", PROJECT=units, MODEL=tmp_path / "m.dlmodel")
    assert "knows none of the project's classes (building)" in reason
    assert "river" in reason


def test_an_area_beside_all_units_is_refused(units, ground, tmp_path):
    area = polygons(tmp_path / "area.gpkg", [part_of(ground, 5, 5, 6, 6)])
    package = described_package(tmp_path / "m.dlmodel")
    reason = refusal("proposesamples", PROJECT=units, MODEL=package, AREA=area)
    assert "No open work unit touches" in reason


def test_a_sample_collector_is_told_whom_to_ask(units, tmp_path):
    from qgis.core import QgsSettings

    with open_project(str(units)) as store:
        store.set_member("lena", Role.SAMPLE_COLLECTOR)
    package = described_package(tmp_path / "m.dlmodel")
    settings = QgsSettings()
    settings.setValue("dlstudio/member", "lena")
    try:
        reason = refusal("proposesamples", PROJECT=units, MODEL=package)
    finally:
        settings.remove("dlstudio/member")
    assert "needs an analyst" in reason
    assert "sample collector" in reason


def test_without_an_engine_the_fix_is_told(units, tmp_path, monkeypatch):
    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path / "nowhere"))
    package = described_package(tmp_path / "m.dlmodel")
    assert "not installed" in refusal("proposesamples", PROJECT=units, MODEL=package)


def test_imagery_that_is_gone_is_named(project, tmp_path, ground):
    moved = tmp_path / "moved.gpkg"
    copy = tmp_path / "copy.tif"
    copy.write_bytes(ground.read_bytes())
    run("createproject", NAME="Gone", IMAGERY=copy, CLASSES=CLASSES, PROJECT=moved)
    run("createworkunits", PROJECT=moved, SIZE=20.0)
    copy.unlink()
    package = described_package(tmp_path / "m.dlmodel")
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        run("proposesamples", PROJECT=moved, MODEL=package)
