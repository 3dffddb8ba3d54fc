"""Every test of teamwork runs over every backend."""

from __future__ import annotations

import itertools

import pytest

from tests.project import postgres_cluster
from tests.project.builders import BACKENDS, make_postgis_team, use_the_cluster


@pytest.fixture(scope="session", autouse=True)
def stop_the_cluster():
    """The server of projects in a database, if a test started it, ends with the tests."""
    yield
    postgres_cluster.stop()


@pytest.fixture(params=sorted(BACKENDS))
def make_team(request, tmp_path):
    """Makes teams; each in a folder of its own."""
    made = []
    numbers = itertools.count()

    def make(**settings):
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        made.append(BACKENDS[request.param](folder, **settings))
        return made[-1]

    yield make
    for team in made:
        team.close()


@pytest.fixture
def team(make_team):
    return make_team()


@pytest.fixture
def store(team):
    """The project as its owner and only member sees it."""
    return team.owner


@pytest.fixture
def postgis_team(tmp_path):
    """A project in a database."""
    team = make_postgis_team(tmp_path)
    yield team
    team.close()


@pytest.fixture
def cluster():
    """The server on which projects of the tests are."""
    return use_the_cluster()
