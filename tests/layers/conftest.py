"""The database server that some tests of layers start ends with the tests."""

from __future__ import annotations

import pytest

from tests.project import postgres_cluster


@pytest.fixture(scope="session", autouse=True)
def stop_the_cluster():
    yield
    postgres_cluster.stop()
