"""The plugin comes and goes, and QGIS stays as it was."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLUGIN = ROOT / "dl_studio_plugin"

START = """
import json, sys
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
"""
LOAD_AND_UNLOAD = """
from dl_studio_plugin import classFactory
registry = QgsApplication.processingRegistry()
before = {provider.id() for provider in registry.providers()}
counts = []
for _ in range(3):
    plugin = classFactory(None)
    plugin.initProcessing()
    counts.append(len(registry.providerById("dlstudio").algorithms()))
    plugin.unload()
    plugin.unload()
after = {provider.id() for provider in registry.providers()}
print("ANSWER", json.dumps([counts, sorted(before ^ after)]))
application.exitQgis()
"""
LOADED_AT_START = """
known = set(sys.modules)
from dl_studio_plugin import classFactory
plugin = classFactory(None)
plugin.initProcessing()
loaded = {name.partition(".")[0] for name in set(sys.modules) - known}
print("ANSWER", json.dumps(sorted(loaded)))
plugin.unload()
application.exitQgis()
"""


def answer(program: str) -> object:
    """Run a program in a fresh Python of QGIS's and read what it prints behind ANSWER."""
    finished = subprocess.run(
        [sys.executable, "-c", START.format(root=str(ROOT)) + program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    (line,) = [line for line in finished.stdout.splitlines() if line.startswith("ANSWER")]
    return json.loads(line.partition(" ")[2])


def test_it_can_be_loaded_and_unloaded_three_times():
    counts, left = answer(LOAD_AND_UNLOAD)
    assert len(set(counts)) == 1
    assert counts[0] > 0
    assert left == []


def test_loading_it_imports_nothing_heavy():
    loaded = answer(LOADED_AT_START)
    assert not {"numpy", "osgeo", "psycopg2", "requests", "sqlite3", "subprocess"} & set(loaded)


def test_its_metadata_is_complete():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for field in "name description version author email about tracker repository".split():
        assert general[field].strip(), field
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["license"] == "GPL-2.0-or-later"
    assert "External dependencies" in general["about"]
    assert (PLUGIN / general["icon"]).exists()
