"""Chips are classified: from an export to a package that gives features their class."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyogrio
import pytest
import torch

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import (
    EstimateTraining,
    EvaluateModel,
    TrainModel,
    TrainModelResult,
)
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.object_jobs import ClassifyObjects, ObjectCut
from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.engine.inference.classify_objects import run as classify
from dl_studio_plugin.engine.training import estimate
from dl_studio_plugin.engine.training.evaluate import run as evaluate
from dl_studio_plugin.engine.training.train import run
from tests.engine.imagery.rasters import write_raster
from tests.engine.inference.test_classify_objects import write_objects
from tests.engine.samples.builders import box, export, request, write_vector

from .builders import RememberingEvents

STRIPED = LabelClass(1, "striped", "#e31a1c")
PLAIN = LabelClass(2, "plain", "#1f78b4")
SIDE = 16


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    """Such small chips are not worth a second one."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


class Ground(NamedTuple):
    """Imagery of fields with and without stripes, and what they are."""

    raster: str
    samples: str
    shapes: list[Any]
    classes: list[str]


def make_ground(folder: Path, held: list[str], bands: int = 4, dtype: str = "uint16") -> Ground:
    """Fields in rows, one for each of ``held``; ``;`` parts several classes of one."""
    rng = np.random.default_rng(0)
    columns = 8
    rows = -(-len(held) // columns)
    array = rng.normal(1000, 40, (bands, rows * SIDE, columns * SIDE))
    shapes = []
    for number, classes in enumerate(held):
        row, col = (n * SIDE for n in divmod(number, columns))
        field = array[:, row : row + SIDE, col : col + SIDE]
        if "striped" in classes:
            field[:, ::4] += 600
            field[:, 1::4] += 600
        if "plain" in classes:
            field[-1] += 300
        shapes.append(box(col + 2, row + 2, col + SIDE - 2, row + SIDE - 2))
    raster = write_raster(folder / "ground.tif", array.astype(dtype))
    samples = write_vector(folder / "fields.gpkg", shapes, **{"class": held})
    return Ground(raster, samples, shapes, held)


def export_ground(folder: Path, ground: Ground, **options: Any) -> Path:
    asked = request(
        folder, ground.raster, ground.samples, classes=(STRIPED, PLAIN), chip_size=SIDE,
        **{"format": "labelled_tiles", "validation": 25.0, **options},
    )  # fmt: skip
    return Path(export(asked, folder)[0].folder)


def quick(data: Path, output: Path, **changes: Any) -> TrainModel:
    usual = {
        "architecture": "classifier", "backbone": "mobilenet_v2", "epochs": 4, "batch_size": 8,
        "learning_rate": 2e-3, "early_stopping": 0, "augmentation": "flips", "device": "cpu",
    }  # fmt: skip
    return TrainModel((str(data),), str(output), **{**usual, **changes})


class Trained(NamedTuple):
    ground: Ground
    data: Path
    request: TrainModel
    result: TrainModelResult
    events: RememberingEvents


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    folder = tmp_path_factory.mktemp("classes")
    ground = make_ground(folder, ["striped" if n % 2 else "plain" for n in range(64)])
    data = export_ground(folder, ground)
    asked, events = quick(data, folder / "fields.dlmodel"), RememberingEvents(folder / "job")
    return Trained(ground, data, asked, run(asked, events), events)


def test_a_package_says_how_its_chips_are_cut_and_how_good_it_is(trained: Trained) -> None:
    card = read_model_card(Path(trained.result.package))
    assert card.task == "object_classification"
    assert card.object_cut == ObjectCut()
    assert not card.multi_label
    assert card.fixed_input
    assert [c.name for c in card.classes] == ["striped", "plain"]
    assert [band.dtype for band in card.bands] == ["uint16"] * 4
    assert trained.result.score == card.metrics["mean_f1"] > 0.9
    assert card.metrics["subset"] == "validation"
    report = Path(trained.result.report).read_text("utf-8")
    for part in ("mean f1", "striped", "<svg", "The least certain"):
        assert part in report.replace("Mean F1", "mean f1")
    assert {"mean_f1", "accuracy", "f1: striped"} <= set(trained.events.metrics)
    assert list((trained.events.folder / "pictures").glob("*.png"))


def test_the_package_gives_the_features_their_class(trained: Trained, tmp_path: Path) -> None:
    objects = write_objects(tmp_path / "o.gpkg", trained.ground.shapes)
    result = classify(
        ClassifyObjects(
            trained.result.package, str(tmp_path / "out.gpkg"),
            ImagerySource(trained.ground.raster), objects,
        ),
        RememberingEvents(tmp_path / "job"),
    )  # fmt: skip
    _, _, _, (found, *_) = pyogrio.raw.read(tmp_path / "out.gpkg", columns=["class"])
    right = np.mean([a == b for a, b in zip(found, trained.ground.classes)])
    assert result.classified == 64
    assert right > 0.9


def test_it_is_evaluated_and_estimated_like_any_model(trained: Trained, tmp_path: Path) -> None:
    events = RememberingEvents(tmp_path / "job")
    evaluated = evaluate(
        EvaluateModel(
            trained.result.package, str(trained.data), str(tmp_path / "t.csv"),
            str(tmp_path / "t.html"), device="cpu",
        ),
        events,
    )  # fmt: skip
    assert evaluated.score == pytest.approx(trained.result.metrics["mean_f1"], abs=1e-6)
    assert (tmp_path / "t.csv").read_text().startswith("class,f1,f1_low,f1_high,precision,recall")
    told = estimate.run(EstimateTraining(trained.request), events)
    assert told.seconds > 0
    assert told.training_chips + told.validation_chips > 40


def test_training_goes_on_from_a_package_with_other_classes(
    trained: Trained, tmp_path: Path
) -> None:
    # so slowly that what the package knows stays, and does not come anew
    asked = quick(
        trained.data, tmp_path / "more.dlmodel", pretrained=trained.result.package, epochs=1,
        learning_rate=1e-6,
    )  # fmt: skip
    result = run(asked, RememberingEvents(tmp_path / "job"))
    assert result.score > 0.8
    card = read_model_card(Path(result.package))
    assert "Trained further from the model “fields”" in card.credits


def test_several_classes_a_chip_are_learnt(tmp_path: Path) -> None:
    kinds = ["striped", "plain", "striped;plain"]
    ground = make_ground(tmp_path, [kinds[n % 3] for n in range(64)])
    data = export_ground(tmp_path, ground, format="multilabelled_tiles")
    asked = quick(data, tmp_path / "m.dlmodel", epochs=6)
    result = run(asked, RememberingEvents(tmp_path / "job"))
    card = read_model_card(Path(result.package))
    assert card.multi_label
    assert result.score == card.metrics["mean_f1"] > 0.75
    assert set(card.metrics) >= {"map", "exact", "threshold"}


@pytest.mark.parametrize("options", [{"crop": True}, {"blacken": True, "crop": True}])
def test_a_package_keeps_how_its_chips_were_cut(tmp_path: Path, options) -> None:
    ground = make_ground(tmp_path, ["striped" if n % 2 else "plain" for n in range(32)])
    data = export_ground(tmp_path, ground, **options)
    result = run(quick(data, tmp_path / "m.dlmodel", epochs=1), RememberingEvents(tmp_path / "job"))
    cut = read_model_card(Path(result.package)).object_cut
    assert cut is not None
    assert {name: getattr(cut, name) for name in options} == options


def test_what_cannot_be_learnt_is_said_before(trained: Trained, tmp_path: Path) -> None:
    events = RememberingEvents(tmp_path / "job")
    output = tmp_path / "m.dlmodel"
    with pytest.raises(InvalidInput, match="ARCHITECTURE"):
        run(quick(trained.data, output, architecture="unet"), events)
    with pytest.raises(InvalidInput, match="MONITOR"):
        run(quick(trained.data, output, monitor="map"), events)
    (tmp_path / "cropped").mkdir()
    other = export_ground(tmp_path / "cropped", trained.ground, crop=True)
    both = dataclasses.replace(quick(trained.data, output), inputs=(str(trained.data), str(other)))
    with pytest.raises(InvalidInput, match="in different ways"):
        run(both, events)


def test_damaged_labels_are_named(trained: Trained, tmp_path: Path) -> None:
    import shutil

    data = Path(shutil.copytree(trained.data, tmp_path / "data"))
    label = sorted((data / "labels").glob("*.xml"))[0]
    label.write_text("<annotation><object><name>no class</name></object></annotation>")
    with pytest.raises(InvalidInput, match=label.name):
        run(quick(data, tmp_path / "m.dlmodel"), RememberingEvents(tmp_path / "job"))
