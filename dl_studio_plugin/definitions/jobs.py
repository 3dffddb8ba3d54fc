"""The jobs of the engine: what each is asked and what it answers.

``JOBS`` is the contract between the two processes. The engine's ``jobs.py`` gives every name
here its function; QGIS's side builds the request and reads the result.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

from .assisted_jobs import (
    ProposeSamples,
    ProposeSamplesResult,
    SegmenterInfo,
    SegmenterInfoResult,
    SuggestOutline,
    SuggestOutlineResult,
)
from .chip_jobs import DrawChips, DrawChipsResult, DrawnChip, EditChips, EditChipsResult
from .detection_jobs import DetectObjects, DetectObjectsResult
from .imagery import ImagerySource
from .import_jobs import ReadAnnotations, ReadAnnotationsResult
from .inference_jobs import (
    ClassifyPixels,
    ClassifyPixelsResult,
    DetectChange,
    PredictRaster,
    PredictRasterResult,
)
from .label_classes import LabelClass
from .object_jobs import ClassifyObjects, ClassifyObjectsResult
from .training_data import ChipFormat, Unlabelled


@dataclass(frozen=True)
class SelfTest:
    """Train and run a tiny model, to prove that an environment works.

    ``training`` is false where only the inference packages are installed.
    """

    training: bool = True


@dataclass(frozen=True)
class SelfTestResult:
    """Versions of the packages that were used, and the devices by name (``cpu: …``)."""

    versions: dict[str, str]
    devices: dict[str, str]


@dataclass(frozen=True)
class ExportTrainingData:
    """Cut chips and labels from imagery.

    Attributes:
        samples: vector file of polygons or points, any CRS.
        layer: its layer.
        class_field: field that holds a class's name or value.
        classes: the schema, without background.
        units: vector file of work units with fields ``unit`` (text) and ``subset`` (text: a
            Subset or empty); empty where everything around the samples counts as looked at.
        units_layer: its layer.
        chip_size, stride: in pixels of the exported grid.
        cell_size: in the imagery's units; 0 keeps the imagery's.
        only_with_features: leave out chips without a sample.
        rotation: degrees between rotated copies of a chip; 0 makes none.
        min_overlap: least share of a sample that a chip must hold for the sample to count
            as a feature of that chip, 0 … 1.
        validation: percent of the blocks for validation where the units name no subset.
        project: recorded in the result.
        imagery_after: the same ground later; then change detection is trained.
        format: id of a training format (see ``formats``); it decides what a label is.
        buffer: radius around points that counts as the sample, in the imagery's units.
        crop, context, blacken: how chips are cut around samples (see ``object_jobs.ObjectCut``),
            for formats with a class a chip.
    """

    imagery: ImagerySource
    samples: str
    layer: str
    class_field: str
    classes: tuple[LabelClass, ...]
    output: str
    units: str = ""
    units_layer: str = ""
    chip_size: int = 256
    stride: int = 128
    cell_size: float = 0.0
    chip_format: ChipFormat = ChipFormat.TIFF
    only_with_features: bool = False
    rotation: float = 0.0
    min_overlap: float = 0.0
    unlabelled: Unlabelled = Unlabelled.BACKGROUND
    validation: float = 20.0
    seed: int = 0
    project: str = ""
    imagery_after: Optional[ImagerySource] = None
    format: str = "classified_tiles"
    buffer: float = 0.0
    crop: bool = False
    context: float = 0.25
    blacken: bool = False


@dataclass(frozen=True)
class ExportTrainingDataResult:
    """The folder that was written, and what is in it.

    Attributes:
        pixels_by_class: labelled pixels, objects or chips by class name, as the format counts.
    """

    folder: str
    chips: int
    chips_by_subset: dict[str, int]
    pixels_by_class: dict[str, int]


@dataclass(frozen=True)
class TrainModel:
    """Train a model package from one or more folders of training data of the same classes.

    Attributes:
        backbone_weights: start the backbone from its ImageNet weights where there are some.
        pretrained: a model package to go on from; empty starts afresh.
        batch_size: 0 chooses.
        learning_rate: 0 runs the learning-rate finder.
        validation: percent of spatial blocks for validation where the data names no subset.
        early_stopping: epochs without a better ``monitor`` before training stops; 0 never stops.
        folds: trainings of a spatial cross-validation before the one that counts; 0 is none.
        freeze: train the decoder alone first.
        augmentation: ``none``, ``flips``, ``standard`` or ``strong``.
        architecture: an id of ``architectures``, or ``standard``: the first of the data's task, or
            ``auto``: several are tried, within half of ``time_limit`` where there is one.
        monitor: a score of the data's task on the validation subset (``mean_iou``, ``mean_f1``
            and ``accuracy`` for pixels), ``loss``, or ``auto``: the task's main score.
        device: ``auto``, ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
        precision: ``auto``, ``fp32``, ``bf16`` or ``fp16``.
        resume: go on from the checkpoint in the job folder, if the request is the same.
        time_limit: minutes; 0 has none.
    """

    inputs: tuple[str, ...]
    output: str
    architecture: str = "standard"
    backbone: str = "tf_efficientnet_lite0"
    backbone_weights: bool = True
    pretrained: str = ""
    epochs: int = 20
    batch_size: int = 0
    learning_rate: float = 0.0
    validation: float = 10.0
    early_stopping: int = 5
    folds: int = 0
    freeze: bool = True
    augmentation: str = "standard"
    monitor: str = "auto"
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    resume: bool = True
    time_limit: float = 0.0


@dataclass(frozen=True)
class TrainModelResult:
    """The package, its report, and the monitored score of the best epoch.

    ``score`` is ``None`` where the validation chips hold nothing to measure it on.
    """

    package: str
    report: str
    score: Optional[float]
    epochs: int
    metrics: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class EvaluateModel:
    """Score a model on training data: the test subset, else validation, else everything.

    ``output`` is a CSV table, one row a class; ``report`` an HTML file.
    """

    model: str
    input: str
    output: str
    report: str
    batch_size: int = 0
    device: str = "auto"


@dataclass(frozen=True)
class EvaluateModelResult:
    """The main score of the model's task, and what it was measured on.

    ``score`` is ``None`` where the chips hold nothing to measure it on.
    """

    output: str
    report: str
    score: Optional[float]
    subset: str
    metrics: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ComputeAccuracy:
    """Compare a result with a reference.

    Attributes:
        prediction: class raster (its classes' names come with it), raster of numbers, or vector
            file of objects.
        reference: vector or raster file.
        layer: the vector file's layer; empty when ``reference`` is a raster.
        class_field: field that holds a class's name or value (or a number, for a raster of
            numbers); empty where all is of one class.
        area: vector file of polygons to which the comparison is limited; empty is all.
        output: CSV table, one row a class.
        report: HTML file.
        prediction_layer: layer of ``prediction``; empty when it is a raster.
        prediction_class_field: field of its class; empty where all objects are of one class.
        confidence_field: field of its confidence; empty where there is none.
        classified: the prediction's features are those of the reference, each with a class;
            otherwise they are objects that were found.
        iou: overlap (intersection over union) from which two objects are the same.
        outcomes: GeoPackage of the objects with their outcome (TP, FP, FN), or empty.
    """

    prediction: str
    reference: str
    output: str
    report: str
    layer: str = ""
    class_field: str = ""
    area: str = ""
    seed: int = 0
    prediction_layer: str = ""
    prediction_class_field: str = ""
    confidence_field: str = ""
    classified: bool = False
    iou: float = 0.5
    outcomes: str = ""


@dataclass(frozen=True)
class ComputeAccuracyResult:
    """The main score of the kind of comparison, and all figures in ``metrics``.

    ``score`` is the mean IoU of a class raster, the mean F1 of objects, or R² of numbers; ``None``
    where it is undefined, such as R² of a reference that is the same everywhere.
    """

    output: str
    report: str
    score: Optional[float]
    metrics: dict[str, Any] = field(default_factory=dict)
    outcomes: str = ""


@dataclass(frozen=True)
class ImportModel:
    """Check somebody's model package and write it anew as ours."""

    input: str
    output: str


