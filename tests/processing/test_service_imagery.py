"""Imagery of services, labelled, exported and inferred from: XYZ tiles and QGIS Server."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from dl_studio_plugin.processing import snapshots
from dl_studio_plugin.project.opening import open_project
from tests.layers.image_services import SERVER_PROGRAM, query, running, served_project
from tests.processing.small_world import (
    BUILDINGS,
    CLASSES,
    KAMPALA,
    Heard,
    QgsProcessingException,
    card,
    described_package,
    part_of,
    polygons,
    refusal,
    run,
)

pytestmark = pytest.mark.usefixtures("plugin", "own_snapshots")
CELL = 0.3


@pytest.fixture
def own_snapshots(tmp_path, monkeypatch) -> Path:
    """Copies of services go into the test's folder, not into the user's."""
    folder = tmp_path / "snapshots"
    monkeypatch.setattr(snapshots, "snapshots_folder", lambda: folder)
    return folder


@pytest.fixture
def service(tmp_path):
    with running(KAMPALA, served_project(KAMPALA, tmp_path / "served.qgs")) as made:
        yield made


@pytest.fixture
def area(tmp_path) -> Path:
    """A part of the imagery full of houses."""
    return polygons(tmp_path / "area.gpkg", [part_of(KAMPALA, 0.2, 0.4, 0.5, 0.8)])


def layer_of(source: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(source, "aerial", "wms")
    assert layer.isValid()
    return layer


def labelled(imagery: QgsRasterLayer, area: Path, folder: Path) -> Path:
    """A project on the service's imagery, its samples accepted."""
    project = folder / "project.gpkg"
    run(
        "createproject", NAME="Houses", IMAGERY=imagery, AREA=area, CLASSES=CLASSES,
        PROJECT=project,
    )  # fmt: skip
    run("createworkunits", PROJECT=project, SIZE=20.0, SUBSETS="60,40,0")
    run("importsamples", PROJECT=project, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    run("reviewsamples", PROJECT=project, DECISION="accept")
    return project


def exported(project: Path, folder: Path, heard: Heard | None = None) -> dict:
    return run(
        "exporttrainingdata", heard, PROJECT=project, CELL_SIZE=CELL, CHIP_SIZE=64, STRIDE=64,
        OUTPUT=folder / "data",
    )  # fmt: skip


def classified(imagery, area: Path, model: Path, folder: Path, name: str = "classes.tif") -> Path:
    made = run(
        "classifypixels", IMAGERY=imagery, AREA=area, CELL_SIZE=CELL, MODEL=model,
        OUTPUT=folder / name,
    )  # fmt: skip
    return Path(made["OUTPUT"])


def share_with_a_class(classes: Path, area: Path) -> float:
    """The share of the area's pixels that got one."""
    dataset = gdal.Open(str(classes))
    inside = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1)
    inside.SetGeoTransform(dataset.GetGeoTransform())
    inside.SetProjection(dataset.GetProjection())
    gdal.Rasterize(inside, gdal.OpenEx(str(area)), burnValues=[1])
    chosen = inside.ReadAsArray() == 1
    assert chosen.sum() > 10_000
    return float((dataset.ReadAsArray()[chosen] != 255).mean())


@pytest.mark.needs_training
def test_tiles_are_labelled_exported_learnt_and_inferred_from(service, area, tmp_path):
    imagery = layer_of(service.xyz)
    project = labelled(imagery, area, tmp_path)
    heard = Heard()
    data = exported(project, tmp_path, heard)
    assert data["CHIPS"] > 5
    assert any("comes from a service" in info for info in heard.infos)
    model = run(
        "trainmodel", INPUT=data["OUTPUT"], BACKBONE="mobilenet_v2", EPOCHS=1, BATCH_SIZE=4,
        LEARNING_RATE=0.001, FREEZE=False, OUTPUT=tmp_path / "m.dlmodel",
    )["OUTPUT"]  # fmt: skip
    assert share_with_a_class(classified(imagery, area, model, tmp_path), area) == 1.0


@pytest.mark.parametrize("kind", ["xyz", "wms"])
def test_one_copy_serves_export_and_inference(kind, service, area, model, tmp_path):
    imagery = layer_of(getattr(service, kind))
    project = labelled(imagery, area, tmp_path)
    with open_project(str(project)) as store:
        (entry,) = store.settings().imagery
    assert entry.source == f"service:wms:{imagery.source()}"

    data = exported(project, tmp_path)
    described = json.loads((Path(data["OUTPUT"]) / "training_data.json").read_text("utf-8"))
    assert [band["dtype"] for band in described["bands"]] == ["uint8"] * 3
    assert all(band["std"] > 10 for band in described["bands"])  # no blank chips
    pictures = [path for path in service.requests if "GetCapabilities" not in path]
    assert pictures

    first = classified(imagery, area, model, tmp_path)
    again = classified(imagery, area, model, tmp_path, "again.tif")
    assert share_with_a_class(first, area) == 1.0
    assert (
        gdal.Open(str(again)).ReadAsArray().tolist() == gdal.Open(str(first)).ReadAsArray().tolist()
    )
    assert [path for path in service.requests if "GetCapabilities" not in path] == pictures


