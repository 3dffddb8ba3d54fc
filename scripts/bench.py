"""Run the benchmarks: ``python scripts/bench.py [NAME …]``; without a name, all.

Each writes ``bench-results/NAME.json``: numbers with speaking keys, the unit in the key, and
``machine``. A benchmark is a module of ``scripts/benchmarks`` with ``run()``, called NAME or as
``MODULES`` has it.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path

from tree import ROOT

RESULTS = ROOT / "bench-results"
NAMES = ("startup", "demo", "memory", "exactness", "kills", "claims", "team", "chips", "dock",
         "vectors", "types")  # fmt: skip
#: Modules with another name: “types” would hide Python's own from programs in that folder.
MODULES = {"types": "all_types"}


def machine() -> str:
    """The processor, its cores, the memory and the system, in words."""
    cpu = platform.processor() or platform.machine()
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            cpu = line.partition(":")[2].strip()
            break
    memory_gb = 0
    for line in _lines("/proc/meminfo"):
        if line.startswith("MemTotal:"):
            memory_gb = round(int(line.split()[1]) / 1024**2)
    return f"{cpu}, {os.cpu_count()} cores, {memory_gb} GB, {platform.platform()}"


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


def run(name: str) -> None:
    """Run one benchmark, write its figures and print them as a table."""
    print(f"\n== {name}", flush=True)
    start = time.monotonic()
    figures = importlib.import_module(f"benchmarks.{MODULES.get(name, name)}").run()
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps({**figures, "machine": machine()}, indent=2) + "\n"
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")
    width = max(map(len, figures))
    for key, value in figures.items():
        print(f"  {key:{width}}  {value:>12,.4g}")
    print(f"  ({time.monotonic() - start:.0f} s)", flush=True)


def main() -> int:
    """Run the benchmarks that the command line names."""
    sys.path.insert(0, str(ROOT))
    names = sys.argv[1:] or list(NAMES)
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}.")
        return 2
    for name in names:
        run(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
