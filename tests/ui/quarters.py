"""A quarter as the pages of results show it, jobs done at once, and cases behind points."""

import gc
import weakref
from datetime import date
from fractions import Fraction

from db.runs import QuarterState
from evaluation.case import Role
from evaluation.tally import CaseCredit, Credit
from evaluation.weights import Coefficients
from reports.certificate import certificate_order, star_certificates
from reports.details import Adjustment, PersonDetails
from reports.progress import unheard
from reports.score_sheet import CaseLine
from tests.reports.examples import COURT, DECIDED, QUARTER, scheme, vectors, worked_example
from ui.models.certificates import CertificatesData, DecisionFacts, DecisionState
from ui.models.ranking import RankingData
from ui.papers.jobs import Basis

ONE = Fraction(1)
RESULTS = {"vectors": vectors, "": worked_example}
DECIDED_FACTS = DecisionFacts(DecisionState.DECIDED, DECIDED, "示法〔2024〕12号")


def ranking_data(folder="vectors", state=QuarterState.OPEN):
    """The ranking of an example, with an adjustment of somebody's explained."""
    result = RESULTS[folder]()
    rested = (Adjustment(person.adjustment, "会议纪要第3号") for person in result.people)
    details = {
        person.key: PersonDetails(adjustments=(row,))
        for person, row in zip(result.people, rested, strict=True)
        if person.adjustment
    }
    return RankingData(Basis(result, COURT, scheme(folder)), details, state)


def certificates_data(facts=DECIDED_FACTS, result=None):
    result = result or vectors()
    day = facts.day if facts.state is DecisionState.DECIDED else None
    people = tuple(certificate_order(result))
    items = tuple(star_certificates(result, COURT, day))
    return CertificatesData(QUARTER, people, items, COURT, facts)


def case_lines(person):
    """A made-up case for every case of the credited rows of a judge of the examples."""
    roles = {
        "独任": Role.SINGLE,
        "承办": Role.HANDLER,
        "审判长": Role.PRESIDER,
        "成员": Role.MEMBER,
    }
    lines = []
    for row in person.item("Q").rows:
        type_word, procedure, manner, role = row.label.split(" ")
        credit = Credit(person.key, type_word, procedure, manner, roles[role], 1, 0, 0, 1)
        unit = Fraction(row.unit)
        for _ in range(row.count):
            number = f"(2024)苏0699民初{len(lines) + 1}号"
            case = CaseCredit(number, "买卖合同纠纷", date(2024, 1, 5), date(2024, 2, 6), credit)
            lines.append(CaseLine(case, Coefficients(ONE, unit, ONE * 0, ONE, ONE, ONE, unit)))
    return lines


def do_at_once(request):
    """Do a job where it is asked for, as a test wants it."""
    try:
        result = request.job(unheard)
    except Exception as error:
        if request.on_failure is None:
            raise
        request.on_failure(error)
    else:
        request.on_success(result)


def is_freed(qtbot, owner, kind):
    """Whether nothing is left of the dialog of that *kind* once it is closed."""
    dialog = owner.findChild(kind)
    gone = weakref.ref(dialog)
    dialog.reject()
    del dialog
    qtbot.waitUntil(lambda: owner.findChild(kind) is None)
    gc.collect()
    return gone() is None
