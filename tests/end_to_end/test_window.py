"""The plugin in a real QGIS window: it comes, it goes, and leaves nothing behind."""

from __future__ import annotations

import textwrap

import pytest
from qgis.core import QgsProject

from dl_studio_plugin.definitions.messages import JOB_SUFFIX
from dl_studio_plugin.runtime.left_jobs import JobState, read_job, stop_left_job
from tests.dialogs.waiting import wait_for
from tests.end_to_end.real_window import run_in_window
from tests.processing.small_world import BUILDINGS, run

LOAD_AND_UNLOAD = """
    from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
    from qgis.PyQt.QtCore import QObject, QThread
    from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar
    import threading
    hooks = (
        "beforeCommitChanges", "beforeEditingStarted", "afterCommitChanges", "editingStarted",
        "featureAdded", "geometryChanged", "attributeValueChanged", "committedFeaturesAdded",
        "selectionChanged", "editingStopped", "willBeDeleted", "repaintRequested",
    )

    def left():
        live(0.5)
        layers = [layer for layer in QgsProject.instance().mapLayers().values()
                  if isinstance(layer, QgsVectorLayer)]
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
            "layers": len(layers),
            "edit hooks": {
                name: max((layer.receivers(getattr(layer, name)) for layer in layers), default=0)
                for name in hooks
            },
            "map hooks": [
                QgsProject.instance().receivers(getattr(QgsProject.instance(), name))
                for name in ("cleared", "readProject", "layersAdded")
            ],
            "canvas items": len(iface.mapCanvas().scene().items()),
            "menus": sorted(a.text() for a in iface.pluginMenu().actions()),
        }

    def work():
        # Open the project, label in it, leave a tool in use.
        live(0.5)
        assert plugin().window.studio.open_project(project)
        click("step_samples")
        click("claim_next" if find("claim_next").isVisible() else "zoom_unit")
        click("tool_polygon")
        live(0.5)

    # The first time QGIS keeps what it makes once, such as a menu's separator.
    utils.loadPlugin("dl_studio_plugin")
    utils.startPlugin("dl_studio_plugin")
    plugin().window.action.trigger()
    work()
    utils.unloadPlugin("dl_studio_plugin")
    before = left()
    answer["remembered"] = QgsSettings().value("dlstudio/panel_open", type=bool)
    answer["shown"] = []
    for _ in range(3):
        utils.loadPlugin("dl_studio_plugin")
        utils.startPlugin("dl_studio_plugin")
        plugin().window.action.trigger()
        work()
        answer["shown"].append(dock().isVisible())
        utils.unloadPlugin("dl_studio_plugin")
    answer["before"], answer["after"] = before, left()
"""


def test_loaded_and_unloaded_three_times_it_leaves_nothing_behind(project, tmp_path):
    run("createworkunits", PROJECT=project, SIZE=20.0)
    given = f"project = {str(project)!r}\n"
    answer = run_in_window(
        given + textwrap.dedent(LOAD_AND_UNLOAD),
        tmp_path,
        DL_STUDIO_HOME=str(tmp_path / "home"),
    )
    assert answer["shown"] == [True, True, True]
    assert answer["remembered"]
    assert answer["after"].pop("edit hooks") == answer["before"].pop("edit hooks")
    assert answer["after"] == answer["before"]
    assert "dl_studio_dock" not in answer["after"]["docks"]
    assert "dlstudio" not in answer["after"]["providers"]
    assert "dl_studio" not in answer["after"]["browser"]


START = """
    from qgis.core import QgsProject
    wait_for(lambda: window.isVisible(), 20)
    live(2)
    studio = plugin().window.studio
    answer["open"] = studio.reference
    answer["samples"] = studio.layers is not None and studio.layers.samples is not None
    answer["map"] = QgsProject.instance().fileName()
    answer["panel"] = dock().isVisible()
"""


@pytest.mark.parametrize("with_file", [False, True])
def test_the_last_project_opens_once_qgis_has_made_its_map(project, tmp_path, with_file):
    map_ = tmp_path / "map.qgz"
    if with_file:
        assert QgsProject().write(str(map_))
    answer = run_in_window(
        START,
        tmp_path,
        seconds=20,
        settings={
            "PythonPlugins/dl_studio_plugin": "true",
            "dlstudio/panel_open": "true",
            "dlstudio/last_project": project,
        },
        opened=str(map_) if with_file else "",
        DL_STUDIO_HOME=str(tmp_path / "home"),
    )
    assert answer["panel"]
    assert answer["open"] == str(project)
    assert answer["samples"]
    assert answer["map"] == (str(map_) if with_file else "")


LEAVE = """
    from dl_studio_plugin.dialogs.left_runs import can_be_left
    from qgis.PyQt.QtWidgets import QMessageBox
    answer["asked"], answer["going on"] = [], []

    def press():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            answer["asked"].append(box.objectName() or box.windowTitle())
            answer["going on"].append(run.is_running and not run.is_cancelled)
            texts = presses if box.objectName() == "exit_question" else ["No"]
            wanted = [one for one in box.buttons() if one.text().replace("&", "") == texts[0]]
            del texts[:1]
            wanted[0].click()
        clock.start(100)

    clock = QTimer()
    clock.setSingleShot(True)
    clock.timeout.connect(press)
    plugin().window.action.trigger()
    run = plugin().window.studio.run("trainmodel", training, "Training houses")
    wait_for(lambda: can_be_left(run) and run.doing, 60)
    presses = ["Cancel", "Close and let it go on"]
    clock.start(100)
    iface.actionExit().trigger()
    answer["stayed"] = run.is_running and not run.is_cancelled
    iface.actionExit().trigger()
    os._exit = lambda _code: None  # QGIS ends by itself
"""


@pytest.mark.needs_training
def test_a_training_goes_on_when_the_user_closes_qgis_and_says_so(project, tmp_path):
    data, model = tmp_path / "data", tmp_path / "houses.dlmodel"
    run("createworkunits", PROJECT=project, SIZE=20.0, SUBSETS="50,25,25")
    run("importsamples", PROJECT=project, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    run("reviewsamples", PROJECT=project, DECISION="accept")
    run("exporttrainingdata", PROJECT=project, OUTPUT=data, CHIP_SIZE=64, STRIDE=64)
    (tmp_path / "qgis").mkdir()
    training = {"INPUT": str(data), "EPOCHS": 500, "DEVICE": "cpu", "OUTPUT": str(model)}
    answer = run_in_window(
        f"training = {training!r}\n" + textwrap.dedent(LEAVE),
        tmp_path / "qgis",
        seconds=90,
        load_plugin=True,
    )
    folder = model.with_name(model.name + JOB_SUFFIX)
    job = read_job(folder)
    stop_left_job(folder)
    assert answer["asked"] == ["exit_question", "exit_question"]
    assert answer["going on"] == [True, True]
    assert answer["stayed"]
    assert job is not None
    assert job.state is JobState.RUNNING
    wait_for(lambda: read_job(folder).state is not JobState.RUNNING)
