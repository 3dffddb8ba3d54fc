"""An interrupted run goes on where it was, and gives the bytes of one that was not interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from dl_studio_plugin.definitions.errors import Cancelled

from .builders import (
    RecordedEvents,
    classify,
    hourglass_network,
    plain_network,
    smooth_noise,
    write_model,
    write_raster,
)

REPOSITORY = Path(__file__).resolve().parents[3]
RUN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.engine.inference.builders import classify
folder = Path(sys.argv[2])
classify(folder / "killed", folder / "imagery.tif", folder / "model.dlmodel", tile_size=128,
         batch_size=2, probabilities=str(folder / "killed" / "p.tif"))
"""


@pytest.fixture(params=["crop", "blend"])
def inputs(request, tmp_path):
    radius = 32 if request.param == "crop" else None
    model = write_model(
        tmp_path / "model.dlmodel", hourglass_network(), size_multiple=4, receptive_radius=radius
    )
    raster = write_raster(tmp_path / "imagery.tif", smooth_noise(520, 380).astype("uint8"))
    return raster, model


def run_once(folder, inputs, events=None, **fields):
    fields = {"tile_size": 128, "batch_size": 2, "probabilities": str(folder / "p.tif"), **fields}
    return classify(folder, *inputs, events, **fields)


def outputs(folder):
    return {name: (folder / name).read_bytes() for name in ("classes.tif", "p.tif")}


def strips(folder):
    return sorted((folder / "job" / "parts").glob("strip_*.tif"))


def recorded_batch(folder) -> int:
    record = json.loads((folder / "job" / "parts" / "inference.json").read_text("utf-8"))
    return record["choice"]["batch"]


@pytest.mark.parametrize(("messages", "strip_count"), [(1, 0), (4, 1), (8, 1)])
def test_a_cancelled_run_is_resumed_with_the_same_bytes(tmp_path, inputs, messages, strip_count):
    run_once(tmp_path / "whole", inputs)
    folder = tmp_path / "cancelled"
    stopping = RecordedEvents(folder / "job", cancel_after=messages, finished=strip_count)
    with pytest.raises(Cancelled):
        run_once(folder, inputs, stopping)
    assert not (folder / "classes.tif").exists()
    finished = {path: path.stat().st_mtime_ns for path in strips(folder)}
    assert len(finished) >= strip_count
    events = RecordedEvents(folder / "job")
    run_once(folder, inputs, events)
    assert any("Going on" in text for text in events.texts)
    assert all(path.stat().st_mtime_ns == time for path, time in finished.items())
    assert outputs(folder) == outputs(tmp_path / "whole")


def test_fewer_tiles_at_once_throw_nothing_away(tmp_path, inputs):
    run_once(tmp_path / "whole", inputs)
    folder = tmp_path / "short"
    with pytest.raises(Cancelled):
        run_once(folder, inputs, RecordedEvents(folder / "job", cancel_after=8, finished=1))
    finished = {path: path.stat().st_mtime_ns for path in strips(folder)}
    assert finished
    again = RecordedEvents(folder / "job", cancel_after=2)
    with pytest.raises(Cancelled):
        run_once(folder, inputs, again, batch_size=1)
    assert recorded_batch(folder) == 1
    events = RecordedEvents(folder / "job")
    run_once(folder, inputs, events, batch_size=0)
    assert recorded_batch(folder) == 1
    assert any("Going on" in text for text in events.texts)
    assert all(path.stat().st_mtime_ns == time for path, time in finished.items())
    assert outputs(folder)["classes.tif"] == outputs(tmp_path / "whole")["classes.tif"]


