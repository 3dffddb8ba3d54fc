"""Features get their class, and keep all that they had."""

from __future__ import annotations

import dataclasses
import sqlite3
import tracemalloc
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.object_jobs import (
    ClassifyObjects,
    ObjectCut,
    ResultFields,
    free_result_fields,
)
from dl_studio_plugin.engine.imagery import Window, open_imagery
from dl_studio_plugin.engine.inference import classify_objects
from dl_studio_plugin.engine.inference.classify_objects import run
from dl_studio_plugin.engine.inference.object_answers import answers
from dl_studio_plugin.engine.inference.scenes import read_scene
from dl_studio_plugin.engine.samples.object_frames import frame_objects, read_frame, show_object
from tests.engine.imagery.rasters import CRS, NORTH_UP, pixels, write_raster
from tests.engine.models.builders import make_card
from tests.engine.samples.builders import on_ground

from .brightness import CLASSES, SIZE, write_classifier
from .builders import RecordedEvents


def ground(height: int = 64, width: int = 96) -> np.ndarray:
    """Three stripes: dark, middle, bright."""
    array = np.zeros((1, height, width), np.uint8)
    array[:, :, : width // 3] = 20
    array[:, :, width // 3 : 2 * width // 3] = 128
    array[:, :, 2 * width // 3 :] = 240
    return array


def write_objects(path: Path, shapes: list[Any], crs: str = CRS, **fields: list[Any]) -> str:
    """A GeoPackage as QGIS's side writes it: attributes, and the empty fields of the answer."""
    count = len(shapes)
    text, number = np.full(count, None, object), np.full(count, np.nan)
    names = free_result_fields(fields).names
    blank = dict(zip(names, (text, number, text, number, text)))
    columns = {name: np.array(values) for name, values in fields.items()}
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        [*columns.values(), *blank.values()],
        [*columns, *blank],
        geometry_type="Unknown",
        crs=crs,
        layer="features",
    )
    return str(path)


def classify(
    tmp_path: Path,
    shapes: list[Any],
    events: Optional[RecordedEvents] = None,
    model: Optional[dict[str, Any]] = None,
    array: Optional[np.ndarray] = None,
    fields: Optional[dict[str, list[Any]]] = None,
    **options: Any,
):
    raster = write_raster(tmp_path / "i.tif", ground() if array is None else array, nodata=0)
    objects = write_objects(tmp_path / "objects.gpkg", shapes, **(fields or {}))
    asked = ClassifyObjects(
        model=write_classifier(tmp_path, **(model or {})), output=str(tmp_path / "out.gpkg"),
        imagery=ImagerySource(raster), objects=objects, layer="features",
        fields=free_result_fields(fields or {}), **options,
    )  # fmt: skip
    events = events or RecordedEvents(tmp_path / "job")
    return run(asked, events), events, read(Path(asked.output))


def read(path: Path) -> dict[str, list[Any]]:
    meta, _, geometry, values = pyogrio.raw.read(path)
    table = {name: column.tolist() for name, column in zip(meta["fields"], values)}
    return (
        {**table, "geometry": list(shapely.from_wkb(geometry))} if geometry is not None else table
    )


def at(col: float, row: float) -> Any:
    return on_ground(shapely.Point(col, row))


def test_points_lines_and_polygons_get_the_class_of_their_ground(tmp_path: Path) -> None:
    shapes = [
        at(10, 30),
        on_ground(shapely.LineString([(45, 10), (50, 50)])),
        on_ground(shapely.box(78, 20, 90, 30)),
        on_ground(shapely.MultiPoint([(80, 20), (84, 24)])),
    ]
    result, events, found = classify(tmp_path, shapes)
    assert found["class"] == ["dark", "middle", "bright", "bright"]
    assert all(0.5 < p <= 1 for p in found["confidence"])
    assert found["second_class"] == ["middle", "dark", "middle", "middle"]
    assert set(found["model"]) == {"brightness"}
    assert (result.objects, result.classified) == (4, 4)
    assert result.by_class == {"dark": 1, "middle": 1, "bright": 2}
    assert not events.warnings
    assert all(a.equals(b) for a, b in zip(found["geometry"], shapes))


LINE = on_ground(shapely.LineString([(45, 10), (50, 50)]))


@pytest.mark.parametrize("cut", [ObjectCut(crop=True), ObjectCut(blacken=True)])
@pytest.mark.parametrize("thin", [at(10, 30), LINE], ids=["point", "line"])
def test_what_has_no_size_is_refused_by_a_model_of_shapes(
    tmp_path: Path, cut: ObjectCut, thin: Any
) -> None:
    polygon = on_ground(shapely.box(78, 20, 90, 30))
    with pytest.raises(InvalidInput, match="points and lines have no size"):
        classify(tmp_path, [polygon, None, thin], model={"object_cut": cut})
    assert not (tmp_path / "out.gpkg").exists()
    _, _, found = classify(tmp_path, [polygon], model={"object_cut": cut})
    assert found["class"] == ["bright"]
    buffered = dataclasses.replace(cut, buffer_m=3.0)
    result, _, _ = classify(tmp_path, [polygon, thin], model={"object_cut": buffered})
    assert result.classified == 2


def test_fields_that_are_there_already_are_kept_as_they_are(tmp_path: Path) -> None:
    fields = {"class": ["a", "b"], "CONFIDENCE": [1.5, 2.5], "n": [7, 8], "class_2": ["x", "y"]}
    _, _, found = classify(tmp_path, [at(10, 30), at(90, 30)], fields=fields)
    assert {name: found[name] for name in fields} == fields
    assert found["class_3"] == ["dark", "bright"]
    assert found["CONFIDENCE_2" if "CONFIDENCE_2" in found else "confidence_2"][0] > 0.5


def test_names_that_are_taken_are_numbered() -> None:
    taken = free_result_fields(["Class", "class_2", "model"])
    assert taken.names == ("class_3", "confidence", "second_class", "second_confidence", "model_2")
    assert free_result_fields([]) == ResultFields()


def test_what_the_imagery_does_not_show_stays_empty_with_a_warning(tmp_path: Path) -> None:
    array = ground()
    array[:, :, 40:60] = 0  # nodata
    shapes = [at(10, 30), at(-500, 30), at(50, 30), None, shapely.Polygon(), at(90, 30)]
    result, events, found = classify(tmp_path, shapes, array=array)
    assert found["class"] == ["dark", None, None, None, None, "bright"]
    assert np.isnan(found["confidence"][1])
    assert (result.objects, result.classified) == (6, 2)
    assert events.warnings == [
        "Objects that have no geometry and stay without a class: 2.",
        "Objects that lie outside the imagery and stay without a class: 1.",
        "Objects that lie on nodata and stay without a class: 1.",
    ]


def test_objects_in_another_crs_are_brought_to_the_imagery(tmp_path: Path) -> None:
    import rasterio.crs

    from dl_studio_plugin.engine.imagery.reprojection import to_crs

    there = to_crs(
        np.array([at(10, 30), at(90, 30)]),
        rasterio.crs.CRS.from_user_input(CRS),
        rasterio.crs.CRS.from_epsg(4326),
    )
    raster = write_raster(tmp_path / "i.tif", ground())
    objects = write_objects(tmp_path / "o.gpkg", list(there), crs="EPSG:4326")
    run(
        ClassifyObjects(
            write_classifier(tmp_path), str(tmp_path / "out.gpkg"), ImagerySource(raster), objects
        ),
        RecordedEvents(tmp_path / "job"),
    )
    assert read(tmp_path / "out.gpkg")["class"] == ["dark", "bright"]


def test_turned_copies_do_not_change_what_does_not_depend_on_direction(tmp_path: Path) -> None:
    shapes = [at(10, 30), at(90, 30)]
    _, _, plain = classify(tmp_path, shapes)
    _, _, averaged = classify(tmp_path, shapes, tta=True)
    assert averaged["class"] == plain["class"]
    assert averaged["confidence"] == pytest.approx(plain["confidence"], abs=1e-5)


def test_a_model_of_several_classes_gives_all_that_are_likely(tmp_path: Path) -> None:
    _, _, found = classify(tmp_path, [at(10, 30), at(90, 30)], model={"multi_label": True})
    assert found["class"] == ["dark;middle", "middle;bright"]
    card = make_card(classes=CLASSES, multi_label=True)
    (nothing,) = answers(card, np.array([[0.2, 0.4, 0.1]], np.float32))
    assert nothing.class_ == ""
    assert nothing.confidence == pytest.approx(0.4)
    assert nothing.second_class == "middle"
    (everything,) = answers(card, np.array([[0.6, 0.7, 0.8]], np.float32))
    assert everything.class_ == "dark;middle;bright"
    assert everything.second_class is None


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        (ObjectCut(), ["dark", "dark"]),
        (ObjectCut(crop=True, context=0.0), ["bright", "bright"]),
        (ObjectCut(blacken=True), ["bright", "bright"]),
    ],
)
def test_chips_are_cut_as_the_models_training_was(tmp_path: Path, cut, expected) -> None:
    array = np.full((1, 64, 96), 20, np.uint8)
    array[:, 20:24, 20:24] = 255
    array[:, 40:46, 60:64] = 255
    shapes = [on_ground(shapely.box(20, 20, 24, 24)), on_ground(shapely.box(60, 40, 64, 46))]
    # what is blackened is 0 for the network, which is middle: dark ground pulls no more
    model = {"object_cut": cut, "bands": (Band("band 1", "uint8", 20.0, 8.0, 0.0, 255.0),)}
    if not cut.blacken and not cut.crop:
        model = {"object_cut": cut}
    _, _, found = classify(tmp_path, shapes, model=model, array=array)
    assert found["class"] == expected


