"""What the look before printing found, each with its remedy."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reports.preflight_findings import PreflightFinding
from ui.designer.words import field_texts

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def finding_text(finding: PreflightFinding) -> str:
    """The sentence of *finding*: whose, what, and what to do."""
    values = {**dict(finding.values), "whose": finding.whose}
    if "field" in values:
        values["field"] = field_texts().get(values["field"], values["field"])
    text = {**_of_texts(), **_of_sheets(), **_of_facts()}[finding.code]
    return text.format(**values)


def _of_texts() -> Mapping[str, str]:
    return {
        "UNPRINTABLE": translate(
            "Preflight",
            "{whose}: no font has “{character}” ({code_point}). Correct the name in the roster,"
            " or name a font that has it in the settings.",
        ),
        "DOES_NOT_FIT": translate(
            "Preflight",
            "{whose}: the text does not fit “{element}” at its smallest size. Make the box larger"
            " or the smallest size smaller in the template.",
        ),
        "FIELD_MISSING": translate(
            "Preflight",
            "{whose}: there is nothing for the field “{field}”. Enter it, or take the field out"
            " of the template.",
        ),
        "SMALL": translate(
            "Preflight",
            "{whose}: “{element}” is set in {size} pt only. Look at it, or make its box wider.",
        ),
    }


def _of_sheets() -> Mapping[str, str]:
    return {
        "SHEET_DIFFERS": translate(
            "Preflight",
            "The template is for {sheet} mm, paper of that name is {stock} mm. Measure the paper,"
            " and correct the size or the paper in the template.",
        ),
        "NOT_CALIBRATED": translate(
            "Preflight",
            "This printer was not calibrated for this paper: texts may miss their places. Print"
            " the page to measure first.",
        ),
        "OFF_THE_SHEET": translate(
            "Preflight", "“{element}” stands beyond the edge of the sheet. Move it in the template."
        ),
        "PICTURE_UNUSABLE": translate(
            "Preflight",
            "The picture of “{element}” cannot be read. Choose another one in the template, or"
            " another logo in the settings.",
        ),
    }


def _of_facts() -> Mapping[str, str]:
    return {
        "NUMBER_USED": translate(
            "Preflight",
            "The number {number} belongs to another certificate in the register. Issue anew.",
        ),
        "NUMBER_TWICE": translate(
            "Preflight", "The number {number} stands on two certificates. Issue anew."
        ),
        "NO_LEGAL_BASIS": translate(
            "Preflight",
            "The award rests on no stated basis: the papers are headed as a commendation. Name"
            " the basis in the settings if there is one.",
        ),
        "NO_COURT_NAME": translate(
            "Preflight",
            "The court has no name yet, and it stands on the paper. Enter it in the settings.",
        ),
        "NO_COURT_MARK": translate(
            "Preflight",
            "The court has no mark yet, and numbers begin with it. Enter it in the settings.",
        ),
        "RENAMED": translate(
            "Preflight",
            "{whose}: the roster says {name} now. Choose “Names from the roster” in the menu of the"
            " page first if the paper shall bear that name.",
        ),
        "VOID": translate("Preflight", "{number} was declared void meanwhile. Leave it out."),
    }