def test_qgis_server_is_asked_for_pictures_of_the_wanted_size(service, area, tmp_path):
    assert SERVER_PROGRAM.exists()
    exported(labelled(layer_of(service.wms), area, tmp_path), tmp_path)
    maps = [query(path) for path in service.requests if "GetMap" in path]
    for asked in maps:
        west, _, east, _ = (float(number) for number in asked["BBOX"].split(","))
        assert (east - west) / int(asked["WIDTH"]) == pytest.approx(CELL)


def test_samples_of_ones_own_on_a_service(service, area, tmp_path):
    data = run(
        "exporttrainingdata", IMAGERY=layer_of(service.xyz), SAMPLES=BUILDINGS, CELL_SIZE=0.6,
        CHIP_SIZE=64, STRIDE=64, OUTPUT=tmp_path / "data",
    )  # fmt: skip
    assert data["CHIPS"] > 5


# -- what has to be given ---------------------------------------------------------------------


def test_a_project_on_a_service_needs_an_area(service, tmp_path):
    asked = {"NAME": "x", "CLASSES": CLASSES, "PROJECT": tmp_path / "x.gpkg"}
    said = refusal("createproject", IMAGERY=layer_of(service.xyz), **asked)
    assert said.startswith("AREA: The imagery “aerial” comes from a service")


def test_classifying_a_service_needs_an_area_and_a_cell_size(service, area, tmp_path):
    model = described_package(tmp_path / "m.dlmodel")
    asked = {"IMAGERY": layer_of(service.xyz), "MODEL": model, "OUTPUT": tmp_path / "c.tif"}
    said = refusal("classifypixels", **asked)
    assert "AREA: The imagery" in said
    assert "CELL_SIZE: The imagery" in said
    assert refusal("classifypixels", AREA=area, CELL_SIZE=CELL, **asked) == ""
    elsewhere = polygons(tmp_path / "e.gpkg", ["POLYGON((1 91,2 91,2 92,1 92,1 91))"], 4326)
    assert refusal("classifypixels", AREA=elsewhere, CELL_SIZE=CELL, **asked)
    world = polygons(tmp_path / "w.gpkg", ["POLYGON((0 0,90 0,90 60,0 60,0 0))"], 4326)
    too_large = refusal("classifypixels", AREA=world, CELL_SIZE=CELL, **asked)
    assert "Choose a smaller area" in too_large


def test_proposing_on_a_service_needs_a_model_that_knows_its_cell_size(service, area, tmp_path):
    project = tmp_path / "project.gpkg"
    run(
        "createproject", NAME="Houses", IMAGERY=layer_of(service.xyz), AREA=area, CLASSES=CLASSES,
        PROJECT=project,
    )  # fmt: skip
    run("createworkunits", PROJECT=project, SIZE=20.0)
    model = described_package(tmp_path / "m.dlmodel", of=replace(card(), cell_size_m=0.0))
    said = refusal("proposesamples", PROJECT=project, MODEL=model)
    assert said.startswith("MODEL: The imagery “")
    assert "cell size" in said


def test_exporting_from_a_service_needs_a_cell_size(service, area, tmp_path):
    project = labelled(layer_of(service.xyz), area, tmp_path)
    said = refusal("exporttrainingdata", PROJECT=project, OUTPUT=tmp_path / "d")
    assert said.startswith("CELL_SIZE: The imagery “aerial” comes from a service")
    said = refusal(
        "exporttrainingdata", IMAGERY=layer_of(service.xyz), SAMPLES=BUILDINGS,
        OUTPUT=tmp_path / "d",
    )  # fmt: skip
    assert said.startswith("CELL_SIZE: The imagery “aerial” comes from a service")


def test_a_service_that_fails_ends_the_run_with_its_answer(service, area, tmp_path, monkeypatch):
    from dl_studio_plugin.layers import service_imagery

    monkeypatch.setattr(service_imagery, "PAUSES", (0.01,))
    project = labelled(layer_of(service.xyz), area, tmp_path)
    service.answer = "500"
    with pytest.raises(QgsProcessingException, match="did not deliver: it answered with the error"):
        exported(project, tmp_path)
    service.answer = ""
    assert exported(project, tmp_path)["CHIPS"] > 5


def test_tools_that_only_read_files_say_what_to_do(service, tmp_path):
    said = refusal(
        "computeaccuracy", PREDICTION=layer_of(service.xyz), REFERENCE=BUILDINGS,
        OUTPUT=tmp_path / "a.csv", REPORT=tmp_path / "a.html",
    )  # fmt: skip
    assert "Export the layer to a GeoTIFF" in said
