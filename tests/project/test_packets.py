"""Packets go out and come back: merged sample by sample, nothing overwritten in silence."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import (
    InvalidInput,
    NotPermitted,
    NotPossible,
    OutOfDate,
    ProjectDamaged,
    ProjectReadOnly,
)
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project import packets
from dl_studio_plugin.project.model import (
    Comment,
    NewSample,
    SampleFilter,
    SampleSource,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.packet_model import ConflictKind, Side
from dl_studio_plugin.project.splitting import cells_of_unit
from tests.project.builders import contents, make_geopackage_team, point, square

LENA = "lena"


@pytest.fixture
def team(make_team):
    """A project of anna's with three samples in A1 and one in B2; lena labels."""
    team = make_team(review_own_work=True)
    team.owner.set_member(LENA, Role.SAMPLE_COLLECTOR)
    team.owner.add_samples(
        [
            NewSample("building", square(5, 55)),
            NewSample("building", square(15, 55)),
            NewSample("road", point(25, 55)),
            NewSample("road", square(60, 10)),
        ]
    )
    return team


class Packet:
    """A packet of lena's with the units A1 and A2."""

    def __init__(self, team, path: Path, *names: str) -> None:
        self.team = team
        self.path = path
        self.lena = team.open(LENA)
        ids = [team.unit(name).id for name in names or ("A1", "A2")]
        self.out = packets.check_out(self.lena, ids, path, clock=team.clock)

    @contextmanager
    def open(self, member: str = LENA):
        with open_project(str(self.path), member, self.team.clock) as store:
            yield store

    def check_in(self, **choices):
        return packets.check_in(self.lena, self.path, clock=self.team.clock, **choices)

    def edit(self, sample_id: str, class_name: str = "road") -> None:
        with self.open() as store:
            store.edit_sample(sample_id, version_of(store, sample_id), class_name)

    def delete(self, sample_id: str) -> None:
        with self.open() as store:
            store.delete_samples([sample_id])

    def draw(self, x: float, y: float, class_name: str = "building") -> str:
        """Draw a sample in the packet; returns its id."""
        with self.open() as store:
            before = {sample.id for sample in store.samples()}
            store.add_samples([NewSample(class_name, square(x, y))], SampleSource.MANUAL)
            (new,) = {sample.id for sample in store.samples()} - before
            return new

    def submit(self, *names: str) -> None:
        with self.open() as store:
            for unit in store.units():
                if unit.name in names:
                    store.submit(unit.id, nothing_here=not any(samples_of(store, unit.id)))


@pytest.fixture
def packet(team, tmp_path):
    return Packet(team, tmp_path / "lena.gpkg")


def samples_of(store, unit_id: str) -> list:
    return list(store.samples(SampleFilter(units=(unit_id,))))


def version_of(store, sample_id: str) -> int:
    return next(store.samples(SampleFilter(ids=(sample_id,)))).version


def sample_at(store, x: float):
    """The sample whose outline begins at x."""
    from osgeo import ogr

    return next(
        sample
        for sample in store.samples()
        if ogr.CreateGeometryFromWkb(bytes(sample.wkb)).GetEnvelope()[0] == x
    )


def by_id(store, sample_id: str):
    return next(store.samples(SampleFilter(ids=(sample_id,))), None)


# -- going out ----------------------------------------------------------------------------------


def test_checking_out_claims_the_units_for_two_weeks(team, packet):
    for name in ("A1", "A2"):
        unit = team.unit(name)
        assert (unit.state, unit.holder) == (UnitState.IN_PROGRESS, LENA)
        assert unit.lease_until == "2026-02-14T12:00:00.000Z"
    assert team.unit("B1").state is UnitState.READY
    event = team.owner.events()[-1]
    assert (event.what, event.member) == ("check_out", LENA)
    assert event.new == {"packet": packet.out.origin.packet, "holder": LENA, "units": 2}
    assert (packet.out.units, packet.out.samples) == (2, 3)


def test_a_heartbeat_does_not_shorten_the_lease_of_a_packet(team, packet):
    assert packet.lena.heartbeat(team.unit("A1").id).lease_until == "2026-02-14T12:00:00.000Z"


def test_a_packet_is_a_project_with_its_units_samples_and_comments(team, tmp_path):
    unit = team.unit("A1")
    team.owner.add_comment(Comment("", unit.id, "The roof?", wkb=point(6, 56)))
    team.owner.add_comment(Comment("", team.unit("B2").id, "Not for this packet."))
    packet = Packet(team, tmp_path / "p.gpkg", "A1")
    with packet.open() as store:
        (inside,) = store.units()
        assert inside == team.unit("A1")
        assert samples_of(store, unit.id) == samples_of(team.owner, unit.id)
        assert len(list(store.samples())) == 3
        assert store.comments() == team.owner.comments(unit.id)
        settings = store.settings()
        assert settings.classes == team.owner.settings().classes
        assert settings.crs == team.owner.settings().crs
        assert settings.imagery == team.owner.settings().imagery
        assert settings.name == "Kampala (lena)"
        assert settings.id != team.owner.settings().id


