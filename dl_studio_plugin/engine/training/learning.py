"""What a training of one inferencing type does its own way; the loop is the same for all.

``learning_for`` finds the type's :class:`Learning` by what the training data is for. Training and
estimate know no other differences between the types than its methods; how a model is scored and
shown stands in ``evaluation``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Optional, Protocol, TypeVar

import torch

from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from .evaluation import package_of

if TYPE_CHECKING:
    from torch import nn

    from ...definitions.model_card import ModelCard
    from ..accuracy.any_scores import AnyScores
    from ..events import Events
    from .chip_dataset import ChipDataset
    from .chip_sets import Chip, ChipSet

Batch = TypeVar("Batch")
Seen_contra = TypeVar("Seen_contra", contravariant=True)
#: Begins the precision in which a network computes.
Autocast = Callable[[], AbstractContextManager[Any]]

#: What MONITOR takes for the main score of the type.
AUTO_MONITOR = "auto"
LOSS_MONITOR = "loss"


class Pictures(Protocol[Seen_contra]):
    """Draws what a network has learnt after every epoch."""

    def see(self, index: int, predicted: Seen_contra) -> None:
        """Take in the prediction of the validation chip with this index."""

    def write(self, epoch: int) -> None:
        """Write the pictures of an epoch that has been judged."""


class Learning(ABC, Generic[Batch]):
    """How a network of one inferencing type is made, learns, is judged and is written.

    Attributes:
        monitors: figures of its scores that can choose the best epoch, its main score first.
        counted: what a chip's row counts of each class, such as ``pixels``.
        chips: what is learnt from.
        device: where losses are computed.
    """

    monitors: tuple[str, ...]
    counted: ClassVar[str]

    def __init__(self, chips: ChipSet) -> None:
        self.chips = chips
        self.device = torch.device("cpu")

    @property
    def task(self) -> str:
        """What is learnt, an InferenceType's value."""
        return self.chips.task

    # -- the network ----------------------------------------------------------------------------

    @abstractmethod
    def build(self, architecture: str, backbone: str) -> nn.Module:
        """A network with random weights for the chips' bands and classes; it has an ``encoder``.

        Raises:
            InvalidInput: the two do not go together.
        """

    @abstractmethod
    def size_multiple(self, network: nn.Module) -> int:
        """Height and width that ``network`` takes are multiples of this many pixels."""

    @abstractmethod
    def with_classes(
        self,
        name: str,
        source: torch.Tensor,
        target: torch.Tensor,
        channels: Sequence[Optional[int]],
    ) -> torch.Tensor:
        """A tensor of an earlier model as a model of other classes starts from it.

        Args:
            name: of the tensor.
            source: as the earlier model has it.
            target: as the new one has it, at random.
            channels: for each new class the channel that it had in the earlier model.

        Returns:
            ``source`` itself where the tensor has nothing to do with classes.
        """

    @property
    def object_size(self) -> int:
        """As ``ModelCard.object_size`` has it; known once the chips were checked."""
        return 0

    # -- learning -------------------------------------------------------------------------------

    @abstractmethod
    def check(self, multiple: int, warn: Callable[[str], None]) -> None:
        """Check that a network of this ``multiple`` can learn from the chips.

        Raises:
            InvalidInput: it cannot.
        """

    @abstractmethod
    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> ChipDataset[Any, Batch]:
        """The chips as a network of this type takes them."""

    def move_to(self, device: torch.device) -> None:
        """Compute the loss there from now on."""
        self.device = device

    @abstractmethod
    def loss(self, network: nn.Module, batch: Batch, autocast: Autocast) -> torch.Tensor:
        """The loss of a batch, one number, in whatever mode the network is."""

    @abstractmethod
    def parts(self, batch: Batch, count: int) -> list[tuple[Batch, float]]:
        """A batch cut into at most ``count`` parts, with the share that each has in it.

        The parts are as equal as can be: where a part is a single chip, some layers have nothing
        to normalise over.
        """

    @abstractmethod
    def judge(
        self,
        network: nn.Module,
        batches: Iterable[Batch],
        autocast: Autocast,
        pictures: Optional[Pictures[Any]] = None,
    ) -> tuple[float, AnyScores]:
        """Mean loss and scores of ``network`` on the validation chips, in their order."""

    @abstractmethod
    def pictures(self, events: Events, chips: Sequence[Chip]) -> Pictures[Any]:
        """What draws some of the chips that an epoch is judged by."""

    # -- the package ----------------------------------------------------------------------------

    def finished_card(self, card: ModelCard) -> ModelCard:
        """The card with what only this type knows of its models."""
        return card

    @abstractmethod
    def receptive_radius(self, network: nn.Module, multiple: int) -> Optional[int]:
        """As ``ModelCard.receptive_radius`` has it."""

    @abstractmethod
    def export(self, network: nn.Module, card: ModelCard) -> bytes:
        """``network`` as an ONNX file, checked against it."""

    def monitor(self, wish: str) -> str:
        """The monitor that ``wish`` means for this type.

        Raises:
            InvalidInput: the type has no such score.
        """
        if wish == AUTO_MONITOR:
            return self.monitors[0]
        offered = (*self.monitors, LOSS_MONITOR)
        if wish not in offered:
            raise InvalidInput(
                f"MONITOR: {InferenceType(self.task).words} has no score “{wish}”. Choose one of "
                f"{', '.join((AUTO_MONITOR, *offered))}."
            )
        return wish


#: The class in the module ``learning`` of each package (see ``evaluation``), imported when needed.
_LEARNINGS = {
    "pixels": "PixelLearning",
    "detection": "ObjectLearning",
    "chip_classes": "ClassLearning",
}


def learning_for(chips: ChipSet) -> Learning[Any]:
    """How networks learn from ``chips``.

    Raises:
        InvalidInput: this version knows no training of their task.
    """
    package = package_of(chips.task)
    module = import_module(f".{package}.learning", __package__)
    made: Learning[Any] = getattr(module, _LEARNINGS[package])(chips)
    return made
