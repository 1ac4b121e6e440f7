"""Totals entered in place of cases: how they are typed, and how they are counted (RULES.md §22)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from evaluation.case import ANY, HANDLING, Role, manner_word, procedure_word
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Record, RecordKey
from evaluation.tally import CaseCredit, Cell, Credit, Handled, Tally, Told, Volume
from evaluation.words import word_key

# The parts a total can be of, each as it is written; the others are read as well.
ROLE_WORDS: Mapping[Role, str] = {
    Role.SINGLE: "独任",
    Role.HANDLER: "承办",
    Role.HANDLER_PRESIDER: "承办兼审判长",
    Role.PRESIDER: "审判长",
    Role.MEMBER: "成员",
    Role.ASSISTANT: "法官助理",
    Role.CLERK: "书记员",
}
_ROLES = {word: role for role, word in ROLE_WORDS.items()} | {
    "独任审判员": Role.SINGLE,
    "承办人": Role.HANDLER,
    "承办法官": Role.HANDLER,
    "合议庭成员": Role.MEMBER,
    "助理": Role.ASSISTANT,
}
_OTHER = frozenset({"", ANY, "其他"})
_TYPE = re.compile(r"[\u4e00-\u9fff]{1,8}")
_COUNT = re.compile(r"\d+|\d{1,3}(,\d{3})+")
_MOST = 100_000
_MOST_DAYS = 100_000_000
_RESOLVED = "撤诉化解"
COUNTS = ("count", "in_time", "appealed", "mediated", "days")
_WORDS = ("staff_no", "type_word", "procedure", "manner", "role")
_HEADS = {
    **dict.fromkeys(("工号", "员工号", "人员编号"), "staff_no"),
    **dict.fromkeys(("类型", "类型代字", "案件类型", "案号类型"), "type_word"),
    **dict.fromkeys(("程序", "适用程序"), "procedure"),
    **dict.fromkeys(("方式", "结案方式"), "manner"),
    "角色": "role",
    **dict.fromkeys(("结案数", "结案", "件数", "数量", "合计"), "count"),
    **dict.fromkeys(("审限内", "审限内结案", "审限内结案数"), "in_time"),
    **dict.fromkeys(("上诉", "上诉数"), "appealed"),
    **dict.fromkeys(("调解", "调解数"), "mediated"),
    **dict.fromkeys(("天数", "审理天数", "审理天数合计"), "days"),
}


class TotalFault(StrEnum):
    """Why a total was not taken."""

    UNKNOWN_PERSON = "UNKNOWN_PERSON"
    NO_RECORD = "NO_RECORD"
    TYPE_WORD = "TYPE_WORD"
    UNKNOWN_PROCEDURE = "UNKNOWN_PROCEDURE"
    UNKNOWN_MANNER = "UNKNOWN_MANNER"
    UNKNOWN_ROLE = "UNKNOWN_ROLE"
    COUNT_MISSING = "COUNT_MISSING"
    NOT_WHOLE = "NOT_WHOLE"
    TOO_LARGE = "TOO_LARGE"
    MORE_THAN_CLOSED = "MORE_THAN_CLOSED"
    MANNER_TOLD = "MANNER_TOLD"
    NOT_IN_CHARGE = "NOT_IN_CHARGE"
    LINE_TWICE = "LINE_TWICE"
    CHANGED_MEANWHILE = "CHANGED_MEANWHILE"


@dataclass(frozen=True, slots=True)
class Total:
    """How many cases alike somebody closed in a quarter. What nobody knows is None.

    ``mediated`` is told only where the manner is not; ``days`` are those of all the cases, from
    filing to closing less what is excluded.
    """

    staff_no: str
    type_word: str
    procedure: str
    manner: str
    role: Role
    count: int
    in_time: int | None = None
    appealed: int | None = None
    mediated: int | None = None
    days: int | None = None

    @property
    def told(self) -> frozenset[Told]:
        """What is known of the cases besides their number."""
        known = {
            Told.IN_TIME: self.in_time is not None,
            Told.APPEALED: self.appealed is not None,
            Told.DAYS: self.days is not None,
            Told.MANNER: self.manner != ANY or self.mediated is not None,
        }
        return frozenset(what for what, is_known in known.items() if is_known)


@dataclass(frozen=True, slots=True)
class TypedTotal:
    """A total as it is typed or pasted: texts, none of them looked at yet."""

    staff_no: str
    type_word: str
    procedure: str
    manner: str
    role: str
    counts: Mapping[str, str] = field(default_factory=dict)  # by the names of COUNTS


def typed_total(words: Mapping[str, str], counts: Mapping[str, str]) -> TypedTotal:
    """A total as it is typed, from its fields by name."""
    return TypedTotal(
        staff_no=words["staff_no"],
        type_word=words["type_word"],
        procedure=words["procedure"],
        manner=words["manner"],
        role=words["role"],
        counts=counts,
    )


def read_total(typed: TypedTotal) -> Total | tuple[TotalFault, str]:
    """The total, in the words the rules use; or the first fault and the field it is in."""
    kind = word_key(typed.type_word)
    if not _TYPE.fullmatch(kind):
        return TotalFault.TYPE_WORD, "type_word"
    role = _ROLES.get(word_key(typed.role))
    if role is None:
        return TotalFault.UNKNOWN_ROLE, "role"
    procedure = _procedure(typed.procedure, kind, role)
    if procedure is None:
        return TotalFault.UNKNOWN_PROCEDURE, "procedure"
    manner = _manner(typed.manner, kind)
    if manner is None:
        return TotalFault.UNKNOWN_MANNER, "manner"
    figures: dict[str, int | None] = {}
    for name in COUNTS:
        number = read_count(typed.counts.get(name, ""), name)
        if isinstance(number, TotalFault):
            return number, name
        figures[name] = number
    count = figures.pop("count")
    if not count:
        return TotalFault.COUNT_MISSING, "count"
    total = Total(word_key(typed.staff_no), kind, procedure, manner, role, count, **figures)
    return fault_in(total) or total


def typed_lines(block: str) -> list[TypedTotal]:
    """A copied block as lines: by its heads where the first line has them, else as in the form.

    The form's order is staff number, type, procedure, manner, part, then the counts.
    """
    lines = [line.split("\t") for line in block.replace("\r", "").split("\n") if line.strip()]
    if not lines:
        return []
    heads = [_HEADS.get(word_key(cell)) for cell in lines[0]]
    if {"staff_no", "count"} <= set(heads):
        lines = lines[1:]
    else:
        heads = [*_WORDS, *COUNTS]
    found = []
    for cells in lines:
        named = {head: cell.strip() for head, cell in zip(heads, cells, strict=False) if head}
        words = {name: named.get(name, "") for name in _WORDS}
        found.append(typed_total(words, {name: named.get(name, "") for name in COUNTS}))
    return found


def read_count(text: str, name: str) -> int | TotalFault | None:
    """A whole number not below 0; None where nothing is typed."""
    key = word_key(text)
    if key in ("", "-", "—"):
        return None
    if not _COUNT.fullmatch(key):
        return TotalFault.NOT_WHOLE
    number = int(key.replace(",", ""))
    return TotalFault.TOO_LARGE if number > (_MOST_DAYS if name == "days" else _MOST) else number


def fault_in(total: Total) -> tuple[TotalFault, str] | None:
    """What does not fit together in a total that is otherwise right, and the field it is in."""
    for name in ("in_time", "appealed", "mediated"):
        part = getattr(total, name)
        if part is not None and part > total.count:
            return TotalFault.MORE_THAN_CLOSED, name
    if total.mediated is not None and total.manner != ANY:
        return TotalFault.MANNER_TOLD, "mediated"
    told = [name for name in COUNTS[1:] if getattr(total, name) is not None]
    if told and total.role not in HANDLING:
        return TotalFault.NOT_IN_CHARGE, told[0]
    return None


def with_totals(tally: Tally, totals: Sequence[Total], scheme: Scheme) -> Tally:
    """*tally* with *totals* of its quarter counted like cases; itself where there are none."""
    owned = _owned(tally.volume.records, totals, scheme)
    if not owned:
        return tally
    handled = [
        row
        for owner, total in owned
        if total.role in HANDLING
        for row in _handled(owner, total, scheme)
    ]
    volume = _with_owned(tally.volume, owned)
    return replace(tally, volume=volume, handled=(*tally.handled, *handled))


def volume_with_totals(volume: Volume, totals: Sequence[Total], scheme: Scheme) -> Volume:
    """The quantities of an earlier quarter with its *totals*."""
    owned = _owned(volume.records, totals, scheme)
    return _with_owned(volume, owned) if owned else volume


def lines_of(
    records: Iterable[Record], totals: Sequence[Total], scheme: Scheme, quarter: Quarter
) -> list[CaseCredit]:
    """Each total as one line of a score sheet."""
    return [
        CaseCredit("", "", quarter.start, quarter.end, _credit(owner, total))
        for owner, total in _owned(records, totals, scheme)
    ]


def _owned(
    records: Iterable[Record], totals: Sequence[Total], scheme: Scheme
) -> list[tuple[RecordKey, Total]]:
    """Each total with the record it belongs to: the last one of the category of its part."""
    if not totals:
        return []
    last: dict[tuple[str, str], Record] = {}
    for record in sorted(records, key=lambda record: (record.until, record.key.listed)):
        last[record.key.staff_no, record.key.category] = record
    found = []
    for total in totals:
        record_ = last.get((total.staff_no, total.role.category))
        if record_ is not None and scheme.type_weight(total.type_word)[0]:
            found.append((record_.key, total))
    return found


def _with_owned(volume: Volume, owned: Sequence[tuple[RecordKey, Total]]) -> Volume:
    credits_ = [_credit(owner, total) for owner, total in owned]
    cells = {(cell.type_word, cell.procedure): cell for cell in volume.cells}
    for _, total in owned:
        if total.role in HANDLING:
            key = (total.type_word, total.procedure)
            cell = cells.get(key, Cell(*key, 0, 0))
            cells[key] = replace(
                cell,
                count=cell.count + total.count,
                days=cell.days + (total.days or 0),
                undated=cell.undated + (total.count if total.days is None else 0),
            )
    return replace(volume, credits=(*volume.credits, *credits_), cells=tuple(cells.values()))


def _credit(owner: RecordKey, total: Total) -> Credit:
    words = (total.type_word, total.procedure, total.manner)
    return Credit(owner, *words, total.role, 1, 0, 0, total.count, entered=True)


def _handled(owner: RecordKey, total: Total, scheme: Scheme) -> list[Handled]:
    """The total as closed cases of the judge in charge; those mediated apart from the others."""
    known = total.in_time is not None
    limited = total.count if known and scheme.limit(total.type_word, total.procedure) else 0
    row = Handled(
        owner=owner,
        type_word=total.type_word,
        procedure=total.procedure,
        manner=total.manner,
        count=total.count,
        limited=limited,
        late=limited - (total.in_time or 0) if limited else 0,
        days=total.days or 0,
        appealed=total.appealed or 0,
        settled=0,
        claimed_fen=0,
        recovered_fen=0,
        told=total.told,
    )
    if not total.mediated:
        return [row]
    others = replace(row, count=total.count - total.mediated)
    mediated = replace(
        row, manner="调解", count=total.mediated, limited=0, late=0, days=0, appealed=0
    )
    return [others, mediated]


def _procedure(text: str, type_word: str, role: Role) -> str | None:
    single = role is Role.SINGLE if role.category is Role.SINGLE.category else "合议" not in text
    found = procedure_word(text, type_word, single=single)
    return None if found == ANY and word_key(text) not in _OTHER else found


def _manner(text: str, type_word: str) -> str | None:
    if word_key(text) == _RESOLVED:
        return _RESOLVED
    found = manner_word(text, type_word, settled=False)
    return None if found == ANY and word_key(text) not in _OTHER else found
