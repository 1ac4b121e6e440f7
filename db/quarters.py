"""Which quarters there is anything to show of. Expects an open session.

Asked in plain SQL: the window asks it before its first frame, and the models would take longer to
load than the answer takes.
"""

from datetime import date

from db.engine import database
from evaluation.period import Quarter


def quarters_with_data() -> list[Quarter]:
    """From the first case that was filed to the last that was closed or measured, latest first.

    Three queries.
    """
    found = {Quarter.of(day) for column in ("filed_on", "closed_on") for day in _ends(column)}
    rows = database.execute_sql("SELECT DISTINCT quarter FROM measure").fetchall()
    found |= {Quarter.parse(name) for (name,) in rows}
    if not found:
        return []
    listed = [max(found)]
    while listed[-1] > min(found):
        listed.append(listed[-1].shifted(-1))
    return listed


def _ends(column: str) -> list[date]:
    """The first and the last day in *column* of the cases, if there is any."""
    # Two statements in one: SQLite looks up only one end of an index at a time.
    sql = f"SELECT (SELECT MIN({column}) FROM court_case), (SELECT MAX({column}) FROM court_case)"
    row = database.execute_sql(sql).fetchone()
    # SQLite gives days as text, a server as dates.
    return [date.fromisoformat(str(day)) for day in row if day is not None]
