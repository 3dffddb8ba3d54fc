"""Training for change: two dates, one label; what is learnt runs over rasters and is scored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.architectures import architectures_for
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import DetectChange, EvaluateModel, ExportTrainingData
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.inference.detect_change import run as detect
from dl_studio_plugin.engine.models.package import load_package
from dl_studio_plugin.engine.samples.export import run as export
from dl_studio_plugin.engine.training.augment import Augmentation
from dl_studio_plugin.engine.training.evaluate import run as evaluate
from dl_studio_plugin.engine.training.train import run as train
from tests.engine.imagery.rasters import CRS, write_raster
from tests.engine.samples.builders import Recorder, on_ground, write_vector
from tests.engine.training.builders import RememberingEvents, quick_request

BUILT = LabelClass(1, "built", "#e31a1c")
SIZE = 256
ARCHITECTURES = [row.id for row in architectures_for("change_detection")]


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def make_ground(folder: Path, bands: int = 3) -> tuple[Path, Path, Path]:
    """Bright squares stand on both dates, or (these are the samples) on the later alone.

    The later date is darker, 16 bits deep, and a row further down.
    """
    import shapely

    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(1)
    before, after = (80 + 10 * random.normal(size=(bands, SIZE, SIZE)) for _ in range(2))
    shapes = []
    for number in range(70):
        left, top = random.integers(0, SIZE - 24, 2)
        place = (slice(None), slice(top, top + 20), slice(left, left + 20))
        if number % 2:
            before[place] += 0 if number % 4 == 1 else 90
            after[place] = np.maximum(after[place], before[place])
        elif before[place].max() < 130:
            after[place] = 170
            shapes.append(on_ground(shapely.box(left, top, left + 20, top + 20)))
    one = write_raster(
        folder / "before.tif", before.clip(1, 255).astype("uint8"), photometric="RGB", alpha="NO"
    )
    two = write_raster(
        folder / "after.tif", (1000 + 4 * after[:, 1:]).astype("uint16"), CRS,
        from_origin(400_000, 4_000_000 - 0.5, 0.5, 0.5),
    )  # fmt: skip
    samples = write_vector(folder / "s.gpkg", shapes, **{"class": ["built"] * len(shapes)})
    return Path(one), Path(two), Path(samples)


def make_data(folder: Path, bands: int = 3) -> Path:
    before, after, samples = make_ground(folder, bands)
    request = ExportTrainingData(
        ImagerySource(str(before)), str(samples), "", "class", (BUILT,), str(folder / "data"),
        chip_size=64, stride=64, validation=25, imagery_after=ImagerySource(str(after)),
    )  # fmt: skip
    export(request, Recorder(folder))
    return folder / "data"


@pytest.fixture(scope="module")
def ground(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("change")
    make_data(folder)
    return folder


@pytest.fixture(scope="module")
def trained(ground) -> Path:
    request = quick_request(
        ground / "data", ground / "built.dlmodel", architecture="siamese_unet", epochs=9,
        learning_rate=2e-3,
    )  # fmt: skip
    train(request, RememberingEvents(ground / "job"))
    return ground / "built.dlmodel"


def test_the_package_says_what_it_takes(trained):
    card = load_package(trained).card
    assert (card.task, card.architecture) == ("change_detection", "siamese_unet")
    assert [band.dtype for band in card.bands] == ["uint8"] * 3 + ["uint16"] * 3
    assert all(band.mean < 255 for band in card.dates[0])
    assert all(band.mean > 1000 for band in card.dates[1])
    assert (card.size_multiple, card.receptive_radius) == (32, 339)


def test_it_learns_what_is_new(trained):
    assert load_package(trained).card.metrics["mean_iou"] > 0.75


def test_the_report_shows_both_dates(trained):
    text = trained.with_suffix(".html").read_text("utf-8")
    assert "Earlier date, later date, label and prediction" in text
    assert "later date</figcaption>" in text


def test_an_evaluation_gives_the_score_of_the_training(ground, trained):
    request = EvaluateModel(
        str(trained), str(ground / "data"), str(ground / "e.csv"), str(ground / "e.html")
    )
    result = evaluate(request, RememberingEvents(ground / "evaluation"))
    assert result.score == pytest.approx(load_package(trained).card.metrics["mean_iou"])


def test_it_finds_change_in_rasters_that_do_not_align(ground, trained):
    request = DetectChange(
        ImagerySource(str(ground / "before.tif")), str(trained), str(ground / "c.tif"),
        imagery_after=ImagerySource(str(ground / "after.tif")),
    )  # fmt: skip
    detect(request, RememberingEvents(ground / "detection"))
    with rasterio.open(ground / "c.tif") as found, rasterio.open(ground / "before.tif") as before:
        assert found.shape == (SIZE - 1, SIZE)
        built = found.read(1) == BUILT.value
        old = before.read(1)[1:] > 140
    assert 0.03 < built.mean() < 0.5
    assert built[old].mean() < 0.2


@pytest.mark.parametrize("architecture", ARCHITECTURES[1:])
def test_the_other_architectures_train(ground, tmp_path, architecture, monkeypatch):
    monkeypatch.setattr(
        "dl_studio_plugin.engine.training.pixels.learning.receptive_radius", lambda *_: 339
    )
    request = quick_request(
        ground / "data", tmp_path / "m.dlmodel", architecture=architecture, epochs=1,
        augmentation="strong",
    )  # fmt: skip
    train(request, RememberingEvents(tmp_path / "job"))
    assert load_package(tmp_path / "m.dlmodel").card.architecture == architecture


def test_a_further_training_takes_more_bands_and_the_same_type_alone(
    ground, trained, tmp_path, monkeypatch
):
    monkeypatch.setattr(
        "dl_studio_plugin.engine.training.pixels.learning.receptive_radius", lambda *_: 339
    )
    more = make_data(tmp_path / "four", bands=4)
    request = quick_request(
        more, tmp_path / "m.dlmodel", architecture="siamese_unet", epochs=1,
        pretrained=str(trained),
    )  # fmt: skip
    events = RememberingEvents(tmp_path / "job")
    train(request, events)
    assert any("adapted from 3 to 4 bands" in text for text in events.logs)
    assert len(load_package(tmp_path / "m.dlmodel").card.bands) == 8


def test_an_architecture_of_one_date_is_refused(ground, tmp_path):
    request = quick_request(ground / "data", tmp_path / "m.dlmodel", architecture="unet")
    with pytest.raises(InvalidInput, match="Choose one of siamese_unet, siamese_unet_both"):
        train(request, RememberingEvents(tmp_path / "job"))


def test_both_dates_move_alike_and_are_relit_each_by_itself():
    torch.manual_seed(3)
    image = torch.rand(3, 32, 32).repeat(2, 1, 1)
    label = torch.zeros(32, 32, dtype=torch.uint8)
    valid = torch.ones(32, 32, dtype=torch.uint8)
    moved, _, _ = Augmentation("flips", dates=2)(image, label, valid)
    assert torch.equal(*moved.chunk(2))
    relit, _, seen = Augmentation("standard", dates=2)(image, label, valid)
    one, two = (date[:, seen > 0] for date in relit.chunk(2))
    assert not torch.allclose(one, two, atol=1e-2)
    for first, second in zip(one, two):
        # another light of the same band is a straight line
        assert np.corrcoef(first.numpy(), second.numpy())[0, 1] > 0.999
