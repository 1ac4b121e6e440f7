"""A long list as Qt's tables want it: ids sorted and filtered by the database, rows by the page."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject

from db.conditions import Filter, Order
from ui.models.column import Column, Row
from ui.models.table import Index, RowsModel

PAGE = 256
_MOST_PAGES = 64

Ask = Callable[[str, Callable[[], object], Callable[[object], None]], None]


def ask_now(
    _name: str, question: Callable[[], object], on_answer: Callable[[object], None]
) -> None:
    """Put *question* and have its answer before returning."""
    on_answer(question())


class PagedModel(RowsModel[Row]):
    """Rows that stay in the database until they come into sight.

    *ids* gives the ids of the rows wanted, in order; *rows* the rows of some ids, in their order.
    *ask* is ``Page.ask``: it decides on which thread the two are called.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        ids: Callable[[Filter, Order], Sequence[int]],
        rows: Callable[[Sequence[int]], Sequence[Row]],
        ask: Ask = ask_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._load_ids = ids
        self._load_rows = rows
        self._ask = ask
        self._ids: Sequence[int] = ()
        self._places: dict[int, int] = {}
        self._total = 0
        self._pages: dict[int, Sequence[Row] | None] = {}
        self._generation = 0

    def reload(self) -> None:
        """Ask the database again, as after something was stored."""
        self.rearrange()

    def ids(self) -> Sequence[int]:
        """The ids of all rows shown, in order."""
        return self._ids

    def row_at(self, number: int) -> Row | None:
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._fetch(page)
        rows = self._pages.get(page)
        return rows[place] if rows is not None and place < len(rows) else None

    def rows_now(self, numbers: Sequence[int]) -> Sequence[Row]:
        """The rows shown at *numbers*, fetched at once; for what leaves the window."""
        return self._load_rows([self._ids[number] for number in numbers])

    def key_at(self, number: int) -> Hashable:
        return self._ids[number]

    def place_of(self, key: Hashable) -> int | None:
        if not self._places:
            self._places = {row_id: place for place, row_id in enumerate(self._ids)}
        return self._places.get(key)  # type: ignore[call-overload,no-any-return]

    def total(self) -> int:
        return self._total

    def rearrange(self) -> None:
        order = self.order or Order(self.columns[0].name)
        self._ask("ids", partial(self._load_ids, self.wanted, order), self._on_ids)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def _on_ids(self, ids: object) -> None:
        self.beginResetModel()
        self._ids = ids  # type: ignore[assignment]
        if self.wanted == Filter():
            self._total = len(self._ids)
        self._places = {}
        self._pages = {}
        self._generation += 1
        self.endResetModel()
        self.arranged.emit()

    def _fetch(self, page: int) -> None:
        if len(self._pages) >= _MOST_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._pages[page] = None  # asked for
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        on_rows = partial(self._on_rows, self._generation, page)
        self._ask(f"rows {page}", partial(self._load_rows, ids), on_rows)

    def _on_rows(self, generation: int, page: int, rows: object) -> None:
        if generation != self._generation:
            return
        self._pages[page] = rows  # type: ignore[assignment]
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        first, end = self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1)
        # A view that is painting has just asked for these and gets them without being told.
        if self._ask is not ask_now:
            self.dataChanged.emit(first, end)
