"""Projects, work units, samples and reviews by algorithms."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from dl_studio_plugin.processing.projects import chosen_units, open_project
from tests.processing.small_world import (
    BUILDINGS,
    Heard,
    part_of,
    polygons,
    run,
)

pytestmark = pytest.mark.usefixtures("plugin")


def status(project):
    with open_project(str(project)) as store:
        return store.status()


def test_a_project_takes_crs_area_and_classes_from_what_it_was_given(plugin, ground, tmp_path):
    area = polygons(tmp_path / "area.gpkg", [part_of(ground, 0.25, 0.25, 0.75, 0.75)])
    made = run(
        "createproject",
        NAME="Half",
        IMAGERY=ground,
        AREA=area,
        CLASSES="building=#e31a1c,road=#444444",
        INSTRUCTIONS="https://example.org/how",
        PROJECT=tmp_path / "half.gpkg",
    )
    with open_project(made["PROJECT"]) as store:
        settings = store.settings()
    assert settings.crs == "EPSG:3857"
    assert [label.name for label in settings.classes] == ["building", "road"]
    assert settings.imagery[0].source == str(ground)
    assert settings.instructions == "https://example.org/how"
    from qgis.core import QgsGeometry

    size = 512 * 0.149 / 2
    assert QgsGeometry.fromWkt(settings.area_wkt).area() == pytest.approx(size**2, rel=0.02)


def test_a_grid_covers_the_area_and_units_get_subsets(project):
    made = run("createworkunits", PROJECT=project, SIZE=20.0, SUBSETS="50,25,25")
    assert made["PROJECT"] == str(project)
    found = status(project)
    assert sum(found.units.values()) == made["COUNT"] == 16
    assert found.subsets == {"training": 8, "validation": 4, "test": 4}


def test_each_class_of_samples_that_are_there_is_in_each_subset(project, ground, tmp_path):
    shapes = [part_of(ground, x, 0.05, x + 0.02, 0.1) for x in (0.05, 0.3, 0.55, 0.8)]
    shapes += [part_of(ground, x, 0.55, x + 0.02, 0.6) for x in (0.05, 0.3, 0.55)]
    layer = polygons(tmp_path / "two.gpkg", shapes, kind=["building"] * 4 + ["pool"] * 3)
    schema = "building=#e31a1c,pool=#1f78b4"
    path = tmp_path / "two_classes.gpkg"
    run("createproject", NAME="Two", IMAGERY=ground, CLASSES=schema, PROJECT=path)
    run("importsamples", PROJECT=path, INPUT=layer, CLASS_FIELD="kind")
    heard = Heard()
    run("createworkunits", heard, PROJECT=path, SIZE=20.0, SUBSETS="50,25,25", SEED=3)
    assert not heard.warnings
    with open_project(str(path)) as store:
        found = {(sample.class_name, sample.subset.value) for sample in store.samples()}
        first = [unit.subset for unit in store.units()]
    assert found == {
        (n, s) for n in ("building", "pool") for s in ("training", "validation", "test")
    }
    rare = tmp_path / "rare.gpkg"
    run("createproject", NAME="Rare", IMAGERY=ground, CLASSES=schema, PROJECT=rare)
    run("importsamples", PROJECT=rare, INPUT=layer, CLASS_FIELD="kind")
    run("createworkunits", heard, PROJECT=rare, SIZE=40.0, SUBSETS="50,25,25")
    assert any("The class “pool” is in too few work units" in text for text in heard.warnings)
    assert len(first) == 16


def test_without_a_size_about_a_hundred_units_are_made(project):
    assert run("createworkunits", PROJECT=project)["COUNT"] == pytest.approx(100, abs=25)


def test_polygons_become_units_with_their_names(project, ground, tmp_path):
    halves = [part_of(ground, 0, 0, 0.5, 1), part_of(ground, 0.5, 0, 1, 1)]
    layer = polygons(tmp_path / "halves.gpkg", halves, name=["west", "east"])
    run("createworkunits", PROJECT=project, METHOD="polygons", LAYER=layer)
    with open_project(str(project)) as store:
        assert [unit.name for unit in store.units()] == ["west", "east"]


def test_imported_drafts_change_no_unit(project):
    run("createworkunits", PROJECT=project, SIZE=40.0)
    made = run("importsamples", PROJECT=project, INPUT=BUILDINGS)
    found = status(project)
    assert found.samples["draft"] == made["COUNT"] > 0
    assert found.units["ready"] == 4


def test_samples_of_a_memory_layer_are_imported_in_the_projects_crs(project, ground):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "drawn", "memory")
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsProject,
    )

    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3857"), layer.crs(), QgsProject.instance()
    )
    shape = QgsGeometry.fromWkt(part_of(ground, 0.4, 0.4, 0.6, 0.6))
    expected = shape.area()
    shape.transform(to_degrees)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(shape)
    feature.setAttribute("kind", "house")
    layer.dataProvider().addFeature(feature)
    made = run(
        "importsamples",
        PROJECT=project,
        INPUT=layer,
        CLASS_FIELD="kind",
        CLASS_MAP="house=building,shed=building",
    )
    assert made["COUNT"] == 1
    with open_project(str(project)) as store:
        (sample,) = store.samples()
    geometry = QgsGeometry()
    geometry.fromWkb(sample.wkb)
    assert sample.class_name == "building"
    assert geometry.area() == pytest.approx(expected, rel=1e-6)


def test_a_sample_across_the_areas_border_is_clipped_to_it(project, ground, tmp_path):
    from qgis.core import QgsGeometry

    shapes = [part_of(ground, 0.9, 0.9, 1.1, 1.1), part_of(ground, 1.2, 1.2, 1.3, 1.3)]
    layer = polygons(tmp_path / "border.gpkg", shapes)
    assert run("importsamples", PROJECT=project, INPUT=layer)["COUNT"] == 1
    with open_project(str(project)) as store:
        (sample,) = store.samples()
    geometry = QgsGeometry()
    geometry.fromWkb(sample.wkb)
    assert geometry.area() == pytest.approx(QgsGeometry.fromWkt(shapes[0]).area() / 4, rel=1e-3)


def test_values_that_the_class_map_does_not_name_are_left_out(project, ground, tmp_path):
    shapes = [part_of(ground, 0.1, 0.1, 0.2, 0.2), part_of(ground, 0.3, 0.3, 0.4, 0.4)]
    layer = polygons(tmp_path / "two.gpkg", shapes, kind=["house", "tree"])
    made = run(
        "importsamples",
        PROJECT=project,
        INPUT=layer,
        CLASS_FIELD="kind",
        CLASS_MAP="house=building",
    )
    assert made["COUNT"] == 1


def test_a_class_raster_becomes_polygons(project, ground, tmp_path):
    source = gdal.Open(str(ground))
    raster = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "classes.tif"), source.RasterXSize, source.RasterYSize, 1
    )
    raster.SetGeoTransform(source.GetGeoTransform())
    raster.SetProjection(source.GetProjection())
    values = raster.GetRasterBand(1).ReadAsArray()
    values[100:200, 100:200] = 1
    values[300:310, 300:310] = 1
    values[400:410, 400:410] = 7
    raster.GetRasterBand(1).WriteArray(values)
    del raster
    made = run("importsamples", PROJECT=project, INPUT=tmp_path / "classes.tif")
    assert made["COUNT"] == 2
    from qgis.core import QgsGeometry

    with open_project(str(project)) as store:
        areas = []
        for sample in store.samples():
            geometry = QgsGeometry()
            geometry.fromWkb(sample.wkb)
            areas.append(geometry.area())
    pixel = source.GetGeoTransform()[1] ** 2
    assert sorted(areas) == pytest.approx([100 * pixel, 10_000 * pixel], rel=1e-3)


def test_what_becomes_of_samples_is_told(project):
    run("createworkunits", PROJECT=project, SIZE=40.0)
    heard = Heard()
    run("importsamples", heard, PROJECT=project, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    assert any("lie outside the project's area; they were left out" in t for t in heard.warnings)
    assert any("Added" in text for text in heard.infos)


def test_a_review_accepts_the_chosen_units_in_one_event(project):
    run("createworkunits", PROJECT=project, SIZE=40.0, SUBSETS="50,50")
    run("importsamples", PROJECT=project, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    submitted = status(project).units["submitted"]
    made = run("reviewsamples", PROJECT=project, UNITS="\"subset\" = 'training'", DECISION="accept")
    found = status(project)
    assert 0 < made["COUNT"] < submitted
    assert found.units["accepted"] == made["COUNT"]
    assert found.samples["accepted"] > 0
    with open_project(str(project)) as store:
        last = store.events()[-1]
        store.undo(last.id)
    assert status(project).units["submitted"] == submitted


def test_returned_units_carry_the_comment(project):
    run("importsamples", PROJECT=project, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    run("reviewsamples", PROJECT=project, DECISION="return", COMMENT="Outlines too coarse.")
    with open_project(str(project)) as store:
        assert [comment.text for comment in store.comments()] == ["Outlines too coarse."]
        assert store.status().units["returned"] == 1


def test_units_are_chosen_by_their_fields(project):
    run("createworkunits", PROJECT=project, SIZE=40.0, SUBSETS="50,50")
    with open_project(str(project)) as store:
        units = store.units()
    assert chosen_units(units, "") == units
    assert [unit.name for unit in chosen_units(units, "\"name\" in ('A1', 'B2')")] == ["A1", "B2"]
    assert len(chosen_units(units, "subset = 'training' and \"round\" = 0")) == 2


def test_the_status_page_counts_and_changes_nothing(reviewed_project, tmp_path):
    before = reviewed_project.read_bytes()
    made = run("projectstatus", PROJECT=reviewed_project, OUTPUT=tmp_path / "status.html")
    assert made["ACCEPTED_UNITS"] > 0
    assert made["ACCEPTED_SAMPLES"] > 0
    assert "Houses" in (tmp_path / "status.html").read_text(encoding="utf-8")
    assert reviewed_project.read_bytes() == before
