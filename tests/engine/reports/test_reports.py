"""Reports: one file, nothing fetched, nothing that a name could smuggle in."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import rasterio
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.engine.reports import (
    bar_chart,
    class_picture,
    confusion_matrix,
    gallery,
    key_values,
    line_chart,
    notice,
    page,
    paragraph,
    picture,
    section,
    stretch,
    table,
)
from dl_studio_plugin.engine.reports.pictures import png_bytes

VOID = {"meta", "img", "br", "line", "rect", "circle", "polyline"}


class Outline(HTMLParser):
    """The tags and attributes of a page; fails where tags do not close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def outline(html: str) -> Outline:
    found = Outline()
    found.feed(html)
    assert not found.open
    return found


def everything(name: str) -> str:
    colour = LabelClass(1, name, name)
    return page(
        name,
        section(
            name,
            paragraph(name),
            notice(name),
            key_values([(name, name), ("n", 3), ("nothing", None)]),
            table((name, "IoU"), [(name, 0.5), (name, None)], caption=name),
            bar_chart({name: 0.4, "b": None}, {name: (0.3, 0.5)}, {name: name}),
            line_chart({name: [(0, 1.0), (1, None), (2, 0.5)], "b": [(0, 0.2)]}, name, name),
            confusion_matrix(np.array([[3, 1], [0, 0]]), (name, "b"), name),
            gallery([picture(class_picture(np.array([[0, 1, 255]], np.uint8), (colour,)), name)]),
        ),
        subtitle=name,
    )


@given(st.text(min_size=2, max_size=30) | st.sampled_from(
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'; drop schema", "&amp;"]
))  # fmt: skip
def test_a_name_is_text_wherever_it_stands(name: str) -> None:
    plain, strange = outline(everything("x")), outline(everything(name))
    assert strange.tags == plain.tags
    assert [n for n, _ in strange.attributes] == [n for n, _ in plain.attributes]


def test_a_page_fetches_nothing_and_runs_nothing() -> None:
    found = outline(everything("name"))
    assert "script" not in found.tags
    assert "link" not in found.tags
    for name, value in found.attributes:
        assert not name.startswith("on")
        assert name not in ("src", "href") or value.startswith("data:image/png;base64,")
    assert not re.search(r"https?://", everything("name"))


def test_what_is_not_known_reads_not_available() -> None:
    text = outline(str(table(("a", "b"), [("x", None), ("y", float("nan"))]))).text
    assert text.count("n/a") == 2
    assert "0.712" in table(("a", "b"), [("x", 0.71234)])
    assert "12,345" in table(("a", "b"), [("x", 12345)])


def test_curves_break_where_a_number_is_missing() -> None:
    points = [(0, 1.0), (1, 0.5), (2, None), (3, 0.4), (4, 0.3), (5, float("inf")), (6, 0.1)]
    chart = line_chart({"loss": points}, "epoch", "loss")
    assert chart.count("<polyline") == 2
    assert chart.count("<circle") == 1
    assert "no values" in line_chart({"loss": [(0, None)]})
    assert "<circle" in line_chart({"loss": [(3, 0.0)]})


@given(
    st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=20),
)
def test_any_numbers_can_be_drawn_inside_the_frame(values: list[float]) -> None:
    chart = line_chart({"a": list(enumerate(values))}, "x", "y")
    for x, y in re.findall(r'(?:points="| )(-?[\d.]+),(-?[\d.]+)', chart):
        assert 0 <= float(x) <= 640
        assert 0 <= float(y) <= 300


def test_a_picture_is_a_png_of_the_same_pixels(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (13, 7, 3), dtype=np.uint8)
    path = tmp_path / "a.png"
    path.write_bytes(png_bytes(pixels))
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read().transpose(1, 2, 0), pixels)


def test_imagery_of_any_type_can_be_shown() -> None:
    for dtype in ("uint8", "uint16", "int16", "float32"):
        image = np.linspace(0, 200, 6 * 8 * 8).reshape(6, 8, 8).astype(dtype)
        shown = stretch(image)
        assert shown.shape == (8, 8, 3)
        assert shown.min() < 30
        assert shown.max() > 220
    assert stretch(image[:1]).shape == (8, 8, 3)
    assert (stretch(image, np.zeros((8, 8), bool)) == 128).all()
    assert (stretch(np.full((3, 2, 2), np.nan)) == 128).all()


def test_labels_are_shown_in_their_classes_colours() -> None:
    building = LabelClass(1, "building", "#e31a1c")
    shown = class_picture(np.array([[0, 1, 255, 9]], np.uint8), (BACKGROUND, building))
    assert shown[0].tolist() == [[0, 0, 0], [227, 26, 28], [128] * 3, [128] * 3]
