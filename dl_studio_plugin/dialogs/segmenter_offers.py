"""Which segmenters can be downloaded, from where, and in which licence.

Nothing here touches the network. An address stands in the table only if it is written in a public
repository; the comment beside it says in which, and where the hashes are published. What an
address gives is believed only after :mod:`segmenter_download` has compared its hash.

Left out, though they are well known: exports that were quantised (they use operators beyond the
ONNX standard) and weights in a second file. The engine refuses both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.assisted_jobs import EFFICIENT_SAM, SAM, SAM_2
from ..definitions.errors import InvalidInput

translate = QCoreApplication.translate
CONTEXT = "Segmenters"

APACHE = "Apache 2.0"
_APACHE_TEXT = "https://www.apache.org/licenses/LICENSE-2.0"
#: No ONNX file is larger than two of them, and nobody waits for more.
MOST_BYTES = 4 * 2**30
_OWN = "own"


@dataclass(frozen=True)
class RemoteFile:
    """A file at an address: a zip archive or an ONNX file.

    Attributes:
        size: bytes; 0 where nobody says.
        sha256: as published; empty where it is not.
    """

    url: str
    size: int = 0
    sha256: str = ""

    @property
    def name(self) -> str:
        """The last part of the address."""
        return unquote(urlsplit(self.url).path).rpartition("/")[2] or self.url

    @property
    def most_bytes(self) -> int:
        """What is taken from the address at most: sizes that are told may be rounded."""
        return self.size + self.size // 4 if self.size else MOST_BYTES


@dataclass(frozen=True)
class Offer:
    """A segmenter that can be downloaded.

    Attributes:
        key: names its folder.
        family: a key of SEGMENTER_TITLES; empty where only the files tell.
        licence, licence_page: its name and where it can be read; empty where only the user knows.
        page: of those who offer it.
        files: one zip archive, or encoder and decoder.
    """

    key: str
    name: str
    family: str
    licence: str
    licence_page: str
    page: str
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files; 0 where that of one is not known."""
        sizes = [file.size for file in self.files]
        return sum(sizes) if all(sizes) else 0

    @property
    def is_own(self) -> bool:
        """Whether the user typed its addresses."""
        return self.key.startswith(_OWN)


def _hash(groups: str) -> str:
    """A SHA-256 that is written in groups of eight digits."""
    return groups.replace(" ", "")


# Addresses and hashes: wkentaro/osam, osam/_models/efficientsam/_models.py. The release belongs to
# the author of EfficientSAM's ONNX export, whom the model's README and export_to_onnx.py name. His
# script (labelmeai/EfficientSAM, export_onnx.py) leaves the number of points open, which a box
# needs; the one in the model's own repository fixes it to one. The sizes of the first pair are
# published, those of the second are rounded.
_EFFICIENT = "https://github.com/labelmeai/efficient-sam/releases/download/onnx-models-20231225/"
_EFFICIENT_PAGE = "https://github.com/yformer/EfficientSAM"
# Revision, sizes and hashes: shunnet/VisualIdentity, Snet.Yolo.Server/sam/SamModels.cs; the weights
# are MobileSAM's (Apache 2.0), the page of the export says MIT.
_MOBILE_PAGE = "https://huggingface.co/Acly/MobileSAM"
_MOBILE = f"{_MOBILE_PAGE}/resolve/0d3b403339b4674a82493d5e97964dd78089ddc8/"
# Repository: vietanhdev/anylabeling, anylabeling/configs/auto_labeling/models.yaml; sizes, hashes
# and what is in the graphs: K-Arthur/varve, docs/quality/object-selection-parity.md.
_SAM_2_PAGE = "https://huggingface.co/vietanhdev/segment-anything-2-onnx-models"
_SAM_2 = f"{_SAM_2_PAGE}/resolve/main/"
# Address: vietanhdev/anylabeling, anylabeling/configs/auto_labeling/models.yaml; revision, size and
# hash: shunnet/VisualIdentity, Snet.Yolo.Server/sam/SamModels.cs.
_SAM_PAGE = "https://huggingface.co/vietanhdev/segment-anything-onnx-models"
_SAM = f"{_SAM_PAGE}/resolve/9effc01a9e135621d710d49159f1ffb0b6f724dc/"

