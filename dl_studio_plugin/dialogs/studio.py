"""What all pages of the dock share: the open project, the running tools, the user's settings.

There is one :class:`Studio` in a QGIS window. It lives on the main thread and owns what must
be given back when the plugin is unloaded.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..definitions.errors import DlStudioError, ProjectReadOnly
from ..layers.translation import translated
from .background_run import DONE, FAILED, BackgroundRun
from .map_changes import MapChanges
from .remedies import HelpingButton, remedy
from .settings import StudioSettings
from .tool_runs import ToolRun

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layers.project_layers import ProjectLayers
    from ..project.store import Store
    from ..runtime.warm_engine import WarmEngine

_SECONDS_SHOWN = 8


class Studio(QObject):
    """The open project and everything that runs.

    Signals:
        project_opened: another project is open, or none.
        project_changed: the contents of the open project changed.
        engine_changed: the engine's environment was installed, repaired or removed.
        run_started, run_ended: a BackgroundRun.
        page_wanted: id of a page that should come into view, and what it should take (a layer, the
            path of a model package), or None.
    """

    project_opened = pyqtSignal()
    project_changed = pyqtSignal()
    engine_changed = pyqtSignal()
    run_started = pyqtSignal(object)
    run_ended = pyqtSignal(object)
    page_wanted = pyqtSignal(str, object)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.iface = iface
        self.settings = StudioSettings()
        self.project: Optional[Store] = None
        #: The project that was to be opened last, whether or not that worked.
        self.wanted_reference = ""
        self.layers: Optional[ProjectLayers] = None
        self.runs: list[BackgroundRun] = []
        #: Id of the layer that an inferencing tool made last; the review page offers it.
        self.newest_result = ""
        self._warm_engine: Optional[WarmEngine] = None
        self._map_changes = MapChanges(self)
        self._is_closed = False

    # -- the project ----------------------------------------------------------------------------

    @property
    def reference(self) -> str:
        """The reference of the open project; empty without one."""
        return self.project.reference if self.project is not None else ""

    def open_project(self, reference: str) -> bool:
        """Open another project and show its layers; whether that worked.

        The user is asked about edits of the open one that were not saved, and may stay in it.
        """
        from ..layers.project_layers import ProjectLayers
        from ..project.opening import open_project
        from .unsaved_edits import may_close

        self.wanted_reference = reference
        with self.guarded(), ExitStack() as unless_open:
            store = unless_open.enter_context(open_project(reference, self.settings.member))
            if not may_close(self):
                return False
            layers = ProjectLayers.load(store, reference, QgsProject.instance())
            unless_open.pop_all()
            self._let_go()  # as late as this: where QGIS cannot read the layers, it stays open
            self.project = store
            self.settings.remember_project(reference)
            self._follow(layers)
            self._say_how_it_opened(store)
            return True
        return False

    def show_layers(self) -> None:
        """Show the open project on the map that QGIS has now, where its layers are not watched."""
        from ..layers.project_layers import ProjectLayers
        from .unsaved_edits import may_close

        if self.project is None or not may_close(self):
            return
        with self.guarded():
            layers = ProjectLayers.load(self.project, self.reference, QgsProject.instance())
            self._let_go_of_layers()
            self._follow(layers)

    def _follow(self, layers: ProjectLayers) -> None:
        from .team_messages import listen_to

        self.layers = layers
        listen_to(self, layers)
        self.project_opened.emit()

    def _say_how_it_opened(self, store: Store) -> None:
        """That the project was mended, or why it can only be looked at."""
        for notice in store.take_notices():
            self._show(translated(notice), Qgis.MessageLevel.Info, 0, None)
        if store.read_only:
            self.show_error(store.read_only_reason, kind=ProjectReadOnly.kind)

    def close_project(self) -> bool:
        """Close the project; its layers stay where they are.

        Returns:
            Whether it was closed: who has edits that were not saved may stay in it.
        """
        from .unsaved_edits import may_close

        if not may_close(self):
            return False
        self._let_go()
        self.settings.last_project = ""
        self.project_opened.emit()
        return True

    def _let_go(self) -> None:
        self._let_go_of_layers()
        if self.project is not None:
            self.project.close()
            self.project = None

    def _let_go_of_layers(self) -> None:
        if self.layers is not None:
            self.layers.release()
            self.layers = None

    def refresh(self) -> None:
        """Take up what was edited in the layers and show what is now."""
        if self.project is None:
            return
        with self.guarded():
            if not self.project.read_only:
                self.project.settle_edits()
        if self.layers is not None:
            with self.guarded():
                self.layers.refresh()
        self.project_changed.emit()

    # -- tools ----------------------------------------------------------------------------------

    def run(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        title: str,
        on_results: Optional[Callable[[dict[str, Any]], object]] = None,
        keeper: str = "",
    ) -> Optional[ToolRun]:
        """Run ``dlstudio:ALGORITHM`` in the background.

        What would make it fail is shown in the message bar, and nothing is started.

        Args:
            algorithm: its id.
            parameters: its parameters, as a script would give them.
            title: what the run is called while it runs.
            on_results: called on this thread with what it handed on, if it succeeds.
            keeper: reference of the project that keeps what was done; empty stands for the one
                that is open now.

        Returns:
            The run, or ``None`` if it could not begin.
        """
        run = ToolRun(algorithm, parameters, title, parent=self)
        problem = run.problem()
        if problem:
            self.show_error(problem, kind=run.fault)
            return None
        self.follow(run, on_results, keeper)
        return run

    def follow(
        self,
        run: ToolRun,
        on_results: Optional[Callable[[dict[str, Any]], object]] = None,
        keeper: str = "",
    ) -> None:
        """Start a tool and keep in ``keeper``, or in the project that is open now, what it did."""
        reference = keeper or self.reference
        self.start(run)
        run.ended.connect(lambda ended: self._after_tool(ended, reference, on_results))

    def start(self, run: BackgroundRun) -> None:
        """Start a run of any kind, and tell everybody how it goes."""
        self.runs.append(run)
        run.ended.connect(self._after_run)
        run.start()
        self.run_started.emit(run)

    def running(self) -> list[BackgroundRun]:
        """The runs that have not ended."""
        return [run for run in self.runs if run.is_running]

    def _after_tool(
        self,
        run: ToolRun,
        reference: str,
        on_results: Optional[Callable[[dict[str, Any]], object]],
    ) -> None:
        if run.outcome == DONE:
            with self.guarded():
                self._remember(run, reference)
                if on_results is not None:
                    on_results(run.results)
        self.refresh()

    def _after_run(self, run: BackgroundRun) -> None:
        self.runs.remove(run)
        if run.outcome == FAILED:
            self.show_error(run.error, kind=run.fault)
        self.run_ended.emit(run)

    def _remember(self, run: ToolRun, reference: str) -> None:
        """Keep a run in a project; tools that take PROJECT do that themselves."""
        if not reference or "PROJECT" in run.parameters:
            return
        with self._store_of(reference) as project:
            if not project.read_only:
                project.record_run(run.as_record())

    def _store_of(self, reference: str) -> AbstractContextManager[Store]:
        """The project, which the user may have closed meanwhile."""
        from ..project.opening import open_project

        if self.project is not None and reference == self.reference:
            return nullcontext(self.project)
        return open_project(reference, self.settings.member)

    # -- the engine -----------------------------------------------------------------------------

    @property
    def warm_engine(self) -> WarmEngine:
        """The engine process for interactive work; it starts with the first question."""
        if self._warm_engine is None:
            from ..runtime.environment import EngineEnvironment
            from ..runtime.warm_engine import WarmEngine

            self._warm_engine = WarmEngine(EngineEnvironment.default())
            if self._is_closed:  # what a page still wanted to know is not asked any more
                self._warm_engine.close()
        return self._warm_engine

    def let_engine_rest(self) -> None:
        """End the warm engine; the next question starts another one."""
        if self._warm_engine is not None:
            self._warm_engine.close()
            self._warm_engine = None

    def engine_level(self) -> str:
        """What the engine's environment can do: ``""``, ``inference`` or ``training``."""
        from ..runtime.environment import EngineEnvironment

        return EngineEnvironment.default().level()

    # -- messages -------------------------------------------------------------------------------

    def go_to(self, page_id: str, use: object = None) -> None:
        """Bring a page into view, and have it take a layer or the path of a model package."""
        self.page_wanted.emit(page_id, use)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Show a fault that DL Studio names as a message; the dock's one boundary of errors."""
        try:
            yield
        except DlStudioError as error:
            self.show_error(error)

    def show_error(
        self,
        error: DlStudioError | str,
        button: Optional[HelpingButton] = None,
        kind: str = DlStudioError.kind,
    ) -> None:
        """Show what is wrong and what to do, with a button that helps.

        Args:
            error: an error, or a sentence.
            button: one that helps better than that for the error's kind.
            kind: of the error, where it is only known as a sentence.
        """
        if isinstance(error, DlStudioError):
            kind = error.kind
        button = button or remedy(self, kind)
        self._show(translated(str(error)), Qgis.MessageLevel.Warning, 0, button)

    def show_info(self, text: str, button: Optional[HelpingButton] = None) -> None:
        """Tell something that is good to know."""
        self._show(text, Qgis.MessageLevel.Info, _SECONDS_SHOWN, button)

    def show_success(self, text: str, button: Optional[HelpingButton] = None) -> None:
        """Tell that something was done."""
        self._show(text, Qgis.MessageLevel.Success, _SECONDS_SHOWN, button)

    def _show(
        self, text: str, level: Qgis.MessageLevel, seconds: int, button: Optional[HelpingButton]
    ) -> None:
        bar = self.iface.messageBar()
        item = bar.createMessage("DL Studio", _literally(text))
        if button is not None:
            label, action = button
            widget = QPushButton(label, item)
            widget.clicked.connect(lambda _checked=False: action())
            item.layout().addWidget(widget)
        bar.pushWidget(item, level, seconds)

    # -- life -----------------------------------------------------------------------------------

    def close(self) -> None:
        """Give everything back: the project, running tools, the warm engine."""
        self._is_closed = True
        self._map_changes.release()
        for run in self.running():
            run.cancel()
        self.let_engine_rest()
        self._let_go()


def _literally(text: str) -> str:
    """``text`` so that QGIS shows it as it is: names may look like HTML."""
    if "<" not in text:
        return text
    lines = "<br>".join(html.escape(line, quote=False) for line in text.split("\n"))
    return f"<span>{lines}</span>"
