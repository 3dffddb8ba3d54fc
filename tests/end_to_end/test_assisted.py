"""Pointing at houses in a real window: clicks and boxes become samples; split and merge follow."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.end_to_end.real_window import run_in_window
from tests.layers.image_services import running

KAMPALA = Path(__file__).parents[1] / "data" / "kampala"

#: Longest time for which the window's own work may keep it from answering; seconds.
LONGEST_GAP = 0.2

POINT_AT_HOUSES = """
    from qgis.core import (
        QgsCoordinateTransform, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject,
        QgsRasterLayer, QgsVectorLayer,
    )
    from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QTableWidget
    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.results_folder = results
    answer["gaps"] = {}

    def measured(name, action):
        pulse.rest()
        action()
        live(0.3)
        answer["gaps"][name] = max(gaps, default=0)

    click("make_example")
    wait_for(lambda: studio.project is not None, 60, "for the example")
    studio.go_to("samples")
    live(0.5)
    click("claim_next")
    live(1)
    layers, canvas = studio.layers, iface.mapCanvas()
    sheet = canvas.viewport()
    unit = dock().current_page._labelling.unit
    held = QgsGeometry()
    held.fromWkb(unit.wkb)

    # -- a house in the unit ------------------------------------------------------------------
    source = QgsVectorLayer(buildings, "buildings", "ogr")
    to_map = QgsCoordinateTransform(source.crs(), layers.crs, QgsProject.instance())
    houses = []
    for feature in source.getFeatures():
        shape = QgsGeometry(feature.geometry())
        shape.transform(to_map)
        if held.contains(shape.pointOnSurface()):
            houses.append(shape)
    house = max(houses, key=lambda shape: shape.intersection(held).area())
    view = held.boundingBox()
    view.combineExtentWith(house.boundingBox())
    canvas.setExtent(view.buffered(1))
    canvas.refresh()
    live(1)

    def pixel(place):
        found = canvas.getCoordinateTransform().transform(place)
        return QPoint(round(found.x()), round(found.y()))

    def on(house):
        return pixel(house.pointOnSurface().asPoint())

    def press(at, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.mouseMove(sheet, at)
        live(0.05)
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, modifier, at)

    def drag(start, end):
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=start)
        for share in (0.3, 0.6, 1):
            live(0.03)
            step = QPoint(
                round(start.x() + share * (end.x() - start.x())),
                round(start.y() + share * (end.y() - start.y())),
            )
            QTest.mouseMove(sheet, step)
        live(0.05)
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=end)

    def around(house):
        box = house.boundingBox()
        box.grow(0.6)
        return (
            pixel(QgsPointXY(box.xMinimum(), box.yMaximum())),
            pixel(QgsPointXY(box.xMaximum(), box.yMinimum())),
        )

    def key(code):
        QTest.keyClick(canvas, code)
        live(0.1)

    tool = dock().current_page._label.tools.tool("assisted")

    def outlined():
        wait_for(lambda: tool.can_accept, 60, "for an outline: " + find("assist_status").text())

    def alike(house):
        found = tool.suggestion
        return found.intersection(house).area() / found.combine(house).area()

    def added():
        return len(layers.samples.editBuffer().addedFeatures())

    # -- clicks -------------------------------------------------------------------------------
    measured("choose the tool", lambda: click("tool_assisted"))
    answer["box_shows"] = find("assist_box").isVisible()
    measured("first click", lambda: (press(on(house)), outlined()))
    answer["clicked"] = alike(house)
    first = tool.suggestion.asWkt()
    shot("samples_assisted")
    edge = house.boundingBox()
    corner = pixel(QgsPointXY(edge.xMinimum() + 0.2 * edge.width(), edge.center().y()))
    measured(
        "take away", lambda: (press(corner, Qt.KeyboardModifier.ShiftModifier), outlined())
    )
    answer["takes_away"] = [
        len(tool.pointed.negative), tool.suggestion.asWkt() != first,
        tool.suggestion.area() < QgsGeometry.fromWkt(first).area(),
    ]
    measured("take back", lambda: (key(Qt.Key.Key_Backspace), outlined()))
    answer["took_back"] = [len(tool.pointed.negative), tool.suggestion.asWkt() == first]
    measured("accept", lambda: key(Qt.Key.Key_Return))
    answer["after_return"] = [added(), tool.pointed.is_nothing]

    # -- a box --------------------------------------------------------------------------------
    measured("box", lambda: (drag(*around(house)), outlined()))
    answer["boxed"] = alike(house)
    click("assist_accept")
    answer["after_box"] = added()
    click("tool_save")
    live(0.5)

    # -- a service ----------------------------------------------------------------------------
    tiles = QgsRasterLayer(xyz, "tiles", "wms")
    assert tiles.isValid()
    QgsProject.instance().addMapLayer(tiles, False)
    root = QgsProject.instance().layerTreeRoot()
    root.insertLayer(-1, tiles)
    root.findLayer(layers.imagery.id()).setItemVisibilityChecked(False)
    live(2)
    assert layers.imagery not in canvas.layers()
    measured("click on a service", lambda: (press(on(house)), outlined()))
    answer["on_service"] = alike(house)
    folder = dock().current_page._label.findChild(QWidget, "assist_box")._drawing._folder
    pictures = sorted(path.name for path in folder.iterdir())
    measured(
        "another click", lambda: (press(corner, Qt.KeyboardModifier.ShiftModifier), outlined())
    )
    answer["one_picture"] = [pictures, sorted(path.name for path in folder.iterdir()) == pictures]
    shot("samples_assisted_service")
    key(Qt.Key.Key_Escape)
    measured("box on a service", lambda: (drag(*around(house)), outlined()))
    key(Qt.Key.Key_Return)
    click("tool_save")
    live(0.5)
    answer["picture_gone"] = [folder.exists()]
    click("tool_polygon")
    answer["picture_gone"].append(folder.exists())
    root.findLayer(layers.imagery.id()).setItemVisibilityChecked(True)

    def samples():
        return [
            [one.class_name, one.state.value, one.source.value, one.author]
            for one in studio.project.samples() if one.unit == unit.id
        ]

    answer["samples"] = samples()
    answer["member"] = studio.project.member
    answer["messages"] = messages()

    # -- QGIS's own split and merge -----------------------------------------------------------
    def cut(shape):
        box = shape.boundingBox()
        middle = box.center().y()
        for x in (box.xMinimum() - 1, box.xMaximum() + 1):
            press(pixel(QgsPointXY(x, middle)))
            live(0.1)
        QTest.mouseClick(sheet, Qt.MouseButton.RightButton, pos=pixel(box.center()))
        live(0.3)

    def shape_of(sample):
        shape = QgsGeometry()
        shape.fromWkb(sample.wkb)
        return shape

    def chosen(*ids):
        layers.samples.selectByIds(
            [one.id() for one in layers.samples.getFeatures() if one["uuid"] in ids]
        )

    def of_unit():
        return {one.id: one for one in studio.project.samples() if one.unit == unit.id}

    def told(one):
        return [one.class_name, one.state.value, one.source.value, one.author]

    def split(one):
        before = set(of_unit())
        chosen(one.id)
        click("tool_split")
        cut(shape_of(one))
        click("tool_save")
        live(0.5)
        return [of_unit()[one.id], *(new for new in of_unit().values() if new.id not in before)]

    def agree():
        asked = QApplication.activeModalWidget()
        if asked is None:
            return
        asking.stop()
        if keeps:
            asked.findChild(QTableWidget, "mTableWidget").selectRow(1)
            asked.findChild(QPushButton, "mFromSelectedPushButton").click()
        asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    def merge(parts):
        chosen(*(one.id for one in parts))
        asking.start(100)
        click("tool_merge")
        live(0.3)
        click("tool_save")
        live(0.5)

    asking = QTimer()
    asking.timeout.connect(agree)
    event = studio.project.events(limit=100000)[-1].id
    whole = list(of_unit().values())[-1]
    parts = split(whole)
    answer["split"] = [told(one) for one in parts]
    answer["split_areas"] = [shape_of(one).area() / shape_of(whole).area() for one in parts]
    answer["split_versions"] = [parts[0].version > whole.version, len(of_unit())]
    answer["split_events"] = [one.what for one in studio.project.events(after=event)]
    event = studio.project.events(limit=100000)[-1].id
    keeps = False
    merge(parts)
    ground = shape_of(whole)
    merged = min(
        of_unit().values(), key=lambda one: shape_of(one).symDifference(ground).area()
    )
    answer["merged"] = [merged.class_name, merged.state.value, merged.author, len(of_unit())]
    answer["merged_area"] = shape_of(merged).area() / shape_of(whole).area()
    answer["merge_events"] = [one.what for one in studio.project.events(after=event)]
    parts = split(merged)
    keeps = True
    merge(parts)
    answer["kept"] = [
        len(of_unit()), len({one.id for one in parts} & set(of_unit())), messages()
    ]
    chosen()
    click("tool_delete")
    answer["delete_needs"] = messages()
    iface.messageBar().clearWidgets()

    # -- what is closed stays closed ----------------------------------------------------------
    from dl_studio_plugin.project.model import SampleFilter, SampleState
    closed = next(studio.project.samples(SampleFilter(states=(SampleState.ACCEPTED,))))
    canvas.setExtent(shape_of(closed).boundingBox().buffered(10))
    canvas.refresh()
    live(1)
    chosen(closed.id)
    click("tool_split")
    cut(shape_of(closed))
    answer["cut"] = layers.has_unsaved_edits()
    click("tool_save")
    live(0.5)
    answer["refused"] = messages()
    iface.messageBar().clearWidgets()
    click("tool_undo")
    live(0.3)
    answer["left_to_save"] = layers.has_unsaved_edits()
    (same,) = [one for one in studio.project.samples() if one.id == closed.id]
    answer["closed_is_the_same"] = same == closed
    measured("submit", lambda: click("submit_unit"))
    answer["submitted"] = studio.project.unit(unit.id).state.value

    # -- opened again in a new QGIS project ---------------------------------------------------
    click("withdraw_unit")
    reference = studio.reference
    iface.newProject(False)
    live(0.5)
    studio.open_project(reference)
    live(1)
    seen, whole = canvas.extent(), held.boundingBox()
    answer["seen_again"] = [seen.contains(whole), seen.width() / whole.width()]
    canvas.zoomToFullExtent()
    live(0.5)
    area = studio.layers.extent()
    answer["zoomed_full"] = canvas.extent().width() / area.width()
    shot("samples_zoomed_full")
