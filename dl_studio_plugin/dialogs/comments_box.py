"""What is said about the unit that is held: comments at places of the map, and replies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsExpression, QgsGeometry, QgsPointXY
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from ..project.model import Comment, CommentCategory
from ..project.threads import Thread, threads
from .comment_form import CommentForm
from .comment_list import CommentList
from .keys import with_key
from .map_tools.commenting import CommentTool
from .moments import moment_text

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from .labelling import Labelling
    from .studio import Studio


class CommentsBox(QGroupBox):
    """A list in step with the map, the thread that is chosen, and a form for another comment."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setTitle(self.tr("Comments"))
        self.setObjectName("comments_box")
        self._studio = studio
        self._labelling = labelling
        self._tool: Optional[CommentTool] = None
        self._place: Optional[QgsPointXY] = None  # of the comment that is written, on the map
        self._unit = ""
        self._followed: Optional[QgsVectorLayer] = None
        self._is_quiet = False
        self.list = CommentList()
        self.list.chosen.connect(self._on_chosen)
        self.list.gone_to.connect(self._go_to)
        self.list.ticked.connect(self._on_ticked)
        self._thread = QLabel(objectName="comment_thread")
        self._thread.setWordWrap(True)
        self._thread.setTextFormat(Qt.TextFormat.PlainText)  # people write what it shows
        self._form = CommentForm()
        self._form.written.connect(self._add)
        self._form.given_up.connect(self.put_away)
        self._begin = QPushButton(
            QgsApplication.getThemeIcon("/mActionAnnotation.svg"), self.tr("Comment on the map"),
            objectName="comment_add",
        )  # fmt: skip
        self._begin.setToolTip(
            self.tr("Click a place on the map and say what is to be done there; as often as needed")
        )
        self._begin.clicked.connect(lambda _checked=False: self.begin())
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self._thread)
        layout.addLayout(self._reply_row())
        layout.addWidget(self._form)
        layout.addWidget(with_key(self._begin))
        self._form.hide()
        labelling.changed.connect(self.refresh)

    def _reply_row(self) -> QHBoxLayout:
        self._reply = QLineEdit(objectName="comment_reply")
        self._reply.setPlaceholderText(self.tr("Reply"))
        self._reply.returnPressed.connect(self._on_reply)
        self._send = QPushButton(self.tr("Reply"), objectName="comment_send")
        self._send.setToolTip(self.tr("Reply to the comment that is chosen (Enter)"))
        self._send.clicked.connect(lambda _checked=False: self._on_reply())
        row = QHBoxLayout()
        row.addWidget(self._reply, 1)
        row.addWidget(self._send)
        return row

    # -- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the comments of the unit as they are now; a unit begins with what is open."""
        project, unit = self._studio.project, self._labelling.unit
        self.setVisible(unit is not None)
        if project is None or unit is None:
            self._unit = ""
            self.put_away()
            self.list.show_threads(())
            return
        with self._studio.guarded(), self._quietly():
            said = threads(project.comments(unit.id))
            # The reason for returning a unit stands above already.
            known = [t for t in said if t.first.text != unit.reason or t.first.wkb or t.replies]
            self.list.show_threads(known)
            self.list.setVisible(bool(known))
            if unit.id != self._unit and known and not known[0].first.resolved:
                self.list.choose(known[0].first.id)
        self._unit = unit.id
        self._follow()

    def _on_chosen(self, thread: Optional[Thread]) -> None:
        self._thread.setVisible(thread is not None)
        self._reply.setVisible(thread is not None)
        self._send.setVisible(thread is not None)
        if thread is not None:
            said = (thread.first, *thread.replies)
            self._thread.setText("\n".join(map(_line, said)))
        if not self._is_quiet:
            self._show_on_map(thread)

    def _on_ticked(self, thread: Thread, is_done: bool) -> None:
        project = self._studio.project
        if project is not None:
            with self._studio.guarded():
                project.resolve_comment(thread.first.id, is_done)
            # Later: the list that is told of its item must not be filled anew meanwhile.
            QTimer.singleShot(0, self._studio.refresh)

    def _on_reply(self) -> None:
        project, thread = self._studio.project, self.list.current
        text = self._reply.text()
        if project is None or thread is None or not text.strip():
            return
        with self._studio.guarded():
            project.add_comment(Comment("", thread.first.unit, text, reply_to=thread.first.id))
            self._reply.clear()
        self._studio.refresh()

    # -- in step with the map -------------------------------------------------------------------

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def _layer(self) -> Optional[QgsVectorLayer]:
        return self._studio.layers.comments if self._studio.layers is not None else None

    def _show_on_map(self, thread: Optional[Thread]) -> None:
        layer = self._layer()
        if layer is None or thread is None or not thread.first.wkb:
            return
        with self._quietly():
            known = QgsExpression.quotedValue(thread.first.id)
            layer.selectByExpression(f'"uuid" = {known}')
        self._studio.iface.mapCanvas().flashGeometries([_point(thread.first)], layer.crs())

    def _go_to(self, thread: Optional[Thread]) -> None:
        if thread is not None and thread.first.wkb:
            self._labelling.zoom_to_place(_point(thread.first))

    def _follow(self) -> None:
        """Hear of comments that are selected on the map; the layer may be another than before."""
        layer = self._layer()
        if layer is not None and layer is not self._followed:
            layer.selectionChanged.connect(self._take_selection)
        self._followed = layer

    def _take_selection(self) -> None:
        layer = self._layer()
        if self._is_quiet or layer is None:
            return
        with self._quietly():
            for feature in layer.getSelectedFeatures():
                self.list.choose(str(feature["uuid"]))

    # -- writing --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Take comments at places that are clicked, or on the unit."""
        canvas = self._studio.iface.mapCanvas()
        if self._tool is None:
            self._tool = CommentTool(canvas)
            self._tool.placed.connect(self._on_placed)
            self._tool.given_up.connect(self.put_away)
            self.destroyed.connect(self._tool.deleteLater)  # it belongs to the map, which stays
        canvas.setMapTool(self._tool)
        self._form.show()
        self._begin_at(None)

    def leave(self) -> None:
        """Put the tool away, and hear no more of what is selected on the map."""
        self.put_away()
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._take_selection)
        self._followed = None

    def put_away(self) -> None:
        """Take no more comments."""
        self._form.clear()
        self._form.hide()
        self._place = None
        if self._tool is not None:
            self._tool.show_mark(None)
            self._studio.iface.mapCanvas().unsetMapTool(self._tool)

    def _on_placed(self, place: QgsPointXY) -> None:
        there = self._comment_at(place)
        if there is not None:
            self.list.choose(there.id)
        else:
            self._begin_at(place)

    def _comment_at(self, place: QgsPointXY) -> Optional[Comment]:
        near = self._tool.near if self._tool is not None else 0.0
        for row in range(self.list.count()):
            thread: Thread = self.list.item(row).data(Qt.ItemDataRole.UserRole)
            point = self._labelling.on_map(_point(thread.first)) if thread.first.wkb else None
            if point is not None and point.distance(place) <= near:
                return thread.first
        return None

    def _begin_at(self, place: Optional[QgsPointXY]) -> None:
        self._place = place
        if self._tool is not None:
            self._tool.show_mark(place)
        if place is None:
            words = self.tr("Click the place on the map. Without one it is about the whole unit.")
        elif self._sample_at(place):
            words = self.tr("About the sample at the place with the mark:")
        else:
            words = self.tr("About the place with the mark:")
        self._form.begin(words)

    def _sample_at(self, place: QgsPointXY) -> str:
        near = self._tool.near if self._tool is not None else 0.0
        return self._labelling.sample_at(place, near)

    def _add(self, category: CommentCategory, text: str) -> None:
        project, unit, place = self._studio.project, self._labelling.unit, self._place
        if project is None or unit is None:
            return
        with self._studio.guarded():
            sample, wkb = "", b""
            if place is not None:
                there = self._labelling.in_project(place)
                if there is not None:
                    wkb = bytes(QgsGeometry.fromPointXY(there).asWkb())
                sample = self._sample_at(place)
            made = project.add_comment(Comment("", unit.id, text, category, sample, wkb))
            self._form.clear()
            self._begin_at(None)
            self._studio.refresh()
            self.list.choose(made.id)
        self._studio.iface.mapCanvas().setFocus()  # for the next click, and for the keys


def _line(comment: Comment) -> str:
    """Who said what, when."""
    return f"{comment.author}, {moment_text(comment.created)}: {comment.text}"


def _point(comment: Comment) -> QgsGeometry:
    place = QgsGeometry()
    place.fromWkb(comment.wkb)
    return place