#: The smallest and quickest first.
OFFERS = (
    Offer(
        "efficient_sam_ti", "EfficientSAM Ti", EFFICIENT_SAM, APACHE, _APACHE_TEXT, _EFFICIENT_PAGE,
        (
            RemoteFile(
                f"{_EFFICIENT}efficient_sam_vitt_encoder.onnx", 24_799_761,
                _hash("7a73ee65 aa2c3723 7c89b4b1 8e73082f 757ffb17 3899609c 5d97a2bb d4ebb02d"),
            ),
            RemoteFile(
                f"{_EFFICIENT}efficient_sam_vitt_decoder.onnx", 16_565_728,
                _hash("e1afe462 32c3bfa3 470a6a81 c7d31818 36a94ea8 9528aff4 e0f2d2c6 11989efd"),
            ),
        ),
    ),
    Offer(
        "mobile_sam", "MobileSAM", SAM, APACHE, _APACHE_TEXT, _MOBILE_PAGE,
        (
            RemoteFile(
                f"{_MOBILE}mobile_sam_image_encoder.onnx", 28_157_093,
                _hash("580f5fb6 48ea1062 c0aabc26 217aed56 921985f0 3f0cbbd8 52bba81d 760cc749"),
            ),
            RemoteFile(
                f"{_MOBILE}sam_mask_decoder_multi.onnx", 16_496_559,
                _hash("8976b90a 87ba50a6 a72217a5 ff994f7d 25ce16f2 229fcc1e d259e129 4c622ffe"),
            ),
        ),
    ),
    Offer(
        "efficient_sam_s", "EfficientSAM S", EFFICIENT_SAM, APACHE, _APACHE_TEXT, _EFFICIENT_PAGE,
        (
            RemoteFile(
                f"{_EFFICIENT}efficient_sam_vits_encoder.onnx", 89_600_000,
                _hash("4cacbb23 c6903b1a cf87f1d7 7ed806b8 40800c5f cd4ac8f6 50cbffed 474b8896"),
            ),
            RemoteFile(
                f"{_EFFICIENT}efficient_sam_vits_decoder.onnx", 16_600_000,
                _hash("4727baf2 3dacfb51 d4c16795 b2ac382c 40350555 6d0284e8 4c6ff3d4 e8e36f22"),
            ),
        ),
    ),
    Offer(
        "sam_2_tiny", "SAM 2 Tiny", SAM_2, APACHE, _APACHE_TEXT, _SAM_2_PAGE,
        (
            RemoteFile(
                f"{_SAM_2}sam2_hiera_tiny.encoder.onnx", 134_261_315,
                _hash("4cc015ee 18520e93 f8c7ddfe aca74360 39daaaaf 19721b4b 96a8810a 805e82f7"),
            ),
            RemoteFile(
                f"{_SAM_2}sam2_hiera_tiny.decoder.onnx", 20_640_886,
                _hash("f5a4bd65 6c143899 fb7f52d6 4ed81e6f 6aeb37d4 77a0b6da 50146ac7 cf2187bf"),
            ),
        ),
    ),
    Offer(
        "sam_vit_b", "Segment Anything (SAM) ViT-B", SAM, APACHE, _APACHE_TEXT, _SAM_PAGE,
        (
            RemoteFile(
                f"{_SAM}sam_vit_b_01ec64.zip", 348_403_199,
                _hash("e41630c5 22ac5130 9e1fedf6 c7050c04 2a1823ba f852c99a 01abf677 ebba430e"),
            ),
        ),
    ),
)  # fmt: skip


def licence_of_family(family: str) -> str:
    """The licence in which the authors of a family publish it; empty for an unknown one."""
    return next((offer.licence for offer in OFFERS if offer.family == family), "")


def own_offer(addresses: Sequence[str]) -> Offer:
    """What a user typed: the address of a zip archive, or those of an encoder and a decoder.

    Raises:
        InvalidInput: it is no address.
    """
    wanted = [address.strip() for address in addresses if address.strip()]
    if not wanted:
        raise InvalidInput(
            translate(CONTEXT, "Type the address of a zip archive, or those of both ONNX files.")
        )
    for address in wanted:
        _check(address)
    files = tuple(RemoteFile(address) for address in wanted)
    digest = hashlib.sha256("\n".join(wanted).encode()).hexdigest()
    host = urlsplit(wanted[0]).hostname or ""
    name = translate(CONTEXT, "{file} from {host}").format(file=files[0].name, host=host)
    return Offer(f"{_OWN}_{digest[:12]}", name, "", "", "", "", files)


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address:
        raise InvalidInput(
            translate(CONTEXT, "“{}” is no address that begins with https:// or http://.").format(
                address
            )
        )
    if parts.username or parts.password:
        raise InvalidInput(
            translate(
                CONTEXT,
                "Leave name and password out of the address; QGIS asks for them if it must.",
            )
        )
