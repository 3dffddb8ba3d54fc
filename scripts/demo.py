"""The demo: from imagery and building outlines to a scored map, by `qgis_process` alone.

A model is trained on ``kampala_train`` and scored on ``kampala_test``, 450 m away, which it never
sees before. Every step is a Processing algorithm, called as a user's script would call it, in a
throw-away QGIS profile. ``demo-results/`` then holds all that was made, and ``summary.json``.

    python scripts/demo.py [--seed N] [--output FOLDER]
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple, Optional

from qgis_process import QgisProcess, Step, numbers_text
from tree import ROOT

DATA = ROOT / "tests" / "data" / "kampala"
CLASS = "building"
QUIET_S = 15.0  # a step that says nothing for this long shows that it lives

# What was chosen by trial on the training image alone: nothing was tuned on kampala_test.
CELL_SIZE = 0.3
UNIT_SIZE = 40
SUBSETS = "80,20,0"
TRAINING = {
    "ARCHITECTURE": "unet",
    "BACKBONE": "tf_efficientnet_lite0",
    "EPOCHS": 40,
    "BATCH_SIZE": 4,
    "LEARNING_RATE": 0.001,
    "AUGMENTATION": "strong",
    "EARLY_STOPPING": False,
    "TIME_LIMIT": 4.5,  # minutes, for slow machines
}


def steps(folder: Path, seed: int) -> list[Step]:
    """The whole workflow; each step takes what earlier ones wrote into ``folder``."""
    project = folder / "kampala.gpkg"
    chips = folder / "training_data"
    model = folder / "buildings.dlmodel"
    predicted = folder / "kampala_test_classes.tif"
    buildings = DATA / "buildings.geojson"
    return [
        Step(
            "createproject",
            "Create the project",
            {
                "NAME": "Kampala buildings",
                "INFERENCE_TYPE": "pixel_classification",
                "IMAGERY": DATA / "kampala_train.tif",
                "CLASSES": f"{CLASS}=#e31a1c",
                "PROJECT": project,
            },
        ),
        Step(
            "createworkunits",
            "Divide it into work units",
            {"PROJECT": project, "METHOD": "grid", "SIZE": UNIT_SIZE, "SUBSETS": SUBSETS},
        ),
        Step(
            "importsamples",
            "Import building outlines",
            {"PROJECT": project, "INPUT": buildings, "STATUS": "submitted"},
        ),
        Step(
            "reviewsamples",
            "Review: accept all units",
            {"PROJECT": project, "DECISION": "accept"},
        ),
        Step(
            "exporttrainingdata",
            "Export training data",
            {
                "PROJECT": project,
                "CHIP_SIZE": 256,
                "STRIDE": 64,
                "CELL_SIZE": CELL_SIZE,
                "OUTPUT": chips,
            },
        ),
        Step(
            "trainmodel",
            "Train the model",
            {"INPUT": chips, **TRAINING, "SEED": seed, "OUTPUT": model},
        ),
        Step(
            "evaluatemodel",
            "Evaluate on held-out units",
            {"MODEL": model, "INPUT": chips, "OUTPUT": folder / "evaluation.csv"},
        ),
        Step(
            "classifypixels",
            "Classify kampala_test",
            {
                "IMAGERY": DATA / "kampala_test.tif",
                "MODEL": model,
                "TTA": True,
                "OUTPUT": predicted,
            },
        ),
        Step(
            "computeaccuracy",
            "Compare with the test outlines",
            {
                "PREDICTION": predicted,
                "REFERENCE": buildings,
                "OUTPUT": folder / "accuracy.csv",
                "REPORT": folder / "accuracy.html",
            },
        ),
        Step(
            "shareresults",
            "Share as a bundle",
            {
                "PROJECT": project,
                "LAYERS": predicted,
                "MODEL": model,
                "TARGET": "bundle",
                "OUTPUT": folder / "bundle",
            },
        ),
        Step(
            "projectstatus",
            "Write the status page",
            {"PROJECT": project, "OUTPUT": folder / "status.html"},
        ),
    ]


class Heartbeat:
    """Prints a line now and then while a long step runs, with the newest epoch if there is one."""

    def __init__(self, job_folder: Optional[Path]) -> None:
        """Watch ``events.jsonl`` of ``job_folder``."""
        self._events = job_folder / "events.jsonl" if job_folder else None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _beat(self) -> None:
        start = time.monotonic()
        while not self._done.wait(QUIET_S):
            print(f"      … {time.monotonic() - start:4.0f} s  {self._newest()}", flush=True)

    def _newest(self) -> str:
        """The text of the last progress event."""
        try:
            lines = self._events.read_text(encoding="utf-8").splitlines() if self._events else []
        except OSError:
            return ""
        for line in reversed(lines):
            try:
                text = json.loads(line).get("params", {}).get("text", "")
            except (ValueError, AttributeError):
                continue
            if text:
                return str(text)
        return ""


class Score(NamedTuple):
    """How well ``kampala_test_classes.tif`` agrees with the outlines.

    Attributes:
        class_iou: intersection over union by class.
        baseline_iou: that of ``building`` if everything were called building.
        interval: 95 % of ``building``'s.
    """

    class_iou: dict[str, float]
    mean_iou: float
    baseline_iou: float
    interval: tuple[float, float]


def read_score(table: Path) -> Score:
    """Read what ``computeaccuracy`` wrote, one row a class."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = {row["class"]: row for row in csv.DictReader(file)}
    iou = {name: float(row["iou"]) for name, row in rows.items() if row["iou"]}
    reference = {name: int(row["reference_pixels"]) for name, row in rows.items()}
    building = rows[CLASS]
    return Score(
        class_iou=iou,
        mean_iou=sum(iou.values()) / len(iou),
        baseline_iou=reference[CLASS] / sum(reference.values()),
        interval=(float(building["iou_low"]), float(building["iou_high"])),
    )


