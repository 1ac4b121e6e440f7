"""The registers of mediation and of judges' meetings as lists."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.judges_meetings import AttendanceLine, MeetingLine
from db.mediations import MediationLine
from evaluation.registers import MediationResult, Rate, mean_days, success_rate
from ui.models.column import Column
from ui.texts.moments import moment_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def mediation_columns() -> tuple[Column[MediationLine], ...]:
    """What the register says of each attempt."""
    return (
        Column("number", translate("Registers", "Number"), lambda r: r.entry.number, width=176,
               tooltip=lambda r: r.entry.number),
        Column("begun_on", translate("Registers", "Begun"), lambda r: r.entry.begun_on,
               holds=Holds.DAY, width=96),
        Column("parties", translate("Registers", "Parties"), lambda r: r.entry.parties,
               holds=Holds.NUMBER, width=72),
        Column("mediator", translate("Registers", "Mediator or judge"),
               lambda r: r.entry.mediator, width=136, spelled=True),
        Column("staff_no", translate("Registers", "Staff no."), lambda r: r.staff_no, width=80),
        Column("result", translate("Registers", "Result"), lambda r: r.entry.result,
               text=result_text, width=96, choices=result_choices, tone=_result_tone),
        Column("days", translate("Registers", "Days"), lambda r: r.entry.days,
               holds=Holds.NUMBER, width=64),
        Column("note", translate("Registers", "Note"), lambda r: r.entry.note, width=176,
               tooltip=lambda r: r.entry.note),
        *_kept(),
    )  # fmt: skip


def meeting_columns() -> tuple[Column[MeetingLine], ...]:
    """What the register says of each meeting."""
    return (
        Column("number", translate("Registers", "Minutes no."), lambda r: r.entry.number,
               width=144, tooltip=lambda r: r.entry.number),
        Column("held_on", translate("Registers", "Held"), lambda r: r.entry.held_on,
               holds=Holds.DAY, width=96),
        Column("subject", translate("Registers", "Subject or cases"), lambda r: r.entry.subject,
               width=200, tooltip=lambda r: r.entry.subject),
        Column("host", translate("Registers", "Host"), lambda r: r.host_name, width=88,
               spelled=True),
        Column("attended", translate("Registers", "Present"), lambda r: _names(r.attended),
               width=160, tooltip=lambda r: _names(r.attended)),
        Column("absent", translate("Registers", "Absent"), lambda r: _names(r.absent), width=104,
               tooltip=lambda r: _names(r.absent)),
        Column("note", translate("Registers", "Note"), lambda r: r.entry.note, width=104,
               tooltip=lambda r: r.entry.note),
        *_kept(),
    )  # fmt: skip


def attendance_columns() -> tuple[Column[AttendanceLine], ...]:
    """How often each was there; by staff number, for this is no ranking."""
    return (
        Column("staff_no", translate("Registers", "Staff no."), lambda r: r.staff_no, width=80),
        Column("name", translate("Registers", "Person"), lambda r: r.name, width=88, spelled=True),
        Column("called", translate("Registers", "Called"), lambda r: r.rate.whole,
               holds=Holds.NUMBER, width=64),
        Column("present", translate("Registers", "Present"), lambda r: r.rate.part,
               holds=Holds.NUMBER, width=64),
        Column("rate", translate("Registers", "Attendance"), lambda r: r.rate.percent,
               text=lambda percent: f"{percent}%", holds=Holds.NUMBER, width=88),
    )  # fmt: skip


def mediation_summary(lines: Sequence[MediationLine]) -> tuple[tuple[str, str], ...]:
    """The figures of the register: their names, and what they are."""
    results = [line.entry.result for line in lines]
    rate = success_rate(results)
    days = mean_days(line.entry.days for line in lines)
    return (
        (translate("Registers", "Attempts"), str(len(lines))),
        (translate("Registers", "Concluded"), str(rate.whole)),
        (translate("Registers", "Successful"), str(rate.part)),
        (translate("Registers", "Success rate"), rate.shown),
        (translate("Registers", "Days on average"), "—" if days is None else str(days)),
    )


def meeting_summary(lines: Sequence[MeetingLine]) -> tuple[tuple[str, str], ...]:
    """The figures of the register: their names, and what they are."""
    present = sum(len(line.attended) for line in lines)
    whole = present + sum(len(line.absent) for line in lines)
    return (
        (translate("Registers", "Meetings"), str(len(lines))),
        (translate("Registers", "Called in all"), str(whole)),
        (translate("Registers", "Present in all"), str(present)),
        (translate("Registers", "Attendance"), Rate(present, whole).shown),
    )


def result_text(result: MediationResult) -> str:
    """What a result is called."""
    return {
        MediationResult.OPEN: translate("Registers", "not concluded"),
        MediationResult.SUCCEEDED: translate("Registers", "successful"),
        MediationResult.FAILED: translate("Registers", "without success"),
    }[result]


def result_choices() -> list[tuple[MediationResult, str]]:
    """The results with their words."""
    return [(result, result_text(result)) for result in MediationResult]


def key_of_line(line: MediationLine | MeetingLine) -> int:
    """What tells a line from all others."""
    return line.id


def key_of_person(line: AttendanceLine) -> str:
    """What tells a person from all others."""
    return line.staff_no


def _names(people: Sequence[tuple[str, str]]) -> str:
    return "、".join(name for _, name in people)


def _result_tone(line: MediationLine) -> str:
    return "muted" if line.entry.result is MediationResult.OPEN else ""


def _kept() -> tuple[Column[Any], ...]:
    return (
        Column("author", translate("Registers", "Entered by"), lambda r: r.author, width=88,
               tone=_muted),
        Column("written_at", translate("Registers", "Entered"), lambda r: r.written_at,
               text=moment_text, width=128, tone=_muted),
    )  # fmt: skip


def _muted(_line: Any) -> str:
    return "muted"