def test_a_packet_knows_where_it_came_from_and_a_project_is_none(team, packet):
    with packet.open() as store:
        origin = store.packet()
    assert origin == packet.out.origin
    assert origin.project == team.owner.settings().id
    assert (origin.name, origin.reference) == ("Kampala", team.reference)
    assert (origin.holder, origin.taken) == (LENA, "2026-01-31T12:00:00.000Z")
    assert team.owner.packet() is None


def test_in_a_packet_one_labels_and_sets_nothing_up(team, tmp_path):
    packet = Packet(team, tmp_path / "p.gpkg")
    with packet.open() as store:
        assert store.role is Role.SAMPLE_COLLECTOR
        assert [member.name for member in store.members()] == [LENA]
        unit = store.units()[0]
        for deed in (
            lambda: store.assign([unit.id], LENA),
            lambda: store.split(unit.id, cells_of_unit(unit)),
            lambda: store.set_member("eve", Role.OWNER),
            store.complete,
        ):
            with pytest.raises(NotPermitted, match="sample collector"):
                deed()
        store.submit(unit.id)
        with pytest.raises(NotPermitted):
            store.start_review(unit.id)
    with packet.open("") as store:  # whoever opens it without a name is its holder
        assert store.member == LENA


def test_a_packet_of_a_packet_is_not_made(team, packet, tmp_path):
    with packet.open() as store, pytest.raises(NotPossible, match="another packet from its"):
        packets.check_out(store, [store.units()[0].id], tmp_path / "again.gpkg")


def test_units_that_cannot_be_claimed_let_nothing_happen(team, tmp_path):
    team.bring("A2", UnitState.ACCEPTED)
    before = contents(team.owner)
    with pytest.raises(NotPossible, match="“A2” is accepted"):
        Packet(team, tmp_path / "p.gpkg")
    assert contents(team.owner) == before
    assert not (tmp_path / "p.gpkg").exists()


def test_units_that_one_has_already_go_along_and_those_of_others_are_told_apart(team, tmp_path):
    team.open(LENA).claim(team.unit("A1").id)
    team.owner.claim(team.unit("A2").id)
    team.owner.assign([team.unit("B1").id], "anna")
    yes, no = packets.takeable(team.owner.units(), LENA, team.clock)
    assert [unit.name for unit in yes] == ["A1", "B2"]
    assert [unit.name for unit in no] == ["A2", "B1"]
    packet = Packet(team, tmp_path / "p.gpkg", "A1", "B2")
    assert packet.out.units == 2
    team.clock.pass_(hours=3)
    yes, _ = packets.takeable(team.owner.units(), LENA, team.clock)
    assert [unit.name for unit in yes] == ["A1", "A2", "B2"]


@pytest.mark.parametrize(
    ("name", "problem"), [("p.zip", r"does not end in \.gpkg"), ("there.gpkg", "not overwritten")]
)
def test_a_place_that_cannot_be_used_is_refused_before_anything_happens(
    team, tmp_path, name, problem
):
    (tmp_path / "there.gpkg").write_text("work that was not checked in")
    with pytest.raises(InvalidInput, match=problem):
        Packet(team, tmp_path / name)
    assert team.unit("A1").state is UnitState.READY


def test_units_of_a_packet_that_cannot_be_written_are_given_back(team, tmp_path):
    lena = team.open(LENA)
    lena.claim(team.unit("A1").id)
    (tmp_path / "file").write_text("no folder")
    ids = [team.unit(name).id for name in ("A1", "A2")]
    with pytest.raises((ProjectReadOnly, InvalidInput)):
        packets.check_out(lena, ids, tmp_path / "file" / "p.gpkg", clock=team.clock)
    assert team.unit("A2").state is UnitState.READY
    assert team.unit("A1").holder == LENA  # she had it before


# -- coming back --------------------------------------------------------------------------------


