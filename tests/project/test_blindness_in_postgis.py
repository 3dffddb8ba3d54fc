"""What blind units hide, they hide from SQL of one's own, too."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import UnsafeFile
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import NewSample, UnitState
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.postgis.driver import DatabaseError
from tests.project.builders import square
from tests.project.postgis_sql import Sql

#: Whatever shows a sample, its outline or what became of it.
OF_SAMPLES = ("samples", "sample_points", "deleted_samples", "sample_changes")
OUT_OF_SIGHT = ("replicated_units", "replicas", "replica_samples", "all_samples", "every_sample")


@pytest.fixture
def team(postgis_team):
    postgis_team.owner.change_settings(review_own_work=True)
    return postgis_team


@pytest.fixture
def sql(team):
    opened = []

    def connect(member: str) -> Sql:
        opened.append(Sql(team, member))
        return opened[-1]

    yield connect
    for one in opened:
        one.close()


def count(connection, table):
    return connection.run(f"SELECT count(*) FROM {{schema}}.{table}")[0][0]


@pytest.fixture
def others(team, sql):
    """Connections of members who must not see what bert draws."""
    roles = {"kim": Role.SAMPLE_COLLECTOR, "rob": Role.REVIEWER, "zoe": Role.ANALYST,
             "eve": Role.VIEWER}  # fmt: skip
    for name, role in roles.items():
        team.owner.set_member(name, role)
    return [sql(name) for name in roles]


@pytest.fixture
def bert(team):
    return team.open("bert", Role.SAMPLE_COLLECTOR)


def test_what_is_drawn_in_a_blind_unit_is_seen_by_its_author_only(team, bert, others, sql):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    sql("bert").draw("A1")
    bert.add_samples([NewSample("building", square(5, 55))])
    gone, _ = list(bert.samples())
    bert.delete_samples([gone.id])
    assert [count(sql("bert"), table) for table in OF_SAMPLES[:3]] == [1, 0, 1]
    for other in others:
        assert [count(other, table) for table in OF_SAMPLES] == [0] * 4


def test_what_was_handed_in_is_seen_by_nobody(team, bert, others, sql):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    sql("bert").draw("A1")
    bert.submit(unit.id)
    for connection in (*others, sql("bert")):
        assert [count(connection, table) for table in OF_SAMPLES] == [0] * 4


def test_what_did_not_stand_stays_out_of_sight(team, bert, others):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    kim = team.open("kim")
    for store in (bert, kim):
        store.claim(unit.id)
        store.add_samples([NewSample("building", square(5, 55))])
        store.submit(unit.id)
        team.clock.pass_(minutes=1)
    for other in others:
        assert count(other, "samples") == 1
        assert count(other, "deleted_samples") == 0


def test_the_reference_of_a_gold_unit_cannot_be_told(team, others):
    team.bring("A1", UnitState.ACCEPTED)
    team.owner.mark_gold([team.unit("A1").id])
    team.owner.replicate([team.unit("A2").id], 2)
    for other in others:
        assert [count(other, table) for table in OF_SAMPLES] == [0] * 4
        for table in OUT_OF_SIGHT:
            with pytest.raises(DatabaseError, match="permission denied"):
                count(other, table)
        gold, plain = other.run(
            "SELECT state, labelled_by, reviewed_by, nothing_here, reason, blind "
            "FROM {schema}.work_units ORDER BY fid LIMIT 2"
        )
        assert gold == plain


def test_the_figures_are_not_for_collectors_to_call(team, others):
    kim, rob, zoe, eve = others
    for call in ("read_replicas()", "read_replicated_units()"):
        for refused in (kim, rob, eve):
            with pytest.raises(DatabaseError, match=r"may not mark gold units|permission denied"):
                refused.run(f"SELECT * FROM {{schema}}.{call}")
        zoe.run(f"SELECT * FROM {{schema}}.{call}")
    for hidden in ("put_away_(1, 'x', 'y')", "show_replica_(1, 1)", "standing_('x')"):
        with pytest.raises(DatabaseError, match="permission denied"):
            zoe.run(f"SELECT {{schema}}.{hidden}")


def test_a_blind_unit_is_not_opened_by_hand(team, others):
    team.owner.replicate([team.unit().id], 2)
    zoe = others[2]
    with pytest.raises(DatabaseError):
        zoe.run("UPDATE {schema}.work_units SET blind = false")
    for change in ("ALTER TABLE {schema}.samples DISABLE ROW LEVEL SECURITY",
                   "DROP POLICY blind ON {schema}.samples"):  # fmt: skip
        with pytest.raises(DatabaseError, match="must be owner"):
            zoe.run(change)


def test_samples_of_others_are_neither_changed_nor_deleted_unseen(team, bert, others, sql):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    sql("bert").draw("A1")
    zoe = others[2]
    with pytest.raises(DatabaseError, match="deleted"):
        zoe.run("UPDATE {schema}.samples SET class = 'road'")
    zoe.run("DELETE FROM {schema}.samples")
    assert [sample.class_name for sample in bert.samples()] == ["building"]


def test_the_holder_edits_and_deletes_by_sql_as_anywhere(team, bert, sql):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    hand = sql("bert")
    hand.draw("A1")
    hand.run("UPDATE {schema}.samples SET class = 'road'")
    hand.move_to("A1")
    assert hand.run("DELETE FROM {schema}.samples RETURNING class") == [("road",)]


def test_only_the_holder_draws_in_a_blind_unit(team, others):
    team.owner.replicate([team.unit().id], 2)
    zoe = others[2]
    with pytest.raises(DatabaseError, match="hold"):
        zoe.draw("A1")
    zoe.draw("A2")


def test_other_units_are_seen_as_ever(team, bert, others, sql):
    team.bring("B1", UnitState.SUBMITTED)
    team.owner.replicate([team.unit("A1").id], 2)
    for other in others:
        assert count(other, "samples") == 1


def test_a_project_with_policies_of_its_own_is_refused_and_one_with_ours_is_opened(team, cluster):
    team.owner.replicate([team.unit().id], 2)
    open_project(team.reference, "anna").close()
    schema = f'"{team.schema}"'
    for evil in (
        f"CREATE POLICY evil ON {schema}.samples USING (pg_sleep(0) IS NOT NULL)",
        f"CREATE POLICY evil ON {schema}.runs WITH CHECK (lo_import('/x') > 0)",
        f"CREATE POLICY evil ON {schema}.comments "
        f"USING (unit <> ALL ({schema}.hidden_units()) "
        "OR query_to_xml('x', true, true, '') IS NULL)",
    ):
        cluster.execute(evil)
        with pytest.raises(UnsafeFile, match="policies"):
            open_project(team.reference, "anna")
        cluster.execute(f"DROP POLICY evil ON {schema}.{evil.split('.')[1].split()[0]}")
    open_project(team.reference, "anna").close()


def test_an_owner_who_did_not_make_the_schema_sees_all_of_it(team, bert, sql):
    team.owner.set_member("lena", Role.OWNER)
    team.owner.replicate([team.unit().id], 2)
    bert.claim(team.unit().id)
    sql("bert").draw("A1")
    lena = sql("lena")
    assert count(lena, "samples") == 1
    for table in OUT_OF_SIGHT:
        count(lena, table)
