"""One module per algorithm; ``ALGORITHMS`` is the list that the provider registers."""

from __future__ import annotations

from ..algorithm import DlStudioAlgorithm
from .apply_result_review import ApplyResultReview
from .assign_work_units import AssignWorkUnits
from .check_in_packet import CheckInPacket
from .check_out_packet import CheckOutPacket
from .check_samples import CheckSamples
from .classify_objects import ClassifyObjects
from .classify_pixels import ClassifyPixels
from .compute_accuracy import ComputeAccuracy
from .create_project import CreateProject
from .create_work_units import CreateWorkUnits
from .detect_change import DetectChange
from .detect_objects import DetectObjects
from .evaluate_model import EvaluateModel
from .export_training_data import ExportTrainingData
from .import_model import ImportModel
from .import_samples import ImportSamples
from .manage_group import ManageGroup
from .move_project import MoveProject
from .non_maximum_suppression import NonMaximumSuppression
from .predict_raster import PredictRaster
from .prepare_result_review import PrepareResultReview
from .project_status import ProjectStatus
from .propose_samples import ProposeSamples
from .review_samples import ReviewSamples
from .share_results import ShareResults
from .train_model import TrainModel

#: In the order of the work.
ALGORITHMS: tuple[type[DlStudioAlgorithm], ...] = (
    CreateProject,
    CreateWorkUnits,
    ManageGroup,
    AssignWorkUnits,
    MoveProject,
    CheckOutPacket,
    CheckInPacket,
    ProjectStatus,
    ImportSamples,
    ProposeSamples,
    CheckSamples,
    ReviewSamples,
    ExportTrainingData,
    TrainModel,
    EvaluateModel,
    ClassifyPixels,
    DetectObjects,
    DetectChange,
    PredictRaster,
    ClassifyObjects,
    NonMaximumSuppression,
    ComputeAccuracy,
    PrepareResultReview,
    ApplyResultReview,
    ShareResults,
    ImportModel,
)