def test_what_was_drawn_changed_and_deleted_comes_in_as_one_event(team, packet):
    edited, deleted = sample_at(team.owner, 5), sample_at(team.owner, 15)
    drawn = packet.draw(70, 70)
    packet.edit(edited.id)
    packet.delete(deleted.id)
    events = len(team.owner.events())

    result = packet.check_in()

    assert (result.added, result.changed, result.deleted) == (1, 1, 1)
    assert (result.conflicts, result.submitted, result.units_left) == ((), (), ())
    assert len(team.owner.events()) == events + 1
    event = team.owner.events()[-1]
    assert (event.id, event.what, event.member) == (result.event, "check_in", LENA)
    new = by_id(team.owner, drawn)
    assert (new.class_name, new.author, new.source) == ("building", LENA, SampleSource.MANUAL)
    assert (new.state, new.unit) == (SampleState.DRAFT, team.unit("A2").id)
    with packet.open() as store:
        assert new.wkb == by_id(store, drawn).wkb
    assert by_id(team.owner, edited.id).class_name == "road"
    assert by_id(team.owner, edited.id).author == "anna"
    assert by_id(team.owner, deleted.id) is None
    assert by_id(team.owner, sample_at(team.owner, 60).id).unit == team.unit("B2").id


def test_units_submitted_in_the_packet_are_submitted_in_the_project(team, packet):
    packet.draw(70, 70)
    packet.submit("A1", "A2")
    result = packet.check_in()
    assert result.submitted == ("A1", "A2")
    for name in ("A1", "A2"):
        unit = team.unit(name)
        assert (unit.state, unit.labelled_by, unit.holder) == (UnitState.SUBMITTED, LENA, "")
        assert {s.state for s in samples_of(team.owner, unit.id)} == {SampleState.SUBMITTED}
    team.owner.start_review(team.unit("A1").id)
    team.owner.accept(team.unit("A1").id)


def test_a_unit_with_nothing_in_it_comes_in_as_such(team, packet):
    packet.submit("A2")
    assert packet.check_in().submitted == ("A2",)
    assert team.unit("A2").nothing_here


def test_a_unit_given_up_in_the_packet_is_free_again(team, packet):
    with packet.open() as store:
        store.release(team.unit("A2").id)
    packet.check_in()
    assert (team.unit("A2").state, team.unit("A2").holder) == (UnitState.READY, "")
    assert team.unit("A1").holder == LENA


def test_a_packet_that_comes_in_twice_changes_nothing_the_second_time(team, packet):
    packet.draw(70, 70)
    packet.edit(sample_at(team.owner, 5).id)
    packet.submit("A1", "A2")
    packet.check_in()
    before, events = contents(team.owner), team.owner.events()
    again = packet.check_in()
    assert (again.event, again.samples, again.conflicts) == (0, 0, ())
    assert contents(team.owner) == before
    assert team.owner.events() == events


def test_it_changes_nothing_either_once_the_project_has_gone_on(team, packet):
    packet.edit(sample_at(team.owner, 5).id)
    packet.submit("A1")
    packet.check_in()
    unit = team.unit("A1")
    team.owner.start_review(unit.id)
    fixed = sample_at(team.owner, 5)
    team.owner.edit_sample(fixed.id, fixed.version, "building")
    team.owner.accept(unit.id)
    before = contents(team.owner)
    again = packet.check_in()
    assert (again.event, again.conflicts) == (0, ())
    assert contents(team.owner) == before


def test_a_packet_that_changed_nothing_leaves_no_event(team, packet):
    events = team.owner.events()
    assert packet.check_in().event == 0
    assert team.owner.events() == events


def test_work_goes_on_in_the_packet_and_comes_in_again(team, packet):
    edited = sample_at(team.owner, 5)
    packet.edit(edited.id, "road")
    packet.check_in()
    packet.edit(edited.id, "building")
    drawn = packet.draw(70, 70)
    packet.submit("A1", "A2")
    result = packet.check_in()
    assert (result.added, result.changed, result.conflicts) == (1, 1, ())
    assert by_id(team.owner, edited.id).class_name == "building"
    assert by_id(team.owner, drawn) is not None
    assert team.unit("A2").state is UnitState.SUBMITTED


def test_a_unit_withdrawn_in_the_packet_is_withdrawn_and_can_be_submitted_again(team, packet):
    packet.submit("A1")
    packet.check_in()
    with packet.open() as store:
        store.withdraw(team.unit("A1").id)
    packet.check_in()
    assert (team.unit("A1").state, team.unit("A1").holder) == (UnitState.IN_PROGRESS, LENA)
    packet.edit(sample_at(team.owner, 5).id)
    packet.submit("A1")
    assert packet.check_in().submitted == ("A1",)
    assert {s.state for s in samples_of(team.owner, team.unit("A1").id)} == {SampleState.SUBMITTED}


