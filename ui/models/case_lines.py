"""The cases behind one row of an item, with every coefficient they were weighed with."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.figures import figure
from evaluation.scoring.functions import shown
from ui.models.column import Column

if TYPE_CHECKING:
    from reports.score_sheet import CaseLine


def case_line_columns() -> "tuple[Column[CaseLine], ...]":
    """Number, cause and days of a case, then what made its weight."""
    translate = QCoreApplication.translate
    return (
        Column("case", translate("CaseLine", "Case number"), _number, width=176),
        Column("cause", translate("CaseLine", "Cause"), _cause, width=140),
        _day("filed", translate("CaseLine", "Filed"), lambda x: x.case.filed_on),
        _day("closed", translate("CaseLine", "Closed"), lambda x: x.case.closed_on),
        _part("T", translate("CaseLine", "Type T"), lambda x: x.coefficients.type),
        _part("P", translate("CaseLine", "Procedure P"), lambda x: x.coefficients.procedure),
        _part("F", translate("CaseLine", "Factors F"), lambda x: x.coefficients.factors),
        _part("S", translate("CaseLine", "Series S"), lambda x: x.coefficients.series),
        _part("M", translate("CaseLine", "Manner M"), lambda x: x.coefficients.manner),
        _part("R", translate("CaseLine", "Role R"), lambda x: x.coefficients.role),
        _part("credit", translate("CaseLine", "Counts"), _counted),
    )


def key_of_line(line: "CaseLine") -> str:
    """What tells a line from all others."""
    credit = line.case.credit
    if not is_total(line):
        return line.case.case_key
    return "|".join((credit.type_word, credit.procedure, credit.manner, credit.role))


def is_total(line: "CaseLine") -> bool:
    """Whether the line is a number of cases that was entered without them."""
    return line.case.credit.entered


def _number(line: "CaseLine") -> str:
    total = QCoreApplication.translate("CaseLine", "Entered as a total")
    return total if is_total(line) else line.case.case_key


def _cause(line: "CaseLine") -> str:
    return f"× {line.case.credit.count}" if is_total(line) else line.case.cause


def _counted(line: "CaseLine") -> Fraction:
    return line.case.credit.count * line.coefficients.credit


def _day(name: str, head: str, value: Any) -> "Column[CaseLine]":
    return Column(
        name, head, lambda x: None if is_total(x) else value(x), holds=Holds.DAY, width=88
    )


def _part(name: str, head: str, value: Any) -> "Column[CaseLine]":
    return Column(name, head, value, _figure, Holds.NUMBER, 80)


def _figure(value: Fraction) -> str:
    number: Decimal = shown(value)
    return figure(number)
