"""Label classes from the look of a layer or a QML file, and a QML file from label classes.

A categorised vector layer and a paletted raster layer say what classes there are and how they
are coloured, and so does a style file of either (QGIS's .qml). What cannot be a class is left
out: the category for all other values, background, nodata, names that come twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsPalettedRasterRenderer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import BACKGROUND, BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from ..project.schema import MAX_NAME, check_classes
from .class_styles import CLASS_FIELD, class_text, style_by_class
from .qgis_project import style_of

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

translate = QCoreApplication.translate
CONTEXT = "SchemaStyles"

_MAX_FILE_BYTES = 20_000_000

#: Name and colour of a class.
_Pair = tuple[str, str]


def classes_of_layer(layer: QgsMapLayer) -> tuple[LabelClass, ...]:
    """The classes that a categorised vector layer or a paletted raster layer shows.

    Raises:
        InvalidInput: the layer is styled in another way, or shows nothing that can be a class.
    """
    renderer = layer.renderer() if hasattr(layer, "renderer") else None
    pairs = _pairs_of_renderer(renderer)
    if pairs is None:
        raise InvalidInput(
            translate(
                CONTEXT,
                "The layer “{}” does not show classes. Style it by “Categorized” (vector) or "
                "“Paletted/Unique values” (raster) first, or choose another layer.",
            ).format(layer.name())
        )
    return _numbered(pairs, layer.name())


def classes_of_qml(path: str | Path) -> tuple[LabelClass, ...]:
    """The classes of a QGIS style file.

    Raises:
        InvalidInput: the file is no style of classes.
    """
    document = _read_document(Path(path))
    root = document.documentElement()
    pairs = _pairs_of_renderer(_vector_renderer(root))
    if pairs is None:
        pairs = _pairs_of_renderer(_raster_renderer(root))
    if pairs is None:
        raise InvalidInput(
            translate(
                CONTEXT,
                "The style file “{}” does not show classes. Choose one that was saved from a "
                "layer with the style “Categorized” or “Paletted/Unique values”.",
            ).format(path)
        )
    return _numbered(pairs, str(path))


def qml_of_classes(classes: Sequence[LabelClass]) -> str:
    """A QGIS style file that colours polygons by their field ``class``.

    Raises:
        InvalidInput: the classes cannot be a schema.
    """
    check_classes(classes)
    layer = QgsVectorLayer(f"MultiPolygon?field={CLASS_FIELD}:string", "classes", "memory")
    style_by_class(layer, classes)
    return style_of(layer)


def _read_document(path: Path) -> QDomDocument:
    try:
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise InvalidInput(_unreadable(path))
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(_unreadable(path)) from error
    document = QDomDocument()
    # A style needs no entities; a file that defines some may mean to grow without bounds.
    if "<!ENTITY" in text or not document.setContent(text)[0]:
        raise InvalidInput(_unreadable(path))
    return document


def _unreadable(path: Path) -> str:
    return translate(
        CONTEXT, "“{}” cannot be read as a QGIS style file (.qml). Choose another file."
    ).format(path)


def _vector_renderer(root: QDomElement) -> Optional[QgsFeatureRenderer]:
    element = root.firstChildElement("renderer-v2")
    if element.isNull():
        return None
    return QgsFeatureRenderer.load(element, QgsReadWriteContext())


def _raster_renderer(root: QDomElement) -> Optional[QgsPalettedRasterRenderer]:
    pipe = root.firstChildElement("pipe")
    element = (root if pipe.isNull() else pipe).firstChildElement("rasterrenderer")
    if element.isNull() or element.attribute("type") != "paletted":
        return None
    return QgsPalettedRasterRenderer.create(element, None)


def _pairs_of_renderer(renderer: object) -> Optional[list[_Pair]]:
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return list(_categories(renderer))
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return list(_palette(renderer))
    return None


def _categories(renderer: QgsCategorizedSymbolRenderer) -> Iterator[_Pair]:
    for category in renderer.categories():
        value = category.value()
        if isinstance(value, (list, tuple)):  # several values that are shown as one
            value = value[0] if value else None
        symbol = category.symbol()
        if class_text(value) and symbol is not None:
            yield category.label() or class_text(value), symbol.color().name()


def _palette(renderer: QgsPalettedRasterRenderer) -> Iterator[_Pair]:
    for entry in renderer.classes():
        name = entry.label or class_text(entry.value)
        if entry.value == BACKGROUND_VALUE and (not name or name == class_text(entry.value)):
            continue  # nobody named it: it is background
        if entry.value == IGNORED_VALUE and name == class_text(entry.value):
            continue
        yield name, entry.color.name()


def _numbered(pairs: Iterable[_Pair], source: str) -> tuple[LabelClass, ...]:
    classes: list[LabelClass] = []
    seen = {BACKGROUND.name}
    for name, colour in pairs:
        clean = "".join(c if c.isprintable() else " " for c in name).strip()[:MAX_NAME].strip()
        if clean and clean.casefold() not in seen:
            seen.add(clean.casefold())
            classes.append(LabelClass(len(classes) + 1, clean, colour))
    if not classes:
        raise InvalidInput(
            translate(
                CONTEXT, "“{}” has no category with a name. Choose another layer or style."
            ).format(source)
        )
    check_classes(classes)
    return tuple(classes)
