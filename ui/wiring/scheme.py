"""How the page of the scheme reaches the database."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path

from db.connection import session, snapshot
from evaluation.baselines import Baselines
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import GROUPS, Category
from ui.pages.page import Page
from ui.pages.scheme_page import BaselineLine, Origin, SchemeAccess, SchemePage
from ui.session import Session


def scheme_page(_session: Session) -> Page:
    """The page of the scheme on the open database."""
    return SchemePage(SchemeAccess(_versions, _baselines, _write))


def _versions() -> Sequence[Scheme]:
    from db.schemes import schemes

    with session():
        return schemes()


def _baselines(quarter: Quarter) -> Sequence[BaselineLine]:
    """Every baseline people are measured by; none where nothing was filed or entered."""
    from db import tallies
    from db.errors import DatabaseError
    from db.runs import has_data
    from db.schemes import assembled, scheme_in_force

    with session(), snapshot():
        try:
            scheme = assembled(scheme_in_force(quarter.start), quarter)
        except DatabaseError:
            return ()
        if not has_data(quarter):
            return ()
        volume = tallies.volumes([quarter], scheme)[0]
        counted = Baselines(scheme, volume, lambda others: tallies.volumes(others, scheme))
        groups = [group for group in GROUPS if scheme.places(group) is not None]
        asked: list[tuple[str, str, Callable[[], Fraction]]] = [
            *((group, "Q", partial(counted.caseload, group)) for group in groups),
            (Category.ASSISTANT.value, "A1", counted.assisted),
            (Category.CLERK.value, "C1", counted.followed),
            (Category.CLERK.value, "C2", counted.sessions),
        ]
        return [_line(scheme, quarter, counted, *one) for one in asked]


def _line(
    scheme: Scheme,
    quarter: Quarter,
    counted: Baselines,
    owner: str,
    name: str,
    value_of: Callable[[], Fraction],
) -> BaselineLine:
    counted.provisional = False
    value = value_of()
    if scheme.frozen(quarter, owner, name) is not None:
        origin = Origin.FROZEN
    else:
        origin = Origin.PROVISIONAL if counted.provisional else Origin.EARLIER
    return BaselineLine(owner, name, value, origin)


def _write(scheme: Scheme, target: Path) -> None:
    import json

    from reports.files import write_whole

    text = json.dumps(scheme.document, ensure_ascii=False, indent=1) + "\n"
    write_whole(target, text.encode())
