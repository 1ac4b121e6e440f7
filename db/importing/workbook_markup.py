"""Tables of HTML and SpreadsheetML 2003 files, which often bear the ending .xls."""

from collections.abc import Sequence

from db.importing.cells import Cell


def markup_tables(data: bytes, name: str) -> list[tuple[str, list[Sequence[Cell]]]]:
    """Name and rows of every table in *data*."""
    raise NotImplementedError
