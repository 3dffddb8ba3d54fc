"""Curves and bars are drawn to scale, grow, and tell their values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from dl_studio_plugin.definitions.messages import Metric
from dl_studio_plugin.dialogs.bars import Bar, Bars
from dl_studio_plugin.dialogs.curves import Curves, named_epochs, nice_ticks
from dl_studio_plugin.dialogs.training_course import TrainingCourse
from tests.dialogs.waiting import put_away, shot

FIRST_COLOUR = QColor("#0072b2")


@pytest.fixture
def curves(qgis_app):
    made = Curves("losses", "Loss")
    made.resize(400, 200)
    made.show()
    yield made
    put_away(made)


def columns_of(widget, colour: QColor) -> list[int]:
    """The columns of the picture that hold a colour."""
    image = widget.grab().toImage()
    scale = image.devicePixelRatio()
    found = {
        int(x / scale)
        for x in range(image.width())
        for y in range(round(image.height() * 0.2), image.height())
        if image.pixelColor(x, y) == colour
    }
    return sorted(found)


@given(
    low=st.floats(-1e6, 1e6),
    span=st.floats(0, 1e6),
    count=st.integers(2, 8),
)
def test_ticks_are_few_round_and_hold_all_values(low, span, count):
    ticks = nice_ticks(low, low + span, count)
    step = ticks[1] - ticks[0]
    tolerance = 1e-6 * max(1.0, abs(low), span)
    assert ticks[0] <= low + tolerance
    assert ticks[-1] >= low + span - tolerance
    assert 2 <= len(ticks) <= count + 3
    digits = f"{step:e}".partition("e")[0]
    assert float(digits) == pytest.approx(round(float(digits)), rel=1e-3)


@given(first=st.integers(0, 5), more=st.integers(0, 500))
def test_few_epochs_are_named_and_the_last_is_one_of_them(first, more):
    named = named_epochs(first, first + more)
    assert named[-1] == first + more
    assert named == sorted(set(named))
    assert len(named) <= 10


def test_the_curve_reaches_over_the_whole_width_however_many_epochs_there_are(curves):
    for last in (2, 30):
        curves.clear()
        for epoch in range(1, last + 1):
            curves.add("training", epoch, 1 / epoch)
        columns = columns_of(curves, FIRST_COLOUR)
        assert columns[-1] - columns[0] > 0.75 * curves.width()


def test_a_single_value_is_a_point_and_no_number_is_left_out(curves):
    curves.add("training", 1, float("nan"))
    assert columns_of(curves, FIRST_COLOUR) == []
    curves.add("training", 1, 0.5)
    assert 0 < len(columns_of(curves, FIRST_COLOUR)) < 80


def test_the_mouse_over_an_epoch_tells_its_values(curves):
    for epoch, value in ((1, 2.0), (2, 1.0), (3, 0.25)):
        curves.add("training", epoch, value)
    curves.add("validation", 3, 0.75)
    place = QPoint(curves.width() - 20, 100)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(curves.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(curves, event)
    assert QToolTip.text().splitlines()[:3] == ["Epoch 3", "training: 0.25", "validation: 0.75"]
    QToolTip.hideText()


def test_what_is_drawn_is_told_to_those_who_do_not_see_it(curves):
    curves.add("training", 4, 0.5)
    assert "0.5" in curves.accessibleDescription()
    bars = Bars("balance")
    bars.show_bars([Bar("building", 3, "75 %", "#e31a1c")])
    assert bars.accessibleDescription() == "building: 75 %"


def course(training, validation, iou) -> TrainingCourse:
    made = TrainingCourse(20)
    rows = zip(training, validation, iou)
    for epoch, (trained, validated, score) in enumerate(rows, start=1):
        made.add(Metric("training_loss", epoch, trained))
        made.add(Metric("validation_loss", epoch, validated))
        made.add(Metric("mean_iou", epoch, score))
    return made


def test_before_the_first_epoch_the_words_say_when_figures_come():
    assert "first epoch" in TrainingCourse(20).words()


def test_the_words_name_the_best_epoch():
    words = course([1, 0.8, 0.6], [1, 0.9, 0.9], [0.2, 0.5, 0.4]).words()
    assert "Epoch 3 of 20" in words
    assert "0.400" in words
    assert "0.500, of epoch 2" in words


def test_learning_by_heart_is_told_and_chance_is_not():
    by_heart = course([1, 0.8, 0.6, 0.4, 0.3], [1, 0.5, 0.6, 0.7, 0.8], [0.2] * 5)
    assert by_heart.learns_by_heart_since() == 2
    assert "Since epoch 2" in by_heart.words()
    jumping = course([1, 0.8, 0.6, 0.4, 0.3], [1, 0.5, 0.6, 0.7, 0.45], [0.2] * 5)
    assert jumping.learns_by_heart_since() is None


def test_where_the_loss_chooses_the_lowest_is_the_best():
    made = course([1, 0.8], [1, 0.5], [0.9, 0.1])
    made.monitor = "loss"
    assert made.best_epoch == 2


def test_where_no_score_can_be_measured_the_loss_chooses():
    made = course([1, 0.8, 0.7], [1, 0.5, 0.6], [None, None, None])
    assert made.best_epoch == 2
    words = made.words()
    assert "Epoch 3 of 20: validation loss is 0.600" in words
    assert "0.500, of epoch 2" in words


def test_a_picture_of_a_long_training(curves):
    curves.resize(420, 190)
    for epoch in range(1, 41):
        curves.add("training loss", epoch, 1.4 / epoch**0.5)
        curves.add("validation loss", epoch, 1.5 / epoch**0.4 + 0.002 * epoch)
    shot(curves, "curves")
