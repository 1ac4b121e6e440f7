"""What the overview shows: figures against the quarters before, and the checklist."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from db.check_lines import Check, CheckLine, Checklist
from db.period_figures import PeriodFigures

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Trend(NamedTuple):
    """One figure over the quarters: its head, each value with its text; *bars* for counts."""

    name: str
    head: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...]
    change: str
    bars: bool


def trends_of(figures: Sequence[PeriodFigures]) -> tuple[Trend, ...]:
    """The figures that matter, in the order of the page."""
    clearance = [(f.closed, f.filed) for f in figures]
    in_time = [(f.in_time, f.limited) for f in figures]
    return (
        _counts("closed", translate("Figures", "Closed"), [f.closed for f in figures]),
        _counts("filed", translate("Figures", "Newly filed"), [f.filed for f in figures]),
        _shares("clearance", translate("Figures", "Closed per filed"), clearance),
        _counts("long", translate("Figures", "Pending over 12 months"),
                [f.long_pending for f in figures]),
        _shares("in_time", translate("Figures", "Within the time limit"), in_time),
    )  # fmt: skip


def check_lines(checklist: Checklist) -> list[CheckLine]:
    """The lines to show: what is open first, of what is done all measures as one."""
    opened = [line for line in checklist.lines if not line.done]
    done = [line for line in checklist.lines if line.done]
    measures = [line for line in checklist.lines if line.check is Check.MISSING_MEASURE]
    if measures and all(line.done for line in measures):
        done = [line for line in done if line.check is not Check.MISSING_MEASURE]
        done.append(CheckLine(Check.MISSING_MEASURE, 0))
    elif measures:
        done = [line for line in done if line.check is not Check.MISSING_MEASURE]
    return opened + done


def _counts(name: str, head: str, counts: Sequence[int]) -> Trend:
    texts = tuple(QLocale().toString(count) for count in counts)
    change = ""
    if len(counts) > 1:
        change = _change(counts[-1] - counts[-2], QLocale().toString(abs(counts[-1] - counts[-2])))
    return Trend(name, head, tuple(map(float, counts)), texts, change, bars=True)


def _shares(name: str, head: str, shares: Sequence[tuple[int, int]]) -> Trend:
    values = tuple(part / whole if whole else None for part, whole in shares)
    texts = tuple("–" if value is None else f"{100 * value:.1f}%" for value in values)
    change = ""
    if len(values) > 1 and values[-1] is not None and values[-2] is not None:
        points = round(100 * values[-1], 1) - round(100 * values[-2], 1)
        change = _change(points, f"{abs(points):.1f}")
    return Trend(name, head, values, texts, change, bars=False)


def _change(difference: float, text: str) -> str:
    if abs(difference) < 0.05:  # less than what is shown
        return translate("Figures", "as the quarter before")
    if difference > 0:
        return translate("Figures", "{change} more than before").format(change=text)
    return translate("Figures", "{change} less than before").format(change=text)
