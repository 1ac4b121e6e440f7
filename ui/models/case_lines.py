"""The cases behind one row of an item, with every coefficient they were weighed with."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.scoring.functions import shown
from ui.item_texts import figure_text
from ui.models.column import Column

if TYPE_CHECKING:
    from reports.score_sheet import CaseLine


def case_line_columns() -> "tuple[Column[CaseLine], ...]":
    """Number, cause and days of a case, then what made its weight."""
    translate = QCoreApplication.translate
    return (
        Column("case", translate("CaseLine", "Case number"), lambda x: x.case.case_key, width=176),
        Column("cause", translate("CaseLine", "Cause"), lambda x: x.case.cause, width=140),
        _day("filed", translate("CaseLine", "Filed"), lambda x: x.case.filed_on),
        _day("closed", translate("CaseLine", "Closed"), lambda x: x.case.closed_on),
        _part("T", translate("CaseLine", "Type T"), lambda x: x.coefficients.type),
        _part("P", translate("CaseLine", "Procedure P"), lambda x: x.coefficients.procedure),
        _part("F", translate("CaseLine", "Factors F"), lambda x: x.coefficients.factors),
        _part("S", translate("CaseLine", "Series S"), lambda x: x.coefficients.series),
        _part("M", translate("CaseLine", "Manner M"), lambda x: x.coefficients.manner),
        _part("R", translate("CaseLine", "Role R"), lambda x: x.coefficients.role),
        _part("credit", translate("CaseLine", "Counts"), lambda x: x.coefficients.credit),
    )


def key_of_line(line: "CaseLine") -> str:
    """What tells a line from all others."""
    return line.case.case_key


def _day(name: str, head: str, value: Any) -> "Column[CaseLine]":
    return Column(name, head, value, holds=Holds.DAY, width=88)


def _part(name: str, head: str, value: Any) -> "Column[CaseLine]":
    return Column(name, head, value, _figure, Holds.NUMBER, 80)


def _figure(value: Fraction) -> str:
    number: Decimal = shown(value)
    return figure_text(number)
