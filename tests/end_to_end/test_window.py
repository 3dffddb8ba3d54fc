"""The plugin in a real QGIS window: it comes, it goes, and leaves nothing behind."""

from __future__ import annotations

from tests.end_to_end.real_window import run_in_window

LOAD_AND_UNLOAD = """
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QObject, QThread
    from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar
    import threading

    def left():
        live(0.5)
        registry = QgsApplication.processingRegistry()
        browser = QgsApplication.dataItemProviderRegistry()
        return {
            "docks": sorted(d.objectName() for d in window.findChildren(QDockWidget)),
            "actions": len(window.findChildren(QAction)),
            "toolbars": len(window.findChildren(QToolBar)),
            "providers": sorted(p.id() for p in registry.providers()),
            "browser": sorted(p.name() for p in browser.providers()),
            "filters": len(iface.locatorFilters()) if hasattr(iface, "locatorFilters") else 0,
            "threads": threading.active_count(),
            "menus": sorted(a.text() for a in iface.pluginMenu().actions()),
        }

    # The first time QGIS keeps what it makes once, such as a menu's separator.
    utils.loadPlugin("dl_studio_plugin")
    utils.startPlugin("dl_studio_plugin")
    plugin().window.action.trigger()
    live(1)
    utils.unloadPlugin("dl_studio_plugin")
    before = left()
    answer["shown"] = []
    for _ in range(3):
        utils.loadPlugin("dl_studio_plugin")
        utils.startPlugin("dl_studio_plugin")
        plugin().window.action.trigger()
        live(0.5)
        answer["shown"].append(dock().isVisible())
        utils.unloadPlugin("dl_studio_plugin")
    answer["before"], answer["after"] = before, left()
"""


def test_loaded_and_unloaded_three_times_it_leaves_nothing_behind(tmp_path):
    answer = run_in_window(LOAD_AND_UNLOAD, tmp_path, DL_STUDIO_HOME=str(tmp_path / "home"))
    assert answer["shown"] == [True, True, True]
    assert answer["after"] == answer["before"]
    assert "dl_studio_dock" not in answer["after"]["docks"]
    assert "dlstudio" not in answer["after"]["providers"]
    assert "dl_studio" not in answer["after"]["browser"]