@dataclass(frozen=True)
class ImportModelResult:
    """The package that was written."""

    output: str


@dataclass(frozen=True)
class PreviewExport:
    """What an export would give, judged by a sample of its chips; nothing is kept of them.

    Attributes:
        export: the export; its ``output`` is not written.
        output: folder for the pictures.
        pictures: how many chips are drawn.
        size: pixels of a picture's side, at most.
        seconds: for how long chips are looked at.
    """

    export: ExportTrainingData
    output: str
    pictures: int = 6
    size: int = 160
    seconds: float = 1.0


@dataclass(frozen=True)
class PreviewExportResult:
    """An estimate of an export.

    Attributes:
        chips: number of chips; ``exact`` where all planned chips were looked at.
        bytes: on the disk.
        pixels_by_class: labelled pixels by class name, by subset.
        cell_size_m: ground size of a chip's pixel, metres.
        warnings: what the export would warn of.
        pictures: some chips, their labels drawn.
    """

    chips: int
    exact: bool
    bytes: int
    chips_by_subset: dict[str, int]
    pixels_by_class: dict[str, dict[str, int]]
    cell_size_m: float
    warnings: tuple[str, ...]
    pictures: tuple[DrawnChip, ...]


@dataclass(frozen=True)
class EstimateTraining:
    """How long a training would take, measured with its own network on some of its own chips."""

    training: TrainModel