def test_many_objects_take_little_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    count = 1_500
    monkeypatch.setattr(classify_objects, "_AT_ONCE", 200)
    rng = np.random.default_rng(1)
    x, y = NORTH_UP * (rng.uniform(1, 95, count), rng.uniform(1, 63, count))
    raster = write_raster(tmp_path / "i.tif", ground())
    objects = write_objects(tmp_path / "o.gpkg", list(shapely.points(x, y)))
    asked = ClassifyObjects(
        write_classifier(tmp_path), str(tmp_path / "out.gpkg"), ImagerySource(raster), objects
    )
    tracemalloc.start()
    result = run(asked, RecordedEvents(tmp_path / "job"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result.classified == count
    assert peak < 8e6


def test_a_cancelled_run_leaves_nothing(tmp_path: Path) -> None:
    shapes = [at(10 + n % 80, 30) for n in range(500)]
    events = RecordedEvents(tmp_path / "job", cancel_after=2)
    with pytest.raises(Cancelled):
        classify(tmp_path, shapes, events)
    assert not [p for p in tmp_path.iterdir() if "out" in p.name]


@pytest.mark.parametrize(
    ("changes", "model", "sentence"),
    [
        ({"objects": ""}, {}, "either objects on imagery"),
        ({"imagery": None}, {}, "IMAGERY"),
        ({"output": "x.shp"}, {}, "GeoPackage"),
        ({"precision": "fp16"}, {}, "PRECISION"),
        ({"batch_size": -1}, {}, "BATCH_SIZE"),
        ({"layer": "other"}, {}, "no layer “other”"),
        ({"fields": ResultFields(class_="klass")}, {}, "cannot be filled"),
        ({}, {"task": "pixel_classification"}, "made for pixel classification"),
        ({}, {"object_cut": None}, "whole images"),
    ],
)
def test_what_cannot_be_done_is_said_before(tmp_path: Path, changes, model, sentence) -> None:
    raster = write_raster(tmp_path / "i.tif", ground())
    objects = write_objects(tmp_path / "o.gpkg", [at(10, 30)])
    asked = ClassifyObjects(
        write_classifier(tmp_path, **model),
        str(tmp_path / "out.gpkg"),
        ImagerySource(raster),
        objects,
    )
    with pytest.raises(InvalidInput, match=sentence):
        run(dataclasses.replace(asked, **changes), RecordedEvents(tmp_path / "job"))
    assert not (tmp_path / "out.gpkg").exists()


def test_a_file_that_is_no_geopackage_is_refused(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "i.tif", ground())
    other = tmp_path / "o.geojson"
    pyogrio.raw.write(
        other,
        shapely.to_wkb([at(10, 30)]),
        [],
        [],
        geometry_type="Point",
        crs=CRS,
        driver="GeoJSON",
    )
    asked = ClassifyObjects(
        write_classifier(tmp_path), str(tmp_path / "out.gpkg"), ImagerySource(raster), str(other)
    )
    with pytest.raises(InvalidInput, match="GeoPackage"):
        run(asked, RecordedEvents(tmp_path / "job"))


def test_the_spatial_index_still_finds_the_features(tmp_path: Path) -> None:
    _, _, _ = classify(tmp_path, [at(10, 30), at(90, 30)])
    left, top = NORTH_UP * (0, 64)
    right, bottom = NORTH_UP * (48, 0)
    box = (min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    _, _, _, values = pyogrio.raw.read(tmp_path / "out.gpkg", bbox=box, columns=["class"])
    assert values[0].tolist() == ["dark"]
    with sqlite3.connect(tmp_path / "out.gpkg") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_images_of_a_folder_become_a_table(tmp_path: Path) -> None:
    for name, value in (("dark/a", 20), ("bright/b", 240), ("bright/c", 20), ("d", 128)):
        path = tmp_path / "scenes" / f"{name}.tif"
        path.parent.mkdir(parents=True, exist_ok=True)
        side = 16 if name != "d" else 40
        write_raster(path, np.full((1, side, side), value, np.uint8))
    write_raster(tmp_path / "scenes" / "empty.tif", np.zeros((1, 16, 16), np.uint8), nodata=0)
    (tmp_path / "scenes" / "note.txt").write_text("no image")
    events = RecordedEvents(tmp_path / "job")
    result = run(
        ClassifyObjects(
            write_classifier(tmp_path, object_cut=None), str(tmp_path / "out.gpkg"),
            scenes=str(tmp_path / "scenes"),
        ),
        events,
    )  # fmt: skip
    found = read(tmp_path / "out.gpkg")
    assert found["file"] == ["d.tif", "empty.tif", "bright/b.tif", "bright/c.tif", "dark/a.tif"]
    assert found["class"] == ["middle", None, "bright", "dark", "dark"]
    assert found["folder"] == [".", ".", "bright", "bright", "dark"]
    assert (result.objects, result.classified) == (5, 4)
    assert events.warnings == ["Objects that lie on nodata and stay without a class: 1."]
    assert any("2 of 5 images" in text for text in events.texts)


def test_near_infrared_that_is_declared_transparency_is_a_band(tmp_path: Path) -> None:
    from rasterio.enums import ColorInterp

    path = write_raster(tmp_path / "i.tif", pixels(4, 16, 16), photometric="RGB", ALPHA="YES")
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3] is ColorInterp.alpha
    card = make_card(chip_size=16, bands=tuple(Band(n, "uint8", 1, 1, 0, 255) for n in "abcd"))
    image, valid = read_scene(Path(path), card)
    assert np.array_equal(image, pixels(4, 16, 16))
    assert valid.all()


@pytest.mark.parametrize(
    ("bands", "dtype", "sentence"),
    [(3, np.uint8, "has 3 bands"), (1, np.uint16, "holds uint16"), (0, None, "holds no image")],
)
def test_images_that_do_not_fit_are_named(tmp_path: Path, bands, dtype, sentence) -> None:
    folder = tmp_path / "scenes"
    folder.mkdir()
    if bands:
        write_raster(folder / "odd.tif", np.ones((bands, 16, 16), dtype))
    asked = ClassifyObjects(
        write_classifier(tmp_path), str(tmp_path / "o.gpkg"), scenes=str(folder)
    )
    with pytest.raises(InvalidInput, match=sentence):
        run(asked, RecordedEvents(tmp_path / "job"))
    assert not (tmp_path / "o.gpkg").exists()


@settings(max_examples=60, deadline=None)
@given(
    left=st.floats(-30, 120), top=st.floats(-30, 90), width=st.floats(0.1, 60),
    height=st.floats(0.1, 60), crop=st.booleans(), context=st.floats(0, 2), blacken=st.booleans(),
)  # fmt: skip
def test_a_chip_holds_its_object_in_the_middle(
    shared_raster: str, left, top, width, height, crop, context, blacken
) -> None:
    cut = ObjectCut(crop, context, 0.0, blacken)
    with open_imagery(ImagerySource(shared_raster)) as imagery:
        shape = shapely.box(left, top, left + width, top + height)
        (frame,) = frame_objects(np.array([shape]), imagery.grid, cut, SIZE)
        image, valid = read_frame(imagery, frame, Window(0, 0, SIZE, SIZE))
        whole = valid.copy()
        show_object(image, valid, frame.shape, cut)
    assert image.shape == (1, SIZE, SIZE)
    assert (image[:, ~valid] == 0).all()
    assert not (valid & ~whole).any()
    centre = frame.shape.centroid
    slack = 0.01 if crop else 0.5 + 1e-6
    assert abs(centre.x - SIZE / 2) <= slack
    assert abs(centre.y - SIZE / 2) <= slack
    if crop:
        inside = shapely.box(0, 0, SIZE, SIZE).buffer(1e-6)
        assert inside.contains(frame.shape)
    # the chip says where it lies: its corners lead back to the object
    back = shapely.transform(
        frame.shape,
        lambda p: np.column_stack((~imagery.grid.transform * frame.grid.transform) * p.T),
    )
    assert shapely.hausdorff_distance(back, shape) < 1e-6


@pytest.fixture(scope="module")
def shared_raster(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_raster(tmp_path_factory.mktemp("raster") / "i.tif", ground())


def test_large_objects_are_read_in_pieces_with_the_same_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dl_studio_plugin.engine.samples import object_frames

    rng = np.random.default_rng(2)
    raster = write_raster(tmp_path / "i.tif", rng.integers(1, 255, (3, 300, 300)).astype(np.uint8))
    cut, window = ObjectCut(crop=True), Window(-3, -2, 40, 41)
    with open_imagery(ImagerySource(raster)) as imagery:
        shape = shapely.box(20, 30, 250, 260)
        (frame,) = frame_objects(np.array([shape]), imagery.grid, cut, 32)
        image, valid = read_frame(imagery, frame, window)
        monkeypatch.setattr(object_frames, "_MOST_STORED", 2000)
        in_pieces, valid_in_pieces = read_frame(imagery, frame, window)
    assert np.array_equal(image, in_pieces)
    assert np.array_equal(valid, valid_in_pieces)
