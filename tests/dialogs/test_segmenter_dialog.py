"""Choosing what outlines objects among what one has, and pointing at houses with it."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QToolButton

from dl_studio_plugin.definitions.assisted_jobs import BUILT_IN, EFFICIENT_SAM, SAM, SAM_2
from dl_studio_plugin.dialogs.assist_box import AssistBox
from dl_studio_plugin.dialogs.map_tools.assisted import AssistedTool
from dl_studio_plugin.dialogs.segmenter_dialog import SegmenterDialog
from dl_studio_plugin.dialogs.segmenter_shelf import Shelf
from dl_studio_plugin.layers import map_drawing
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.layers.image_services import running
from tests.processing.small_world import extent_of

ROOT = Path(__file__).resolve().parents[2]
MAKE_PAIRS = """
import sys
from pathlib import Path
from tests.engine.assisted.pairs import PAIRS
for kind, folder in zip(sys.argv[2::2], sys.argv[3::2]):
    PAIRS[kind](Path(sys.argv[1]) / folder)
"""
KINDS = {"sam": SAM, "efficient sam": EFFICIENT_SAM, "sam 2": SAM_2}


@pytest.fixture(scope="session")
def pairs(tmp_path_factory) -> Path:
    """A folder with small models, made by the engine's Python: one family, one folder."""
    folder = tmp_path_factory.mktemp("pairs")
    wanted = [word for kind, family in KINDS.items() for word in (kind, family)]
    python = EngineEnvironment.default().python
    subprocess.run([str(python), "-c", MAKE_PAIRS, str(folder), *wanted], cwd=ROOT, check=True)
    return folder


@pytest.fixture
def dialog(studio, tmp_path):
    made = SegmenterDialog(studio, shelf=Shelf(tmp_path / "segmenters"))
    made.show()
    yield made
    if not sip.isdeleted(made):
        put_away(made)


def ok(dialog: SegmenterDialog) -> QPushButton:
    return dialog.findChild(QPushButton, "segmenter_ok")


def facts(dialog: SegmenterDialog) -> str:
    return dialog.findChild(QLabel, "segmenter_facts").text()


def choose(dialog: SegmenterDialog, encoder: object, decoder: object) -> None:
    dialog.findChild(QRadioButton, "segmenter_model").setChecked(True)
    for name, path in (("segmenter_encoder", encoder), ("segmenter_decoder", decoder)):
        dialog.findChild(QgsFileWidget, name).setFilePath(str(path))


def wait_for_facts(dialog: SegmenterDialog, text: str) -> None:
    wait_for(lambda: text in facts(dialog))


# -- choosing -----------------------------------------------------------------------------------


def test_the_built_in_one_needs_nothing(studio, dialog):
    assert dialog.findChild(QRadioButton, "segmenter_built_in").isChecked()
    assert not dialog.findChild(QgsFileWidget, "segmenter_encoder").isEnabled()
    ok(dialog).click()
    assert studio.settings.segmenter_family == BUILT_IN
    assert studio.settings.segmenter_encoder == ""
    process_events()
    assert sip.isdeleted(dialog)


@pytest.mark.parametrize("family", KINDS.values())
def test_a_model_in_two_files_is_looked_at_and_chosen(studio, dialog, pairs, family):
    encoder, decoder = pairs / family / "one.onnx", pairs / family / "two.onnx"
    choose(dialog, encoder, decoder)
    assert not ok(dialog).isEnabled()
    wait_for(ok(dialog).isEnabled)
    assert "SHA-256" in facts(dialog)
    if family == SAM:
        shot(dialog, "segmenter_pair")
    ok(dialog).click()
    chosen = studio.settings
    assert (chosen.segmenter_encoder, chosen.segmenter_decoder) == (str(encoder), str(decoder))
    assert chosen.segmenter_family == family


