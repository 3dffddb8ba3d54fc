"""The manual says what the algorithms say."""

from __future__ import annotations

import re
from pathlib import Path

import make_manual

ROOT = Path(__file__).resolve().parent.parent.parent

LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def test_the_reference_is_up_to_date():
    assert make_manual.PAGE.read_text(encoding="utf-8") == make_manual.page(), "run: make manual"


def test_the_table_of_roles_is_that_of_the_code():
    assert make_manual.TEAMS.read_text(encoding="utf-8") == make_manual.teams_page(), (
        "run: make manual"
    )
    assert "| review work units |  |  | yes | yes | yes |" in make_manual.roles_table()


def test_every_link_between_pages_leads_somewhere():
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tests").rglob("*.md")]
    assert not [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
