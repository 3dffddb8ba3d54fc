"""Every page and dialog as a person sees it: light, dark, in German, on a fine screen.

The pictures land in build/screenshots. They are looked at by people; what a program can tell of
them is tested: nothing is cut off or empty, and nothing English is left in the German ones.
"""

from __future__ import annotations

import textwrap

import pytest

from tests.dialogs.seen_texts import english_among
from tests.end_to_end.real_window import SCREENSHOTS, run_in_window

LOOK_AROUND = """
    import dataclasses
    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtWidgets import (
        QAbstractButton, QAbstractItemView, QComboBox, QDialog, QGroupBox, QLabel, QLineEdit,
        QListWidget, QTabBar, QTreeWidget, QWizard,
    )
    from dl_studio_plugin.dialogs.options_factory import OPTIONS_PAGE
    from dl_studio_plugin.project.model import Run
    answer["texts"], answer["pages"] = {}, []

    def texts_of(widget):
        found = {widget.windowTitle()}
        for child in (widget, *widget.findChildren(QWidget)):
            if not child.isVisible():
                continue
            found.add(child.toolTip())
            if isinstance(child, (QAbstractButton, QLabel)):
                found.add(child.text())
            if isinstance(child, QGroupBox):
                found.add(child.title())
            if isinstance(child, QLineEdit):
                found.add(child.placeholderText())
            if isinstance(child, QComboBox):
                found |= {child.itemText(number) for number in range(child.count())}
            if isinstance(child, QTabBar):
                found |= {child.tabText(number) for number in range(child.count())}
            if isinstance(child, QAbstractItemView) and child.model() is not None:
                model = child.model()
                header = getattr(child, "header", getattr(child, "horizontalHeader", None))
                columns, rows = header().count() if header else 1, min(model.rowCount(), 30)
                for column in range(columns):
                    found.add(str(model.headerData(column, Qt.Orientation.Horizontal) or ""))
                    for row in range(rows):
                        found.add(str(model.index(row, column).data() or ""))
        return sorted(line for text in found for line in text.split(chr(10)) if line.strip())

    def look(name, widget=None, seconds=0.8):
        live(seconds)
        answer["pages"].append(name)
        answer["texts"][name] = texts_of(widget or dock())
        if widget is None:
            shot(prefix + name)
        else:
            Path(shots).mkdir(parents=True, exist_ok=True)
            widget.grab().save(str(Path(shots) / (prefix + name + ".png")))

    def look_at_dialog(name):
        live(0.5)
        dialogs = [
            found for found in QApplication.topLevelWidgets()
            if isinstance(found, QDialog) and found.isVisible()
        ]
        assert dialogs, name
        look(name, dialogs[-1])
        return dialogs[-1]

    plugin().window.action.trigger()
    studio = plugin().window.studio
    studio.settings.results_folder = results
    look("welcome")
    click("step_samples")
    look("without_project")
    click("step_project")
    look("project_recent")
    click("project_create")
    wizard = look_at_dialog("wizard_type")
    wizard.findChild(QLineEdit, "wizard_name").setText("Kampala")
    wizard.next()
    wizard.imagery_page.add_file(imagery)
    wait_for(lambda: wizard.imagery_page.isComplete(), 20, "for the raster")
    look("wizard_imagery", wizard)
    for name in ("classes", "area", "place"):
        wizard.next()
        look("wizard_" + name, wizard)
    wizard.reject()

    assert studio.open_project(project)
    live(1)
    canvas = iface.mapCanvas()
    began, ended = "2026-11-02T09:00:00.000Z", "2026-11-02T09:03:20.000Z"
    for number in (1, 2):
        parameters = {"INPUT": data, "OUTPUT": model, "EPOCHS": 10 * number, "BACKBONE": "resnet18"}
        outcome = {"OUTPUT": model, "REPORT": "", "SCORE": 0.6 + number / 10}
        studio.project.record_run(Run("trainmodel", began, ended, "done", parameters, outcome))
    studio.refresh()
    click("step_project")
    look("project")
    click("project_add_units")
    look_at_dialog("units").reject()
    click("project_import")
    look_at_dialog("import").reject()

    click("step_samples")
    find("samples_tabs").setCurrentIndex(0)
    look("samples_free")
    click("claim_next")
    live(1)
    look("samples_label")
    click("tool_assisted")
    live(0.3)
    click("assist_choose")
    look_at_dialog("segmenter").reject()
    for number, name in enumerate(("units", "samples", "export"), start=1):
        find("samples_tabs").setCurrentIndex(number)
        look("samples_" + name, seconds=2.5 if name == "export" else 0.8)

    click("step_train")
    dock().current_page.use(data)
    look("train")
    click("train_chips")
    look("chips", seconds=3)

    layer = QgsRasterLayer(imagery, "ground")
    QgsProject.instance().addMapLayer(layer)
    click("step_inference")
    dock().current_page.use(model)
    dock().current_page.use(layer)
    look("inference")
    QTimer.singleShot(600, lambda: look_at_dialog("models").reject())
    click("inference_model_gallery")
    click("step_review")
    look("review_begin")
    click("step_share")
    look("share")

    def options():
        dialog = QApplication.activeModalWidget()
        look("options", dialog)
        dialog.reject()

    QTimer.singleShot(2500, options)
    iface.showOptionsDialog(window, OPTIONS_PAGE)
    live(0.5)
    toolbox = QgsApplication.processingRegistry().providerById("dlstudio")
    answer["toolbox"] = sorted(
        line
        for algorithm in toolbox.algorithms()
        for text in (
            algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(),
            algorithm.shortDescription(),
            *(part.description() for part in algorithm.parameterDefinitions()),
            *(part.help() for part in algorithm.parameterDefinitions()),
            *(part.description() for part in algorithm.outputDefinitions()),
        )
        for line in text.split(chr(10))
    )
"""

