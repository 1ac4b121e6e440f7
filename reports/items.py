"""Assessed items, gates and measures in the words of the paper."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from evaluation.figures import value_shown
from evaluation.result import Item, PersonResult
from evaluation.staff import Category, Position

CATEGORIES = {
    Category.JUDGE: "员额法官",
    Category.ASSISTANT: "法官助理",
    Category.CLERK: "书记员",
    Category.ADMIN: "司法行政人员",
    Category.BAILIFF: "司法警察",
    Category.TECH: "司法技术人员",
}
ITEMS = {
    "Q": "办案数量",
    "K": "办案质量",
    "E1": "审限内结案率",
    "E2": "结收比",
    "E3": "平均审理天数比",
    "E4": "长期未结案件",
    "F1": "服判息诉率",
    "F2": "调解率",
    "F3": "信访投诉",
    "A1": "辅助办案量",
    "A2": "辅助质量",
    "A3": "庭前准备及时率",
    "A4": "信息录入及时率",
    "A5": "带教法官评价",
    "A6": "团队绩效",
    "C1": "协助办结案件",
    "C2": "庭审记录",
    "C3": "归档及时率",
    "C4": "电子卷宗及时率",
    "C5": "送达完成率",
    "C6": "团队部门评价",
    "D": "差错扣分",
    "T": "工作任务目标",
    "S": "满意度",
    "N": "工作创新",
}
_GROUP_ITEMS = {
    ("F1", "执行"): "执行完毕率",
    ("F2", "执行"): "执行到位率",
    ("F2", "行政"): "实质化解率",
}
_MEASURES = {
    "K.更正": "文书补正或差错",
    "K.程序": "程序违法",
    "F3.投诉": "属实投诉",
    "F3.信访": "有责信访",
    "E4.有因": "有正当事由的长期未结案件",
    "A2.退改": "初稿实质退改",
    "A2.漏送": "漏送达、漏保全",
    "A2.校对": "校对差错",
    "A2.瑕疵": "归责助理的瑕疵",
    "C2.开庭": "庭审记录（不足两小时）",
    "C2.长庭": "庭审记录（两小时以上）",
    "C.笔录": "笔录缺签或差错",
    "C.退卷": "退卷",
    "review_plus_cap": "评查优秀加分封顶",
}
_VETOES = {
    "V01": "接受纪检监察或司法调查、停职",
    "V02": "处于政务处分期",
    "V03": "处于党纪处分影响期",
    "V04": "被法官惩戒委员会认定有责",
    "V05": "案件评查不合格且有责",
    "V06": "未经批准超审限",
    "V07": "有责信访或负面舆情",
    "V08": "未按规定记录过问案件情况",
    "V09": "数据造假",
    "V10": "失密泄密或案卷丢失",
    "V11": "安全责任事故",
    "V12": "在岗时间不足",
    "V13": "上一考核期等次不合要求",
    "V14": "拒绝办案或挂名办案",
}
# Whoever leads a division is called after what it is.
_LEADERS = (("大队", "大队长"), ("庭", "庭长"), ("局", "局长"))
_POSITIONS = {
    Position.PRESIDENT: "院长",
    Position.VICE_PRESIDENT: "副院长",
    Position.FULLTIME_AC_MEMBER: "审委会专职委员",
    Position.SUPPORT_JUDGE: "综合部门法官",
}
_NO_DATA = "no data"
_UNKNOWN_TYPE = re.compile(r"T \*: (.+)")
_LONG_PENDING = re.compile(r"(\d+) long-pending")


def item_name(code: str, group: str) -> str:
    """What an item is called for a person of that group; an unknown code stands for itself."""
    return _GROUP_ITEMS.get((code, group)) or ITEMS.get(code, code)


def name_of(item: Item, group: str) -> str:
    """What *item* of a person of that group is called: by its scheme, else as everywhere."""
    return item.name.zh if item.name is not None else item_name(item.code, group)


def names_of(people: Iterable[PersonResult], group: str) -> dict[str, str]:
    """What the items of *people* are called, by code, in their order."""
    return {item.code: name_of(item, group) for person in people for item in person.items}


def measure_name(code: str) -> str:
    """What a measure is called; an unknown one stands for itself."""
    return _MEASURES.get(code, code)


def item_head(name: str) -> str:
    """An item's *name* for a narrow column: in two lines, parted between words."""
    if len(name) < 4:
        return name
    long_tail = len(name) == 5 or (len(name) > 5 and name[-1] in "率比")
    tail = 3 if long_tail else 2
    return f"{name[:-tail]}\n{name[-tail:]}"


def position_name(position: Position, division: str) -> str:
    """What a leadership position is called in a division; empty for who holds none."""
    if position not in (Position.CHIEF, Position.DEPUTY_CHIEF):
        return _POSITIONS.get(position, "")
    title = next((name for part, name in _LEADERS if part in division), "部门负责人")
    if position is Position.CHIEF:
        return title
    return "部门副职" if title == "部门负责人" else f"副{title}"


def label_in_words(label: str) -> str:
    """The label of an explaining row as it is printed."""
    if label in _MEASURES:
        return _MEASURES[label]
    words = " ".join("其他" if word == "*" else word for word in label.split(" "))
    return re.sub(r"\((\d{4})\)", r"（\1）", words)


def note_in_words(note: str) -> str:
    """A note of the result as it is printed."""
    if match := _UNKNOWN_TYPE.fullmatch(note):
        return f"类型代字“{match[1]}”不在方案的权重表中，按其他类型计权。"
    return note.replace(": ", "：").replace(_NO_DATA, "无数据，按基准计分")


def value_in_words(item: Item, quantity: str = "") -> str:
    """The ratio an item rests on, as people read it, with the figures behind it.

    *quantity* is the code of what the scheme measures, where it is known.
    """
    basis = _basis_in_words(item.basis)
    if item.value is None:
        return basis or "—"
    shown = value_shown(item.value, item, quantity)
    return f"{shown}\n{basis}" if basis else shown


def gates_in_words(person: PersonResult, gates: Mapping[str, str]) -> list[str]:
    """Why a person cannot be chosen, in words; *gates* are those of the scheme by their codes."""
    return [gates.get(code) or _barred(code) for code in person.blocked_by]


def _basis_in_words(basis: str) -> str:
    if basis == _NO_DATA:
        return "无数据，按基准计分"
    if match := _LONG_PENDING.fullmatch(basis):
        return f"{match[1]}件"
    return "" if re.search("[A-Za-z]", basis) else basis.replace(" / ", " ÷ ")


def _barred(code: str) -> str:
    """What bars somebody besides the scheme's own gates."""
    if code == "OBJECTION":
        return "对结果的异议尚未办结"
    if code in _VETOES or code.startswith("V"):
        return f"一票否决：{_VETOES.get(code, '其他事项')}（{code}）"
    return f"未达到评选条件（{code}）"


def percent(share: str) -> str:
    """A share as a percentage without idle noughts: 0.95 is 95%."""
    return f"{(Decimal(share) * 100).normalize():f}%"
