"""Ten minutes of a team at work while its programs are killed and its server crashes once.

Twelve people, each with a program and a login of their own, do at random whatever people do in a
project: through the plugin, and through tables as a layer of QGIS saves them. Each writes down what
they were told, and goes on. Now and then a program is killed; halfway the server ends without
saving anything and starts anew. Afterwards a checker proves from the log of events, the tables and
what people wrote down that nothing is lost, illegal or missing. A project in a file has a trial of
its own: ``layer_saves.py``.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks import layer_saves
from benchmarks.teamwork.checker import check, figures
from benchmarks.teamwork.evidence import read_evidence
from benchmarks.teamwork.findings import Finding
from benchmarks.teamwork.journal import Ending, Entry, read_journals
from benchmarks.teamwork.stage import ROLES, Stage, make_stage
from benchmarks.teamwork.torment import Suffered, Torment
from dl_studio_plugin.project.opening import open_project

SECONDS, CLIENTS, COLUMNS, ROWS = 600, len(ROLES), 10, 8
KILL_EVERY_S, PAUSE_S = 4.0, 0.25
_SHOWN = 40


def run() -> dict[str, float]:
    """A server of its own, ten minutes, the proof."""
    from tests.project.postgres_cluster import Cluster

    cluster = Cluster(durable=True)
    try:
        with tempfile.TemporaryDirectory(prefix="dl-studio-team-") as folder:
            stage = make_stage(cluster, CLIENTS, COLUMNS, ROWS)
            torment = Torment(cluster, stage, Path(folder), SECONDS, KILL_EVERY_S, PAUSE_S)
            suffered = torment.run()
            entries = read_journals(Path(folder))
            findings = prove(cluster, stage, entries)
    finally:
        cluster.stop()
    tell(entries, findings)
    return {**summary(suffered, CLIENTS, findings, entries), **layer_saves.run()}


def prove(cluster: Any, stage: Stage, entries: list[Entry]) -> list[Finding]:
    """All that the checker finds in the project."""
    evidence = read_evidence(cluster.parameters(), stage.schema)
    with open_project(stage.reference) as store:
        status = store.status()
    return check(evidence, entries, stage.first_event, status)


def summary(
    suffered: Suffered, clients: int, findings: list[Finding], entries: list[Entry]
) -> dict[str, float]:
    """The figures."""
    return {
        "seconds": suffered.seconds,
        "clients": clients,
        "kills": suffered.kills,
        "server_restarts": suffered.server_restarts,
        **figures(findings, entries),
    }


def tell(entries: list[Entry], findings: list[Finding]) -> None:
    """Print what was done and refused, and what was found."""
    for ending in Ending:
        counted = Counter(entry.question.name for entry in entries if entry.ending is ending)
        print(f"  {ending.value}: " + ", ".join(f"{n} {name}" for name, n in counted.most_common()))
    for finding in findings[:_SHOWN]:
        print(f"  {finding.kind.name}: {finding.text}")
