"""The algorithm “Create project”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from ...definitions.project_types import dates_refusal
from ...layers.imagery import crs_name
from ...layers.service_layers import service_source
from .. import checks, frequent_parameters, projects, snapshots
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Choice, Database, Declared, NewFile, RasterLayer, Text

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

    from ...project.model import ImageryEntry
    from ..values import Values


class CreateProject(DlStudioAlgorithm):
    """Make the file in which a team keeps classes, work units, samples and runs."""

    identity = Identity(
        "createproject",
        QT_TR_NOOP("Create project"),
        PROJECT,
        QT_TR_NOOP("Makes a project: imagery, label classes and the area to label."),
        QT_TR_NOOP(
            "A project holds what a team shares: the imagery, the schema of label classes, the "
            "area that may be labelled, work units, training samples, reviews and runs. It is one "
            "GeoPackage file, or a schema in a PostgreSQL database with PostGIS for teams that "
            "work at the same time, in the coordinate reference system of the imagery.\n\n"
            "You become its owner. Next: “Create work units”, then “Import samples”, or draw "
            "samples yourself."
        ),
        QT_TR_NOOP("new,schema,label classes,team,labelling,annotation,imagery,area of interest"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            Text("NAME", self.tr("Name"), self.tr("What you call the project.")),
            Choice(
                "INFERENCE_TYPE",
                self.tr("Inferencing type"),
                self.tr("What the models of this project will say; fixed for the project's life."),
                options=(
                    ("pixel_classification", self.tr("a class for every pixel.")),
                    ("object_detection", self.tr("where single things are, and of which class.")),
                    ("object_classification", self.tr("the class of features that you have.")),
                    ("change_detection", self.tr("what changed between two dates, by pixel.")),
                ),
                default=InferenceType.PIXEL_CLASSIFICATION.value,
            ),
            frequent_parameters.imagery(
                self.tr(
                    "The raster to label, a file or a service such as WMS or XYZ tiles. It must "
                    "have a coordinate reference system, which the project takes over. A file "
                    "stays where it is; of a service, which needs AREA, ground is copied when "
                    "training data is exported."
                )
            ),
            RasterLayer(
                "IMAGERY_AFTER",
                self.tr("Imagery, later date"),
                self.tr(
                    "The same ground at the later date, for change detection, of which IMAGERY is "
                    "the earlier one. It may have another grid and coordinate reference system, "
                    "but as many bands of the same meaning."
                ),
                left_out=self.tr("the project has one date, as all types but change detection"),
            ),
            frequent_parameters.area(
                self.tr("Polygons that may be labelled."),
                self.tr("the whole extent of the imagery may be labelled"),
            ),
            Text(
                "CLASSES",
                self.tr("Label classes"),
                self.tr(
                    "What a training sample can be, as name=colour pairs parted by commas, for "
                    "example building=#e31a1c,road=#444444, or the path of a schema file (.json). "
                    "Do not name the background: ground without a sample is background by itself."
                ),
                lines=True,
            ),
            Text(
                "INSTRUCTIONS",
                self.tr("Instructions"),
                self.tr("A link to the instructions for those who draw samples."),
                left_out=self.tr("the project shows no instructions"),
            ),
            NewFile(
                "PROJECT",
                self.tr("Project"),
                self.tr("The GeoPackage (.gpkg) to make; it must not exist yet."),
                left_out=self.tr("the project is made in DATABASE, which must then be given"),
                files=self.tr("GeoPackage (*.gpkg)"),
            ),
            Database(
                "DATABASE",
                self.tr("Database"),
                self.tr(
                    "The PostgreSQL connection of QGIS in whose database to make the project, in a "
                    "schema of its own that is named after it; postgres:CONNECTION/SCHEMA names "
                    "the schema too. The database needs PostGIS, and the login the right to make "
                    "schemas."
                ),
                left_out=self.tr("the project is made in PROJECT, which must then be given"),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.schema import parse_classes

        if not values.text("NAME"):
            yield self.tr("NAME: Give the project a name.")
        parse_classes(values.text("CLASSES"))
        yield from self._imagery_problems(values)
        yield from self._date_problems(values)
        yield from self._place_problems(values)

    def _place_problems(self, values: Values) -> Iterator[str]:
        from ...project.opening import check_destination

        database = values.connection("DATABASE")
        if bool(database) == values.given("PROJECT"):
            yield self.tr("PROJECT: Choose a file to make, or a DATABASE, one of the two.")
            return
        if database:
            check_destination(projects.database_reference(database), projects.member())
            return
        path = values.output("PROJECT")
        if path is not None:
            yield from checks.unwritable(path, (".gpkg",))
            if path.exists():
                yield self.tr(
                    "PROJECT: “{}” exists already. Choose another name; a project is never "
                    "overwritten."
                ).format(path)
            else:
                check_destination(str(path))

    def _imagery_problems(self, values: Values) -> Iterator[str]:
        service, area = values.service("IMAGERY"), values.features("AREA")
        if service is not None:
            service_source(values.raster("IMAGERY"))
            yield from snapshots.area_missing(service, values)
            return
        values.imagery("IMAGERY")
        if area is not None:
            yield from checks.empty_area(area, values.raster("IMAGERY"), "AREA")

    def _date_problems(self, values: Values) -> Iterator[str]:
        """Why the imagery is not what the type needs."""
        after = values.given("IMAGERY_AFTER")
        refusal = dates_refusal(values.choice("INFERENCE_TYPE"), after)
        if refusal:
            yield f"IMAGERY_AFTER: {refusal}"
        elif after:
            yield from self._later_date_problems(values)

    def _later_date_problems(self, values: Values) -> Iterator[str]:
        before, later = values.raster("IMAGERY"), values.raster("IMAGERY_AFTER")
        service = values.service("IMAGERY_AFTER")
        if service is not None:
            service_source(later)
            yield from snapshots.area_missing(service, values)
            return
        values.imagery("IMAGERY_AFTER")
        if not checks.extent_in(later, before.crs()).intersects(before.extent()):
            yield self.tr(
                "IMAGERY_AFTER: “{after}” lies beside “{before}”. Choose imagery of the same "
                "ground, and check the coordinate reference systems of both."
            ).format(after=later.name(), before=before.name())

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Make the project."""
        from ...project.model import ProjectSettings
        from ...project.opening import create_project
        from ...project.schema import parse_classes

        layer = values.raster("IMAGERY")
        settings = ProjectSettings(
            name=values.text("NAME"),
            inference_type=InferenceType(values.choice("INFERENCE_TYPE")),
            imagery=self._entries(values),
            area_wkt=self._area(values, layer.crs()).asWkt(),
            crs=crs_name(layer.crs()),
            classes=parse_classes(values.text("CLASSES")),
            instructions=values.text("INSTRUCTIONS"),
        )
        database = values.connection("DATABASE")
        place = projects.database_reference(database) if database else values.new("PROJECT")
        with create_project(place, settings, projects.member()) as store:
            names = ", ".join(label.name for label in settings.classes)
            feedback.pushInfo(
                self.tr("Project “{name}” of {member} with the classes {classes}.").format(
                    name=settings.name, member=store.member, classes=names
                )
            )
            reference = store.reference
        return {"PROJECT": reference}

    def _entries(self, values: Values) -> tuple[ImageryEntry, ...]:
        from ...project.model import AFTER, BEFORE

        if not values.given("IMAGERY_AFTER"):
            return (_entry(values, "IMAGERY", ""),)
        return (_entry(values, "IMAGERY", BEFORE), _entry(values, "IMAGERY_AFTER", AFTER))

    def _area(self, values: Values, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """The ground that may be labelled, in the project's CRS."""
        source = values.features("AREA")
        if source is None:
            return QgsGeometry.fromRect(values.raster("IMAGERY").extent())
        area = snapshots.united(values, source, crs)
        if area.isEmpty():
            raise InvalidInput(
                self.tr("AREA: The polygons have no surface. Draw the area anew, or leave it out.")
            )
        return area


def _entry(values: Values, name: str, date: str) -> ImageryEntry:
    from ...project.model import ImageryEntry

    layer = values.raster(name)
    if values.service(name) is not None:
        return ImageryEntry(service_source(layer), layer.name(), date=date)
    source = values.imagery(name)
    return ImageryEntry(source.source, layer.name(), source.crs, date)