def test_a_returned_unit_is_mended_in_the_packet_and_submitted_again(team, packet):
    packet.submit("A1")
    packet.check_in()
    team.owner.start_review(team.unit("A1").id)
    team.owner.return_(team.unit("A1").id, "One house is missing.")
    with packet.open() as store:
        store.withdraw(team.unit("A1").id)
    drawn = packet.draw(30, 70)
    packet.submit("A1")
    result = packet.check_in()
    assert (result.submitted, result.conflicts) == (("A1",), ())
    assert by_id(team.owner, drawn).state is SampleState.SUBMITTED


def test_only_the_chosen_units_come_in(team, packet):
    packet.draw(70, 70)
    drawn = packet.draw(30, 70)
    result = packet.check_in(units=[team.unit("A1").id])
    assert result.added == 1
    assert by_id(team.owner, drawn) is not None
    assert packet.check_in().added == 1


def test_comments_come_in_and_those_that_were_settled_are_so_here(team, tmp_path):
    unit = team.unit("A1")
    asked = team.owner.add_comment(Comment("", unit.id, "The roof?"))
    packet = Packet(team, tmp_path / "p.gpkg", "A1")
    with packet.open() as store:
        store.resolve_comment(asked.id)
        store.add_comment(Comment("", unit.id, "A new one.", wkb=point(6, 56)))
    assert packet.check_in().comments == 1
    old, new = team.owner.comments(unit.id)
    assert old.resolved
    assert (new.text, new.author, new.wkb) == ("A new one.", LENA, point(6, 56))
    assert packet.check_in().event == 0
    assert len(team.owner.comments()) == 2


def test_a_suggestion_confirmed_in_the_packet_counts_in_the_project(team, tmp_path):
    team.owner.propose_samples([NewSample("building", square(60, 60), 0.5)], {})
    packet = Packet(team, tmp_path / "p.gpkg")
    suggestion = next(s for s in team.owner.samples() if s.state is SampleState.SUGGESTED)
    with packet.open() as store:
        store.confirm_samples([suggestion.id])
    assert packet.check_in().changed == 1
    confirmed = by_id(team.owner, suggestion.id)
    assert (confirmed.state, confirmed.score) == (SampleState.DRAFT, 0.5)
    assert confirmed.source is SampleSource.MODEL_CONFIRMED


def test_a_sample_moved_from_unit_to_unit_in_the_packet_moves_here_too(team, packet):
    sample = sample_at(team.owner, 5)
    with packet.open() as store:
        store.edit_sample(sample.id, sample.version, wkb=square(80, 80))
    packet.check_in()
    assert by_id(team.owner, sample.id).unit == team.unit("A2").id


def test_samples_outside_the_packets_units_are_left_out_and_counted(team, packet):
    packet.draw(70, 10)
    result = packet.check_in()
    assert (result.outside, result.event) == (1, 0)


# -- undo ---------------------------------------------------------------------------------------


def test_a_check_in_is_undone_as_one_and_can_be_made_again(team, packet):
    packet.draw(70, 70)
    packet.edit(sample_at(team.owner, 5).id)
    packet.delete(sample_at(team.owner, 15).id)
    packet.submit("A1", "A2")
    before = contents(team.owner)
    event = packet.check_in().event
    after = contents(team.owner)
    undo = packet.lena.undo(event).event
    assert contents(team.owner) == before
    packet.lena.undo(undo)
    assert contents(team.owner) == after
    assert packet.check_in().event == 0


def test_after_an_undo_the_packet_comes_in_once_more(team, packet):
    packet.draw(70, 70)
    packet.edit(sample_at(team.owner, 5).id)
    packet.delete(sample_at(team.owner, 15).id)
    packet.submit("A1", "A2")
    packet.lena.undo(packet.check_in().event)
    again = packet.check_in()
    assert (again.samples, again.conflicts, again.submitted) == (3, (), ("A1", "A2"))
    assert packet.check_in().event == 0


# -- conflicts ----------------------------------------------------------------------------------


def edit_here(team, sample, class_name="road", wkb=None) -> None:
    team.owner.edit_sample(sample.id, by_id(team.owner, sample.id).version, class_name, wkb)


def test_what_both_sides_changed_stays_and_is_listed_with_both_sides(team, packet):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, None, square(7, 57))
    other = packet.draw(70, 70)
    result = packet.check_in()
    (conflict,) = result.conflicts
    assert (conflict.kind, conflict.id, conflict.unit) == (
        ConflictKind.BOTH_CHANGED,
        sample.id,
        "A1",
    )
    assert (conflict.in_packet.class_name, conflict.in_packet.wkb) == ("road", sample.wkb)
    assert conflict.in_project == by_id(team.owner, sample.id)
    assert "changed in the packet and in the project" in conflict.sentence
    assert by_id(team.owner, sample.id).class_name == "building"
    assert by_id(team.owner, other) is not None  # the rest comes in
    assert team.owner.events()[-1].new["conflicts"] == 1


