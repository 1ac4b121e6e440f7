"""The changes of a quarter that a person could have brought about, as changed counts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from evaluation.case import HANDLING, Role
from evaluation.item_rule import ItemRule
from evaluation.scheme import Scheme
from evaluation.staff import Category, RecordKey
from evaluation.tally import Credit, Entry, Handled, Pending, Tally

_FAULTS = {
    Category.JUDGE: ("K.更正", "K.程序"),
    Category.ASSISTANT: ("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵"),
    Category.CLERK: ("C.笔录", "C.退卷"),
}
_LEAST_TRIED = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """A kind of change that can be made whole case by whole case, *most* times at most.

    CLOSE: one more typical case closed in time (the open ones first). IN_TIME: a late case closed
    in time. FEWER_OLD: a long-pending case closed before the quarter. FAULT: one fault fewer.
    REVIEW: one reviewed file without the defect. HELP: one more typical case assisted or followed.
    ARCHIVE, EFILE: one more file in time. Changes nobody controls, such as an old judgment
    reversed, are never among them, nor more mediation than the parties wanted. *item* is the code
    of the scheme's item that the change is first felt in.
    """

    code: str
    item: str
    detail: str
    most: int
    apply: Callable[[int], Tally]


def wishes(scheme: Scheme, tally: Tally, key: RecordKey) -> tuple[Wish, ...]:
    """What the owner of a record could have done more, or less, of, under the items of *scheme*."""
    rules = scheme.items_for(key.category, key.group)
    match key.category:
        case Category.JUDGE:
            return (
                *_closings(scheme, tally, key, _code(rules, "CREDIT", "CLEARANCE", "DURATION")),
                *_late(tally, key, _code(rules, "IN_TIME", "LATE_CASES")),
                *_old(tally, key, _code(rules, "OPEN_OLD")),
                *_reviews(tally, key, rules),
                *_faults(tally, key, rules),
            )
        case Category.ASSISTANT:
            helped = _helped(tally, key, Role.ASSISTANT, _code(rules, "ASSISTED"))
        case Category.CLERK:
            helped = _helped(tally, key, Role.CLERK, _code(rules, "FOLLOWED"))
        case _:
            return ()
    return (*helped, *_files(tally, key, rules), *_faults(tally, key, rules))


def _code(rules: Sequence[ItemRule], *quantities: str) -> str | None:
    """The code of the item that measures the first of *quantities* any item does."""
    of = {rule.quantity: rule.code for rule in reversed(rules)}
    return next((of[quantity] for quantity in quantities if quantity in of), None)


def _closings(scheme: Scheme, tally: Tally, key: RecordKey, item: str | None) -> Iterator[Wish]:
    # Of a total too little is known to say what more of the same would bring.
    rows = [row for row in tally.handled if row.owner == key and row.told is None]
    own = {
        credit: _kind(credit)
        for credit in tally.volume.credits
        if credit.owner == key and credit.role in HANDLING and not credit.entered
    }
    plain = {credit: kind for credit, kind in own.items() if not credit.step} or own
    known = set(plain.values())
    closed = [row for row in rows if (row.type_word, row.procedure, row.manner) in known]
    if not closed or item is None:
        return
    row = max(closed, key=lambda row: (row.count, row.type_word, row.procedure, row.manner))
    kind = (row.type_word, row.procedure, row.manner)
    alike = [credit for credit, of in plain.items() if of == kind]
    credit = max(alike, key=lambda c: (c.step, c.count, -c.factors, c.role))
    most = max(_LEAST_TRIED, sum(one.count for one in rows))

    def apply(n: int) -> Tally:
        return _with_closings(scheme, tally, row, credit, n)

    yield Wish("CLOSE", item, " ".join(kind), most, apply)


def _with_closings(scheme: Scheme, tally: Tally, row: Handled, credit: Credit, n: int) -> Tally:
    """*n* more cases like *row* closed in time, each as long as the mean of them."""
    days = n * -(-row.days // row.count)
    limited = n if scheme.limit(row.type_word, row.procedure) is not None else 0
    more = replace(row, count=row.count + n, limited=row.limited + limited, days=row.days + days)
    cells = tuple(
        replace(cell, count=cell.count + n, days=cell.days + days)
        if (cell.type_word, cell.procedure) == (row.type_word, row.procedure)
        else cell
        for cell in tally.volume.cells
    )
    volume = replace(
        tally.volume,
        credits=_added(tally.volume.credits, credit, n),
        cells=cells,
    )
    pending = tally.pending.get(row.owner)
    young = pending.count - pending.old if pending else 0
    taken = min(n, young)
    changed = replace(
        tally,
        volume=volume,
        handled=tuple(more if one is row else one for one in tally.handled),
        allotted={**tally.allotted, row.owner: tally.allotted.get(row.owner, 0) + n - taken},
    )
    if pending is None or not taken:
        return changed
    return replace(changed, pending=_pending(tally, row.owner, pending.count - taken, pending.aged))


def _late(tally: Tally, key: RecordKey, item: str | None) -> Iterator[Wish]:
    late = [row for row in tally.handled if row.owner == key and row.late]
    most = sum(row.late for row in late)

    def apply(n: int) -> Tally:
        left, rows = n, []
        for row in tally.handled:
            mended = min(left, row.late) if row.owner == key else 0
            left -= mended
            rows.append(replace(row, late=row.late - mended) if mended else row)
        return replace(tally, handled=tuple(rows))

    if most and item is not None:
        yield Wish("IN_TIME", item, "", most, apply)


def _old(tally: Tally, key: RecordKey, item: str | None) -> Iterator[Wish]:
    pending = tally.pending.get(key)
    if pending is None or not pending.old or item is None:
        return

    def apply(n: int) -> Tally:
        left = pending.old - n
        aged = tuple(min(count, left) for count in pending.aged)
        return replace(tally, pending=_pending(tally, key, pending.count - n, aged))

    yield Wish("FEWER_OLD", item, "", pending.old, apply)


def _reviews(tally: Tally, key: RecordKey, rules: Sequence[ItemRule]) -> Iterator[Wish]:
    for grade in ("瑕疵", "不合格"):
        counted = (rule.code for rule in rules if grade in rule.parameters.get("review", {}))
        item = next(counted, None)
        if item is None:
            continue
        found = [
            one
            for one in tally.findings
            if one.owner == key and one.stage == "REVIEW" and one.result == grade
        ]
        if found:
            yield Wish("REVIEW", item, grade, len(found), _without(tally, found))


def _without(tally: Tally, found: Sequence[object]) -> Callable[[int], Tally]:
    def apply(n: int) -> Tally:
        gone = {id(one) for one in found[:n]}
        return replace(tally, findings=tuple(f for f in tally.findings if id(f) not in gone))

    return apply


def _faults(tally: Tally, key: RecordKey, rules: Sequence[ItemRule]) -> Iterator[Wish]:
    for code in _FAULTS[key.category]:
        counted = (rule.code for rule in rules if code in rule.parameters.get("measures", {}))
        item = next(counted, None)
        rows = [e for e in tally.entries if e.staff_no == key.staff_no and e.item == code]
        total = sum((row.value or Fraction(0) for row in rows), start=Fraction(0))
        if total >= 1 and item is not None:
            yield Wish("FAULT", item, code, int(total), _with_fewer(tally, rows[0], rows))


def _with_fewer(tally: Tally, first: Entry, rows: Sequence[Entry]) -> Callable[[int], Tally]:
    """Entries whose sum is smaller by n; the first of them carries the difference."""

    def apply(n: int) -> Tally:
        total = sum((row.value or Fraction(0) for row in rows), start=Fraction(0))
        ours = {id(row) for row in rows}
        kept = [entry for entry in tally.entries if id(entry) not in ours]
        return replace(tally, entries=(*kept, replace(first, value=total - n)))

    return apply


def _helped(tally: Tally, key: RecordKey, role: Role, item: str | None) -> Iterator[Wish]:
    own = [c for c in tally.volume.credits if c.owner == key and c.role is role]
    if not own or item is None:
        return
    plain = [credit for credit in own if not credit.step] or own
    typical = max(plain, key=lambda c: (c.count, -c.factors, c.type_word, c.procedure, c.manner))
    most = max(_LEAST_TRIED, sum(credit.count for credit in own))

    def apply(n: int) -> Tally:
        credited = _added(tally.volume.credits, typical, n)
        return replace(tally, volume=replace(tally.volume, credits=credited))

    yield Wish("HELP", item, " ".join(_kind(typical)), most, apply)


def _files(tally: Tally, key: RecordKey, rules: Sequence[ItemRule]) -> Iterator[Wish]:
    """Files in time, where their number comes from the cases and was not entered."""
    entered = {entry.item for entry in tally.entries if entry.staff_no == key.staff_no}
    of = {
        rule.quantity: rule.code
        for rule in reversed(rules)
        if rule.parameters.get("item") not in entered
    }
    in_time, due = tally.archived.get(key, (0, 0))
    if tally.archive_dates_known and "ARCHIVED" in of and in_time < due:
        yield Wish(
            "ARCHIVE",
            of["ARCHIVED"],
            "",
            due - in_time,
            lambda n: replace(tally, archived={**tally.archived, key: (in_time + n, due)}),
        )
    quick, files = tally.efiles.get(key, (0, 0))
    if "EFILES" in of and quick < files:
        yield Wish(
            "EFILE",
            of["EFILES"],
            "",
            files - quick,
            lambda n: replace(tally, efiles={**tally.efiles, key: (quick + n, files)}),
        )


def _added(credits_: Sequence[Credit], credit: Credit, n: int) -> tuple[Credit, ...]:
    return tuple(replace(c, count=c.count + n) if c is credit else c for c in credits_)


def _pending(
    tally: Tally, key: RecordKey, count: int, aged: tuple[int, ...]
) -> dict[RecordKey, Pending]:
    """The open cases of everybody with those of one judge changed; none left is no row."""
    rest = {owner: pending for owner, pending in tally.pending.items() if owner != key}
    return {**rest, key: Pending(count, aged)} if count else rest


def _kind(credit: Credit) -> tuple[str, str, str]:
    return credit.type_word, credit.procedure, credit.manner
