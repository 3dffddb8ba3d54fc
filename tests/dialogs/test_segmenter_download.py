"""Downloading a segmenter: from a server of the test's own, through QGIS's network."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable, Optional

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
)

from dl_studio_plugin.definitions.assisted_jobs import BUILT_IN, SAM, SEGMENTER_TITLES
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.dialogs import segmenter_download_dialog
from dl_studio_plugin.dialogs.segmenter_dialog import SegmenterDialog
from dl_studio_plugin.dialogs.segmenter_download import SegmenterDownload
from dl_studio_plugin.dialogs.segmenter_download_dialog import SegmenterDownloadDialog
from dl_studio_plugin.dialogs.segmenter_offers import OFFERS, Offer, RemoteFile, own_offer
from dl_studio_plugin.dialogs.segmenter_shelf import Shelf
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.dialogs.waiting import process_events, put_away, shot, wait_for

ROOT = Path(__file__).resolve().parents[2]
MAKE_PAIR = """
import sys
from pathlib import Path
from tests.engine.assisted.pairs import PAIRS
files = PAIRS["sam, colours last, any size"](Path(sys.argv[1]))
print(files.encoder)
print(files.decoder)
"""


class Server:
    """Gives what is in ``files`` and remembers who asked for what.

    Attributes:
        requests: paths, as they came.
        go_on: answers that were stopped half-way wait for it.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.moved: dict[str, str] = {}
        self.stopped: set[str] = set()
        self.cut_off: set[str] = set()
        self.without_length: set[str] = set()
        self.requests: list[str] = []
        self.go_on = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/{name}"

    def answer(self, asked: BaseHTTPRequestHandler) -> None:
        name = asked.path.lstrip("/")
        self.requests.append(name)
        if name in self.moved:
            asked.send_response(302)
            asked.send_header("Location", self.moved[name])
            asked.send_header("Content-Length", "0")
            asked.end_headers()
            return
        content = self.files.get(name)
        asked.send_response(200 if content is not None else 404)
        content = content if content is not None else b"<html>nothing here</html>"
        if name not in self.without_length:
            asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        half = len(content) // 2 if name in self.stopped | self.cut_off else len(content)
        try:
            asked.wfile.write(content[:half])
            asked.wfile.flush()
            if name in self.stopped:
                self.go_on.wait(30)
                asked.wfile.write(content[half:])
        except OSError:
            pass  # the other side has hung up

    def close(self) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture(scope="session")
