"""The forms of a project's layers: what may be typed is offered, the rest is only shown.

A sample's form offers the classes of the schema and nothing else. New features take the class
that is current by a default value, so drawing, splitting and pasting with QGIS's own tools give
right classes without a form; the form is therefore not shown for a new sample.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.label_classes import LabelClass
from .unit_styles import comment_category_words, sample_state_words, unit_state_words

translate = QCoreApplication.translate

#: Variables of the layers that hold what a new feature starts with.
CLASS_VARIABLE = "dlstudio_class"
UNIT_VARIABLE = "dlstudio_unit"

_HIDDEN = QgsEditorWidgetSetup("Hidden", {})
#: Not “Hidden”: QGIS's Merge Selected Features would not see which feature is to stay, and delete
#: all of them (qgis/QGIS issue 51977). The table of attributes leaves the column out instead.
_KEY = QgsEditorWidgetSetup("TextEdit", {})
_KEY_FIELD = "fid"


def set_sample_form(
    layer: QgsVectorLayer, classes: Sequence[LabelClass], units: QgsVectorLayer
) -> None:
    """Only the class can be changed; state, author and unit are shown."""
    _set_widgets(
        layer,
        {
            "class": _choice({label.name: label.name for label in classes}),
            "state": _choice(_upside_down(sample_state_words())),
            "author": QgsEditorWidgetSetup("TextEdit", {}),
            "unit": _unit_by_name(units),
        },
        _sample_titles(),
    )
    _offer(layer, editable=("class",), shown=("class", "state", "author"), show_for_new=False)
    _start_with(layer, "class", CLASS_VARIABLE)


def set_unit_form(layer: QgsVectorLayer) -> None:
    """Only the name can be changed."""
    _set_widgets(
        layer,
        {
            "name": QgsEditorWidgetSetup("TextEdit", {}),
            "state": _choice(_upside_down(unit_state_words())),
            "subset": QgsEditorWidgetSetup("TextEdit", {}),
            "holder": QgsEditorWidgetSetup("TextEdit", {}),
            "assignee": QgsEditorWidgetSetup("TextEdit", {}),
        },
        _unit_titles(),
    )
    shown = ("name", "state", "subset", "holder", "assignee")
    _offer(layer, editable=("name",), shown=shown, show_for_new=True)


def set_comment_form(layer: QgsVectorLayer) -> None:
    """Text, category and whether it is resolved."""
    yes_or_no = {"CheckedState": "1", "UncheckedState": "0"}
    _set_widgets(
        layer,
        {
            "text": QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}),
            "category": _choice(_upside_down(comment_category_words())),
            "resolved": QgsEditorWidgetSetup("CheckBox", yes_or_no),
            "author": QgsEditorWidgetSetup("TextEdit", {}),
            "created": QgsEditorWidgetSetup("TextEdit", {}),
        },
        _comment_titles(),
    )
    editable = ("text", "category", "resolved")
    _offer(layer, editable=editable, shown=(*editable, "author"), show_for_new=True)
    _start_with(layer, "unit", UNIT_VARIABLE)


def set_variable(layer: QgsVectorLayer, name: str, value: str) -> None:
    """Let new features of ``layer`` start with ``value``."""
    QgsExpressionContextUtils.setLayerVariable(layer, name, value)


def _sample_titles() -> dict[str, str]:
    return {
        "class": translate("ProjectLayers", "Class"),
        "state": translate("ProjectLayers", "State"),
        "author": translate("ProjectLayers", "Author"),
        "unit": translate("ProjectLayers", "Work unit"),
    }


def _unit_titles() -> dict[str, str]:
    return {
        "name": translate("ProjectLayers", "Name"),
        "state": translate("ProjectLayers", "State"),
        "subset": translate("ProjectLayers", "Subset"),
        "holder": translate("ProjectLayers", "Held by"),
        "assignee": translate("ProjectLayers", "Assigned to"),
    }


def _comment_titles() -> dict[str, str]:
    return {
        "text": translate("ProjectLayers", "Comment"),
        "category": translate("ProjectLayers", "Category"),
        "resolved": translate("ProjectLayers", "Resolved"),
        "author": translate("ProjectLayers", "Author"),
        "created": translate("ProjectLayers", "Written"),
    }


def _choice(values: Mapping[str, str]) -> QgsEditorWidgetSetup:
    """A list to choose from: title → value, in the order given."""
    entries: list[dict[str, Any]] = [{title: value} for title, value in values.items()]
    return QgsEditorWidgetSetup("ValueMap", {"map": entries})


def _upside_down(words: Mapping[str, str]) -> dict[str, str]:
    return {word: value for value, word in words.items()}


def _unit_by_name(units: QgsVectorLayer) -> QgsEditorWidgetSetup:
    """The table of samples shows the unit's name where the column holds its id."""
    config = {"Layer": units.id(), "Key": "uuid", "Value": "name", "AllowNull": True}
    return QgsEditorWidgetSetup("ValueRelation", config)


def _set_widgets(
    layer: QgsVectorLayer,
    widgets: Mapping[str, QgsEditorWidgetSetup],
    titles: Mapping[str, str],
) -> None:
    for index, field in enumerate(layer.fields()):
        usual = _KEY if field.name() == _KEY_FIELD else _HIDDEN
        layer.setEditorWidgetSetup(index, widgets.get(field.name(), usual))
        if field.name() in titles:
            layer.setFieldAlias(index, titles[field.name()])
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    table.setColumnHidden(layer.fields().lookupField(_KEY_FIELD), True)
    layer.setAttributeTableConfig(table)


def _offer(
    layer: QgsVectorLayer, editable: Sequence[str], shown: Sequence[str], show_for_new: bool
) -> None:
    config = layer.editFormConfig()
    fields = layer.fields()
    config.clearTabs()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    for index, field in enumerate(fields):
        config.setReadOnly(index, field.name() not in editable)
    for name in shown:
        index = fields.lookupField(name)
        config.addTab(QgsAttributeEditorField(name, index, config.invisibleRootContainer()))
    suppress = QgsEditFormConfig.FeatureFormSuppress
    config.setSuppress(suppress.SuppressOff if show_for_new else suppress.SuppressOn)
    layer.setEditFormConfig(config)


def _start_with(layer: QgsVectorLayer, field: str, variable: str) -> None:
    index = layer.fields().lookupField(field)
    layer.setDefaultValueDefinition(index, QgsDefaultValue(f"@{variable}"))
