"""What all algorithms share: identity, translation, help, icon, checks and errors.

An algorithm of ours says four things: the rows of its parameters, the problems that would make
a run fail, the work, and what it hands on. QGIS's side of it is here, once:

* ``checkParameterValues`` and ``prepareAlgorithm`` both ask for the problems: QGIS skips the
  first for the steps of a model, and a run must never begin work that is bound to fail.
* Layers are read in ``prepareAlgorithm``, on the main thread; the work runs on any thread.
* Every ``DlStudioError`` becomes a ``QgsProcessingException`` with its sentence and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..definitions.errors import Cancelled, DlStudioError
from ..layers.translation import translated
from .parameters import Destination, Parameter, Result
from .values import Values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..definitions.label_classes import LabelClass
    from .identity import Identity
    from .parameters import Declared

ICONS = Path(__file__).parent.parent / "resources" / "icons"
MANUAL = "https://github.com/dl-studio/dl-studio/blob/main/docs/algorithms.md"


class DlStudioAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms; a subclass sets ``identity`` and fills in the next methods."""

    identity: Identity
    #: Whether a run with a PROJECT is kept among the project's runs. What changes a project
    #: leaves events there anyway.
    keeps_run = False
    #: The field of result layers whose values are named by ``styled_results``.
    styled_field = "class"

    def __init__(self) -> None:
        super().__init__()
        self._values: Optional[Values] = None
        #: Kind of the fault that was found last, for a window that knows what helps.
        self.fault = ""

    # -- what an algorithm says -----------------------------------------------------------------

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on, as rows."""
        raise NotImplementedError

    def problems(self, values: Values) -> Iterator[str]:  # noqa: ARG002 (for subclasses)
        """What would make a run fail, each as a sentence that says what to do.

        It may also raise a ``DlStudioError``, which counts as a problem.
        """
        yield from ()

    def read_ahead(self, values: Values) -> None:
        """Read what only QGIS's main thread may read, such as a layer's style."""

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Do it, and give the results by name."""
        raise NotImplementedError

    def styled_results(self, values: Values) -> dict[str, tuple[LabelClass, ...]]:  # noqa: ARG002
        """Classes by which QGIS colours result layers, by the name of the result."""
        return {}

    # -- what QGIS asks -------------------------------------------------------------------------

    def tr(self, text: str) -> str:
        """``text`` in the user's language; the context is the class that it stands in."""
        for owner in type(self).__mro__:
            done = QCoreApplication.translate(owner.__name__, text)
            if done != text:
                return done
        return text

    def createInstance(self) -> DlStudioAlgorithm:
        """Another one; QGIS makes one for every run."""
        return type(self)()

    def name(self) -> str:
        """The id behind ``dlstudio:``."""
        return self.identity.id

    def displayName(self) -> str:
        """The title in the toolbox."""
        return self.tr(self.identity.title)

    def group(self) -> str:
        """The title of its group."""
        return self.identity.group.translated()

    def groupId(self) -> str:
        """The id of its group."""
        return self.identity.group.id

    def tags(self) -> list[str]:
        """Further words that users search by."""
        return [tag.strip() for tag in self.tr(self.identity.tags).split(",")]

    def shortDescription(self) -> str:
        """One sentence."""
        return self.tr(self.identity.summary)

    def shortHelpString(self) -> str:
        """What it does, and what it hands on besides what it writes."""
        from .help_text import help_text

        return help_text(self.tr(self.identity.description), self.parameters())

    def helpUrl(self) -> str:
        """The place in the manual."""
        return f"{MANUAL}#{self.identity.id}"

    def icon(self) -> QIcon:
        """Its picture."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The file of its picture."""
        return str(ICONS / f"{self.identity.id}.svg")

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:  # noqa: ARG002
        """Declare the parameters to QGIS."""
        for row in self.parameters():
            if isinstance(row, Result):
                self.addOutput(row.definition())
            elif isinstance(row, Parameter):
                self.addParameter(row.definition(), createOutput=isinstance(row, Destination))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether a run can begin, else why not."""
        values = Values(self, parameters, context, running=False)
        unreadable = list(values.unreadable())  # QGIS would only say “could not load”
        if unreadable:
            return False, "\n".join(unreadable)
        possible, reason = super().checkParameterValues(parameters, context)
        if not possible:
            return False, reason
        found = self._found_problems(values)
        return not found, "\n".join(found)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> bool:
        """Check once more and read the layers, on the main thread."""
        found = self._found_problems(Values(self, parameters, context, running=False))
        if found:
            raise QgsProcessingException("\n".join(found))
        self._values = Values(self, parameters, context, running=True)
        try:
            self._values.read_layers()
            self.read_ahead(self._values)
        except DlStudioError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],  # noqa: ARG002 (read in prepareAlgorithm)
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work, on any thread."""
        # Values know the algorithm: without this they would hold each other, and the layers in the
        # context, until Python's collector comes by, which may be after QGIS has shut down.
        values, self._values = self._values, None
        if values is None:
            raise QgsProcessingException(self.tr("The algorithm was not prepared."))
        try:
            results = self._recorded_work(values, feedback)
            self._style(values, results, context)
        except Cancelled as cancelled:
            feedback.pushInfo(translated(str(cancelled)))
            return {}
        except DlStudioError as error:
            tell_fault = getattr(feedback, "tell_fault", None)
            if tell_fault is not None:
                tell_fault(error.kind)
            raise QgsProcessingException(translated(str(error))) from error
        finally:
            self._tell_notices(values, feedback)
        return results

    # -- inside ---------------------------------------------------------------------------------

    def _found_problems(self, values: Values) -> list[str]:
        try:
            return [translated(problem) for problem in self.problems(values)]
        except DlStudioError as error:
            self.fault = error.kind
            return [translated(str(error))]

    def _recorded_work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Do the work, and keep a run in the project where ``keeps_run`` says so."""
        if not (self.keeps_run and values.given("PROJECT")):
            return self.work(values, feedback)
        from . import projects

        started = projects.time_text()
        results = self.work(values, feedback)
        not_kept = projects.record_run(
            values.text("PROJECT"), self.identity.id, started, values.plain(), results
        )
        if not_kept:
            feedback.pushWarning(not_kept)
        return results

    def _tell_notices(self, values: Values, feedback: QgsProcessingFeedback) -> None:
        """Pass on what the project has to say, such as that it was mended."""
        if self.parameterDefinition("PROJECT") is not None:
            from . import projects

            for notice in projects.notices_of(values.text("PROJECT")):
                feedback.pushWarning(translated(notice))

    def _style(
        self, values: Values, results: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Have QGIS colour the result layers by class when it loads them."""
        for name, classes in self.styled_results(values).items():
            path = results.get(name)
            if path and context.willLoadLayerOnCompletion(path):
                from ..layers.class_styles import StyleByClass

                details = context.layerToLoadOnCompletionDetails(path)
                details.setPostProcessor(StyleByClass(classes, self.styled_field))
