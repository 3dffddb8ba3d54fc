"""The job ``detect_objects`` over whole rasters."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.features import shapes as trace

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput, UnsafeFile
from dl_studio_plugin.engine.models.runtime_detector import DetectorRunner
from tests.engine.inference.builders import (
    CELL_SIZE,
    UTM,
    RecordedEvents,
    plain_network,
    write_model,
    write_raster,
)
from tests.engine.objects.fake_detector import (
    BRIGHT,
    DARK,
    constant_graph,
    detect,
    detector,
    paint,
    perfect_detect,
)

HEIGHT, WIDTH = 420, 530


@pytest.fixture
def perfect(monkeypatch):
    monkeypatch.setattr(DetectorRunner, "detect", perfect_detect)


def many_objects(seed=0, count=150, largest=38):
    random = np.random.default_rng(seed)
    chosen = []
    for _ in range(count):
        x, y = random.uniform(0, WIDTH), random.uniform(0, HEIGHT)
        shape = shapely.box(x, y, x + random.uniform(4, largest), y + random.uniform(4, largest))
        if not any(shape.distance(other) < 4 for other in chosen):
            chosen.append(shape)
    return chosen


@pytest.fixture
def imagery(tmp_path):
    return write_raster(tmp_path / "i.tif", paint(many_objects(), HEIGHT, WIDTH))


def read(folder):
    meta, _, geometry, columns = pyogrio.raw.read(folder / "objects.gpkg")
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns)), meta


def painted(imagery):
    """What a perfect detector that sees the whole raster finds: outline and brightness."""
    import rasterio

    with rasterio.open(imagery) as dataset:
        pixels = dataset.read(1)
        found = trace(pixels, mask=pixels >= BRIGHT, transform=dataset.transform)
        return sorted(
            (round(int(v) / 255, 4), *map(float, shapely.geometry.shape(g).bounds))
            for g, v in found
        )


def listed(folder):
    outlines, columns, _ = read(folder)
    return sorted(
        (float(score), *map(float, outline.bounds))
        for score, outline in zip(columns["confidence"], outlines)
    )


@pytest.mark.parametrize(("tile", "overlap"), [(0, -1), (96, 23), (128, 32), (160, 8), (416, 64)])
def test_each_object_is_found_once_and_whole_whatever_the_tiles(
    tmp_path, perfect, imagery, tile, overlap
):
    result = detect(tmp_path, imagery, detector(tmp_path / "m.dlmodel"), tile_size=tile,
                    overlap=overlap, threshold=0.1)  # fmt: skip
    assert listed(tmp_path) == painted(imagery)
    assert result.count == len(painted(imagery))


def test_the_features_say_what_they_are(tmp_path, perfect, imagery):
    result = detect(tmp_path, imagery, detector(tmp_path / "m.dlmodel"), threshold=0.1)
    outlines, columns, meta = read(tmp_path)
    assert list(columns) == ["class", "value", "area", "confidence", "model", "run", "review"]
    assert set(columns["class"]) == {"house", "tree"}
    assert set(columns["value"]) == {1, 2}
    assert columns["area"] == pytest.approx(shapely.area(outlines))
    assert all(model.startswith("m ") for model in columns["model"])
    assert len(set(columns["run"])) == 1
    assert set(columns["review"]) == {""}
    assert UTM in meta["crs"] or "32636" in meta["crs"]
    counted = {name: int((columns["class"] == name).sum()) for name in ("house", "tree")}
    assert result.count_by_class == counted


def test_boxes_are_written_where_outlines_are_not_wanted(tmp_path, perfect):
    triangle = [shapely.Polygon([(50, 50), (90, 50), (50, 90)])]
    imagery = write_raster(tmp_path / "i.tif", paint(triangle, HEIGHT, WIDTH))
    model = detector(tmp_path / "m.dlmodel")
    detect(tmp_path / "boxes", imagery, model, threshold=0.1, masks=False)
    detect(tmp_path / "outlines", imagery, model, threshold=0.1)
    (box,), (outline,) = read(tmp_path / "boxes")[0], read(tmp_path / "outlines")[0]
    assert box.equals(shapely.box(*box.bounds))
    assert outline.area == pytest.approx(box.area / 2, rel=0.1)


def test_threshold_classes_and_smallest_area_choose(tmp_path, perfect, imagery):
    model = detector(tmp_path / "m.dlmodel")
    detect(tmp_path / "a", imagery, model, threshold=0.7)
    assert read(tmp_path / "a")[1]["confidence"].min() >= 0.7
    detect(tmp_path / "b", imagery, model, threshold=0.1, classes=("tree",))
    assert set(read(tmp_path / "b")[1]["class"]) == {"tree"}
    detect(tmp_path / "c", imagery, model, threshold=0.1, min_area=100.0)
    assert read(tmp_path / "c")[1]["area"].min() >= 100


def test_the_model_says_how_certain_an_object_must_be(tmp_path, perfect, imagery):
    model = detector(tmp_path / "m.dlmodel", metrics={"confidence": 0.8})
    detect(tmp_path / "once", imagery, model)
    assert read(tmp_path / "once")[1]["confidence"].min() >= 0.8
    # a copy that misses an object lowers its certainty, so turned copies ask for less
    detect(tmp_path / "turned", imagery, model, tta=True)
    assert 0.5 <= read(tmp_path / "turned")[1]["confidence"].min() < 0.8


def test_objects_whose_middle_is_outside_the_area_are_left_out(tmp_path, perfect, imagery):
    area = tmp_path / "area.gpkg"
    half = shapely.box(500_000, 90_000, 500_000 + WIDTH * CELL_SIZE / 2, 100_000)
    pyogrio.raw.write(area, shapely.to_wkb(np.array([half], object)), [], [], driver="GPKG",
                      geometry_type="Polygon", crs=UTM)  # fmt: skip
    detect(tmp_path, imagery, detector(tmp_path / "m.dlmodel"), threshold=0.1, area=str(area),
           tile_size=128)  # fmt: skip
    middle = 500_000 + WIDTH * CELL_SIZE / 2
    inside = [row for row in painted(imagery) if (row[1] + row[3]) / 2 <= middle]
    assert listed(tmp_path) == inside


def test_nothing_found_gives_an_empty_layer(tmp_path, perfect):
    imagery = write_raster(tmp_path / "i.tif", np.full((1, 200, 200), DARK))
    assert detect(tmp_path, imagery, detector(tmp_path / "m.dlmodel")).count == 0
    assert pyogrio.read_info(tmp_path / "objects.gpkg")["features"] == 0


def test_an_interrupted_run_goes_on_and_gives_the_same(tmp_path, perfect, imagery):
    model = detector(tmp_path / "m.dlmodel")
    fields = {"threshold": 0.1, "tile_size": 128}
    detect(tmp_path / "whole", imagery, model, **fields)
    events = RecordedEvents(tmp_path / "cut" / "job", cancel_after=9, finished=1)
    with pytest.raises(Cancelled):
        detect(tmp_path / "cut", imagery, model, events, **fields)
    assert not (tmp_path / "cut" / "objects.gpkg").exists()
    again = RecordedEvents(tmp_path / "cut" / "job")
    detect(tmp_path / "cut", imagery, model, again, **fields)
    assert any("Going on" in text for text in again.texts)
    one, other = (read(tmp_path / name)[:2] for name in ("whole", "cut"))
    assert (shapely.to_wkb(one[0]) == shapely.to_wkb(other[0])).all()
    assert all((one[1][name] == other[1][name]).all() for name in one[1] if name != "model")


def test_turned_copies_find_the_same_at_the_same_place(tmp_path, perfect, imagery):
    model = detector(tmp_path / "m.dlmodel")
    detect(tmp_path, imagery, model, threshold=0.1, tta=True, tile_size=128)
    assert listed(tmp_path) == painted(imagery)


def test_several_tiles_under_way_give_the_same(tmp_path, perfect, imagery):
    model = detector(tmp_path / "m.dlmodel")
    detect(tmp_path, imagery, model, threshold=0.1, batch_size=3, tile_size=128)
    assert listed(tmp_path) == painted(imagery)


def test_the_network_runs_on_the_package_itself(tmp_path):
    imagery = write_raster(tmp_path / "i.tif", np.full((1, 100, 100), 99))
    result = detect(tmp_path, imagery, detector(tmp_path / "m.dlmodel"))
    (outline,), columns, _ = read(tmp_path)
    assert result.count == 1
    assert outline.bounds == (500_002, 100_000 - 6, 500_006, 100_000 - 2)
    assert columns["confidence"][0] == pytest.approx(0.9)


def test_what_is_wrong_is_said_before_work_starts(tmp_path, imagery):
    model = detector(tmp_path / "m.dlmodel")
    with pytest.raises(InvalidInput, match="NMS_OVERLAP"):
        detect(tmp_path, imagery, model, nms_overlap=1.5)
    with pytest.raises(InvalidInput, match="does not know “ship”"):
        detect(tmp_path, imagery, model, classes=("ship",))
    pixels = write_model(tmp_path / "p.dlmodel", plain_network(bands=1), bands=1)
    with pytest.raises(InvalidInput, match="made for pixel classification, not for object"):
        detect(tmp_path, imagery, pixels)
    other = write_model(tmp_path / "o.dlmodel", plain_network(bands=1), bands=1,
                        task="object_detection", receptive_radius=None)  # fmt: skip
    with pytest.raises(InvalidInput, match="no output “boxes”"):
        detect(tmp_path, imagery, other)
    with pytest.raises((InvalidInput, UnsafeFile)):
        detect(tmp_path, imagery, write_model(tmp_path / "x.dlmodel", b"x", bands=1,
               task="object_detection"))  # fmt: skip


def test_right_angles_are_refused_a_word_where_there_are_only_boxes(tmp_path, imagery):
    model = write_model(tmp_path / "b.dlmodel", constant_graph(masks=False), bands=1,
                        task="object_detection", receptive_radius=None,
                        size_multiple=32)  # fmt: skip
    events = RecordedEvents(tmp_path / "job")
    detect(tmp_path, imagery, model, events, regularize=True)
    assert any("REGULARIZE" in text for text in events.warnings)
