"""Make the second environment of the tests: Debian 13 with QGIS 3.44, in a folder of its own.

It is a Debian made by debootstrap and entered by chroot, so it asks for root, but changes nothing
of this computer: what is mounted in it (/proc, where that is allowed) is seen by nobody else and
gone with the command. It lies outside the repository, in
``~/.cache/dl-studio/qgis-3.44`` (``XDG_CACHE_HOME`` is heeded), takes about 3 GB, and is made
once: a file written last says for which packages it stands, so an interrupted making is gone on
with, and a changed list of packages is installed on top.

Debian's mirror is the one that this computer's own apt uses.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
SUITE = "trixie"
BACKPORTS = "trixie-backports"
#: Besides those of system-packages.txt; the fonts are what QGIS draws its texts with.
MORE_PACKAGES = ("python3-pip", "fonts-open-sans")
QGIS_NAME = "qgis-3.44"
VENV = "/opt/venv"
#: The engine's environment for this Debian's Python.
HOME = "/opt/dl-studio-home"
READY = "matrix-ready"
BASE_READY = "matrix-base-ready"
#: What apt installs must start no services in there.
POLICY = "#!/bin/sh\nexit 101\n"
#: Without these, downloads would not find their way from in there.
NETWORK_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf")
#: Engines look up processor, memory and processes in /proc, as they can on every computer.
_MOUNT = 'mount -t proc proc "$0/proc" 2>/dev/null; exec "$@"'
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
OWN_CERTIFICATES = "/usr/local/share/ca-certificates"


class NotHere(Exception):
    """Why this computer cannot make the environment, as a sentence that says what to do."""


def environment_folder() -> Path:
    """Where the environment lies."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "dl-studio" / QGIS_NAME


def make_environment() -> Path:
    """The environment's folder; it is made or finished where it has to be.

    Raises:
        NotHere: it cannot be made on this computer.
        CalledProcessError: a step of the making failed.
    """
    folder = environment_folder()
    if os.geteuid() != 0:
        raise NotHere("The second QGIS environment is entered by chroot. Run this as root.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder.parent):
        ready = folder / READY
        if ready.is_file() and ready.read_text(encoding="utf-8") == recipe():
            return folder
        begin = time.monotonic()
        print(f"Making Debian {SUITE} with QGIS for the tests in {folder}", flush=True)
        mirror = debian_mirror()
        if not (folder / BASE_READY).is_file():
            _make_base(folder, mirror)
        _connect(folder, mirror)
        _install(folder)
        ready.write_text(recipe(), encoding="utf-8")
        print(f"Made in {time.monotonic() - begin:.0f} s", flush=True)
    return folder


def recipe() -> str:
    """What the environment is made of, as a hash."""
    parts = (SUITE, BACKPORTS, *packages(), *python_packages())
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def packages() -> list[str]:
    """The Debian packages."""
    return [*_lines(SCRIPTS / "system-packages.txt"), *MORE_PACKAGES]


def python_packages() -> list[str]:
    """What pip adds for the tests."""
    return _lines(SCRIPTS / "requirements-test-qgis.txt")


def _lines(path: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line]


def debian_mirror() -> str:
    """The mirror that this computer's apt takes its own Debian from.

    Raises:
        NotHere: it is no Debian.
    """
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN) $(LABEL)"]
    try:
        answer = subprocess.run(
            [*asked, "Created-By: Packages"], check=True, capture_output=True, text=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotHere(
            "The second QGIS environment is made with apt. Run this on Debian."
        ) from error
    for line in answer.stdout.splitlines():
        address, _, of = line.partition(" ")
        if of == "Debian Debian" and address.startswith("http"):
            return address
    raise NotHere("apt knows no Debian mirror here. Run this on Debian, after `apt-get update`.")


def in_environment(folder: Path, *command: str, work_in: str = "/") -> list[str]:
    """``command`` as it is run in the environment."""
    program = ["chroot", str(folder), "sh", "-c", 'cd "$0" && exec "$@"', work_in, *command]
    if shutil.which("unshare") is None:
        return program
    return ["unshare", "--mount", "sh", "-c", _MOUNT, str(folder), *program]


def variables(**more: str) -> dict[str, str]:
    """The variables of the environment: nothing of this computer's but its proxies."""
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    return {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "DL_STUDIO_HOME": HOME,
        **proxies,
        **more,
    }


def _make_base(folder: Path, mirror: str) -> None:
    if shutil.which("debootstrap") is None:
        _run(["apt-get", "update", "-qq"])
        _run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "debootstrap"])
    if folder.exists():
        shutil.rmtree(folder)
    options = ["--variant=minbase", "--include=ca-certificates"]
    log = folder.with_name(f"{QGIS_NAME}.log")
    try:
        with log.open("w", encoding="utf-8") as stream:
            _run(["debootstrap", *options, SUITE, str(folder), mirror], stdout=stream)
    except subprocess.CalledProcessError:
        print(f"debootstrap failed; it said, in {log}:\n{_tail(log)}", file=sys.stderr, flush=True)
        raise
    (folder / BASE_READY).touch()


def _connect(folder: Path, mirror: str) -> None:
    """Let the environment reach Debian's and Python's packages the way this computer does."""
    for name in NETWORK_FILES:
        if Path(name).is_file():
            shutil.copyfile(name, folder / name.lstrip("/"))
    if Path(OWN_CERTIFICATES).is_dir():
        inside = folder / OWN_CERTIFICATES.lstrip("/")
        shutil.copytree(OWN_CERTIFICATES, inside, dirs_exist_ok=True)
        _inside(folder, "update-ca-certificates", "--fresh")
    if Path(CERTIFICATES).is_file():
        shutil.copyfile(CERTIFICATES, folder / CERTIFICATES.lstrip("/"))
    settings = subprocess.run(
        ["apt-config", "dump", "Acquire::http", "Acquire::https"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (folder / "etc/apt/apt.conf.d/80this-computer").write_text(settings.stdout, encoding="utf-8")
    backports = folder / "etc/apt/sources.list.d/backports.list"
    backports.write_text(f"deb {mirror} {BACKPORTS} main\n", encoding="utf-8")
    policy = folder / "usr/sbin/policy-rc.d"
    policy.write_text(POLICY, encoding="utf-8")
    policy.chmod(0o755)


def _install(folder: Path) -> None:
    _inside(folder, "apt-get", "update", "-qq")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "-t", BACKPORTS]
    _inside(folder, *install, *packages(), quiet=True)
    _inside(folder, "apt-get", "clean")
    _inside(folder, "python3", "-m", "venv", "--clear", "--system-site-packages", VENV)
    _inside(folder, f"{VENV}/bin/pip", "install", "--quiet", *python_packages())


def _inside(folder: Path, *command: str, quiet: bool = False) -> None:
    log = folder.with_name(f"{QGIS_NAME}.log")
    if not quiet:
        _run(in_environment(folder, *command), env=variables())
        return
    try:
        with log.open("a", encoding="utf-8") as stream:
            _run(in_environment(folder, *command), env=variables(), stdout=stream, stderr=stream)
    except subprocess.CalledProcessError:
        print(f"It failed; it said, in {log}:\n{_tail(log)}", file=sys.stderr, flush=True)
        raise


def _run(command: Sequence[str], **options: object) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, **options)  # type: ignore[call-overload]


def _tail(log: Path) -> str:
    return "\n".join(log.read_text("utf-8", "replace").splitlines()[-15:])


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two makings at once would spoil each other: the second waits."""
    with (folder / f"{QGIS_NAME}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    try:
        print(make_environment())
    except NotHere as fault:
        sys.exit(str(fault))
