"""The parts of an evaluation form: basic data, items with their bars, the rows behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.figures import FINEST, figure, signed
from evaluation.result import Item, PersonResult, QuarterResult
from evaluation.staff import Category
from reports import items, wording
from reports.details import NO_DETAILS, PersonDetails
from reports.form_styles import FormStyles
from reports.gate_wording import gates_of
from reports.grid import Block, Cell, Picture, Row
from reports.rules import rule_of, words_of
from reports.styles import BAR, BAR_GROUND, FORM_WIDTH, TINT

_ITEM_SHARES = (25, 55, 62, 10, 13, 13)
# The rows below the items share their rules: label, adjustment, label, total.
_SUMMARY_SHARES = (25, 55, 62, 36)
_ENTRY_SHARES = (52, 8, 14, 15)
_LINE = 6.4 * mm
_TIGHT = 4.2 * mm
_ITEM_PADDING, _PADDING = 1.8, 1.1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line behind the points: label, count, unit, sum; a head names its item."""

    texts: tuple[str, str, str, str]
    head: bool = False


def basic_data(
    person: PersonResult, details: PersonDetails, result: QuarterResult, styles: FormStyles
) -> list[Block]:
    """Who is assessed, for which time, under which scheme."""
    period = f"{result.start.isoformat()} 至 {result.end.isoformat()}"
    scheme = f"{result.scheme.code} {result.scheme.version}"
    rows = [
        (
            "姓名",
            person.name,
            "工号",
            person.staff_no,
            "人员类别",
            items.CATEGORIES[person.category],
        ),
        ("部门", person.division, "岗位组", person.group or "—", "考核期间", period),
        (
            "在岗天数",
            f"{person.in_post_days}／{result.period_days}",
            "办案定额系数",
            f"{person.quota}" if person.category is Category.JUDGE else "—",
            "考核方案",
            scheme,
        ),
    ]
    if details.position or details.grade or details.team:
        rows.append(("职务", details.position, "团队", details.team, "等级", details.grade))
    return [_pairs(texts, (20, 33, 22, 27, 20, 56), styles) for texts in rows]


def item_rows(person: PersonResult, scheme: Mapping[str, Any], styles: FormStyles) -> list[Block]:
    """The head and one row an item, each with its rule in words and its bar."""
    heads = ("项目", "考核数值", "计分规则", "满分", "得分", "得分率")
    head = Row([Cell(text, styles.label, TINT) for text in heads], _widths(_ITEM_SHARES), _LINE)
    return [head, *(_item_row(item, person, scheme, styles) for item in person.items)]


def summary_rows(
    person: PersonResult, scheme: Mapping[str, Any], styles: FormStyles
) -> list[Block]:
    """Adjustment, total, and whether the person may be chosen, with every gate in words."""
    cap = _cap(person, scheme)
    adjustment = wording.ADJUSTMENT.format(cap=f"（±{cap}）" if cap else "")
    gates = items.gates_in_words(person, eligibility(person, scheme))
    verdict = wording.ELIGIBLE if person.eligible else wording.NOT_ELIGIBLE
    words = verdict.format(reasons="；".join(gates))
    numbers = Row(
        [
            Cell(adjustment, styles.label, TINT),
            Cell(signed(person.adjustment), styles.data),
            Cell(wording.TOTAL, styles.label, TINT),
            Cell(f"{person.total}", styles.strong),
        ],
        _widths(_SUMMARY_SHARES),
        _LINE,
    )
    gate = Row(
        [Cell(wording.ELIGIBILITY, styles.label, TINT), Cell(words, styles.small)],
        _widths((25, 153)),
        _LINE,
    )
    return [numbers, gate]


def eligibility(person: PersonResult, scheme: Mapping[str, Any]) -> dict[str, str]:
    """The gates of a person's category and group: by code, what bars whoever does not pass."""
    return gates_of(scheme, person.category, person.group)


def entries(person: PersonResult, details: PersonDetails = NO_DETAILS) -> list[Entry]:
    """The rows behind the points, by item: a head with the sums, then label, count, unit, sum.

    Adjustments and vetoes follow with the documents they rest on.
    """
    found: list[Entry] = []
    for item in person.items:
        if not item.rows:
            continue
        total = sum((row.sum for row in item.rows), Decimal(0))
        count = sum(row.count for row in item.rows)
        name = items.name_of(item, person.group)
        found.append(Entry((name, f"{count}", "", figure(total)), head=True))
        for row in item.rows:
            label = items.label_in_words(row.label)
            texts = (label, f"{row.count}", figure(row.unit), figure(row.sum))
            found.append(Entry(texts))
    if details.adjustments:
        given = signed(person.adjustment)
        entered = sum((row.points for row in details.adjustments), Decimal(0))
        capped = wording.CAPPED if entered != person.adjustment else ""
        found.append(Entry((wording.ADJUSTMENT_BASIS + capped, "", "", given), head=True))
    found += [Entry((row.basis, "", "", signed(row.points))) for row in details.adjustments]
    if details.vetoes:
        found.append(Entry((wording.VETO_BASIS, "", "", ""), head=True))
    found += [Entry((f"{row.code}　{row.basis}", "", "", "")) for row in details.vetoes]
    return found


