"""What the page of the quarter shows: its steps, what stands in their way, and its three lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from db.adjustments import LateChange
from db.audit import Entry
from db.baselines import FixedBaseline
from db.check_lines import Check, CheckLine, Checklist
from db.runs import QuarterState, WinnersDecision
from evaluation.frozen_priors import OWNER as PRIOR
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.staff import Category
from ui.models.column import Align, Column
from ui.texts import category_text, listed_text
from ui.texts.check_counts import CheckCounts
from ui.texts.items import group_text, item_text
from ui.texts.moments import moment_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_DAYS = "DAYS"
_CALLED_FOR = (Check.SCHEME, Check.NO_CASES_CLOSED)
_NOT_BEFORE_LOCKING = (Check.DECISION, Check.COURT)


class StepName(StrEnum):
    """The steps of a quarter, in their order."""

    BASELINES = "BASELINES"
    LOCK = "LOCK"
    DECIDE = "DECIDE"
    SEAL = "SEAL"


@dataclass(frozen=True, slots=True)
class QuarterFacts:
    """Where the quarter stands; *outdated*: the decision was taken on other winners."""

    checklist: Checklist
    has_data: bool
    decision: WinnersDecision | None
    outdated: bool
    baselines: tuple[FixedBaseline, ...]
    late: tuple[LateChange, ...]
    history: tuple[Entry, ...]

    @property
    def quarter(self) -> Quarter:
        """Which quarter it is."""
        return self.checklist.quarter

    @property
    def state(self) -> QuarterState:
        """Open, locked or sealed."""
        return self.checklist.state

    @property
    def decided(self) -> bool:
        """Whether a decision stands that holds."""
        return self.decision is not None and not self.outdated

    @property
    def waiting(self) -> tuple[LateChange, ...]:
        """The late changes that nobody decided yet."""
        return tuple(change for change in self.late if change.is_waiting)

    def line(self, check: Check) -> CheckLine | None:
        """The line of the checklist, if there is one."""
        return next((line for line in self.checklist.lines if line.check is check), None)

    def last(self, action: str) -> Entry | None:
        """When *action* was done last."""
        return next((entry for entry in reversed(self.history) if entry.action == action), None)

    def open_lines(self) -> tuple[CheckLine, ...]:
        """What should be mended before the quarter is locked, what forbids it first."""
        found = [
            line
            for line in self.checklist.lines
            if not line.done and line.check not in _NOT_BEFORE_LOCKING
        ]
        return tuple(sorted(found, key=lambda line: line.check not in _CALLED_FOR))

    def may(self, step: StepName) -> bool:
        """Whether *step* can be taken now."""
        opened, known = self.state is QuarterState.OPEN, bool(self.checklist.scheme[0])
        match step:
            case StepName.BASELINES:
                return opened and known
            case StepName.LOCK:
                asked = self.line(Check.UNCONFIRMED)
                return opened and known and self.has_data and (asked is None or asked.done)
            case StepName.DECIDE:
                kept = self.state is QuarterState.SEALED and self.decision is not None
                return known and self.has_data and not kept
        return self.state is QuarterState.LOCKED and not self.outdated

    def is_done(self, step: StepName) -> bool:
        """Whether *step* was taken and still holds."""
        match step:
            case StepName.BASELINES:  # what nothing can be measured by yet stays out of them
                return bool(self.baselines)
            case StepName.LOCK:
                return self.state is not QuarterState.OPEN
            case StepName.DECIDE:
                return self.decided
        return self.state is QuarterState.SEALED

    def next_step(self) -> StepName | None:
        """The first step that is not taken; a lock ends the time for freezing baselines."""
        late = () if self.state is QuarterState.OPEN else (StepName.BASELINES,)
        return next((s for s in StepName if not self.is_done(s) and s not in late), None)

    def unfrozen(self) -> tuple[tuple[str, str], ...]:
        """Owner and name of the baselines that somebody is measured by and that are not frozen."""
        line = self.line(Check.BASELINES)
        pairs = (whole.rpartition(" ") for whole in (line.names if line is not None else ()))
        return tuple((owner, name) for owner, _, name in pairs)


@dataclass(frozen=True, slots=True)
class DecisionOrder:
    """A decision to be recorded on the winners that were shown."""

    result: QuarterResult
    day: date
    document: str


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """A baseline that would be fixed, and the one that is."""

    owner: str
    name: str
    value: str
    before: str = ""


def owner_text(owner: str) -> str:
    """Whose baseline it is."""
    if owner == _DAYS:
        return translate("Baseline", "Days of a case")
    if owner == PRIOR:
        return translate("Baseline", "Priors")
    if owner in [category.value for category in Category]:
        return category_text(Category(owner))
    return group_text(owner)


def name_text(owner: str, name: str) -> str:
    """What the baseline measures."""
    if owner == PRIOR:
        whose, item, side = name.split("|")
        sides = {"alpha": "α", "beta": "β"}
        return f"{owner_text(whose)} · {item_text(item, whose)} · {sides.get(side, side)}"
    return name.replace("|", " · ") if owner == _DAYS else item_text(name, owner)


def unfrozen_text(pairs: Iterable[tuple[str, str]]) -> str:
    """Baselines by what they measure and whose they are."""
    return listed_text(f"{owner_text(owner)} · {name_text(owner, name)}" for owner, name in pairs)


def fixed_columns() -> tuple[Column[FixedBaseline], ...]:
    """The baselines that are frozen."""
    return (
        Column("owner", translate("Baseline", "Of"), lambda row: owner_text(row.owner), width=92),
        Column("name", translate("Baseline", "What"), _fixed_name, width=118),
        Column("value", translate("Baseline", "Value"), lambda row: row.value,
               align=Align.AlignRight, width=76),
        Column("author", translate("Baseline", "Frozen by"), lambda row: row.author, width=76),
        Column("at", translate("Baseline", "When"), lambda row: moment_text(row.at), width=118),
    )  # fmt: skip


def proposed_columns() -> tuple[Column[BaselineRow], ...]:
    """The baselines that would be frozen, beside those that are."""
    return (
        Column("owner", translate("Baseline", "Of"), lambda row: owner_text(row.owner), width=150),
        Column("name", translate("Baseline", "What"), _proposed_name, width=200),
        Column("value", translate("Baseline", "Would be"), lambda row: row.value,
               align=Align.AlignRight, width=96),
        Column("before", translate("Baseline", "Frozen now"), lambda row: row.before,
               align=Align.AlignRight, width=96),
    )  # fmt: skip


def history_columns() -> tuple[Column[Entry], ...]:
    """What was done to the quarter."""
    return (
        Column("at", translate("History", "When"), lambda row: moment_text(row.at), width=118),
        Column("action", translate("History", "What"), lambda row: act_text(row.action), width=104),
        Column("author", translate("History", "By"), lambda row: row.author, width=72),
        Column("detail", translate("History", "Details"), detail_text, width=120),
    )


def act_text(action: str) -> str:
    """What somebody did; an unknown act stands for itself."""
    return {
        "BASELINES": translate("History", "Froze baselines"),
        "LOCK": translate("History", "Locked"),
        "UNLOCK": translate("History", "Unlocked"),
        "DECIDE": translate("History", "Decided"),
        "SEAL": translate("History", "Sealed"),
        "ADJUST_APPLIED": translate("History", "Applied late changes"),
        "ADJUST_NOTED": translate("History", "Noted late changes"),
        "ADJUST_REJECTED": translate("History", "Rejected late changes"),
        "UNDO": translate("History", "Undid a decision on late changes"),
    }.get(action, action)


def detail_text(entry: Entry) -> str:
    """What the act was about: a reason, a document, a fingerprint."""
    detail = entry.detail
    if entry.action == "UNDO":
        return ""
    if why := detail.get("why"):
        return str(why)
    if document := detail.get("document"):
        return f"{document} · {detail.get('date', '')}"
    if entry.action == "BASELINES":
        count = sum(len(named) for named in detail.values())
        return CheckCounts().values(count)
    print_ = str(detail.get("sha256", ""))
    return translate("History", "Fingerprint {print}").format(print=print_[:16]) if print_ else ""


def _fixed_name(row: FixedBaseline) -> str:
    return name_text(row.owner, row.name)


def _proposed_name(row: BaselineRow) -> str:
    return name_text(row.owner, row.name)
