"""Broken and hostile files: an error that names the file, and never anything else.

Each reader gets files that were cut off, whose bytes were changed, or that are made of its own
words in wrong places; and a few that were built to use up memory or time.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.definitions.folder_kinds import recognise_folder
from dl_studio_plugin.engine.formats import read_label
from dl_studio_plugin.engine.formats.conversion import ConversionWish, to_training_data
from dl_studio_plugin.engine.formats.yolo_names import YoloFile
from tests.engine.formats.builders import SIZE
from tests.engine.formats.test_folders import make_folder
from tests.engine.samples.builders import Recorder

DATA = Path(__file__).parents[2] / "data"
#: Longest that one broken file may keep a processor busy.
SECONDS = 10
WORDS = [
    b"", b"\x00", b"\xff\xfe", b"nan", b"inf", b"-1", b"1e999", b"9" * 400, b'"', b"'", b"[", b"]",
    b"{", b"}", b",", b"<", b"</object>", b"<object>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;",
    b"null", b"true", b"0", b"\n", b"\r", b"#", b":", b"- ", b"&a *a", b"../../../etc/passwd",
    b"[" * 200, b'{"a":' * 50, b"annotations", b"counts", b"size", b"segmentation", b"\xc3",
]  # fmt: skip


@st.composite
def spoilt(draw, content: bytes):
    """The content with some harm done to it."""
    way = draw(st.sampled_from(["cut", "bytes", "words", "repeated", "other"]))
    at = draw(st.integers(0, max(len(content) - 1, 0)))
    if way == "cut":
        return content[:at]
    if way == "bytes":
        changed = bytearray(content)
        for place in draw(st.lists(st.integers(0, max(len(content) - 1, 0)), max_size=8)):
            if changed:
                changed[place] = draw(st.integers(0, 255))
        return bytes(changed)
    if way == "words":
        end = min(at + draw(st.integers(0, 30)), len(content))
        return content[:at] + draw(st.sampled_from(WORDS)) + content[end:]
    if way == "repeated":
        return content[:at] + content[draw(st.integers(0, max(len(content) - 1, 0))) :]
    return draw(st.binary(max_size=200))


@cache
def sound(format_id: str) -> Path:
    """A sound folder in a format; it is copied before harm is done."""
    place = Path(tempfile.mkdtemp()) / "data"
    return make_folder(place, format_id, 2)


def harmed(format_id: str, data) -> tuple[Path, Path]:
    """A folder with one harmed file of labels, and the file."""
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(sound(format_id), folder / "data")
    files = sorted(
        file
        for file in (folder / "data").rglob("*")
        if file.is_file() and "images" not in file.parts
        and file.name not in ("training_data.json", "chips.csv")
    )  # fmt: skip
    victim = data.draw(st.sampled_from(files))
    victim.write_bytes(data.draw(spoilt(victim.read_bytes())))
    return folder / "data", victim


def refusal(function, *arguments):
    """What the user is told, or nothing; any other error is a fault of ours."""
    try:
        function(*arguments)
    except (InvalidInput, UnsafeFile) as error:
        return str(error)
    return None


FILES = ("coco", "pascal_voc", "kitti", "yolo", "labelled_tiles", "multilabelled_tiles")
RASTERS = ("rcnn_masks", "classified_tiles")


@pytest.mark.parametrize("format_id", FILES + RASTERS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_harmed_label_of_ours_is_read_or_refused_by_its_name(format_id, data) -> None:
    folder, victim = harmed(format_id, data)
    started = time.process_time()
    description, chips = read_training_data(folder)
    for chip in chips:
        said = refusal(read_label, folder, description, chip)
        assert said is None or victim.name in said
    assert time.process_time() - started < SECONDS
    shutil.rmtree(folder.parent)


@pytest.mark.parametrize("format_id", FILES + RASTERS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_harmed_label_of_somebody_else_is_read_or_refused_by_its_name(format_id, data) -> None:
    folder, victim = harmed(format_id, data)
    for name in ("training_data.json", "chips.csv"):
        (folder / name).unlink()
    started = time.process_time()
    target = folder.parent / "out"
    wish = ConversionWish(SIZE, SIZE)
    said = refusal(to_training_data, folder, target, Recorder(folder.parent), wish)
    assert said is None or victim.name in said or str(folder) in said
    assert target.exists() == (said is None)
    assert time.process_time() - started < SECONDS
    shutil.rmtree(folder.parent)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_harmed_table_of_deepforest_is_read_or_refused_with_its_line(data) -> None:
    folder = Path(tempfile.mkdtemp())
    shutil.copy(DATA / "neon" / "SOAP_061.png", folder)
    content = (DATA / "neon" / "testfile_multi.csv").read_bytes()[:300]
    (folder / "table.csv").write_bytes(data.draw(spoilt(content)))
    wish = ConversionWish(416, 416)
    said = refusal(to_training_data, folder, folder / "out", Recorder(folder), wish)
    assert said is None or "table.csv" in said or str(folder) in said
    shutil.rmtree(folder)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_harmed_description_of_yolo_is_read_or_refused_with_its_line(data) -> None:
    content = b"path: ../a\ntrain: images/train # here\nnc: 2\nnames:\n  0: 'a b'\n  1: \"c\"\n"
    other = b"names: ['tree', \"a, b\", c]\nval: [x, y]\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.yaml"
        path.write_bytes(data.draw(spoilt(data.draw(st.sampled_from([content, other])))))
        said = refusal(YoloFile, path)
        assert said is None or "data.yaml" in said


# -- names in YAML ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("names: [a, 'b c', \"d\\u00e9\"]", {0: "a", 1: "b c", 2: "dé"}),
        ("names: {0: a, 3: 'it''s'}", {0: "a", 3: "it's"}),
        ("names:\n- a\n- b # no\n", {0: "a", 1: "b"}),
        ("nc: 2\nnames:\n  0: a\n\n  # no\n  1: b: c\ntrain: x", {0: "a", 1: "b: c"}),
        ("names: [a,\n  b]\n", {0: "a", 1: "b"}),
        ("names: tree", {0: "tree"}),
    ],
)
def test_the_usual_forms_of_yolos_description_are_read(tmp_path, text, wanted) -> None:
    (tmp_path / "data.yaml").write_text(text, "utf-8")
    assert YoloFile(tmp_path / "data.yaml").names == wanted


@pytest.mark.parametrize("text", ["names: *a", "names: [a", "names: {a: b}", "x: 1", "names:\n  ?"])
def test_other_forms_are_refused(tmp_path, text) -> None:
    (tmp_path / "data.yaml").write_text(text, "utf-8")
    with pytest.raises(InvalidInput, match=r"data.yaml"):
        YoloFile(tmp_path / "data.yaml")


# -- files that want all memory -----------------------------------------------------------------


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY a{i} "{"&a" + str(i - 1) + ";" if i else "&a;"}' * 1 + '">' for i in range(3)
    )
    + "]><annotation><filename>&a2;</filename></annotation>"
)


def hostile(folder: Path) -> dict[str, Path]:
    """Folders of other programs, each with one hostile file."""
    made = {}

    def place(name: str, file: str, content: bytes) -> None:
        made[name] = folder / name
        made[name].mkdir(parents=True)
        shutil.copy(DATA / "neon" / "SOAP_061.png", made[name] / "a.png")
        (made[name] / file).write_bytes(content)

    def coco(name: str, annotation: str, more: str = "") -> None:
        text = (
            '{"images": [{"id": 1, "file_name": "a.png"}], "categories": [{"id": 1, "name": "x"}]'
            f', "annotations": [{{"image_id": 1, "category_id": 1, {annotation}}}]{more}}}'
        )
        place(name, "a.json", text.encode())

    place("entities", "a.xml", BOMB.encode())
    place("deep xml", "a.xml", b"<annotation>" + b"<a>" * 200_000)
    place("long xml", "a.xml", b"<annotation>" + b"<object><name>a</name></object>" * 600_000)
    place("utf-7", "a.xml", b'<?xml version="1.0" encoding="utf-7"?><annotation/>')
    coco("deep json", '"segmentation": ' + "[" * 100_000 + "]" * 100_000)
    coco("long number", f'"bbox": [0, 0, 1, {"9" * 5_000_000}]')
    coco("long text", f'"bbox": [0, 0, 1, 1], "a": "{"x" * 20_000_000}"')
    coco("huge mask", '"segmentation": {"size": [2000000000, 2000000000], "counts": [1]}')
    coco("huge runs", '"segmentation": {"size": [8192, 8192], "counts": "' + "P" * 2_500_000 + '"}')
    coco("wrong runs", '"segmentation": {"size": [8192, 8192], "counts": [67108863, 2]}')
    coco("many points", '"segmentation": [[' + ",".join(["0.5"] * 2_000_002) + "]]")
    coco("many rings", '"segmentation": [' + ",".join(["[0,0,1,0,1,1]"] * 20_000) + "]")
    coco("open end", '"bbox": [0, 0, 1, 1]', ', "more": [' + "1," * 300_000)
    place("long line", "a.csv", b"image_path,xmin,ymin,xmax,ymax,label\n" + b'"' + b"a" * 9_000_000)
    place("long kitti", "a.txt", b"tree 0 0 0 1 1 2 2 0 0 0 0 0 0 0\n" + b"x " * 9_000_000)
    place("yaml", "data.yaml", b"names: [" + b"a" * 2_000_000)
    (made["yaml"] / "a.txt").write_text("0 0.5 0.5 0.1 0.1\n")
    return made


def test_hostile_files_are_refused_by_name_in_little_memory_and_time(tmp_path) -> None:
    made = hostile(tmp_path / "folders")
    script = (
        "import json, sys, time\n"
        "from pathlib import Path\n"
        "from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile\n"
        "from dl_studio_plugin.engine.formats.conversion import to_training_data\n"
        "from tests.engine.samples.builders import Recorder\n"
        "said = {}\n"
        "for name in sorted(p.name for p in Path(sys.argv[1]).iterdir()):\n"
        "    folder, begin = Path(sys.argv[1]) / name, time.process_time()\n"
        "    try:\n"
        "        to_training_data(folder, Path(sys.argv[1]).parent / name, Recorder(folder))\n"
        "        said[name] = ['', 0]\n"
        "    except (InvalidInput, UnsafeFile) as error:\n"
        "        said[name] = [str(error), time.process_time() - begin]\n"
        "status = Path('/proc/self/status').read_text()\n"  # rusage counts the parent's pages too
        "peak = int(status.split('VmHWM:')[1].split()[0])\n"
        "print(json.dumps([said, peak]))\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "folders")],
        cwd=root, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    said, peak_kilobytes = json.loads(done.stdout.splitlines()[-1])
    assert set(said) == set(made)
    for name, (text, seconds) in said.items():
        assert str(tmp_path / "folders" / name) in text, (name, text[:200])
        assert len(text) < 1000
        assert seconds < SECONDS, name
    assert "DOCTYPE" in said["entities"][0]
    assert peak_kilobytes < 2**20


def test_a_link_is_no_label_and_no_image(tmp_path) -> None:
    folder = make_folder(tmp_path / "data", "pascal_voc")
    secret = tmp_path / "secret.xml"
    secret.write_bytes((folder / "labels" / "0000000.xml").read_bytes())
    (folder / "labels" / "0000000.xml").unlink()
    (folder / "labels" / "0000000.xml").symlink_to(secret)
    data, chips = read_training_data(folder)
    with pytest.raises(InvalidInput, match=r"0000000\.xml” is missing"):
        read_label(folder, data, chips[0])
    for name in ("training_data.json", "chips.csv"):
        (folder / name).unlink()
    assert "labels/0000000.xml" not in recognise_folder(folder).labels
