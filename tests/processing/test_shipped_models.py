"""The graphical models that the plugin ships: whole workflows in one run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)

from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.processing.projects import open_project
from dl_studio_plugin.processing.shipped_models import MODELS, TITLES
from dl_studio_plugin.sharing.bundle import check_bundle
from tests.processing.small_world import BUILDINGS, CLASSES, Heard, crop, part_of, polygons

pytestmark = pytest.mark.usefixtures("plugin")
ROOT = Path(__file__).resolve().parent.parent.parent


def registered(name: str) -> QgsProcessingModelAlgorithm:
    return QgsApplication.processingRegistry().algorithmById(f"dlstudio:{name}")


def destination(model: QgsProcessingModelAlgorithm, name: str) -> str:
    """The full name of a model's output, which holds its step's id."""
    (found,) = [
        row.name()
        for row in model.parameterDefinitions()
        if row.isDestination() and row.name().upper().endswith(name)
    ]
    return found


def run_model(name: str, values: dict, outputs: dict[str, Path]) -> dict[str, Path]:
    model = registered(name).create()
    named = {destination(model, output): str(path) for output, path in outputs.items()}
    heard = Heard()
    given = {key: str(value) if isinstance(value, Path) else value for key, value in values.items()}
    possible, reason = model.checkParameterValues({**given, **named}, QgsProcessingContext())
    assert possible, reason
    results, succeeded = model.run({**given, **named}, QgsProcessingContext(), heard)
    assert succeeded, heard.errors
    return {output: Path(results[destination(model, output)]) for output in outputs}


@pytest.mark.parametrize("file", sorted(file.name for file in MODELS.glob("*.model3")))
def test_the_shipped_file_is_what_its_script_makes(file, tmp_path):
    sys.path.insert(0, str(ROOT / "scripts"))
    import make_models

    make_models.write_models(tmp_path)
    shipped, made = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(MODELS / file))
    assert made.fromFile(str(tmp_path / file))
    made, shipped = made.toVariant(), shipped.toVariant()
    if made.get("internal_version") == shipped.get("internal_version"):
        assert made == shipped
    # A newer QGIS names the results otherwise, and says more of steps and inputs.
    assert missing_from(made["children"], shipped["children"]) == []
    assert missing_from(inputs(made), inputs(shipped)) == []


def inputs(model: dict) -> dict:
    definitions = model["parameterDefinitions"].items()
    return {name: row for name, row in definitions if "Dest" not in row["parameter_type"]}


def missing_from(made, shipped, place: str = "") -> list[str]:
    """Where ``made`` does not say what ``shipped`` says; a newer QGIS may say more."""
    if isinstance(shipped, dict) and isinstance(made, dict):
        pairs = [(key, made.get(key), item) for key, item in shipped.items()]
    elif isinstance(shipped, list) and isinstance(made, list) and len(shipped) == len(made):
        pairs = [(number, *both) for number, both in enumerate(zip(made, shipped))]
    else:
        return [] if made == shipped else [f"{place}: {made} in place of {shipped}"]
    return [fault for key, *both in pairs for fault in missing_from(*both, f"{place}/{key}")]


@pytest.mark.parametrize("name", sorted(TITLES))
def test_a_model_shows_in_the_toolbox_with_help_and_picture(name):
    model = registered(name)
    assert model.groupId() == "workflows"
    assert model.displayName() != model.name()
    assert Path(model.svgIconPath()).exists()
    assert len(model.helpContent()["ALG_DESC"]) > 100
    for row in model.parameterDefinitions():
        assert row.isDestination() or row.name() in model.helpContent(), row.name()


@pytest.mark.needs_training
def test_the_complete_workflow_leads_from_imagery_and_labels_to_a_bundle(ground, tmp_path):
    made = run_model(
        "completeworkflow",
        {
            "NAME": "Houses",
            "IMAGERY": ground,
            "LABELS": BUILDINGS,
            "CLASSES": CLASSES,
            "UNIT_SIZE": 20.0,
            "SUBSETS": "70,30",
            "CELL_SIZE": 0.6,
            "CHIP_SIZE": 64,
            "BACKBONE": "mobilenet_v2",
            "EPOCHS": 1,
        },
        {
            "PROJECT": tmp_path / "project.gpkg",
            "TRAINING_DATA": tmp_path / "data",
            "MODEL": tmp_path / "houses.dlmodel",
            "CLASSES": tmp_path / "classes.tif",
            "POLYGONS": tmp_path / "polygons.gpkg",
            "BUNDLE": tmp_path / "bundle",
        },
    )
    assert all(path.exists() for path in made.values())
    assert check_bundle(made["BUNDLE"]) == []
    with open_project(str(made["PROJECT"])) as store:
        assert [kept.kind for kept in store.runs()] == ["exporttrainingdata", "shareresults"]
    assert [label.name for label in read_model_card(made["MODEL"]).classes] == [
        "background",
        "building",
    ]


def test_custom_inference_leads_from_a_package_to_a_bundle(model, ground, tmp_path):
    made = run_model(
        "custominference",
        {"IMAGERY": ground, "MODEL": model},
        {
            "CLASSES": tmp_path / "classes.tif",
            "POLYGONS": tmp_path / "polygons.gpkg",
            "BUNDLE": tmp_path / "bundle",
        },
    )
    assert (made["BUNDLE"] / "layers").is_dir()
    assert check_bundle(made["BUNDLE"]) == []


def three_houses(path: Path, ground: Path, **fields) -> Path:
    """Squares of 6 m on a piece of ground, three by three."""
    places = [(0.2 + 0.25 * column, 0.2 + 0.25 * row) for row in range(3) for column in range(3)]
    boxes = [part_of(ground, x - 0.04, y - 0.04, x + 0.04, y + 0.04) for x, y in places]
    return polygons(path, boxes, crs=3857, **fields)


COURSE = {
    "NAME": "Houses",
    "CELL_SIZE": 0.6,
    "BACKBONE": "mobilenet_v2",
    "EPOCHS": 1,
    "SUBSETS": "60,40",
}


@pytest.mark.needs_training
def test_the_complete_detection_leads_from_labels_to_objects(ground, tmp_path):
    made = run_model(
        "completedetection",
        {
            "IMAGERY": ground, "LABELS": three_houses(tmp_path / "houses.gpkg", ground),
            "CLASSES": CLASSES, "UNIT_SIZE": 20.0, "CHIP_SIZE": 64, **COURSE,
        },
        {
            "PROJECT": tmp_path / "project.gpkg",
            "TRAINING_DATA": tmp_path / "data",
            "MODEL": tmp_path / "houses.dlmodel",
            "OBJECTS": tmp_path / "objects.gpkg",
            "BUNDLE": tmp_path / "bundle",
        },
    )  # fmt: skip
    assert all(path.exists() for path in made.values())
    assert check_bundle(made["BUNDLE"]) == []
    assert read_model_card(made["MODEL"]).task == "object_detection"


@pytest.mark.needs_training
def test_the_complete_classification_gives_features_their_class(ground, tmp_path):
    kinds = ["roof", "tree", "tree"] * 3
    labels = three_houses(tmp_path / "known.gpkg", ground, kind=kinds)
    made = run_model(
        "completeclassification",
        {
            "IMAGERY": ground, "LABELS": labels, "CLASS_FIELD": "kind",
            "CLASSES": "roof=#e31a1c,tree=#00aa00", "UNIT_SIZE": 20.0, "CHIP_SIZE": 32,
            "OBJECTS": three_houses(tmp_path / "unknown.gpkg", ground), **COURSE,
        },
        {
            "PROJECT": tmp_path / "project.gpkg",
            "TRAINING_DATA": tmp_path / "data",
            "MODEL": tmp_path / "kinds.dlmodel",
            "CLASSIFIED": tmp_path / "classified.gpkg",
            "BUNDLE": tmp_path / "bundle",
        },
    )  # fmt: skip
    assert check_bundle(made["BUNDLE"]) == []
    layer = QgsVectorLayer(str(made["CLASSIFIED"]), "classified", "ogr")
    assert {feature["class"] for feature in layer.getFeatures()} <= {"roof", "tree"}
    assert layer.featureCount() == 9


@pytest.mark.needs_training
def test_the_complete_change_compares_two_dates(ground, tmp_path):
    made = run_model(
        "completechange",
        {
            "IMAGERY": ground, "IMAGERY_AFTER": crop(tmp_path, "after.tif"),
            "LABELS": three_houses(tmp_path / "changes.gpkg", ground),
            "CLASSES": "built=#e31a1c", "UNIT_SIZE": 20.0, "CHIP_SIZE": 64, **COURSE,
        },
        {
            "PROJECT": tmp_path / "project.gpkg",
            "TRAINING_DATA": tmp_path / "data",
            "MODEL": tmp_path / "change.dlmodel",
            "CHANGES": tmp_path / "changes.tif",
            "POLYGONS": tmp_path / "polygons.gpkg",
            "BUNDLE": tmp_path / "bundle",
        },
    )  # fmt: skip
    assert all(path.exists() for path in made.values())
    assert check_bundle(made["BUNDLE"]) == []
    assert read_model_card(made["MODEL"]).task == "change_detection"
