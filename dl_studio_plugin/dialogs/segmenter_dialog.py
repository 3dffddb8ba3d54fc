"""Choosing what outlines objects: built in, a downloaded model, or one in two files that one has.

A model is looked at before it can be chosen. Nothing is downloaded here; the button opens the
question of ``segmenter_download_dialog``, which shows licence, address and size first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
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
from ..definitions.errors import DlStudioError
from ..layers.translation import translated
from .segmenter_download_dialog import SegmenterDownloadDialog
from .segmenter_offers import licence_of_family
from .segmenter_shelf import Kept, Shelf
from .warm_asking import ask

if TYPE_CHECKING:
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "Segmenters"
JOB = "segmenter_info"
_HASH_SHOWN = 16
_EXPORTER = '<a href="https://github.com/vietanhdev/samexporter">samexporter</a>'


def family_words(family: str) -> str:
    """What a family of segmenters is called."""
    return {
        BUILT_IN: translate(CONTEXT, "built-in, without a model"),
        SAM: translate(CONTEXT, "SAM or MobileSAM"),
        EFFICIENT_SAM: "EfficientSAM",
        SAM_2: "SAM 2",
    }.get(family, family)


class SegmenterDialog(QDialog):
    """Built in, or an encoder and a decoder, which are looked at before they can be chosen."""

    def __init__(
        self, studio: Studio, parent: Optional[QWidget] = None, shelf: Optional[Shelf] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segmenter_dialog")
        self.setWindowTitle(self.tr("What outlines objects"))
        self._studio = studio
        self._shelf = shelf or Shelf.default()
        self._asked = 0
        self._found: Optional[SegmenterInfoResult] = None
        self._downloaded: dict[QRadioButton, Kept] = {}
        self._build()
        settings = studio.settings
        self._encoder.setFilePath(settings.segmenter_encoder)
        self._decoder.setFilePath(settings.segmenter_decoder)
        self._list_downloaded()
        (self._model if settings.segmenter_encoder else self._built_in).setChecked(True)
        for button, one in self._downloaded.items():
            if str(one.encoder) == settings.segmenter_encoder:
                button.setChecked(True)
                self._encoder.setFilePath("")
                self._decoder.setFilePath("")
        self._choices.buttonToggled.connect(lambda _button, is_on: self._look() if is_on else None)
        for field in (self._encoder, self._decoder):
            field.fileChanged.connect(self._look)
        self.finished.connect(self.deleteLater)
        self._look()
        self.resize(36 * self.fontMetrics().height(), self.sizeHint().height())

    def accept(self) -> None:
        """Remember the choice."""
        settings, found = self._studio.settings, self._found
        chosen = None if self._built_in.isChecked() else found
        settings.segmenter_encoder = chosen.encoder if chosen is not None else ""
        settings.segmenter_decoder = chosen.decoder if chosen is not None else ""
        settings.segmenter_family = chosen.family if chosen is not None else BUILT_IN
        super().accept()

    # -- what is seen ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._built_in = QRadioButton(
            self.tr("Built in: needs nothing, follows colours and edges"),
            objectName="segmenter_built_in",
        )
        self._model = QRadioButton(
            self.tr("A model that you have, in two ONNX files"), objectName="segmenter_model"
        )
        self._choices = QButtonGroup(self)
        for button in (self._built_in, self._model):
            self._choices.addButton(button)
        self._rows = QVBoxLayout()
        self._facts = QLabel(objectName="segmenter_facts")
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)  # names and addresses of others
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setObjectName("segmenter_ok")
        layout = QVBoxLayout(self)
        layout.addWidget(self._built_in)
        layout.addLayout(self._rows)
        layout.addWidget(self._model)
        layout.addWidget(self._files())
        layout.addStretch()
        layout.addWidget(self._facts)
        row = QHBoxLayout()
        row.addWidget(self._more())
        row.addWidget(buttons, 1)
        layout.addLayout(row)

    def _files(self) -> QWidget:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(2 * self.fontMetrics().height(), 0, 0, 0)
        self._encoder, self._decoder = QgsFileWidget(), QgsFileWidget()
        for field, name, title in (
            (self._encoder, "segmenter_encoder", self.tr("Encoder")),
            (self._decoder, "segmenter_decoder", self.tr("Decoder")),
        ):
            field.setObjectName(name)
            field.setFilter(self.tr("ONNX files (*.onnx)"))
            form.addRow(title, field)
        hint = QLabel(
            self.tr("PyTorch files of these models are turned into such a pair by {}.").format(
                _EXPORTER
            )
        )
        hint.setOpenExternalLinks(True)
        hint.setWordWrap(True)
        form.addRow(hint)
        return self._fields

    def _more(self) -> QPushButton:
        button = QPushButton(
            QgsApplication.getThemeIcon("/mActionAdd.svg"), self.tr("Download a model…"),
            objectName="segmenter_download",
        )  # fmt: skip
        button.setAutoDefault(False)
        button.setToolTip(
            self.tr(
                "Shows which there are, with licence, address and size, before it does anything"
            )
        )
        button.clicked.connect(self._ask_download)
        return button

    def _tell(self, text: str) -> None:
        """Say what the files are, and make room for it."""
        self._facts.setText(text)
        needed = self.layout().totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    # -- downloaded ones ------------------------------------------------------------------------

    def _list_downloaded(self) -> None:
        self._downloaded = {}
        while self._rows.count():
            row = self._rows.takeAt(0).widget()
            row.hide()
            row.deleteLater()
        for one in self._shelf.kept():
            self._rows.addWidget(self._row(one))

    def _row(self, one: Kept) -> QWidget:
        button = QRadioButton(
            self.tr("{}, downloaded").format(one.origin.name),
            objectName=f"segmenter_downloaded_{one.key}",
        )
        self._choices.addButton(button)
        self._downloaded[button] = one
        remove = QToolButton(objectName=f"segmenter_remove_{one.key}")
        remove.setIcon(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"))
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Delete the downloaded files of {}").format(one.origin.name))
        remove.clicked.connect(lambda: self._ask_remove(one))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button, 1)
        layout.addWidget(remove)
        return row

    def _ask_download(self) -> None:
        dialog = SegmenterDownloadDialog(self._studio, self._shelf, self)
        dialog.accepted.connect(lambda: self._take(dialog.kept))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, kept: Optional[Kept]) -> None:
        self._list_downloaded()
        for button, one in self._downloaded.items():
            if one == kept:
                button.setChecked(True)

    def _ask_remove(self, one: Kept) -> None:
        answer = QMessageBox.question(
            self,
            self.tr("Delete a downloaded model"),
            self.tr("Delete the files of {name} from “{folder}”?").format(
                name=one.origin.name, folder=one.folder
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._remove(one)

    def _remove(self, one: Kept) -> None:
        chosen = self._chosen()
        try:
            self._shelf.remove(one)
        except DlStudioError as error:
            self._tell(str(error))
            return
        settings = self._studio.settings
        if settings.segmenter_encoder == str(one.encoder):  # its files are gone, whatever is chosen
            settings.segmenter_encoder = settings.segmenter_decoder = ""
            settings.segmenter_family = BUILT_IN
        self._list_downloaded()
        for button, left in self._downloaded.items():
            if left == chosen:
                button.setChecked(True)
        if self._choices.checkedButton() is None or chosen == one:
            self._built_in.setChecked(True)

    def _chosen(self) -> Optional[Kept]:
        """The downloaded one that is chosen."""
        return next((one for button, one in self._downloaded.items() if button.isChecked()), None)

    # -- what the files are ---------------------------------------------------------------------

    def _look(self) -> None:
        self._asked += 1  # an answer about other files does not count any more
        kept = self._chosen()
        self._fields.setEnabled(self._model.isChecked())
        self._found = None
        self._ok.setEnabled(self._built_in.isChecked())
        encoder, decoder = self._encoder.filePath(), self._decoder.filePath()
        if kept is not None:
            encoder, decoder = str(kept.encoder), str(kept.decoder)
        if self._built_in.isChecked():
            self._tell("")
        elif not encoder or not decoder:
            self._tell(self.tr("Choose both files: the encoder and the decoder."))
        else:
            self._tell(self.tr("Looking at the files…"))
            number = self._asked
            ask(
                self._studio, self, JOB, SegmenterInfo(encoder, decoder),
                lambda found: self._show(found, number),
                lambda error: self._say_error(error, number), key=JOB,
            )  # fmt: skip

    def _show(self, found: SegmenterInfoResult, number: int) -> None:
        if number != self._asked:
            return
        self._found = found
        self._ok.setEnabled(True)
        size = QLocale().formattedDataSize(found.encoder_bytes + found.decoder_bytes)
        lines = [
            self.tr("{family}, {size}, sees {pixels} × {pixels} pixels").format(
                family=family_words(found.family), size=size, pixels=found.input_size
            ),
            self._licence_words(found),
            self.tr("SHA-256 of the encoder {encoder}…, of the decoder {decoder}…").format(
                encoder=found.encoder_sha256[:_HASH_SHOWN],
                decoder=found.decoder_sha256[:_HASH_SHOWN],
            ),
        ]
        self._tell("\n".join(lines))

    def _licence_words(self, found: SegmenterInfoResult) -> str:
        kept = self._chosen()
        if kept is not None and kept.origin.licence:
            return self.tr("Licence: {licence}. Downloaded on {day} from {address}").format(
                licence=kept.origin.licence, day=kept.origin.fetched, address=kept.origin.page
            )
        if kept is not None:
            return self.tr("Downloaded on {day} from {address}; the licence stands there.").format(
                day=kept.origin.fetched, address=kept.origin.addresses[0]
            )
        return self.tr(
            "Licence as its authors publish it: {}. What holds for your files stands where you got "
            "them."
        ).format(licence_of_family(found.family))

    def _say_error(self, error: DlStudioError, number: int) -> None:
        if number == self._asked:
            self._tell(translated(str(error)))
