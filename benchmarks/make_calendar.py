"""Write resources/calendars/cn.json: the days off and the moved working days of China.

    python benchmarks/make_calendar.py

Needs the development tool chinesecalendar, which follows the State Council's yearly notice.
A year is one line: ``off`` holds the working weekdays that are free, ``work`` the Saturdays and
Sundays that are worked in exchange. A year that is absent is not known, which is not the same as
a year without holidays.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from chinese_calendar import constants

TARGET = Path(__file__).parents[1] / "resources" / "calendars" / "cn.json"


def calendar_text() -> str:
    """The file's text: one object by year, one line a year, days written ``MM-DD``."""
    years = sorted({day.year for day in constants.holidays})
    lines = [f'"{year}": {json.dumps(_year(year))}' for year in years]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _year(year: int) -> dict[str, list[str]]:
    free = [day for day in constants.holidays if day.weekday() < 5]
    return {"off": _days(free, year), "work": _days(constants.workdays, year)}


def _days(days: Iterable[date], year: int) -> list[str]:
    return [f"{day:%m-%d}" for day in sorted(days) if day.year == year]


if __name__ == "__main__":
    TARGET.write_text(calendar_text(), encoding="utf-8")
    sys.stdout.write(f"{TARGET}\n")
