"""Whatever happens on both sides, a check-in is the three-way merge, and undo takes it back."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project import packets
from dl_studio_plugin.project.model import NewSample, SampleFilter, SampleSource
from dl_studio_plugin.project.opening import open_project
from tests.project.builders import contents, make_geopackage_team, square

SAMPLES = 4
CLASSES = ("building", "road")

#: What can be done to sample number i: nothing, another class, another place, both, deletion.
deeds = st.lists(
    st.sampled_from(["", "class", "place", "delete", "class place", "delete restore"]),
    min_size=SAMPLES,
    max_size=SAMPLES,
)


def do(store, sample_id: str, deed: str, place: float) -> None:
    for part in deed.split():
        found = next(store.samples(SampleFilter(ids=(sample_id,))), None)
        if part == "class":
            store.edit_sample(sample_id, found.version, CLASSES[found.class_name == CLASSES[0]])
        elif part == "place":
            store.edit_sample(sample_id, found.version, wkb=square(place, place + 50))
        elif part == "delete":
            store.delete_samples([sample_id])
        else:
            store.restore_samples([sample_id])


def state(store) -> dict[str, tuple]:
    return {s.id: (s.class_name, s.wkb) for s in store.samples()}


@settings(max_examples=15)
@given(here=deeds, there=deeds, later=deeds, drawn=st.integers(0, 2))
def test_a_check_in_is_the_merge_of_both_sides(here, there, later, drawn):
    with tempfile.TemporaryDirectory() as folder:
        team = make_geopackage_team(Path(folder), review_own_work=True)
        try:
            _check(team, Path(folder) / "packet.gpkg", here, there, later, drawn)
        finally:
            team.close()


def merge(base: dict, mine: dict, theirs: dict) -> tuple[dict, set[str]]:
    """What is to come of both sides, and which ids are in conflict; written once more by hand."""
    merged, conflicts = {}, set()
    for key in {*base, *mine, *theirs}:
        b, m, t = base.get(key), mine.get(key), theirs.get(key)
        if b not in (m, t) and m != t:
            conflicts.add(key)
        found = m if t == b else t
        if found is not None:
            merged[key] = found
    return merged, conflicts


def _check(team, path, here, there, later, drawn) -> None:
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    lena = team.open("lena")
    team.owner.add_samples([NewSample(CLASSES[0], square(5 * i, 55)) for i in range(SAMPLES)])
    ids = [sample.id for sample in team.owner.samples()]
    packets.check_out(lena, [team.unit("A1").id], path, clock=team.clock)
    with open_project(str(path), "lena", team.clock) as packet:
        base = state(packet)
        for number, sample_id in enumerate(ids):
            do(packet, sample_id, there[number], 1 + number)
        packet.add_samples([NewSample("road", square(40, 60 + i)) for i in range(drawn)])
        mine = state(packet)
    for number, sample_id in enumerate(ids):
        do(team.owner, sample_id, here[number], 20 + number)
    merged, conflicts = merge(base, mine, state(team.owner))
    before = contents(team.owner)

    result = packets.check_in(lena, path, clock=team.clock)

    assert state(team.owner) == merged
    assert {conflict.id for conflict in result.conflicts} == conflicts
    _check_twice_and_undo(team, lena, path, before, result)
    assert state(team.owner) == merged
    _check_more_work(team, lena, path, mine, merged, conflicts, later)


def _check_twice_and_undo(team, lena, path, before, result) -> None:
    after = contents(team.owner)
    assert packets.check_in(lena, path, clock=team.clock).event == 0
    assert contents(team.owner) == after
    if result.event:
        lena.undo(result.event)
        assert contents(team.owner) == before
        assert packets.check_in(lena, path, clock=team.clock).samples == result.samples


def _check_more_work(team, lena, path, mine, merged, conflicts, later) -> None:
    """What comes in now is what was done in the packet since the first time."""
    with open_project(str(path), "lena", team.clock) as packet:
        for number, sample_id in enumerate(sorted(set(mine) & set(state(packet)))[:SAMPLES]):
            if "restore" not in later[number]:
                do(packet, sample_id, later[number], 30 + number)
        now = state(packet)
    open_conflicts = {c.id for c in packets.check_in(lena, path, clock=team.clock).conflicts}
    for sample_id in mine:
        goes_on = mine[sample_id] != now.get(sample_id)
        is_open = sample_id in conflicts | open_conflicts
        expected = now.get(sample_id) if goes_on and not is_open else merged.get(sample_id)
        assert state(team.owner).get(sample_id) == expected


def test_what_was_drawn_in_plain_layers_of_a_packet_comes_in_and_the_file_stays(tmp_path):
    team = make_geopackage_team(tmp_path)
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    team.owner.add_samples([NewSample("road", square(5, 55)), NewSample("road", square(15, 55))])
    lena = team.open("lena")
    path = tmp_path / "packet.gpkg"
    packets.check_out(lena, [team.unit("A1").id], path, clock=team.clock)

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("samples")
    first, second = [feature.GetFID() for feature in layer]
    feature = layer.GetFeature(first)
    feature.SetField("class", "building")
    layer.SetFeature(feature)
    layer.DeleteFeature(second)
    new = ogr.Feature(layer.GetLayerDefn())
    new.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(square(30, 60))))
    new.SetField("class", "building")
    layer.CreateFeature(new)
    del new, feature, layer, dataset
    path.chmod(0o444)
    before = path.read_bytes()

    result = packets.check_in(lena, path, clock=team.clock)

    assert (result.added, result.changed, result.deleted) == (1, 1, 1)
    assert path.read_bytes() == before
    drawn = [s for s in team.owner.samples() if s.author == "lena"]
    assert [(s.class_name, s.source) for s in drawn] == [("building", SampleSource.MANUAL)]
    assert packets.check_in(lena, path, clock=team.clock).event == 0
    path.chmod(0o644)
    team.close()


def test_a_large_packet_is_compared_quickly(tmp_path):
    team = make_geopackage_team(tmp_path, review_own_work=True)
    places = ((i % 200 * 0.25, 50 + i // 200 * 0.25) for i in range(5000))
    team.owner.add_samples(NewSample("road", square(x, y, 0.2)) for x, y in places)
    path = tmp_path / "packet.gpkg"
    start = time.monotonic()
    packets.check_out(team.owner, [team.unit("A1").id], path, clock=team.clock)
    with open_project(str(path), "", team.clock) as packet:
        packet.delete_samples([s.id for s in packet.samples()][::7])
    result = packets.check_in(team.owner, path, clock=team.clock)
    assert result.deleted == 715
    assert time.monotonic() - start < 20
    team.close()
