"""What becomes of the requests that a raster provider makes while it draws.

A provider that gets no answer for a part of its picture leaves that part empty and says nothing:
not in the block, not in its feedback. So the answers are watched where QGIS shows them: as
replies of the network manager, and in the log of messages (from about QGIS 3.38 on, tiles are
fetched on a thread of their own, whose replies do not come by here). That log falls silent after
100 lines for one address of a layer, so whoever draws must not use an address for long once it
has been spoken of; see ``tile_files``.
"""

from __future__ import annotations

import re
import threading
from typing import Any, NamedTuple

from qgis.core import Qgis, QgsApplication, QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..project.credentials import without_credentials

translate = QCoreApplication.translate
CONTEXT = "NetworkWatch"

#: Answers by which a server says that it has no picture of this ground, and that all is well.
_NOTHING_THERE = (204, 404, 410)
_ADDRESS = re.compile(r"https?://[^\s)>”\"]+")
_FAULTS = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
_MOST_ASKED_AGAIN = 3
_MOST_SAID = 200


class Reply(NamedTuple):
    """An answer: HTTP status (0: none came), what it is, and what a person can read of it."""

    status: int
    content_type: str
    error: str
    said: str


class NetworkWatch:
    """Listens between ``with`` and its end, on the thread that draws.

    Attributes:
        lines: how many lines the log got meanwhile, from this thread.
    """

    def __init__(self, authcfg: str = "") -> None:
        self._authcfg = authcfg
        self._thread = threading.get_ident()
        self._manager = QgsNetworkAccessManager.instance()
        self._replies: dict[str, Reply] = {}
        self._suspects: set[str] = set()
        self.lines = 0

    def __enter__(self) -> NetworkWatch:
        direct = Qt.ConnectionType.DirectConnection
        self._manager.finished["QgsNetworkReplyContent"].connect(self._keep, direct)
        QgsApplication.messageLog().messageReceived.connect(self._read_log, direct)
        return self

    def __exit__(self, *_: object) -> None:
        self._manager.finished["QgsNetworkReplyContent"].disconnect(self._keep)
        QgsApplication.messageLog().messageReceived.disconnect(self._read_log)

    def fault(self) -> str:
        """Why a part of the picture is missing, as the end of a sentence; empty: nothing is there.

        It may ask the service again.
        """
        failed = [url for url, reply in self._replies.items() if _is_fault(reply)]
        asked = 0
        for url in dict.fromkeys([*failed, *sorted(self._suspects)]):
            reply = self._replies.get(url)
            if reply is None:
                asked += 1
                if asked > _MOST_ASKED_AGAIN:
                    break
                reply = self._ask(url)
                if _is_picture(reply):
                    return _silence()
            if reply.status not in _NOTHING_THERE and not _is_picture(reply):
                return _sentence(reply)
        unexplained = self.lines and not failed and not self._suspects
        return _silence() if unexplained else ""

    def _keep(self, content: Any) -> None:
        if threading.get_ident() == self._thread:
            self._replies[content.request().url().toString()] = _reply(content)

    def _read_log(self, text: str, _tag: str, level: Qgis.MessageLevel) -> None:
        if threading.get_ident() != self._thread:
            return
        self.lines += 1
        if level in _FAULTS:
            self._suspects.update(_ADDRESS.findall(text))

    def _ask(self, url: str) -> Reply:
        request = QgsBlockingNetworkRequest()
        request.setAuthCfg(self._authcfg)
        request.get(QNetworkRequest(QUrl(url)))
        return _reply(request.reply())


def _reply(content: Any) -> Reply:
    status = content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    kind = bytes(content.rawHeader(b"Content-Type")).decode("latin-1").partition(";")[0]
    failed = content.error() != QNetworkReply.NetworkError.NoError
    said = ""
    if failed or not kind.startswith("image/"):
        text = bytes(content.content()[: 20 * _MOST_SAID]).decode("utf-8", "replace")
        said = " ".join(re.sub(r"<[^>]*>", " ", text).split())[:_MOST_SAID]
    return Reply(int(status or 0), kind, content.errorString() if failed else "", said)


def _is_fault(reply: Reply) -> bool:
    return bool(reply.error) or reply.status >= 400


def _is_picture(reply: Reply) -> bool:
    return not _is_fault(reply) and reply.content_type.startswith("image/")


def _silence() -> str:
    return translate(CONTEXT, "it did not answer in time")


def _sentence(reply: Reply) -> str:
    if reply.status >= 400:
        text = translate(CONTEXT, "it answered with the error {}").format(reply.status)
    elif reply.error:
        # Qt's text names the whole address, which may hold a key
        text = _ADDRESS.sub(translate(CONTEXT, "the service"), reply.error)
    else:
        text = translate(CONTEXT, "it answered with “{}” instead of a picture").format(
            reply.content_type or "?"
        )
    return f"{text}: {without_credentials(reply.said)}" if reply.said else text
