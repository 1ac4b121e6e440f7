"""What can be wrong with a workbook or with one cell: codes with their values, never sentences."""

from collections.abc import Mapping


class WorkbookError(Exception):
    """A file that cannot be read as a workbook, or a sheet that lacks what is needed.

    ``code`` names a sentence under ``[workbook]`` of the message files, ``values`` fill it.
    """

    def __init__(self, code: str, values: Mapping[str, object] | None = None) -> None:
        self.code = code
        self.values: dict[str, object] = dict(values or {})
        super().__init__(code, self.values)


class BadCell(ValueError):  # noqa: N818 - it reads as what the cell is
    """A cell whose value cannot be read as what its column holds.

    ``code`` is one of ``E02`` (date), ``NOT_BOOLEAN``, ``NOT_INTEGER``, ``NEGATIVE``,
    ``NOT_NUMBER``, ``ERROR_VALUE`` (``#N/A`` and its kin) and ``FORMULA_WITHOUT_VALUE``.
    """

    def __init__(self, code: str, shown: str = "") -> None:
        self.code = code
        self.shown = shown
        super().__init__(code, shown)
