"""How the page of one import reaches the database and the files that were kept."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session, snapshot
from ui.imports.batch_access import BatchAccess, Candidates, Decision, OpenedImport
from ui.session import Session

if TYPE_CHECKING:
    from db.importing.aliases import Alias
    from db.importing.batches import Outcome
    from db.importing.inbox import ProblemLine
    from db.importing.look_alikes import LookAlike
    from db.importing.sources import SourceRows

_DIVISION = "/"


def batch_access(session_: Session) -> BatchAccess:
    """The imports of the open database, decided on by whoever works here."""
    desk = _Desk(session_.act)
    return BatchAccess(
        opened=partial(_opened, session_.author),
        decide=desk.decide,
        take_fixes=desk.take_fixes,
        candidates=_candidates,
        everybody=_everybody,
        rows=_rows,
        heads=_heads,
        save_source=_save_source,
        aliases=_aliases,
        save_alias=desk.save_alias,
        delete_alias=desk.delete_alias,
        divisions=_divisions,
        author=session_.author,
    )


class _Desk:
    """What is stored, by whoever works here."""

    def __init__(self, act: Callable[[], Act]) -> None:
        self._act = act

    def decide(self, ids: Sequence[int], decision: Decision) -> None:
        from db.importing import inbox

        act, fix = self._act(), decision.fix
        with session():
            if decision.state == inbox.ProblemState.ACCEPTED:
                inbox.accept(ids, decision.reason, act)
            elif decision.state == inbox.ProblemState.LEFT:
                inbox.leave(ids, act)
            elif fix is None:
                inbox.reopen(ids, act)
            elif fix.file_counts:
                inbox.take_file_value(ids, act)
            elif fix.staff is not None:
                inbox.choose_person(
                    ids, fix.staff, act, remember=fix.remember, division=fix.division
                )
            else:
                inbox.fix_cell(ids[0], fix.column, fix.value or "", act)

    def take_fixes(self, batch: int, password: str) -> "Outcome":
        from db.importing.fixing import take_fixes

        with session():
            return take_fixes(batch, self._act(), password or None)

    def save_alias(self, spelling: str, division: str, meant: str) -> None:
        """Keep a spelling of a staff number, or of a division (after a stroke)."""
        from db.importing.aliases import save_division_alias, save_person_alias
        from db.roster import staff_id_of

        with session():
            if meant.startswith(_DIVISION):
                save_division_alias(spelling, meant.removeprefix(_DIVISION), self._act())
            else:
                save_person_alias(spelling, division, staff_id_of(meant) or 0, self._act())

    def delete_alias(self, alias: int) -> None:
        from db.importing.aliases import delete_alias

        with session():
            delete_alias(alias, self._act())


def _opened(reader: str, batch: int) -> OpenedImport:
    from db.errors import DatabaseError
    from db.importing.batch_list import batches
    from db.importing.field_changes import adjustments_of, changed_rows, field_changes
    from db.importing.inbox import problem_lines
    from db.second_person import changes_for, unconfirmed_of

    with session(), snapshot():
        lines = batches()
        line = next((one for one in lines if one.id == batch), None)
        if line is None:
            raise DatabaseError("NO_BATCH", batch=batch)
        return OpenedImport(
            line=line,
            problems=problem_lines(batch),
            changes=changes_for(reader, line.author, field_changes(batch)),
            changed_rows=changed_rows(batch),
            late=adjustments_of(batch),
            parts=[one for one in reversed(lines) if one.parent == batch],
            unconfirmed=unconfirmed_of(batch),
        )


def _candidates(line: "ProblemLine", batch: int) -> Candidates:
    from db.importing.inbox import problem_lines
    from db.importing.look_alikes import day_and_division, look_alikes
    from evaluation.words import word_key

    spelling = word_key(line.problem.value)
    with session(), snapshot():
        day, division = day_and_division(line.problem.subject)
        found = look_alikes(line.problem.value, division, day)
        alike = [
            one.id
            for one in problem_lines(batch)
            if one.names_person
            and not one.is_settled
            and (one.state == "OPEN" or one.id == line.id)
            and word_key(one.problem.value) == spelling
        ]
    return Candidates(found, division, alike)


def _everybody() -> "Sequence[LookAlike]":
    from db.importing.look_alikes import people_to_choose

    with session():
        return people_to_choose()


def _rows(batch: int, sheet: str, row: int, password: str) -> "SourceRows":
    from db.importing.sources import source_rows

    with session():
        return source_rows(batch, sheet, row, password=password or None)


def _heads(batch: int, sheet: str, password: str) -> Sequence[str]:
    from db.importing.fixing import heads_of

    with session():
        return heads_of(batch, sheet, password or None)


def _save_source(batch: int, target: Path) -> None:
    from db.importing.sources import source_of
    from reports.files import write_whole

    with session():
        source = source_of(batch)
    write_whole(target, source.content)


def _aliases() -> "Sequence[Alias]":
    from db.importing.aliases import aliases

    with session():
        return aliases()


def _divisions() -> Sequence[str]:
    from db.importing.aliases import division_names

    with session():
        return division_names()
