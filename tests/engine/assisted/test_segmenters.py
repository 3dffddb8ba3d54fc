"""Promptable segmenters: which family two files are of, and asking them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
import shapely

from dl_studio_plugin.definitions.assisted_jobs import SEGMENTER_TITLES, SegmenterInfo
from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.engine.assisted import sam_input, sam_network, suggest
from dl_studio_plugin.engine.assisted.prompts import Prompts
from dl_studio_plugin.engine.assisted.sam_input import Frame, encoder_input, frame_of
from dl_studio_plugin.engine.assisted.segmenter_info import run as segmenter_info
from tests.engine.assisted import ground, pairs
from tests.engine.assisted.pairs import FAMILIES, PAIRS, RADII, SIDE

#: A view that is no square: height and width in pixels.
SHAPE = (48, 80)


@pytest.fixture(autouse=True)
def _nothing_kept():
    sam_network._kept.clear()
    suggest._seen.clear()


@pytest.fixture
def imagery(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(0).integers(1, 255, (3, *SHAPE)).astype(np.uint8)
    return ground.write(tmp_path / "imagery.tif", pixels)


@pytest.fixture(params=PAIRS)
def kind(request) -> str:
    return request.param


def info(files: pairs.Files):
    request = SegmenterInfo(str(files.encoder), str(files.decoder))
    return segmenter_info(request, ground.SilentEvents())


def disc(column: float, row: float, family: str, radius: float = RADII[1]):
    """The disc that a decoder draws, in pixels of the view."""
    height, width = SHAPE
    square = (max(SHAPE), max(SHAPE)) if family == "sam" else (width, height)
    circle = shapely.Point(0, 0).buffer(1)
    return shapely.affinity.translate(
        shapely.affinity.scale(circle, radius * square[0], radius * square[1]), column, row
    )


# -- which family ---------------------------------------------------------------------------------


def test_every_export_is_recognised_by_what_goes_in_and_out(kind: str, tmp_path: Path):
    found = info(PAIRS[kind](tmp_path))
    assert found.family == FAMILIES[kind]
    assert found.family in SEGMENTER_TITLES
    assert found.input_size in (SIDE, 1024)
    assert found.encoder_bytes == (tmp_path / "one.onnx").stat().st_size
    assert len(found.decoder_sha256) == 64


def test_the_files_may_be_given_either_way_round(tmp_path: Path):
    files = pairs.sam2(tmp_path)
    found = info(pairs.Files(files.decoder, files.encoder))
    assert found.encoder == str(files.encoder)
    assert found.decoder == str(files.decoder)


def test_files_of_two_families_are_refused_with_what_to_choose(tmp_path: Path):
    encoder = pairs.sam(tmp_path / "sam").encoder
    decoder = pairs.sam2(tmp_path / "sam2").decoder
    with pytest.raises(InvalidInput, match=r"do not belong together.*one ONNX export"):
        info(pairs.Files(encoder, decoder))


@pytest.mark.parametrize("name", ["one.onnx", "two.onnx"])
def test_the_same_file_twice_is_refused(tmp_path: Path, name: str):
    pairs.sam(tmp_path)
    with pytest.raises(InvalidInput, match="no encoder and decoder"):
        info(pairs.Files(tmp_path / name, tmp_path / name))


def test_a_decoder_that_wants_more_than_is_known_is_refused(tmp_path: Path):
    graph = pairs.Graph()
    graph.input("image_embeddings", [1, 256, 4, 4])
    graph.input("point_coords", [1, "points", 2])
    graph.input("point_labels", [1, "points"])
    graph.input("orig_im_size", [2])
    graph.input("words", [1, 77])
    graph.output(graph.constant(np.zeros((1, 1, 4, 4))), "masks", [1, 1, 4, 4])
    graph.output(graph.constant([[0.5]]), "iou_predictions", [1, 1])
    decoder = graph.write(tmp_path / "two.onnx")
    encoder = pairs.sam(tmp_path / "sam").encoder
    with pytest.raises(InvalidInput, match=r"“words”.*cannot give"):
        info(pairs.Files(encoder, decoder))


def test_a_network_that_takes_no_picture_is_refused(tmp_path: Path):
    files = pairs.sam(tmp_path)
    encoder = pairs.encoder(tmp_path / "sound.onnx", [1, 80, 3000])
    with pytest.raises(InvalidInput, match="no picture of three colours"):
        info(pairs.Files(encoder, files.decoder))


def test_a_file_that_is_gone_or_no_network_is_named(tmp_path: Path):
    files = pairs.sam(tmp_path)
    with pytest.raises(InvalidInput, match=r"nowhere.onnx.*cannot be read"):
        info(pairs.Files(tmp_path / "nowhere.onnx", files.decoder))
    (tmp_path / "text.onnx").write_text("hello")
    with pytest.raises(InvalidInput, match=r"text.onnx.*not an ONNX model"):
        info(pairs.Files(tmp_path / "text.onnx", files.decoder))


def test_weights_in_another_file_are_never_read(tmp_path: Path):
    files = pairs.sam(tmp_path)
    model = onnx.load(files.decoder)
    tensor = model.graph.initializer[0]
    onnx.external_data_helper.set_external_data(tensor, "../../etc/passwd")
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    (tmp_path / "two.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(UnsafeFile, match="another file"):
        info(files)


def test_operators_beyond_the_standard_are_refused(tmp_path: Path):
    files = pairs.sam(tmp_path)
    model = onnx.load(files.encoder)
    model.graph.node[0].domain = "com.example"
    files.encoder.write_bytes(model.SerializeToString())
    with pytest.raises(UnsafeFile, match="not part of the ONNX standard"):
        info(files)


# -- what the encoder is given --------------------------------------------------------------------


def given(tmp_path: Path, kind: str, shape: tuple[int, int] = SHAPE):
    """The pair and what its encoder gets for a white picture."""
    files = PAIRS[kind](tmp_path)
    pair = sam_network.read_pair(str(files.encoder), str(files.decoder)).pair
    white = np.full((*shape, 3), 255, np.uint8)
    frame = frame_of(pair, shape)
    return frame, encoder_input(pair, white, frame)


def test_sam_sees_a_square_with_the_picture_at_its_upper_left_scaled_by_mean_and_deviation(
    tmp_path: Path,
):
    frame, image = given(tmp_path, "sam")
    assert frame == Frame(64, 64, 38, 64)
    assert image.shape == (1, 3, 64, 64)
    assert image.dtype == np.float32
    np.testing.assert_allclose(image[0, :, :38, :].mean(axis=(1, 2)), [2.249, 2.429, 2.640], 1e-3)
    assert not image[0, :, 38:, :].any()


def test_an_encoder_that_takes_the_colours_last_scales_by_itself(tmp_path: Path):
    frame, image = given(tmp_path, "sam, colours last, any size")
    assert frame == Frame(1024, 1024, 614, 1024)
    assert image.shape == (614, 1024, 3)
    np.testing.assert_allclose(image, 255, 1e-5)


def test_bytes_stay_bytes_and_batches_are_filled_up(tmp_path: Path):
    _, image = given(tmp_path / "a", "mobile sam, bytes")
    assert image.dtype == np.uint8
    assert (image == 255).all()
    _, image = given(tmp_path / "b", "sam, batch with colours last")
    assert image.shape == (1, 64, 64, 3)
    assert image[0, 37].min() == 255.0
    assert not image[0, 38:].any()


def test_efficient_sam_sees_the_picture_itself_between_0_and_1(tmp_path: Path):
    frame, image = given(tmp_path, "efficient sam")
    assert frame == Frame(*SHAPE, *SHAPE)
    assert image.shape == (1, 3, *SHAPE)
    assert (image == 1).all()


def test_sam_2_sees_the_picture_stretched_to_a_square(tmp_path: Path):
    frame, image = given(tmp_path, "sam 2")
    assert frame == Frame(64, 64, 64, 64)
    np.testing.assert_allclose(image[0, :, -1, -1], [2.249, 2.429, 2.640], 1e-3)


def test_boxes_and_places_beside_are_labelled_as_each_family_reads_them(tmp_path: Path):
    prompts = Prompts(((8.0, 4.0),), ((40.0, 24.0),), (0.0, 0.0, 80.0, 48.0))
    labels = {}
    for kind in ("sam", "efficient sam", "sam 2"):
        files = PAIRS[kind](tmp_path / kind)
        pair = sam_network.read_pair(str(files.encoder), str(files.decoder)).pair
        _, found = sam_input.points_and_labels(pair, prompts, SHAPE, frame_of(pair, SHAPE))
        labels[kind] = found[0].tolist()
    assert labels == {"sam": [1, 0, 2, 3], "efficient sam": [1, 2, 3], "sam 2": [1, 0, 2, 3]}


# -- asking ---------------------------------------------------------------------------------------


def test_the_mask_with_the_best_predicted_score_comes_back_at_the_click(
    kind: str, tmp_path: Path, imagery: Path
):
    files = PAIRS[kind](tmp_path / "pair")
    found = ground.suggest(
        imagery, positive=(ground.place(50.5, 20.5),),
        encoder=str(files.encoder), decoder=str(files.decoder),
    )  # fmt: skip
    assert found.segmenter == FAMILIES[kind]
    assert found.score == pytest.approx(0.9)
    expected = disc(50.5, 20.5, found.segmenter).intersection(shapely.box(0, 0, 80, 48))
    assert ground.overlap(ground.in_pixels(found), expected) > 0.9


def test_the_second_click_in_a_view_needs_no_encoder(tmp_path: Path, imagery: Path):
    files = pairs.sam(tmp_path / "pair")
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    first = ground.suggest(imagery, positive=(ground.place(20, 20),), **names)
    second = ground.suggest(imagery, positive=(ground.place(60, 20),), **names)
    moved = ground.suggest(
        imagery, positive=(ground.place(60, 20),), bounds=ground.rectangle(10, 0, 80, 48), **names
    )
    assert [first.is_new_view, second.is_new_view, moved.is_new_view] == [True, False, True]
    assert ground.in_pixels(second).centroid.x == pytest.approx(60, abs=0.6)


def test_other_files_under_the_same_name_are_loaded_anew(tmp_path: Path, imagery: Path):
    files = pairs.sam(tmp_path / "pair")
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    assert ground.suggest(imagery, positive=(ground.place(20, 20),), **names).segmenter == "sam"
    pairs.sam2(tmp_path / "pair")
    found = ground.suggest(imagery, positive=(ground.place(20, 20),), **names)
    assert found.segmenter == "sam2"
    assert found.is_new_view


def test_without_small_masks_those_of_the_pictures_size_are_taken(tmp_path: Path, imagery: Path):
    files = pairs.sam(tmp_path)
    pairs.sam_decoder(files.decoder, low_res=False)
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    found = ground.in_pixels(ground.suggest(imagery, positive=(ground.place(40, 24),), **names))
    # The small decoder stretches its square masks to the picture, as exports of a square do.
    assert found.bounds == pytest.approx((28, 7, 52, 21.5), abs=2)


@pytest.mark.parametrize(("clicks", "radius"), [(1, RADII[1]), (2, RADII[2])])
def test_sams_mask_for_several_prompts_is_taken_for_several_prompts_only(
    tmp_path: Path, imagery: Path, clicks: int, radius: float
):
    files = pairs.sam(tmp_path)
    pairs.sam_decoder(files.decoder, combined=True)
    found = ground.suggest(
        imagery, positive=(ground.place(40, 20), ground.place(44, 20))[:clicks],
        encoder=str(files.encoder), decoder=str(files.decoder),
    )  # fmt: skip
    expected = disc(40, 20, "sam", radius).intersection(shapely.box(0, 0, 80, 48))
    assert ground.overlap(ground.in_pixels(found), expected) > 0.9


def test_a_box_alone_is_a_prompt(kind: str, tmp_path: Path, imagery: Path):
    files = PAIRS[kind](tmp_path / "pair")
    found = ground.suggest(
        imagery, box=ground.rectangle(30, 10, 60, 40),
        encoder=str(files.encoder), decoder=str(files.decoder),
    )  # fmt: skip
    # The small decoders draw around their first point: here the upper left corner.
    expected = disc(30, 10, found.segmenter).intersection(shapely.box(0, 0, 80, 48))
    assert ground.overlap(ground.in_pixels(found), expected) > 0.88


def test_efficient_sam_gives_up_ground_at_a_negative_click(tmp_path: Path, imagery: Path):
    files = pairs.efficient_sam(tmp_path)
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    on, beside = ground.place(40, 24), ground.place(48, 24)
    whole = ground.in_pixels(ground.suggest(imagery, positive=(on,), **names))
    cut = ground.in_pixels(ground.suggest(imagery, positive=(on,), negative=(beside,), **names))
    assert whole.covers(shapely.Point(48, 24))
    assert not cut.covers(shapely.Point(48, 24))
    assert cut.covers(shapely.Point(40, 24))


def test_no_outline_reaches_ground_without_imagery(tmp_path: Path):
    pixels = np.random.default_rng(0).integers(1, 255, (3, *SHAPE)).astype(np.uint8)
    pixels[:, :, :40] = 0
    imagery = ground.write(tmp_path / "imagery.tif", pixels, nodata=0)
    files = pairs.sam(tmp_path / "pair")
    found = ground.suggest(
        imagery, positive=(ground.place(42, 24),),
        encoder=str(files.encoder), decoder=str(files.decoder), tolerance=0.0,
    )  # fmt: skip
    assert ground.in_pixels(found).bounds[0] >= 40


@pytest.mark.parametrize(
    ("bands", "words"), [(1, "grey picture"), (2, "grey picture"), (6, "as red, green")]
)
def test_what_is_shown_of_other_than_three_bands_is_said(tmp_path: Path, bands: int, words: str):
    pixels = np.random.default_rng(0).integers(1, 5000, (bands, *SHAPE)).astype(np.uint16)
    imagery = ground.write(tmp_path / "imagery.tif", pixels)
    files = pairs.sam(tmp_path / "pair")
    names = {"encoder": str(files.encoder), "decoder": str(files.decoder)}
    first = ground.suggest(imagery, positive=(ground.place(40, 24),), **names)
    second = ground.suggest(imagery, positive=(ground.place(30, 24),), **names)
    assert words in " ".join(first.warnings)
    assert first.warnings == second.warnings


def test_one_file_alone_is_refused(tmp_path: Path, imagery: Path):
    files = pairs.sam(tmp_path)
    with pytest.raises(InvalidInput, match="both files"):
        ground.suggest(imagery, positive=(ground.place(1, 1),), encoder=str(files.encoder))
