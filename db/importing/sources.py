"""The files that were taken in, kept as they came, each once: by sha256, compressed if it helps.

A file stays when its import is taken back, as the import itself stays listed: what was undone can
be looked at, and taken in again.
"""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from db.errors import DatabaseError
from db.importing.memory import shown
from db.importing.source import Kind, kind_of
from db.importing.workbook import Workbook, workbook_of
from db.models import ImportBatch, ImportSource

_QUICK = 1
_NONE, _ZLIB = "NONE", "ZLIB"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was taken in."""

    name: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SourceRows:
    """Some rows of a sheet as they are shown: each the sheet's own number and its cells."""

    sheet: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def keep_source(workbook: Workbook) -> None:
    """Keep the file of *workbook*, unless it is kept already. In the import's transaction."""
    data = workbook.data
    if not data or ImportSource.select().where(ImportSource.sha256 == workbook.sha256).exists():
        return
    # What is compressed, or encrypted, by itself does not get smaller; it only takes its time.
    packed = kind_of(data, workbook.name) not in (Kind.ZIP, Kind.COMPOUND)
    ImportSource.insert(
        sha256=workbook.sha256,
        size=len(data),
        packing=_ZLIB if packed else _NONE,
        content=zlib.compress(data, _QUICK) if packed else data,
    ).execute()


def source_of(batch: int) -> SourceFile:
    """The file of an import, or of the import whose rows it put right. Two queries.

    Raises:
        DatabaseError: NO_BATCH; NO_SOURCE: it was taken in before files were kept;
            SOURCE_DAMAGED: it is no longer what it was.
    """
    row = ImportBatch.get_or_none(ImportBatch.id == batch)
    if row is None:
        raise DatabaseError("NO_BATCH", batch=batch)
    kept = ImportSource.get_or_none(ImportSource.sha256 == row.sha256)
    if kept is None:
        raise DatabaseError("NO_SOURCE", batch=batch, file=row.file_name)
    content = bytes(kept.content)
    try:
        content = zlib.decompress(content) if kept.packing == _ZLIB else content
    except zlib.error:
        content = b""
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise DatabaseError("SOURCE_DAMAGED", batch=batch, file=row.file_name)
    return SourceFile(row.file_name, row.sha256, content)


def source_workbook(batch: int, password: str | None = None) -> Workbook:
    """The file of an import as a workbook.

    Raises:
        DatabaseError: as ``source_of``; WorkbookError: ENCRYPTED or WRONG_PASSWORD.
    """
    source = source_of(batch)
    return workbook_of(source.content, source.name, password)


def source_rows(
    batch: int, sheet: str, row: int, around: int = 12, password: str | None = None
) -> SourceRows:
    """The rows of the file of an import from *around* before *row* to *around* after it.

    Raises:
        as ``source_workbook``.
    """
    book = source_workbook(batch, password)
    first = max(row - around, 1)
    some = islice(book.sheet(sheet, or_first=True).rows(), first - 1, row + around)
    return SourceRows(
        sheet, tuple((number, _shown(cells)) for number, cells in enumerate(some, start=first))
    )


def _shown(cells: Sequence[object]) -> tuple[str, ...]:
    return tuple(shown(cell) for cell in cells)  # type: ignore[arg-type]
