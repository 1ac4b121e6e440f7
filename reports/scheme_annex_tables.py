"""The tables of a scheme in the words of the paper, in the order in which a case becomes points."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from evaluation.case import ANY
from evaluation.item_rule import NOT_ASKED, ItemRule
from evaluation.scheme import Scheme
from evaluation.staff import GROUPS, Category
from reports.gate_wording import conditions_of, figure_words
from reports.items import CATEGORIES, item_name, percent
from reports.rules import words_of

Document = Mapping[str, Any]

_PROCEDURES = {
    "SMALL_CLAIM": "小额诉讼程序",
    "SUMMARY": "简易程序",
    "FAST_CRIM": "刑事速裁程序",
    "SUMMARY_CRIM": "刑事简易程序",
    "ORD_SINGLE": "普通程序独任制",
    "ORD_PANEL": "普通程序合议制",
}
_ROLES = {
    "single": "独任法官",
    "handler": "合议庭承办法官",
    "presider": "审判长",
    "member": "合议庭其他成员（每人）",
    "handler_presider": "承办法官兼审判长",
    "assessor": "人民陪审员",
}
_POSITIONS = {
    "PRESIDENT": "院长",
    "VICE_PRESIDENT": "副院长",
    "FULLTIME_AC_MEMBER": "审委会专职委员",
    "CHIEF": "庭长",
    "DEPUTY_CHIEF": "副庭长",
    "ORDINARY": "普通法官",
    "SUPPORT_JUDGE": "综合部门法官",
}
_FACTORS = {
    "parties": "当事人{n}人以上",
    "volumes": "卷宗{n}册以上",
    "hearings": "开庭{n}次以上",
    "defendants": "刑事被告人{n}人以上",
    "appraisal": "委托鉴定",
    "counterclaim": "反诉",
    "incidental_civil": "附带民事诉讼",
    "public_notice": "公告送达",
    "jurisdiction_objection": "管辖权异议",
    "foreign": "涉外",
    "remanded": "发回重审案件",
    "four_kinds": "“四类案件”",
    "judge_meeting": "提交专业法官会议讨论（与下项取高）",
    "adj_committee": "提交审判委员会讨论（与上项取高）",
}


@dataclass(frozen=True, slots=True)
class AnnexTable:
    """A table with its heads, its rows, the shares of the width, and how many stand abreast."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    abreast: int = 1


@dataclass(frozen=True, slots=True)
class AnnexPart:
    """One numbered part: its heading, what is said before the table, and the tables."""

    title: str
    text: str
    tables: tuple[AnnexTable, ...] = ()


def annex_parts(scheme: Scheme) -> Iterator[AnnexPart]:
    """Every part of *scheme*, whichever format it has."""
    plan = scheme.plan
    yield AnnexPart(
        "案件权重",
        "每件案件的权重为W=T×P×（1+F）×S×M，各参与人按R分担。结案方式、程序和类型按案件登记的内容确定。",
    )
    yield AnnexPart("案件类型系数（T）", "", (_pairs("类型代字", _heaviest(plan["T"]), 3),))
    procedures = [(_PROCEDURES.get(key, _other(key)), value) for key, value in plan["P"].items()]
    yield AnnexPart("适用程序系数（P）", "", (_pairs("适用程序", procedures, 2),))
    factors = list(_factors(plan))
    text = f"符合下列情形的相加，合计不超过{plan['F']['cap']}。" if factors else "不设浮动系数。"
    tables = (_pairs("情形", factors, 2),) if factors else ()
    yield AnnexPart("浮动系数（F）", text, tables)
    yield _series(plan)
    yield AnnexPart("结案方式系数（M）", "", (_pairs("结案方式", _heaviest(plan["M"]), 3),))
    roles = [(_ROLES.get(key, key), value) for key, value in plan["R"].items()]
    text = "合议庭其他成员所占份额合计不超过其余各人之外的部分；助理、书记员各按人数均分。"
    yield AnnexPart("角色分担比例（R）", text, (_pairs("角色", roles, 2, "比例"),))
    limits = [(_limit_name(key), _limit(value)) for key, value in sorted(plan["limits"].items())]
    text = "为基准审限，批准延长和依法扣除的天数另计；未列的案件不计审限。"
    yield AnnexPart("基准审限", text, (_pairs("类型和程序", limits, 2, "审限"),))
    quotas = [(_POSITIONS.get(key, key), value) for key, value in plan["quota"].items()]
    yield AnnexPart("办案定额系数", "", (_pairs("职务", quotas, 2),))
    if words := _counting(plan):
        yield AnnexPart("计算口径", words)
    for category in Category:
        own = [rule for rule in scheme.items if rule.category is category]
        if own and not _as_admin(category, plan):
            yield _items(category, own, plan)
    yield _conditions(scheme)
    yield _winners(plan)


