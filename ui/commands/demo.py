"""``demo``: the sample court from its three workbooks to everything on paper."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import act_of
from ui.commands.errors import CommandError
from ui.commands.papers import case_lines, court, details_of, labels_of, publicity
from ui.commands.progress import Report, progress
from ui.commands.sample_court import (
    BOOKS,
    COURT,
    DECIDED_ON,
    DOCUMENT,
    QUARTER,
    decide_sample,
    import_sample,
)
from ui.commands.texts import text

if TYPE_CHECKING:
    from db.actors import Act
    from evaluation.result import QuarterResult
    from evaluation.scheme import Scheme
    from reports.court import Court

_DATABASE = "casestar.sqlite"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("demo", help=run.__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path("demo-output"), metavar="DIR", help="where it goes"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Build the sample court, evaluate 2024Q1 and print everything."""
    from db.connection import close_database, open_database, session

    folder: Path = args.out
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    database = folder / _DATABASE
    with _leaving_nothing(database, made):
        folder.mkdir(parents=True, exist_ok=True)
        _clear(database)
        open_database(str(database))
    act = act_of(args)
    with session():
        _build(act)
        result = decide_sample(act)
        files = _papers(result, folder)
    close_database()
    for file in [database, *files]:
        print(file)
    return 0


@contextmanager
def _leaving_nothing(database: Path, made: list[Path]) -> Iterator[None]:
    """Take away a database that could not be begun, and the folders *made* for it, inner first."""
    try:
        yield
    except Exception:
        from db.connection import close_database

        close_database()
        if database.exists() and not database.stat().st_size:
            for suffix in ("-wal", "-shm", ""):
                database.with_name(database.name + suffix).unlink(missing_ok=True)
        for place in made:
            if place.is_dir() and not any(place.iterdir()):
                place.rmdir()
        raise


def _clear(database: Path) -> None:
    """Remove the database of an earlier demonstration.

    Raises:
        CommandError: NOT_A_DEMO: what stands there is no sample court.
    """
    if not database.exists():
        return
    from db.connection import close_database, open_database, session
    from db.settings import court_settings

    open_database(str(database), create=False)
    with session():
        name = court_settings().name
    close_database()
    if name != COURT:
        raise CommandError("NOT_A_DEMO", file=database)
    for suffix in ("-wal", "-shm", ""):
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def _build(act: "Act") -> None:
    with progress(text("done.IMPORTING")) as report:
        report(0, len(BOOKS))
        for done, (name, outcome) in enumerate(import_sample(act), start=1):
            report(done, len(BOOKS))
            counts = {key: getattr(outcome, key) for key in ("added", "rejected", "warned")}
            print(text("done.SAMPLE_IMPORTED", file=f"{name}.xlsx", **counts))


def _papers(result: "QuarterResult", folder: Path) -> list[Path]:
    from db.schemes import scheme_of
    from reports.files import write_whole
    from ui.commands.certificates import certificate_files, write_merged

    scheme, issuer = scheme_of(result), court()
    with progress(text("done.PRINTING")) as report:
        documents = {
            **_published(result, issuer, scheme),
            **_internal(result, issuer, scheme, report),
            **_bulletins(issuer),
            f"result-{QUARTER}.json": result.to_json().encode(),
        }
        for name, content in documents.items():
            write_whole(folder / name, content)
        files = certificate_files(result, issuer, DECIDED_ON)
        merged = write_merged(files, result.quarter, folder, report)
    return [*(folder / name for name in documents), merged]


def _internal(
    result: "QuarterResult", issuer: "Court", scheme: "Scheme", report: Report
) -> dict[str, bytes]:
    """What the committee and the people themselves get."""
    from reports.evaluation_form import evaluation_book
    from reports.ranking import ranking_list
    from reports.score_sheet import score_sheets
    from reports.workbook import ranking_workbook

    rules, about = scheme.document, details_of(QUARTER)
    lines, firm = case_lines(result, scheme), labels_of(result)
    return {
        f"ranking-{QUARTER}.xlsx": ranking_workbook(
            result, issuer, DECIDED_ON, scheme=rules, labels=firm
        ),
        f"ranking-{QUARTER}.pdf": ranking_list(result, issuer, rules, labels=firm),
        f"evaluation-{QUARTER}.pdf": evaluation_book(result, issuer, rules, report, about, firm),
        f"score-sheets-{QUARTER}.pdf": score_sheets(result, lines, issuer, rules, report),
    }


def _bulletins(issuer: "Court") -> dict[str, bytes]:
    """One of each kind: the last of the quarter, and the year before it."""
    from evaluation.period import Month, Week, Year
    from reports.bulletin import bulletin
    from ui.commands.report import bulletin_of

    periods = (Week.of(QUARTER.end), Month.of(QUARTER.end), QUARTER, Year(QUARTER.year - 1))
    found = {period: bulletin_of(period, DECIDED_ON) for period in periods}
    return {
        f"bulletin-{period}.pdf": bulletin(content, issuer)
        for period, content in found.items()
        if content is not None
    }


def _published(result: "QuarterResult", issuer: "Court", scheme: "Scheme") -> dict[str, bytes]:
    """What hangs on the wall: the notice before the decision, and the decision."""
    from db.settings import holiday_calendar
    from reports.notices import commendation, public_notice

    workdays = int(scheme.document["publicity_workdays"])
    first, last = publicity(DECIDED_ON, workdays, holiday_calendar())
    return {
        f"notice-{QUARTER}.pdf": public_notice(result, issuer, first, last),
        f"commendation-{QUARTER}.pdf": commendation(result, issuer, DOCUMENT, DECIDED_ON),
    }
