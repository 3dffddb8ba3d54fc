"""The part of the review page with which one goes through a result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from ..layers.review_layer import review_rows
from ..project.review_accuracy import ReviewAgreement, agreement_of
from .keys import press_by
from .review_session import REVIEW, ReviewSession, comment_on
from .swipe import SwipeTool

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..definitions.label_classes import LabelClass
    from .studio import Studio

_SHORTCUT_CLASSES = 9
#: How much of its surroundings is shown around an object, in its own sizes.
_AROUND = 3.0
#: Width of the ground shown around a point, in map units.
_POINT_GROUND = 60.0


class ReviewBox(QGroupBox):
    """Accept, reject or correct one object after the other.

    Signals:
        decided: the review goes on; the agreement so far is shown anew.
        ended: the layer of the review was removed.
    """

    decided = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("review_box")
        self._studio = studio
        self._session: Optional[ReviewSession] = None
        self._results: list[str] = []  # ids, since QGIS may remove the layers
        self._band: Optional[QgsRubberBand] = None
        self._swipe: Optional[SwipeTool] = None
        self._classes: Sequence[LabelClass] = ()
        self._build()
        self.hide()

    def begin(
        self, layer: QgsVectorLayer, classes: Sequence[LabelClass], results: list[QgsMapLayer]
    ) -> None:
        """Review ``layer``; ``results`` are what flicker and swipe hide."""
        project = self._studio.project
        member = project.member if project is not None else self._studio.settings.member
        self._let_session_go()
        self._session = ReviewSession(layer, member, self)
        self._session.moved.connect(self._show_feature)
        self._session.decided.connect(self._show_agreement)
        self._session.decided.connect(self.decided)
        self._session.ended.connect(self._on_layer_removed)
        self._results = [result.id() for result in results]
        self._classes = classes
        self._add_class_buttons(classes)
        self.setTitle(self.tr("Review of {layer}").format(layer=layer.name()))
        self.show()
        self._show_feature()
        self._show_agreement()

    @property
    def session(self) -> Optional[ReviewSession]:
        """The review that goes on."""
        return self._session

    def end(self) -> None:
        """Put everything on the map away."""
        self._stop_swipe()
        self._show_results(True)
        if self._band is not None:
            self._studio.iface.mapCanvas().scene().removeItem(self._band)
            self._band = None

    def _let_session_go(self) -> None:
        if self._session is not None:
            self._session.disconnect()
            self._session.deleteLater()
            self._session = None

    def _on_layer_removed(self) -> None:
        """Without its layer a review cannot go on; its file can be opened again."""
        self._let_session_go()
        self.end()
        self.hide()
        self.ended.emit()

    # -- widgets --------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        self._where = QLabel(objectName="review_where")
        self._where.setWordWrap(True)
        self._progress = QProgressBar(objectName="review_progress")
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(self.fontMetrics().height())
        self._agreement = QLabel(objectName="review_agreement")
        self._agreement.setWordWrap(True)
        layout.addWidget(self._progress)
        layout.addWidget(self._where)
        layout.addLayout(self._decisions())
        self._class_row = QGridLayout()
        layout.addLayout(self._class_row)
        self._class_buttons = QButtonGroup(self)
        self._comment = QLineEdit(objectName="review_comment")
        self._comment.setPlaceholderText(self.tr("Comment on this object"))
        self._comment.editingFinished.connect(self._keep_comment)
        layout.addWidget(self._comment)
        layout.addLayout(self._looking())
        layout.addWidget(self._agreement)

    def _decisions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, title, tip, key, icon, action in (
            ("review_previous", "", self.tr("Go back"), "B", "mActionArrowLeft.svg",
             lambda: self._with(lambda s: s.step(-1))),
            ("review_accept", self.tr("Accept"), self.tr("It is right"), "A",
             "mIconSuccess.svg", lambda: self._with(ReviewSession.accept)),
            ("review_reject", self.tr("Reject"), self.tr("There is no such thing here"), "R",
             "mActionDeleteSelected.svg", lambda: self._with(ReviewSession.reject)),
            ("review_undo", "", self.tr("Take the last decision back"), "U", "mActionUndo.svg",
             lambda: self._with(ReviewSession.take_back)),
            ("review_next", "", self.tr("Go on without a decision"), "N", "mActionArrowRight.svg",
             lambda: self._with(lambda s: s.step(+1))),
        ):  # fmt: skip
            row.addWidget(self._button(name, title, tip, key, icon, action), 1 if title else 0)
        return row

    def _looking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        shape = self._button(
            "review_shape", self.tr("Edit shape"),
            self.tr("Move its corners, then accept: it counts as corrected"),
            "E", "mActionVertexTool.svg", self._edit_shape,
        )  # fmt: skip
        self._flicker = self._button(
            "review_flicker", self.tr("Flicker"),
            self.tr("Hide and show the result, to see the imagery under it"),
            "F", "mActionShowAllLayers.svg", self._toggle_results,
        )  # fmt: skip
        self._swipe_button = self._button(
            "review_swipe", self.tr("Swipe"),
            self.tr("Uncover with the mouse what lies under the result"),
            "W", "mActionCopySelected.svg", self._toggle_swipe,
        )  # fmt: skip
        for button in (shape, self._flicker, self._swipe_button):
            row.addWidget(button)
        self._flicker.setCheckable(True)
        self._swipe_button.setCheckable(True)
        return row

    def _button(
        self, name: str, title: str, tip: str, key: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setToolTip(self.tr("{what} (key {key})").format(what=tip, key=key))
        button.clicked.connect(lambda _checked=False: action())
        press_by(key, button)
        return button

    def _add_class_buttons(self, classes: Sequence[LabelClass]) -> None:
        for button in self._class_buttons.buttons():
            self._class_buttons.removeButton(button)
            button.deleteLater()
        for number, label in enumerate(classes[:_SHORTCUT_CLASSES], start=1):
            tip = self.tr("It is {name}").format(name=label.name)
            button = self._button(
                f"review_class_{number}", label.name, tip, str(number), "",
                partial(self._correct, label.name),
            )  # fmt: skip
            button.setIcon(_colour_icon(label.colour, self.fontMetrics().height()))
            self._class_buttons.addButton(button)
            self._class_row.addWidget(button, (number - 1) // 2, (number - 1) % 2)

    # -- what is shown --------------------------------------------------------------------------

    def _with(self, action: Callable[[ReviewSession], object]) -> None:
        if self._session is not None:
            with self._studio.guarded():
                action(self._session)

    def _correct(self, class_name: str) -> None:
        self._with(lambda session: session.correct(class_name))

    def _show_feature(self) -> None:
        session = self._session
        feature = session.feature if session is not None else None
        if session is None or feature is None:
            self._where.setText(self.tr("There is nothing to review."))
            return
        confidence = feature.attribute("confidence") if "confidence" in _names(session) else None
        parts = [
            self.tr("{place} of {count}").format(place=session.place, count=len(session)),
            str(feature["class"]),
            self._word(str(feature[REVIEW])),
        ]
        if isinstance(confidence, float):
            parts.insert(2, self.tr("confidence {:.2f}").format(confidence))
        self._where.setText(" · ".join(parts))
        self._comment.setText(comment_on(feature))
        self._show_on_map()

    def _word(self, state: str) -> str:
        return {
            "open": self.tr("not decided"),
            "accepted": self.tr("accepted"),
            "rejected": self.tr("rejected"),
            "corrected": self.tr("corrected"),
        }.get(state, state)

    def _show_on_map(self) -> None:
        session = self._session
        feature = session.feature if session is not None else None
        if session is None or feature is None:
            return
        canvas = self._studio.iface.mapCanvas()
        if self._band is None:
            self._band = QgsRubberBand(canvas, session.layer.geometryType())
            self._band.setWidth(3)
            self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(canvas.palette().color(QPalette.ColorRole.Highlight))
        self._band.setToGeometry(feature.geometry(), session.layer)
        transform = QgsCoordinateTransform(
            session.layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        extent = transform.transformBoundingBox(feature.geometry().boundingBox())
        canvas.setExtent(_surroundings(extent))
        canvas.refresh()

    def _show_agreement(self) -> None:
        session = self._session
        if session is None:
            return
        agreement = agreement_of(review_rows(session.layer))
        self._progress.setRange(0, max(agreement.total, 1))
        self._progress.setValue(agreement.reviewed)
        self._agreement.setText(self._sentence(agreement))

    def _sentence(self, agreement: ReviewAgreement) -> str:
        if not agreement.reviewed:
            return self.tr("Nothing is reviewed yet.")
        lines = [
            self.tr(
                "{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval "
                "{low:.1%} to {high:.1%})."
            ).format(
                reviewed=agreement.reviewed, total=agreement.total, share=agreement.agreement,
                low=agreement.low, high=agreement.high,
            )
        ]  # fmt: skip
        by_area = agreement.area_adjusted
        if by_area is not None:
            lines.append(
                self.tr("By area, {share:.1%} ± {margin:.1%} of the map is right.").format(
                    share=by_area.overall, margin=by_area.overall_margin
                )
            )
        return "\n".join(lines)

    # -- what is done ---------------------------------------------------------------------------

    def _keep_comment(self) -> None:
        self._with(lambda session: session.comment(self._comment.text().strip()))

    def _edit_shape(self) -> None:
        self._with(self._edit_shape_of)

    def _edit_shape_of(self, session: ReviewSession) -> None:
        iface = self._studio.iface
        iface.setActiveLayer(session.layer)
        session.edit()
        iface.actionVertexToolActiveLayer().trigger()

    def _toggle_results(self) -> None:
        self._show_results(not self._flicker.isChecked())

    def _show_results(self, shown: bool) -> None:
        root = QgsProject.instance().layerTreeRoot()
        for layer_id in self._results:
            node = root.findLayer(layer_id)
            if node is not None:
                node.setItemVisibilityChecked(shown)
        self._flicker.setChecked(not shown)

    def _toggle_swipe(self) -> None:
        if self._swipe is not None:
            self._stop_swipe()
            return
        canvas = self._studio.iface.mapCanvas()
        self._swipe = SwipeTool(canvas, self._results)
        canvas.setMapTool(self._swipe)

    def _stop_swipe(self) -> None:
        if self._swipe is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._swipe)
            self._swipe = None
        self._swipe_button.setChecked(False)


def _names(session: ReviewSession) -> list[str]:
    return list(session.layer.fields().names())


def _surroundings(extent: QgsRectangle) -> QgsRectangle:
    """What to show of the map, so that an object is seen among its neighbours."""
    around = QgsRectangle(extent)
    size = max(extent.width(), extent.height())
    if size == 0:
        around.grow(_POINT_GROUND / 2)
    else:
        around.scale(_AROUND)
    return around


def _colour_icon(colour: str, size: int) -> QIcon:
    picture = QPixmap(size, size)
    picture.fill(QColor(colour))
    return QIcon(picture)
