"""The zip that QGIS installs, and the check that it passes plugins.qgis.org's rules."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import build_package
import check_package
import check_repository
from tests.layout.source import PLUGIN, ROOT

METADATA = """[general]
name=X
description=x
version=1.0.0
qgisMinimumVersion=3.22
author=x
email=x@example.org
about=x
tracker=x
repository=x
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    return build_package.build(tmp_path_factory.mktemp("dist"))


def make_zip(folder: Path, **files: str) -> Path:
    path = folder / "plugin.zip"
    contents = {"metadata.txt": METADATA, "LICENSE": "x", "__init__.py": ""}
    contents.update({name.replace("__DOT__", "."): text for name, text in files.items()})
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in contents.items():
            entry = zipfile.ZipInfo(f"dl_studio_plugin/{name}")
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, text)
    return path


def test_the_same_tree_gives_the_same_bytes(package, tmp_path):
    assert build_package.build(tmp_path).read_bytes() == package.read_bytes()


def test_the_package_holds_every_module_and_no_test_or_cache(package):
    names = zipfile.ZipFile(package).namelist()
    modules = [path.relative_to(ROOT).as_posix() for path in PLUGIN.rglob("*.py")]
    assert set(modules) <= set(names)
    assert not [name for name in names if "__pycache__" in name or "/test" in name]


def test_the_package_is_small_enough(package):
    assert package.stat().st_size <= build_package.MAX_BYTES


def test_the_package_would_be_accepted(package):
    assert list(check_package.findings(package)) == []


def test_versions_agree():
    assert list(check_repository.version_findings()) == []


def test_the_plugin_carries_the_licence_of_the_repository():
    assert (PLUGIN / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("assert 1 == 2\n", "B101"),
        ("exec('1')\n", "B102"),
        ("try:\n    x = 1\nexcept Exception:\n    pass\n", "B110"),
        ("import pickle\npickle.loads(b'')\n", "B301"),
        ("import random\nrandom.random()\n", "B311"),
        ("import subprocess\nsubprocess.run(['ls'])\n", "B607"),
        ("def f(cursor, name):\n    cursor.execute('SELECT * FROM ' + name)\n", "B608"),
        ("import torch\ntorch.load('x')\n", "B614"),
        ("api_key = '" + "AKIA" + "IOSFODNN7EXAMPLQ'\n", "detect-secrets"),
        ("print(not_defined)\n", "F821"),
    ],
)
def test_a_planted_fault_is_found(tmp_path, code, finding):
    found = list(check_package.findings(make_zip(tmp_path, **{"bad.py": code})))
    assert any(finding in line for line in found), found


def test_a_reason_beside_nosec_is_accepted(tmp_path):
    code = "import subprocess\nsubprocess.run(['/bin/ls'])  # nosec B603 (fixed arguments)\n"
    assert list(check_package.findings(make_zip(tmp_path, **{"good.py": code}))) == []


@pytest.mark.parametrize("name", [".bandit", "run.sh", "x.dll", "__pycache__/x.pyc"])
def test_a_file_that_does_not_belong_is_found(tmp_path, name):
    found = list(check_package.findings(make_zip(tmp_path, **{name: "x"})))
    assert any(name in line for line in found)


def test_a_path_of_a_machine_is_found():
    text = "x = '/" + "home/somebody/x'\n"
    assert list(check_repository.text_findings("a.py", text))
