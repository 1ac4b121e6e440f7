"""What the commands that print have in common: the court and what its records say of people."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.calendar import HolidayCalendar
    from evaluation.firmness import Label
    from evaluation.period import Quarter
    from evaluation.result import QuarterResult
    from evaluation.scheme import Scheme
    from evaluation.staff import RecordKey
    from reports.certificate_template import Template
    from reports.court import Court
    from reports.details import PersonDetails
    from reports.score_sheet import CaseLine


def court() -> "Court":
    """The court as the papers need it, from its settings."""
    from db.settings import court_settings
    from reports.court import Court

    settings = court_settings()
    if not settings.name:
        print(text("done.COURT_UNNAMED"), file=sys.stderr)
    return Court(
        name=settings.name or text("done.COURT_PLACEHOLDER"),
        mark=settings.mark,
        code=settings.code,
        font_files=settings.font_files,
        extra_fonts=settings.extra_fonts,
        legal_basis=settings.legal_basis,
        logo=settings.logo,
    )


def award_template(award: str) -> "Template":
    """From which template the certificates of the award with that code are made."""
    from db.awards import award_of
    from db.templates import shipped_choice, template_code
    from reports.certificate_template import shipped_template

    found = award_of(award)
    known = {template.id: template for template in court_templates()}
    chosen = known.get(template_code(found))
    return chosen or shipped_template(shipped_choice(found))


def court_templates() -> "tuple[Template, ...]":
    """Every template in its latest version, shipped ones first, those put aside included."""
    from db.templates import stored_templates
    from reports.certificate_template import Template, shipped_templates

    stored = [Template.from_json(found.content) for found in stored_templates()]
    known = {template.id: template for template in (*shipped_templates(), *stored)}
    return tuple(known.values())


def details_of(quarter: "Quarter") -> "Mapping[RecordKey, PersonDetails]":
    """What the forms of *quarter* show beside the result."""
    from db.form_details import form_details
    from reports.details import Adjustment, PersonDetails, Veto
    from reports.items import position_name

    return {
        key: PersonDetails(
            position=position_name(found.position, found.division),
            grade=found.grade,
            team=found.team,
            adjustments=tuple(Adjustment(row.points, row.basis) for row in found.adjustments),
            vetoes=tuple(Veto(row.code, row.basis) for row in found.vetoes),
        )
        for key, found in form_details(quarter).items()
    }


def labels_of(result: "QuarterResult") -> "tuple[Label, ...]":
    """How firm each ranking of *result* is, by the counts the database now holds."""
    from db import tallies
    from db.schemes import scheme_of
    from evaluation.firmness import labels

    scheme = scheme_of(result)
    return labels(result, scheme, tallies.tally(result.quarter, scheme))


def case_lines(
    result: "QuarterResult", scheme: "Scheme"
) -> "Mapping[RecordKey, Sequence[CaseLine]]":
    """The cases behind everybody's points, each with the coefficients it was weighed with."""
    from db.tallies import all_case_credits
    from evaluation.weights import Weights
    from reports.score_sheet import CaseLine

    weights = Weights(scheme)
    return {
        key: [CaseLine(case, weights.coefficients(case.credit)) for case in cases]
        for key, cases in all_case_credits(result.quarter, scheme).items()
    }


def publicity(decided_on: date, workdays: int, calendar: "HolidayCalendar") -> tuple[date, date]:
    """The first and last of the last *workdays* days worked before the day of the decision."""
    worked: list[date] = []
    day = decided_on
    while len(worked) < max(workdays, 1):
        day -= timedelta(days=1)
        if calendar.is_working_day(day):
            worked.append(day)
    return worked[-1], worked[0]
