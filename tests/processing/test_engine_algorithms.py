"""Training data, models, results and accuracy by algorithms, computed by the real engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.processing.projects import open_project
from dl_studio_plugin.sharing.bundle import check_bundle
from tests.processing.small_world import (
    BUILDINGS,
    Heard,
    part_of,
    polygons,
    rows_by_class,
    run,
    without_crs,
)

pytestmark = pytest.mark.usefixtures("plugin")


def description(folder: Path) -> dict:
    return json.loads((folder / "training_data.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def classified(model, ground, tmp_path_factory) -> dict:
    """What “Classify pixels” handed on, with all its outputs."""
    folder = tmp_path_factory.mktemp("classified")
    return run(
        "classifypixels",
        IMAGERY=ground,
        MODEL=model,
        DEVICE="cpu",
        OUTPUT=folder / "classes.tif",
        PROBABILITIES=folder / "probabilities.tif",
        POLYGONS=folder / "polygons.gpkg",
    )


def test_training_data_comes_from_the_accepted_samples_with_the_units_subsets(
    training_data, reviewed_project
):
    data = description(training_data)
    assert data["split"] == "work_unit"
    assert all(data["chips"][subset] > 0 for subset in ("training", "validation", "test"))
    assert [label["name"] for label in data["classes"]] == ["background", "building"]
    assert data["pixels"]["building"] > 0
    assert data["project"] == str(reviewed_project)


def test_the_job_folder_is_gone_after_success_and_the_run_is_kept(training_data, reviewed_project):
    assert not Path(f"{training_data}.job").exists()
    with open_project(str(reviewed_project)) as store:
        assert "exporttrainingdata" in [kept.kind for kept in store.runs()]


def test_the_custom_workflow_takes_the_classes_from_the_field(ground, tmp_path):
    shapes = [part_of(ground, 0.1, 0.1, 0.4, 0.4), part_of(ground, 0.5, 0.5, 0.9, 0.9)]
    samples = polygons(tmp_path / "samples.gpkg", shapes, kind=["water", "forest"])
    made = run(
        "exporttrainingdata",
        IMAGERY=ground,
        SAMPLES=samples,
        CLASS_FIELD="kind",
        CHIP_SIZE=64,
        STRIDE=64,
        UNLABELLED="ignored",
        FORMAT="classified_tiles_png",
        OUTPUT=tmp_path / "data",
    )
    data = description(Path(made["OUTPUT"]))
    assert [label["name"] for label in data["classes"]] == ["forest", "water"]
    assert data["chip_format"] == "png"
    assert made["CHIPS"] == len(list((tmp_path / "data" / "images").glob("*.png")))


def test_without_a_class_field_all_samples_are_of_one_class(ground, tmp_path):
    made = run(
        "exporttrainingdata",
        IMAGERY=ground,
        SAMPLES=BUILDINGS,
        CHIP_SIZE=64,
        STRIDE=64,
        OUTPUT=tmp_path / "data",
    )
    names = [label["name"] for label in description(Path(made["OUTPUT"]))["classes"]]
    assert names == ["background", "buildings"]


def test_a_crs_that_is_set_on_the_layer_is_handed_on(ground, tmp_path):
    layer = QgsRasterLayer(str(without_crs(ground, tmp_path / "bare.tif")), "bare")
    layer.setCrs(QgsRasterLayer(str(ground), "x").crs())
    made = run(
        "exporttrainingdata",
        IMAGERY=layer,
        SAMPLES=BUILDINGS,
        CHIP_SIZE=64,
        STRIDE=64,
        OUTPUT=tmp_path / "data",
    )
    assert made["CHIPS"] > 0


def test_a_trained_model_is_described_scored_and_reported(trained, model):
    card = read_model_card(model)
    assert [label.name for label in card.classes] == ["background", "building"]
    assert 0 <= trained["SCORE"] <= 1
    assert "<html" in Path(trained["REPORT"]).read_text(encoding="utf-8")


def test_a_model_is_evaluated_on_the_test_units(model, training_data, tmp_path):
    made = run("evaluatemodel", MODEL=model, INPUT=training_data, OUTPUT=tmp_path / "scores.csv")
    assert 0 <= made["SCORE"] <= 1
    assert {"background", "building"} <= set(rows_by_class(made["OUTPUT"]))
    assert "test" in Path(made["REPORT"]).read_text(encoding="utf-8")


def test_every_pixel_gets_a_class(classified, ground):
    raster = gdal.Open(classified["OUTPUT"])
    assert set(raster.ReadAsArray().ravel().tolist()) <= {0, 1}
    assert raster.GetRasterBand(1).GetColorTable() is not None
    assert gdal.Open(classified["PROBABILITIES"]).RasterCount == 2


def test_polygons_name_their_class(classified):
    dataset = ogr.Open(classified["POLYGONS"])
    layer = dataset.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    assert {"class", "confidence", "model", "run", "review"} <= set(names)
    assert {feature.GetField("class") for feature in layer} <= {"building"}


def test_ground_outside_the_area_gets_no_class(model, ground, tmp_path):
    area = polygons(tmp_path / "area.gpkg", [part_of(ground, 0, 0, 0.5, 1)])
    made = run(
        "classifypixels",
        IMAGERY=ground,
        MODEL=model,
        AREA=area,
        DEVICE="cpu",
        OUTPUT=tmp_path / "half.tif",
    )
    values = gdal.Open(made["OUTPUT"]).ReadAsArray()
    assert (values[:, values.shape[1] // 2 + 2 :] == 255).all()
    assert (values[:, : values.shape[1] // 2 - 2] != 255).all()
    assert "POLYGONS" not in made


def test_a_result_is_styled_by_class_when_qgis_loads_it(model, ground, tmp_path, qgis_new_project):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    from qgis.core import QgsProcessingOutputLayerDefinition

    def into_project(name: str) -> QgsProcessingOutputLayerDefinition:
        definition = QgsProcessingOutputLayerDefinition(str(tmp_path / name))
        definition.destinationProject = QgsProject.instance()
        return definition

    processing.run(
        "dlstudio:classifypixels",
        {
            "IMAGERY": str(ground),
            "MODEL": str(model),
            "DEVICE": "cpu",
            "OUTPUT": into_project("classes.tif"),
            "POLYGONS": into_project("polygons.gpkg"),
        },
        context=context,
        feedback=Heard(),
        onFinish=lambda *_: None,
    )
    waiting = context.layersToLoadOnCompletion()
    assert len(waiting) == 2
    for path, details in waiting.items():
        raster = path.endswith(".tif")
        layer = QgsRasterLayer(path, "x") if raster else QgsVectorLayer(path, "x", "ogr")
        details.postProcessor().postProcessLayer(layer, context, Heard())
        if raster:
            labels = {entry.value: entry.label for entry in layer.renderer().classes()}
            assert labels == {0: "background", 1: "building"}
        else:
            assert [category.value() for category in layer.renderer().categories()] == ["building"]


def test_a_result_is_scored_against_polygons_without_a_class_field(classified, tmp_path):
    made = run(
        "computeaccuracy",
        PREDICTION=classified["OUTPUT"],
        REFERENCE=BUILDINGS,
        OUTPUT=tmp_path / "scores.csv",
        REPORT=tmp_path / "report.html",
    )
    assert 0 <= made["SCORE"] <= 1
    assert float(rows_by_class(made["OUTPUT"])["building"]["iou"]) >= 0
    assert "<html" in Path(made["REPORT"]).read_text(encoding="utf-8")


def test_a_result_agrees_with_itself(classified, tmp_path):
    made = run(
        "computeaccuracy",
        PREDICTION=classified["OUTPUT"],
        REFERENCE=classified["OUTPUT"],
        OUTPUT=tmp_path / "scores.csv",
        REPORT=tmp_path / "report.html",
    )
    assert made["SCORE"] == pytest.approx(1.0)


def test_a_package_is_imported(model, tmp_path):
    made = run("importmodel", INPUT=model, OUTPUT=tmp_path / "imported.dlmodel")
    assert read_model_card(Path(made["OUTPUT"])).classes == read_model_card(model).classes


def test_a_bundle_holds_everything_and_is_whole(classified, model, reviewed_project, tmp_path):
    made = run(
        "shareresults",
        LAYERS=[classified["POLYGONS"], classified["OUTPUT"]],
        MODEL=model,
        PROJECT=reviewed_project,
        TARGET="bundle",
        OUTPUT=tmp_path / "bundle",
    )
    folder = Path(made["OUTPUT"])
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {
        "index.html",
        "bundle.json",
        "bundle.qgz",
        "layers/classes.tif",
        "layers/polygons.gpkg",
        f"model/{model.name}",
        "project/status.html",
        "project/samples.gpkg",
        "project/runs.json",
    } <= names
    assert check_bundle(folder) == []


def test_the_project_of_a_bundle_opens_styled_wherever_it_is_moved(classified, model, tmp_path):
    run(
        "shareresults",
        LAYERS=[classified["POLYGONS"], classified["OUTPUT"]],
        MODEL=model,
        OUTPUT=tmp_path / "bundle",
    )
    moved = (tmp_path / "bundle").rename(tmp_path / "elsewhere")
    project = QgsProject()
    assert project.read(str(moved / "bundle.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert all(layer.isValid() for layer in layers.values())
    assert [c.label() for c in layers["polygons"].renderer().categories()] == ["building"]
    assert [c.label for c in layers["classes"].renderer().classes()] == ["background", "building"]


class Cancelling(Heard):
    """A user who cancels as soon as something happens."""

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        self.cancel()


def test_a_cancelled_run_leaves_no_result_and_keeps_its_job_folder(model, ground, tmp_path):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("dlstudio:classifypixels")
    values = {
        "IMAGERY": str(ground),
        "MODEL": str(model),
        "DEVICE": "cpu",
        "OUTPUT": str(tmp_path / "classes.tif"),
    }
    feedback: QgsProcessingFeedback = Cancelling()
    results, _ = algorithm.run(values, QgsProcessingContext(), feedback)
    assert results == {}
    assert not (tmp_path / "classes.tif").exists()
    assert (tmp_path / "classes.tif.job").is_dir()
    made = run("classifypixels", **values)
    assert Path(made["OUTPUT"]).exists()
    assert not (tmp_path / "classes.tif.job").exists()
