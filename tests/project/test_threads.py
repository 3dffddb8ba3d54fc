"""Comments as threads."""

from __future__ import annotations

from dl_studio_plugin.project.model import Comment
from dl_studio_plugin.project.threads import threads


def said(name: str, to: str = "", resolved: bool = False) -> Comment:
    return Comment(name, "unit", name, resolved=resolved, reply_to=to)


def told(comments):
    return [(t.first.id, [reply.id for reply in t.replies]) for t in threads(comments)]


def test_what_is_open_comes_before_what_is_resolved():
    assert told([said("a", resolved=True), said("b"), said("c")]) == [
        ("b", []), ("c", []), ("a", []),
    ]  # fmt: skip


def test_replies_follow_their_comment_in_order():
    assert told([said("a"), said("b"), said("c", "a"), said("d", "a")]) == [
        ("a", ["c", "d"]), ("b", []),
    ]  # fmt: skip


def test_a_reply_whose_comment_is_gone_begins_a_thread():
    assert told([said("b", "gone")]) == [("b", [])]
