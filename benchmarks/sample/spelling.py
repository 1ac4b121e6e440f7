"""Numbers, names and days as clerks type them: mostly alike, now and then not."""

from collections.abc import Iterable
from datetime import date

from benchmarks.sample.case import Case
from benchmarks.sample.court import Roster, read
from benchmarks.sample.dice import Dice

HEADS: tuple[str, ...] = tuple(read("words.json")["heads"])
Row = dict[str, object]


def numbered(cases: Iterable[Case], code: str, before: int = 300) -> list[Case]:
    """The cases in order of filing, each with its number; the first year starts behind *before*."""
    ordered = sorted(cases, key=lambda case: (case.filed, case.handler, case.kind, case.plaintiff))
    serials: dict[tuple[int, str], int] = {}
    first_year = ordered[0].filed.year
    for case in ordered:
        key = (case.filed.year, case.kind)
        serial = serials.get(key, before if key[0] == first_year else 0) + 1
        serials[key] = serial
        case.number = f"（{key[0]}）{code}{case.kind}{serial}号"
    return ordered


class Speller:
    """Turns cases into rows of cells; *untidy* is the share of cells spelled unusually."""

    def __init__(self, seed: int, roster: Roster, untidy: float) -> None:
        self._seed = seed
        self._names = {number: member.name for number, member in roster.members.items()}
        self._untidy = untidy
        self._words = read("words.json")
        self._namesakes = set(read("court.json")["namesakes"])

    def row(self, case: Case) -> Row:
        """The cells of *case*, by head; what is empty is missing."""
        dice = Dice(self._seed, "spelling", case.number)
        row: Row = {
            "案号": self._number(case.number, dice),
            "案由": case.cause,
            "适用程序": dice.pick(self._words["procedures"][case.procedure]),
            "立案日期": case.filed,
            "分案日期": case.allotted if case.allotted != case.filed or dice.chance(0.5) else None,
            "结案日期": case.closed,
            "结案方式": dice.pick(self._words["endings"].get(case.manner, [case.manner])),
            "承办部门": case.division,
            "承办人": self._person(case.handler, dice),
            "审判长": self._person(case.presider, dice) if case.presider else None,
            "合议庭成员": self._people(case.panel, dice),
            "法官助理": self._people(case.assistants, dice),
            "书记员": self._people(case.clerks, dice),
            "原告": case.plaintiff,
            "被告": case.defendant,
            **case.more,
        }
        return {
            head: self._cell(value, dice)
            for head, value in row.items()
            if value is not None and value != ""
        }

    def _cell(self, value: object, dice: Dice) -> object:
        if isinstance(value, Case):
            return value.number
        if value is True:
            return dice.pick(self._words["booleans"])
        if value is False:
            return "否"
        if isinstance(value, date):
            return self._day(value, dice) if dice.chance(self._untidy) else value
        if isinstance(value, float) and dice.chance(self._untidy):
            return f"{value:,.2f}"
        return value

    def _number(self, number: str, dice: Dice) -> str:
        if not dice.chance(self._untidy):
            return number
        year, rest = number[1:5], number[6:]
        court, kind = rest[:5], rest[5:]
        spellings = (
            f"({year}){rest}",
            f"（{year}）{court} {kind}",
            f"〔{year}〕{rest}",
            f"[{year}]{rest}",
            f"（{year}）{rest} ",
            f"（ {year} ）{rest}",
            f"({year}){rest}之一",
            f"【{year}】{rest}",
        )
        return dice.pick(spellings)

    def _day(self, day: date, dice: Dice) -> object:
        year, month, number = day.year, day.month, day.day
        spellings: tuple[object, ...] = (
            f"{year}.{month}.{number}",
            f"{year}年{month}月{number}日",
            f"{year}/{month}/{number}",
            day.isoformat(),
            f"{year}/{month:02}/{number:02} 00:00:00",
            (day - date(1899, 12, 30)).days,  # a spreadsheet's serial number
            f"{day.isoformat()}T09:00:00",
        )
        return dice.pick(spellings)

    def _person(self, number: str, dice: Dice) -> str:
        name = self._names.get(number)
        if name is None:
            return number  # a lay assessor stands with his name
        if number in self._namesakes or dice.chance(self._untidy / 2):
            return number
        if len(name) == 2 and dice.chance(self._untidy * 3):
            return f"{name[0]} {name[1]}"
        return name

    def _people(self, numbers: list[str], dice: Dice) -> str:
        separator = "、"
        if len(numbers) > 1 and dice.chance(self._untidy * 3):
            separator = dice.pick(["，", ",", ";", "；", "\n"])
        return separator.join(self._person(number, dice) for number in numbers)
