"""Write what of the manual follows from the code: the reference, and the table of roles.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_manual.py

``docs/algorithms.md`` comes from the algorithms: the toolbox, ``qgis_process help`` and this page
all read the same rows. The table in ``docs/teams.md`` comes from ``definitions/roles.py``. A test
compares both with what this script would write.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from tree import ROOT

PAGE = ROOT / "docs" / "algorithms.md"
TEAMS = ROOT / "docs" / "teams.md"
#: What the table of roles stands between.
BEGIN, END = "<!-- roles: written by make manual -->\n", "<!-- end of roles -->\n"

INTRODUCTION = """\
# Algorithms

Every step is a Processing algorithm of the provider `dlstudio`: in the toolbox, in the graphical
modeler, in batch mode, in Python (`processing.run("dlstudio:trainmodel", {…})`) and on the command
line (`qgis_process run dlstudio:trainmodel -- INPUT=… OUTPUT=…`; on Debian 12 `qgis_process.bin`).

This page is written by `make manual` from the algorithms; do not edit it by hand.
"""


def page() -> str:
    """The whole page; needs a running QgsApplication."""
    from dl_studio_plugin.processing.algorithms import ALGORITHMS

    parts = [INTRODUCTION]
    group = ""
    for kind in ALGORITHMS:
        algorithm = kind()
        if algorithm.group() != group:
            group = algorithm.group()
            parts.append(f"# {group}\n")
        parts += section(algorithm)
    return "\n".join(parts)


def section(algorithm: object) -> Iterator[str]:
    """One algorithm: what it does, and a table of what it takes and hands on."""
    from dl_studio_plugin.processing.parameters import Parameter

    identity = algorithm.identity  # type: ignore[attr-defined]
    rows = algorithm.parameters()  # type: ignore[attr-defined]
    yield f"## {identity.id}\n"
    yield f"**{identity.title}.** {identity.description}\n"
    yield "| parameter | meaning |\n|---|---|"
    for row in rows:
        if isinstance(row, Parameter):
            yield table_row(row.name, row.title, " ".join(row.sentences()))
    results = [row for row in rows if not isinstance(row, Parameter)]
    if results:
        yield "\n| also hands on | meaning |\n|---|---|"
        yield from (table_row(row.name, row.title, row.help) for row in results)
    yield ""


def table_row(name: str, title: str, text: str) -> str:
    """A row of a Markdown table."""
    cell = " ".join(text.split()).replace("|", "\\|")
    return f"| `{name}` | **{title}.** {cell} |"


def roles_table() -> str:
    """Who may do what, as a Markdown table: a line for each action, a column for each role."""
    from dl_studio_plugin.definitions.roles import ACTION_TITLES, PERMISSIONS, Permission, Role

    shown = {
        Permission.YES: "yes",
        Permission.NO: "",
        Permission.HELD_IN_REVIEW: "in a unit that they review",
    }
    lines = [
        f"| may | {' | '.join(role.words for role in Role)} |",
        f"|---|{'---|' * len(Role)}",
    ]
    for action, title in ACTION_TITLES.items():
        cells = " | ".join(shown[PERMISSIONS[action][role]] for role in Role)
        lines.append(f"| {title} | {cells} |")
    return "\n".join(lines) + "\n"


def teams_page() -> str:
    """The page about teams, with the table of roles of today."""
    text = TEAMS.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{roles_table()}{END}{after}"


def main() -> None:
    """Write the pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    sys.path.insert(0, str(ROOT))
    application = QgsApplication([], False)
    application.initQgis()
    PAGE.write_text(page(), encoding="utf-8")
    TEAMS.write_text(teams_page(), encoding="utf-8")
    print(PAGE, TEAMS)
    application.exitQgis()


if __name__ == "__main__":
    main()
