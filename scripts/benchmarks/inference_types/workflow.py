"""One run of the complete workflow by ``qgis_process``, from imagery to a score."""

from __future__ import annotations

import csv
import shutil
import time
from pathlib import Path
from typing import Any, NamedTuple

from osgeo import ogr

from benchmarks.inference_types.layers import united
from qgis_process import QgisProcess, Step, numbers_text
from tree import ROOT

DATA = ROOT / "tests" / "data"
#: Epochs are as many as were asked for, or as there is time for.
WITHIN_FIVE_MINUTES = {"EARLY_STOPPING": False, "TIME_LIMIT": 4.5}


class Score(NamedTuple):
    """A score on held-out ground with its interval of 95 %."""

    value: float
    low: float
    high: float


class Comparison(NamedTuple):
    """A model's score beside that of a simple method on the same ground.

    Attributes:
        seconds: that training took.
    """

    model: Score
    baseline: Score
    seconds: float

    @property
    def gain(self) -> float:
        """How much better the model is."""
        return self.model.value - self.baseline.value


class Workflow:
    """The steps of one run; all that they write lies in one folder.

    Attributes:
        qgis: runs the steps.
        folder: emptied first.
        seed: of the training.
        project, data, model: what the steps hand on.
        train_seconds: what training took.
    """

    def __init__(self, qgis: QgisProcess, folder: Path, seed: int) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.qgis = qgis
        self.folder = folder
        self.seed = seed
        self.project = folder / "project.gpkg"
        self.data = folder / "training_data"
        self.model = folder / "model.dlmodel"
        self.train_seconds = 0.0

    def step(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run one algorithm; returns what it hands on."""
        start = time.monotonic()
        results = self.qgis.run(Step(algorithm, "", parameters))
        seconds = time.monotonic() - start
        print(f"    {algorithm:22} {seconds:6.1f} s  {numbers_text(results)}", flush=True)
        if algorithm == "trainmodel":
            self.train_seconds = seconds
        return results

    def label(self, units: dict[str, Any], samples: dict[str, Any], **project: Any) -> None:
        """Create the project, divide it into units, import samples and accept them."""
        self.step("createproject", PROJECT=self.project, **project)
        self.step("createworkunits", PROJECT=self.project, **units)
        self.step("importsamples", PROJECT=self.project, STATUS="submitted", **samples)
        self.step("reviewsamples", PROJECT=self.project, DECISION="accept")

    def train(self, export: dict[str, Any], training: dict[str, Any]) -> None:
        """Export the accepted samples and train on them."""
        self.step("exporttrainingdata", PROJECT=self.project, OUTPUT=self.data, **export)
        given = {**WITHIN_FIVE_MINUTES, **training}
        self.step("trainmodel", INPUT=self.data, OUTPUT=self.model, SEED=self.seed, **given)

    @property
    def test_units(self) -> str:
        """The ground that was held out of training, as a layer."""
        return f"{self.project}|layername=work_units|subset=\"subset\" = 'test'"

    def compare(
        self, found: Path, simple: Path, row: str, column: str, **comparison: Any
    ) -> Comparison:
        """Compare the model's result, and that of a simple method, with the reference.

        Args:
            found: what the model made of the imagery.
            simple: what the simple method made of it.
            row: of the table, by its class; empty where it has but one.
            column: of the score.
            comparison: parameters of ``computeaccuracy``.
        """
        scores = [self._score(result, row, column, comparison) for result in (found, simple)]
        return Comparison(scores[0], scores[1], self.train_seconds)

    def _score(self, result: Path, row: str, column: str, comparison: dict[str, Any]) -> Score:
        table, report = (self.folder / f"{result.stem}_accuracy{end}" for end in (".csv", ".html"))
        self.step("computeaccuracy", PREDICTION=result, OUTPUT=table, REPORT=report, **comparison)
        with table.open(encoding="utf-8", newline="") as file:
            rows = {line["class"]: line for line in csv.DictReader(file)}
        found = rows[row] if row else next(iter(rows.values()))
        value, low, high = (float(found[f"{column}{end}"]) for end in ("", "_low", "_high"))
        return Score(value, low, high)


def training_objects(project: Path, objects: Path, field: str) -> list[tuple[ogr.Geometry, str]]:
    """The objects in units that teach, with their classes: what a simple method may know too."""
    units = ogr.Open(str(project))
    ground = united(units.ExecuteSQL("SELECT * FROM work_units WHERE subset = 'training'"))
    source = ogr.Open(str(objects))
    return [
        (feature.GetGeometryRef().Clone(), feature[field])
        for feature in source.GetLayer(0)
        if ground.Contains(feature.GetGeometryRef().Centroid())
    ]