def write_summary(folder: Path, score: Score, seconds: dict[str, float]) -> None:
    """Write ``summary.json``."""
    summary = {
        "class_iou": {name: round(iou, 4) for name, iou in score.class_iou.items()},
        "mean_iou": round(score.mean_iou, 4),
        "baseline_iou": round(score.baseline_iou, 4),
        "iou_interval": [round(end, 4) for end in score.interval],
        "seconds": {name: round(value, 1) for name, value in seconds.items()},
        "total_seconds": round(sum(seconds.values()), 1),
    }
    text = json.dumps(summary, indent=2) + "\n"
    (folder / "summary.json").write_text(text, encoding="utf-8")


def run_demo(folder: Path, seed: int) -> Score:
    """Run all steps into ``folder``, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="dl-studio-demo-") as profile:
        qgis = QgisProcess(Path(profile))
        todo = steps(folder, seed)
        for number, step in enumerate(todo, start=1):
            print(f"[{number:2}/{len(todo)}] {step.title} ({step.algorithm})", flush=True)
            output = step.parameters.get("OUTPUT")
            start = time.monotonic()
            with Heartbeat(Path(f"{output}.job") if output else None):
                results = qgis.run(step)
            seconds[step.algorithm] = time.monotonic() - start
            shown = numbers_text(results)
            print(f"        {seconds[step.algorithm]:6.1f} s  {shown}", flush=True)
    score = read_score(folder / "accuracy.csv")
    write_summary(folder, score, seconds)
    return score


def main() -> int:
    """Run the demo and print its score."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, default=ROOT / "demo-results")
    arguments = parser.parse_args()
    folder = arguments.output.resolve()
    start = time.monotonic()
    score = run_demo(folder, arguments.seed)
    low, high = score.interval
    print(
        f"\nOn kampala_test, which the model had never seen:\n"
        f"  IoU of {CLASS}: {score.class_iou[CLASS]:.3f}"
        f"  (95 % interval {low:.3f} … {high:.3f};"
        f" calling everything {CLASS} gives {score.baseline_iou:.3f})\n"
        f"  mean IoU:        {score.mean_iou:.3f}\n"
        f"  in {time.monotonic() - start:.0f} s; results in {folder}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
