"""Comments as threads: what was found, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import Comment


@dataclass(frozen=True)
class Thread:
    """A comment with its replies, oldest first."""

    first: Comment
    replies: tuple[Comment, ...] = ()


def threads(comments: Iterable[Comment]) -> list[Thread]:
    """The threads of comments: those that are not resolved first, else in their order."""
    everything = {comment.id: comment for comment in comments}
    replies: dict[str, list[Comment]] = {}
    firsts = []
    for comment in everything.values():
        if comment.reply_to in everything:
            replies.setdefault(comment.reply_to, []).append(comment)
        else:  # its first comment may have been deleted in a table
            firsts.append(comment)
    firsts.sort(key=lambda comment: comment.resolved)
    return [Thread(first, tuple(replies.get(first.id, ()))) for first in firsts]