def test_the_same_change_on_both_sides_is_no_conflict(team, packet):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, "road")
    assert packet.check_in().conflicts == ()


def test_a_change_that_was_taken_back_is_no_change(team, packet):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, "road")
    edit_here(team, sample, "building")
    result = packet.check_in()
    assert (result.changed, result.conflicts) == (1, ())
    assert by_id(team.owner, sample.id).class_name == "road"


def test_deleted_here_and_changed_there_and_the_other_way_round_are_conflicts(team, packet):
    first, second = sample_at(team.owner, 5), sample_at(team.owner, 15)
    packet.edit(first.id)
    packet.delete(second.id)
    team.owner.delete_samples([first.id])
    edit_here(team, second, "road")
    result = packet.check_in()
    assert {(c.kind, c.id) for c in result.conflicts} == {
        (ConflictKind.DELETED_IN_PROJECT, first.id),
        (ConflictKind.DELETED_IN_PACKET, second.id),
    }
    assert result.event == 0
    assert by_id(team.owner, first.id) is None
    assert by_id(team.owner, second.id).class_name == "road"
    sentences = " ".join(conflict.sentence for conflict in result.conflicts)
    assert "It stays deleted." in sentences
    assert "It stays as the project has it." in sentences


def test_deleted_on_both_sides_is_no_conflict(team, packet):
    sample = sample_at(team.owner, 5)
    packet.delete(sample.id)
    team.owner.delete_samples([sample.id])
    assert packet.check_in().conflicts == ()


def test_a_unit_with_conflicts_is_not_submitted_until_they_are_decided(team, packet):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, None, square(7, 57))
    packet.submit("A1")
    result = packet.check_in()
    assert result.submitted == ()
    assert result.units_left == (("A1", "1 of its samples are in conflict."),)
    assert team.unit("A1").holder == LENA
    result = packet.check_in(choices={sample.id: Side.PROJECT})
    assert (result.conflicts, result.submitted) == ((), ("A1",))


@pytest.mark.parametrize("side", Side)
def test_whoever_chooses_a_side_gets_it_and_is_not_asked_again(team, packet, side):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, None, square(7, 57))
    before = contents(team.owner)
    result = packet.check_in(choices={sample.id: side})
    assert result.conflicts == ()
    now = by_id(team.owner, sample.id)
    theirs, mine = ("building", square(7, 57)), ("road", square(5, 55))
    found = {(s.class_name, s.wkb[-16:]) for s in samples_of(team.owner, team.unit("A1").id)}
    if side is Side.PACKET:
        assert now.class_name == "road"
        assert now.wkb == sample.wkb
    else:
        assert now.class_name == "building"
    both = {("building", theirs[1][-16:]), ("road", mine[1][-16:])}
    assert (both <= found) is (side is Side.BOTH)
    again = packet.check_in()
    assert (again.event, again.conflicts) == (0, ())
    team.owner.undo(result.event)
    assert contents(team.owner) == before


@pytest.mark.parametrize("side", Side)
def test_a_sample_that_was_deleted_here_comes_back_only_when_it_is_chosen(team, packet, side):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    team.owner.delete_samples([sample.id])
    before = contents(team.owner)
    event = packet.check_in(choices={sample.id: side}).event
    there = by_id(team.owner, sample.id)
    assert (there is not None) is (side is Side.PACKET)
    roads = [s for s in samples_of(team.owner, team.unit("A1").id) if s.class_name == "road"]
    assert len(roads) == (1 if side is Side.PROJECT else 2)  # the point is a road as well
    assert packet.check_in().conflicts == ()
    team.owner.undo(event)
    assert contents(team.owner) == before
    team.owner.restore_samples([sample.id])
    assert by_id(team.owner, sample.id).class_name == "building"  # the tombstone is what it was


# -- units that others have ---------------------------------------------------------------------


def take_over(team, name: str = "A2") -> None:
    """Let lena's lease run out, and kim claim the unit and draw in it."""
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    team.clock.pass_(days=15)
    with open_project(team.reference, "kim", team.clock) as kim:
        kim.claim(team.unit(name).id)
        kim.add_samples([NewSample("road", square(90, 90))])


