"""The selected cells of a table as a block: to be copied, counted and summed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QTableView

from ui.models.column import Column
from ui.models.paged import PagedModel
from ui.models.table import RowsModel

_MOST_SUMMED = 20_000


@dataclass(frozen=True, slots=True)
class Block:
    """Rows and columns around all selected cells; what is not selected itself is left blank."""

    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    chosen: Sequence[frozenset[str]]

    def cells(self) -> Iterator[list[str]]:
        """The texts, a list a row."""
        for row, names in zip(self.rows, self.chosen, strict=True):
            yield [column.shown(row) if column.name in names else "" for column in self.columns]

    def values(self) -> Iterator[Any]:
        """What the selected cells hold, without the empty ones."""
        for row, names in zip(self.rows, self.chosen, strict=True):
            for column in self.columns:
                if column.name in names and (value := column.value(row)) not in (None, ""):
                    yield value


def selected_block(view: QTableView, most_cells: int | None = None) -> Block:
    """The block of the cells selected in *view*, columns as they are shown.

    A selection of more than *most_cells* gives an empty block.
    """
    model = view.model()
    assert isinstance(model, RowsModel)
    ranges = view.selectionModel().selection().toList()
    size = sum(part.width() * part.height() for part in ranges)
    if most_cells is not None and size > most_cells:
        return Block((), (), ())
    head = view.horizontalHeader()
    chosen: dict[int, set[int]] = {}
    for part in ranges:
        shown = {n for n in range(part.left(), part.right() + 1) if not head.isSectionHidden(n)}
        for row in range(part.top(), part.bottom() + 1):
            chosen.setdefault(row, set()).update(shown)
    numbers = sorted(chosen)
    columns = sorted({n for part in chosen.values() for n in part}, key=head.visualIndex)
    return Block(
        [model.columns[number] for number in columns],
        _rows(model, numbers),
        [frozenset(model.columns[n].name for n in chosen[row]) for row in numbers],
    )


def block_text(block: Block, *, with_heads: bool) -> str:
    """*block* with tabs between cells and a line a row, as sheets copy and paste."""
    lines = [[column.header for column in block.columns]] if with_heads else []
    lines += block.cells()
    return "\n".join("\t".join(_quoted(cell) for cell in line) for line in lines)


def block_of_text(text: str) -> list[list[str]]:
    """The cells of *text* copied from a sheet, a list a row."""
    rows: list[list[str]] = [[]]
    cell, quoted, at = "", False, 0
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.removesuffix("\n")
    while at <= len(text):
        sign = text[at] if at < len(text) else "\n"
        if quoted and at < len(text):
            if sign == '"' and text[at + 1 : at + 2] == '"':
                cell, at = cell + '"', at + 1
            elif sign == '"':
                quoted = False
            else:
                cell += sign
        elif sign == '"' and not cell:
            quoted = True
        elif sign in "\t\n":
            rows[-1].append(cell)
            cell = ""
            if sign == "\n" and at < len(text):
                rows.append([])
        else:
            cell += sign
        at += 1
    return rows


def sums_text(view: QTableView) -> str:
    """Count, sum and mean of the selected cells, if there are two or more."""
    values = list(selected_block(view, _MOST_SUMMED).values())
    if len(values) < 2:
        return ""
    translate = QCoreApplication.translate
    count = translate("Sums", "Count {count}").format(count=QLocale().toString(len(values)))
    numbers = [Decimal(value) for value in values if _is_number(value)]
    if not numbers:
        return count
    total = sum(numbers, Decimal(0))
    text = translate("Sums", "{count} · Sum {sum} · Mean {mean}")
    return text.format(count=count, sum=f"{total:f}", mean=f"{total / len(numbers):.2f}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _rows(model: RowsModel[Any], numbers: Sequence[int]) -> Sequence[Any]:
    if isinstance(model, PagedModel):
        return model.rows_now(numbers)
    return [model.row_at(number) for number in numbers]


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
