"""An architecture chosen by trials, and a cross-validation by whole units."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import RUN_FILE
from dl_studio_plugin.engine.models.package import load_package, read_package_file
from dl_studio_plugin.engine.training import automatic, stages
from dl_studio_plugin.engine.training.preparation import read_chips
from dl_studio_plugin.engine.training.stop_wish import StopWish
from dl_studio_plugin.engine.training.time_limit import TimeLimit
from dl_studio_plugin.engine.training.train import run
from tests.engine.training.builders import (
    SQUARE,
    InterruptingEvents,
    RememberingEvents,
    make_training_data,
    quick_request,
)

#: Both know their receptive field without a search, so trials are quick.
_TWO = (("fpn", "mobilenet_v2"), ("pspnet", "mobilenet_v2"))


@pytest.fixture
def two_candidates(monkeypatch):
    monkeypatch.setitem(automatic._CANDIDATES, "pixel_classification", _TWO)


@pytest.fixture
def asked(data, tmp_path):
    request = quick_request(data, tmp_path / "squares.dlmodel", epochs=4)
    return dataclasses.replace(request, architecture="auto")


def test_the_best_of_the_candidates_is_trained_on_and_all_are_shown(
    two_candidates, asked, tmp_path
):
    result = run(asked, RememberingEvents(tmp_path / "job"))
    package = load_package(tmp_path / "squares.dlmodel")
    record = json.loads(read_package_file(tmp_path / "squares.dlmodel", package.card, RUN_FILE))
    tried = [(row["architecture"], row["backbone"]) for row in record["trials"]]
    assert sorted(tried) == sorted(_TWO)
    scores = [row["score"] for row in record["trials"]]
    assert scores == sorted(scores, reverse=True)
    assert (package.card.architecture, package.card.backbone) == tried[0]
    assert result.score >= scores[0] - 0.02
    report = (tmp_path / "squares.html").read_text("utf-8")
    assert "Architectures that were tried" in report
    assert [path.name for path in (tmp_path / "job" / "parts").iterdir()] == []


def test_losses_of_different_networks_are_not_compared(two_candidates, asked, tmp_path):
    request = dataclasses.replace(asked, monitor="loss")
    events = RememberingEvents(tmp_path / "job")
    chips = read_chips(request, events)
    limit, wish = TimeLimit(0.0), StopWish(events.folder)
    trials = automatic.try_candidates(request, chips, limit, wish, events)
    scores = [load_package(trial.package).card.metrics["mean_iou"] for trial in trials]
    assert [trial.score for trial in trials] == scores == sorted(scores, reverse=True)


def test_a_trial_without_a_score_comes_last(tmp_path):
    trials = [
        automatic.Trial("fpn", "mobilenet_v2", score, 1, 1.0, tmp_path)
        for score in (None, -0.2, 0.7)
    ]
    assert [trial.score for trial in automatic.best_first(trials)] == [0.7, -0.2, None]


def test_a_choice_that_was_interrupted_does_not_try_again(
    two_candidates, asked, tmp_path, monkeypatch
):
    done = []
    original = stages.fit

    def counted(prepared, limit, wish, events):
        done.append(prepared.request.architecture)
        if len(done) == 2:
            raise KeyboardInterrupt
        return original(prepared, limit, wish, events)

    monkeypatch.setattr(stages, "fit", counted)
    with pytest.raises(KeyboardInterrupt):
        run(asked, RememberingEvents(tmp_path / "job"))
    run(asked, RememberingEvents(tmp_path / "job"))
    assert done == ["fpn", "pspnet", "pspnet"]


def test_a_candidate_that_does_not_fit_is_left_out(monkeypatch, asked, tmp_path):
    candidates = (("fpn", "no_such_backbone"), ("fpn", "mobilenet_v2"))
    monkeypatch.setitem(automatic._CANDIDATES, "pixel_classification", candidates)
    events = RememberingEvents(tmp_path / "job")
    run(asked, events)
    assert load_package(tmp_path / "squares.dlmodel").card.backbone == "mobilenet_v2"


def test_auto_and_a_model_to_go_on_from_exclude_each_other(asked, tmp_path):
    request = dataclasses.replace(asked, pretrained=str(tmp_path / "some.dlmodel"))
    with pytest.raises(InvalidInput, match="auto cannot be combined with PRETRAINED"):
        run(request, RememberingEvents(tmp_path / "job"))


def test_each_unit_is_held_out_once(tmp_path):
    units = ("a", "a", "b", "b", "c", "c")
    data = make_training_data(tmp_path / "chips", ("training",) * 4 + ("validation",) * 2,
                              units=units)  # fmt: skip
    request = dataclasses.replace(
        quick_request(data, tmp_path / "squares.dlmodel", epochs=2), folds=3
    )
    result = run(request, RememberingEvents(tmp_path / "job"))
    package = load_package(tmp_path / "squares.dlmodel")
    record = json.loads(read_package_file(tmp_path / "squares.dlmodel", package.card, RUN_FILE))
    assert sorted(unit for fold in record["folds"] for unit in fold["units"]) == ["a", "b", "c"]
    validated = result.metrics["cross_validation"]
    scores = [fold["score"] for fold in record["folds"]]
    assert validated["mean"] == pytest.approx(sum(scores) / 3)
    assert math.isfinite(validated["deviation"])
    assert "Spatial cross-validation" in (tmp_path / "squares.html").read_text("utf-8")


def test_more_folds_than_units_are_refused_before_any_training(tmp_path):
    data = make_training_data(tmp_path / "chips", units=("a", "a", "a", "b", "b", "b"))
    request = dataclasses.replace(quick_request(data, tmp_path / "s.dlmodel", epochs=1), folds=5)
    with pytest.raises(InvalidInput, match="FOLDS: 5 folds need as many"):
        run(request, RememberingEvents(tmp_path / "job"))


def test_a_class_in_a_single_unit_is_missed_in_one_fold_with_a_word(tmp_path):
    def well(label, i):
        if i < 2:
            label[:30, :30] = 2

    data = make_training_data(
        tmp_path / "chips", units=("a", "a", "b", "b", "c", "c"), paint=well,
        classes=(BACKGROUND, SQUARE, LabelClass(2, "well", "#0000ff")),
    )  # fmt: skip
    request = dataclasses.replace(quick_request(data, tmp_path / "s.dlmodel", epochs=1), folds=3)
    events = RememberingEvents(tmp_path / "job")
    result = run(request, events)
    assert result.metrics["cross_validation"]["mean"] is not None
    (warned,) = [text for text in events.warnings if "no samples of “well” to learn from" in text]
    assert warned.startswith("Fold ")
    assert events.warnings.index(warned) == 0


@pytest.mark.parametrize(
    ("units", "spacing", "folds", "reason"),
    [
        (("a", "a", "a", "b", "b", "b"), 1.0, 5, "5 folds need as many"),
        (("a", "b") * 3, 0.01, 2, "every chip overlaps"),
    ],
)
def test_folds_that_cannot_be_made_are_refused_before_the_trials(
    two_candidates, tmp_path, units, spacing, folds, reason
):
    data = make_training_data(tmp_path / "chips", units=units, spacing=spacing)
    request = quick_request(data, tmp_path / "s.dlmodel", architecture="auto", folds=folds)
    with pytest.raises(InvalidInput, match=reason):
        run(request, RememberingEvents(tmp_path / "job"))
    assert not list((tmp_path / "job").glob("parts/*"))


@pytest.mark.parametrize("folds", [-1, 1])
def test_folds_that_mean_nothing_are_refused(data, tmp_path, folds):
    request = dataclasses.replace(quick_request(data, tmp_path / "s.dlmodel"), folds=folds)
    with pytest.raises(InvalidInput, match="FOLDS must be"):
        run(request, RememberingEvents(tmp_path / "job"))


def test_a_cancelled_cross_validation_leaves_no_model(data, tmp_path):
    request = dataclasses.replace(quick_request(data, tmp_path / "s.dlmodel", epochs=2), folds=2)
    with pytest.raises(Cancelled):
        run(request, InterruptingEvents(tmp_path / "job", after=12))
    assert not (tmp_path / "s.dlmodel").exists()
