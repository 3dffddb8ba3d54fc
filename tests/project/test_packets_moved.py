"""A packet finds its project again after that has moved to another home."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project import packets
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.moving import move_project
from dl_studio_plugin.project.opening import open_project
from tests.project.builders import BACKENDS, CONNECTION, square, use_the_cluster


@pytest.mark.parametrize("home", sorted(BACKENDS))
def test_a_packet_comes_back_after_a_move_and_what_was_brought_in_before_is_known(home, tmp_path):
    use_the_cluster()
    team = BACKENDS[home](tmp_path, review_own_work=True)
    team.owner.set_member("lena", Role.ANALYST)
    team.owner.add_samples([NewSample("building", square(5, 55)), NewSample("road", square(9, 59))])
    lena, path = team.open("lena"), tmp_path / "packet.gpkg"
    packets.check_out(lena, [team.unit("A1").id], path, clock=team.clock)
    with open_project(str(path), "lena", team.clock) as packet:
        sample = next(packet.samples())
        packet.edit_sample(sample.id, sample.version, "road")
    packets.check_in(lena, path, clock=team.clock)

    new = f"postgres:{CONNECTION}" if home == "geopackage" else str(tmp_path / "moved.gpkg")
    moved = move_project(team.reference, new, "anna").reference

    with open_project(moved, "lena") as store:
        assert packets.check_in(store, path).event == 0
        with open_project(str(path), "lena", team.clock) as packet:
            packet.edit_sample(sample.id, sample.version + 1, "building")
            packet.add_samples([NewSample("road", square(20, 70))])
            packet.submit(packet.units()[0].id)
        result = packets.check_in(store, path)
        assert (result.added, result.changed, result.conflicts) == (1, 1, ())
        assert result.submitted == ("A1",)
        assert packets.check_in(store, path).event == 0
    team.close()
