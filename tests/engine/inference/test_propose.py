"""What a model proposes in work units, and how sure it is of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS

from dl_studio_plugin.definitions.assisted_jobs import ProposeSamples
from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.imagery.reprojection import to_crs
from dl_studio_plugin.engine.inference import propose
from tests.engine.inference.builders import (
    CELL_SIZE,
    UTM,
    RecordedEvents,
    brightness_network,
    hourglass_network,
    smooth_noise,
    write_model,
    write_raster,
)

LEFT, TOP = 500_000, 100_000
DARK, BRIGHT, HALF = 20, 150, 120


def unit(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    """A rectangle given in pixels of the raster."""
    return shapely.box(
        LEFT + left * CELL_SIZE, TOP - bottom * CELL_SIZE,
        LEFT + right * CELL_SIZE, TOP - top * CELL_SIZE,
    )  # fmt: skip


WEST, EAST, FAR = unit(0, 0, 100, 100), unit(100, 0, 200, 100), unit(900, 900, 990, 990)


def write_units(path: Path, crs: str = UTM, **outlines: shapely.Polygon) -> Path:
    shapes = to_crs(
        np.array([*outlines.values()], object), CRS.from_string(UTM), CRS.from_string(crs)
    )
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [np.array([*outlines], object)], ["unit"], layer="features",
        driver="GPKG", geometry_type="Polygon", crs=crs,
    )  # fmt: skip
    return path


@pytest.fixture(scope="module")
def raster(tmp_path_factory) -> Path:
    """A bright house over the border of two units, a small one, and ground that could be either."""
    pixels = np.full((1, 100, 200), DARK)
    pixels[:, 20:50, 80:120] = BRIGHT
    pixels[:, 70:73, 30:33] = BRIGHT
    pixels[:, 60:, 140:] = HALF
    return write_raster(tmp_path_factory.mktemp("raster") / "i.tif", pixels)


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    return write_model(folder / "m.dlmodel", brightness_network(), 1, receptive_radius=0)


def run(folder: Path, raster: Path, model: Path, units: Path, **fields: Any):
    request = ProposeSamples(
        ImagerySource(str(raster)), str(model), str(units), "features",
        fields.pop("classes", ("building",)), str(folder / "proposals.gpkg"),
        **{"simplify": 0.0, **fields},
    )  # fmt: skip
    return propose.run(request, fields.get("events") or RecordedEvents(folder / "job"))


def read(result) -> list[dict[str, Any]]:
    _, _, shapes, fields = pyogrio.raw.read(result.output, layer=propose.LAYER)
    names = ("class", "confidence", "unit")
    return [
        {**dict(zip(names, row)), "shape": shapely.from_wkb(shape)}
        for shape, *row in zip(shapes, *fields)
    ]


def test_objects_are_proposed_with_score_and_cut_at_the_outline_of_their_unit(
    tmp_path, raster, model
):
    units = write_units(tmp_path / "units.gpkg", west=WEST, east=EAST)
    result = run(tmp_path, raster, model, units)
    found = read(result)
    assert result.count == len(found) == 2
    by_unit = {item["unit"]: item for item in found}
    assert by_unit["west"]["shape"].equals(unit(80, 20, 100, 50))
    assert by_unit["east"]["shape"].equals(unit(100, 20, 120, 50))
    assert {item["class"] for item in found} == {"building"}
    assert all(0.9 < item["confidence"] < 0.93 for item in found)


def test_the_unit_of_which_the_model_is_less_sure_has_more_uncertainty(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", west=WEST, east=EAST)
    uncertainty = run(tmp_path, raster, model, units).uncertainty
    assert 0 <= uncertainty["west"] < 0.1 < uncertainty["east"] <= 1


def test_less_sure_and_smaller_objects_are_left_out(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", west=WEST, east=EAST)
    all_of_them = run(tmp_path / "a", raster, model, units, threshold=0.0, min_pixels=1)
    assert all_of_them.count == 3
    assert run(tmp_path / "b", raster, model, units, threshold=0.95).count == 0


def test_a_unit_without_imagery_has_neither_proposals_nor_uncertainty(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", west=WEST, far=FAR)
    result = run(tmp_path, raster, model, units)
    assert result.uncertainty.keys() == {"west"}


def test_units_in_another_crs_get_their_proposals_in_it(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", "EPSG:4326", west=WEST, east=EAST)
    result = run(tmp_path, raster, model, units)
    assert pyogrio.read_info(result.output)["crs"] == "EPSG:4326"
    shapes = np.array([item["shape"] for item in read(result)], object)
    back = to_crs(shapes, CRS.from_epsg(4326), CRS.from_string(UTM))
    whole = shapely.union_all(shapely.set_precision(back, 0.01))
    assert whole.symmetric_difference(unit(80, 20, 120, 50)).area < 1


def test_a_unit_is_seen_as_in_one_pass_over_the_whole_raster(tmp_path):
    """Ground around a unit is seen too, so objects do not change at its border."""
    raster = write_raster(tmp_path / "i.tif", smooth_noise(300, 400))
    model = write_model(
        tmp_path / "m.dlmodel", hourglass_network(), receptive_radius=31, size_multiple=4
    )
    classes = ("building", "road & <track>")
    shared = {"classes": classes, "threshold": 0.0, "min_pixels": 1}
    parts = write_units(tmp_path / "parts.gpkg", a=unit(0, 0, 170, 300), b=unit(170, 0, 400, 300))
    whole = write_units(tmp_path / "whole.gpkg", all=unit(0, 0, 400, 300))
    in_parts = read(run(tmp_path / "p", raster, model, parts, **shared))
    at_once = read(run(tmp_path / "w", raster, model, whole, **shared))
    for name in classes:
        pieces, together = (
            shapely.union_all([item["shape"] for item in found if item["class"] == name])
            for found in (in_parts, at_once)
        )
        assert together.area > 0
        assert pieces.symmetric_difference(together).area < 1e-6 * together.area


def test_a_large_unit_lies_on_the_disk(tmp_path, raster, model, monkeypatch):
    units = write_units(tmp_path / "units.gpkg", west=WEST, east=EAST)
    expected = run(tmp_path / "a", raster, model, units)
    monkeypatch.setattr(propose, "_IN_MEMORY_BYTES", 10)
    found = run(tmp_path / "b", raster, model, units)
    assert found.uncertainty == expected.uncertainty
    assert found.count == expected.count


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"classes": ("river",)}, "knows none of the classes river"),
        ({"threshold": 1.5}, "THRESHOLD"),
    ],
)
def test_what_cannot_be_done_is_refused(tmp_path, raster, model, fields, words):
    units = write_units(tmp_path / "units.gpkg", west=WEST)
    with pytest.raises(InvalidInput, match=words):
        run(tmp_path, raster, model, units, **fields)
    assert not (tmp_path / "proposals.gpkg").exists()


def test_units_beside_the_imagery_are_refused(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", far=FAR)
    with pytest.raises(InvalidInput, match="No work unit lies on the imagery"):
        run(tmp_path, raster, model, units)


def test_a_cancel_leaves_no_file(tmp_path, raster, model):
    units = write_units(tmp_path / "units.gpkg", west=WEST, east=EAST)
    request = ProposeSamples(
        ImagerySource(str(raster)), str(model), str(units), "features", ("building",),
        str(tmp_path / "proposals.gpkg"),
    )  # fmt: skip
    with pytest.raises(Cancelled):
        propose.run(request, RecordedEvents(tmp_path / "job", cancel_after=1))
    assert not (tmp_path / "proposals.gpkg").exists()