def test_a_unit_that_somebody_else_took_over_gets_nothing_from_the_packet(team, packet):
    packet.draw(70, 70)
    drawn = packet.draw(30, 70)
    packet.submit("A2")
    take_over(team)
    result = packet.check_in()
    (conflict,) = result.conflicts
    assert (conflict.kind, conflict.unit, conflict.samples) == (ConflictKind.UNIT_TAKEN, "A2", 1)
    assert conflict.packet_unit.state is UnitState.SUBMITTED
    assert conflict.project_unit.holder == "kim"
    assert "was taken over by kim meanwhile. 1 changes" in conflict.sentence
    assert len(samples_of(team.owner, team.unit("A2").id)) == 1
    assert team.unit("A2").holder == "kim"
    assert by_id(team.owner, drawn) is not None  # the other unit comes in


def test_its_samples_come_in_beside_when_an_analyst_says_so(team, packet):
    drawn = packet.draw(70, 70)
    take_over(team)
    unit = team.unit("A2")
    with pytest.raises(NotPermitted):
        packet.check_in(choices={unit.id: Side.PACKET})
    result = packets.check_in(
        team.owner, packet.path, choices={unit.id: Side.PACKET}, clock=team.clock
    )
    assert (result.added, result.conflicts) == (1, ())
    assert by_id(team.owner, drawn).author == LENA
    assert team.unit("A2").holder == "kim"
    assert packet.check_in().conflicts == ()


def test_or_stay_away_for_good_when_the_project_is_chosen(team, packet):
    packet.draw(70, 70)
    take_over(team)
    packet.check_in(choices={team.unit("A2").id: Side.PROJECT})
    assert packet.check_in().conflicts == ()
    assert len(samples_of(team.owner, team.unit("A2").id)) == 1


def test_an_expired_lease_alone_takes_nothing_away(team, packet):
    packet.draw(70, 70)
    packet.submit("A2")
    team.clock.pass_(days=15)
    assert packet.check_in().submitted == ("A2",)


def test_a_unit_that_was_released_by_force_and_is_free_is_claimed_again(team, packet):
    packet.draw(70, 70)
    packet.submit("A2")
    team.owner.release(team.unit("A2").id)
    assert packet.check_in().submitted == ("A2",)
    assert team.unit("A2").labelled_by == LENA


def test_a_unit_that_was_assigned_to_somebody_else_is_taken(team, packet):
    packet.draw(70, 70)
    team.owner.release(team.unit("A2").id)
    team.owner.assign([team.unit("A2").id], "anna")
    (conflict,) = packet.check_in().conflicts
    assert "taken over by anna" in conflict.sentence


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.ACCEPTED, UnitState.IN_REVIEW])
def test_a_unit_that_somebody_else_has_finished_is_a_conflict_that_says_what_to_do(
    team, packet, state
):
    packet.draw(70, 70)
    team.owner.release(team.unit("A2").id)
    team.bring("A2", state)
    before = contents(team.owner)
    (conflict,) = packet.check_in().conflicts
    taken = state is UnitState.SUBMITTED
    assert conflict.kind is (ConflictKind.UNIT_TAKEN if taken else ConflictKind.UNIT_CLOSED)
    if not taken:
        assert "Reopen or return it" in conflict.sentence
    # A closed unit takes no samples, whoever chooses what.
    assert packet.check_in(choices={conflict.id: Side.PACKET}).conflicts
    assert contents(team.owner) == before


def test_a_unit_that_was_split_is_gone_and_its_samples_can_come_into_the_parts(team, packet):
    drawn = packet.draw(70, 70)
    team.owner.release(team.unit("A2").id)
    unit = team.unit("A2")
    team.owner.split(unit.id, cells_of_unit(unit))
    (conflict,) = packet.check_in().conflicts
    assert (conflict.kind, conflict.project_unit) == (ConflictKind.UNIT_GONE, None)
    assert "not in the project any more" in conflict.sentence
    assert by_id(team.owner, drawn) is None
    before = contents(team.owner)
    with pytest.raises(NotPermitted, match="edit the samples of others"):
        packet.check_in(choices={unit.id: Side.PACKET})
    choices = {unit.id: Side.PACKET}
    event = packets.check_in(team.owner, packet.path, choices=choices, clock=team.clock).event
    parts = {part.id for part in team.owner.units() if part.name.startswith("A2.")}
    assert by_id(team.owner, drawn).unit in parts
    assert packet.check_in().conflicts == ()
    team.owner.undo(event)
    assert contents(team.owner) == before


def test_a_unit_that_does_not_pass_the_checks_here_stays_with_its_holder(team, packet):
    packet.submit("A1")
    broken = sample_at(team.owner, 60)  # moved into the unit by the owner, without a class
    team.owner.edit_sample(broken.id, broken.version, wkb=square(30, 60))
    team.owner.add_samples([NewSample("", square(35, 60))])
    result = packet.check_in()
    assert result.submitted == ()
    ((name, why),) = result.units_left
    assert name == "A1"
    assert "1 samples have no class" in why
    assert team.unit("A1").holder == LENA


