"""Saving the layers of a project: each in its turn, and what became of it is told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from .edit_rules import SaveWatch, still_locked

if TYPE_CHECKING:
    from .layer_sources import LayerSource

#: How long saving all layers waits for others who write.
_PATIENCE_S = 2.0
_POLL_S = 0.005


class Saving:
    """Watches layers being saved, by whatever button.

    Args:
        source: where the layers are.
        writes: it can be written.
        on_saved: called after edits of a layer were saved (or some of them were).
        on_refused: called with a sentence when edits could not be saved; QGIS keeps them.
        explain: makes the sentence of what QGIS says about a layer.
    """

    def __init__(
        self,
        source: LayerSource,
        writes: bool,
        on_saved: Callable[[], object],
        on_refused: Callable[[str], object],
        explain: Callable[[QgsVectorLayer, Sequence[str]], str],
    ) -> None:
        self._source = source
        self._turn = source.attend(writes)
        self._on_saved = on_saved
        self._on_refused = on_refused
        self._explain = explain
        self._released = False
        self.watches: list[SaveWatch] = []

    def watch(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Watch these layers from now on."""
        self.watches = [
            SaveWatch(
                layer,
                self._turn,
                self._source.is_busy,
                self._on_saved,
                self._on_refused,
                self._explain,
            )
            for layer in layers
        ]

    def save(self, layers: Sequence[QgsVectorLayer]) -> bool:
        """Save the edits of layers, which stay open for editing; whether all were saved.

        QGIS would freeze over a file that is being written to for long; nothing is tried then.
        """
        modified = [layer for layer in layers if layer.isModified()]
        if not modified:
            return True
        with self._free_file() as is_free:
            if not is_free:
                self._on_refused(still_locked(modified[0]))
                return False
            saved = [layer.commitChanges(False) for layer in modified]
        return all(saved)

    @contextmanager
    def _free_file(self) -> Iterator[bool]:
        """The turn, and whether nobody is writing."""
        end = time.monotonic() + _PATIENCE_S
        if not self._turn.take(_PATIENCE_S):
            yield False
            return
        try:
            while (busy := self._source.is_busy()) and time.monotonic() < end:
                time.sleep(_POLL_S)
            yield not busy
        finally:
            self._turn.give_back()

    def unwatch(self) -> None:
        """Leave the layers alone; others may be watched afterwards."""
        for watch in self.watches:
            watch.release()
        self.watches = []

    def release(self) -> None:
        """Leave layers and project alone; a second call does nothing."""
        self.unwatch()
        if not self._released:
            self._released = True
            self._source.leave()
