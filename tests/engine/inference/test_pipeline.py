"""The conveyor: order kept, memory bounded, the first fault ends all."""

from __future__ import annotations

import threading
import time

import pytest

from dl_studio_plugin.engine.inference.pipeline import Conveyor, ordered_map


def test_results_come_in_order_whoever_is_faster():
    def work(number):
        time.sleep(0.003 * (number % 3))
        return number * number

    with ordered_map(work, range(30), workers=4, ahead=5) as results:
        assert list(results) == [n * n for n in range(30)]


def test_no_more_is_read_than_asked_for_in_advance():
    taken = []

    def items():
        for number in range(100):
            taken.append(number)
            yield number

    with ordered_map(lambda n: n, items(), workers=2, ahead=3) as results:
        next(results)
        time.sleep(0.05)
        assert len(taken) <= 5


def test_a_readers_fault_is_raised_where_results_are_asked_for():
    def work(number):
        if number == 3:
            raise KeyError("spoilt")
        return number

    with ordered_map(work, range(10), 2, 2) as results, pytest.raises(KeyError):
        list(results)


def convey(items, consume, capacity=2):
    with Conveyor(consume, capacity, "test") as conveyor:
        for item in items:
            conveyor.put(item)


def test_a_conveyor_consumes_everything_before_the_block_ends():
    got = []
    convey(range(50), got.append)
    assert got == list(range(50))


def test_a_consumers_fault_is_raised_at_the_next_put():
    def consume(item):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        convey(range(100), consume)


def test_a_consumers_last_fault_is_raised_when_the_block_ends():
    def consume(item):
        time.sleep(0.02)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        convey([1], consume)


def test_an_exception_in_the_block_drops_what_waits():
    got = []

    def consume(item):
        time.sleep(0.01)
        got.append(item)

    def items():
        yield from range(9)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        convey(items(), consume, capacity=10)
    assert len(got) < 9


def test_no_thread_outlives_its_pipeline():
    before = threading.active_count()
    with ordered_map(str, range(5), 3, 2) as results, Conveyor(print, 1, "test") as conveyor:
        next(results)
        conveyor.put("")
    assert threading.active_count() == before