def rounded(person: PersonResult) -> bool:
    """Whether a row has more decimals than are printed."""
    rows = [row for item in person.items for row in item.rows]
    return any(number.quantize(FINEST) != number for row in rows for number in (row.unit, row.sum))


def entry_head(styles: FormStyles) -> Row:
    """The head of the two columns of rows."""
    heads = ("得分依据", "数量", "单位值", "小计")
    return Row(
        [Cell(text, styles.entry, TINT) for text in heads * 2], _entry_widths(), _TIGHT, _PADDING
    )


def entry_rows(found: Sequence[Entry], styles: FormStyles) -> list[Block]:
    """The rows in two columns, read down the left one and then down the right one."""
    half = (len(found) + 1) // 2
    right = [*found[half:], *([Entry(("", "", "", ""))] * (2 * half - len(found)))]
    return [
        Row(
            [cell for entry in pair for cell in _entry_cells(entry, styles)],
            _entry_widths(),
            _TIGHT,
            _PADDING,
        )
        for pair in zip(found[:half], right, strict=True)
    ]


def entry_height(entry: Entry, styles: FormStyles) -> float:
    """The height of one entry, in points: a row is as high as the higher of its two."""
    half = len(_ENTRY_SHARES)
    return Row(_entry_cells(entry, styles), _entry_widths()[:half], _TIGHT, _PADDING).height


def _cap(person: PersonResult, scheme: Mapping[str, Any]) -> str:
    """What adjustments add or take at most, in a document of either format."""
    caps = scheme.get("adj_cap", {})
    part = scheme.get(person.category.value.lower(), {})
    known = caps.get(person.category.value) or part.get("adj_cap", "")
    return str(known)


def _item_row(
    item: Item, person: PersonResult, scheme: Mapping[str, Any], styles: FormStyles
) -> Row:
    rule = rule_of(item.code, person.group, person.category.value, scheme)
    return Row(
        [
            Cell(items.name_of(item, person.group), styles.data, TINT),
            Cell(items.value_in_words(item, rule.quantity if rule else ""), styles.value),
            Cell(words_of(rule) if rule else "", styles.rule),
            Cell(f"{item.max}", styles.data),
            Cell(f"{item.points}".replace("-", "−"), styles.strong),
            Cell("", styles.rule, picture=_bar(item)),
        ],
        _widths(_ITEM_SHARES),
        _LINE,
        _ITEM_PADDING,
    )


def _bar(item: Item) -> Picture | None:
    if item.max <= 0:
        return None
    share = min(max(float(item.points / item.max), 0.0), 1.0)

    def draw(canvas: Canvas, x: float, bottom: float, width: float, height: float) -> None:
        length, thick = width - 3 * mm, 2.4 * mm
        y = bottom + (height - thick) / 2
        canvas.setFillColor(BAR_GROUND)
        canvas.rect(x + 1.5 * mm, y, length, thick, stroke=0, fill=1)
        canvas.setFillColor(BAR)
        canvas.rect(x + 1.5 * mm, y, length * share, thick, stroke=0, fill=1)

    return draw


def _pairs(texts: Sequence[str], shares: Sequence[float], styles: FormStyles) -> Row:
    cells = [
        Cell(text, styles.label, TINT) if number % 2 == 0 else Cell(text or "—", styles.data)
        for number, text in enumerate(texts)
    ]
    return Row(cells, _widths(shares), _LINE)


def _entry_cells(entry: Entry, styles: FormStyles) -> list[Cell]:
    label, *numbers = entry.texts
    first, others = (
        (styles.entry_name, styles.entry_sum) if entry.head else (styles.small, styles.number)
    )
    return [Cell(label, first), *(Cell(number, others) for number in numbers)]


def _entry_widths() -> list[float]:
    return _widths(_ENTRY_SHARES * 2)


def _widths(shares: Sequence[float]) -> list[float]:
    return [FORM_WIDTH * share / sum(shares) for share in shares]