def test_a_killed_process_is_resumed_with_the_same_bytes(tmp_path, inputs):
    run_once(tmp_path / "whole", inputs)
    folder = tmp_path / "killed"
    command = [sys.executable, "-c", RUN, str(REPOSITORY), str(tmp_path)]
    kills = 0
    for strip_count in (1, 3):
        process = subprocess.Popen(command, env={**os.environ, "OMP_NUM_THREADS": "1"})
        while process.poll() is None and len(strips(folder)) < strip_count:
            time.sleep(0.005)
        kills += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert kills
    assert not (folder / "classes.tif").exists() or kills < 2
    run_once(folder, inputs)
    assert outputs(folder) == outputs(tmp_path / "whole")
    assert not list(folder.glob(".*"))


@pytest.mark.parametrize("damage", ["cut", "flip", "delete"])
def test_a_damaged_part_is_computed_again(tmp_path, inputs, damage):
    run_once(tmp_path / "a", inputs)
    whole = outputs(tmp_path / "a")
    victim = strips(tmp_path / "a")[2]
    content = victim.read_bytes()
    if damage == "cut":
        victim.write_bytes(content[:-20])
    elif damage == "flip":
        victim.write_bytes(content[:300] + bytes([content[300] ^ 1]) + content[301:])
    else:
        victim.unlink()
    events = RecordedEvents(tmp_path / "a" / "job")
    run_once(tmp_path / "a", inputs, events)
    assert any("damaged" in text for text in events.warnings)
    assert outputs(tmp_path / "a") == whole


def test_a_torn_line_of_the_journal_costs_its_strip_only(tmp_path, inputs):
    run_once(tmp_path / "a", inputs)
    whole = outputs(tmp_path / "a")
    journal = tmp_path / "a" / "job" / "parts" / "strips.jsonl"
    journal.write_bytes(journal.read_bytes()[:-30])
    run_once(tmp_path / "a", inputs)
    assert outputs(tmp_path / "a") == whole
    assert journal.read_bytes().count(b"\n") == len(strips(tmp_path / "a")) + 1


@pytest.mark.parametrize("change", [{"threshold": 0.9}, {"tta": True}, {"probabilities": ""}])
def test_another_request_starts_afresh_with_a_word(tmp_path, inputs, change):
    run_once(tmp_path / "a", inputs)
    events = RecordedEvents(tmp_path / "a" / "job")
    run_once(tmp_path / "a", inputs, events, **change)
    assert any("another request; starting afresh" in text for text in events.texts)
    classes = (tmp_path / "a" / "classes.tif").read_bytes()
    run_once(tmp_path / "b", inputs, **change)
    assert classes == (tmp_path / "b" / "classes.tif").read_bytes()


def test_changed_imagery_starts_afresh(tmp_path, inputs):
    run_once(tmp_path / "a", inputs)
    before = outputs(tmp_path / "a")
    write_raster(inputs[0], smooth_noise(520, 380, seed=5).astype("uint8"))
    events = RecordedEvents(tmp_path / "a" / "job")
    run_once(tmp_path / "a", inputs, events)
    assert any("imagery has changed" in text for text in events.texts)
    assert outputs(tmp_path / "a") != before


def test_without_resume_everything_is_computed_again(tmp_path, inputs):
    run_once(tmp_path / "a", inputs)
    times = {path: path.stat().st_mtime_ns for path in strips(tmp_path / "a")}
    run_once(tmp_path / "a", inputs, resume=False)
    assert all(path.stat().st_mtime_ns != times[path] for path in strips(tmp_path / "a"))


def test_strips_without_a_prediction_have_no_file(tmp_path):
    model = write_model(tmp_path / "model.dlmodel", plain_network())
    pixels = smooth_noise(520, 300).astype("uint8")
    pixels[:, 100:400] = 0
    raster = write_raster(tmp_path / "imagery.tif", pixels, nodata=0)
    classify(tmp_path / "a", raster, model, tile_size=64)
    parts = tmp_path / "a" / "job" / "parts"
    journal = (parts / "strips.jsonl").read_text().count("\n")
    assert 0 < len(list(parts.glob("strip_*.tif"))) < journal
    assert np.array([path.stat().st_size for path in parts.glob("strip_*.tif")]).min() > 0
