"""Which quarters there is anything to show of. Expects an open session.

Asked in plain SQL: the window asks it before its first frame, and the models would take longer to
load than the answer takes.
"""

from datetime import date

from db.schema_steps import Ask
from evaluation.period import Quarter


def quarters_with_data() -> list[Quarter]:
    """From the first case that was filed to the last that was closed or measured, latest first.

    Three queries.
    """
    from db.engine import database

    return quarters_known_to(database.execute_sql)


def quarters_known_to(ask: Ask) -> list[Quarter]:
    """The same of the database behind *ask*."""
    columns = ("filed_on", "closed_on")
    found = {Quarter.of(day) for column in columns for day in _ends(ask, column)}
    rows = ask("SELECT DISTINCT quarter FROM measure").fetchall()
    found |= {Quarter.parse(name) for (name,) in rows}
    if not found:
        return []
    listed = [max(found)]
    while listed[-1] > min(found):
        listed.append(listed[-1].shifted(-1))
    return listed


def _ends(ask: Ask, column: str) -> list[date]:
    """The first and the last day in *column* of the cases, if there is any."""
    # Two statements in one: SQLite looks up only one end of an index at a time.
    sql = f"SELECT (SELECT MIN({column}) FROM court_case), (SELECT MAX({column}) FROM court_case)"
    row = ask(sql).fetchone()
    # SQLite gives days as text, a server as dates.
    return [date.fromisoformat(str(day)) for day in row if day is not None]
