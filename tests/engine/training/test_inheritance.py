"""What a training takes over from an earlier model with other classes or bands."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.training.inheritance import inherited_bands, inherited_classes

OAK = LabelClass(1, "oak", "#00aa00")
PINE = LabelClass(2, "pine", "#0000aa")
ELM = LabelClass(3, "elm", "#aa0000")


def bands(*names: str) -> tuple[Band, ...]:
    return tuple(Band(name, "uint8", 0.0, 1.0, 0.0, 255.0) for name in names)


def test_classes_are_the_same_by_their_name() -> None:
    found = inherited_classes((OAK, PINE), (LabelClass(7, "pine", "#123456"), ELM))
    assert found.channels == (1, None)
    assert (found.kept, found.new, found.dropped) == (("pine",), ("elm",), ("oak",))
    known, gone = found.sentences()
    assert known == "Classes that it knew: pine; new: elm."
    assert gone.endswith("no more: oak.")


def test_a_renamed_class_keeps_number_and_colour() -> None:
    found = inherited_classes((OAK, PINE), (LabelClass(1, "Quercus", "#00AA00"), PINE))
    assert found.channels == (0, 1)
    assert found.renamed == (("oak", "Quercus"),)
    assert found.sentences()[1] == "Classes that were renamed: oak → Quercus."
    # another colour is another class, and a class that is still there is not renamed
    assert inherited_classes((OAK,), (LabelClass(1, "roof", "#ffffff"),)).new == ("roof",)
    assert inherited_classes((OAK,), (LabelClass(1, "new", "#00aa00"), OAK)).new == ("new",)


@given(st.permutations([OAK, PINE, ELM]), st.permutations([OAK, PINE, ELM]))
def test_the_order_of_classes_does_not_matter(before, after) -> None:
    found = inherited_classes(before, after)
    assert [before[channel] for channel in found.channels] == after


def test_added_bands_change_nothing_at_first() -> None:
    source, target = torch.randn(4, 3, 3, 3), torch.randn(4, 4, 3, 3)
    found = inherited_bands(bands("red", "green", "blue"), bands("nir", "red", "green", "blue"))
    adapted = found.adapt(source, target)
    image = torch.randn(1, 4, 8, 8)
    expected = torch.conv2d(image[:, 1:], source)
    torch.testing.assert_close(torch.conv2d(image, adapted), expected)
    first, second = found.sentences()
    assert first == "Its first layer was adapted from 3 to 4 bands."
    assert second.startswith("Bands that it knew: red, green, blue; new,")
    assert second.endswith("nir.")


@pytest.mark.parametrize("dates", [1, 2])
def test_dropped_and_reordered_bands_keep_their_weights(dates: int) -> None:
    source, target = torch.randn(4, 3 * dates, 3, 3), torch.zeros(4, 2 * dates, 3, 3)
    found = inherited_bands(bands("red", "green", "blue"), bands("blue", "red"))
    adapted = found.adapt(source, target)
    for date in range(dates):
        part = adapted[:, 2 * date : 2 * date + 2]
        torch.testing.assert_close(part, source[:, 3 * date : 3 * date + 3][:, [2, 0]])
    assert found.sentences()[0] == "Its first layer was adapted from 3 to 2 bands."
    turned = inherited_bands(bands("red", "blue"), bands("blue", "red"))
    assert turned.sentences() == ["Its first layer was put in the order of the new bands."]


def test_bands_without_a_known_name_go_by_their_position() -> None:
    source = torch.randn(4, 3, 3, 3)
    same = inherited_bands(bands("red", "green", "blue"), bands("1", "2", "3"))
    torch.testing.assert_close(same.adapt(source, torch.zeros(4, 3, 3, 3)), source)
    assert same.sentences() == []
    more = inherited_bands(bands("red", "green", "blue"), bands("1", "2", "3", "4"))
    assert more.adapt(source, torch.zeros(4, 4, 3, 3)).shape == (4, 4, 3, 3)
    assert more.sentences() == ["Its first layer was adapted from 3 to 4 bands."]
