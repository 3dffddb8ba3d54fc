"""The checker of the benchmark “team” finds each fault that is planted, so it can fail."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest

from benchmarks.teamwork import labelling, layer_saves, leading
from benchmarks.teamwork.checker import check, figures
from benchmarks.teamwork.desk import Desk
from benchmarks.teamwork.evidence import read_evidence
from benchmarks.teamwork.findings import Kind
from benchmarks.teamwork.journal import Ending, Journal, read_journals
from benchmarks.teamwork.stage import make_stage
from benchmarks.teamwork.told import SLACK_S
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import set_resolver
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.postgis.driver import connect
from tests.project.builders import use_the_cluster

LABELLER, REVIEWER = f"{Role.SAMPLE_COLLECTOR.value}_1", f"{Role.REVIEWER.value}_2"
_ATTEMPTS = 60


class Story:
    """A short day of a team: what happened in the project, and what its members were told."""

    def __init__(self, folder, cluster):
        self.folder = folder
        self.cluster = cluster
        self.stage = make_stage(cluster, 4, 2, 2)
        self._desks = {name: self._desk(name) for name in self.stage.members}

    def _desk(self, name):
        parameters = self.cluster.parameters(name)
        set_resolver(lambda *_: parameters)
        return Desk(
            open_project(self.stage.reference),
            parameters,
            Journal(self.folder, name),
            random.Random(5),
        )

    def do(self, name, *actions):
        """Each action until it succeeded once."""
        for action in actions:
            done = self._done(name)
            for _ in range(_ATTEMPTS):
                action(self._desks[name])
                if self._done(name) > done:
                    break
            else:
                raise AssertionError(f"{action.__name__} never succeeded")

    def _done(self, name):
        return sum(e.member == name and e.ending is Ending.DONE for e in self.entries())

    def entries(self):
        return read_journals(self.folder)

    def close(self):
        for desk in self._desks.values():
            desk.store.close()
            desk.tables.close()
            desk.journal.close()

    def run(self, statements):
        """As somebody who can do anything: no trigger of the project hears of it."""
        connection = connect(self.cluster.parameters())
        cursor = connection.cursor()
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(f"SET search_path = {self.stage.schema}, public")
        for statement in statements:
            cursor.execute(statement)
            assert cursor.rowcount != 0, statement
        connection.close()

    def findings(self, entries=None, status=None):
        evidence = read_evidence(self.cluster.parameters(), self.stage.schema)
        told = self.entries() if entries is None else entries
        return check(evidence, told, self.stage.first_event, status)

    def status(self):
        set_resolver(lambda *_: self.cluster.parameters("olga"))
        with open_project(self.stage.reference) as store:
            return store.status()


@pytest.fixture
def story(tmp_path):
    told = Story(tmp_path, use_the_cluster())
    told.do(
        LABELLER, labelling.claim_next, labelling.draw, labelling.draw, labelling.edit,
        layer_saves.save_samples, labelling.delete, labelling.undo, labelling.submit,
    )  # fmt: skip
    told.do(REVIEWER, leading.start_review, leading.reject, leading.accept)
    told.do(LABELLER, labelling.claim_next, labelling.draw, layer_saves.save_samples)
    told.do("olga", leading.assign, layer_saves.rename_unit)
    time.sleep(2 * SLACK_S)  # so that the checker can tell that the lease was extended after it
    told.do(LABELLER, labelling.edit, labelling.heartbeat, labelling.comment)
    yield told
    told.close()
    use_the_cluster()


_LAST_EDIT = "(SELECT max(id) FROM events WHERE what = 'edit_sample')"
_EDITED = f"uuid = (SELECT subject FROM events WHERE id = {_LAST_EDIT})"
_SUBMIT = "(SELECT change FROM events WHERE what = 'submit')"
_LAST = "(SELECT last FROM event_counter)"

#: What is planted, as SQL, and as what it is found.
FAULTS = {
    "an edit is taken back without a trace": (
        Kind.LOST_EDIT,
        [f"UPDATE {{table}} SET geom = public.ST_Translate(geom, 0.5, 0) WHERE {_EDITED}"],
    ),
    "a commit is lost with its event": (
        Kind.LOST_EDIT,
        [
            f"DELETE FROM comments WHERE uuid = (SELECT subject FROM events WHERE id = {_LAST})",
            f"DELETE FROM events WHERE id = {_LAST}",
            "UPDATE event_counter SET last = last - 1",
        ],
    ),
    "a drawn sample vanishes with all that tells of it": (
        Kind.LOST_EDIT,
        [
            "DELETE FROM sample_changes WHERE sample = "
            f"(SELECT fid FROM {{table}} WHERE {_EDITED})",
            f"DELETE FROM {{table}} WHERE {_EDITED}",
        ],
    ),
    "a lease is cut": (
        Kind.LOST_EDIT,
        ["UPDATE work_units SET lease_until = '2020-01-01T00:00:00.000Z' WHERE holder <> ''"],
    ),
    "a unit is accepted without a review": (
        Kind.ILLEGAL_STATE,
        [
            "UPDATE work_units SET state = 'accepted', holder = '', lease_until = '' "
            "WHERE state = 'in_progress'"
        ],
    ),
    "a unit was submitted from a state from which there is no way": (
        Kind.ILLEGAL_STATE,
        [
            "UPDATE unit_changes SET before = jsonb_set(before, '{state}', '\"excluded\"') "
            f"WHERE change = {_SUBMIT}"
        ],
    ),
    "somebody submitted what another one held": (
        Kind.ILLEGAL_STATE,
        ["UPDATE events SET member = 'analyst_3' WHERE what = 'submit'"],
    ),
    "a unit is in a state that nobody knows": (
        Kind.ILLEGAL_STATE,
        ["UPDATE work_units SET state = 'lost' WHERE state = 'ready'"],
    ),
    "a unit is held for ever": (
        Kind.ILLEGAL_STATE,
        ["UPDATE work_units SET lease_until = '2999-01-01T00:00:00.000Z' WHERE holder <> ''"],
    ),
    "a unit is held in a state in which none is": (
        Kind.ILLEGAL_STATE,
        ["UPDATE work_units SET holder = 'olga' WHERE state = 'ready'"],
    ),
    "a draft is accepted by itself": (
        Kind.ILLEGAL_STATE,
        [f"UPDATE {{table}} SET state = 'accepted' WHERE {_EDITED}"],
    ),
    "a sample is left out when its unit is accepted": (
        Kind.ILLEGAL_STATE,
        [
            "DELETE FROM sample_changes WHERE (change, sample) = (SELECT change, max(sample) "
            "FROM sample_changes JOIN events USING (change) WHERE what = 'accept' GROUP BY 1)"
        ],
    ),
    "a collector's drawing lies outside all units": (
        Kind.ILLEGAL_STATE,
        ["UPDATE samples SET geom = public.ST_Translate(geom, 5000, 0), unit = NULL"],
    ),
    "a sample belongs to a unit in which it does not lie": (
        Kind.ILLEGAL_STATE,
        [
            f"UPDATE {{table}} s SET unit = (SELECT max(uuid) FROM work_units u "
            f"WHERE u.uuid <> s.unit) WHERE {_EDITED}"
        ],
    ),
    "a sample has another author": (
        Kind.ILLEGAL_STATE,
        [f"UPDATE {{table}} SET author = 'analyst_3' WHERE {_EDITED}"],
    ),
    "a comment is resolved by nobody": (
        Kind.ILLEGAL_STATE,
        ["UPDATE comments SET resolved = 1"],
    ),
    "an undo is said to have taken back something else": (
        Kind.ILLEGAL_STATE,
        ["UPDATE events SET target = target - 1 WHERE what = 'undo'"],
    ),
    "an event is removed": (
        Kind.MISSING_EVENT,
        [f"DELETE FROM events WHERE id = {_LAST_EDIT}"],
    ),
    "an event is there twice": (
        Kind.MISSING_EVENT,
        [
            "INSERT INTO events (id, at, member, what, subject, old, new, undoable) "
            f"SELECT id + 1, at, member, what, subject, old, new, undoable FROM events "
            f"WHERE id = {_LAST}",
            "UPDATE event_counter SET last = last + 1",
        ],
    ),
    "two events are in the wrong order": (
        Kind.MISSING_EVENT,
        [
            "UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE what = 'submit'",
        ],
    ),
    "a sample was changed without an event": (
        Kind.MISSING_EVENT,
        [f"UPDATE {{table}} SET version = version + 9 WHERE {_EDITED}"],
    ),
    "a unit was changed without an event": (
        Kind.MISSING_EVENT,
        ["UPDATE work_units SET version = version + 1 WHERE state = 'ready'"],
    ),
    "an undo is forgotten": (Kind.MISSING_EVENT, ["DELETE FROM undone"]),
    "a change was never closed": (
        Kind.MISSING_EVENT,
        ["INSERT INTO open_changes (what) VALUES ('add_samples')"],
    ),
}


def test_a_day_without_faults_has_no_findings(story):
    assert story.findings(status=story.status()) == []
    assert figures([], story.entries())["committed_edits"] > 15


@pytest.mark.parametrize("fault", FAULTS)
def test_the_checker_finds_that(story, fault):
    kind, statements = FAULTS[fault]
    edited = story.cluster.execute(
        f"SELECT 1 FROM {story.stage.schema}.samples WHERE uuid = (SELECT subject FROM "
        f"{story.stage.schema}.events WHERE what = 'edit_sample' ORDER BY id DESC LIMIT 1)"
    )
    table = "samples" if edited else "sample_points"
    story.run([statement.replace("{table}", table) for statement in statements])
    assert kind in {finding.kind for finding in story.findings()}


# -- what clients wrote down ------------------------------------------------------------------


def test_what_was_cut_off_may_have_been_done_or_not(story):
    *entries, comment = sorted(story.entries(), key=lambda entry: entry.began)
    assert comment.question.name == "comment"
    unknown = replace(comment, ending=Ending.UNKNOWN, ended=float("inf"))
    assert story.findings([*entries, unknown]) == []
    story.run(FAULTS["a commit is lost with its event"][1])
    assert story.findings([*entries, unknown]) == []


def test_an_event_that_nobody_asked_for_is_found(story):
    *entries, comment = sorted(story.entries(), key=lambda entry: entry.began)
    for ending in (Ending.REFUSED, Ending.NOTHING):
        (finding,) = story.findings([*entries, replace(comment, ending=ending)])
        assert finding.kind is Kind.MISSING_EVENT
        assert "Nobody asked for" in finding.text


def test_a_refusal_that_changed_something_is_found(story):
    entries = [
        replace(entry, ending=Ending.REFUSED) if entry.question.name == "submit" else entry
        for entry in story.entries()
    ]
    (finding,) = story.findings(entries)
    assert "Nobody asked for" in finding.text


def test_counts_that_are_not_those_of_the_tables_are_found(story):
    status = story.status()
    wrong = replace(status, samples={**status.samples, "draft": 99}, open_comments=7)
    assert [finding.kind for finding in story.findings(status=wrong)] == [Kind.ILLEGAL_STATE] * 2


def test_half_a_line_at_the_end_of_a_journal_is_a_question_without_an_answer(story):
    (file,) = story.folder.glob(f"{LABELLER}.*.jsonl")
    text = file.read_text(encoding="utf-8")
    file.write_text(text[:-20], encoding="utf-8")
    last = [entry for entry in story.entries() if entry.member == LABELLER][-1]
    assert (last.question.name, last.ending) == ("comment", Ending.UNKNOWN)
    assert story.findings() == []


def test_each_process_of_a_client_has_a_journal_of_its_own(tmp_path):
    for _ in range(2):
        Journal(tmp_path, "kim").close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "kim.0000.jsonl",
        "kim.0001.jsonl",
    ]
