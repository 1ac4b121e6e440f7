"""Pictures of the court on paper: small PNG and JPEG files, checked before they are unpacked."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence
from reportlab.lib.utils import ImageReader

from reports.errors import PictureError

_FORMATS = ("PNG", "JPEG")
_SCAN_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_MOST_PIXELS = 8000
_MOST_SCANNED = 16000
# Finer than 600 dpi at 40 mm no printer shows.
_KEPT_PIXELS = 945
# As high as a screen of a hall shows it.
_PORTRAIT_PIXELS = 1080


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to be drawn; its size is in pixels."""

    reader: ImageReader
    width: int
    height: int

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """The size at which it just fits into *width* by *height*, its shape kept."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


def picture(file: str) -> Picture:
    """The picture in a file.

    Raises:
        PictureError: it is no PNG or JPEG picture, or wider or higher than a logo can be.
    """
    try:
        return _read(file, Path(file).stat().st_mtime_ns)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureError("picture_file", file=file) from error


def scans(file: str) -> Iterator[Image.Image]:
    """A photograph or every page of a scan, in grey.

    Raises:
        PictureError: it is no picture, or wider or higher than any scan of a page.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=_SCAN_FORMATS) as image:
                for page in ImageSequence.Iterator(image):
                    if max(page.size) > _MOST_SCANNED:
                        most = str(_MOST_SCANNED)
                        raise PictureError("picture_too_large", file=file, most=most)
                    yield page.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureError("scan_file", file=file) from error


def portrait(file: str) -> bytes:
    """A photograph of a person as a small JPEG, the right way up; what else the file says of it,
    such as where it was taken, is left behind.

    Raises:
        PictureError: it is no PNG or JPEG picture, or wider or higher than any camera's.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=_FORMATS) as image:
                if max(image.size) > _MOST_SCANNED:
                    most = str(_MOST_SCANNED)
                    raise PictureError("picture_too_large", file=file, most=most)
                image.draft("RGB", (_PORTRAIT_PIXELS, _PORTRAIT_PIXELS))
                upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureError("picture_file", file=file) from error
    upright.thumbnail((_PORTRAIT_PIXELS, _PORTRAIT_PIXELS))
    buffer = BytesIO()
    upright.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


@lru_cache(maxsize=8)
def picture_of(content: bytes, name: str) -> Picture:
    """The picture in these bytes; *name* stands in the sentence of a refusal.

    Raises:
        PictureError: it is no PNG or JPEG picture, or wider or higher than a logo can be.
    """
    try:
        return _unpacked(BytesIO(content), name)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureError("picture_file", file=name) from error


@lru_cache(maxsize=4)
def _read(file: str, _written: int) -> Picture:
    return _unpacked(file, file)


def _unpacked(source: str | BytesIO, name: str) -> Picture:
    with warnings.catch_warnings():
        # How many pixels there are is said before any of them is unpacked.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        image = Image.open(source, formats=_FORMATS)
    with image:
        if max(image.size) > _MOST_PIXELS:
            raise PictureError("picture_too_large", file=name, most=str(_MOST_PIXELS))
        small = image.convert("RGBA")
    small.thumbnail((_KEPT_PIXELS, _KEPT_PIXELS))
    buffer = BytesIO()
    small.save(buffer, "PNG")
    return Picture(ImageReader(BytesIO(buffer.getvalue())), *small.size)
