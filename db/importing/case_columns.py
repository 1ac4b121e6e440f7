"""The columns of a case list: the head in the file, the field it fills, what its cells hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from db.importing import case_words
from db.importing.cells import Cell
from db.importing.memory import (
    Memory,
    count_of,
    day_reader,
    fen_reader,
    flag_of,
    perhaps_flag_of,
    text_of,
)


class Holds(StrEnum):
    """What the cells of a column hold."""

    TEXT = "TEXT"
    DAY = "DAY"
    FLAG = "FLAG"
    PERHAPS = "PERHAPS"
    COUNT = "COUNT"
    FEN = "FEN"
    PARTY = "PARTY"
    WORD = "WORD"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; *word* reads the cells of a closed list."""

    head: str
    field: str
    holds: Holds
    word: Callable[[Cell], Any] | None = None

    @property
    def empty(self) -> Any:
        """What a case without this column has."""
        return _EMPTY[self.holds]


_EMPTY: dict[Holds, Any] = {
    Holds.TEXT: "",
    Holds.DAY: None,
    Holds.FLAG: 0,
    Holds.PERHAPS: None,
    Holds.COUNT: 0,
    Holds.FEN: None,
    Holds.PARTY: "",
    Holds.WORD: "",
}

COLUMNS = (
    Column("案由", "cause", Holds.TEXT),
    Column("适用程序", "procedure_cell", Holds.TEXT),
    Column("收到诉状日期", "received_on", Holds.DAY),
    Column("立案日期", "filed_on", Holds.DAY),
    Column("分案日期", "allotted_on", Holds.DAY),
    Column("结案日期", "closed_on", Holds.DAY),
    Column("结案方式", "manner_cell", Holds.TEXT),
    Column("承办部门", "division", Holds.TEXT),
    Column("承办人", "handler_cell", Holds.TEXT),
    Column("审判长", "presider_cell", Holds.TEXT),
    Column("合议庭成员", "members_cell", Holds.TEXT),
    Column("法官助理", "assistants_cell", Holds.TEXT),
    Column("书记员", "clerks_cell", Holds.TEXT),
    Column("原告", "plaintiff_hash", Holds.PARTY),
    Column("被告", "defendant_hash", Holds.PARTY),
    Column("当事人数", "parties", Holds.COUNT),
    Column("卷宗册数", "volumes", Holds.COUNT),
    Column("开庭次数", "hearings", Holds.COUNT),
    Column("刑事被告人数", "defendants", Holds.COUNT),
    Column("是否鉴定", "appraisal", Holds.FLAG),
    Column("是否反诉", "counterclaim", Holds.FLAG),
    Column("附带民事", "incidental_civil", Holds.FLAG),
    Column("公告送达", "public_notice", Holds.FLAG),
    Column("管辖异议", "jurisdiction_objection", Holds.FLAG),
    Column("涉外", "foreign_related", Holds.FLAG),
    Column("专业法官会议", "judge_meeting", Holds.FLAG),
    Column("审委会", "adj_committee", Holds.FLAG),
    Column("发回重审案件", "remanded", Holds.FLAG),
    Column("四类案件", "four_kinds", Holds.FLAG),
    Column("延长天数", "extension_days", Holds.COUNT),
    Column("扣除天数", "excluded_days", Holds.COUNT),
    Column("系列案号", "series_no", Holds.WORD, case_words.series_of),
    Column("当庭宣判", "pronounced_in_court", Holds.FLAG),
    Column("是否上诉", "appealed", Holds.FLAG, case_words.appealed_of),
    Column("二审结果", "second_result", Holds.WORD, case_words.outcome_of),
    Column("二审裁判日期", "second_on", Holds.DAY),
    Column("二审责任", "second_liability", Holds.WORD, case_words.liability_of),
    Column("再审结果", "retrial_result", Holds.WORD, case_words.outcome_of),
    Column("再审裁判日期", "retrial_on", Holds.DAY),
    Column("再审责任", "retrial_liability", Holds.WORD, case_words.liability_of),
    Column("评查等次", "review_grade", Holds.WORD, case_words.grade_of),
    Column("评查日期", "review_on", Holds.DAY),
    Column("实质化解", "resolved", Holds.FLAG),
    Column("行政机关改变行为", "act_changed", Holds.FLAG),
    Column("中止", "suspended", Holds.FLAG),
    Column("标的额", "claimed_fen", Holds.FEN),
    Column("执行到位金额", "recovered_fen", Holds.FEN),
    Column("归档日期", "archived_on", Holds.DAY),
    Column("电子卷宗及时", "efile_in_time", Holds.PERHAPS),
)
HEAD_OF = {column.field: column.head for column in COLUMNS}
# Columns whose faults cost the row its place.
NEEDED_DAYS = ("filed_on", "closed_on")


def memory_of(
    column: Column, scales: Mapping[str, Decimal], *, date_1904: bool, party: Callable[[Cell], str]
) -> Memory:
    """A reader of *column* for one file."""
    readers: dict[Holds, Callable[[Cell], Any]] = {
        Holds.TEXT: text_of,
        Holds.DAY: day_reader(date_1904=date_1904),
        Holds.FLAG: flag_of,
        Holds.PERHAPS: perhaps_flag_of,
        Holds.COUNT: count_of,
        Holds.FEN: fen_reader(scales.get(column.head, Decimal(1))),
        Holds.PARTY: party,
    }
    return Memory(column.word or readers[column.holds])
