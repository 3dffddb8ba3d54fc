"""What is predicted, chosen and checked from a request."""

from __future__ import annotations

from typing import Protocol

from ...definitions.model_card import ModelCard
from ..events import Events
from ..imagery import Imagery
from .area import read_area
from .checks import check_values, choose_grid
from .strips import Inputs


class Where(Protocol):
    """What of a request says which pixels are predicted."""

    @property
    def area(self) -> str:
        """Vector file of polygons; empty is all."""

    @property
    def cell_size(self) -> float:
        """In the imagery's units; 0 takes the model's."""


def prepare_inputs(request: Where, card: ModelCard, imagery: Imagery, events: Events) -> Inputs:
    """The pixels to predict, whose values look like those that the model knows.

    Raises:
        InvalidInput: grid, area or values are wrong.
    """
    grid = choose_grid(imagery, card, request.cell_size, events)
    area = read_area(request.area, grid) if request.area else None
    where = imagery.grid.window
    if area is not None:
        left, top, right, bottom = area.bounds
        corners = (*(grid.transform * (left, bottom)), *(grid.transform * (right, top)))
        where = imagery.grid.window_of_bounds(*corners).intersection(where) or where
    check_values(imagery, card, where, events)
    return Inputs(imagery, grid, area)
