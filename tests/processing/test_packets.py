"""Packets by algorithms: out of a project, labelled as a project, and back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsSettings

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.processing.projects import MEMBER_SETTING, open_project
from tests.processing.small_world import BUILDINGS, Heard, QgsProcessingException, refusal, run

pytestmark = pytest.mark.usefixtures("plugin")


@pytest.fixture(autouse=True)
def own_name():
    """Whoever a test was, the next one is nobody again."""
    yield
    QgsSettings().remove(MEMBER_SETTING)


def be(name: str) -> None:
    QgsSettings().setValue(MEMBER_SETTING, name)


@pytest.fixture
def team(project):
    """A project with units A1 … and drafts; lena labels, the tests begin as its owner."""
    run("createworkunits", PROJECT=project, SIZE=40.0)
    run("importsamples", PROJECT=project, INPUT=BUILDINGS)
    with open_project(str(project)) as store:
        store.set_member("lena", Role.SAMPLE_COLLECTOR)
        be(store.member)
    return project


def units(project) -> dict:
    with open_project(str(project)) as store:
        return {unit.name: unit for unit in store.units()}


def draw(packet, **fields) -> None:
    """Draw a sample in the middle of the first unit, as QGIS does in a plain layer."""
    dataset = gdal.OpenEx(str(packet), gdal.OF_VECTOR | gdal.OF_UPDATE)
    unit = dataset.GetLayerByName("work_units").GetNextFeature()  # it owns its geometry
    layer = dataset.GetLayerByName("samples")
    feature = ogr.Feature(layer.GetLayerDefn())
    shape = unit.GetGeometryRef().Centroid().Buffer(0.5)
    feature.SetGeometry(ogr.ForceToMultiPolygon(shape))
    for name, value in {"class": "building", **fields}.items():
        feature.SetField(name, value)
    layer.CreateFeature(feature)


def test_a_packet_goes_out_is_labelled_and_comes_back(team, tmp_path):
    be("lena")
    packet = tmp_path / "lena.gpkg"
    out = run("checkoutpacket", PROJECT=team, UNITS="\"name\" IN ('A1', 'A2')", PACKET=packet)
    assert out == {"PROJECT": str(team), "PACKET": str(packet), "COUNT": 2, "CONFLICTS": 0}
    assert units(team)["A1"].holder == "lena"
    draw(packet)
    with open_project(str(packet)) as store:
        for unit in store.units():
            try:
                store.submit(unit.id)
            except Exception:  # noqa: BLE001  outlines that cross themselves: not today's subject
                continue
        drawn = sum(sample.author == "lena" for sample in store.samples())

    heard = Heard()
    back = run("checkinpacket", heard, PROJECT=team, PACKET=packet)

    assert (back["PROJECT"], back["COUNT"], back["CONFLICTS"]) == (str(team), drawn, 0)
    assert any(f"{drawn} samples added, 0 changed" in text for text in heard.infos)
    again = run("checkinpacket", PROJECT=team, PACKET=packet)
    assert (again["COUNT"], again["CONFLICTS"]) == (0, 0)
    with open_project(str(team)) as store:
        event = store.events()[-1]
        assert (event.what, event.member) == ("check_in", "lena")
        store.undo(event.id)
        assert not any(sample.author == "lena" for sample in store.samples())


def test_units_that_cannot_be_taken_are_told_and_counted(team, tmp_path):
    with open_project(str(team)) as store:
        store.claim(units(team)["A1"].id)
        store.assign([units(team)["A2"].id], store.member)
        owner = store.member
    be("lena")
    heard = Heard()
    out = run("checkoutpacket", heard, PROJECT=team, PACKET=tmp_path / "p.gpkg")
    assert (out["COUNT"], out["CONFLICTS"]) == (2, 2)
    assert f"“A1” is left out: it is in progress, {owner} has it." in " ".join(heard.warnings)
    assert "“A2” is left out: it is ready" in " ".join(heard.warnings)


def test_an_owner_makes_the_packet_of_whom_the_units_are_assigned_to(team, tmp_path):
    with open_project(str(team)) as store:
        store.assign([units(team)["B1"].id], "lena")
    heard = Heard()
    chosen = "\"assignee\" = 'lena'"
    run("checkoutpacket", heard, PROJECT=team, UNITS=chosen, PACKET=tmp_path / "p.gpkg")
    assert units(team)["B1"].holder == "lena"
    assert "for lena" in " ".join(heard.infos)
    with open_project(str(tmp_path / "p.gpkg")) as store:
        assert [member.name for member in store.members()] == ["lena"]


def test_conflicts_are_listed_and_the_project_stays_as_it_is(team, tmp_path):
    packet = tmp_path / "p.gpkg"
    run("checkoutpacket", PROJECT=team, UNITS="\"name\" = 'A1'", PACKET=packet)
    with open_project(str(packet)) as store:
        sample = next(store.samples())
        store.delete_samples([sample.id])
    with open_project(str(team)) as store:
        shape = ogr.CreateGeometryFromWkb(bytes(sample.wkb)).Centroid().Buffer(1)
        store.edit_sample(sample.id, sample.version, wkb=bytes(shape.ExportToWkb()))
        before = {s.id: s.wkb for s in store.samples()}
    heard = Heard()
    back = run("checkinpacket", heard, PROJECT=team, PACKET=packet)
    assert (back["COUNT"], back["CONFLICTS"]) == (0, 1)
    assert any("was deleted in the packet, but changed in the project" in w for w in heard.warnings)
    with open_project(str(team)) as store:
        assert {s.id: s.wkb for s in store.samples()} == before


def test_only_the_units_that_are_chosen_come_in(team, tmp_path):
    packet = tmp_path / "p.gpkg"
    run("checkoutpacket", PROJECT=team, UNITS="\"name\" IN ('A1', 'A2')", PACKET=packet)
    draw(packet)
    chosen = "\"name\" = 'A2'"
    assert run("checkinpacket", PROJECT=team, PACKET=packet, UNITS=chosen)["COUNT"] == 0
    assert run("checkinpacket", PROJECT=team, PACKET=packet)["COUNT"] == 1


def test_a_packet_travels_through_a_model_as_a_file(team, tmp_path):
    out = run("checkoutpacket", PROJECT=team, PACKET="TEMPORARY_OUTPUT")
    assert out["PACKET"].endswith(".gpkg")
    assert run("checkinpacket", PROJECT=out["PROJECT"], PACKET=out["PACKET"])["CONFLICTS"] == 0


# -- told before any work -----------------------------------------------------------------------


def test_what_cannot_be_taken_is_told_before(team, tmp_path):
    there = tmp_path / "there.gpkg"
    there.write_text("mine")
    good = {"PROJECT": team, "PACKET": tmp_path / "p.gpkg"}
    assert refusal("checkoutpacket", **good) == ""
    assert "not overwritten" in refusal("checkoutpacket", **{**good, "PACKET": there})
    wrong = refusal("checkoutpacket", **{**good, "PACKET": tmp_path / "p.txt"})
    assert "gpkg" in wrong
    assert "There is no work unit to take" in refusal(
        "checkoutpacket", **good, UNITS="\"state\" = 'accepted'"
    )
    assert "UNITS" in refusal("checkoutpacket", **good, UNITS='"nonsense" = 1')
    assert "not a project" in refusal("checkoutpacket", **{**good, "PROJECT": there})
    assert not (tmp_path / "p.gpkg").exists()
    be("nobody")
    assert "You are a viewer" in refusal("checkoutpacket", **good)


def test_what_cannot_come_in_is_told_before(team, project, tmp_path):
    packet = tmp_path / "p.gpkg"
    run("checkoutpacket", PROJECT=team, PACKET=packet)
    assert refusal("checkinpacket", PROJECT=team, PACKET=packet) == ""
    assert "is not a packet" in refusal("checkinpacket", PROJECT=team, PACKET=team)
    assert "There is no packet" in refusal(
        "checkinpacket", PROJECT=team, PACKET=tmp_path / "gone.gpkg"
    )
    assert "has no such work unit" in refusal(
        "checkinpacket", PROJECT=team, PACKET=packet, UNITS="\"name\" = 'Z9'"
    )
    assert "This is a packet itself" in refusal(
        "checkoutpacket", PROJECT=packet, PACKET=tmp_path / "q.gpkg"
    )
    with closing(sqlite3.connect(packet)) as file:
        file.execute("UPDATE packet SET project = 'another', name = '<b>Entebbe</b>'")
        file.commit()
    reason = refusal("checkinpacket", PROJECT=team, PACKET=packet)
    assert "comes from the project “<b>Entebbe</b>”" in reason


def test_a_project_that_may_only_be_read_gives_and_takes_no_packet(team, tmp_path):
    packet = tmp_path / "p.gpkg"
    run("checkoutpacket", PROJECT=team, UNITS="\"name\" = 'A1'", PACKET=packet)
    team.chmod(0o444)
    try:
        for algorithm in ("checkoutpacket", "checkinpacket"):
            path = packet if algorithm == "checkinpacket" else tmp_path / "q.gpkg"
            reason = refusal(algorithm, PROJECT=team, PACKET=path)
            assert "cannot be written to" in reason
    finally:
        team.chmod(0o644)


def test_somebody_else_who_is_no_analyst_is_refused_in_words(team, tmp_path):
    be("lena")
    packet = tmp_path / "p.gpkg"
    run("checkoutpacket", PROJECT=team, PACKET=packet)
    draw(packet)
    with open_project(str(team)) as store:
        owner = next(m.name for m in store.members() if m.role is Role.OWNER)
    be(owner)
    with open_project(str(team)) as store:
        store.set_member("kim", Role.SAMPLE_COLLECTOR)
    be("kim")
    with pytest.raises(QgsProcessingException, match="needs an analyst"):
        run("checkinpacket", PROJECT=team, PACKET=packet)


@pytest.mark.parametrize("name", ["<script>x.gpkg", "a'b\"; --.gpkg", "Gebäude 建物 {0} %s.gpkg"])
def test_a_packet_of_any_file_name_goes_and_comes(team, tmp_path, name):
    packet = tmp_path / name
    assert run("checkoutpacket", PROJECT=team, PACKET=packet)["PACKET"] == str(packet)
    draw(packet)
    assert run("checkinpacket", PROJECT=team, PACKET=packet)["COUNT"] == 1
