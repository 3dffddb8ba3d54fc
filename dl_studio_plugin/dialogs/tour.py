"""The guided tour: through all six steps with the Kampala example, a stop at a time.

A stop names the page and the widget that it is about; the tour's bar at the foot of the dock
tells what to do there, and a frame shows where. Nothing is done for the user: they click.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent

    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "Tour"
_FRAME_WIDTH = 3


@dataclass(frozen=True)
class Stop:
    """A stop of the tour: what to do, on which page, with which widget (its object name)."""

    page: str
    widget: str
    text: str


def stops() -> tuple[Stop, ...]:
    """The whole way."""
    return (
        Stop(
            "welcome", "engine_card",
            translate(CONTEXT, "Everything is computed by the engine, which is installed once. If "
                      "this says that it is missing, click Install and wait for it."),
        ),
        Stop(
            "welcome", "make_example",
            translate(CONTEXT, "Open the Kampala example: an aerial image, divided into work "
                      "units. Most of them are labelled already; two are left for you."),
        ),
        Stop(
            "project", "step_bar",
            translate(CONTEXT, "These are the six steps. A tick means done; point at a step to "
                      "read what it still lacks. This page tells how the project stands."),
        ),
        Stop(
            "team", "go_team",
            translate(CONTEXT, "Several people? This page says who belongs to the project and what "
                      "they may do, and how the work goes. Alone, you need not care about it."),
        ),
        Stop(
            "samples", "claim_next",
            translate(CONTEXT, "Claim the next work unit. The map goes there, and everything "
                      "around it is dimmed, because only the unit has to be labelled."),
        ),
        Stop(
            "samples", "tool_polygon",
            translate(CONTEXT, "Choose a drawing tool and draw every building in the unit: click "
                      "the corners, right-click to finish. Assisted labelling needs one click."),
        ),
        Stop(
            "samples", "submit_unit",
            translate(CONTEXT, "Submit the unit when all its buildings are drawn. A reviewer then "
                      "accepts it; in a project of your own, that is you."),
        ),
        Stop(
            "samples", "samples_tabs",
            translate(CONTEXT, "On the tab Export, write the training data: small images with "
                      "their labels, cut from the accepted units."),
        ),
        Stop(
            "train", "train_start",
            translate(CONTEXT, "Train a model. The curves show how it learns; the score is that "
                      "on ground which it never saw. A few minutes are enough here."),
        ),
        Stop(
            "inference", "inference_preview",
            translate(CONTEXT, "Choose imagery that the model never saw, kampala_test.tif for "
                      "example, and look at the preview before you run it on everything."),
        ),
        Stop(
            "review", "review_prepare",
            translate(CONTEXT, "Review the result: look at a random sample of it and say what is "
                      "right. That gives an honest accuracy, and corrections to learn from."),
        ),
        Stop(
            "share", "share_start",
            translate(CONTEXT, "Share: a bundle holds the results, the model and the report, and "
                      "opens styled wherever it goes. That was the whole way."),
        ),
    )  # fmt: skip


class Frame(QWidget):
    """A frame drawn over a widget of the dock; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: Optional[QWidget]) -> None:
        """Go around ``target``; hide without one."""
        if target is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self.parentWidget(), target.rect().topLeft())
        around = QRect(corner, target.size())
        self.setGeometry(around.adjusted(*2 * (-_FRAME_WIDTH,), *2 * (_FRAME_WIDTH,)))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the frame."""
        painter = QPainter(self)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, _FRAME_WIDTH))
        inset = _FRAME_WIDTH // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 4, 4)


class TourBar(QFrame):
    """The text of a stop with Back, Next and End."""

    def __init__(self, studio: Studio, dock: QWidget) -> None:
        super().__init__(dock)
        self.setObjectName("tour_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._studio = studio
        self._dock = dock
        self._stops = stops()
        self._number = 0
        self._frame = Frame(dock)
        self._text = QLabel(objectName="tour_text")
        self._text.setWordWrap(True)
        self._count = QLabel(objectName="tour_count")
        self._back = self._button("tour_back", self.tr("Back"), lambda: self.show_stop(-1))
        self._next = self._button("tour_next", self.tr("Next"), lambda: self.show_stop(+1))
        end = self._button("tour_end", self.tr("End the tour"), self.end)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(end)
        row.addWidget(self._back)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addLayout(row)
        dock.installEventFilter(self)
        self.show_stop(0)

    def show_stop(self, step: int) -> None:
        """Go ``step`` stops on."""
        if self._number + step >= len(self._stops):
            self.end()
            return
        self._number = max(0, self._number + step)
        stop = self._stops[self._number]
        self._studio.go_to(stop.page)
        self._text.setText(stop.text)
        self._count.setText(f"{self._number + 1} / {len(self._stops)}")
        self._back.setEnabled(self._number > 0)
        last = self._number == len(self._stops) - 1
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._surround()

    def end(self) -> None:
        """Take the bar and the frame away."""
        self._studio.settings.tour_seen = True
        self._dock.removeEventFilter(self)
        self._frame.deleteLater()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the frame in place when the dock is resized or laid out anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._surround()
        return super().eventFilter(watched, event)

    def _surround(self) -> None:
        self._frame.surround(self._dock.findChild(QWidget, self._stops[self._number].widget))

    def _button(self, name: str, title: str, action: object) -> QPushButton:
        button = QPushButton(title, objectName=name)
        button.clicked.connect(lambda _checked=False: action())  # type: ignore[operator]
        return button


def start_tour(studio: Studio, dock: QWidget) -> None:
    """Show the tour's bar at the foot of the dock, from the first stop on."""
    body = dock.findChild(QWidget, "dl_studio_body")
    if body is None or dock.findChild(TourBar) is not None:
        return
    body.layout().addWidget(TourBar(studio, body))
