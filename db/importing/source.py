"""The bytes of a file that is to be read in, taken once, and what kind of file they are."""

import hashlib
import os
import stat
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from db.connection import is_own_file
from db.importing.faults import WorkbookError

# Far above any export of a court, far below what would fill the memory.
MOST_BYTES = 600_000_000
# Twice what the largest court has of cases.
MOST_ROWS = 400_000
_PART = 1 << 20


class Kind(Enum):
    """What the first bytes say a file is."""

    ZIP = "zip"
    COMPOUND = "compound"
    BIFF = "biff"
    MARKUP = "markup"
    TEXT = "text"


def bytes_of(path: Path) -> bytes:
    """Everything in the regular file *path*.

    Raises WorkbookError: NOT_FOUND, NOT_A_FILE, UNREADABLE, EMPTY, TOO_LARGE, UNKNOWN_FORMAT for
    a file of the open database, and CHANGED when somebody wrote into the file meanwhile.
    """
    values = {"file": path.name}
    try:
        # A pipe would block in open() already: ask what it is first.
        if not stat.S_ISREG(path.stat().st_mode):
            raise WorkbookError("NOT_A_FILE", values)
        if is_own_file(path):
            raise WorkbookError("UNKNOWN_FORMAT", values)
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size > MOST_BYTES:
                raise WorkbookError("TOO_LARGE", values)
            data = file.read(MOST_BYTES + 1)
            file.seek(0)
            again = _fingerprint(file)
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise WorkbookError("NOT_FOUND", values) from None
    except OSError as error:
        raise WorkbookError("UNREADABLE", values | {"reason": error.strerror or ""}) from None
    same = before.st_mtime_ns == after.st_mtime_ns and before.st_size == after.st_size
    # Times have the grain of the disk: what was written within one is told by the bytes.
    if not same or len(data) != after.st_size or hashlib.sha256(data).digest() != again:
        raise WorkbookError("CHANGED", values)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise WorkbookError("EMPTY", values)
    return data


def _fingerprint(file: BinaryIO) -> bytes:
    found = hashlib.sha256()
    while part := file.read(_PART):
        found.update(part)
    return found.digest()


def too_many_rows(file: str) -> WorkbookError:
    """The refusal of a table with more rows than are taken in."""
    return WorkbookError("TOO_MANY_ROWS", {"file": file, "rows": MOST_ROWS})


def kind_of(data: bytes, name: str) -> Kind:
    """What kind of file *data* is. Raises WorkbookError (UNKNOWN_FORMAT)."""
    if data.startswith(b"PK"):
        return Kind.ZIP
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Kind.COMPOUND
    if data[:4] in (
        b"\x09\x08\x10\x00",
        b"\x09\x08\x08\x00",
        b"\x09\x04\x06\x00",
        b"\x09\x02\x06\x00",
    ):
        return Kind.BIFF
    # A brace begins RTF and JSON: no head of a list does.
    head = data[:1024].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head.startswith(b"<"):
        return Kind.MARKUP
    if head.startswith((b"%PDF", b"\x89PNG", b"{", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ")):
        raise WorkbookError("UNKNOWN_FORMAT", {"file": name})
    return Kind.TEXT
