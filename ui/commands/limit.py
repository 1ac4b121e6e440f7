"""``limit``: the due date of the trial time limit, as JSON."""

import argparse
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from evaluation.calendar import HolidayCalendar
from evaluation.case import ANY, procedure_word
from evaluation.time_limit import Limit, due_date, statutory_due_date, union_days
from evaluation.words import word_key
from resources import resource
from ui.commands.errors import CommandError
from ui.commands.scheme_file import read_scheme

_MOST_DAYS = 36_500


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("limit", help=run.__doc__)
    parser.add_argument("--type", required=True, metavar="WORD", help="type word, such as 民初")
    parser.add_argument("--procedure", default=ANY, metavar="WORD", help="such as 简易")
    parser.add_argument("--filed", required=True, metavar="DATE", help="such as 2024-01-10")
    parser.add_argument("--extended", default="0", metavar="DAYS", help="days of extension")
    parser.add_argument(
        "--excluded",
        nargs="+",
        action="extend",
        default=[],
        metavar="A..B",
        help="days that do not count, first and last included",
    )
    parser.add_argument("--scheme", type=Path, metavar="FILE", help="default: scheme 1.0")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Compute the due date of the trial time limit."""
    filed = _day(args.filed)
    extended = _days(args.extended)
    excluded = _excluded(args.excluded)
    type_word, cell = word_key(args.type), word_key(args.procedure)
    procedure = procedure_word(cell, type_word, single="合议" not in cell)
    scheme = read_scheme(args.scheme or resource("schemes/1.0.json"))
    written = scheme.limit(type_word, procedure)
    answer: dict[str, object] = {
        "type": args.type,
        "procedure": args.procedure,
        "filed": filed.isoformat(),
        "limit": written,
        "extended": extended,
        "excluded": excluded,
        "due": None,
        "scheme_due": None,
        "holidays": None,
    }
    if written is not None:
        try:
            scheme_due = due_date(filed, Limit.parse(written), extended, excluded)
            due, holidays = statutory_due_date(scheme_due, _calendar())
        except (OverflowError, ValueError) as error:
            raise CommandError("DUE_DATE_TOO_FAR", filed=filed.isoformat()) from error
        answer |= {
            "due": due.isoformat(),
            "scheme_due": scheme_due.isoformat(),
            "holidays": holidays,
        }
    print(json.dumps(answer, ensure_ascii=False))
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise CommandError("BAD_DATE", value=text) from error


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= _MOST_DAYS):
        raise CommandError("BAD_DAYS", value=text, most=_MOST_DAYS)
    return int(text)


def _excluded(texts: Sequence[str]) -> int:
    intervals = []
    for text in texts:
        first, dots, last = text.partition("..")
        if not dots:
            raise CommandError("BAD_INTERVAL", value=text)
        intervals.append((_day(first), _day(last)))
        if intervals[-1][1] < intervals[-1][0]:
            raise CommandError("INTERVAL_BACKWARDS", value=text)
    return union_days(intervals)


def _calendar() -> HolidayCalendar:
    table = json.loads(resource("calendars/cn.json").read_text("utf-8"))
    return HolidayCalendar.from_plain(table)
