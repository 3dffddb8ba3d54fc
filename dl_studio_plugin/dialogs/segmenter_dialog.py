"""Choosing what outlines objects: the built-in segmenter, or a model in two files that one has.

Nothing is downloaded here. The dialog says where the models' authors offer them and under which
licence; a page opens in the browser when its link is clicked.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.assisted_jobs import (
    BUILT_IN,
    EFFICIENT_SAM,
    SAM,
    SAM_2,
    SegmenterInfo,
    SegmenterInfoResult,
)
from ..layers.translation import translated
from .warm_asking import ask

if TYPE_CHECKING:
    from ..definitions.errors import DlStudioError
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "Segmenters"
JOB = "segmenter_info"
_HASH_SHOWN = 16


class _Offer(NamedTuple):
    """Where a family of models comes from."""

    family: str
    name: str
    licence: str
    page: str


#: Names and licences as the authors' pages give them; EfficientSAM's page has the ONNX files.
OFFERS = (
    _Offer(EFFICIENT_SAM, "EfficientSAM", "Apache 2.0", "https://github.com/yformer/EfficientSAM"),
    _Offer(SAM, "MobileSAM", "Apache 2.0", "https://github.com/ChaoningZhang/MobileSAM"),
    _Offer(SAM, "Segment Anything (SAM)", "Apache 2.0",
           "https://github.com/facebookresearch/segment-anything"),
    _Offer(SAM_2, "SAM 2", "Apache 2.0", "https://github.com/facebookresearch/sam2"),
)  # fmt: skip
_EXPORTER = "https://github.com/vietanhdev/samexporter"


def family_words(family: str) -> str:
    """What a family of segmenters is called."""
    return {
        BUILT_IN: translate(CONTEXT, "built-in, without a model"),
        SAM: translate(CONTEXT, "SAM or MobileSAM"),
        EFFICIENT_SAM: "EfficientSAM",
        SAM_2: "SAM 2",
    }.get(family, family)


class SegmenterDialog(QDialog):
    """Built-in, or an encoder and a decoder, which are looked at before they can be chosen."""

    def __init__(self, studio: Studio, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("segmenter_dialog")
        self.setWindowTitle(self.tr("What outlines objects"))
        self._studio = studio
        self._found: Optional[SegmenterInfoResult] = None
        layout = QVBoxLayout(self)
        self._built_in = QRadioButton(
            self.tr("Built in: needs nothing, follows colours and edges"),
            objectName="segmenter_built_in",
        )
        self._model = QRadioButton(
            self.tr("A model that you have, in two ONNX files"), objectName="segmenter_model"
        )
        layout.addWidget(self._built_in)
        layout.addWidget(self._model)
        layout.addWidget(self._files())
        layout.addWidget(self._help())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setObjectName("segmenter_ok")
        layout.addWidget(buttons)
        settings = studio.settings
        self._encoder.setFilePath(settings.segmenter_encoder)
        self._decoder.setFilePath(settings.segmenter_decoder)
        (self._model if settings.segmenter_encoder else self._built_in).setChecked(True)
        for field in (self._encoder, self._decoder):
            field.fileChanged.connect(self._look)
        self._model.toggled.connect(self._look)
        self._look()
        self.resize(36 * self.fontMetrics().height(), self.sizeHint().height())

    def accept(self) -> None:
        """Remember the choice."""
        settings, found = self._studio.settings, self._found
        chosen = found if self._model.isChecked() else None
        settings.segmenter_encoder = chosen.encoder if chosen is not None else ""
        settings.segmenter_decoder = chosen.decoder if chosen is not None else ""
        settings.segmenter_family = chosen.family if chosen is not None else BUILT_IN
        super().accept()

    def _files(self) -> QWidget:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        self._encoder, self._decoder = QgsFileWidget(), QgsFileWidget()
        for field, name, title in (
            (self._encoder, "segmenter_encoder", self.tr("Encoder")),
            (self._decoder, "segmenter_decoder", self.tr("Decoder")),
        ):
            field.setObjectName(name)
            field.setFilter(self.tr("ONNX files (*.onnx)"))
            form.addRow(title, field)
        self._facts = QLabel(objectName="segmenter_facts")
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self._facts)
        return self._fields

    def _help(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        button = QToolButton(objectName="segmenter_where")
        button.setText(self.tr("Where do I get a model?"))
        button.setToolTip(self.tr("Names, licences and pages of models that work here"))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setArrowType(Qt.ArrowType.RightArrow)
        offers = self._offers()
        offers.hide()
        button.toggled.connect(offers.setVisible)
        button.toggled.connect(
            lambda on: button.setArrowType(
                Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow
            )
        )
        layout.addWidget(button)
        layout.addWidget(offers)
        return box

    def _offers(self) -> QGroupBox:
        box = QGroupBox(self.tr("Models that work here"))
        layout = QVBoxLayout(box)
        rows = "".join(
            f'<li><a href="{offer.page}">{escape(offer.name)}</a> · '
            f"{escape(self.tr('licence: {}').format(offer.licence))}</li>"
            for offer in OFFERS
        )
        exporter = f'<a href="{_EXPORTER}">samexporter</a>'
        text = QLabel(objectName="segmenter_offers")
        text.setText(
            "<p>{}</p><ul>{}</ul><p>{}</p>".format(
                escape(
                    self.tr(
                        "DL Studio brings no such model and downloads none. A link opens the page "
                        "of the authors in your browser; read the licence there before you use "
                        "their files."
                    )
                ),
                rows,
                escape(
                    self.tr(
                        "Models that are offered as PyTorch files are turned into an encoder and "
                        "a decoder by {}; choose the two files above. They stay on this computer."
                    )
                ).format(exporter),
            )
        )
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
        layout.addWidget(text)
        return box

    # -- what the files are ---------------------------------------------------------------------

    def _look(self) -> None:
        uses_model = self._model.isChecked()
        self._fields.setEnabled(uses_model)
        self._found = None
        self._ok.setEnabled(not uses_model)
        encoder, decoder = self._encoder.filePath(), self._decoder.filePath()
        if not uses_model:
            self._facts.clear()
        elif not encoder or not decoder:
            self._facts.setText(self.tr("Choose both files: the encoder and the decoder."))
        else:
            self._facts.setText(self.tr("Looking at the files…"))
            ask(
                self._studio, self, JOB, SegmenterInfo(encoder, decoder),
                self._show, self._say_error, key=JOB,
            )  # fmt: skip

    def _show(self, found: SegmenterInfoResult) -> None:
        if not self._model.isChecked():
            return
        self._found = found
        self._ok.setEnabled(True)
        locale = QLocale()
        licences = sorted({offer.licence for offer in OFFERS if offer.family == found.family})
        size = locale.formattedDataSize(found.encoder_bytes + found.decoder_bytes)
        lines = [
            self.tr("{family}, {size}, sees {pixels} × {pixels} pixels").format(
                family=family_words(found.family), size=size, pixels=found.input_size
            ),
            self.tr("Licence as its authors publish it: {}. What holds for your files stands where "
                    "you got them.").format(", ".join(licences)),
            self.tr("SHA-256 of the encoder {encoder}…, of the decoder {decoder}…").format(
                encoder=found.encoder_sha256[:_HASH_SHOWN],
                decoder=found.decoder_sha256[:_HASH_SHOWN],
            ),
        ]  # fmt: skip
        self._facts.setText("\n".join(lines))

    def _say_error(self, error: DlStudioError) -> None:
        if self._model.isChecked():
            self._facts.setText(translated(str(error)))
