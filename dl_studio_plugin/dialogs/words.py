"""Words for what projects keep by short names: inferencing types, subsets, roles, events."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.inference_types import InferenceType
from ..definitions.label_classes import BACKGROUND
from ..definitions.roles import Role
from ..definitions.training_data import Subset
from ..project.model import SampleSource

translate = QCoreApplication.translate
CONTEXT = "Words"


def inference_type_words(kind: InferenceType) -> str:
    """The title of an inferencing type."""
    return {
        InferenceType.PIXEL_CLASSIFICATION: translate(CONTEXT, "Pixel classification"),
        InferenceType.OBJECT_DETECTION: translate(CONTEXT, "Object detection"),
        InferenceType.OBJECT_CLASSIFICATION: translate(CONTEXT, "Object classification"),
        InferenceType.CHANGE_DETECTION: translate(CONTEXT, "Change detection"),
    }[kind]


def task_words(task: str) -> str:
    """What a model does: one of the inferencing types, or what no project is made for."""
    kind = next((kind for kind in InferenceType if kind.value == task), None)
    return inference_type_words(kind) if kind is not None else task.replace("_", " ")


def inference_type_sentence(kind: InferenceType) -> str:
    """What models of a type say about imagery."""
    return {
        InferenceType.PIXEL_CLASSIFICATION: translate(
            CONTEXT, "Every pixel gets a class: land cover, buildings, water, roads."
        ),
        InferenceType.OBJECT_DETECTION: translate(
            CONTEXT, "Single things are found and counted: trees, cars, ships."
        ),
        InferenceType.OBJECT_CLASSIFICATION: translate(
            CONTEXT, "Features that you have get a class: the damage of a building, a roof's kind."
        ),
        InferenceType.CHANGE_DETECTION: translate(
            CONTEXT, "Two dates are compared: what was built, cut down or flooded."
        ),
    }[kind]


def inference_type_needs(kind: InferenceType) -> str:
    """What a project of a type is made of."""
    return {
        InferenceType.PIXEL_CLASSIFICATION: translate(
            CONTEXT, "It needs imagery, and outlines of the classes."
        ),
        InferenceType.OBJECT_DETECTION: translate(
            CONTEXT, "It needs imagery, and a box or an outline around every single thing."
        ),
        InferenceType.OBJECT_CLASSIFICATION: translate(
            CONTEXT, "It needs imagery, and points, boxes or outlines with a class."
        ),
        InferenceType.CHANGE_DETECTION: translate(
            CONTEXT, "It needs imagery of both dates, and outlines of what changed."
        ),
    }[kind]


def subset_words(subset: Subset) -> str:
    """What work units of a subset are for."""
    return {
        Subset.TRAINING: translate(CONTEXT, "Training"),
        Subset.VALIDATION: translate(CONTEXT, "Validation"),
        Subset.TEST: translate(CONTEXT, "Test"),
    }[subset]


def class_words(name: str) -> str:
    """What a class is called: by the user, but for the background."""
    return translate(CONTEXT, "background") if name == BACKGROUND.name else name


def cell_size_words(metres: float) -> str:
    """How large a pixel is on the ground; 0 is not known."""
    return f"{metres:.3g} m" if metres else translate(CONTEXT, "cell size unknown")


def role_words(role: Role) -> str:
    """What a member of a project is called."""
    return {
        Role.VIEWER: translate(CONTEXT, "viewer"),
        Role.SAMPLE_COLLECTOR: translate(CONTEXT, "sample collector"),
        Role.REVIEWER: translate(CONTEXT, "reviewer"),
        Role.ANALYST: translate(CONTEXT, "analyst"),
        Role.OWNER: translate(CONTEXT, "owner"),
    }[role]


def sample_source_words() -> dict[SampleSource, str]:
    """How samples came to be."""
    return {
        SampleSource.MANUAL: translate(CONTEXT, "hand"),
        SampleSource.ASSISTED: translate(CONTEXT, "hand, assisted"),
        SampleSource.MODEL_CONFIRMED: translate(CONTEXT, "model"),
        SampleSource.MODEL_EDITED: translate(CONTEXT, "model, corrected"),
        SampleSource.REVIEW_FIX: translate(CONTEXT, "review"),
        SampleSource.IMPORTED: translate(CONTEXT, "import"),
    }


def event_words(what: str) -> str:
    """What happened, in a few words."""
    return {
        "create_project": translate(CONTEXT, "project created"),
        "add_units": translate(CONTEXT, "work units added"),
        "assign": translate(CONTEXT, "work units assigned"),
        "exclude": translate(CONTEXT, "work units excluded"),
        "include": translate(CONTEXT, "work units included again"),
        "prioritise": translate(CONTEXT, "work units put in order"),
        "split": translate(CONTEXT, "work unit split"),
        "replicate": translate(CONTEXT, "several members asked to label work units"),
        "next_replica": translate(CONTEXT, "work unit ready for the next member"),
        "consolidate": translate(CONTEXT, "one version of a work unit chosen"),
        "end_replicas": translate(CONTEXT, "no more replicas wanted"),
        "claim": translate(CONTEXT, "work unit claimed"),
        "release": translate(CONTEXT, "work unit released"),
        "submit": translate(CONTEXT, "work unit submitted"),
        "withdraw": translate(CONTEXT, "work unit withdrawn"),
        "start_review": translate(CONTEXT, "review started"),
        "accept": translate(CONTEXT, "work units accepted"),
        "return": translate(CONTEXT, "work units returned"),
        "reopen": translate(CONTEXT, "work unit reopened"),
        "add_samples": translate(CONTEXT, "samples added"),
        "propose_samples": translate(CONTEXT, "samples proposed"),
        "edit_sample": translate(CONTEXT, "sample changed"),
        "edit_layer": translate(CONTEXT, "samples drawn or changed"),
        "confirm_samples": translate(CONTEXT, "suggestions confirmed"),
        "reject_samples": translate(CONTEXT, "samples rejected"),
        "delete_samples": translate(CONTEXT, "samples deleted"),
        "restore_samples": translate(CONTEXT, "samples restored"),
        "set_member": translate(CONTEXT, "member or role changed"),
        "remove_member": translate(CONTEXT, "member removed"),
        "change_settings": translate(CONTEXT, "project settings changed"),
        "comment": translate(CONTEXT, "comment made"),
        "edit_comment": translate(CONTEXT, "comment changed"),
        "delete_comment": translate(CONTEXT, "comment deleted"),
        "resolve_comment": translate(CONTEXT, "comment resolved"),
        "run": translate(CONTEXT, "tool run"),
        "move_project": translate(CONTEXT, "project moved here"),
        "complete": translate(CONTEXT, "project marked complete"),
        "undo": translate(CONTEXT, "change taken back"),
    }.get(what, what.replace("_", " "))