def test_the_two_files_may_come_in_either_order(studio, dialog, pairs):
    encoder, decoder = pairs / SAM / "one.onnx", pairs / SAM / "two.onnx"
    choose(dialog, decoder, encoder)
    wait_for(ok(dialog).isEnabled)
    ok(dialog).click()
    assert studio.settings.segmenter_encoder == str(encoder)


def test_one_file_is_not_enough(dialog, pairs):
    choose(dialog, pairs / SAM / "one.onnx", "")
    assert not ok(dialog).isEnabled()
    assert "Choose both files" in facts(dialog)


def test_a_broken_file_is_told_in_a_sentence_and_not_taken(dialog, pairs, tmp_path):
    broken = tmp_path / "<b>broken.onnx"
    broken.write_bytes((pairs / SAM / "one.onnx").read_bytes()[:100])
    choose(dialog, broken, pairs / SAM / "two.onnx")
    wait_for(lambda: "Looking" not in facts(dialog))
    assert facts(dialog).endswith(".")
    assert "broken.onnx" in facts(dialog)
    assert not ok(dialog).isEnabled()
    shot(dialog, "segmenter_broken")
    choose(dialog, pairs / SAM / "one.onnx", pairs / SAM / "two.onnx")
    wait_for(ok(dialog).isEnabled)


def test_files_of_two_models_are_not_taken(dialog, pairs):
    choose(dialog, pairs / SAM / "one.onnx", pairs / SAM_2 / "two.onnx")
    wait_for(lambda: "Looking" not in facts(dialog))
    assert not ok(dialog).isEnabled()


def test_what_is_said_of_other_files_does_not_count(studio, dialog, pairs, tmp_path):
    choose(dialog, pairs / SAM / "one.onnx", pairs / SAM / "two.onnx")
    number = dialog._asked
    choose(dialog, tmp_path / "not there.onnx", pairs / SAM / "two.onnx")
    assert dialog._asked > number
    wait_for(lambda: "Looking" not in facts(dialog))
    assert "not there.onnx" in facts(dialog)
    assert not ok(dialog).isEnabled()


def test_cancel_keeps_what_was_chosen_before(studio, pairs, tmp_path):
    encoder, decoder = pairs / SAM / "one.onnx", pairs / SAM / "two.onnx"
    studio.settings.segmenter_encoder = str(encoder)
    studio.settings.segmenter_decoder = str(decoder)
    studio.settings.segmenter_family = SAM
    dialog = SegmenterDialog(studio, shelf=Shelf(tmp_path / "segmenters"))
    dialog.show()
    assert dialog.findChild(QRadioButton, "segmenter_model").isChecked()
    wait_for(ok(dialog).isEnabled)
    dialog.findChild(QRadioButton, "segmenter_built_in").setChecked(True)
    dialog.reject()
    assert studio.settings.segmenter_encoder == str(encoder)
    put_away(dialog)


# -- pointing -----------------------------------------------------------------------------------


@pytest.fixture
def tool(studio, project_file, ground):
    """The tool in use on a map that shows the imagery, and the box beside it."""
    assert studio.open_project(str(project_file))
    canvas = studio.iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.resize(512, 512)
    west, south, east, north = extent_of(ground)
    canvas.setExtent(QgsRectangle(west, south, east, north))
    canvas.setLayers([studio.layers.imagery])
    made = AssistedTool(canvas, "#e31a1c")
    made.ground = ground
    box = AssistBox(studio, made)
    box.show()
    canvas.setMapTool(made)
    process_events()
    yield made
    canvas.unsetMapTool(made)
    put_away(box)
    made.deleteLater()


@pytest.fixture
def box(tool) -> AssistBox:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, AssistBox))


def place(ground: Path, across: float, up: float) -> QgsPointXY:
    """A place of the imagery, in shares of its width and height."""
    west, south, east, north = extent_of(ground)
    return QgsPointXY(west + across * (east - west), south + up * (north - south))


def pixel(tool: AssistedTool, across: float, up: float) -> QPoint:
    found = tool._canvas.getCoordinateTransform().transform(place(tool.ground, across, up))
    return QPoint(round(found.x()), round(found.y()))


