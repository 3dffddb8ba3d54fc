"""The engine killed at random moments, in training and in inference: nothing may be spoilt.

A job is begun, its engine killed with signal 9 after a random time, begun again, and so on until
it ends. An output that exists is corrupt if it cannot be read, and different if it is not that of
an undisturbed run: byte by byte for rasters, weight by weight for a trained model.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from benchmarks.mosaics import SOURCE, write_mosaic
from benchmarks.process_tree import descendants
from dl_studio_plugin.definitions.errors import DlStudioError, EngineStopped
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels
from dl_studio_plugin.definitions.jobs import ExportTrainingData, TrainModel
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.model_card import WEIGHTS_FILE
from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.runtime.client import run_job
from dl_studio_plugin.runtime.environment import EngineEnvironment

ENGINE_SIDE = Path(__file__).with_name("engine_side.py")
ENGINE_MAIN = "engine/__main__.py"
KILLS = 20
SEED = 20
INFERENCE_SIZE = 3072
#: Seconds before which no engine has begun to work.
SOONEST_KILL_S = 0.5


@dataclass
class Victim:
    """A job to be killed.

    Attributes:
        make_request: the request that writes into a folder.
        fingerprint: what must be the same in each finished folder.
        is_sound: whether what a folder holds can be read; what is not there yet is sound.
    """

    job: str
    make_request: Callable[[Path], Any]
    fingerprint: Callable[[Path], str]
    is_sound: Callable[[Path], bool]


@dataclass
class Outcome:
    """What came of the kills."""

    kills: int = 0
    corrupt: int = 0
    different: int = 0
    finished: int = 0
    seconds: float = field(default=0.0)


def run() -> dict[str, float]:
    """Kill at least KILLS engines of each kind."""
    random = np.random.default_rng(SEED)
    with tempfile.TemporaryDirectory(prefix="dl-studio-kills-") as name:
        inference = torment(classification(Path(name)), Path(name) / "inference", random)
        training = torment(training_run(Path(name)), Path(name) / "training", random)
    return {
        "training_kills": training.kills,
        "inference_kills": inference.kills,
        "corrupt_outputs": training.corrupt + inference.corrupt,
        "different_outputs": training.different + inference.different,
        "finished_runs": training.finished + inference.finished,
        "undisturbed_training_s": training.seconds,
        "undisturbed_inference_s": inference.seconds,
    }


def torment(victim: Victim, folder: Path, random: np.random.Generator) -> Outcome:
    """Kill a job again and again until it has ended with KILLS kills behind it."""
    undisturbed = folder / "undisturbed"
    undisturbed.mkdir(parents=True)
    started = time.monotonic()
    attempt(victim, undisturbed, None)
    outcome = Outcome(seconds=time.monotonic() - started)
    expected = victim.fingerprint(undisturbed)
    while outcome.kills < KILLS:
        place = folder / f"run_{outcome.finished}"
        place.mkdir()
        while True:
            after = random.uniform(SOONEST_KILL_S, outcome.seconds)
            killed = attempt(victim, place, after if outcome.kills < KILLS else None)
            outcome.corrupt += not victim.is_sound(place)
            if not killed:
                break
            outcome.kills += 1
            print(f"  {victim.job}: {outcome.kills} kills", flush=True)
        outcome.finished += 1
        outcome.different += victim.fingerprint(place) != expected
    return outcome


def attempt(victim: Victim, folder: Path, kill_after: Optional[float]) -> bool:
    """Run a job, or go on with it; whether it was killed."""
    errors: list[DlStudioError] = []

    def work() -> None:
        try:
            run_job(victim.job, victim.make_request(folder), folder / "job")
        except DlStudioError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    if kill_after is not None:
        thread.join(kill_after)
        for pid in _engines():
            os.kill(pid, signal.SIGKILL)
    thread.join()
    if errors and (kill_after is None or not isinstance(errors[0], EngineStopped)):
        raise errors[0]
    return bool(errors)


def classification(folder: Path) -> Victim:
    """Inference with a U-Net that blends, with probabilities."""
    model, imagery = folder / "unet.dlmodel", folder / "mosaic.vrt"
    python = EngineEnvironment.default().python
    subprocess.run([str(python), str(ENGINE_SIDE), "unet", str(model)], check=True)
    write_mosaic(imagery, INFERENCE_SIZE)

    def make_request(place: Path) -> ClassifyPixels:
        return ClassifyPixels(
            ImagerySource(str(imagery)), str(model), str(place / "classes.tif"),
            probabilities=str(place / "probabilities.tif"), tile_size=512, device="cpu",
        )  # fmt: skip

    def fingerprint(place: Path) -> str:
        names = ("classes.tif", "probabilities.tif")
        return " ".join(hashlib.sha256((place / name).read_bytes()).hexdigest() for name in names)

    return Victim("classify_pixels", make_request, fingerprint, _rasters_are_sound)


def training_run(folder: Path) -> Victim:
    """Training of a small network on a few chips."""
    export_chips(folder / "chips", folder)

    def make_request(place: Path) -> TrainModel:
        return TrainModel(
            (str(folder / "chips"),), str(place / "trained.dlmodel"), backbone="mobilenet_v2",
            epochs=4, batch_size=8, learning_rate=1e-3, freeze=False, early_stopping=0,
            device="cpu", precision="fp32",
        )  # fmt: skip

    def fingerprint(place: Path) -> str:
        with zipfile.ZipFile(place / "trained.dlmodel") as archive:
            return hashlib.sha256(archive.read(WEIGHTS_FILE)).hexdigest()

    def is_sound(place: Path) -> bool:
        package = place / "trained.dlmodel"
        if not package.exists():
            return True
        try:
            card = read_model_card(package)
            with zipfile.ZipFile(package) as archive:
                return all(
                    hashlib.sha256(archive.read(name)).hexdigest() == digest
                    for name, digest in card.hashes.items()
                )
        except (DlStudioError, zipfile.BadZipFile, KeyError):
            return False

    return Victim("train_model", make_request, fingerprint, is_sound)


def export_chips(output: Path, folder: Path) -> None:
    """Training data out of the imagery and buildings that ship."""
    buildings = json.loads((SOURCE.parent / "buildings.geojson").read_text("utf-8"))
    for feature in buildings["features"]:
        feature["properties"] = {"class": "building"}
    samples = folder / "buildings.geojson"
    samples.write_text(json.dumps(buildings), encoding="utf-8")
    request = ExportTrainingData(
        ImagerySource(str(SOURCE)), str(samples), "", "class",
        (LabelClass(1, "building", "#e31a1c"),), str(output),
        chip_size=64, stride=64, cell_size=0.3,
    )  # fmt: skip
    run_job("export_training_data", request, folder / "export")


def _rasters_are_sound(place: Path) -> bool:
    from osgeo import gdal

    gdal.UseExceptions()
    try:
        for path in place.glob("*.tif"):
            gdal.Open(str(path)).ReadAsArray()
    except RuntimeError:
        return False
    return True


def _engines() -> list[int]:
    """The engine's processes that this one started."""
    found = []
    for pid in descendants(os.getpid()):
        try:
            command = (Path("/proc") / str(pid) / "cmdline").read_bytes()
        except OSError:
            continue
        if ENGINE_MAIN.encode() in command:
            found.append(pid)
    return found
