"""Imagery of a service, copied tile by tile; what becomes of a service that fails."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.layers import service_imagery
from dl_studio_plugin.layers.project_imagery import open_imagery, same_imagery
from dl_studio_plugin.layers.raster_facts import band_facts, ground_cell_size
from dl_studio_plugin.layers.service_imagery import ServiceImagery
from dl_studio_plugin.layers.service_layers import is_service, service_source, terms
from dl_studio_plugin.layers.snapshot_tiles import MAX_TILES, TILE_SIZE, Tile, needed_tiles
from dl_studio_plugin.project.model import ImageryEntry
from tests.layers.image_services import running
from tests.processing.small_world import KAMPALA, Heard, extent_of, part_of

pytestmark = pytest.mark.usefixtures("qgis_app")
CELL = 0.3


@pytest.fixture
def service():
    with running(KAMPALA) as made:
        yield made


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(service_imagery, "PAUSES", (0.01, 0.01))


@pytest.fixture
def imagery(service) -> ServiceImagery:
    return ServiceImagery(QgsRasterLayer(service.xyz, "aerial", "wms"))


def area(left=0.2, bottom=0.2, right=0.7, top=0.7) -> QgsGeometry:
    """A part of the imagery; in EPSG:3857, as the file is."""
    return QgsGeometry.fromWkt(part_of(KAMPALA, left, bottom, right, top))


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def test_the_copy_shows_what_the_service_shows_where_it_shows_it(imagery, tmp_path):
    heard = Heard()
    copy = imagery.copy(imagery.plan(area(), CELL, tmp_path), heard)
    dataset = gdal.Open(copy.source)
    assert dataset.RasterCount == 4
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert dataset.GetGeoTransform()[1] == pytest.approx(CELL)
    west, south, east, north = extent_of(Path(copy.source))
    straight = gdal.Warp(
        "", str(KAMPALA), format="MEM", outputBounds=(west, south, east, north), width=
        dataset.RasterXSize, height=dataset.RasterYSize, dstAlpha=True, resampleAlg="bilinear",
    )  # fmt: skip
    shown, wanted = dataset.ReadAsArray().astype(float), straight.ReadAsArray().astype(float)
    inside = (shown[3] == 255) & (wanted[3] == 255)
    assert inside.sum() > 100_000
    for band in range(3):
        assert np.corrcoef(shown[band][inside], wanted[band][inside])[0, 1] > 0.95
    said = "\n".join(heard.infos)
    assert "million pixels" in said
    assert "at most" in said
    assert "names no terms of use" in said


def test_ground_without_imagery_is_told_on_another_thread_too(imagery, tmp_path):
    plan, heard = imagery.plan(area(-2, 0.4, 0.5, 0.6), CELL, tmp_path), Heard()
    copy = on_another_thread(lambda: imagery.copy(plan, heard))
    assert heard.warnings
    assert (read(copy.source)[3] == 255).any()


def test_tiles_are_fetched_once_and_serve_other_areas(imagery, service, tmp_path):
    first = imagery.copy(imagery.plan(area(), CELL, tmp_path), Heard())
    asked = len(service.requests)
    again = imagery.plan(area(), CELL, tmp_path)
    assert again.missing == ()
    assert imagery.copy(again, Heard()) == first
    smaller = imagery.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path)
    assert smaller.missing == ()
    assert imagery.copy(smaller, Heard()).source != first.source
    assert len(service.requests) == asked


def test_a_cancelled_copy_goes_on_where_it_stopped(imagery, service, tmp_path):
    plan = imagery.plan(area(0, 0, 1, 1), CELL, tmp_path)
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda share: share and feedback.cancel())
    with pytest.raises(Cancelled, match="what was fetched is kept"):
        imagery.copy(plan, feedback)
    later = imagery.plan(area(0, 0, 1, 1), CELL, tmp_path)
    assert 0 < len(later.missing) < len(plan.missing)
    assert not list(tmp_path.rglob("*.part.tif"))
    assert Path(imagery.copy(later, Heard()).source).exists()


def test_a_tile_that_is_gone_is_fetched_again(imagery, tmp_path):
    copy = imagery.copy(imagery.plan(area(), CELL, tmp_path), Heard())
    tile = sorted(tmp_path.rglob("tiles/*.tif"))[0]
    tile.unlink()
    plan = imagery.plan(area(), CELL, tmp_path)
    assert len(plan.missing) == 1
    assert imagery.copy(plan, Heard()) == copy
    assert tile.exists()


def at_once(work):
    return work()


def on_another_thread(work):
    """As a tool in the background does it."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


