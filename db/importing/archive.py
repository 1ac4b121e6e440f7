"""The zip archive around xlsx, xlsb and ods, looked at before any reader unpacks it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from db.importing.faults import WorkbookError

# A sheet of 100,000 cases has some 70 MB of XML and shrinks to a tenth of it.
MOST_UNPACKED = 300_000_000
_MOST_PARTS = 10_000
_MOST_RATIO = 100
_UNSUSPECTED = 20_000_000
# Deflate never does better than this: what a small part can become at worst.
_BEST_DEFLATE = 1032
_SLICE = 1 << 17


class Archive:
    """The parts of a workbook. Its sizes are checked, so that unpacking one cannot fill the memory.

    Raises WorkbookError: CORRUPT, TOO_LARGE, ENCRYPTED, HAS_DTD.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self._data = data
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self._parts = {part.filename: part for part in archive.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
            raise self._error("CORRUPT") from None
        self._check_sizes()
        for name in self._parts:
            if name.endswith((".xml", ".rels")):
                self._check_prolog(name)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def size(self, name: str) -> int:
        """How many bytes the part *name* has unpacked."""
        return self._parts[name].file_size

    def read(self, name: str) -> bytes:
        """All of the part *name*."""
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """The part *name* in pieces. Raises WorkbookError (CORRUPT)."""
        part = self._parts[name]
        body = self._body(part)
        unpack = zlib.decompressobj(-15)
        size = 0
        for start in range(0, len(body), _SLICE):
            piece = body[start : start + _SLICE]
            try:
                chunk = unpack.decompress(piece) if part.compress_type else bytes(piece)
            except zlib.error:
                raise self._error("CORRUPT") from None
            size += len(chunk)
            if size > part.file_size:
                raise self._error("CORRUPT")
            yield chunk
        if size != part.file_size:
            raise self._error("CORRUPT")

    def check(self, name: str) -> None:
        """Make sure that the part *name* is as it was packed. Raises WorkbookError (CORRUPT)."""
        if zlib.crc32(self.read(name)) != self._parts[name].CRC:
            raise self._error("CORRUPT")

    def _body(self, part: zipfile.ZipInfo) -> memoryview:
        try:
            name, extra = struct.unpack_from("<HH", self._data, part.header_offset + 26)
        except struct.error:
            raise self._error("CORRUPT") from None
        start = part.header_offset + 30 + name + extra
        return memoryview(self._data)[start : start + part.compress_size]

    def _check_sizes(self) -> None:
        parts = self._parts.values()
        packed = sum(part.compress_size for part in parts)
        if packed > len(self._data) or any(part.compress_type not in (0, 8) for part in parts):
            raise self._error("CORRUPT")
        if any(part.flag_bits & 1 for part in parts):
            raise self._error("ENCRYPTED")
        unpacked = sum(part.file_size for part in parts)
        if len(self._parts) > _MOST_PARTS or unpacked > MOST_UNPACKED:
            raise self._error("TOO_LARGE")
        for part in parts:
            if part.file_size > max(_UNSUSPECTED, _MOST_RATIO * part.compress_size):
                raise self._error("TOO_LARGE")
            # The directory may lie; sheets are measured when they are read, the rest here.
            if part.compress_size * _BEST_DEFLATE > MOST_UNPACKED and "heets/" not in part.filename:
                for _ in self.chunks(part.filename):
                    pass

    def _check_prolog(self, name: str) -> None:
        body = self._body(self._parts[name])[:2048]
        try:
            packed = self._parts[name].compress_type
            head = zlib.decompressobj(-15).decompress(body, 4096) if packed else bytes(body)
        except zlib.error:
            raise self._error("CORRUPT") from None
        head = head.replace(b"\0", b"")
        if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
            raise self._error("HAS_DTD")

    def _error(self, code: str) -> WorkbookError:
        return WorkbookError(code, {"file": self.file})
