"""Network drives are known by what Linux and Windows say of them; inputs were recorded."""

from __future__ import annotations

import sqlite3

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, ProjectReadOnly
from dl_studio_plugin.project import file_systems
from dl_studio_plugin.project.file_systems import linux_kind, network_kind, windows_kind
from dl_studio_plugin.project.geopackage.backups import copy_project
from dl_studio_plugin.project.model import UnitState
from dl_studio_plugin.project.opening import create_project, open_project
from tests.project.builders import contents, make_geopackage_team, project_settings

#: /proc/mounts of desktops, servers, virtual machines and containers, shortened.
MOUNTS = r"""
sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
/dev/nvme0n1p2 / ext4 rw,relatime,errors=remount-ro 0 0
tmpfs /run/user/1000 tmpfs rw,nosuid,nodev,relatime,size=3266188k,mode=700 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid,nodev,relatime,user_id=1000 0 0
/dev/sdb1 /media/anna/USB\040STICK vfat rw,nosuid,nodev,relatime 0 0
fs01:/export/gis /media/gis nfs4 rw,relatime,vers=4.2,rsize=1048576,hard,proto=tcp 0 0
fs01:/export/old /media/old nfs rw,relatime,vers=3 0 0
/dev/mapper/local /media/gis/scratch xfs rw,relatime 0 0
//server/Projekte\040GIS /var/datanna/Projekte\040GIS cifs rw,relatime,vers=3.1.1,uid=1000 0 0
anna@host:/data /var/datanna/remote fuse.sshfs rw,nosuid,nodev,relatime 0 0
https://cloud.example.org/dav /var/datanna/cloud fuse rw,nosuid,nodev,relatime 0 0
ceph-fuse /ceph fuse.ceph-fuse rw,relatime 0 0
10.0.0.1:6789:/ /ceph2 ceph rw,relatime 0 0
drvfs /media/c 9p rw,noatime,dirsync,aname=drvfs;path=C:\134 0 0
shared /media/sf_shared vboxsf rw,nodev,relatime 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/datanna/project.gpkg", ""),
        ("/media/gis/project.gpkg", "nfs4"),
        ("/media/gis", "nfs4"),
        ("/media/gis2/project.gpkg", ""),  # only begins like one
        ("/media/old/a/b/project.gpkg", "nfs"),
        ("/media/gis/scratch/project.gpkg", ""),  # a drive of this computer below
        ("/media/anna/USB STICK/project.gpkg", ""),
        ("/var/datanna/Projekte GIS/project.gpkg", "cifs"),
        ("/var/datanna/remote/project.gpkg", "sshfs"),
        ("/run/user/1000/gvfs/smb-share:server=x,share=y/project.gpkg", "gvfsd-fuse"),
        ("/ceph2/project.gpkg", "ceph"),
        ("/media/c/Users/anna/project.gpkg", "9p"),
        ("/media/sf_shared/project.gpkg", "vboxsf"),
    ],
)
def test_linux_tells_by_its_table_of_mounts(path, kind):
    assert linux_kind(path, MOUNTS) == kind


def test_a_computer_whose_root_comes_over_the_network_works_all_the_same():
    mounts = "rootfs / 9p rw,trans=virtio 0 0\nfs:/x /media/x nfs4 rw 0 0\n\nodd line\n"
    assert linux_kind("/var/datanna/project.gpkg", mounts) == ""
    assert linux_kind("/media/x/project.gpkg", mounts) == "nfs4"


def test_of_two_mounts_at_one_place_the_later_counts():
    mounts = "/dev/sda1 /data ext4 rw 0 0\nfs:/data /data nfs rw 0 0\n"
    assert linux_kind("/data/project.gpkg", mounts) == "nfs"


LOCAL, REMOTE = 3, 4


@pytest.mark.parametrize(
    ("path", "drive", "kind"),
    [
        (r"C:\Users\Anna\project.gpkg", LOCAL, ""),
        (r"G:\gis\project.gpkg", REMOTE, "network"),
        (r"\\server\gis\project.gpkg", LOCAL, "network"),
        ("//server/gis/project.gpkg", LOCAL, "network"),
        (r"\\server.example.org@SSL\DavWWWRoot\gis\project.gpkg", LOCAL, "network"),
        (r"\\wsl$\Debian\home\anna\project.gpkg", LOCAL, "network"),
        (r"\\?\UNC\server\gis\project.gpkg", LOCAL, "network"),
        (r"\\?\C:\a very long path\project.gpkg", LOCAL, ""),
        (r"\\?\G:\gis\project.gpkg", REMOTE, "network"),
        (r"\\.\C:\project.gpkg", LOCAL, ""),
        (r"D:\Straße 建物\p.gpkg", LOCAL, ""),
    ],
)
def test_windows_tells_by_the_path_and_the_drive(path, drive, kind):
    asked = []

    def drive_type(root: str) -> int:
        asked.append(root)
        return drive

    assert windows_kind(path, drive_type) == kind
    assert all(len(root) == 3 and root.endswith(":\\") for root in asked)


# -- a project on one ---------------------------------------------------------------------------


@pytest.fixture
def drive(tmp_path, monkeypatch):
    """A folder that the table of mounts calls a network drive; its name needs an escape."""
    folder = tmp_path / "gis <drive>"
    folder.mkdir()
    table = tmp_path / "mounts"
    place = str(folder).replace(" ", r"\040")
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nfs:/x {place} nfs4 rw 0 0\n", encoding="utf-8")
    team = make_geopackage_team(folder)
    team.bring("A1", UnitState.SUBMITTED)
    team.close()
    monkeypatch.setattr(file_systems, "_MOUNTS", table)
    assert network_kind(folder / "project.gpkg") == "nfs4"
    return folder


def test_a_project_on_a_network_drive_opens_for_reading_and_says_what_to_do(drive):
    path = drive / "project.gpkg"
    with open_project(str(path), "anna") as store:
        assert store.read_only
        assert "network drive (nfs4)" in store.read_only_reason
        assert "Copy it to a folder of this computer" in store.read_only_reason
        assert store.status().units["submitted"] == 1
        with pytest.raises(ProjectReadOnly, match="Copy it to a folder of this computer"):
            store.claim(store.units()[1].id)
    assert [file.name for file in drive.iterdir()] == ["project.gpkg"]


def test_a_copy_on_this_computer_can_be_worked_with(drive, tmp_path):
    copy_project(drive / "project.gpkg", tmp_path / "copy.gpkg")
    with open_project(str(tmp_path / "copy.gpkg"), "anna") as copy:
        assert not copy.read_only
        with open_project(str(drive / "project.gpkg"), "anna") as store:
            assert contents(copy) == contents(store)
        copy.claim(copy.units()[1].id)


def test_a_project_that_was_left_in_wal_mode_there_is_read_without_a_log_beside_it(drive):
    path = drive / "project.gpkg"
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    file.close()
    with open_project(str(path), "anna") as store:
        assert len(store.units()) == 4
        assert [file.name for file in drive.iterdir()] == ["project.gpkg"]


def test_no_project_is_made_on_a_network_drive(drive):
    with pytest.raises(InvalidInput, match="Make it in a folder of this computer"):
        create_project(drive / "new.gpkg", project_settings())
    assert [file.name for file in drive.iterdir()] == ["project.gpkg"]