def click(tool: AssistedTool, across: float, up: float, beside: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if beside else Qt.KeyboardModifier.NoModifier
    sheet = tool._canvas.viewport()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, modifier, pixel(tool, across, up))


def wait_for_outline(tool: AssistedTool) -> None:
    wait_for(lambda: tool.can_accept, 20)


def press(tool: AssistedTool, key: Qt.Key) -> None:
    QTest.keyClick(tool._canvas, key)


def says(box: AssistBox, name: str = "assist_status") -> str:
    return box.findChild(QLabel, name).text()


def test_a_click_gives_an_outline_that_return_gives_away(tool, box):
    drawn = []
    tool.drawn.connect(drawn.append)
    assert "built-in" in says(box, "assist_segmenter")
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    assert "Return accepts this outline" in says(box)
    assert box.findChild(QPushButton, "assist_accept").isEnabled()
    press(tool, Qt.Key.Key_Return)
    assert len(drawn) == 1
    assert drawn[0].isGeosValid()
    assert tool.pointed.is_nothing
    assert "Click on an object" in says(box)


def test_an_outline_for_an_earlier_click_is_not_given_away(tool):
    drawn = []
    tool.drawn.connect(drawn.append)
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    click(tool, 0.55, 0.5, beside=True)
    press(tool, Qt.Key.Key_Return)  # at once: the answer to the second click is not there yet
    assert drawn == []
    wait_for_outline(tool)
    press(tool, Qt.Key.Key_Return)
    assert len(drawn) == 1


def test_steps_are_taken_back_one_by_one(tool, box):
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    first = tool.suggestion.asWkt()
    click(tool, 0.53, 0.5)
    wait_for_outline(tool)
    assert tool.suggestion.asWkt() != first
    press(tool, Qt.Key.Key_Backspace)
    wait_for_outline(tool)
    assert tool.suggestion.asWkt() == first
    press(tool, Qt.Key.Key_Backspace)
    assert tool.pointed.is_nothing
    assert tool.suggestion.isEmpty()
    assert not box.findChild(QPushButton, "assist_accept").isEnabled()


def test_escape_and_the_button_discard(tool, box):
    for discard in (
        lambda: press(tool, Qt.Key.Key_Escape),
        lambda: box.findChild(QPushButton, "assist_discard").click(),
    ):
        click(tool, 0.5, 0.5)
        wait_for_outline(tool)
        discard()
        assert tool.pointed.is_nothing
        assert tool.suggestion.isEmpty()
        assert tool._markers == []


def test_a_click_beside_comes_after_one_on_the_object(tool):
    click(tool, 0.5, 0.5, beside=True)
    assert tool.pointed.is_nothing


def test_a_box_is_dragged_from_any_corner(tool):
    sheet = tool._canvas.viewport()
    for start, end in (((0.4, 0.6), (0.6, 0.4)), ((0.6, 0.4), (0.4, 0.6))):
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=pixel(tool, *start))
        QTest.mouseMove(sheet, pixel(tool, 0.5, 0.5))
        QTest.mouseMove(sheet, pixel(tool, *end))
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=pixel(tool, *end))
        wait_for_outline(tool)
        assert tool.pointed.box is not None
        assert tool.pointed.box.contains(tool.suggestion.boundingBox().center())
        tool.begin_anew()


def test_clicks_count_though_the_map_was_moved_between_them(tool, ground):
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    before, canvas = tool.pointed.positive[0], tool._canvas
    canvas.setExtent(QgsRectangle(place(ground, 0.55, 0), place(ground, 1, 0.45)))
    assert not canvas.extent().contains(before)
    click(tool, 0.6, 0.4)
    wait_for_outline(tool)
    assert tool.pointed.positive[0] == before


def test_a_map_without_imagery_is_told(tool, box):
    tool._canvas.setLayers([])
    click(tool, 0.5, 0.5)
    assert "shows no imagery" in says(box)
    assert not tool.can_accept