def _pairs(
    head: str, pairs: Sequence[tuple[str, str]], abreast: int, value: str = "系数"
) -> AnnexTable:
    return AnnexTable((head, value), tuple(pairs), (0.68, 0.32), abreast)


def _heaviest(weights: Mapping[str, str]) -> list[tuple[str, str]]:
    ordered = sorted(weights.items(), key=lambda p: (p[0] == ANY, -Fraction(p[1]), p[0]))
    return [(_other(word), weight) for word, weight in ordered]


def _other(word: str) -> str:
    return "其他" if word == ANY else word


def _factors(plan: Document) -> Iterator[tuple[str, str]]:
    for rule in plan["F"]["rules"]:
        if "steps" in rule:
            for start, add in rule["steps"]:
                yield _FACTORS.get(rule["id"], rule["id"]).format(n=start), f"+{add}"
        elif "of" in rule:
            for name, add in rule["of"]:
                yield _FACTORS.get(name, name), f"+{add}"
        else:
            yield _FACTORS.get(rule["id"], rule["id"]), f"+{rule['add']}"


def _series(plan: Document) -> AnnexPart:
    rules = plan["S"]
    starts = [int(start) for start, _ in rules["steps"]]
    rows = []
    for (start, value), following in zip(rules["steps"], [*starts[1:], None], strict=True):
        if following is None:
            name = f"第{start}件起"
        else:
            last = following - 1
            name = f"第{start}件" if last == int(start) else f"第{start}至{last}件"
        rows.append((name, value))
    text = (
        f"同一当事人由同一法官承办、前后立案相隔不超过{rules['window_days']}日的案件，满"
        f"{rules['min_series']}件的为系列案件，按全年办结的顺序折减。"
    )
    return AnnexPart("系列案件系数（S）", text, (_pairs("顺序", rows, 2),))


def _limit_name(key: str) -> str:
    type_word, _, procedure = key.partition("|")
    return f"{type_word}（{_other(procedure)}）"


def _limit(value: str) -> str:
    return f"{value[:-1]}个月" if value.endswith("M") else f"{value[:-1]}日"


def _counting(plan: Document) -> str:
    rules = plan.get("counting", {})
    words = []
    if rules.get("open_from") == "ALLOTTED":
        words.append("未结案件自分案之日起计算时间")
    if "allotted_after_days" in rules:
        words.append(f"分案满{rules['allotted_after_days']}日计入收案")
    if "court_series_days" in rules:
        days = rules["court_series_days"]
        words.append(f"全院相隔不超过{days}日立案的同类案件合并计算系列案件")
    if rules.get("holidays"):
        first, last = min(rules["holidays"]), max(rules["holidays"])
        words.append(f"审限届满日为节假日的顺延（{first}至{last}年，按国务院放假安排）")
    if "quota_group" in plan:
        peers = plan["quota_group"]
        words.append(f"办案定额系数低于{peers['below']}的法官单列“{peers['name']}”一组评比")
    return "；".join(words) + ("。" if words else "")


