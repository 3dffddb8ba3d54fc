"""Assisted labelling as the window does it: through the warm engine's process."""

from __future__ import annotations

import queue
from pathlib import Path
from typing import Any

import pytest
import rasterio
import shapely

from dl_studio_plugin.definitions.assisted_jobs import SegmenterInfo, SuggestOutline
from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.runtime.warm_engine import WarmEngine
from tests.engine.assisted import ground, pairs
from tests.engine.assisted.ground import BRIGHT
from tests.runtime.engines import installed_environment


class Warm:
    """A warm engine that is asked one thing after the other."""

    def __init__(self) -> None:
        self.engine = WarmEngine(installed_environment())
        self._answers: queue.Queue[Any] = queue.Queue()

    def ask(self, job: str, request: Any) -> Any:
        self.engine.ask(job, request, self._answers.put, self._answers.put)
        return self._answers.get(timeout=60)


@pytest.fixture
def warm():
    made = Warm()
    yield made
    made.engine.close()


def test_clicks_are_answered_by_a_segmenter_and_by_the_built_in_one(warm: Warm, tmp_path: Path):
    imagery = ground.write(tmp_path / "houses.tif", ground.field_with_houses())
    with rasterio.open(imagery) as dataset:
        bounds = tuple(dataset.bounds)
    files = pairs.sam2(tmp_path / "pair")
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    source = ImagerySource(str(imagery))

    info = warm.ask("segmenter_info", SegmenterInfo(**names))
    assert info.family == "sam2"

    first, second = (
        warm.ask("suggest_outline", SuggestOutline(source, bounds, (place,), **names))
        for place in (ground.place(65, 55), ground.place(70, 55))
    )
    assert (first.segmenter, first.is_new_view, second.is_new_view) == ("sam2", True, False)
    moved = shapely.from_wkb(second.wkb).centroid.x - shapely.from_wkb(first.wkb).centroid.x
    assert moved == pytest.approx(5 * ground.CELL, abs=0.5)

    built_in = warm.ask("suggest_outline", SuggestOutline(source, bounds, (ground.place(65, 55),)))
    assert ground.overlap(ground.in_pixels(built_in), BRIGHT) > 0.85


def test_a_click_on_nothing_comes_back_as_an_error(warm: Warm, tmp_path: Path):
    pixels = ground.field_with_houses()
    pixels[:, 50:60, 60:70] = 0
    imagery = ground.write(tmp_path / "gap.tif", pixels, nodata=0)
    with rasterio.open(imagery) as dataset:
        bounds = tuple(dataset.bounds)
    request = SuggestOutline(ImagerySource(str(imagery)), bounds, (ground.place(65, 55),))
    assert isinstance(warm.ask("suggest_outline", request), NotPossible)
