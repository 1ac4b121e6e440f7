"""How the page of cases reaches the database."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.case_list import CaseList, CaseRow
from db.conditions import Filter, Order
from db.connection import session
from db.schemes import scheme_in_force
from db.settings import holiday_calendar
from evaluation.period import Quarter
from ui.pages.cases_page import CaseAccess, CasesPage
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from db.case_edit import EditedCase
    from db.case_record import CaseRecord
    from db.importing.problems import Problem

# The words an import reads, whatever the language of the window.
_YES, _NO = "是", "否"
_WORDS = ("cause", "division", "procedure_cell", "manner_cell")
_MOST_WORDS = 500
# The words of the court's case system; a list has its own besides.
_PROCEDURES = ("普通程序", "简易程序", "小额诉讼程序", "特别程序", "督促程序", "速裁程序")
_MANNERS = (
    *("判决", "调解", "准予撤诉", "按撤诉处理", "驳回起诉", "不予受理", "终结诉讼", "移送"),
    *("终结本次执行程序", "执行完毕", "终结执行", "不予执行"),
)

_OUTCOMES = ("维持", "改判", "部分改判", "发回", "指令审理", "调解", "撤回")
_LIABILITIES = ("有责", "无责", "待评查")
_GRADES = ("优秀", "合格", "瑕疵", "不合格")


def cases_page(session_: Session) -> Page:
    """The page of cases on the open database."""
    desk = _Desk(session_)
    access = CaseAccess(
        ids=desk.ids,
        rows=_rows,
        record=desk.record,
        draft=desk.draft,
        words=_words,
        check=desk.check,
        add=desk.add,
        correct=desk.correct,
        withdraw=desk.withdraw,
        undo=desk.undo,
    )
    return CasesPage(access, session_.author, session_.settings)


class _Desk(UndoingDesk):
    """What is stored, by whoever works here."""

    def __init__(self, session_: Session) -> None:
        super().__init__(session_.act)
        self._reader = session_.author

    def ids(self, quarter: Quarter, wanted: Filter, order: Order) -> Sequence[int]:
        """The cases wanted, without those a grade this desk may still confirm would tell of."""
        from db.second_person import cases_for

        with session():
            return cases_for(self._reader, wanted, _listing(quarter).ids(wanted, order))

    def record(self, quarter: Quarter, case: int | str) -> "CaseRecord":
        """The case, without a grade this desk may still confirm."""
        from db.case_record import case_record
        from db.second_person import record_for

        with session():
            found = case_record(case, scheme_in_force(quarter.start), _as_of(quarter))
            return record_for(self._reader, found)

    def draft(self, case: int) -> Mapping[str, str]:
        from db.case_record import case_record
        from db.case_sheet import draft_of
        from db.second_person import record_for

        with session():
            day = date.today()  # noqa: DTZ011 - the desk's own day
            record = record_for(self._reader, case_record(case, scheme_in_force(day), day))
        return {name: _typed(cell) for name, cell in draft_of(record.cells).items()}

    def check(self, cells: Mapping[str, str], case: int | None) -> "Sequence[Problem]":
        from db.case_edit import check_draft

        with session():
            return check_draft(_without_hidden(cells), self._act().year, case)

    def add(self, cells: Mapping[str, str], why: str) -> "EditedCase":
        from db.case_edit import add_case
        from db.second_person import with_confirmation

        act = self._act()
        with session():
            return with_confirmation(add_case(cells, why, act, act.year))

    def correct(self, case: int, cells: Mapping[str, str], why: str) -> "EditedCase":
        from db.case_edit import correct_case
        from db.second_person import with_confirmation

        act = self._act()
        with session():
            done = correct_case(case, _without_hidden(cells), why, act, act.year)
            return with_confirmation(done)

    def withdraw(self, case: int, why: str) -> "EditedCase":
        from db.case_edit import withdraw_case

        with session():
            return withdraw_case(case, why, self._act())


def _as_of(quarter: Quarter) -> date:
    """A quarter that goes on is looked at as of today."""
    return min(quarter.end, max(date.today(), quarter.start))  # noqa: DTZ011 - the desk's own day


def _listing(quarter: Quarter) -> CaseList:
    return CaseList(scheme_in_force(quarter.start), holiday_calendar(), _as_of(quarter))


def _rows(quarter: Quarter, ids: Sequence[int]) -> Sequence[CaseRow]:
    with session():
        return _listing(quarter).rows(ids)


def _without_hidden(cells: Mapping[str, str]) -> Mapping[str, str]:
    """The cells that were typed; one whose content was not shown stays as it is."""
    from db.confirmations import HIDDEN

    return {name: text for name, text in cells.items() if text != HIDDEN}


def _typed(cell: object) -> str:
    if isinstance(cell, bool):
        return _YES if cell else _NO
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _words() -> Mapping[str, Sequence[str]]:
    with session():
        listing = _listing(Quarter.of(date.today()))  # noqa: DTZ011 - the desk's own day
        known = {name: listing.values(name, Filter())[:_MOST_WORDS] for name in _WORDS}
    for name, usual in (("procedure_cell", _PROCEDURES), ("manner_cell", _MANNERS)):
        known[name] = list(dict.fromkeys([*known[name], *usual]))
    outcomes = dict.fromkeys(("second_result", "retrial_result"), _OUTCOMES)
    liabilities = dict.fromkeys(("second_liability", "retrial_liability"), _LIABILITIES)
    return {**known, **outcomes, **liabilities, "review_grade": _GRADES}
