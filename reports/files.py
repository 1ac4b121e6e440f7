"""Writing finished documents: a file is there whole or not at all."""

import os
import re
import tempfile
from pathlib import Path

_ILLEGAL = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
# What a pattern of the names of certificate files may name in braces.
NAME_FIELDS = ("number", "name", "award", "division", "period", "serial")
DEFAULT_PATTERN = "{number}-{name}"
# File systems count bytes, and a Han character takes three or four of them.
_LONGEST_NAME = 60


def write_whole(path: Path, document: bytes) -> None:
    """Write *document* to *path* by way of a temporary file beside it.

    A link stays a link, and a device or a pipe what it is: these are written to.

    Raises:
        OSError: the folder cannot be written or is full; what stood at *path* is untouched.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(document)
        else:
            _replace(path.resolve(), document)
    except OSError as error:
        error.filename, error.filename2 = str(path), None  # the name people gave
        raise


def _replace(target: Path, document: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(document)
        part.chmod(0o644)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def file_name(text: str) -> str:
    """The text with what file names may not hold replaced, on any system."""
    return _ILLEGAL.sub("_", text)[:_LONGEST_NAME].rstrip(". ") or "_"
