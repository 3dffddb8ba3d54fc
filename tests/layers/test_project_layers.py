"""A project shown in QGIS: the group, what it is found again by, the unit at work, its ways out."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.layers.project_layers import ProjectLayers
from dl_studio_plugin.project.geopackage.blob import register_functions
from dl_studio_plugin.project.model import ImageryEntry, NewSample, SampleState, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.layers.project_on_the_map import KAMPALA, on_the_map, settle_events
from tests.project.builders import CORNERS, point, square

pytestmark = pytest.mark.usefixtures("qgis_app")

#: How the file says that it is not in WAL: https://www.sqlite.org/fileformat.html, offset 18.
NO_LOG = b"\x01\x01"


@pytest.fixture
def shown(tmp_path):
    with on_the_map(tmp_path) as made:
        yield made


def names_in_tree(project: QgsProject) -> list[str]:
    (group,) = project.layerTreeRoot().children()
    return [child.name() for child in group.children()]


def drawn(layers, extent: QgsRectangle, canvas: str = "white") -> QImage:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(800, 640))
    settings.setBackgroundColor(QColor(canvas))
    scopes = [QgsExpressionContextUtils.mapSettingsScope(settings)]
    context = QgsExpressionContext()
    for scope in scopes:
        context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    return job.renderedImage()


def write(shown, statement: str, *values) -> None:
    """Change what a layer shows as only the store does."""
    with contextlib.closing(sqlite3.connect(shown.team.reference)) as file, file:
        register_functions(file)
        file.execute("UPDATE store_writer SET busy = 1")
        assert file.execute(statement, values).rowcount
        file.execute("UPDATE store_writer SET busy = 0")


def shows_red(image: QImage) -> bool:
    places = itertools.product(range(image.width()), range(image.height()))
    colours = (QColor(image.pixel(x, y)) for x, y in places)
    return any(colour.red() > colour.green() + 100 for colour in colours)


# -- the group --------------------------------------------------------------------------------


def test_the_project_is_a_group_with_the_imagery_beneath(shown):
    (group,) = shown.project.layerTreeRoot().children()
    assert group.name() == "DL Studio — Kampala"
    assert names_in_tree(shown.project) == [
        "Comments", "Outside the work unit", "Sample points", "Samples", "Work units", "Kampala",
    ]  # fmt: skip
    assert all(layer.isValid() for layer in shown.project.mapLayers().values())
    assert shown.layers.imagery.source() == str(KAMPALA)
    assert shown.layers.units.featureCount() == 4


def test_loading_again_finds_the_layers_instead_of_doubling_them(shown):
    before = set(shown.project.mapLayers())
    shown.layers.release()
    shown.load()
    assert set(shown.project.mapLayers()) == before
    assert len(shown.project.layerTreeRoot().children()) == 1


def test_a_saved_qgis_project_finds_its_layers_again(shown, tmp_path):
    path = tmp_path / "map.qgz"
    assert shown.project.write(str(path))
    opened = QgsProject()
    assert opened.read(str(path))
    count = len(opened.mapLayers())
    layers = ProjectLayers.load(shown.store, shown.team.reference, opened)
    assert len(opened.mapLayers()) == count == 6
    assert layers.samples.renderer().classAttribute() == "class"
    layers.highlight_unit(shown.store.units()[0].id)
    assert opened.layerTreeRoot().findGroups(True)[0].name() == "DL Studio — Kampala"
    layers.remove()


def names_of(units: QgsVectorLayer) -> set[str]:
    return {feature["name"] for feature in units.getFeatures()}


def opened_anew(layer: QgsVectorLayer) -> QgsVectorLayer:
    return QgsVectorLayer(layer.source(), "again", layer.providerType())


@contextlib.contextmanager
def edited_in_another_qgis(reference: str):
    """QGIS turns a file that it edits to WAL."""
    with contextlib.closing(sqlite3.connect(reference)) as other:
        assert other.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        other.execute("SELECT count(*) FROM dl_studio_project").fetchone()
        yield


def test_while_somebody_else_edits_the_layers_can_be_read(shown):
    names = names_of(shown.layers.units)
    assert names == set(CORNERS)
    with edited_in_another_qgis(shown.team.reference):
        assert names_of(shown.layers.units) == names


def test_layers_that_were_open_before_the_project_can_be_read_too(shown, tmp_path):
    assert shown.project.write(str(tmp_path / "map.qgz"))
    shown.layers.remove()
    shown.team.close()
    opened = QgsProject()
    assert opened.read(str(tmp_path / "map.qgz"))
    (units,) = opened.mapLayersByName("Work units")
    own = opened_anew(units)
    opened.addMapLayer(own)
    assert names_of(units) == names_of(own) == set(CORNERS)
    with open_project(shown.team.reference) as store:
        layers = ProjectLayers.load(store, shown.team.reference, opened)
        assert names_of(units) == names_of(own) == set(CORNERS)
        assert units.uniqueValues(2) == own.uniqueValues(2)
        with edited_in_another_qgis(shown.team.reference):
            assert names_of(units) == names_of(own) == set(CORNERS)
        layers.remove()


def test_a_copy_of_the_file_alone_holds_what_was_saved_before(shown, tmp_path):
    shown.draw(*CORNERS["A1"])
    assert shown.layers.save()
    settle_events()
    copy = tmp_path / "copy.gpkg"
    # By another process: SQLite's locks would go when this one closes the file.
    subprocess.run(["cp", shown.team.reference, str(copy)], check=True)
    with open_project(str(copy)) as store:
        assert len(list(store.samples())) == len(shown.samples()) == 1


def test_a_project_that_was_closed_is_one_file_again(shown):
    """As the user may copy it or send it away."""
    log = Path(f"{shown.team.reference}-wal")
    shown.draw(*CORNERS["A1"])
    assert shown.layers.save()
    assert log.exists()
    assert shown.layers.samples.rollBack()
    shown.layers.remove()
    shown.team.close()
    settle_events()
    assert not log.exists()
    assert Path(shown.team.reference).read_bytes()[18:20] == NO_LOG


def test_a_layer_that_the_user_removed_comes_back_at_its_place(shown):
    shown.project.removeMapLayer(shown.layers.samples.id())
    assert shown.layers.samples is None
    shown.layers.refresh()
    shown.layers.set_current_class("road")
    shown.layers.release()
    shown.load()
    assert names_in_tree(shown.project)[2:5] == ["Sample points", "Samples", "Work units"]


def test_a_project_that_was_moved_is_followed(shown, tmp_path):
    moved = tmp_path / "elsewhere.gpkg"
    shown.team.close()
    (tmp_path / "project.gpkg").rename(moved)
    from dl_studio_plugin.project.opening import open_project

    with open_project(str(moved)) as store:
        layers = ProjectLayers.load(store, str(moved), shown.project)
        assert "elsewhere.gpkg" in layers.samples.source()
        assert layers.samples.isValid()
        assert len(shown.project.mapLayers()) == 6
        layers.release()


def test_what_the_user_chose_to_look_otherwise_stays_so(shown):
    shown.layers.samples.renderer().updateCategoryLabel(0, "Häuser")
    shown.layers.release()
    shown.load()
    assert shown.layers.samples.renderer().categories()[0].label() == "Häuser"


def test_imagery_that_is_missing_is_told_and_the_rest_is_shown(tmp_path):
    gone = (ImageryEntry("/nowhere/gone.tif", "Gone"),)
    with on_the_map(tmp_path, imagery=gone) as shown:
        assert shown.layers.imagery is None
        assert "“Gone”" in shown.layers.problems[0]
        assert shown.layers.samples.isValid()


def test_imagery_without_a_crs_gets_that_of_the_project(tmp_path):
    source = str(KAMPALA.parent.parent / "north_carolina" / "lsat7_2000_10.tif")
    with on_the_map(tmp_path, imagery=(ImageryEntry(source, "Landsat", "EPSG:32119"),)) as shown:
        assert shown.layers.imagery.crs().authid() == "EPSG:32119"


def test_imagery_that_the_user_has_on_the_map_is_not_shown_twice(shown):
    shown.layers.remove()
    own = QgsRasterLayer(str(KAMPALA), "mine")
    shown.project.addMapLayer(own)
    layers = shown.load()
    assert layers.imagery.name() == "mine"
    layers.remove()
    assert [layer.name() for layer in shown.project.mapLayers().values()] == ["mine"]


def test_removing_takes_everything_away_but_what_the_user_put_in(shown):
    extra = QgsVectorLayer("Point", "my notes", "memory")
    shown.project.addMapLayer(extra, False)
    shown.project.layerTreeRoot().children()[0].addLayer(extra)
    shown.layers.remove()
    assert [node.name() for node in shown.project.layerTreeRoot().children()] == ["my notes"]
    assert list(shown.project.mapLayers().values()) == [extra]


# -- looks ------------------------------------------------------------------------------------


def test_samples_are_coloured_by_class_and_units_by_state(shown):
    renderer = shown.layers.samples.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [category.label() for category in renderer.categories()] == [
        "building", "road", "without a class of the project",
    ]  # fmt: skip
    states = [category.value() for category in shown.layers.units.renderer().categories()]
    assert sorted(states) == sorted(state.value for state in UnitState)


def test_every_state_of_a_sample_looks_different_on_light_and_on_dark(shown):
    in_state = (
        [NewSample("building", square(2 + 4 * i, 80)) for i in range(len(SampleState))],
        [NewSample("building", point(3 + 4 * i, 90)) for i in range(len(SampleState))],
    )
    for kind in in_state:
        shown.store.add_samples(kind)
    for table in ("samples", "sample_points"):
        for number, state in enumerate(SampleState, start=1):
            write(shown, f"UPDATE {table} SET state = ? WHERE fid = ?", state.value, number)
    layers = [shown.layers.samples, shown.layers.points]
    for layer in layers:
        layer.reload()
    for canvas in ("white", "black"):
        picture = drawn(layers, QgsRectangle(1, 78, 21, 94), canvas)
        for top in (0, 240):  # points above, polygons below
            tiles = [picture.copy(160 * i, top, 160, 240 + top // 3) for i in range(5)]
            assert all(one != other for one, other in itertools.combinations(tiles, 2)), top
            assert all(shows_red(tile) for tile in tiles), "the class is seen in every state"


def test_every_state_of_a_unit_looks_different_on_light_and_on_dark(shown):
    for canvas in ("white", "black"):
        pictures = []
        for state in UnitState:
            write(shown, "UPDATE work_units SET state = ?", state.value)
            shown.layers.units.reload()
            shown.layers.units.setLabelsEnabled(False)
            pictures.append(drawn([shown.layers.units], QgsRectangle(-5, -5, 55, 45), canvas))
        assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_the_imagery_stays_in_view_under_selected_units(shown):
    units = shown.layers.units
    units.setLabelsEnabled(False)
    for state in UnitState:
        write(shown, "UPDATE work_units SET state = ?", state.value)
        units.reload()
        units.selectAll()
        picture = drawn([units], QgsRectangle(5, 5, 35, 29), "black")
        inside = [QColor(picture.pixel(x, y)) for x in range(0, 800, 40) for y in range(0, 640, 40)]
        seen = sum(colour.lightness() < 60 for colour in inside)
        assert seen > 0.5 * len(inside), state


def test_units_are_named_where_the_name_fits(shown):
    units = shown.layers.units
    for far, named in ((1, True), (60, False)):
        extent = QgsRectangle(0, 0, 100, 100)
        extent.scale(far)
        with_names = drawn([units], extent)
        units.setLabelsEnabled(False)
        assert (with_names != drawn([units], extent)) is named
        units.setLabelsEnabled(True)


def test_the_unit_at_work_is_a_hole_in_a_shade_over_all_else(shown):
    unit = shown.team.unit("A1")
    (shade,) = (
        layer for layer in shown.project.mapLayers().values() if layer.providerType() == "memory"
    )
    node = shown.project.layerTreeRoot().findLayer(shade.id())
    assert not node.itemVisibilityChecked()
    shown.layers.highlight_unit(unit.id)
    (feature,) = shade.getFeatures()
    inside, outside = QgsRectangle(10, 60, 20, 70), QgsRectangle(60, 10, 70, 20)
    assert not feature.geometry().intersects(inside)
    assert feature.geometry().intersects(outside)
    assert node.itemVisibilityChecked()
    shown.layers.highlight_unit(None)
    assert not node.itemVisibilityChecked()
    assert shade.featureCount() == 0
    assert shown.layers.extent(unit.id) == QgsRectangle(0, 50, 50, 100)


# -- rules of use -----------------------------------------------------------------------------


def test_who_may_not_change_a_layer_cannot_begin_to_edit_it(shown):
    viewer = shown.team.open("vera", Role.VIEWER)
    collector = shown.team.open("carl", Role.SAMPLE_COLLECTOR)
    layers = ProjectLayers.load(viewer, shown.team.reference, shown.project)
    assert layers.samples.readOnly()
    layers = ProjectLayers.load(collector, shown.team.reference, shown.project)
    assert not layers.samples.readOnly()
    assert layers.units.readOnly()


def test_a_project_that_was_marked_complete_is_closed_for_editing(shown):
    shown.store.complete()
    shown.layers.refresh()
    assert shown.layers.samples.readOnly()
    assert not shown.layers.samples.startEditing()


def test_snapping_to_units_is_switched_on_and_put_back(shown):
    before = shown.project.snappingConfig()
    shown.layers.snap_to_units(True)
    config = shown.project.snappingConfig()
    assert config.enabled()
    assert config.individualLayerSettings(shown.layers.units).enabled()
    assert not config.individualLayerSettings(shown.layers.samples).enabled()
    shown.layers.snap_to_units(True)
    shown.layers.release()
    assert shown.project.snappingConfig() == before


def test_layers_that_went_meanwhile_are_not_snapped_to_again(shown):
    passing = QgsVectorLayer("Polygon?crs=EPSG:3857", "passing", "memory")
    shown.project.addMapLayer(passing)
    shown.layers.snap_to_units(True)
    shown.project.removeMapLayer(passing.id())
    shown.layers.snap_to_units(False)
    shown.layers.snap_to_units(True)
    held = shown.project.snappingConfig().individualLayerSettings()
    assert {layer.id() for layer in held} <= set(shown.project.mapLayers())


def test_after_release_nobody_hears_of_a_save(shown):
    layer = shown.layers.samples
    connected = layer.receivers(layer.afterCommitChanges)
    shown.layers.release()
    shown.layers.release()
    assert layer.receivers(layer.afterCommitChanges) == 0 < connected
    shown.draw(5, 55)
    assert shown.commit(layer)
    assert shown.saved == 0
    QgsApplication.processEvents()