# -- copies of a packet -------------------------------------------------------------------------


def test_an_older_copy_of_the_packet_takes_nothing_back(team, packet, tmp_path):
    old = shutil.copy(packet.path, tmp_path / "old.gpkg")
    edited, deleted = sample_at(team.owner, 5), sample_at(team.owner, 15)
    packet.edit(edited.id)
    packet.delete(deleted.id)
    packet.draw(70, 70)
    packet.check_in()
    before = contents(team.owner)
    result = packets.check_in(packet.lena, Path(old), clock=team.clock)
    assert (result.event, result.conflicts) == (0, ())
    assert contents(team.owner) == before


def test_two_copies_that_went_their_own_ways_are_a_conflict(team, packet, tmp_path):
    other = Packet.__new__(Packet)
    other.team, other.lena = team, packet.lena
    other.path = Path(shutil.copy(packet.path, tmp_path / "other.gpkg"))
    sample = sample_at(team.owner, 5)
    team.clock.pass_(minutes=1)
    packet.edit(sample.id, "road")
    team.clock.pass_(minutes=1)
    with other.open() as store:
        store.edit_sample(sample.id, sample.version, wkb=square(7, 57))
        store.edit_sample(sample.id, sample.version + 1, wkb=square(8, 58))
    drawn = other.draw(70, 70)
    packet.check_in()
    result = other.check_in()
    assert [c.kind for c in result.conflicts] == [ConflictKind.BOTH_CHANGED]
    assert by_id(team.owner, sample.id).class_name == "road"
    assert by_id(team.owner, drawn) is not None


# -- for others ---------------------------------------------------------------------------------


def test_an_analyst_makes_a_packet_for_the_person_to_whom_units_are_assigned(team, tmp_path):
    ids = [team.unit("A1").id, team.unit("A2").id]
    team.owner.assign(ids, LENA)
    path = tmp_path / "for lena.gpkg"
    out = packets.check_out(team.owner, ids, path, clock=team.clock)
    assert out.origin.holder == LENA
    assert team.unit("A1").holder == LENA
    assert team.owner.events()[-1].member == "anna"
    with open_project(str(path), LENA, team.clock) as store:
        store.add_samples([NewSample("road", square(70, 70))])
        for unit in store.units():
            store.submit(unit.id)
    result = packets.check_in(team.owner, path, clock=team.clock)
    assert result.submitted == ("A1", "A2")
    assert team.unit("A2").labelled_by == LENA
    team.owner.start_review(team.unit("A2").id)  # it is not anna's own work


def test_units_of_several_people_make_no_packet(team, tmp_path):
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    team.owner.assign([team.unit("A1").id], LENA)
    team.owner.assign([team.unit("A2").id], "kim")
    ids = [team.unit("A1").id, team.unit("A2").id]
    with pytest.raises(InvalidInput, match="assigned to kim, lena"):
        packets.check_out(team.owner, ids, tmp_path / "p.gpkg", clock=team.clock)


def test_who_may_not_set_up_takes_and_brings_only_packets_of_their_own(team, packet, tmp_path):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    packet.draw(70, 70)
    with pytest.raises(NotPermitted, match="analyst"):
        packets.check_in(kim, packet.path, clock=team.clock)
    with pytest.raises(NotPermitted, match="analyst"):
        packets.check_out(kim, [team.unit("B1").id], tmp_path / "p.gpkg", LENA, clock=team.clock)
    viewer = team.open("eve", Role.VIEWER)
    with pytest.raises(NotPermitted, match="viewer"):
        packets.check_out(viewer, [team.unit("B1").id], tmp_path / "p.gpkg", clock=team.clock)


def test_a_packet_of_somebody_who_left_waits_until_they_are_a_member_again(team, packet):
    packet.draw(70, 70)
    team.owner.remove_member(LENA)
    with pytest.raises(NotPermitted, match="Add them first"):
        packets.check_in(team.owner, packet.path, clock=team.clock)
    team.owner.set_member(LENA, Role.SAMPLE_COLLECTOR)
    assert packets.check_in(team.owner, packet.path, clock=team.clock).added == 1


# -- what is no packet --------------------------------------------------------------------------


