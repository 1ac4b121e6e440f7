"""The roster of the peer evaluation: who held which post when, and the in-post days."""

import calendar
import datetime
from collections import Counter
from fractions import Fraction
from typing import Any

Row = dict[str, Any]
Kind = tuple[str, str, str | None]

GROUPS = ("刑事", "民商事", "行政", "执行", "立案速裁", "综合")
CATEGORIES = {
    "员额法官": "JUDGE",
    "法官助理": "ASSISTANT",
    "书记员": "CLERK",
    "司法行政人员": "ADMIN",
    "司法警察": "BAILIFF",
    "司法技术人员": "TECH",
}
_POSITIONS = {
    "院长": "PRESIDENT",
    "副院长": "VICE_PRESIDENT",
    "专委": "FULLTIME_AC_MEMBER",
    "庭长": "CHIEF",
    "副庭长": "DEPUTY_CHIEF",
    "普通": "ORDINARY",
    "综合部门法官": "SUPPORT_JUDGE",
}
_ABSENT = {"病假", "产假", "事假", "脱产培训", "借调(外出)", "挂职", "驻村/专班", "停职"}
_ENDING = {"调出", "辞职", "退休", "去世"}
_DIVISIONS = (
    (("执行",), "执行"),
    (("立案", "速裁", "诉讼服务"), "立案速裁"),
    (("刑",), "刑事"),
    (("行政庭", "行政审判"), "行政"),
    (("民", "商", "法庭"), "民商事"),
)
FOREVER = datetime.date.max.toordinal()


def bounds(quarter: str) -> tuple[int, int]:
    """The ordinals of the first and the last day of a quarter such as ``2024Q1``."""
    year, number = int(quarter[:4]), int(quarter[5])
    month = number * 3
    last = datetime.date(year, month, calendar.monthrange(year, month)[1])
    return datetime.date(year, month - 2, 1).toordinal(), last.toordinal()


def quarters_before(quarter: str, count: int) -> list[str]:
    """The *count* quarters before *quarter*, the nearest first."""
    index = int(quarter[:4]) * 4 + int(quarter[5]) - 1
    return [f"{at // 4}Q{at % 4 + 1}" for at in range(index - 1, index - 1 - count, -1)]


def default_group(division: str) -> str:
    """The peer group a division's name speaks of."""
    for words, group in _DIVISIONS:
        if any(word in division for word in words):
            return group
    return "综合"


class Roster:
    """The postings as they were served: cut where a person left the service."""

    def __init__(self, people: dict[str, list[Row]], quota: dict[str, str]) -> None:
        self.postings: dict[str, list[Row]] = {}
        self._states: dict[str, list[Row]] = {}
        for state in people["states"]:
            self._states.setdefault(state["staff"], []).append(state)
        for row in sorted(people["postings"], key=lambda row: row["start"]):
            posting = dict(row, category=CATEGORIES[row["category"]])
            posting["group"] = row["group"] or default_group(row["division"])
            posting["position"] = _POSITIONS[row["position"]]
            posting["quota"] = Fraction(quota[posting["position"]])
            posting["end"] = self._served_until(posting)
            self.postings.setdefault(row["staff"], []).append(posting)

    def _served_until(self, posting: Row) -> int:
        end = FOREVER if posting["end"] is None else posting["end"]
        for state in self._states.get(posting["staff"], ()):
            if state["state"] in _ENDING and state["start"] >= posting["start"]:
                end = min(end, state["start"] - 1)
        return int(end)

    def kind(self, staff: str, category: str, day: int) -> Kind | None:
        """Whose record a thing of that day is: person, category and, for a judge, group."""
        for posting in reversed(self.postings.get(staff, ())):
            if posting["start"] <= day <= posting["end"] and posting["category"] == category:
                return staff, category, posting["group"] if category == "JUDGE" else None
        return None

    def records(self, start: int, end: int) -> dict[Kind, Row]:
        """The records with an in-post day between two days, both included."""
        records = {}
        for staff, postings in self.postings.items():
            days: dict[Kind, dict[int, Row]] = {}
            for posting in postings:
                span = range(max(start, posting["start"]), min(end, posting["end"]) + 1)
                if span:
                    judge = posting["category"] == "JUDGE"
                    kind = staff, posting["category"], posting["group"] if judge else None
                    days.setdefault(kind, {}).update(dict.fromkeys(span, posting))
            if days:
                absent = self._absent(staff, start, end)
                for kind, held in days.items():
                    if record := _record(held, absent):
                        records[kind] = record
        return records

    def _absent(self, staff: str, start: int, end: int) -> set[int]:
        absent: set[int] = set()
        for state in self._states.get(staff, ()):
            if state["state"] in _ABSENT:
                last = end if state["end"] is None else min(end, state["end"])
                absent.update(range(max(start, state["start"]), last + 1))
        return absent


def _record(held: dict[int, Row], absent: set[int]) -> Row | None:
    served = [posting for day, posting in held.items() if day not in absent]
    if not served:
        return None
    last = max(held.values(), key=lambda posting: posting["start"])
    quotas = Counter(posting["quota"] for posting in served)
    return {
        "days": len(served),
        "quota": sum((quota * count for quota, count in quotas.items()), Fraction(0)),
        "ordinary": all(posting["position"] == "ORDINARY" for posting in held.values()),
        "last": last,
    }
