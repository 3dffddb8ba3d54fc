"""“Detect objects” and “Non-maximum suppression” as scripts call them."""

from __future__ import annotations

import dataclasses
import json
import random
import subprocess
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.model_card import MODEL_FILE
from dl_studio_plugin.definitions.stac import card_to_stac
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.processing.small_world import ROOT, Heard, card, polygons, refusal, run
from tests.processing.test_requests import request as request_of

pytestmark = pytest.mark.usefixtures("plugin")


@pytest.fixture(scope="module")
def detector(tmp_path_factory) -> Path:
    """A package that finds one object in each tile; the engine's Python puts it together."""
    path = tmp_path_factory.mktemp("model") / "houses.dlmodel"
    program = (
        "import sys; from pathlib import Path; from tests.engine.objects import fake_detector as f;"
        "from tests.engine.inference.builders import byte_bands, write_model;"
        "write_model(Path(sys.argv[1]), f.constant_graph(bands=3), task='object_detection',"
        "classes=(f.HOUSE, f.TREE), size_multiple=8, receptive_radius=None, cell_size_m=0.3)"
    )
    python = EngineEnvironment.default().python
    subprocess.run([str(python), "-c", program, str(path)], cwd=ROOT, check=True)
    return path


def described_detector(path: Path) -> Path:
    described = dataclasses.replace(
        card(), task="object_detection",
        classes=(LabelClass(1, "house", "#e31a1c"), LabelClass(2, "tree", "#33a02c")),
    )  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MODEL_FILE, json.dumps(card_to_stac(described)))
    return path


def test_every_parameter_reaches_the_engine(ground, tmp_path):
    made = request_of(
        "detectobjects", tmp_path,
        IMAGERY=ground, MODEL=described_detector(tmp_path / "m.dlmodel"), CELL_SIZE=0.5,
        BATCH_SIZE=3, OVERLAP=40, TTA=True, THRESHOLD=0.6, NMS_OVERLAP=0.4, MASKS=False,
        CLASSES="house, tree", REGULARIZE=True, MIN_AREA=4, SIMPLIFY=0.5, DEVICE="cpu",
        PRECISION="fp32", RESUME=False, OUTPUT=tmp_path / "o.gpkg",
    )  # fmt: skip
    assert made.imagery.source == str(ground)
    assert (made.cell_size, made.batch_size, made.overlap, made.tta) == (0.5, 3, 40, True)
    assert (made.threshold, made.nms_overlap, made.masks) == (0.6, 0.4, False)
    assert made.classes == ("house", "tree")
    assert made.regularize is True
    assert (made.min_area, made.simplify) == (4, 0.5)
    assert (made.device, made.precision, made.resume) == ("cpu", "fp32", False)
    assert made.output == str(tmp_path / "o.gpkg")


def test_objects_are_found_and_counted(ground, detector, tmp_path):
    found = run("detectobjects", IMAGERY=ground, MODEL=detector, OUTPUT=tmp_path / "o.gpkg")
    dataset = ogr.Open(found["OUTPUT"])
    assert found["COUNT"] == dataset.GetLayer(0).GetFeatureCount() == 1
    feature = dataset.GetLayer(0).GetFeature(1)
    assert feature["class"] == "house"
    assert feature["confidence"] == pytest.approx(0.9)
    assert not (tmp_path / "o.gpkg.job").exists()


def test_what_is_wrong_is_said_before_work_starts(ground, detector, tmp_path):
    values = {"IMAGERY": ground, "OUTPUT": tmp_path / "o.gpkg"}
    pixels = tmp_path / "p.dlmodel"
    with zipfile.ZipFile(pixels, "w") as archive:
        archive.writestr(MODEL_FILE, json.dumps(card_to_stac(card())))
    assert "made for pixel classification" in refusal("detectobjects", MODEL=pixels, **values)
    said = refusal("detectobjects", MODEL=detector, CLASSES="ship", **values)
    assert "does not know ship. It knows house, tree" in said
    values["OUTPUT"] = tmp_path / "o.shp"
    assert ".gpkg" in refusal("detectobjects", MODEL=detector, **values)