def test_what_is_not_a_packet_says_what_to_choose(team, tmp_path):
    text = tmp_path / "notes.gpkg"
    text.write_text("not a database " * 100)
    (tmp_path / "project").mkdir()
    other = make_geopackage_team(tmp_path / "project")
    other.close()
    for path in (text, Path(other.reference)):
        with pytest.raises(InvalidInput, match="“Check out packet” made"):
            packets.check_in(team.owner, path)
    with pytest.raises(InvalidInput, match="There is no packet"):
        packets.check_in(team.owner, tmp_path / "missing.gpkg")


def test_a_damaged_packet_says_whom_to_ask(team, packet):
    with packet.path.open("r+b") as file:
        for page in range(12, 60):
            file.seek(page * 4096)
            file.write(b"\xde\xad" * 2048)
    with pytest.raises(ProjectDamaged, match="Ask whoever labelled in it"):
        packet.check_in()


def test_a_packet_of_another_project_is_not_checked_in(team, packet, tmp_path):
    (tmp_path / "project").mkdir()
    other = make_geopackage_team(tmp_path / "project", name="Entebbe")
    with pytest.raises(InvalidInput, match=r"from the project “Kampala”.+not from “Entebbe”"):
        packets.check_in(other.owner, packet.path)
    other.close()


def test_a_complete_project_takes_no_packet(team, packet):
    packet.draw(70, 70)
    for name in ("A1", "A2"):
        team.owner.release(team.unit(name).id)
    team.owner.complete()
    with pytest.raises(NotPossible, match="frozen"):
        packet.check_in()


def test_looking_into_a_packet_changes_nothing_and_tells_the_same(team, packet):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    edit_here(team, sample, None, square(7, 57))
    packet.draw(70, 70)
    before, events = contents(team.owner), team.owner.events()
    seen = packets.look_into(packet.lena, packet.path, clock=team.clock)
    assert contents(team.owner) == before
    assert team.owner.events() == events
    done = packet.check_in()
    assert (seen.added, seen.conflicts) == (done.added, done.conflicts)
    assert [unit.name for unit in packets.units_of_packet(packet.path)] == ["A1", "A2"]


def test_a_change_at_the_very_moment_is_noticed_and_compared_again(team, packet, monkeypatch):
    sample = sample_at(team.owner, 5)
    packet.edit(sample.id, "road")
    bring_in, calls = packet.lena.bring_in, []

    def bring_in_later(changes):
        calls.append(changes)
        if len(calls) == 1:
            edit_here(team, sample, None, square(7, 57))
        return bring_in(changes)

    monkeypatch.setattr(packet.lena, "bring_in", bring_in_later)
    result = packet.check_in()
    assert [c.kind for c in result.conflicts] == [ConflictKind.BOTH_CHANGED]
    assert by_id(team.owner, sample.id).class_name == "building"
    assert len(calls) == 1


def test_a_project_that_never_rests_says_so_and_stays_as_it_was(team, packet, monkeypatch):
    packet.edit(sample_at(team.owner, 15).id, "road")

    def always_late(changes):
        raise OutOfDate("Somebody was faster.")

    monkeypatch.setattr(packet.lena, "bring_in", always_late)
    with pytest.raises(OutOfDate):
        packet.check_in()


# -- names --------------------------------------------------------------------------------------

NAMES = [
    'x"; drop table samples --',
    "x'); DELETE FROM events; --",
    "<script>alert(1)</script>",
    "Gebäude 建物 🏠",
    "{0} %s $name",
    "n" * 63,
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_goes_out_and_comes_back_unchanged(make_team, tmp_path, name):
    from dl_studio_plugin.definitions.label_classes import LabelClass
    from dl_studio_plugin.project.model import ImageryEntry, NewUnit

    team = make_team(
        units=False,
        name=name,
        classes=(LabelClass(1, name, "#ff0000"),),
        imagery=(ImageryEntry("/data/a.tif", name),),
    )
    member = team.member(name)
    team.owner.set_member(member, Role.SAMPLE_COLLECTOR)
    team.owner.add_units([NewUnit(square(0, 0, 50), name)])
    store = team.open(member)
    file_name = name.replace("/", "_")[:50] + ".gpkg"
    path = tmp_path / file_name
    packets.check_out(store, [store.units()[0].id], path, clock=team.clock)
    with open_project(str(path), member, team.clock) as packet:
        assert packet.packet().name == name
        packet.add_samples([NewSample(name, square(5, 5))])
        packet.add_comment(Comment("", packet.units()[0].id, name))
        packet.submit(packet.units()[0].id)
    result = packets.check_in(store, path, clock=team.clock)
    assert (result.submitted, result.comments) == ((name,), 1)
    (sample,) = team.owner.samples()
    assert (sample.class_name, sample.author) == (name, member)
    assert team.owner.comments()[0].text == name
    assert team.owner.units()[0].labelled_by == member
