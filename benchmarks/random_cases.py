"""The cases of a random court: every type, procedure, manner, panel, series and odd date."""

import random
from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_TYPES = _words(
    "民初 民初 民初 民初 民初 刑初 刑初 行初 行初 行赔初 行审 民特 民督 民撤 民再 刑再 民辖 财保 "
    "执 执 执 执恢 执保 执异 诉前调确 诉前调 破申 司救执 司救民 民他 刑附民初 知民初"
)
_PROCEDURES = (
    "简易程序",
    "简易",
    "小额诉讼程序",
    "速裁",
    "速裁程序",
    "简易转普通",
    "普通程序",
    "普通(独任)",
    "普通程序(合议)",
    "小额转简易",
    "简易转普通转简易",
    "特别程序",
    "督促程序",
    "执行",
    "审查",
    "保全",
    "破产程序",
    "其他",
    "",
)
_MANNERS = (
    "判决",
    "判决",
    "调解结案",
    "调解",
    "准予撤诉",
    "准予撤诉",
    "准许撤回起诉",
    "按撤诉处理",
    "按自动撤诉处理",
    "驳回起诉",
    "驳回自诉",
    "驳回申请",
    "终结本次执行程序",
    "终本",
    "执行完毕",
    "终结执行",
    "终结",
    "终止审理",
    "移送管辖",
    "不予受理",
    "退回检察院",
    "销案",
    "不予执行",
    "裁定",
    "准许申请",
    "",
)
_CAUSES = ("民间借贷纠纷", "买卖合同纠纷", "盗窃罪", "行政处罚", "其他案由")
_FLAGS = _words(
    "是否鉴定 是否反诉 附带民事 公告送达 管辖异议 涉外 专业法官会议 审委会 发回重审案件 四类案件 "
    "实质化解 行政机关改变行为"
)
_COUNTS = (("当事人数", 12), ("卷宗册数", 8), ("开庭次数", 6), ("刑事被告人数", 8))
_SECOND = ("维持", "改判", "部分改判", "发回", "指令审理", "调解", "撤回")
_FAULTS = ("有责", "有责", "无责", "待评查", "")
COURT = "苏0691"


