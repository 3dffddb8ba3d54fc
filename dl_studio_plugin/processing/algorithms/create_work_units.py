"""The algorithm “Create work units”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Choice, Declared, Features, Number, NumberResult, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..values import Values
