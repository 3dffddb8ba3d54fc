"""The conveyor of inference: readers, network, merging and writing at work at the same time.

Two pieces make it. ``ordered_map`` runs a function in several threads and gives the results in
order; ``Conveyor`` is a thread that consumes what is put to it. Both hold a bounded number of
items, so a fast stage waits for a slow one instead of filling the memory. The first exception
anywhere ends all: it is raised in the thread that puts or asks, which is the one that drives the
network, and leaving the ``with`` block ends the threads.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Generic, Optional, TypeVar, cast

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Seconds between looks at whether the other side still lives.
_PATIENCE = 0.1
_END = object()


@contextlib.contextmanager
def ordered_map(
    function: Callable[[Item], Result], items: Iterable[Item], workers: int, ahead: int
) -> Iterator[Iterator[Result]]:
    """Results of ``function`` over ``items``, in order, computed in threads.

    Args:
        function: called in worker threads.
        items: consumed lazily, in the calling thread.
        workers: number of threads.
        ahead: results that may be finished or under way before they are asked for.
    """
    pool = ThreadPoolExecutor(workers, thread_name_prefix="reader")
    waiting: deque[Future[Result]] = deque()

    def results() -> Iterator[Result]:
        for item in items:
            waiting.append(pool.submit(function, item))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    try:
        yield results()
    finally:
        for future in waiting:
            future.cancel()
        pool.shutdown(wait=True)


class Conveyor(Generic[Item]):
    """A thread that consumes items in the order in which they are put.

    As a context manager it waits for the last item when the block ends well, and drops what is
    waiting when it ends by an exception.
    """

    def __init__(self, consume: Callable[[Item], None], capacity: int, name: str) -> None:
        self._consume = consume
        self._queue: queue.Queue[Any] = queue.Queue(capacity)
        self._error: Optional[BaseException] = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def __enter__(self) -> Conveyor[Item]:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if kind is None:
            with contextlib.suppress(_Stopped):
                self._hand_over(_END)
        else:
            self._stopped.set()
        self._thread.join()
        if kind is None and self._error is not None:
            raise self._error

    def put(self, item: Item) -> None:
        """Hand over an item; waits while the queue is full.

        Raises:
            BaseException: what ended the consumer.
        """
        try:
            self._hand_over(item)
        except _Stopped:
            raise cast(BaseException, self._error) from None

    def _hand_over(self, item: object) -> None:
        while not self._stopped.is_set():
            with contextlib.suppress(queue.Full):
                self._queue.put(item, timeout=_PATIENCE)
                return
        raise _Stopped

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                item = self._queue.get(timeout=_PATIENCE)
            except queue.Empty:
                continue
            if item is _END:
                return
            try:
                self._consume(item)
            except BaseException as error:  # noqa: BLE001 - raised again where items are put
                self._error = error
                self._stopped.set()


class _Stopped(Exception):
    """The consumer has ended."""