def _items(category: Category, rules: Sequence[ItemRule], plan: Document) -> AnnexPart:
    rows = []
    for code in dict.fromkeys(rule.code for rule in rules):
        alike = [rule for rule in rules if rule.code == code]
        for rule in sorted(alike, key=lambda rule: bool(rule.group)):
            name = rule.name.get("zh") or item_name(rule.code, rule.group)
            name = f"{name}（{rule.group}）" if rule.group else f"{code} {name}"
            words = "本组不考核此项" if rule.function == NOT_ASKED else words_of(rule)
            words += "；在满分之外另加" if rule.beyond else ""
            rows.append((name, rule.max_text, words))
    text = "无可计量数据的项目按满分的{share}计分；加减分以{cap}分为限。".format(
        share=percent(plan["no_data"][category.value]), cap=plan["adj_cap"][category.value]
    )
    if category.value in plan["baseline"]["min_in_post"]:
        least = percent(plan["baseline"]["min_in_post"][category.value])
        text += f"在岗时间不少于{least}的人员计入基准值。"
    if category is Category.JUDGE:
        rule = plan["baseline"]
        text += (
            f"基准值取前{rule['quarters']}个季度的人均值；结案不足本季度{percent(rule['min_volume'])}"
            f"的季度不计，组内不足{rule['min_judges']}名法官的按全院折算。"
        )
    name = CATEGORIES[category]
    if category is Category.ADMIN and _as_admin(Category.BAILIFF, plan):
        name += "、司法警察、司法技术人员"
    table = AnnexTable(("项目", "满分", "计分规则"), tuple(rows), (0.26, 0.1, 0.64))
    return AnnexPart(f"{name}考核项目", text, (table,))


def _as_admin(category: Category, plan: Document) -> bool:
    """Whether a category is assessed exactly as administrative staff, and told with them."""
    if category not in (Category.BAILIFF, Category.TECH):
        return False
    both = [
        [{**item, "category": ""} for item in plan["items"] if item["category"] == one]
        for one in (category, Category.ADMIN)
    ]
    return both[0] == both[1]


def _conditions(scheme: Scheme) -> AnnexPart:
    plan, rows = scheme.plan, []
    for category in dict.fromkeys(rule.category for rule in scheme.items):
        words = conditions_of(plan, category)
        if words and not _as_admin(category, plan):
            rows.append((CATEGORIES[category], "；".join(words)))
        for group in GROUPS if category is Category.JUDGE else ():
            own = [w for w in conditions_of(plan, category, group) if w not in words]
            if own:
                rows.append((f"{CATEGORIES[category]}（{group}）", "；".join(own)))
    table = AnnexTable(("人员", "须同时达到"), tuple(rows), (0.26, 0.74))
    ties = [
        f"{CATEGORIES[Category(name)]}："
        + "、".join(figure_words(figure, Category(name), "", plan) for figure in figures)
        for name, figures in plan.get("ties", {}).items()
    ]
    text = "未达到的人员照常计分排序，但不参加评选。"
    if ties:
        text += f"总分相同的依次比较——{'；'.join(ties)}；仍相同的并列。"
    return AnnexPart("评选条件和同分排序", text, (table,))


def _winners(plan: Document) -> AnnexPart:
    own = plan.get("quota_group", {}).get("name")
    order = [*GROUPS, *([own] if own else []), *(category.value for category in Category)]
    known = {category.value: CATEGORIES[category] for category in Category}
    rows = [
        (known.get(name, name), plan["winners"][name])
        for name in sorted(plan["winners"], key=order.index)
    ]
    text = (
        "每季度按下列名额评选，末位同分的同时入选；拟表彰人选公示"
        f"{plan['publicity_workdays']}个工作日。"
    )
    return AnnexPart("评选名额和公示", text, (_pairs("组别", rows, 2, "名额"),))
