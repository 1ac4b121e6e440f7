"""The people workbook: sheet 人员 with one posting a row, and sheet 状态 with one state a row."""

from collections.abc import Mapping

from db.importing.aliases import division_aliases
from db.importing.batches import Batch, Order, Outcome, batch_of
from db.importing.cells import name_of
from db.importing.columns import column_set, find_table
from db.importing.cross_checks.survey import people_problems
from db.importing.problems import Code
from db.importing.row_reader import Row, rows_of, rows_taken
from db.importing.staff_store import PostingRow, StaffStore, StateRow
from db.importing.table import Table
from db.importing.unresolved import resolve_again
from db.importing.workbook import Workbook
from evaluation.staff import (
    CATEGORY_WORDS,
    GROUPS,
    POSITION_WORDS,
    STATE_WORDS,
    Position,
    group_of_division,
)
from evaluation.words import word_key

_CATEGORIES = {word_key(word): category.value for word, category in CATEGORY_WORDS.items()}
_POSITIONS = {word_key(word): position.value for word, position in POSITION_WORDS.items()}
_STATES = {word_key(word): state.value for word, state in STATE_WORDS.items()}
_GROUPS = {group: group for group in GROUPS}


def import_people(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 人员, else the first one, and the sheet 状态 where there is one.

    Names on cases that fitted nobody are looked up again afterwards.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    table = order.table(workbook, "people")
    states = column_set("states")
    of_states = None
    if workbook.has_sheet(states.sheet):
        of_states = find_table(workbook.sheet(states.sheet), states, order.profile)
    with batch_of("people", workbook, order) as batch:
        store = StaffStore(batch)
        seen = _read_postings(batch, table, store, date_1904=workbook.date_1904)
        if of_states is not None:
            _read_states(batch, of_states, store, date_1904=workbook.date_1904)
        store.close()
        resolve_again(batch)
        if order.fixes is None:
            batch.problems += people_problems(table, *seen)
    return batch.outcome


class _PostingReader:
    """Reads postings, and remembers which were there already."""

    def __init__(self, *, date_1904: bool) -> None:
        self._date_1904 = date_1904
        self._aliases = division_aliases()
        self._seen: set[tuple[str, ...]] = set()
        self._names: dict[str, str] = {}

    def read(self, row: Row) -> PostingRow | None:
        """The posting in a row; None when it is refused."""
        posting = _posting(row, self._aliases, date_1904=self._date_1904)
        if not row.refused and self._names.get(posting.number, posting.name) != posting.name:
            row.refuse("姓名", Code.TWO_NAMES_OF_ONE)
        if not row.refused and posting.key in self._seen:
            row.refuse("工号", Code.DUPLICATE)
        if row.refused:
            return None
        self._seen.add(posting.key)
        self._names[posting.number] = posting.name
        return posting


def _read_postings(
    batch: Batch, table: Table, store: StaffStore, *, date_1904: bool
) -> tuple[dict[str, int], list[tuple[int, str]]]:
    """Take the postings in; the first row of each number, and the divisions with their rows."""
    reader = _PostingReader(date_1904=date_1904)
    rows: dict[str, int] = {}
    divisions: list[tuple[int, str]] = []
    for row in rows_taken(batch, table):
        reader.read(row)
    for row in rows_of(batch, table):
        if (posting := reader.read(row)) is not None:
            rows.setdefault(posting.number, row.number)
            divisions.append((row.number, posting.division))
            store.take_posting(posting, row)
    return rows, divisions


def _posting(row: Row, aliases: Mapping[str, str], *, date_1904: bool) -> PostingRow:
    number = word_key(row.text("工号", required=True))
    division = "".join(row.text("部门", required=True).split())
    if meant := aliases.get(word_key(division)):
        row.mark_alias("部门", meant)
        division = meant
    group = _word(row, "岗位组", _GROUPS, group_of_division(division))
    posting = PostingRow(
        number=number,
        name=_name(row),
        category=_word(row, "人员类别", _CATEGORIES, None),
        division=division,
        peer_group=group,
        position=_word(row, "职务", _POSITIONS, Position.ORDINARY.value),
        grade=row.text("等级"),
        employment=row.text("用工形式"),
        team=row.text("团队"),
        start=row.day("起始日期", date_1904=date_1904, required=True) or "",
        end=row.day("结束日期", date_1904=date_1904),
    )
    if posting.end is not None and posting.end < posting.start:
        row.refuse("结束日期", Code.DATE_ORDER)
    return posting


def _name(row: Row) -> str:
    return name_of(row.text("姓名", required=True))


def _read_states(batch: Batch, table: Table, store: StaffStore, *, date_1904: bool) -> None:
    seen: set[tuple[str, ...]] = set()
    for row in rows_of(batch, table):
        state = StateRow(
            number=word_key(row.text("工号", required=True)),
            state=_word(row, "状态", _STATES, None),
            start=row.day("起始日期", date_1904=date_1904, required=True) or "",
            end=row.day("结束日期", date_1904=date_1904),
        )
        if state.end is not None and state.end < state.start:
            row.refuse("结束日期", Code.DATE_ORDER)
        if state.number and not store.knows(state.number):
            row.refuse("工号", Code.UNKNOWN_STAFF_NUMBER)
        if not row.refused and state.key in seen:
            row.refuse("工号", Code.DUPLICATE)
        if not row.refused:
            seen.add(state.key)
            store.take_state(state, row)


def _word(row: Row, head: str, words: dict[str, str], default: str | None) -> str:
    """What a word of a closed list stands for; *default* for an empty cell, None: required."""
    text = word_key(row.text(head, required=default is None))
    if not text:
        return default or ""
    if text not in words:
        row.refuse(head, Code.UNKNOWN_WORD)
    return words.get(text, "")