WAYS = {
    "light": ({}, "1600x1000", "1"),
    "dark": ({"UI/UITheme": "Night Mapping"}, "1600x1000", "1"),
    "german": ({"locale/userLocale": "de", "locale/overrideFlag": "true"}, "1600x1000", "1"),
    "fine": ({}, "3200x2000", "2"),
}


@pytest.fixture(scope="session")
def looked(small_project, exported, model, ground, tmp_path_factory):
    """Looks around in one way; each way once."""
    answers = {}

    def look(way: str) -> dict:
        if way not in answers:
            folder = tmp_path_factory.mktemp(way)
            project = folder / "houses.gpkg"
            project.write_bytes(small_project.read_bytes())
            names = {
                "prefix": f"{way}-", "shots": str(SCREENSHOTS), "project": str(project),
                "results": str(folder / "results"), "data": str(exported), "model": str(model),
                "imagery": str(ground),
            }  # fmt: skip
            given = "".join(f"{name} = {value!r}\n" for name, value in names.items())
            settings, screen, scale = WAYS[way]
            answers[way] = run_in_window(
                given + textwrap.dedent(LOOK_AROUND), folder, 200, load_plugin=True,
                settings=settings, screen=screen, QT_SCALE_FACTOR=scale,
            )  # fmt: skip
        return answers[way]

    return look


@pytest.mark.parametrize("way", sorted(WAYS))
def test_every_page_and_dialog_can_be_looked_at(looked, way):
    answer = looked(way)
    assert len(answer["pages"]) >= 24
    for name in answer["pages"]:
        assert answer["texts"][name], name
        assert (SCREENSHOTS / f"{way}-{name}.png").stat().st_size > 2000


def test_no_english_is_left_in_german(looked):
    answer = looked("german")
    seen = {line for lines in answer["texts"].values() for line in lines} | set(answer["toolbox"])
    assert "Modell trainieren" in answer["toolbox"]
    assert "\n".join(english_among(seen, "de")) == ""


def test_what_is_english_is_found(looked):
    answer = looked("light")
    seen = [line for lines in answer["texts"].values() for line in lines]
    assert len(list(english_among(seen, "de"))) > 200
