"""Old compound files: xls with its records, and modern workbooks locked with a password."""

import io
import struct
from collections.abc import Iterator

import olefile

from db.importing.faults import WorkbookError

# What Excel itself tries first: a workbook locked only against changes has this password.
_USUAL_PASSWORD = "VelvetSweatshop"
_DATEMODE, _FILEPASS, _EOF = 0x22, 0x2F, 0x0A


class Compound:
    """A compound file that holds a workbook. Raises WorkbookError (CORRUPT, UNKNOWN_FORMAT)."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data = data
        self.file = file
        self.date_1904 = False
        self.encrypted = False
        try:
            with olefile.OleFileIO(io.BytesIO(data)) as compound:
                self._look(compound)
        except (OSError, ValueError, IndexError, struct.error, AttributeError):
            raise WorkbookError("CORRUPT", {"file": file}) from None

    def unlocked(self, password: str | None) -> bytes:
        """The workbook without its password. Raises WorkbookError (ENCRYPTED, WRONG_PASSWORD)."""
        import msoffcrypto
        from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

        for attempt in (_USUAL_PASSWORD, password):
            if attempt is None:
                continue
            unlocked = io.BytesIO()
            try:
                locked = msoffcrypto.OfficeFile(io.BytesIO(self.data))
                locked.load_key(password=attempt)
                locked.decrypt(unlocked)
            except (InvalidKeyError, DecryptionError):
                continue
            except Exception:
                # What is wrong with the lock shows itself in any way.
                raise WorkbookError("CORRUPT", {"file": self.file}) from None
            # Not every kind of lock knows a wrong password.
            if unlocked.getvalue().startswith((b"PK", b"\xd0\xcf")):
                return unlocked.getvalue()
        code = "ENCRYPTED" if password is None else "WRONG_PASSWORD"
        raise WorkbookError(code, {"file": self.file})

    def _look(self, compound: olefile.OleFileIO) -> None:
        if compound.exists("EncryptedPackage"):
            self.encrypted = True
            return
        stream = next((name for name in ("Workbook", "Book") if compound.exists(name)), None)
        if stream is None:
            raise WorkbookError("UNKNOWN_FORMAT", {"file": self.file})
        # Reading the stream to its end also proves that its chain of sectors has one.
        for kind, body in _globals(compound.openstream(stream).read()):
            if kind == _DATEMODE:
                self.date_1904 = body[:1] == b"\1"
            elif kind == _FILEPASS:
                self.encrypted = True


def _globals(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """The records about the workbook as a whole, which stand before those of its sheets."""
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        if kind == _EOF:
            return
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size