def square(x, y, size=10.0):
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def ids_of(path) -> list[str]:
    dataset = ogr.Open(str(path))
    return sorted(feature["id"] for feature in dataset.GetLayer(0))


def test_of_objects_that_overlap_the_most_certain_stays(tmp_path):
    source = polygons(
        tmp_path / "in.gpkg", [square(0, 0), square(2, 0), square(4, 0), square(30, 0)],
        id=list("abcd"), confidence=["0.8", "0.9", "0.7", "0.1"], kind=["x", "x", "x", "x"],
    )  # fmt: skip
    found = run("nonmaximumsuppression", INPUT=source, MAX_OVERLAP=0.5, OUTPUT=tmp_path / "o.gpkg")
    assert (ids_of(found["OUTPUT"]), found["COUNT"]) == (["b", "d"], 2)
    found = run("nonmaximumsuppression", INPUT=source, MAX_OVERLAP=0.7, OUTPUT=tmp_path / "p.gpkg")
    assert ids_of(found["OUTPUT"]) == ["a", "b", "c", "d"]


def test_only_objects_of_one_class_compete(tmp_path):
    source = polygons(
        tmp_path / "in.gpkg", [square(0, 0), square(1, 0), square(2, 0)],
        id=list("abc"), sure=["3", "2", "1"], kind=["tree", "house", "tree"],
    )  # fmt: skip
    found = run("nonmaximumsuppression", INPUT=source, CONFIDENCE_FIELD="sure",
                CLASS_FIELD="kind", OUTPUT=tmp_path / "o.gpkg")  # fmt: skip
    assert ids_of(found["OUTPUT"]) == ["a", "b"]


def test_without_a_confidence_the_larger_one_stays(tmp_path):
    source = polygons(tmp_path / "in.gpkg", [square(0, 0), square(0, 0, 11)], id=["a", "b"])
    found = run("nonmaximumsuppression", INPUT=source, OUTPUT=tmp_path / "o.gpkg")
    assert ids_of(found["OUTPUT"]) == ["b"]


def test_a_confidence_that_is_no_number_is_an_error(tmp_path):
    source = polygons(tmp_path / "in.gpkg", [square(0, 0)], confidence=["high"])
    with pytest.raises(Exception, match="“high”, which is no number"):
        run("nonmaximumsuppression", INPUT=source, OUTPUT=tmp_path / "o.gpkg")


def test_the_input_is_not_overwritten(tmp_path):
    source = polygons(tmp_path / "in.gpkg", [square(0, 0)], confidence=["1"])
    assert "would be lost" in refusal("nonmaximumsuppression", INPUT=source, OUTPUT=source)


def test_a_crowd_is_thinned_out_as_the_engine_thins_it_out(tmp_path):
    """The rule written out: each kept one is overlapped by none of those before it."""
    chance = random.Random(0)
    places = [(chance.uniform(0, 60), chance.uniform(0, 60)) for _ in range(200)]
    sure = [str(chance.random()) for _ in places]
    source = polygons(
        tmp_path / "in.gpkg", [square(x, y) for x, y in places],
        id=[str(i) for i in range(len(places))], confidence=sure,
    )  # fmt: skip
    heard = Heard()
    found = run("nonmaximumsuppression", heard, INPUT=source, MAX_OVERLAP=0.2,
                OUTPUT=tmp_path / "o.gpkg")  # fmt: skip

    def overlap(one, other):
        common = max(0, 10 - abs(one[0] - other[0])) * max(0, 10 - abs(one[1] - other[1]))
        return common / (200 - common)

    taken = []
    for index in sorted(range(len(places)), key=lambda i: -float(sure[i])):
        if all(overlap(places[index], places[k]) <= 0.2 for k in taken):
            taken.append(index)
    assert ids_of(found["OUTPUT"]) == sorted(str(i) for i in taken)
    assert any(f"{len(taken)} of 200 objects stay" in text for text in heard.infos)
