"""Whether a file lies on a network drive, where SQLite's locks cannot be trusted.

The operating system is asked as well as the standard library can: the table of mounts on Linux,
the path and the kind of its drive on Windows. Elsewhere every drive counts as one of this
computer.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

#: File systems of other computers, as Linux names them; a ``fuse.`` in front is left out.
_REMOTE = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs afs coda ceph glusterfs lustre beegfs gpfs ocfs2 gfs2 "
    "orangefs pvfs2 davfs davfs2 sshfs rclone s3fs gcsfuse gvfsd-fuse curlftpfs 9p vboxsf vmhgfs "
    "prl_fs drvfs acfs".split()
)
_MOUNTS = Path("/proc/mounts")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOTE = 4  # of Windows's GetDriveType


def network_kind(path: Path) -> str:
    """What kind of network drive ``path`` is on; empty on a drive of this computer."""
    if os.name == "nt":
        return windows_kind(str(path.absolute()), _drive_type)
    if sys.platform.startswith("linux"):
        try:
            mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        return linux_kind(str(path.resolve()), mounts)
    return ""


def linux_kind(path: str, mounts: str) -> str:
    """The remote file system that holds ``path``, by a table as in ``/proc/mounts``."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = _ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[1])
        below = place.rstrip("/") + "/"
        if (path == place or path.startswith(below)) and len(place) >= len(best):
            best, kind = place, fields[2]
    kind = kind.rpartition("fuse.")[2]
    # A root that is one (a virtual machine's) is all the computer there is.
    return kind if kind in _REMOTE and best != "/" else ""


def windows_kind(path: str, drive_type: Callable[[str], int]) -> str:
    r"""``network`` for ``\\server\share`` and for letters that stand for one; else empty."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return "network"
    if plain.startswith(("\\\\?\\", "\\\\.\\")):
        plain = plain[4:]
    if plain.startswith("\\\\"):
        return "network"
    if re.match(r"[A-Za-z]:", plain) and drive_type(plain[:2] + "\\") == _DRIVE_REMOTE:
        return "network"
    return ""


def _drive_type(root: str) -> int:
    import ctypes

    windows = getattr(ctypes, "windll", None)
    return int(windows.kernel32.GetDriveTypeW(root)) if windows is not None else 0
