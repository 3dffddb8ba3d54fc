"""The algorithm “Create work units”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action
from ...layers.class_styles import class_text
from ...layers.vectors import every_feature
from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Choice, Declared, Features, Number, NumberResult, Text
from .assign_work_units import MOST_REPLICAS

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...project.model import NewUnit, ProjectSettings
    from ...project.store import Store
    from ..values import Values

#: The same units always get the same subsets.
SUBSET_SEED = 0
#: About how many squares a grid has when no size is given.
UNITS_BY_DEFAULT = 100
#: The field of LAYER, if it has one, that names the units.
NAME_FIELD = "name"

GRID, POLYGONS = "grid", "polygons"


class CreateWorkUnits(DlStudioAlgorithm):
    """Part the area of a project into units that one person labels and one reviews."""

    identity = Identity(
        "createworkunits",
        QT_TR_NOOP("Create work units"),
        PROJECT,
        QT_TR_NOOP("Parts the area of a project into units to label and review."),
        QT_TR_NOOP(
            "A work unit is a piece of ground that one person labels and another reviews. Units "
            "come from a grid over the project's area, or from polygons of yours.\n\n"
            "Each unit as a whole belongs to training, validation or test, so that no ground is "
            "in two of them. Where the project holds samples already, the units of each class are "
            "shared out, the rarest class first, so that rare classes are in each subset: import "
            "samples first if you have some. Next: “Import samples”, or draw samples."
        ),
        QT_TR_NOOP(
            "grid,tasks,split,tiles,assign,subset,validation,test,tessellate,stratified,balance"
        ),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            Choice(
                "METHOD",
                self.tr("Method"),
                self.tr("Where units come from."),
                options=(
                    (GRID, self.tr("squares of SIZE over the project's area.")),
                    (POLYGONS, self.tr("the polygons of LAYER.")),
                ),
                default=GRID,
            ),
            Number(
                "SIZE",
                self.tr("Size"),
                self.tr("Width and height of a square of the grid."),
                unit=self.tr("map units of the project"),
                left_out=self.tr("about a hundred squares are made; of no meaning for polygons"),
                minimum=0.0,
            ),
            Features(
                "LAYER",
                self.tr("Polygons"),
                self.tr(
                    "Polygons that become units, in any coordinate reference system; a field "
                    "“name” names them."
                ),
                left_out=self.tr("a grid needs none; METHOD “polygons” does"),
            ),
            Text(
                "SUBSETS",
                self.tr("Subsets"),
                self.tr(
                    "Percent of the units for training, validation and test, for example 70,15,15. "
                    "Which unit goes where is drawn evenly over the area and over the classes of "
                    "the samples that the project holds, the same way every time."
                ),
                left_out=self.tr(
                    "units belong to no subset, and “Export training data” holds out blocks of "
                    "ground by its VALIDATION"
                ),
            ),
            Number(
                "REPLICAS",
                self.tr("Replicas"),
                self.tr(
                    "How many members label each unit, one after the other, without seeing what "
                    "the others drew; with the last one, the version that overlaps most with the "
                    "others stands. It shows how well members agree, and costs as many times the "
                    "work: for a few units, use “Assign work units”."
                ),
                unit=self.tr("members"),
                default=1,
                whole=True,
                minimum=1,
                maximum=MOST_REPLICAS,
                advanced=True,
            ),
            Number(
                "SEED",
                self.tr("Seed"),
                self.tr(
                    "Another number draws the subsets another way; the same one draws the same."
                ),
                unit=self.tr("none"),
                default=SUBSET_SEED,
                whole=True,
                minimum=0,
                advanced=True,
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Work units that were made.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.subsets import parse_shares

        yield from projects.project_problems(
            values.text("PROJECT"), writes=True, action=Action.SET_UP
        )
        if values.text("SUBSETS"):
            parse_shares(values.text("SUBSETS"))
        if values.choice("METHOD") == POLYGONS:
            yield from self._layer_problems(values)
        elif values.given("SIZE") and values.number("SIZE") <= 0:
            yield self.tr("SIZE: Choose a size above 0, or leave it out.")

    def _layer_problems(self, values: Values) -> Iterator[str]:
        source = values.features("LAYER")
        if source is None:
            yield self.tr("LAYER: Choose the polygons that become work units.")
        elif source.featureCount() == 0:
            yield self.tr("LAYER: The layer is empty. Choose one with polygons.")
        elif not source.sourceCrs().isValid():
            yield self.tr(
                "LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS "
                "of Layer(s)…."
            )

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Make the units."""
        reference = values.text("PROJECT")
        with projects.open_project(reference) as store:
            settings = store.settings()
            if values.choice("METHOD") == GRID:
                units = self._grid(values, settings)
            else:
                units = self._polygons(values, settings)
            if values.text("SUBSETS"):
                units = self._in_subsets(values, units, store, feedback)
            before = {unit.id for unit in store.units()}
            made = store.add_units(units)
            if values.integer("REPLICAS") > 1:
                fresh = [unit.id for unit in store.units() if unit.id not in before]
                store.replicate(fresh, values.integer("REPLICAS"))
        feedback.pushInfo(self.tr("{} work units.").format(made.units))
        return {"PROJECT": reference, "COUNT": made.units}

    def _in_subsets(
        self,
        values: Values,
        units: list[NewUnit],
        store: Store,
        feedback: QgsProcessingFeedback,
    ) -> list[NewUnit]:
        """The units, each with a subset; what the project's samples tell of classes counts."""
        from ...project.subsets import choose_subsets, classes_in, missing_classes, parse_shares

        shares = parse_shares(values.text("SUBSETS"))
        classes = classes_in(units, store.samples())
        chosen = choose_subsets(units, shares, values.integer("SEED"), classes)
        for name, subsets in missing_classes(chosen, classes, shares).items():
            feedback.pushWarning(
                self.tr(
                    "The class “{name}” is in too few work units: none of {subsets} holds it. Make "
                    "smaller units, or add samples of it elsewhere."
                ).format(name=name, subsets=", ".join(subset.value for subset in subsets))
            )
        return chosen

    def _grid(self, values: Values, settings: ProjectSettings) -> list[NewUnit]:
        from ...project.grid import grid_units

        size = values.number("SIZE") if values.given("SIZE") else 0.0
        if not size:
            size = (QgsGeometry.fromWkt(settings.area_wkt).area() / UNITS_BY_DEFAULT) ** 0.5
        return grid_units(settings.area_wkt, size)

    def _polygons(self, values: Values, settings: ProjectSettings) -> list[NewUnit]:
        from ...project.grid import polygon_units

        source = values.needed_features("LAYER")
        to_project = values.transform(source.sourceCrs(), projects.project_crs(settings.crs))
        names = source.fields().lookupField(NAME_FIELD)

        def polygons() -> Iterator[tuple[str, bytes]]:
            for feature in every_feature(source):
                geometry = QgsGeometry(feature.geometry())
                if not geometry.isEmpty():
                    geometry.transform(to_project)
                    name = class_text(feature.attribute(names)) if names >= 0 else ""
                    yield name, geometry.asWkb().data()

        return polygon_units(settings.area_wkt, polygons())