def pair(tmp_path_factory) -> tuple[bytes, bytes]:
    """A small encoder and decoder, made where there is an ONNX library: in the engine's Python."""
    folder = tmp_path_factory.mktemp("pair")
    command = [str(EngineEnvironment.default().python), "-c", MAKE_PAIR, str(folder)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    encoder, decoder = (Path(line).read_bytes() for line in made.stdout.split())
    return encoder, decoder


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    return Shelf(tmp_path / "home" / "segmenters")


def zipped(**contents: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def good_zip(pair: tuple[bytes, bytes]) -> bytes:
    return zipped(
        **{"sam__x.encoder.onnx": pair[0], "sam__x.decoder.onnx": pair[1], "sam__config.yaml": b"a"}
    )


def offer_of(*files: RemoteFile) -> Offer:
    return Offer("tested", "Tested", SAM, "Apache 2.0", "", "https://example.org/models", files)


def published(server: Server, name: str, content: bytes) -> RemoteFile:
    server.files[name] = content
    return RemoteFile(server.url(name), len(content), hashlib.sha256(content).hexdigest())


class Outcome:
    """What a download came to."""

    def __init__(self, studio, shelf: Shelf, offer: Offer) -> None:
        self.kept = None
        self.failed = ""
        self.shares: list[float] = []
        self.download = SegmenterDownload(studio, offer, shelf, parent=studio)
        self.download.kept.connect(self._keep)
        self.download.failed.connect(self._fail)
        self.download.progressed.connect(self.shares.append)
        self.download.start()

    def _keep(self, kept) -> None:
        self.kept = kept

    def _fail(self, sentence: str) -> None:
        self.failed = sentence

    def wait(self) -> Outcome:
        wait_for(lambda: self.kept is not None or self.failed)
        return self


def nothing_left(shelf: Shelf) -> bool:
    return not [path for path in shelf.folder.rglob("*") if path.is_file()]


# -- what is offered ------------------------------------------------------------------------------


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.key)
def test_an_offer_tells_all_that_has_to_be_agreed_to(offer: Offer):
    assert offer.family in SEGMENTER_TITLES
    assert offer.licence
    assert all(page.startswith("https://") for page in (offer.page, offer.licence_page))
    assert len(offer.files) == (1 if offer.files[0].name.endswith(".zip") else 2)
    for file in offer.files:
        assert file.url.startswith("https://")
        assert file.size
        assert len(file.sha256) == 64
        assert set(file.sha256) <= set("0123456789abcdef")
    assert len({one.key for one in OFFERS}) == len(OFFERS)


@pytest.mark.parametrize(
    "addresses",
    [[], ["  "], ["models.zip"], ["file:///etc/passwd"], ["https://"], ["http://[::1/x.zip"],
     ["https://me:word@example.org/x.zip"]],
)  # fmt: skip
def test_what_is_no_address_is_refused_before_anything_is_asked(addresses):
    with pytest.raises(InvalidInput):
        own_offer(addresses)


def test_the_same_addresses_are_the_same_segmenter():
    one, other = "https://example.org/a.onnx", "https://example.org/b.onnx"
    assert own_offer([one, other]).key == own_offer([f" {one} ", other]).key
    assert own_offer([one, other]).key != own_offer([other, one]).key
    assert own_offer([one, other]).name == "a.onnx from example.org"


# -- downloading ----------------------------------------------------------------------------------


def test_a_zip_archive_is_unpacked_looked_at_and_kept(studio, shelf, server, pair):
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    outcome = Outcome(studio, shelf, offer).wait()
    assert not outcome.failed
    kept = outcome.kept
    assert (kept.encoder.read_bytes(), kept.decoder.read_bytes()) == pair
    assert kept.origin.family == SAM
    assert kept.origin.addresses == (server.url("model.zip"),)
    assert kept.origin.encoder_sha256 == hashlib.sha256(pair[0]).hexdigest()
    assert sorted(path.name for path in shelf.folder.iterdir()) == ["tested"]
    assert len(list(kept.folder.iterdir())) == 3
    assert shelf.kept() == [kept]
    assert outcome.shares[-1] == 1.0


def test_two_files_are_kept_whichever_comes_first(studio, shelf, server, pair):
    files = (published(server, "d.onnx", pair[1]), published(server, "e.onnx", pair[0]))
    kept = Outcome(studio, shelf, offer_of(*files)).wait().kept
    assert (kept.encoder.read_bytes(), kept.decoder.read_bytes()) == pair
    assert server.requests == ["d.onnx", "e.onnx"]


def test_an_address_that_leads_elsewhere_is_followed(studio, shelf, server, pair):
    server.files["new.zip"] = good_zip(pair)
    server.moved["old.zip"] = server.url("new.zip")
    offer = own_offer([server.url("old.zip")])
    kept = Outcome(studio, shelf, offer).wait().kept
    assert server.requests == ["old.zip", "new.zip"]
    assert kept.origin.licence == ""
    assert kept.origin.name == "old.zip from 127.0.0.1"


def test_a_later_download_takes_the_place_of_the_earlier(studio, shelf, server, pair):
    server.files["model.zip"] = good_zip(pair)
    offer = own_offer([server.url("model.zip")])
    earlier = Outcome(studio, shelf, offer).wait().kept
    earlier.encoder.write_bytes(b"spoilt")
    later = Outcome(studio, shelf, offer).wait().kept
    assert later.folder == earlier.folder
    assert later.encoder.read_bytes() == pair[0]


def test_what_a_crash_left_is_no_obstacle(studio, shelf, server, pair):
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    shelf.part(offer.key).mkdir(parents=True)
    (shelf.part(offer.key) / "1.part").write_bytes(b"half")
    assert shelf.kept() == []
    assert Outcome(studio, shelf, offer).wait().kept is not None


# -- what is refused ------------------------------------------------------------------------------


def test_a_missing_file_says_where_else_to_look(studio, shelf, server):
    offer = offer_of(RemoteFile(server.url("gone.zip"), 100))
    failed = Outcome(studio, shelf, offer).wait().failed
    assert "127.0.0.1 does not give “gone.zip” (HTTP 404)" in failed
    assert "https://example.org/models" in failed
    assert "choose them as a model that you have" in failed
    assert nothing_left(shelf)


def test_a_server_that_is_not_there_points_at_proxy_and_files(studio, shelf, server):
    url = server.url("model.zip")
    server.close()
    failed = Outcome(studio, shelf, own_offer([url])).wait().failed
    assert "cannot be reached" in failed
    assert "proxy" in failed
    assert "choose them as a model that you have" in failed
    assert nothing_left(shelf)


def test_an_answer_that_breaks_off_is_not_kept(studio, shelf, server, pair):
    server.cut_off.add("model.zip")
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    failed = Outcome(studio, shelf, offer).wait().failed
    assert "cannot be reached" in failed
    assert nothing_left(shelf)


@pytest.mark.parametrize("tells_length", [True, False])
def test_more_than_was_said_is_not_taken(studio, shelf, server, pair, tells_length):
    server.files["model.zip"] = b"PK" + bytes(10**6)
    if not tells_length:
        server.without_length.add("model.zip")
    offer = offer_of(RemoteFile(server.url("model.zip"), 1000))
    failed = Outcome(studio, shelf, offer).wait().failed
    assert "“model.zip” is larger than the 1.22 KiB" in failed
    assert nothing_left(shelf)


def test_another_file_than_the_published_one_is_deleted(studio, shelf, server, pair):
    file = published(server, "model.zip", good_zip(pair))
    server.files["model.zip"] = good_zip((pair[0], pair[1] + b" "))
    failed = Outcome(studio, shelf, offer_of(file)).wait().failed
    assert "“model.zip” is another file than the one that was published" in failed
    assert file.sha256[:16] in failed
    assert nothing_left(shelf)


def test_a_zip_archive_that_reaches_out_of_its_folder_is_refused(studio, shelf, server, pair):
    hostile = zipped(**{"..__..__e.onnx": pair[0], "d.onnx": pair[1]})
    failed = Outcome(studio, shelf, offer_of(published(server, "model.zip", hostile))).wait().failed
    assert "“model.zip” holds a file with the unsafe name" in failed
    assert nothing_left(shelf)
    assert not list(shelf.folder.parent.glob("*.onnx"))


def test_a_zip_archive_must_hold_two_onnx_files(studio, shelf, server, pair):
    content = zipped(**{"e.onnx": pair[0], "readme.txt": b"no decoder"})
    failed = Outcome(studio, shelf, offer_of(published(server, "model.zip", content))).wait().failed
    assert "holds 1 ONNX files" in failed
    assert nothing_left(shelf)


def test_one_file_that_is_no_zip_archive_asks_for_the_other(studio, shelf, server, pair):
    server.files["e.onnx"] = pair[0]
    failed = Outcome(studio, shelf, own_offer([server.url("e.onnx")])).wait().failed
    assert "“e.onnx” is no zip archive" in failed
    assert "both" in failed


def test_what_is_no_model_is_not_kept(studio, shelf, server):
    files = [published(server, name, b"<html>log in</html>") for name in ("e.onnx", "d.onnx")]
    failed = Outcome(studio, shelf, offer_of(*files)).wait().failed
    assert failed.startswith("What was downloaded is no segmenter that can be used: ")
    assert "“e.onnx” is not an ONNX model" in failed
    assert nothing_left(shelf)


def test_two_encoders_are_not_kept(studio, shelf, server, pair):
    files = [published(server, name, pair[0]) for name in ("e.onnx", "also.onnx")]
    failed = Outcome(studio, shelf, offer_of(*files)).wait().failed
    assert "Neither of the two files takes points" in failed
    assert nothing_left(shelf)


def test_without_an_engine_that_could_look_at_it_nothing_is_fetched(
    studio, server, pair, tmp_path, monkeypatch
):
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    monkeypatch.setenv("DL_STUDIO_HOME", str(tmp_path / "bare"))
    failed = Outcome(studio, Shelf.default(), offer).wait().failed
    assert "The engine's environment is not installed" in failed
    assert server.requests == []


def test_a_cancelled_download_leaves_nothing(studio, shelf, server, pair):
    server.stopped.add("model.zip")
    content = good_zip(pair) + bytes(10**6)
    outcome = Outcome(studio, shelf, offer_of(published(server, "model.zip", content)))
    wait_for(lambda: outcome.shares)
    assert (shelf.part("tested") / "1.part").exists()
    outcome.download.cancel()
    server.go_on.set()
    process_events()
    assert outcome.kept is None
    assert not outcome.failed
    assert nothing_left(shelf)


def test_cancelling_while_it_is_unpacked_leaves_nothing(studio, shelf, server, pair):
    content = zipped(**{"e.onnx": pair[0], "d.onnx": pair[1], "rest.bin": os.urandom(2 * 10**7)})
    outcome = Outcome(studio, shelf, offer_of(published(server, "model.zip", content)))
    begun: list[bool] = []
    outcome.download.looking.connect(lambda: begun.append(True))
    wait_for(lambda: begun)
    outcome.download.cancel()
    outcome.download.deleteLater()
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    process_events()
    assert outcome.kept is None
    assert nothing_left(shelf)


# -- the question ---------------------------------------------------------------------------------


@pytest.fixture
def question(studio, shelf, server, pair, monkeypatch) -> Iterator[SegmenterDownloadDialog]:
    """The question, with one more offer: that of the test's own server."""
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    monkeypatch.setattr(segmenter_download_dialog, "OFFERS", (offer, *OFFERS))
    dialog = SegmenterDownloadDialog(studio, shelf)
    dialog.show()
    yield dialog
    put_away(dialog)


def child(dialog, kind: type, name: str):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def type_address(dialog, number: int, address: str) -> None:
    offers = child(dialog, QTreeWidget, "download_offers")
    offers.setCurrentItem(offers.topLevelItem(offers.topLevelItemCount() - 1))
    child(dialog, QLineEdit, f"download_address_{number}").setText(address)


def test_nothing_is_asked_before_the_user_agrees(question, server):
    start = child(question, QPushButton, "download_start")
    assert not start.isEnabled()
    start.click()
    facts = child(question, QTextBrowser, "download_facts").toPlainText()
    assert server.url("model.zip") in facts
    assert "Apache 2.0" in facts
    child(question, QCheckBox, "download_consent").setChecked(True)
    assert start.isEnabled()
    for _ in range(20):
        process_events()
    assert server.requests == []
    start.click()
    wait_for(lambda: question.kept is not None)
    assert server.requests == ["model.zip"]


def test_agreeing_to_one_licence_is_not_agreeing_to_another(question):
    offers = child(question, QTreeWidget, "download_offers")
    consent = child(question, QCheckBox, "download_consent")
    consent.setChecked(True)
    offers.setCurrentItem(offers.topLevelItem(1))
    assert not consent.isChecked()
    assert not child(question, QPushButton, "download_start").isEnabled()


def test_every_offer_shows_licence_addresses_and_size(question):
    offers = child(question, QTreeWidget, "download_offers")
    for number, offer in enumerate(segmenter_download_dialog.OFFERS):
        offers.setCurrentItem(offers.topLevelItem(number))
        facts = child(question, QTextBrowser, "download_facts").toPlainText()
        for told in (offer.licence, offer.page, *(file.url for file in offer.files)):
            assert told in facts
        assert all(file.sha256[:16] in facts for file in offer.files)
        assert offers.topLevelItem(number).text(2).endswith("MB") or number == 0


def test_an_address_of_ones_own_needs_words_of_ones_own(question, server, pair):
    start = child(question, QPushButton, "download_start")
    consent = child(question, QCheckBox, "download_consent")
    type_address(question, 1, "")
    consent.setChecked(True)
    assert not start.isEnabled()
    type_address(question, 1, "somewhere")
    start.click()
    said = child(question, QLabel, "download_said")
    assert said.isVisible()
    assert "“somewhere” is no address" in said.text()
    server.files.update({"e.onnx": pair[0], "d.onnx": pair[1]})
    type_address(question, 1, server.url("e.onnx"))
    type_address(question, 2, server.url("d.onnx"))
    start.click()
    wait_for(lambda: question.kept is not None)
    assert question.kept.origin.licence == ""


def test_a_failure_is_said_and_can_be_tried_again(question, server):
    content = server.files.pop("model.zip")
    child(question, QCheckBox, "download_consent").setChecked(True)
    start = child(question, QPushButton, "download_start")
    start.click()
    assert child(question, QProgressBar, "download_progress").isVisible()
    said = child(question, QLabel, "download_said")
    wait_for(lambda: "HTTP 404" in said.text())
    assert not child(question, QProgressBar, "download_progress").isVisible()
    server.files["model.zip"] = content
    assert start.isEnabled()
    start.click()
    wait_for(lambda: question.kept is not None)


def test_cancel_stops_the_download_and_then_closes(question, server, shelf):
    server.stopped.add("model.zip")
    child(question, QCheckBox, "download_consent").setChecked(True)
    child(question, QPushButton, "download_start").click()
    wait_for(lambda: server.requests)
    cancel = child(question, QPushButton, "download_cancel")
    cancel.click()
    assert question.isVisible()
    assert nothing_left(shelf)
    assert "cancelled" in child(question, QLabel, "download_said").text()
    cancel.click()
    assert not question.isVisible()
    assert question.kept is None


# -- choosing -------------------------------------------------------------------------------------


@pytest.fixture
def choosing(studio, shelf) -> Iterator[Callable[[], SegmenterDialog]]:
    made: list[SegmenterDialog] = []

    def open_dialog() -> SegmenterDialog:
        dialog = SegmenterDialog(studio, shelf=shelf)
        dialog.show()
        made.append(dialog)
        return dialog

    yield open_dialog
    for dialog in made:
        put_away(dialog)


def answer(text_of: Callable[[QMessageBox], Optional[object]]) -> None:
    """Press a button of the question that comes next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(text_of(box)).click()

    QTimer.singleShot(200, press)


def test_a_downloaded_segmenter_is_chosen_and_remembered(studio, shelf, server, pair, choosing):
    kept = Outcome(studio, shelf, offer_of(published(server, "m.zip", good_zip(pair)))).wait().kept
    dialog = choosing()
    assert child(dialog, QRadioButton, "segmenter_built_in").isChecked()
    child(dialog, QRadioButton, "segmenter_downloaded_tested").setChecked(True)
    ok, facts = child(dialog, QPushButton, "segmenter_ok"), child(dialog, QLabel, "segmenter_facts")
    assert not ok.isEnabled()
    wait_for(ok.isEnabled)
    assert "SAM" in facts.text()
    assert "Licence: Apache 2.0" in facts.text()
    assert kept.origin.encoder_sha256[:16] in facts.text()
    shot(dialog, "segmenter-downloaded")
    ok.click()
    assert studio.settings.segmenter_encoder == str(kept.encoder)
    assert studio.settings.segmenter_decoder == str(kept.decoder)
    assert studio.settings.segmenter_family == SAM
    again = choosing()
    assert child(again, QRadioButton, "segmenter_downloaded_tested").isChecked()


def test_a_removed_segmenter_is_gone_and_what_lay_beside_it_is_not(
    studio, shelf, server, pair, choosing
):
    kept = Outcome(studio, shelf, offer_of(published(server, "m.zip", good_zip(pair)))).wait().kept
    note = kept.folder / "my notes.txt"
    note.write_text("mine")
    studio.settings.segmenter_encoder = str(kept.encoder)
    studio.settings.segmenter_decoder = str(kept.decoder)
    dialog = choosing()
    remove = child(dialog, QToolButton, "segmenter_remove_tested")
    answer(lambda _: QMessageBox.StandardButton.No)
    remove.click()
    assert kept.encoder.exists()
    answer(lambda _: QMessageBox.StandardButton.Yes)
    remove.click()
    process_events()
    assert [path.name for path in kept.folder.iterdir()] == [note.name]
    assert dialog.findChild(QRadioButton, "segmenter_downloaded_tested") is None
    assert child(dialog, QRadioButton, "segmenter_built_in").isChecked()
    assert studio.settings.segmenter_encoder == ""
    assert studio.settings.segmenter_family == BUILT_IN


def test_from_the_dialog_to_a_downloaded_segmenter(
    studio, shelf, server, pair, choosing, monkeypatch
):
    offer = offer_of(published(server, "model.zip", good_zip(pair)))
    monkeypatch.setattr(segmenter_download_dialog, "OFFERS", (offer, *OFFERS))
    dialog = choosing()
    child(dialog, QPushButton, "segmenter_download").click()
    question = child(dialog, SegmenterDownloadDialog, "segmenter_download_dialog")
    child(question, QCheckBox, "download_consent").setChecked(True)
    child(question, QPushButton, "download_start").click()
    ok = child(dialog, QPushButton, "segmenter_ok")
    wait_for(
        lambda: dialog.findChild(QRadioButton, "segmenter_downloaded_tested") and ok.isEnabled()
    )
    assert child(dialog, QRadioButton, "segmenter_downloaded_tested").isChecked()
    again = choosing()
    child(again, QPushButton, "segmenter_download").click()
    offers = child(again, QTreeWidget, "download_offers")
    assert offers.topLevelItem(0).isDisabled()


def test_how_the_dialogs_look(studio, shelf, server, pair, choosing):
    files = [published(server, name, part) for name, part in zip(("e.onnx", "d.onnx"), pair)]
    for offer in (OFFERS[0], OFFERS[1]):
        named = Offer(offer.key, offer.name, *[getattr(offer, key) for key in (
            "family", "licence", "licence_page", "page")], tuple(files))  # fmt: skip
        assert Outcome(studio, shelf, named).wait().kept is not None
    dialog = choosing()
    shot(dialog, "segmenter-dialog")
    child(dialog, QRadioButton, "segmenter_downloaded_mobile_sam").setChecked(True)
    wait_for(child(dialog, QPushButton, "segmenter_ok").isEnabled)
    shot(dialog, "segmenter-dialog-chosen")
    empty = SegmenterDownloadDialog(studio, Shelf(shelf.folder / "none"))
    empty.show()
    shot(empty, "segmenter-download")
    type_address(empty, 1, "https://models.example.org/sam.zip")
    shot(empty, "segmenter-download-own")
    put_away(empty)


def test_how_a_download_looks(question, server):
    server.stopped.add("model.zip")
    child(question, QCheckBox, "download_consent").setChecked(True)
    child(question, QPushButton, "download_start").click()
    bar = child(question, QProgressBar, "download_progress")
    wait_for(lambda: bar.value() > 0)
    shot(question, "segmenter-downloading")
    child(question, QPushButton, "download_cancel").click()
    server.files.clear()
    server.stopped.clear()
    child(question, QPushButton, "download_start").click()
    wait_for(lambda: "404" in child(question, QLabel, "download_said").text())
    shot(question, "segmenter-download-failed")
