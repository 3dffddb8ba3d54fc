"""Downloading a segmenter on the user's word: fetched, compared, unpacked, looked at, kept.

Everything happens in a part folder of the shelf. It becomes the segmenter's folder only when all
of it was good: no larger than said, the published hash, a safe archive, and two files that the
engine's ``segmenter_info`` knows as an encoder and a decoder. Whatever goes wrong, and whenever the
user cancels, the part folder is deleted and nothing else has changed.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QDate, QObject, Qt, pyqtSignal

from ..definitions.archive import extract_archive, list_members
from ..definitions.assisted_jobs import SegmenterInfo, SegmenterInfoResult
from ..definitions.atomic import check_disk_space
from ..definitions.errors import DlStudioError
from ..definitions.jobs import INFERENCE
from ..layers.translation import translated
from ..runtime.environment import EngineEnvironment
from .file_fetch import FileFetch
from .segmenter_offers import MOST_BYTES
from .segmenter_shelf import DECODER_FILE, ENCODER_FILE, Kept, Origin, Shelf, write_origin
from .side_task import work_beside
from .warm_asking import ask

if TYPE_CHECKING:
    from qgis.core import QgsTask

    from .segmenter_offers import Offer
    from .studio import Studio

JOB = "segmenter_info"
_ZIP = b"PK"
_ONNX = ".onnx"
_MOST_FILES = 100
_LONGEST_NAME = 100


class SegmenterDownload(QObject):
    """One download, from :meth:`start` to ``kept`` or ``failed``.

    Signals:
        progressed: share of the bytes that came, 0 … 1; less than 0 where it is not known.
        looking: all came; the files are unpacked and looked at.
        kept: the :class:`Kept` that can be chosen now.
        failed: a sentence.
    """

    progressed = pyqtSignal(float)
    looking = pyqtSignal()
    kept = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self, studio: Studio, offer: Offer, shelf: Shelf, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._offer = offer
        self._shelf = shelf
        self._part = shelf.part(offer.key)
        self._fetch: Optional[FileFetch] = None
        self._came: list[Path] = []
        self._bytes_before = 0
        self._is_over = threading.Event()

    def start(self) -> None:
        """Begin; returns at once. Call it only when the user has agreed."""
        try:
            EngineEnvironment.default().require(INFERENCE)  # it will have to look at the files
            check_disk_space(self._shelf.folder, 2 * self._offer.size, self._offer.name)
            shutil.rmtree(self._part, ignore_errors=True)  # what a crash left
            self._part.mkdir(parents=True)
        except (DlStudioError, OSError) as error:
            self._fail(translated(str(error)))
            return
        self._fetch_next()

    def cancel(self) -> None:
        """Stop and forget everything; nothing is told any more."""
        self._is_over.set()
        if self._fetch is not None:
            self._fetch.cancel()
        shutil.rmtree(self._part, ignore_errors=True)

    # -- fetching -------------------------------------------------------------------------------

    def _fetch_next(self) -> None:
        remote = self._offer.files[len(self._came)]
        fetch = FileFetch(remote.url, self._part_file, remote.most_bytes, self)
        fetch.progressed.connect(self._on_progress)
        fetch.failed.connect(self._on_not_fetched)
        fetch.done.connect(self._on_fetched)
        self._fetch = fetch
        fetch.start()

    @property
    def _part_file(self) -> Path:
        """Where the file that is fetched now goes."""
        return self._part / f"{len(self._came) + 1}.part"

    def _on_progress(self, count: int, announced: int) -> None:
        total = self._offer.size
        if not total and len(self._offer.files) == 1:
            total = announced
        self.progressed.emit(min(1.0, (self._bytes_before + count) / total) if total else -1.0)

    def _on_not_fetched(self, sentence: str) -> None:
        page = self._offer.page
        elsewhere = (
            self.tr("You can get such files elsewhere, for example from {}, and choose them as a "
                    "model that you have.").format(page)
            if page
            else self.tr("You can get such files elsewhere, and choose them as a model that you "
                         "have.")
        )  # fmt: skip
        self._fail(f"{sentence} {elsewhere}")

    def _on_fetched(self, sha256: str) -> None:
        remote = self._offer.files[len(self._came)]
        part = self._part_file
        if remote.sha256 and sha256 != remote.sha256:
            self._fail(
                self.tr(
                    "“{file}” is another file than the one that was published: its SHA-256 is "
                    "{found}…, and should be {published}…. It was deleted. Try again later; if it "
                    "stays so, do not use what the address gives."
                ).format(file=remote.name, found=sha256[:16], published=remote.sha256[:16])
            )
            return
        try:
            self._bytes_before += part.stat().st_size
            self._came.append(_renamed(part, remote.name))
        except OSError as error:
            self._on_not_written(error)
            return
        if len(self._came) < len(self._offer.files):
            self._fetch_next()
            return
        self.looking.emit()
        if len(self._came) == 1:
            self._unpack(self._came[0])
        else:
            self._look(self._came)

    # -- unpacking ------------------------------------------------------------------------------

    def _unpack(self, archive: Path) -> None:
        if not _begins_as_zip(archive):
            self._fail(
                self.tr(
                    "“{file}” is no zip archive. If encoder and decoder are two files, type the "
                    "addresses of both."
                ).format(file=self._offer.files[0].name)
            )
            return
        part, folder, is_over = self._part, self._part / "unpacked", self._is_over

        def unpack(_task: QgsTask) -> list[Path]:
            try:
                names = [name for name in list_members(archive) if name.lower().endswith(_ONNX)]
                extract_archive(archive, folder, _MOST_FILES, MOST_BYTES)
            finally:
                if is_over.is_set():  # it was cancelled while this thread still wrote
                    shutil.rmtree(part, ignore_errors=True)
            return [folder.joinpath(*name.split("/")) for name in names]

        title = self.tr("Unpacking a segmenter")
        work_beside(self, title, unpack, self._on_unpacked, self._on_not_unpacked)

    def _on_not_unpacked(self, error: Exception) -> None:
        if not self._is_over.is_set():
            self._fail(translated(str(error)))

    def _on_unpacked(self, files: list[Path]) -> None:
        if self._is_over.is_set():
            return
        if len(files) == 2:
            self._look(files)
            return
        self._fail(
            self.tr(
                "“{file}” holds {count} ONNX files, but it should hold two: an encoder and a "
                "decoder."
            ).format(file=self._offer.files[0].name, count=len(files))
        )

    # -- looking and keeping --------------------------------------------------------------------

    def _look(self, files: list[Path]) -> None:
        one, other = (str(path) for path in files)
        ask(
            self._studio, self, JOB, SegmenterInfo(one, other), self._on_known, self._on_unknown,
            key=f"{JOB} {self._part}",
        )  # fmt: skip

    def _on_unknown(self, error: DlStudioError) -> None:
        if not self._is_over.is_set():
            self._fail(
                self.tr("What was downloaded is no segmenter that can be used: {}").format(
                    translated(str(error))
                )
            )

    def _on_known(self, found: SegmenterInfoResult) -> None:
        if self._is_over.is_set():
            return
        try:
            folder = self._keep(found)
        except OSError as error:
            self._on_not_written(error)
            return
        self._is_over.set()
        self.kept.emit(folder)

    def _keep(self, found: SegmenterInfoResult) -> Kept:
        place = self._shelf.place(self._offer.key)
        ready = self._part / "ready"
        ready.mkdir()
        Path(found.encoder).rename(ready / ENCODER_FILE)
        Path(found.decoder).rename(ready / DECODER_FILE)
        origin = Origin(
            self._offer.name,
            found.family,
            self._offer.licence,
            self._offer.page,
            tuple(file.url for file in self._offer.files),
            found.encoder_sha256,
            found.decoder_sha256,
            QDate.currentDate().toString(Qt.DateFormat.ISODate),
        )
        write_origin(ready, origin)
        for before in self._shelf.kept():
            if before.folder == place:
                self._shelf.remove(before)
        with contextlib.suppress(FileNotFoundError):
            place.rmdir()
        ready.rename(place)
        shutil.rmtree(self._part, ignore_errors=True)
        return Kept(place, origin)

    def _on_not_written(self, error: OSError) -> None:
        self._fail(
            self.tr("“{folder}” cannot be written ({reason}).").format(
                folder=self._shelf.folder, reason=error.strerror
            )
        )

    def _fail(self, sentence: str) -> None:
        self.cancel()
        self.failed.emit(sentence)


def _renamed(part: Path, name: str) -> Path:
    """``1.part`` as ``1/NAME``, without anything in the name that a file system could mind."""
    folder = part.with_suffix("")
    folder.mkdir()
    return part.rename(folder / (re.sub(r"[^\w.-]", "_", name).strip(".")[-_LONGEST_NAME:] or "_"))


def _begins_as_zip(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_ZIP)) == _ZIP
