"""Making a project from what the wizard asked: mosaic, project, work units, one after another."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..definitions.inference_types import InferenceType
from ..definitions.label_classes import LabelClass
from ..layers.raster_choice import Joining, OfferedRaster, has_gaps, joining
from ..project.schema import schema_json
from .background_run import CANCELLED, DONE
from .tool_runs import ToolRun

if TYPE_CHECKING:
    from .studio import Studio

MOSAIC_TOOL = "gdal:buildvirtualraster"
_HIGHEST_RESOLUTION, _NEAREST = 1, 0


@dataclass(frozen=True)
class NewProject:
    """What a project shall be.

    Attributes:
        rasters: one, or several that become one.
        later: the same of the later date, in change detection.
        path: the project's file; where it is in a database, files beside it are named after this.
        database: a connection or a whole reference; empty makes the file.
        area: what the parameter AREA takes.
        units: parameters of “Create work units”; ``None`` makes none.
    """

    name: str
    kind: InferenceType
    rasters: Sequence[OfferedRaster]
    classes: Sequence[LabelClass]
    path: Path
    database: str = ""
    area: Any = None
    instructions: str = ""
    units: Optional[dict[str, Any]] = None
    later: Sequence[OfferedRaster] = ()

    @property
    def dates(self) -> dict[str, Sequence[OfferedRaster]]:
        """The rasters, by the parameter of “Create project” that takes them."""
        dates = {"IMAGERY": self.rasters, "IMAGERY_AFTER": self.later}
        return {name: rasters for name, rasters in dates.items() if rasters}

    @property
    def joins(self) -> bool:
        """Whether files are written that join rasters."""
        return any(joining(rasters) is not Joining.AS_IT_IS for rasters in self.dates.values())


class ProjectMaking(QObject):
    """Runs what is needed, in the background.

    Signals:
        made: the project is there; its reference.
        failed: it is not, and why, as a sentence; nothing is left behind.
    """

    made = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, studio: Studio, wanted: NewProject, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._wanted = wanted
        self._run: Optional[ToolRun] = None
        self._imagery: dict[str, str] = {}
        self._mosaics: list[Path] = []
        self._reference = ""
        self._folder = tempfile.TemporaryDirectory(prefix="dl-studio-")

    def start(self) -> None:
        """Begin; returns at once."""
        if not self._wanted.joins and self._wanted.database:
            self._join_next()
            return
        try:
            self._wanted.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._fail(
                self.tr("The folder “{folder}” cannot be made ({why}). Choose another one.").format(
                    folder=self._wanted.path.parent, why=error.strerror
                )
            )
            return
        self._join_next()

    def cancel(self) -> None:
        """Ask it to stop; ``failed`` comes within seconds, unless the project is there already."""
        if self._run is not None:
            self._run.cancel()

    # -- imagery --------------------------------------------------------------------------------

    def _join_next(self) -> None:
        """Make one raster of those of a date, if they are more; after all dates, the project."""
        waiting = [name for name in self._wanted.dates if name not in self._imagery]
        if not waiting:
            self._create()
            return
        rasters = self._wanted.dates[waiting[0]]
        if joining(rasters) is Joining.AS_IT_IS:
            self._imagery[waiting[0]] = rasters[0].key
            self._join_next()
        else:
            self._join(waiting[0], rasters)

    def _join(self, name: str, rasters: Sequence[OfferedRaster]) -> None:
        path = _free_name(self._wanted.path.with_suffix(""))
        self._mosaics.append(path)
        is_stack = joining(rasters) is Joining.STACK
        needs_mask = not is_stack and has_gaps(rasters) and not rasters[0].has_nodata
        parameters = {
            "INPUT": [raster.source for raster in rasters],
            "RESOLUTION": _HIGHEST_RESOLUTION,
            "SEPARATE": is_stack,
            "PROJ_DIFFERENCE": False,
            "ADD_ALPHA": needs_mask,
            "ASSIGN_CRS": None if rasters[0].declares_crs else rasters[0].crs,
            "RESAMPLING": _NEAREST,
            "OUTPUT": str(path),
        }
        self._start(
            MOSAIC_TOOL,
            parameters,
            self.tr("Joining the rasters"),
            lambda _: self._joined(name, path),
        )

    def _joined(self, name: str, path: Path) -> None:
        if QgsRasterLayer(str(path), path.stem).isValid():
            self._imagery[name] = str(path)
            self._join_next()
        else:
            self._fail(
                self.tr("The rasters could not be joined. Read the log below, or choose one raster "
                        "that you made of them yourself.")
            )  # fmt: skip

    # -- project --------------------------------------------------------------------------------

    def _create(self) -> None:
        wanted = self._wanted
        # A file, because the names of classes may hold commas.
        schema = Path(self._folder.name) / "classes.json"
        schema.write_text(schema_json(wanted.classes), encoding="utf-8")
        parameters = {
            "NAME": wanted.name,
            "INFERENCE_TYPE": wanted.kind.value,
            **self._imagery,
            "AREA": wanted.area,
            "CLASSES": str(schema),
            "INSTRUCTIONS": wanted.instructions,
            **({"DATABASE": wanted.database} if wanted.database else {"PROJECT": str(wanted.path)}),
        }
        self._start("createproject", parameters, self.tr("Creating the project"), self._created)

    def _created(self, results: dict[str, Any]) -> None:
        self._mosaics = []  # they are the project's now
        self._reference = str(results["PROJECT"])
        wanted = self._wanted
        if wanted.units is None:
            self._end()
            return
        run = ToolRun(
            "createworkunits",
            {"PROJECT": self._reference, **wanted.units},
            self.tr("Dividing the ground into work units"),
            self._studio,
        )
        problem = run.problem()
        if problem:  # units can also be made on the project's page
            self._studio.show_error(problem, kind=run.fault)
            self._end()
        else:
            self._run = run
            run.ended.connect(lambda _run: self._end())
            self._studio.start(run)

    def _end(self) -> None:
        self._run = None
        self._folder.cleanup()
        self.made.emit(self._reference)

    # -- runs -----------------------------------------------------------------------------------

    def _start(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        title: str,
        then: Callable[[dict[str, Any]], None],
    ) -> None:
        try:
            run = ToolRun(algorithm, parameters, title)
        except LookupError:
            self._fail(
                self.tr("QGIS's algorithm “{}” is not there. Switch on the provider GDAL in "
                        "Settings ▸ Options ▸ Processing, or choose one raster.").format(algorithm)
            )  # fmt: skip
            return
        problem = run.problem()
        if problem:
            del run  # it holds the imagery open, and GDAL writes a mosaic anew when it is closed
            self._fail(problem)
            return
        run.setParent(self._studio)
        self._run = run
        run.ended.connect(lambda ended: self._after(ended, then))
        self._studio.start(run)

    def _after(self, run: ToolRun, then: Callable[[dict[str, Any]], None]) -> None:
        self._run = None
        if run.outcome == DONE:
            then(run.results)
        elif run.outcome == CANCELLED:
            self._fail(self.tr("Stopped; no project was made."))
        else:
            self._fail(run.error)

    def _fail(self, why: str) -> None:
        for mosaic in self._mosaics:
            mosaic.unlink(missing_ok=True)
        self._mosaics = []
        self._folder.cleanup()
        self.failed.emit(why)


def _free_name(base: Path) -> Path:
    """A name for the mosaic beside the project that nothing has yet."""
    path = base.with_name(f"{base.name}_imagery.vrt")
    number = 2
    while path.exists():
        path = base.with_name(f"{base.name}_imagery_{number}.vrt")
        number += 1
    return path