@pytest.mark.parametrize("where", [at_once, on_another_thread])
@pytest.mark.parametrize(
    ("answer", "reason"), [("500", "error 500"), ("html", "“text/html” instead of a picture")]
)
def test_a_service_that_fails_leaves_no_blank_copy(
    imagery, service, tmp_path, answer, reason, where
):
    service.answer = answer
    plan = imagery.plan(area(), CELL, tmp_path)
    for _ in range(4):  # QGIS's log falls silent after 100 faults
        with pytest.raises(InvalidInput, match=reason) as caught:
            where(lambda: imagery.copy(plan, Heard()))
    assert "127.0.0.1" not in str(caught.value)
    assert not list(tmp_path.rglob("*.tif"))
    assert not list(tmp_path.rglob("*.vrt"))


def test_a_service_that_is_gone_is_told(service, tmp_path):
    gone = service.xyz.replace(str(service.port), "1")
    other = ServiceImagery(QgsRasterLayer(gone, "gone", "wms"))
    with pytest.raises(InvalidInput, match="did not deliver"):
        other.copy(other.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path), Heard())


def test_a_service_that_fails_for_a_moment_is_asked_again(imagery, service, tmp_path):
    service.failures = 4
    plan = imagery.plan(area(), CELL, tmp_path)
    pixels = read(imagery.copy(plan, Heard()).source)
    inside = gdal.Warp(
        "", str(KAMPALA), format="MEM", dstAlpha=True, resampleAlg="bilinear",
        outputBounds=extent_of(plan.file), width=pixels.shape[2], height=pixels.shape[1],
    ).ReadAsArray()  # fmt: skip
    assert (pixels[3][inside[3] == 255] > 0).mean() > 0.999


def test_ground_without_imagery_is_no_fault_but_told(imagery, service, tmp_path):
    wide = QgsGeometry.fromWkt(part_of(KAMPALA, 0.5, 0.4, 3.0, 0.6))
    heard = Heard()
    copy = imagery.copy(imagery.plan(wide, CELL, tmp_path), heard)
    assert any("has nothing for" in warning for warning in heard.warnings)
    alpha = read(copy.source)[3]
    assert (alpha[:, -TILE_SIZE:] == 0).all()
    assert (alpha[:, :TILE_SIZE] == 255).any()


def test_an_area_without_any_imagery_is_refused(imagery, service, tmp_path):
    service.answer = "404"
    with pytest.raises(InvalidInput, match="has no picture of this area"):
        imagery.copy(imagery.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path), Heard())


def test_too_large_an_area_is_refused_before_anything_is_fetched(imagery, service, tmp_path):
    world = QgsGeometry.fromWkt("POLYGON((0 0,1e6 0,1e6 1e6,0 1e6,0 0))")
    with pytest.raises(InvalidInput, match="at most 1048 million pixels"):
        imagery.plan(world, CELL, tmp_path)
    assert service.requests == []


def test_scattered_places_need_only_their_own_tiles():
    span = CELL * TILE_SIZE
    here, there = (QgsGeometry.fromWkt(f"POINT({x} 100)").buffer(10, 8) for x in (0, 1e6))
    both = QgsGeometry.unaryUnion([here, there])
    tiles = needed_tiles(both, CELL, "x")
    assert 2 <= len(tiles) <= 8 < MAX_TILES
    assert all(both.intersects(QgsGeometry.fromRect(tile.extent(CELL))) for tile in tiles)
    assert Tile(0, 0).extent(CELL).width() == pytest.approx(span)


GDAL_DESCRIPTION = """<GDAL_WMS>
  <Service name="TMS"><ServerUrl>http://127.0.0.1:{port}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>
  <DataWindow>
    <UpperLeftX>-20037508.34</UpperLeftX><UpperLeftY>20037508.34</UpperLeftY>
    <LowerRightX>20037508.34</LowerRightX><LowerRightY>-20037508.34</LowerRightY>
    <TileLevel>20</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>
    <YOrigin>top</YOrigin>
  </DataWindow>
  <Projection>EPSG:3857</Projection>
  <BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY><BandsCount>4</BandsCount>
</GDAL_WMS>"""  # fmt: skip


