"""How the page of the scheme reaches the database."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

from db.actors import Act
from db.connection import session, snapshot
from db.scheme_versions import StateOrder, Version
from evaluation.baselines import Baselines
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import GROUPS, Category
from reports.court import Court
from ui.pages.page import Page
from ui.pages.scheme_desk import BaselineLine, Origin, SchemeDesk
from ui.session import Session
from ui.wiring.scheme_trials import Trials
from ui.wiring.undoing import UndoingDesk

Document = Mapping[str, Any]


def scheme_page(made: Session) -> Page:
    """The page of the scheme on the open database."""
    from ui.pages.scheme_page import SchemePage

    schemes, trials = _Schemes(made.act), Trials()
    desk = SchemeDesk(
        author=made.author,
        versions=_versions,
        baselines=_baselines,
        write=_write,
        shipped=_shipped,
        add_draft=schemes.add_draft,
        store_draft=schemes.store_draft,
        delete_draft=schemes.delete_draft,
        announce=schemes.announce,
        withdraw=schemes.withdraw,
        put_in_force=schemes.put_in_force,
        undo=schemes.undo,
        quarters=made.quarters,
        trial=trials.job,
        count=trials.counting,
        court=_court,
    )
    return SchemePage(desk, made.settings)


class _Schemes(UndoingDesk):
    """Versions of the open database, worked on by one author."""

    def __init__(self, act: Callable[[], Act]) -> None:
        super().__init__(act)

    def add_draft(self, document: Document, reason: str, legal_basis: str) -> int | None:
        from db.scheme_versions import add_draft

        with session():
            return add_draft(document, reason, legal_basis, self._act())

    def store_draft(self, code: str, version: str, document: Document) -> int | None:
        from db.scheme_versions import store_draft

        with session():
            return store_draft(code, version, document, self._act())

    def delete_draft(self, code: str, version: str) -> int | None:
        from db.scheme_versions import delete_draft

        with session():
            return delete_draft(code, version, self._act())

    def announce(self, code: str, version: str, order: StateOrder) -> None:
        from db.scheme_versions import announce

        with session():
            announce(code, version, order, self._act())

    def withdraw(self, code: str, version: str, order: StateOrder) -> None:
        from db.scheme_versions import withdraw

        with session():
            withdraw(code, version, order, self._act())

    def put_in_force(self, code: str, version: str, order: StateOrder) -> None:
        from db.scheme_versions import put_in_force

        with session():
            put_in_force(code, version, order, self._act())


def _versions() -> Sequence[Version]:
    from db.scheme_versions import versions

    with session():
        return versions()


def _shipped() -> Sequence[Scheme]:
    from db.scheme_versions import shipped_drafts

    return shipped_drafts()


def _court() -> Court:
    from ui.commands.papers import court

    with session():
        return court()


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
        assessed = {rule.category.value for rule in scheme.items}
        asked = [one for one in asked if one[0] in assessed or one[0] in GROUPS]
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
