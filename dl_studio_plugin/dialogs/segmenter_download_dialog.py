"""The question before a segmenter is downloaded: which, from where, in which licence, how large.

Nothing is fetched before the user has said that the licence was read and pressed *Download*.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QTextOption
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..definitions.errors import InvalidInput
from .segmenter_download import SegmenterDownload
from .segmenter_offers import OFFERS, Offer, own_offer

if TYPE_CHECKING:
    from .segmenter_shelf import Kept, Shelf
    from .studio import Studio

_STEPS = 1000
_HASH_SHOWN = 16


class SegmenterDownloadDialog(QDialog):
    """Asks, downloads, and closes when the segmenter is on the shelf.

    Attributes:
        kept: what was downloaded; ``None`` as long as nothing was.
    """

    def __init__(self, studio: Studio, shelf: Shelf, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("segmenter_download_dialog")
        self.setWindowTitle(self.tr("Download a model that outlines objects"))
        self.kept: Optional[Kept] = None
        self._studio, self._shelf = studio, shelf
        self._download: Optional[SegmenterDownload] = None
        self._build()
        self._offers.setCurrentItem(self._offers.topLevelItem(0))
        self.resize(40 * self.fontMetrics().height(), 28 * self.fontMetrics().height())

    def reject(self) -> None:
        """Stop a download that runs; else close."""
        if self._download is None:
            super().reject()
            return
        self._stop()
        self._say(self.tr("The download was cancelled; nothing was kept."))

    def done(self, result: int) -> None:
        """Close; no download outlives its question."""
        self._stop()
        super().done(result)

    # -- what is seen ---------------------------------------------------------------------------

    def _build(self) -> None:
        words = QLabel(
            self.tr(
                "Small models answer quickly on any computer; large ones follow outlines more "
                "closely, and are quick with a graphics card."
            )
        )
        words.setWordWrap(True)
        self._offers = self._list()
        self._facts = QTextBrowser(objectName="download_facts")
        self._facts.setOpenExternalLinks(True)
        self._facts.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._about = QStackedWidget()
        self._about.addWidget(self._facts)
        self._about.addWidget(self._own_form())
        self._consent = QCheckBox(objectName="download_consent")
        self._consent.toggled.connect(self._allow)
        self._bar = QProgressBar(objectName="download_progress")
        self._bar.setRange(0, _STEPS)
        self._bar.hide()
        self._said = QLabel(objectName="download_said")
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._start = buttons.addButton(self.tr("Download"), QDialogButtonBox.ButtonRole.ActionRole)
        self._start.setObjectName("download_start")
        self._start.clicked.connect(self._begin)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("download_cancel")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        for part in (self._offers, self._about, self._consent, self._bar, self._said, buttons):
            layout.addWidget(part)
        self._offers.currentItemChanged.connect(self._show_offer)

    def _list(self) -> QTreeWidget:
        offers = QTreeWidget(objectName="download_offers")
        offers.setHeaderLabels([self.tr("Model"), self.tr("Licence"), self.tr("Size")])
        offers.setRootIsDecorated(False)
        here = {one.key for one in self._shelf.kept()}
        for offer in OFFERS:
            licence = self.tr("is here already") if offer.key in here else offer.licence
            item = QTreeWidgetItem([offer.name, licence, _size_words(offer.size)])
            item.setData(0, Qt.ItemDataRole.UserRole, offer.key)
            item.setDisabled(offer.key in here)
            offers.addTopLevelItem(item)
        offers.addTopLevelItem(QTreeWidgetItem([self.tr("From an address of your own…")]))
        header = offers.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = offers.topLevelItemCount() * offers.sizeHintForRow(0)
        offers.setFixedHeight(header.sizeHint().height() + rows + 2 * offers.frameWidth())
        return offers

    def _own_form(self) -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        words = QLabel(
            self.tr(
                "Where your organisation, or somebody else, offers a model: the address of a zip "
                "archive with an encoder and a decoder inside, or the addresses of the two ONNX "
                "files. Which licence holds for them stands there."
            )
        )
        words.setWordWrap(True)
        layout.addRow(words)
        self._addresses = []
        hints = (
            self.tr("https://… of the zip archive, or of the encoder"),
            self.tr("https://… of the decoder; empty with a zip archive"),
        )
        for number, hint in enumerate(hints, start=1):
            field = QLineEdit(objectName=f"download_address_{number}")
            field.setPlaceholderText(hint)
            field.textChanged.connect(self._allow)
            layout.addRow(self.tr("Address {}").format(number), field)
            self._addresses.append(field)
        return form

    # -- which one ------------------------------------------------------------------------------

    def _offer(self) -> Optional[Offer]:
        """The chosen one; ``None`` for an address of one's own."""
        item = self._offers.currentItem()
        key = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((offer for offer in OFFERS if offer.key == key), None)

    def _show_offer(self) -> None:
        offer = self._offer()
        self._consent.setChecked(False)
        self._said.hide()
        self._about.setCurrentIndex(0 if offer is not None else 1)
        if offer is not None:
            self._facts.setHtml(self._facts_of(offer))
            self._consent.setText(self.tr("I have read the licence and agree to it"))
        else:
            self._consent.setText(self.tr("I have read the licence of these files"))
        self._allow()

    def _facts_of(self, offer: Offer) -> str:
        addresses = "<br>".join(
            "{url}<br><small>{size}, {hash}</small>".format(
                url=escape(file.url),
                size=_size_words(file.size),
                hash=self.tr("published SHA-256 {}…").format(file.sha256[:_HASH_SHOWN])
                if file.sha256
                else self.tr("no SHA-256 is published"),
            )
            for file in offer.files
        )
        rows = (
            (self.tr("Licence"), _link(offer.licence_page, offer.licence)),
            (self.tr("Offered by"), _link(offer.page, offer.page)),
            (self.tr("Size"), _size_words(offer.size)),
            (self.tr("Addresses"), addresses),
        )
        cells = "".join(
            f"<tr><td><b>{escape(title)}</b>&nbsp;&nbsp;</td><td>{text}</td></tr>"
            for title, text in rows
        )
        note = self.tr(
            "DL Studio fetches these files only when you press Download, and sends nothing. They "
            "stay on this computer."
        )
        return f"<p><b>{escape(offer.name)}</b></p><table>{cells}</table><p>{escape(note)}</p>"

    def _allow(self) -> None:
        is_typed = self._offer() is not None or any(field.text() for field in self._addresses)
        self._start.setEnabled(self._download is None and self._consent.isChecked() and is_typed)

    # -- the download ---------------------------------------------------------------------------

    def _begin(self) -> None:
        try:
            offer = self._offer() or own_offer([field.text() for field in self._addresses])
        except InvalidInput as error:
            self._say(str(error))
            return
        download = SegmenterDownload(self._studio, offer, self._shelf, self)
        download.progressed.connect(self._show_progress)
        download.looking.connect(self._show_looking)
        download.failed.connect(self._on_failed)
        download.kept.connect(self._on_kept)
        self._download = download
        self._said.hide()
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(0)
        self._set_busy(True)
        download.start()

    def _show_progress(self, share: float) -> None:
        self._bar.setRange(0, _STEPS if share >= 0 else 0)
        self._bar.setValue(round(_STEPS * max(0.0, share)))

    def _show_looking(self) -> None:
        self._bar.setRange(0, 0)
        self._say(self.tr("Looking at the files…"))

    def _on_kept(self, kept: Kept) -> None:
        self.kept = kept
        self._download = None
        self.accept()

    def _on_failed(self, sentence: str) -> None:
        self._stop()
        self._say(sentence)

    def _stop(self) -> None:
        download, self._download = self._download, None
        if download is not None:
            download.cancel()
            download.deleteLater()
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        for part in (self._offers, self._about, self._consent):
            part.setEnabled(not is_busy)
        self._allow()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def _size_words(size: int) -> str:
    return str(QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat))


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'
