"""Labelling by mouse in a real window: the example is made, a unit claimed, drawn, handed in."""

from __future__ import annotations

import textwrap

import pytest

from tests.end_to_end.real_window import run_in_window

#: Longest time for which the window's own work may keep it from answering, and longest time for
#: which it may stand still on a machine that does other things too; seconds.
LONGEST_GAP = 0.2
LONGEST_STALL = 1.0

LABEL_A_UNIT = """
    from qgis.core import QgsGeometry, QgsPointXY
    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.results_folder = results
    shot("welcome")
    answer["gaps"], answer["stalls"] = {}, {}

    def measured(name, action):
        pulse.rest()
        action()
        live(0.5)
        answer["gaps"][name] = max(gaps, default=0)
        answer["stalls"][name] = max(stalls, default=0)

    def make_example():
        click("make_example")
        wait_for(lambda: studio.project is not None, 60, "for the example")

    measured("make the example", make_example)
    shot("project")
    measured("open the samples page", lambda: studio.go_to("samples"))
    measured("claim", lambda: click("claim_next"))
    live(1)
    unit = dock().current_page._labelling.unit
    ground = QgsGeometry()
    ground.fromWkb(unit.wkb)
    bounds = ground.boundingBox()
    canvas = iface.mapCanvas()
    sheet = canvas.viewport()

    def pixel(across, up):
        place = QgsPointXY(
            bounds.xMinimum() + across * bounds.width(), bounds.yMinimum() + up * bounds.height()
        )
        found = canvas.getCoordinateTransform().transform(place)
        return QPoint(round(found.x()), round(found.y()))

    def left(across, up):
        QTest.mouseMove(sheet, pixel(across, up))
        live(0.05)
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=pixel(across, up))
        live(0.05)

    def polygon():
        click("tool_polygon")
        for corner in ((0.01, 0.55), (0.25, 0.55), (0.25, 0.78), (0.01, 0.78)):
            left(*corner)
        QTest.mouseClick(sheet, Qt.MouseButton.RightButton, pos=pixel(0.1, 0.6))

    def drag(tool, start, end):
        click(tool)
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=pixel(*start))
        for share in (0.3, 0.6, 1):
            live(0.03)
            x = start[0] + share * (end[0] - start[0])
            y = start[1] + share * (end[1] - start[1]) * share
            QTest.mouseMove(sheet, pixel(x, y))
        live(0.05)
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=pixel(*end))

    layers = studio.layers
    measured("draw a polygon", polygon)
    measured("draw a box", lambda: drag("tool_box", (0.75, 0.85), (0.98, 0.99)))
    measured("draw a circle", lambda: drag("tool_circle", (0.5, 0.3), (0.58, 0.3)))
    answer["drawn"] = len(layers.samples.editBuffer().addedFeatures())
    shot("samples_label")
    layers.samples.undoStack().undo()
    answer["after_undo"] = len(layers.samples.editBuffer().addedFeatures())
    drag("tool_circle", (1.2, 0.5), (1.25, 0.5))
    live(0.3)
    answer["outside"] = messages()
    iface.messageBar().clearWidgets()
    measured("submit", lambda: click("submit_unit"))
    live(0.5)
    answer["state"] = studio.project.unit(unit.id).state.value
    answer["samples"] = [
        [sample.class_name, sample.state.value, sample.source.value]
        for sample in studio.project.samples()
        if sample.unit == unit.id
    ]
    click("review_next_unit")
    live(0.3)
    click("accept_unit")
    live(0.3)
    answer["reviewed"] = studio.project.unit(unit.id).state.value
    for number, name in enumerate(("units", "samples", "export"), start=1):
        find("samples_tabs").setCurrentIndex(number)
        live(1)
        shot("samples_" + name)
    answer["messages"] = messages()
"""


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("window")
    results = f"results = {str(folder / 'results')!r}\n"
    program = results + textwrap.dedent(LABEL_A_UNIT)
    return run_in_window(program, folder, 120, load_plugin=True)


def test_shapes_drawn_by_mouse_become_samples_of_the_class(labelled):
    assert labelled["drawn"] == 3
    assert labelled["samples"] == [["building", "submitted", "manual"]] * 2


def test_qgis_undo_takes_a_drawn_shape_back(labelled):
    assert labelled["after_undo"] == 2


def test_what_is_drawn_outside_the_unit_is_refused_with_a_sentence(labelled):
    (sentence,) = labelled["outside"]
    assert "outside the work unit" in sentence


def test_the_unit_is_handed_in_and_accepted(labelled):
    assert labelled["state"] == "submitted"
    assert labelled["reviewed"] == "accepted"
    assert labelled["messages"] == []


def test_the_window_answers_all_the_time(labelled):
    slow = {name: gap for name, gap in labelled["gaps"].items() if gap > LONGEST_GAP}
    still = {name: gap for name, gap in labelled["stalls"].items() if gap > LONGEST_STALL}
    assert (slow, still) == ({}, {})
