"""Names are data: in SQL, in HTML, in the history."""

from __future__ import annotations

import re

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Comment,
    Decision,
    ImageryEntry,
    NewSample,
    NewUnit,
    Run,
    SampleFilter,
    SampleState,
)
from dl_studio_plugin.project.status_page import status_html
from tests.project.builders import point, square

NAMES = [
    'x"; drop table samples --',
    "x'); DELETE FROM events; --",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "Gebäude 建物 🏠",
    "{0} %s $name",
    "n" * 100,
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_goes_through_the_whole_workflow_unchanged(make_team, name):
    team = make_team(
        units=False,
        name=name,
        classes=(LabelClass(1, name, "#ff0000"),),
        instructions=name,
        imagery=(ImageryEntry("/data/a.tif", name),),
    )
    store = team.owner
    member = team.member(name)
    store.set_member(member, Role.OWNER)
    store = team.open(member)
    store.add_units([NewUnit(square(0, 0, 50), name), NewUnit(square(50, 0, 50), name)])
    result = store.add_samples(
        [NewSample(name, square(5, 5)), NewSample(name, point(60, 5))],
        status=SampleState.SUBMITTED,
    )
    anna = team.open("anna")
    anna.review(result.units_submitted, Decision.ACCEPT, name)
    store.add_comment(Comment("", result.units_submitted[0], name))
    store.assign([unit.id for unit in store.units()], member)
    store.exclude([store.units()[0].id], name)
    store.record_run(Run("trainmodel", "", parameters={name: name}))

    assert [unit.name for unit in store.units()] == [name, name]
    assert {s.class_name for s in store.samples(SampleFilter(classes=(name,)))} == {name}
    assert store.status().classes[0][1:] == (2, 1)
    assert store.units()[0].reason == name
    assert store.runs()[0].parameters == {name: name}
    assert store.comments()[0].text == name
    page = status_html(store.status())
    assert "<script" not in page
    assert "<img" not in page


def test_the_status_page_has_no_script_and_fetches_nothing(store):
    store.add_samples([NewSample("building", square(5, 5))])
    page = status_html(store.status())
    assert not re.search(r"<script|<link|<iframe|@import|url\(|src=", page)
    assert "default-src 'none'" in page
    for text in ("Kampala", "building", "#e31a1c", "ready: 4", "add samples"):
        assert text in page


def test_instructions_become_a_link_only_when_they_are_a_web_address(make_team):
    page = status_html(make_team(instructions="https://example.org/a?b=1&c=2").owner.status())
    assert '<a href="https://example.org/a?b=1&amp;c=2"' in page
    page = status_html(make_team(instructions="javascript:alert(1)").owner.status())
    assert "href" not in page


@pytest.mark.parametrize(
    "source",
    [
        "dbname='gis' host=db user=anna password='secret' table=x",
        "https://anna:secret@example.org/wms",
        "https://example.org/wms?token=secret",
        "type=xyz&url=https://example.org/{z}/{x}/{y}.png?apikey=secret",
    ],
)
def test_imagery_with_a_secret_in_its_source_is_refused(make_team, source):
    with pytest.raises(InvalidInput, match="Store it in QGIS's authentication"):
        make_team(imagery=(ImageryEntry(source, "Imagery"),))


def test_secrets_in_a_runs_parameters_are_not_kept(store):
    run = store.record_run(
        Run(
            "classifypixels",
            "",
            parameters={"IMAGERY": "https://anna:secret@example.org", "token": "secret"},
            results={"nested": [{"password": "secret"}]},
        )
    )
    assert "secret" not in repr(store.runs()) + repr(run)


@pytest.mark.parametrize("name", ["", "  ", "n" * 201, "two\nlines", "zero\x00"])
def test_a_project_or_member_needs_a_name_that_can_be_shown(make_team, name):
    with pytest.raises(InvalidInput, match="name"):
        make_team(name=name)
    with pytest.raises(InvalidInput, match="name"):
        make_team().owner.set_member(name, Role.VIEWER)
