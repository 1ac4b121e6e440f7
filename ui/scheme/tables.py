"""A scheme in the court's words: sections of small tables, read from its document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.scheme_versions import Version
from evaluation.case import ANY
from evaluation.scheme import Scheme
from evaluation.staff import GROUPS, Category, Position
from evaluation.time_limit import Limit
from ui.scheme.items import conditions, items_of, tie_breaks
from ui.scheme.states import author_text, state_text
from ui.texts import category_text, day_text, position_text
from ui.texts.cases import field_text, limit_text
from ui.texts.counted import CountedTexts
from ui.texts.items import in_chinese, peers_text
from ui.texts.moments import moment_text
from ui.widgets.fact_grid import FactTable

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_VALUE = frozenset({1})


@dataclass(frozen=True, slots=True)
class SchemeSection:
    """One part of a scheme: its name, what it is for, and its tables with their captions."""

    name: str
    title: str
    note: str
    tables: tuple[tuple[str, FactTable], ...]


def scheme_sections(scheme: Scheme) -> list[SchemeSection]:
    """Every part of *scheme*, in the order in which a case becomes points."""
    document, plan = scheme.document, scheme.plan
    assessed = [c for c in Category if any(rule.category is c for rule in scheme.items)]
    counting = _counting(plan)
    return [
        _types(document),
        _procedures(document),
        _factors(document),
        _series(document),
        _manners(document),
        _roles(document),
        _limits(plan),
        _positions(document),
        *([counting] if counting.tables else []),
        *(_items(category, plan) for category in assessed if not _twin(category, plan)),
        _conditions(plan, assessed),
        _places(plan),
    ]


def version_table(shown: Version) -> FactTable:
    """What identifies a version: number, state, validity, what it rests on, fingerprint."""
    scheme, until = shown.scheme, shown.valid_until
    last = translate("Scheme", "until {day}") if until else translate("Scheme", "with no end")
    text = translate("Scheme", "from {day}, {last}")
    end = last.format(day=until.isoformat() if until else "")
    days = int(scheme.document["publicity_workdays"])
    source = scheme.document.get("source", {}).get("zh" if in_chinese() else "en", "")
    name = scheme.document.get("name", {}).get("zh" if in_chinese() else "en", "")
    rows = (
        (translate("Scheme", "Scheme"), f"{scheme.code} {name}".strip()),
        (translate("Scheme", "Version"), scheme.version),
        (translate("Scheme", "State"), state_text(shown.state)),
        (translate("Scheme", "In force"), text.format(day=scheme.effective_from, last=end)),
        (translate("Scheme", "Announced on"), day_text(shown.announced_on)),
        (translate("Scheme", "Legal basis"), shown.legal_basis),
        (translate("Scheme", "Where it comes from"), source),
        (translate("Scheme", "Reason"), shown.reason),
        (translate("Scheme", "Last changed by"), _last_word(shown)),
        (translate("Scheme", "Fingerprint (SHA-256)"), scheme.sha256),
        (translate("Scheme", "Rounding"), translate("Scheme", "to hundredths, half up, per item")),
        (translate("Scheme", "Public notice"), CountedTexts().working_days(days)),
    )
    return FactTable(("", ""), tuple(row for row in rows if row[1]), wide=1)


def _last_word(shown: Version) -> str:
    return f"{author_text(shown.author)}  {moment_text(shown.written_at)}"


def _types(document: Mapping[str, Any]) -> SchemeSection:
    rows = [(_or_other(word), weight) for word, weight in _heaviest_first(document["T"])]
    half = (len(rows) + 1) // 2
    heads = (translate("Scheme", "Type"), "T")
    tables = tuple(("", FactTable(heads, tuple(p), _VALUE)) for p in (rows[:half], rows[half:]))
    note = translate(
        "Scheme",
        "The weight of a case is W = T × P × (1 + F) × S × M; everybody has the share R of it. T is"
        " the weight of the type word in the case number.",
    )
    return SchemeSection("types", translate("Scheme", "Types of cases"), note, tables)


def _procedures(document: Mapping[str, Any]) -> SchemeSection:
    names = {
        "SMALL_CLAIM": translate("Scheme", "Small claims"),
        "SUMMARY": translate("Scheme", "Summary"),
        "FAST_CRIM": translate("Scheme", "Fast-track criminal"),
        "SUMMARY_CRIM": translate("Scheme", "Summary criminal"),
        "ORD_SINGLE": translate("Scheme", "Ordinary, single judge"),
        "ORD_PANEL": translate("Scheme", "Ordinary, panel"),
        ANY: translate("Scheme", "any other"),
    }
    table = _pairs(translate("Scheme", "Procedure"), "P", document["P"], names)
    note = translate("Scheme", "P: how much a case counts by the procedure it went through.")
    return SchemeSection("procedures", translate("Scheme", "Procedures"), note, (("", table),))


def _factors(document: Mapping[str, Any]) -> SchemeSection:
    rows: list[tuple[str, str]] = []
    for rule in document["F"]["rules"]:
        rows += _factor_rows(rule)
    heads = (translate("Scheme", "What makes a case harder"), translate("Scheme", "adds"))
    note = translate("Scheme", "F: what applies is added up, to {cap} at most.")
    return SchemeSection(
        "factors",
        translate("Scheme", "Floating factors"),
        note.format(cap=document["F"]["cap"]),
        (("", FactTable(heads, tuple(rows), _VALUE)),),
    )


def _factor_rows(rule: Mapping[str, Any]) -> list[tuple[str, str]]:
    if "steps" in rule:
        text = translate("Scheme", "{what}: {number} or more")
        name = field_text(rule["id"])
        return [(text.format(what=name, number=n), f"+{add}") for n, add in rule["steps"]]
    if "of" in rule:
        text = translate("Scheme", "{what} (the largest of these counts)")
        return [(text.format(what=field_text(name)), f"+{add}") for name, add in rule["of"]]
    return [(field_text(rule["id"]), f"+{rule['add']}")]


def _series(document: Mapping[str, Any]) -> SchemeSection:
    rules = document["S"]
    starts = [int(start) for start, _ in rules["steps"]]
    ends = [start - 1 for start in starts[1:]]
    rows = []
    for (start, value), end in zip(rules["steps"], [*ends, None], strict=True):
        text = translate("Scheme", "case {first} and later")
        if end == int(start):
            text = translate("Scheme", "case {first}")
        elif end is not None:
            text = translate("Scheme", "cases {first} to {last}")
        rows.append((text.format(first=start, last=end), value))
    note = translate(
        "Scheme",
        "S: cases of one party before one judge, filed within {days} days, are a series when there"
        " are {least} or more; they are counted through the year, and later ones count less.",
    )
    heads = (translate("Scheme", "Case of the series"), "S")
    return SchemeSection(
        "series",
        translate("Scheme", "Series"),
        note.format(days=rules["window_days"], least=rules["min_series"]),
        (("", FactTable(heads, tuple(rows), _VALUE)),),
    )


def _manners(document: Mapping[str, Any]) -> SchemeSection:
    manners = dict(_heaviest_first(document["M"]))
    table = _pairs(translate("Scheme", "Manner of closing"), "M", manners, {})
    note = translate("Scheme", "M: how much a case counts by the manner in which it was closed.")
    return SchemeSection("manners", translate("Scheme", "Manners of closing"), note, (("", table),))


def _roles(document: Mapping[str, Any]) -> SchemeSection:
    names = {
        "single": translate("Scheme", "Single judge"),
        "handler": translate("Scheme", "Judge in charge, on a panel"),
        "presider": translate("Scheme", "Presiding judge"),
        "member": translate("Scheme", "Panel member, each"),
        "handler_presider": translate("Scheme", "Judge in charge who also presides"),
        "assessor": translate("Scheme", "Lay assessor"),
    }
    table = _pairs(translate("Scheme", "Part"), "R", document["R"], names)
    note = translate(
        "Scheme",
        "R: the share of a case's weight. Members of a panel share at most what the others leave."
        " Assistants and clerks of a case share it in equal parts.",
    )
    return SchemeSection("roles", translate("Scheme", "Parts in a case"), note, (("", table),))


def _limits(document: Mapping[str, Any]) -> SchemeSection:
    rows = []
    limits = document["limits"]
    types = list(dict(_heaviest_first(document["T"])))
    for key in sorted(limits, key=lambda key: _turn_of_limit(key, types)):
        text = limits[key]
        type_word, _, procedure = key.partition("|")
        other = translate("Scheme", "any other") if procedure == ANY else procedure
        rows.append((type_word, other, limit_text(Limit.parse(text))))
    heads = (
        translate("Scheme", "Type"),
        translate("Scheme", "Procedure"),
        translate("Scheme", "Time limit"),
    )
    note = translate("Scheme", "Extensions and excluded days are added. Other cases have no limit.")
    table = FactTable(heads, tuple(rows), frozenset({2}), wide=1)
    return SchemeSection("limits", translate("Scheme", "Time limits"), note, (("", table),))


def _turn_of_limit(key: str, types: Sequence[str]) -> tuple[int, bool, str]:
    type_word, _, procedure = key.partition("|")
    place = types.index(type_word) if type_word in types else len(types)
    return place, procedure == ANY, procedure


def _positions(document: Mapping[str, Any]) -> SchemeSection:
    names = {position.value: position_text(position) for position in Position}
    head = translate("Scheme", "Share of a full caseload")
    table = _pairs(translate("Scheme", "Position"), head, document["quota"], names)
    note = translate("Scheme", "How many cases somebody is expected to handle beside other duties.")
    return SchemeSection("positions", translate("Scheme", "Positions"), note, (("", table),))


def _counting(plan: Mapping[str, Any]) -> SchemeSection:
    """What is counted otherwise than every scheme does; without tables where nothing is."""
    rules = plan.get("counting", {})
    rows = []
    if rules.get("open_from") == "ALLOTTED":
        text = translate("Scheme", "An open case is as old as its allotment to whoever has it")
        rows.append((text, ""))
    texts = {
        "allotted_after_days": translate("Scheme", "Days after which a case counts as allotted"),
        "court_series_days": translate(
            "Scheme", "Days within which like cases of all judges are one series"
        ),
    }
    rows += [(text, str(rules[name])) for name, text in texts.items() if name in rules]
    if rules.get("holidays"):
        text = translate("Scheme", "Due days move over holidays, by the tables of")
        rows.append((text, "–".join((min(rules["holidays"]), max(rules["holidays"])))))
    if "quota_group" in plan:
        text = translate("Scheme", "Judges with a quota below {below} are ranked together as")
        peers = plan["quota_group"]
        rows.append((text.format(below=peers["below"]), peers["name"]))
    note = translate("Scheme", "What is counted otherwise than in every scheme.")
    tables = (("", FactTable(("", ""), tuple(rows), _VALUE)),) if rows else ()
    return SchemeSection("counting", translate("Scheme", "Counting"), note, tables)


def _twin(category: Category, plan: Mapping[str, Any]) -> bool:
    """Whether a category is assessed exactly as administrative staff, and so told with them."""
    if category not in (Category.BAILIFF, Category.TECH):
        return False
    items = [
        [{**i, "category": ""} for i in plan["items"] if i["category"] == one]
        for one in (category, Category.ADMIN)
    ]
    return items[0] == items[1]


def _items(category: Category, plan: Mapping[str, Any]) -> SchemeSection:
    note = translate("Scheme", "Items, what they can bring, and how the points are given.")
    name = f"items-{category.value.lower()}"
    return SchemeSection(name, category_text(category), note, items_of(category, plan))


def _conditions(plan: Mapping[str, Any], assessed: Sequence[Category]) -> SchemeSection:
    found = ((c, conditions(c, plan)) for c in assessed if not _twin(c, plan))
    tables = [(category_text(category), table) for category, table in found if table.rows]
    ties = tie_breaks(plan)
    if ties.rows:
        tables.append((translate("Scheme", "Equal totals are parted by"), ties))
    note = translate("Scheme", "Who does not meet all of them is ranked, but cannot be chosen.")
    title = translate("Scheme", "Conditions")
    return SchemeSection("conditions", title, note, tuple(tables))


def _places(document: Mapping[str, Any]) -> SchemeSection:
    rows = []
    places = document["winners"]
    own = document.get("quota_group", {}).get("name")
    order = [*GROUPS, *([own] if own else []), *Category]
    for name in sorted(places, key=order.index):
        count = places[name]
        known = name in set(Category)
        text = category_text(Category(name)) if known else peers_text(Category.JUDGE, name)
        rows.append((text, count))
    heads = (translate("Scheme", "Ranked together"), translate("Scheme", "Places"))
    note = translate("Scheme", "How many are chosen each quarter; equals at the last place too.")
    table = FactTable(heads, tuple(rows), _VALUE)
    return SchemeSection("places", translate("Scheme", "Places"), note, (("", table),))


def _pairs(head: str, value: str, pairs: Mapping[str, str], names: Mapping[str, str]) -> FactTable:
    order = [*(name for name in names if name in pairs), *(k for k in pairs if k not in names)]
    rows = [(names.get(key) or _or_other(key), pairs[key]) for key in order]
    return FactTable((head, value), tuple(rows), _VALUE)


def _heaviest_first(weights: Mapping[str, str]) -> list[tuple[str, str]]:
    """Equal ones in the order of their words; what stands for all others comes last."""
    return sorted(weights.items(), key=lambda pair: (pair[0] == ANY, -Fraction(pair[1]), pair[0]))


def _or_other(word: str) -> str:
    return translate("Scheme", "any other") if word == ANY else word