def test_values_of_bands_are_copied_as_they_are(service, tmp_path):
    path = tmp_path / "tiles.xml"
    path.write_text(GDAL_DESCRIPTION.format(port=service.port))
    layer = QgsRasterLayer(str(path), "described")
    assert layer.isValid()
    assert is_service(layer)
    imagery = ServiceImagery(layer)
    copy = imagery.copy(imagery.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path / "s"), Heard())
    painted = ServiceImagery(QgsRasterLayer(service.xyz, "aerial", "wms"))
    other = painted.copy(painted.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path / "s"), Heard())
    values, picture = read(copy.source).astype(int), read(other.source).astype(int)
    assert values.shape == picture.shape
    inside = (values[3] == 255) & (picture[3] == 255)
    assert inside.mean() > 0.5
    assert np.abs(values[0] - picture[0])[inside].mean() < 15  # GDAL takes the nearest


def test_floats_and_nodata_are_kept(tmp_path):
    west, _, _, north = extent_of(KAMPALA)
    raster = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "heights.tif"), 600, 600, 1, gdal.GDT_Float32
    )
    raster.SetGeoTransform((west, 1.0, 0.0, north, 0.0, -1.0))
    raster.SetProjection(gdal.Open(str(KAMPALA)).GetProjection())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-9999.0)
    heights = np.linspace(1000, 2000, 360_000, dtype=np.float32).reshape(600, 600)
    heights[:100] = -9999
    band.WriteArray(heights)
    del band, raster
    imagery = ServiceImagery(QgsRasterLayer(str(tmp_path / "heights.tif"), "heights"))
    ground = QgsGeometry.fromWkt(part_of(tmp_path / "heights.tif", 0, 0, 1, 1))
    copy = gdal.Open(imagery.copy(imagery.plan(ground, 1.0, tmp_path / "s"), Heard()).source)
    read_back = copy.GetRasterBand(1).ReadAsArray()
    assert copy.GetRasterBand(1).GetNoDataValue() == -9999.0
    assert copy.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert read_back.max() == pytest.approx(2000, abs=5)
    assert (read_back == -9999).sum() >= 60_000 - 1200


# -- layers and projects ----------------------------------------------------------------------


def test_what_is_a_service_is_told_apart_from_files(service, tmp_path):
    assert not is_service(QgsRasterLayer(str(KAMPALA), "file"))
    assert is_service(QgsRasterLayer(service.xyz, "tiles", "wms"))
    described = QgsRasterLayer("<GDAL_WMS></GDAL_WMS>", "described")
    assert is_service(described)


def test_a_project_finds_its_service_again(service, qgis_new_project):
    from qgis.core import QgsProject

    layer = QgsRasterLayer(service.xyz, "aerial", "wms")
    entry = ImageryEntry(service_source(layer), "aerial")
    opened = open_imagery(entry)
    assert opened.isValid()
    assert (opened.providerType(), opened.source()) == ("wms", layer.source())
    QgsProject.instance().addMapLayer(layer)
    assert same_imagery(QgsProject.instance(), entry) is layer


@pytest.mark.parametrize("secret", ["?key=abcdef", "?access_token=abcdef"])
def test_a_key_in_an_address_gets_into_no_project_and_no_file(service, tmp_path, secret):
    layer = QgsRasterLayer(
        service.xyz.replace(".png", f".png{secret.replace('=', '%3D')}"), "keyed", "wms"
    )
    with pytest.raises(InvalidInput, match="authentication"):
        service_source(layer)
    imagery = ServiceImagery(layer)
    service.answer = "500"
    with pytest.raises(InvalidInput) as caught:
        imagery.copy(imagery.plan(area(0.4, 0.4, 0.5, 0.5), CELL, tmp_path), Heard())
    (about,) = tmp_path.rglob("about.json")
    assert "abcdef" not in about.read_text("utf-8") + str(caught.value)
    assert json.loads(about.read_text("utf-8"))["cell_size"] == CELL


def test_terms_are_those_of_the_layer_and_of_the_provider(service):
    layer = QgsRasterLayer(service.xyz, "aerial", "wms")
    assert terms(layer) == ""
    metadata = layer.metadata()
    metadata.setRights(["© The pilots"])
    metadata.setLicenses(["CC BY 4.0"])
    layer.setMetadata(metadata)
    assert terms(layer) == "© The pilots; CC BY 4.0"


def test_a_painted_service_counts_as_three_bands_of_bytes_without_a_cell_size(service):
    layer = QgsRasterLayer(service.xyz, "aerial", "wms")
    assert [(band.name, band.dtype) for band in band_facts(layer)] == [
        ("red", "uint8"), ("green", "uint8"), ("blue", "uint8"),
    ]  # fmt: skip
    assert ground_cell_size(layer) == 0.0


def test_another_crs_on_the_layer_is_refused(service):
    layer = QgsRasterLayer(service.xyz, "aerial", "wms")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
    with pytest.raises(InvalidInput, match="Set it back"):
        ServiceImagery(layer)