class _Writer:
    """Draws cases; the serial numbers run by year and type word."""

    def __init__(self, seed: int, people: list[Row], quarters: list[str]) -> None:
        self.dice = random.Random(f"cases {seed}")
        self._staff: dict[str, list[Row]] = {}
        for row in people:
            if row["工号"].startswith("J9"):
                continue
            self._staff.setdefault(row["人员类别"], []).append(row)
        self._serials: dict[tuple[int, str], int] = {}
        self._archives = self.dice.random() < 0.85
        self._quarters = quarters

    def person(self, category: str) -> str:
        """A staff number or a name; now and then of another category, or nobody's."""
        dice = self.dice
        if dice.random() < 0.02:
            return "无此人"
        if dice.random() < 0.03:
            category = dice.choice(list(self._staff))
        row = dice.choice(self._staff[category])
        return str(row["姓名" if dice.random() < 0.4 else "工号"])

    def several(self, category: str) -> str:
        """Nobody, one or several people; the same one twice now and then."""
        people = [self.person(category) for _ in range(self.dice.choice((0, 1, 1, 1, 1, 2, 3)))]
        if people and self.dice.random() < 0.05:
            people.append(people[0])
        return self.dice.choice("、,；").join(people)

    def number(self, filed: date, word: str) -> str:
        """The next case number."""
        key = filed.year, word
        self._serials[key] = serial = self._serials.get(key, 0) + 1
        return f"（{filed.year}）{COURT}{word}{serial}号"

    def panel(self, row: Row) -> None:
        """A single judge, or three, five or seven people, the judge in charge among them or not."""
        dice = self.dice
        size = dice.choice((1, 1, 1, 1, 3, 3, 5, 7))
        if size == 1:
            row["审判长"] = row["承办人"] if dice.random() < 0.1 else ""
            return
        row["审判长"] = dice.choice(("", row["承办人"], self.person("员额法官")))
        members = [
            f"陪审{number}（陪审员）" if dice.random() < 0.3 else self.person("员额法官")
            for number in range(dice.choice((size - 1, size)))
        ]
        if dice.random() < 0.4:
            members.append(row["承办人"])
        row["合议庭成员"] = "、".join(members)

    def case(self, filed: date, closed: date | None, **given: Any) -> Row:
        """One case with everything that may be known of it."""
        dice = self.dice
        word = given.pop("word", None) or dice.choice(_TYPES)
        delay = timedelta(dice.choice((0, 0, 1, 5, 20)))
        row: Row = {
            "案号": self.number(filed, word),
            "案由": dice.choice(_CAUSES),
            "适用程序": dice.choice(_PROCEDURES if dice.random() < 0.5 else _PROCEDURES[:9]),
            "立案日期": filed,
            "分案日期": "" if dice.random() < 0.3 else filed + delay,
            "结案日期": closed or "",
            "结案方式": dice.choice(_MANNERS) if closed else "",
            "承办部门": "民庭",
            "承办人": self.person("员额法官"),
            "原告": f"原告{dice.randint(0, 10**6)}",
            "被告": "" if dice.random() < 0.1 else f"被告{dice.randint(0, 10**6)}",
        }
        row |= given
        self.panel(row)
        row["法官助理"] = self.several("法官助理")
        row["书记员"] = self.several("书记员")
        self.circumstances(row)
        if closed:
            self.afterwards(row, closed)
        else:
            row["中止"] = "是" if dice.random() < 0.2 else ""
        return row

    def circumstances(self, row: Row) -> None:
        """Counts, flags, extensions and amounts."""
        dice = self.dice
        for column, most in (
            ("当事人数", 12),
            ("卷宗册数", 8),
            ("开庭次数", 6),
            ("刑事被告人数", 8),
        ):
            if dice.random() < 0.4:
                row[column] = dice.randint(0, most)
        for flag in _FLAGS:
            if dice.random() < 0.12:
                row[flag] = dice.choice(("是", "是", "否", "1", "√"))
        self._efforts(row)

    def _efforts(self, row: Row) -> None:
        dice = self.dice
        for column in ("延长天数", "扣除天数"):
            if dice.random() < 0.2:
                row[column] = dice.randint(0, 60)
        if dice.random() < 0.8:
            row["标的额"] = dice.randint(0, 10**7) / 100
            row["执行到位金额"] = min(row["标的额"], dice.randint(0, 8 * 10**6) / 100)
        if dice.random() < 0.7:
            row["电子卷宗及时"] = dice.choice(("是", "是", "否"))

    def afterwards(self, row: Row, closed: date) -> None:
        """Archive, appeal, second instance, retrial and review."""
        dice = self.dice
        row["是否上诉"] = "是" if dice.random() < 0.2 else "否"
        if self._archives and dice.random() < 0.8:
            row["归档日期"] = closed + timedelta(dice.randint(0, 110))
        for name, results, chance in (("二审", _SECOND, 0.12), ("再审", _SECOND[:4], 0.05)):
            if dice.random() < chance:
                row[name + "结果"] = dice.choice(results)
                row[name + "裁判日期"] = closed + timedelta(dice.randint(1, 300))
                row[name + "责任"] = dice.choice(_FAULTS)
        if dice.random() < 0.15:
            row["评查等次"] = dice.choice(("优秀", "优秀", "合格", "瑕疵", "不合格"))
            row["评查日期"] = closed + timedelta(dice.randint(0, 200))

    def twins(self, first: date) -> list[Row]:
        """Equal cases for the judges who are to be tied, but for one withdrawn here and there."""
        dice = self.dice
        rows = []
        for _ in range(dice.randint(1, 12)):
            closed = first + timedelta(dice.randint(0, 89))
            filed = closed - timedelta(dice.choice((10, 60, 200)))
            given = {"word": dice.choice(_TYPES), "案由": "其他案由", "结案方式": "判决"}
            model = self.case(filed, closed, 承办人="J900", **given)
            model |= {"审判长": "", "合议庭成员": ""}
            rows.append(model)
            for number in ("J901", "J902"):
                word = given["word"]
                rows.append({**model, "承办人": number, "案号": self.number(filed, word)})
                if dice.random() < 0.02:
                    rows[-1]["结案方式"] = "准予撤诉"
        return rows

    def series(self, start: date) -> list[Row]:
        """Cases of one party filed one after the other, some of them too late for the chain."""
        dice = self.dice
        handler = self.person("员额法官")
        given: Row = {
            "承办人": handler,
            "案由": _CAUSES[0],
            "word": dice.choice(("民初", "民初", "执")),
        }
        shared = dice.choice(("原告", "被告", "both", "official"))
        for side in ("原告", "被告"):
            if shared in (side, "both"):
                given[side] = f"系列{side} {dice.randint(0, 5)}有限公司"
        if shared == "official":
            given["系列案号"] = f"（{start.year}）系列{dice.randint(0, 99)}"
        rows, filed = [], start
        for _ in range(dice.choice((2, 4, 5, 6, 9, 24, 27))):
            filed += timedelta(dice.choice((0, 0, 1, 3, 8, 10, 15, 41)))
            closed = filed + timedelta(dice.randint(0, 200)) if dice.random() < 0.85 else None
            rows.append(self.case(filed, closed, **given))
        return rows


def _days(quarter: str) -> tuple[date, date]:
    year, month = int(quarter[:4]), int(quarter[5]) * 3 - 2
    after = date(year + (month > 9), (month + 2) % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(1)


def draw(seed: int, people: list[Row], quarters: list[str]) -> list[Row]:
    """The sheet 案件; one quarter holds nothing, some hold too little for a baseline."""
    writer = _Writer(seed, people, quarters)
    dice = writer.dice
    volume = dice.choice((15, 40, 90))
    empty = dice.choice(quarters[3:8])
    rows: list[Row] = []
    for quarter in quarters:
        first, last = _days(quarter)
        count = 0 if quarter == empty else round(volume * dice.choice((0.2, 0.7, 1, 1, 1.3)))
        for _ in range(count):
            closed = dice.choice((first, last, *[first + timedelta(dice.randint(0, 89))] * 8))
            filed = closed - timedelta(dice.choice((0, 10, 20, 45, 60, 91, 120, 180, 400)))
            rows.append(writer.case(filed, closed))
        rows += [
            writer.case(first + timedelta(dice.randint(0, 89)), None)
            for _ in range(round(count * 0.3))
        ]
        if quarter != empty and dice.random() < 0.6:
            rows += writer.twins(first)
        if quarter != empty and dice.random() < 0.5:
            rows += writer.series(first - timedelta(dice.randint(0, 40)))
    rows += _refused(rows, dice)
    return rows


def _refused(rows: list[Row], dice: random.Random) -> list[Row]:
    """Rows an import refuses: the same number again, no judge in charge, closed before filed."""
    twice, nobody, early, nonsense = (dict(dice.choice(rows)) for _ in range(4))
    nobody |= {"案号": f"（2023）{COURT}民初90001号", "承办人": ""}
    day = date(2023, 5, 5)
    early |= {"案号": f"（2023）{COURT}民初90002号", "立案日期": day, "结案日期": date(2023, 5, 4)}
    nonsense |= {"案号": f"（2023）{COURT}民初号"}
    return [twice, nobody, early, nonsense]
