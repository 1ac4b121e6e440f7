"""Courts of any size: the sample court copied, with its pace set to the number of cases wanted."""

from collections.abc import Iterator
from datetime import date

from benchmarks.sample import staging
from benchmarks.sample.case import Case
from benchmarks.sample.court import Roster, read, roster_from, rows_of
from benchmarks.sample.docket import Docket
from benchmarks.sample.spelling import numbered
from evaluation.period import Quarter

LAST = Quarter(2024, 1)
A_QUARTER = 5_000  # of a court with 20,000 cases a year
OF_THE_SAMPLE = 1_350
Table = list[dict[str, str]]


def quarters_for(cases: int) -> list[Quarter]:
    """The quarters *cases* are spread over: up to five years at 20,000 a year, then more a year."""
    return [*LAST.before(min(20, max(4, cases // A_QUARTER)) - 1), LAST]


def copied_court(cases: int, quarters: list[Quarter]) -> tuple[Table, Table]:
    """Postings and states of a court that closes some five in a hundred more than *cases*."""
    a_quarter = cases / len(quarters)
    copies = max(1, round(a_quarter / OF_THE_SAMPLE))
    pace = 1.05 * a_quarter / (OF_THE_SAMPLE * copies)
    names = _names()
    postings: Table = []
    states: Table = []
    for copy in range(1, copies + 1):
        named: dict[str, str] = {}
        for row in rows_of("roster.csv"):
            named.setdefault(row["工号"], next(names))
            postings.append(_copied(row, copy, named[row["工号"]], pace))
        states += [{**row, "工号": _number(row, copy)} for row in rows_of("states.csv")]
    return postings, states


def _number(row: dict[str, str], copy: int) -> str:
    return f"{row['工号'][0]}{copy:02}{row['工号'][1:]}"


def _copied(row: dict[str, str], copy: int, name: str, pace: float) -> dict[str, str]:
    judge = row["人员类别"] == "员额法官"
    late = row["起始日期"] > "2023"
    return {
        **row,
        "工号": _number(row, copy),
        "姓名": name,
        "部门": f"{row['部门']}{copy}",
        # Everybody but those who join within the last quarters serves from the first one on.
        "起始日期": row["起始日期"] if late else "2010-01-01",
        "速度": str(float(row["速度"]) * (pace if judge else 1.0)),
    }


def _names() -> Iterator[str]:
    """Invented names, no two alike."""
    words = read("words.json")
    first = sorted({given[0] for given in words["given"]})
    second = sorted({given[1] for given in words["given"]})
    for a in first:
        for b in second:
            for surname in words["surnames"]:
                yield surname + a + b


def drawn_court(cases: int, seed: int) -> tuple[Table, Table, list[Case]]:
    """Postings, states and exactly *cases* cases, numbered, as known when the last quarter ends.

    Raises:
        RuntimeError: the dice gave fewer cases than asked for.
    """
    quarters = quarters_for(cases)
    postings, states = copied_court(cases, quarters)
    roster = roster_from(postings, states)
    drawn = list(staging.seen_on(LAST.end, _closed(roster, quarters, seed)))
    if len(drawn) < cases:
        raise RuntimeError(f"{len(drawn)} cases drawn, {cases} wanted")
    kept = [case for i, case in enumerate(drawn) if i * cases % len(drawn) < cases]
    return postings, states, numbered(kept, read("court.json")["code"])


def _closed(roster: Roster, quarters: list[Quarter], seed: int) -> Iterator[Case]:
    known = date.fromisoformat(read("court.json")["data_day"])
    docket = Docket(seed, roster, known, {})
    for quarter in [*quarters, *(LAST.shifted(ahead) for ahead in (1, 2, 3))]:
        yield from docket.closed_in(quarter)
