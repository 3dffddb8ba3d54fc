"""The tab “Label”: the unit that is held, the classes, the drawing tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ..definitions.project_types import project_type
from ..project.model import SampleSource
from .assist_box import AssistBox
from .class_palette import ClassPalette
from .comments_box import CommentsBox
from .date_switch import DateSwitch
from .drawing_tools import ASSISTED, POINT, DrawingTools
from .map_tools.assisted import AssistedTool
from .record_row import RecordRow
from .review_bar import ReviewBar
from .sample_drawing import add_sample, set_class_of_selected
from .unit_box import UnitBox

if TYPE_CHECKING:
    from .labelling import Labelling
    from .studio import Studio


class LabelPanel(QWidget):
    """Claim, draw, submit; or review, accept, return."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("label_panel")
        self._studio = studio
        self._labelling = labelling
        self._unit = UnitBox(studio, labelling)
        self._comments = CommentsBox(studio, labelling)
        layout = QVBoxLayout(self)
        self._dates = DateSwitch(studio)
        for part in (
            self._unit, ReviewBar(studio, labelling), self._comments, self._dates,
            self._drawing_box(),
            RecordRow(studio, labelling),
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the classes as they are now; the boxes follow the unit by themselves."""
        project = self._studio.project
        self._dates.refresh()
        if project is not None:
            settings = project.settings()
            kind = project_type(settings.inference_type.value)
            self.tools.offer([tool.value for tool in kind.drawing])
            self.palette_.show_classes(settings.classes)
            self._choose_class(self.palette_.current, of_selected=False)

    def leave(self) -> None:
        """Put the tools away."""
        self.tools.put_away()
        self._unit.leave()
        self._dates.leave()
        self._comments.leave()

    # -- drawing --------------------------------------------------------------------------------

    def _drawing_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Draw"))
        layout = QVBoxLayout(box)
        self.palette_ = ClassPalette()
        self.palette_.chosen.connect(self._choose_class)
        self.tools = DrawingTools(self._studio.iface)
        self.tools.drawn.connect(self._on_drawn)
        self.tools.wanted.connect(self._activate_layer)
        self.tools.save_wanted.connect(self._save)
        self.tools.refused.connect(self._studio.show_info)
        layout.addWidget(self.palette_)
        layout.addWidget(self.tools)
        assisted = self.tools.tool(ASSISTED)
        if isinstance(assisted, AssistedTool):
            layout.addWidget(AssistBox(self._studio, assisted))
        return box

    def _choose_class(self, name: str, of_selected: bool = True) -> None:
        """Draw this class from now on; samples that are selected get it too."""
        layers = self._studio.layers
        self.tools.set_colour(self.palette_.colour)
        if layers is None or not name:
            return
        layers.set_current_class(name)
        if of_selected:
            for layer in (layers.samples, layers.points):
                if layer is not None:
                    set_class_of_selected(layer, name)

    def _activate_layer(self, tool: str) -> None:
        """QGIS's own tools, and its Undo, work on the active layer."""
        layers, iface = self._studio.layers, self._studio.iface
        if layers is None:
            return
        wanted = layers.points if tool == POINT else layers.samples
        active = iface.activeLayer()
        if not self.tools.is_ours(tool) and active in (layers.samples, layers.points):
            wanted = active
        if wanted is None:
            return
        iface.setActiveLayer(wanted)
        if not wanted.isEditable() and not wanted.readOnly():
            wanted.startEditing()

    def _on_drawn(self, shape: QgsGeometry, tool: str) -> None:
        source = SampleSource.ASSISTED if tool == ASSISTED else SampleSource.MANUAL
        with self._studio.guarded():
            class_name, unit = self.palette_.current, self._labelling.unit
            if add_sample(self._studio, shape, class_name, unit, source):
                return
            self._studio.show_info(
                self.tr(
                    "The outline crosses itself. Take it back and draw it again, or move its "
                    "corners; the unit cannot be submitted with it."
                )
            )

    def _save(self) -> None:
        layers = self._studio.layers
        if layers is not None and layers.has_unsaved_edits():
            layers.save()
