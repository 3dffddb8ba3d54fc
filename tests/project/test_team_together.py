"""A short run of the benchmark “team”: people at work, programs killed, the server crashed."""

from __future__ import annotations

import pytest

from benchmarks import team
from benchmarks.teamwork.journal import read_journals
from benchmarks.teamwork.stage import make_stage
from benchmarks.teamwork.torment import Torment
from tests.project.builders import use_the_cluster
from tests.project.postgres_cluster import Cluster

SECONDS, CLIENTS = 20, 4


@pytest.fixture
def durable_cluster():
    cluster = Cluster(durable=True)
    yield cluster
    cluster.stop()
    use_the_cluster()


def test_nothing_is_lost_when_clients_are_killed_and_the_server_crashes(durable_cluster, tmp_path):
    stage = make_stage(durable_cluster, CLIENTS, columns=4, rows=3)
    torment = Torment(durable_cluster, stage, tmp_path, SECONDS, kill_every_s=3, pause_s=0.05)
    suffered = torment.run()
    entries = read_journals(tmp_path)
    findings = team.prove(durable_cluster, stage, entries)
    assert findings == []
    figures = team.summary(suffered, CLIENTS, findings, entries)
    assert figures["kills"] >= 3
    assert figures["server_restarts"] == 1
    assert figures["committed_edits"] > 50