@dataclass(frozen=True)
class EstimateTrainingResult:
    """The estimate.

    Attributes:
        seconds: for all epochs of all trainings, those of a cross-validation too; early stopping or
            a time limit may end it before.
        seconds_per_epoch: training and validation of one epoch.
        preparation_seconds: of one training: reading the chips, finding the learning rate, scoring
            and writing.
        batch_size, device, precision: that the training would use.
    """

    seconds: float
    seconds_per_epoch: float
    preparation_seconds: float
    training_chips: int
    validation_chips: int
    batch_size: int
    device: str
    precision: str


@dataclass(frozen=True)
class PreviewClassification:
    """Classify what the map shows, fast, and tell how long the whole run would take.

    Attributes:
        run: the run; its outputs, area and tiles are not used.
        bounds: xmin, ymin, xmax, ymax of the view.
        crs: WKT or ``EPSG:n`` of ``bounds``; empty is the imagery's.
        output: class raster to write (.tif).
        max_size: pixels of the longer side at the model's cell size; of a larger view the middle
            is classified.
        imagery_after: the later date, with a model of change detection.
    """

    run: ClassifyPixels
    bounds: tuple[float, float, float, float]
    output: str
    crs: str = ""
    max_size: int = 512
    imagery_after: Optional[ImagerySource] = None


@dataclass(frozen=True)
class PreviewClassificationResult:
    """The preview.

    Attributes:
        output: the class raster.
        width, height: its pixels.
        is_cut: only the middle of the view was classified.
        seconds: that the network took for it.
        seconds_per_megapixel: of the network, overlaps counted.
        run_seconds: for the whole raster, overlaps counted.
        run_pixels: pixels of the whole raster at the model's cell size.
        pixels_by_class: of the preview, by class name.
        warnings: what the run would warn of.
    """

    output: str
    width: int
    height: int
    is_cut: bool
    seconds: float
    seconds_per_megapixel: float
    run_seconds: float
    run_pixels: int
    pixels_by_class: dict[str, int]
    device: str
    runtime: str
    warnings: tuple[str, ...] = ()


class Job(NamedTuple):
    """Types of one job's two messages; ``level`` is the environment that it needs."""

    request: type[Any]
    result: type[Any]
    level: str


INFERENCE = "inference"
TRAINING = "training"

JOBS: dict[str, Job] = {
    "self_test": Job(SelfTest, SelfTestResult, INFERENCE),
    "export_training_data": Job(ExportTrainingData, ExportTrainingDataResult, INFERENCE),
    "train_model": Job(TrainModel, TrainModelResult, TRAINING),
    "evaluate_model": Job(EvaluateModel, EvaluateModelResult, INFERENCE),
    "classify_pixels": Job(ClassifyPixels, ClassifyPixelsResult, INFERENCE),
    "detect_change": Job(DetectChange, ClassifyPixelsResult, INFERENCE),
    "predict_raster": Job(PredictRaster, PredictRasterResult, INFERENCE),
    "detect_objects": Job(DetectObjects, DetectObjectsResult, INFERENCE),
    "compute_accuracy": Job(ComputeAccuracy, ComputeAccuracyResult, INFERENCE),
    "import_model": Job(ImportModel, ImportModelResult, INFERENCE),
    "draw_chips": Job(DrawChips, DrawChipsResult, INFERENCE),
    "edit_chips": Job(EditChips, EditChipsResult, INFERENCE),
    "preview_export": Job(PreviewExport, PreviewExportResult, INFERENCE),
    "estimate_training": Job(EstimateTraining, EstimateTrainingResult, TRAINING),
    "preview_classification": Job(PreviewClassification, PreviewClassificationResult, INFERENCE),
    "suggest_outline": Job(SuggestOutline, SuggestOutlineResult, INFERENCE),
    "segmenter_info": Job(SegmenterInfo, SegmenterInfoResult, INFERENCE),
    "read_annotations": Job(ReadAnnotations, ReadAnnotationsResult, INFERENCE),
    "propose_samples": Job(ProposeSamples, ProposeSamplesResult, INFERENCE),
    "classify_objects": Job(ClassifyObjects, ClassifyObjectsResult, INFERENCE),
}
