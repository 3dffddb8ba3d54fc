"""The engine answers every line that it is sent, and nothing but messages leaves it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.messages import MAX_LINE_BYTES
from tests.engine.process.conversation import Conversation, has_ended, is_running


@pytest.fixture(name="engine")
def fixture_engine(tmp_path: Path) -> Iterator[Conversation]:
    engine = Conversation(tmp_path / "stderr.txt")
    yield engine
    engine.close()


@pytest.fixture(name="long_lived", scope="module")
def fixture_long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conversation]:
    engine = Conversation(tmp_path_factory.mktemp("engine") / "stderr.txt")
    yield engine
    engine.close()


RUN = {"jsonrpc": "2.0", "id": 7, "method": "run"}
MALFORMED = {
    "no JSON": (b"run self_test", -32700, None),
    "half a message": (b'{"jsonrpc": "2.0", "id": 7, "meth', -32700, None),
    "no UTF-8": (b'{"jsonrpc": "\xff\xfe"}', -32700, None),
    "not a number": (b'{"jsonrpc": "2.0", "id": NaN}', -32700, None),
    "very deep": (b"[" * 100_000, -32700, None),
    "a list": (b"[]", -32600, None),
    "a batch": (json.dumps([RUN, RUN]).encode(), -32600, None),
    "a number": (b"7", -32600, None),
    "another version": (b'{"jsonrpc": "1.0", "id": 7, "method": "run"}', -32600, None),
    "no method": (b'{"jsonrpc": "2.0", "id": 7}', -32600, 7),
    "a method that is a number": (b'{"jsonrpc": "2.0", "id": 7, "method": 1}', -32600, 7),
    "an id that is a list": (b'{"jsonrpc": "2.0", "id": [], "method": "run"}', -32600, None),
    "a run without an id": (b'{"jsonrpc": "2.0", "method": "run"}', -32600, None),
    "an unknown method": (b'{"jsonrpc": "2.0", "id": "a", "method": "eval"}', -32601, "a"),
    "no parameters": (json.dumps(RUN).encode(), -32602, 7),
    "parameters in a list": (json.dumps({**RUN, "params": [1]}).encode(), -32602, 7),
    "a missing folder": (json.dumps({**RUN, "params": {"job": "act"}}).encode(), -32602, 7),
    "an unknown job": (
        json.dumps({**RUN, "params": {"job": "os.system", "folder": "x"}}).encode(),
        -32602,
        7,
    ),
    "an unknown field": (
        json.dumps(
            {**RUN, "params": {"job": "act", "folder": "x", "request": {"what": "", "x": 1}}}
        ).encode(),
        -32602,
        7,
    ),
}


@pytest.mark.parametrize("fault", MALFORMED)
def test_a_malformed_message_is_answered_with_what_is_wrong(fault: str, long_lived: Conversation):
    line, code, request_id = MALFORMED[fault]
    long_lived.say(line)
    answer = long_lived.hear()
    assert (answer["error"]["code"], answer["id"]) == (code, request_id)
    assert answer["error"]["message"].endswith(".")


def test_after_malformed_messages_the_engine_still_works(long_lived: Conversation, tmp_path: Path):
    long_lived.say(b"nonsense")
    long_lived.say(b"")
    long_lived.send(method="an unknown notification")
    assert long_lived.hear()["error"]["code"] == -32700
    long_lived.run(1, tmp_path / "job", what="echo", text="“ground” \u2028 truth")
    assert long_lived.answer()["result"]["text"] == "“ground” \u2028 truth"


@given(line=st.binary(max_size=60))
@settings(max_examples=60)
def test_any_line_gets_one_answer_at_most(line: bytes, long_lived: Conversation):
    long_lived.say(line.replace(b"\n", b" "))
    long_lived.send(id="after", method="are you there?")
    answers = [long_lived.hear()]
    if answers[0]["id"] != "after":
        answers.append(long_lived.hear())
    assert answers[-1]["id"] == "after"
    assert all(answer["error"]["code"] <= -32600 for answer in answers)


def test_a_line_that_is_too_long_is_refused_and_the_next_one_is_heard(engine: Conversation):
    engine.say(b'{"jsonrpc": "2.0", "id": 1, "method": "' + b"x" * (2 * MAX_LINE_BYTES) + b'"}')
    engine.send(id=2, method="unknown")
    assert "too long" in engine.hear()["error"]["message"]
    assert engine.hear()["id"] == 2


def test_a_long_line_within_the_limit_is_heard(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "job", what="tell", text="x" * (MAX_LINE_BYTES - 5000))
    assert "result" in engine.answer()


def test_nothing_that_a_library_prints_reaches_the_messages(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "job", what="print", number=20, text="done")
    assert engine.answer() == {
        "jsonrpc": "2.0",
        "id": 1,
        "result": {"text": "done", "facts": {}},
    }
    printed = (tmp_path / "stderr.txt").read_text()
    for source in ("from a library", "original stream", "by the number", "from C", "a child"):
        assert printed.count(source) >= 20


def test_a_second_job_is_refused_while_one_runs(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "first", what="wait")
    assert engine.hear()["method"] == "progress"
    engine.run(2, tmp_path / "second", what="echo")
    answer = engine.answer()
    assert (answer["id"], answer["error"]["code"]) == (2, -32000)
    assert not (tmp_path / "second").exists()
    engine.send(method="cancel")
    assert engine.answer()["id"] == 1
    engine.run(3, tmp_path / "third", what="echo", text="free again")
    assert engine.answer()["result"]["text"] == "free again"


def test_a_cancelled_job_says_that_it_was_cancelled(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "job", what="wait")
    engine.send(id="c", method="cancel")
    answers = [engine.answer(), engine.answer()]
    assert {"jsonrpc": "2.0", "id": "c", "result": None} in answers
    assert [a["error"]["data"]["kind"] for a in answers if a["id"] == 1] == ["cancelled"]


def test_a_cancel_for_nothing_harms_no_later_job(engine: Conversation, tmp_path: Path):
    engine.send(method="cancel")
    engine.run(1, tmp_path / "job", what="echo", text="undisturbed")
    assert engine.answer()["result"]["text"] == "undisturbed"


def test_the_engine_ends_when_its_reader_goes(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "job", what="wait")
    engine.hear()
    engine.process.stdin.close()
    assert engine.answer()["error"]["data"]["kind"] == "cancelled"
    assert engine.process.wait(timeout=20) == 0


def test_a_job_that_hears_nothing_ends_with_its_reader_too(engine: Conversation, tmp_path: Path):
    engine.run(1, tmp_path / "job", what="deaf")
    child = int(engine.hear()["params"]["text"].split()[1])
    assert is_running(child)
    engine.process.stdin.close()
    assert engine.process.wait(timeout=20) != 0
    assert has_ended(child)


def test_a_job_may_print_when_nobody_reads_that_any_more(tmp_path: Path):
    """As in the moment in which QGIS has gone, and the engine does not know yet."""
    reading, writing = os.pipe()
    engine = Conversation(tmp_path / "log.txt", stderr=writing)
    os.close(writing)
    os.close(reading)
    engine.run(1, tmp_path / "job", what="say", text="to nobody")
    assert "result" in engine.answer()
    engine.close()


def test_an_idle_engine_ends_with_its_reader(engine: Conversation):
    engine.process.stdin.close()
    assert engine.process.wait(timeout=20) == 0
    assert engine.process.stdout.read() == b""


def test_secrets_are_masked_in_messages_and_in_the_job_folder(tmp_path: Path):
    variables = {
        "DL_STUDIO_SECRETS": "GDAL_HTTP_USERPWD",
        "GDAL_HTTP_USERPWD": "anna:geheim-123",
    }
    engine = Conversation(tmp_path / "stderr.txt", variables)
    engine.run(1, tmp_path / "job", what="secret")
    messages = [engine.hear(), engine.hear()]
    engine.close()
    written = [file.read_text() for file in (tmp_path / "job").iterdir()]
    assert "401 for •••" in messages[1]["error"]["message"]
    assert "geheim-123" not in json.dumps(messages) + "".join(written)