def test_a_click_beside_the_imagery_is_told(tool, box):
    extent = QgsRectangle(tool._canvas.extent())
    extent.scale(2)
    tool._canvas.setExtent(extent)
    click(tool, 1.2, 0.5)
    wait_for(lambda: "Looking" not in says(box))
    assert "outside the imagery" in says(box)


def test_the_chosen_model_is_asked(studio, tool, box, pairs):
    studio.settings.segmenter_encoder = str(pairs / SAM / "one.onnx")
    studio.settings.segmenter_decoder = str(pairs / SAM / "two.onnx")
    studio.settings.segmenter_family = SAM
    tool._canvas.unsetMapTool(tool)
    assert not box.isVisible()
    tool._canvas.setMapTool(tool)
    assert box.isVisible()
    assert "SAM or MobileSAM" in says(box, "assist_segmenter")
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    middle, clicked = tool.suggestion.centroid().asPoint(), tool.pointed.positive[0]
    assert middle.distance(clicked) < tool._canvas.extent().width() / 20  # it draws discs


def test_another_segmenter_is_chosen_beside_the_tool(studio, tool, box, pairs):
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    box.findChild(QToolButton, "assist_choose").click()
    dialog = box.window().findChild(SegmenterDialog)
    choose(dialog, pairs / SAM / "one.onnx", pairs / SAM / "two.onnx")
    wait_for(ok(dialog).isEnabled)
    ok(dialog).click()
    assert "SAM or MobileSAM" in says(box, "assist_segmenter")
    assert tool.pointed.is_nothing


def test_a_model_that_is_gone_is_told(studio, tool, box, tmp_path):
    studio.settings.segmenter_encoder = str(tmp_path / "gone.onnx")
    studio.settings.segmenter_decoder = str(tmp_path / "gone too.onnx")
    click(tool, 0.5, 0.5)
    wait_for(lambda: "Looking" not in says(box))
    assert "gone" in says(box)
    assert not tool.can_accept


# -- a service ----------------------------------------------------------------------------------


@pytest.fixture
def tiles(tool, ground):
    """The map shows a service of tiles instead of the project's imagery."""
    with running(ground) as service:
        layer = QgsRasterLayer(service.xyz, "tiles", "wms")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        tool._canvas.setLayers([layer])
        yield service
        tool._canvas.unsetMapTool(tool)
        tool._canvas.setLayers([])
        QgsProject.instance().removeMapLayer(layer.id())


def folder_of(box: AssistBox) -> Path | None:
    return box._drawing._folder


def test_of_a_service_one_picture_is_drawn_for_a_view(tool, box, tiles):
    click(tool, 0.5, 0.5)
    wait_for_outline(tool)
    folder = folder_of(box)
    (picture,) = folder.glob("*.png")
    click(tool, 0.53, 0.5)
    wait_for_outline(tool)
    assert list(folder.glob("*.png")) == [picture]
    tool._canvas.zoomByFactor(0.8)
    click(tool, 0.5, 0.53)
    wait_for_outline(tool)
    assert not folder.exists()
    folder = folder_of(box)
    assert len(list(folder.glob("*.png"))) == 1
    tool._canvas.unsetMapTool(tool)
    assert not folder.exists()


def test_clicks_and_leaving_while_a_picture_is_drawn_do_no_harm(tool, box, tiles):
    for _ in range(3):
        click(tool, 0.5, 0.5)  # the picture of the click before is not there yet
    wait_for_outline(tool)
    assert len(tool.pointed.positive) == 3
    tiles.open.clear()
    tool._canvas.zoomByFactor(0.9)
    click(tool, 0.5, 0.5)
    started = time.monotonic()
    folder = folder_of(box)
    tool._canvas.unsetMapTool(tool)
    assert time.monotonic() - started < 0.2
    tiles.open.set()
    assert not folder.exists()
    wait_for(lambda: not map_drawing._under_way)
