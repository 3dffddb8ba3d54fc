"""How a team gets on, counted from what it did; and the page that tells it."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from html.parser import HTMLParser

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    SampleCount,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.statistics import WeekStatistics, every_event, project_statistics
from dl_studio_plugin.project.status_page import status_html
from tests.project.builders import CORNERS, square

HOSTILE = "<script>alert('1')</script> \"Ro'b\" & é"


@pytest.fixture
def lived_in(team):
    """Two weeks: kim labels four units, rob returns one of them, which kim mends."""
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    for name in ("A1", "A2", "B1"):
        _label(team, kim, name)
    rob.review([team.unit("A1").id, team.unit("A2").id], Decision.ACCEPT)
    rob.start_review(team.unit("B1").id)
    rob.return_(team.unit("B1").id, "One is missing.")
    team.clock.pass_(weeks=1)
    kim.claim(team.unit("B1").id)
    kim.submit(team.unit("B1").id)
    rob.start_review(team.unit("B1").id)
    rob.accept(team.unit("B1").id)
    _label(team, kim, "B2")
    return team


def _label(team, member, name):
    x, y = CORNERS[name]
    member.claim(team.unit(name).id)
    member.add_samples([NewSample("building", square(x + 5, y + 5))])
    member.submit(team.unit(name).id)


def at(team):
    return project_statistics(team.owner, now=team.clock())


def test_samples_are_counted_by_author_day_and_state(lived_in):
    assert lived_in.owner.sample_counts() == [
        SampleCount("kim", "2026-01-31", SampleState.ACCEPTED, 3),
        SampleCount("kim", "2026-02-07", SampleState.SUBMITTED, 1),
    ]


def test_what_each_member_did(lived_in):
    lived_in.open("lena", Role.VIEWER)
    anna, kim, lena, rob = at(lived_in).members
    assert (anna.name, lena.name, lena.samples, lena.last_active) == ("anna", "lena", 0, "")
    assert (kim.samples, kim.accepted_samples) == (4, 3)
    assert (kim.submitted, kim.labelled, kim.accepted_units, kim.returned) == (5, 4, 3, 1)
    assert (rob.role, rob.reviewed, rob.samples) == (Role.REVIEWER, 4, 0)
    assert rob.last_active == "2026-02-07T12:00:00.000Z"


def test_how_reviews_ended(lived_in):
    reviews = at(lived_in).reviews
    assert (reviews.accepted, reviews.returned, reviews.waiting) == (3, 1, 1)
    assert reviews.rounds == {0: 2, 1: 1}
    assert reviews.first_time == pytest.approx(2 / 3)


def test_what_came_about_week_by_week(lived_in):
    weeks = at(lived_in).weeks
    assert len(weeks) == 8
    assert weeks[-1] == WeekStatistics(date(2026, 2, 2), samples=1, submitted=2, accepted=1)
    assert weeks[-2] == WeekStatistics(
        date(2026, 1, 26), samples=3, submitted=3, accepted=2, returned=1
    )
    assert not any(week.samples or week.submitted for week in weeks[:-2])


def test_what_was_taken_back_does_not_count(lived_in):
    owner = lived_in.owner
    decision = next(e for e in every_event(owner) if e.what == "accept" and not e.subject)
    owner.undo(decision.id)
    statistics = at(lived_in)
    assert statistics.reviews.accepted == 1
    assert statistics.reviews.waiting == 3
    assert next(m for m in statistics.members if m.name == "rob").reviewed == 2


def test_an_import_that_submits_counts_the_units_that_it_submitted(team):
    samples = [NewSample("road", square(x + 5, y + 5)) for x, y in CORNERS.values()]
    team.owner.add_samples(samples, status=SampleState.SUBMITTED)
    statistics = at(team)
    assert statistics.weeks[-1].submitted == 4
    assert statistics.members[0].submitted == 4


def test_who_is_a_member_no_longer_is_still_counted(lived_in):
    lived_in.owner.remove_member("kim")
    kim = next(member for member in at(lived_in).members if member.name == "kim")
    assert (kim.role, kim.samples) == (None, 4)
    assert "no member by this name" in page_of(lived_in)


def test_an_empty_project_has_statistics_too(make_team):
    team = make_team(units=False)
    statistics = project_statistics(team.owner, now=datetime(2026, 3, 1, tzinfo=timezone.utc))
    assert statistics.reviews.first_time is None
    assert statistics.weeks[-1].monday == date(2026, 2, 23)
    assert "None yet." in status_html(team.owner.status(), statistics)


def test_events_are_read_in_pages(lived_in, monkeypatch):
    from dl_studio_plugin.project import statistics

    before = [event.id for event in every_event(lived_in.owner)]
    monkeypatch.setattr(statistics, "_PAGE", 3)
    assert [event.id for event in every_event(lived_in.owner)] == before


# -- the page ---------------------------------------------------------------------------------


class Page(HTMLParser):
    """What is in a page, and whether its tags match."""

    VOID = ("meta",)

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open, self.tags, self.texts = [], [], []
        self.labels, self.scopes = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        named = dict(attributes)
        self.labels += [named["aria-label"]] if named.get("role") == "img" else []
        self.scopes += [named.get("scope")] if tag == "th" else []
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.texts.append(data)


def page_of(team) -> str:
    return status_html(team.owner.status(), at(team))


def test_the_page_tells_progress_weeks_reviews_members_and_classes(lived_in):
    text = " ".join(Page(page_of(lived_in)).texts)
    for found in (
        "3 / 4", "75 %", "The last weeks", "2026-02-02", "returned once", "67 % were never",
        "sample collector", "Ready for training", "The class “road” has 0 samples", "2026-02-07",
    ):  # fmt: skip
        assert found in text, found


def test_the_page_can_be_read_without_seeing_colours(lived_in):
    page = Page(page_of(lived_in))
    assert page.open == []
    assert "Work units by state: submitted 1, accepted 3" in page.labels
    assert all(scope in ("col", "row") for scope in page.scopes)
    assert page.tags.count("table") == page.tags.count("caption") == 5
    assert page.tags.count("h1") == page.tags.count("main") == 1


def test_the_page_needs_nothing_else(lived_in):
    page = page_of(lived_in)
    assert not re.search(r"<script|<img|<link|<iframe|src=|@import|url\(", page)
    assert "default-src 'none'" in page


def test_names_that_try_to_break_out_are_text(make_team):
    team = make_team(name=HOSTILE)
    name = team.member(HOSTILE)
    member = team.open(name, Role.SAMPLE_COLLECTOR)
    _label(team, member, "A1")
    page = Page(page_of(team))
    assert "script" not in page.tags
    assert HOSTILE in page.texts
    assert name in page.texts
    assert team.unit("A1").state is UnitState.SUBMITTED
