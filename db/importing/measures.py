"""The sheet 季度产出: what the case system does not know, one item a row."""

from collections import Counter
from decimal import Decimal

from db.importing.batches import Order, Outcome, batch_of
from db.importing.cells import BadCell, Cell, decimal_of
from db.importing.closed_quarters import Waiting
from db.importing.measure_store import MeasureRow, MeasureStore
from db.importing.memory import Fault
from db.importing.problems import Code
from db.importing.row_reader import Row, quarter_in, rows_of, rows_taken
from db.importing.workbook import Workbook
from evaluation.measures import VETOES, Item, Shape, item_of
from evaluation.words import word_key

_MOST = Decimal(10) ** 12
_MOST_PLACES = 6


def import_measures(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 季度产出, else the first one.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    table = order.table(workbook, "measures")
    with batch_of("measures", workbook, order) as batch:
        waiting = Waiting(batch)
        store = MeasureStore(batch, waiting)
        reader = _MeasureReader(store, waiting)
        for row in rows_taken(batch, table):
            reader.read(row)
        for row in rows_of(batch, table):
            measure = reader.read(row)
            if measure is not None:
                store.take(measure, row)
        waiting.write()
    return batch.outcome


class _MeasureReader:
    """Reads rows and remembers which were there already."""

    def __init__(self, store: MeasureStore, waiting: Waiting) -> None:
        self._store = store
        self._waiting = waiting
        self._occurrences: Counter[tuple[int, str, str, str]] = Counter()
        self._given: set[tuple[int, str, str]] = set()

    def read(self, row: Row) -> MeasureRow | None:
        """The measure in a row; None when it is refused."""
        staff = self._staff(row)
        quarter = self._quarter(row)
        item = _item(row)
        if item is None:
            return None
        value, numerator, denominator = _figures(row, item)
        basis = row.text("依据")
        if item.basis_required and not basis:
            row.refuse("依据", Code.BASIS_MISSING)
        if item.given_once and not row.refused and (staff, quarter, item.code) in self._given:
            row.refuse("项目", Code.DUPLICATE)
        note = row.text("说明")
        if row.refused:
            return None
        self._given.add((staff, quarter, item.code))
        # What is given once keeps its place whatever it is founded on.
        alike = (staff, quarter, item.code, "" if item.given_once else word_key(basis))
        self._occurrences[alike] += 1
        return MeasureRow(
            staff, quarter, item.code, value, numerator, denominator, basis, note,
            self._occurrences[alike],
        )  # fmt: skip

    def _staff(self, row: Row) -> int:
        number = word_key(row.text("工号", required=True))
        staff = self._store.staff.get(number)
        if number and staff is None:
            row.refuse("工号", Code.UNKNOWN_STAFF_NUMBER)
        return staff or 0

    def _quarter(self, row: Row) -> str:
        quarter = quarter_in(row)
        if quarter is None:
            return ""
        if self._waiting.is_sealed(quarter):
            row.refuse("季度", Code.SEALED_QUARTER)
        return str(quarter)


def _item(row: Row) -> Item | None:
    text = row.text("项目", required=True)
    item = item_of(text)
    if text and item is None:
        row.refuse("项目", Code.UNKNOWN_ITEM)
    return item


def _figures(row: Row, item: Item) -> tuple[str, str, str]:
    """数值, 分子 and 分母 as far as *item* has them, exact."""
    if item.shape is Shape.RATE:
        return "", _number(row, "分子", item), _number(row, "分母", item)
    if item.shape is Shape.VETO:
        code = word_key(row.text("数值", required=True)).upper()
        if code and code not in VETOES:
            row.refuse("数值", Code.UNKNOWN_WORD)
        return code, "", ""
    return _number(row, "数值", item), "", ""


def _number(row: Row, head: str, item: Item) -> str:
    if not row.text(head, required=True):
        return ""
    number = row.read(head, _decimal_of, None)
    if number is None:
        return ""
    if item.shape is Shape.COUNT and number != number.to_integral_value():
        row.refuse(head, Code.BAD_NUMBER, "NOT_INTEGER")
    elif item.highest is not None and not 0 <= number <= item.highest:
        row.mark(head, Code.OUT_OF_RANGE)
    elif number < 0 and item.shape is not Shape.SIGNED:
        row.refuse(head, Code.BAD_NUMBER, "NEGATIVE")
    return _plain(number)


def _decimal_of(cell: Cell) -> Decimal | None:
    try:
        number = decimal_of(cell)
    except BadCell as bad:
        raise Fault(Code.BAD_NUMBER, bad.code) from bad
    if number is None:
        raise Fault(Code.BAD_NUMBER, "NOT_NUMBER")
    if abs(number) > _MOST:
        raise Fault(Code.BAD_NUMBER, "TOO_LARGE")
    return number


def _plain(number: Decimal) -> str:
    """The shortest spelling: 4.0 and 4.00 are the same value."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
