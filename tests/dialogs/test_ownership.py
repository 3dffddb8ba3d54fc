"""Qt owns what is made of Qt: Python's collector of cycles would delete it in any thread.

Qt forbids to delete a widget, or an object with a timer, in another thread than its own. So none
may be left to the collector, which runs in whatever thread it likes.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from dl_studio_plugin.dialogs.dock import PAGES, StudioDock
from tests.dialogs.labelling_team import OWNER, make_team_project
from tests.dialogs.waiting import process_events, put_away


@contextmanager
def collected() -> Iterator[list[str]]:
    """The names of what the collector would have deleted of Qt's, once the block has ended."""
    names: list[str] = []
    gc.collect()
    gc.disable()
    try:
        yield names
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        names += sorted(
            f"{type(one).__module__}.{type(one).__name__}"
            for one in gc.garbage
            if isinstance(one, QObject) and not sip.isdeleted(one) and sip.ispyowned(one)
        )
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()


def test_of_a_dock_that_was_put_away_nothing_is_left(studio, ground, tmp_path):
    make_team_project(tmp_path / "project.gpkg", ground)
    studio.settings.member = OWNER
    with collected() as left:
        dock = StudioDock(studio)
        dock.show()
        assert studio.open_project(str(tmp_path / "project.gpkg"))
        for page in PAGES:
            dock.show_page(page)
            process_events()
        assert studio.close_project()
        dock.release()
        put_away(dock)
        del dock
    assert left == []


def test_of_a_project_that_was_left_for_another_nothing_is_left(studio, ground, tmp_path):
    studio.settings.member = OWNER
    for name in ("first", "second"):
        make_team_project(tmp_path / f"{name}.gpkg", ground)
    with collected() as left:
        for name in ("first", "second", "first"):
            assert studio.open_project(str(tmp_path / f"{name}.gpkg"))
            assert studio.layers.samples.startEditing()
            assert studio.layers.samples.rollBack()
            process_events()
        assert studio.close_project()
        process_events()
    assert left == []
