"""``explain``: why somebody has these points, and why one stands above another."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import opened, quarter_argument
from ui.commands.parser import plain_text
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.explain import Crossed
    from evaluation.explanation import Explanation, Known
    from evaluation.period import Quarter
    from evaluation.result import PersonResult, QuarterResult
    from evaluation.scheme import Scheme
    from evaluation.tally import Source


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("explain", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument("staff_no", type=plain_text, metavar="STAFFNO")
    parser.add_argument("--versus", type=plain_text, metavar="STAFFNO", help="somebody ranked too")
    parser.add_argument("--json", metavar="FILE", help="write the figures; - is standard output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Explain somebody's points and place, and what would have been enough for the next."""
    from evaluation.explanation import explain, to_json

    with opened(args):
        from db.connection import snapshot

        with snapshot():
            known = known_of(args.quarter)
            explanations = explain(known, args.staff_no, args.versus)
    if not explanations:
        print(text("explain.NOBODY", staff_no=args.staff_no, quarter=args.quarter), file=sys.stderr)
        return 1
    if args.json == "-":
        print(to_json(known, explanations), end="")
    else:
        _show(explanations, args, to_json(known, explanations))
    compared = args.versus is None or any(one.versus for one in explanations)
    if not compared:
        print(text("explain.NOT_COMPARED", staff_no=args.versus), file=sys.stderr)
    return 0 if compared else 1


def known_of(quarter: "Quarter", shown: "QuarterResult | None" = None) -> "Known":
    """What the database knows about *quarter*: its result, the quarter before, and its counts.

    *shown* is the result where it is known already.

    Raises:
        DatabaseError: NO_SCHEME; SCHEME_MISSING; RESULT_ALTERED.
    """
    from db import tallies
    from evaluation.counted_alike import Remembered

    source = Remembered(tallies, (quarter.shifted(-1), quarter))
    return with_before(known_now(quarter, source, shown), source)


def known_now(quarter: "Quarter", source: "Source", shown: "QuarterResult | None") -> "Known":
    """The same without the quarter before, which takes longest."""
    from db.runs import stored_result
    from db.schemes import assembled, scheme_in_force, scheme_of
    from evaluation.counterfactual import WhatIf
    from evaluation.explanation import Known

    stored = shown or stored_result(quarter)
    if stored is None:
        scheme = assembled(scheme_in_force(quarter.start), quarter)
    else:
        scheme = scheme_of(stored)
    trial = WhatIf(quarter, scheme, source)
    # What came in after the lock changes nothing any more: nothing can be tried on it.
    unchanged = stored is None or trial.agrees_with(stored)
    result = trial.result if stored is None else stored
    return Known(result=result, scheme=scheme, what_if=trial if unchanged else None)


def with_before(known: "Known", source: "Source") -> "Known":
    """*known* with the quarter before, and each quarter's work under the other's rules."""
    before = _before(known.result.quarter, source)
    if before is None:
        return known
    return replace(
        known, before=before, crossed=_crossed(before, known.result, known.scheme, source)
    )


def _before(quarter: "Quarter", source: "Source") -> "QuarterResult | None":
    from db.errors import DatabaseError
    from db.runs import has_data, stored_result
    from db.schemes import assembled, scheme_in_force
    from evaluation.evaluation import evaluate

    previous = quarter.shifted(-1)
    if not has_data(previous):
        return None
    if (stored := stored_result(previous)) is not None:
        return stored
    try:
        scheme = assembled(scheme_in_force(previous.start), previous)
    except DatabaseError as error:
        if error.code == "NO_SCHEME":
            return None
        raise
    return evaluate(previous, scheme, source, rows=False)


def _crossed(
    before: "QuarterResult", result: "QuarterResult", scheme: "Scheme", source: "Source"
) -> "Callable[[PersonResult], Crossed | None] | None":
    """Each quarter's work under the other's rules; None where the rules are the same."""
    from db.schemes import assembled, scheme_of
    from evaluation.counterfactual import find
    from evaluation.evaluation import evaluate
    from evaluation.exclusions import record_key
    from evaluation.explain import Crossed

    if (before.scheme.code, before.scheme.version) == (result.scheme.code, result.scheme.version):
        return None
    old = assembled(scheme_of(before), result.quarter)
    new = assembled(scheme, before.quarter)
    new_work_old_rules = evaluate(result.quarter, old, source, rows=False)
    old_work_new_rules = evaluate(before.quarter, new, source, rows=False)

    def crossed(person: "PersonResult") -> Crossed | None:
        key = record_key(person)
        try:
            return Crossed(find(new_work_old_rules, key), find(old_work_new_rules, key))
        except ValueError:
            return None

    return crossed


def _show(explanations: "tuple[Explanation, ...]", args: argparse.Namespace, document: str) -> None:
    if args.json is not None:
        from reports.files import write_whole

        write_whole(Path(args.json), document.encode())
    from ui.commands.explanation_text import explanation_lines

    for one in explanations:
        for line in explanation_lines(one):
            print(line)
