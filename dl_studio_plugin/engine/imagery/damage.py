"""Damaged imagery: what a job says of blocks that could not be read."""

from __future__ import annotations

from ...definitions.errors import InvalidInput
from ..events import Events
from .reading import Imagery

#: A larger share of unreadable blocks stops the job.
UNREADABLE_SHARE = 0.01


def report_unreadable(imagery: Imagery, events: Events) -> None:
    """Warn of blocks that could not be read.

    Raises:
        InvalidInput: there are too many of them.
    """
    count = len(imagery.unreadable_blocks)
    if not count:
        return
    text = f"{count} of {imagery.block_count} blocks of the imagery cannot be read"
    if count > UNREADABLE_SHARE * imagery.block_count:
        raise InvalidInput(f"{text}. The file is damaged; fetch it anew.")
    events.warning(f"{text}; they count as nodata. The file is damaged; fetch it anew.")