"""


@pytest.fixture(scope="module")
def pointed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("window")
    with running(KAMPALA / "kampala_train.tif") as service:
        variables = {
            "results": str(folder / "results"),
            "buildings": str(KAMPALA / "buildings.geojson"),
            "xyz": service.xyz,
        }
        lines = "".join(f"{name} = {value!r}\n" for name, value in variables.items())
        found = run_in_window(
            lines + textwrap.dedent(POINT_AT_HOUSES), folder, 240, load_plugin=True
        )
    assert service.requests
    return found


def test_a_click_on_a_roof_outlines_the_house(pointed):
    assert pointed["box_shows"]
    assert pointed["clicked"] > 0.6


def test_shift_takes_away_and_backspace_takes_that_back(pointed):
    assert pointed["takes_away"][:2] == [1, True]
    assert pointed["took_back"] == [0, True]


def test_return_makes_a_sample_of_the_chosen_class(pointed):
    assert pointed["after_return"] == [1, True]
    assert pointed["after_box"] == 2
    expected = ["building", "draft", "assisted", pointed["member"]]
    assert pointed["samples"] == [expected] * 3
    assert pointed["messages"] == []


def test_a_box_around_a_house_outlines_it(pointed):
    assert pointed["boxed"] > 0.6


def test_a_service_of_imagery_works_the_same_way(pointed):
    assert pointed["on_service"] > 0.5
    pictures, kept = pointed["one_picture"]
    assert len([name for name in pictures if name.endswith(".png")]) == 1
    assert kept  # the second click in the same view needs no second picture
    assert pointed["picture_gone"] == [True, False]


def test_split_samples_are_drafts_of_whoever_split_them(pointed):
    kept, new = pointed["split"]
    assert kept == ["building", "draft", "assisted", pointed["member"]]
    assert new == ["building", "draft", "manual", pointed["member"]]
    assert sum(pointed["split_areas"]) == pytest.approx(1, abs=0.01)
    assert pointed["split_versions"] == [True, 4]
    assert pointed["split_events"] == ["edit_layer"]


def test_merged_samples_are_one_again(pointed):
    assert pointed["merged"] == ["building", "draft", pointed["member"], 3]
    assert pointed["merged_area"] == pytest.approx(1, abs=0.01)
    assert pointed["merge_events"] == ["edit_layer"]


def test_a_merged_sample_stays_the_one_whose_attributes_are_taken(pointed):
    assert pointed["kept"] == [3, 1, []]


def test_a_tool_says_what_it_needs(pointed):
    assert pointed["delete_needs"] == ["Select samples first; then they can be deleted."]


def test_accepted_samples_of_a_closed_unit_are_not_split(pointed):
    assert pointed["cut"]
    assert any("cannot be changed" in text for text in pointed["refused"])
    assert not pointed["left_to_save"]
    assert pointed["closed_is_the_same"]
    assert pointed["submitted"] == "submitted"


def test_the_map_shows_the_unit_when_the_project_is_opened_again(pointed):
    contains, wider = pointed["seen_again"]
    assert contains
    assert wider < 3
    assert pointed["zoomed_full"] < 2.5


def test_the_window_answers_all_the_time(pointed):
    slow = {name: gap for name, gap in pointed["gaps"].items() if gap > LONGEST_GAP}
    assert slow == {}
