"""Fetching one file from the network, by QGIS's own means: its proxies, certificates, passwords.

The bytes go to a part file as they come, are counted against a limit and hashed. Whoever asked
checks the hash and renames the file.
"""

from __future__ import annotations

import contextlib
import hashlib
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

translate = QCoreApplication.translate
_NOT_FOUND = 400


class FileFetch(QObject):
    """Fetches ``url`` into ``part``.

    Signals:
        progressed: bytes that came, and all there will be (0 where the server does not say).
        done: the SHA-256.
        failed: a sentence; what came is deleted.
    """

    progressed = pyqtSignal("qint64", "qint64")
    done = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(
        self, url: str, part: Path, most_bytes: int, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._url = QUrl(url)
        self._part = part
        self._most_bytes = most_bytes
        self._file: Optional[BinaryIO] = None
        self._reply: Optional[QNetworkReply] = None
        self._count = 0
        self._hash = hashlib.sha256()

    def start(self) -> None:
        """Ask the server; returns at once."""
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            self._fail(self._disk_words(error))
            return
        self._reply = QgsNetworkAccessManager.instance().get(_request(self._url))
        self._reply.readyRead.connect(self._take)
        self._reply.finished.connect(self._settle)

    def cancel(self) -> None:
        """Stop; nothing is told any more, and what came is deleted."""
        self._let_go()
        self._forget()

    # -- what comes -----------------------------------------------------------------------------

    def _take(self) -> None:
        reply, file = self._reply, self._file
        if reply is None or file is None or self._status() >= _NOT_FOUND:
            return
        announced = int(reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader) or 0)
        block = bytes(reply.readAll())
        self._count += len(block)
        if max(self._count, announced) > self._most_bytes:
            self._fail(
                self.tr(
                    "“{file}” is larger than the {size} that it should have at most. It was not "
                    "downloaded."
                ).format(
                    file=self._url.fileName(),
                    size=QLocale().formattedDataSize(self._most_bytes),
                )
            )
            return
        try:
            file.write(block)
        except OSError as error:
            self._fail(self._disk_words(error))
            return
        self._hash.update(block)
        self.progressed.emit(self._count, announced)

    def _settle(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._take()
        if self._reply is None:  # the last bytes were too many
            return
        status = self._status()
        if reply.error() != QNetworkReply.NetworkError.NoError:
            self._fail(
                self._missing(status) if status >= _NOT_FOUND else self._silent(_reason(reply))
            )
            return
        try:
            self._close_file()
        except OSError as error:
            self._fail(self._disk_words(error))
            return
        self._let_go()
        self.done.emit(self._hash.hexdigest())

    def _status(self) -> int:
        attribute = QNetworkRequest.Attribute.HttpStatusCodeAttribute
        return int((self._reply.attribute(attribute) if self._reply is not None else 0) or 0)

    # -- what goes wrong ------------------------------------------------------------------------

    def _missing(self, status: int) -> str:
        return self.tr("{host} does not give “{file}” (HTTP {status}).").format(
            host=self._url.host(), file=self._url.fileName(), status=status
        )

    def _silent(self, reason: str) -> str:
        return self.tr(
            "{host} cannot be reached ({reason}). Is there a network, and does it need a proxy? "
            "QGIS's is set in Settings ▸ Options ▸ Network."
        ).format(host=self._url.host(), reason=reason.rstrip("."))

    def _disk_words(self, error: OSError) -> str:
        return self.tr("“{file}” cannot be written ({reason}). Make room on that disk.").format(
            file=self._part, reason=error.strerror
        )

    def _fail(self, sentence: str) -> None:
        self.cancel()
        self.failed.emit(sentence)

    # -- the end --------------------------------------------------------------------------------

    def _let_go(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.readyRead.disconnect(self._take)
            reply.finished.disconnect(self._settle)
            reply.abort()
            reply.deleteLater()

    def _close_file(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _forget(self) -> None:
        with contextlib.suppress(OSError):
            self._close_file()
        with contextlib.suppress(OSError):
            self._part.unlink()


def _reason(reply: QNetworkReply) -> str:
    # QGIS aborts what gives nothing for as long as its settings say.
    if reply.error() == QNetworkReply.NetworkError.OperationCanceledError:
        return translate("FileFetch", "no answer in time")
    return str(reply.errorString())


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    attributes = QNetworkRequest.Attribute
    # Downloads lead to other addresses of the same owner, never from https to http.
    policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    request.setAttribute(attributes.RedirectPolicyAttribute, _number(policy))
    # Such files would push everything else out of QGIS's cache.
    always = QNetworkRequest.CacheLoadControl.AlwaysNetwork
    request.setAttribute(attributes.CacheLoadControlAttribute, _number(always))
    request.setAttribute(attributes.CacheSaveControlAttribute, False)
    return request


def _number(member: Any) -> int:
    """An enum's member as Qt reads it from an attribute: in Qt 6 it is no number by itself."""
    return int(getattr(member, "value", member))
