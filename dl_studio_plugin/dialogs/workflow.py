"""Where the steps of the complete workflow stand: done, to be worked on, or what is missing.

The project's history of runs tells what was done; a step that lacks its input says where that
comes from. No step is ever closed: the custom workflow enters anywhere with data of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .page import CURRENT, DONE, WAITING, PageState

if TYPE_CHECKING:
    from ..project.store import Store

translate = QCoreApplication.translate
CONTEXT = "Workflow"

#: The steps in their order, by page id.
STEPS = ("project", "samples", "train", "inference", "review", "share")
INFERENCING_TOOLS = ("classifypixels", "detectobjects", "classifyobjects", "detectchange")


def step_titles() -> dict[str, str]:
    """A word for each step."""
    return {
        "project": translate(CONTEXT, "Project"),
        "samples": translate(CONTEXT, "Samples"),
        "train": translate(CONTEXT, "Train"),
        "inference": translate(CONTEXT, "Infer"),
        "review": translate(CONTEXT, "Review"),
        "share": translate(CONTEXT, "Share"),
    }


def page_titles() -> dict[str, str]:
    """A word for each page that can be gone to: the steps, and what stands beside them."""
    return {**step_titles(), "team": translate(CONTEXT, "Team")}


def step_states(project: Store | None) -> dict[str, PageState]:
    """Where each step stands."""
    if project is None:
        return _without_project()
    kinds = {run.kind for run in project.runs() if run.outcome == "done"}
    inferred = bool(kinds & set(INFERENCING_TOOLS))
    return {
        "project": PageState(DONE),
        "samples": PageState(DONE if "exporttrainingdata" in kinds else CURRENT),
        "train": _step(
            "trainmodel" in kinds,
            "exporttrainingdata" in kinds,
            translate(
                CONTEXT,
                "There is no training data yet. Export it on the page Samples, or choose a folder "
                "of training data that you have.",
            ),
            "samples",
        ),
        "inference": _step(
            inferred,
            "trainmodel" in kinds,
            translate(
                CONTEXT,
                "No model was trained in this project yet. Train one on the page Train, or choose "
                "a model package that you have.",
            ),
            "train",
        ),
        "review": _step(
            "applyresultreview" in kinds,
            inferred,
            translate(
                CONTEXT,
                "There is no result yet. Run an inferencing tool on the page Infer, or choose a "
                "result that you have.",
            ),
            "inference",
        ),
        "share": _step(
            "shareresults" in kinds,
            inferred or "trainmodel" in kinds,
            translate(CONTEXT, "There is nothing to share yet: train a model or make a result."),
            "inference",
        ),
    }


def _step(done: bool, possible: bool, missing: str, go_to: str) -> PageState:
    if done:
        return PageState(DONE)
    return PageState(CURRENT) if possible else PageState(WAITING, missing, go_to)


def _without_project() -> dict[str, PageState]:
    missing = translate(
        CONTEXT,
        "No project is open. Create or open one on the page Project, or use this page alone with "
        "data that you have.",
    )
    states = {step: PageState(WAITING, missing, "project") for step in STEPS}
    states["project"] = PageState(CURRENT)
    return states
