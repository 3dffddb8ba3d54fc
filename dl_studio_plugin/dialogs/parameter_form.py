"""Fields for the parameters of an algorithm, made from its own definitions.

Texts, limits and defaults stand once, at the algorithm; the dock shows them here in its own
order, the tuning knobs folded away.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Union

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .tool_runs import created

Field = Union[QSpinBox, QDoubleSpinBox, QComboBox, QCheckBox, QLineEdit]
_MOST = 10**9
_DECIMALS = 6


class ParameterForm(QWidget):
    """Fields for ``shown`` and, folded away, for ``folded``; ``changed`` when one is edited."""

    changed = pyqtSignal()

    def __init__(self, algorithm: str, shown: Sequence[str], folded: Sequence[str] = ()) -> None:
        super().__init__()
        self._algorithm = created(algorithm)  # it owns the definitions
        self._definitions = {
            definition.name(): definition for definition in self._algorithm.parameterDefinitions()
        }
        self._fields: dict[str, Field] = {}
        self._labels: dict[str, QWidget] = {}
        self._away: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        layout.addLayout(form)
        self._add(form, shown)
        self._note = QLabel(objectName=f"{algorithm}_note")
        self._note.setWordWrap(True)
        self._note.hide()
        layout.addWidget(self._note)
        if folded:
            box = QgsCollapsibleGroupBox(self.tr("Advanced"))
            box.setObjectName(f"{algorithm}_advanced")
            box.setCollapsed(True)
            self._add(QFormLayout(box), folded)
            layout.addWidget(box)

    def values(self) -> dict[str, Any]:
        """What is not as it is by default, of the fields that are not put away."""
        found = {}
        for name, field in self._fields.items():
            if name in self._away:
                continue
            value = _value(field)
            if value != self._definitions[name].defaultValue() and value != "":
                found[name] = value
        return found

    def value(self, name: str) -> Any:
        """The value of one parameter."""
        return _value(self._fields[name])

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill in values, such as those of an earlier run; others get their defaults."""
        for name, field in self._fields.items():
            _fill(field, values.get(name, self._definitions[name].defaultValue()))

    def offer(self, name: str, options: Sequence[str]) -> None:
        """Let a choice be among ``options`` alone; what was chosen stays, if it is one of them."""
        field = self._fields[name]
        if not isinstance(field, QComboBox):
            raise TypeError(name)
        if options == [field.itemText(row) for row in range(field.count())]:
            return
        chosen = field.currentText()
        field.blockSignals(True)
        field.clear()
        field.addItems(options)
        default = self._definitions[name].defaultValue()
        field.setCurrentText(chosen if chosen in options else str(default))
        field.blockSignals(False)
        self.changed.emit()

    def put_away(self, names: Collection[str]) -> None:
        """Hide the fields of parameters that mean nothing now; show the others."""
        self._away = set(names)
        for name, field in self._fields.items():
            for widget in (field, self._labels.get(name)):
                if widget is not None:
                    widget.setVisible(name not in names)

    def explain(self, text: str) -> None:
        """Say something below the shown fields."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def field(self, name: str) -> Field:
        """The widget of a parameter."""
        return self._fields[name]

    def _add(self, form: QFormLayout, names: Sequence[str]) -> None:
        for name in names:
            definition = self._definitions[name]
            field = self._field(definition)
            field.setObjectName(f"parameter_{name.lower()}")
            field.setToolTip(definition.help())
            _fill(field, definition.defaultValue())
            self._fields[name] = field
            if isinstance(field, QCheckBox):
                field.setText(definition.description())
                form.addRow(field)
            else:
                self._labels[name] = label = QLabel(definition.description())
                form.addRow(label, field)

    def _field(self, definition: QgsProcessingParameterDefinition) -> Field:
        for kind, make in _MAKERS.items():
            if isinstance(definition, kind):
                field = make(definition)
                _signal(field).connect(lambda *_: self.changed.emit())
                return field
        raise TypeError(definition.type())


def _number(definition: QgsProcessingParameterNumber) -> Field:
    if definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
        whole = QSpinBox()
        whole.setRange(_whole(definition.minimum(), -_MOST), _whole(definition.maximum(), _MOST))
        return whole
    field = QDoubleSpinBox()
    field.setDecimals(_DECIMALS)
    field.setRange(max(definition.minimum(), -_MOST), min(definition.maximum(), _MOST))
    field.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    return field


def _whole(limit: float, otherwise: int) -> int:
    return int(limit) if abs(limit) < _MOST else otherwise


def _choice(definition: QgsProcessingParameterEnum) -> Field:
    field = QComboBox()
    field.addItems(definition.options())
    return field


def _switch(_definition: QgsProcessingParameterBoolean) -> Field:
    return QCheckBox()


def _text(_definition: QgsProcessingParameterString) -> Field:
    return QLineEdit()


_MAKERS: dict[type, Callable[[Any], Field]] = {
    QgsProcessingParameterNumber: _number,
    QgsProcessingParameterEnum: _choice,
    QgsProcessingParameterBoolean: _switch,
    QgsProcessingParameterString: _text,
}


def _signal(field: Field) -> Any:
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    if isinstance(field, QCheckBox):
        return field.toggled
    if isinstance(field, QLineEdit):
        return field.textChanged
    return field.valueChanged


def _value(field: Field) -> Any:
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QLineEdit):
        return field.text().strip()
    return field.value()


def _fill(field: Field, value: Any) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentText(str(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QLineEdit):
        field.setText("" if value is None else str(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value or 0))
    else:
        field.setValue(float(value or 0))
