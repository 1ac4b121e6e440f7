"""The fairness label on paper: a quiet block below a list, 公平性说明; it changes no point."""

import tomllib
from collections.abc import Callable, Collection, Sequence
from functools import cache

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.firmness import ItemLabel, Label, Statement, statements
from evaluation.result import PersonResult
from evaluation.staff import RecordKey
from reports import fairness_wording as words
from reports.form_styles import FormStyles
from reports.grid import Cell, Row, Space, Stack
from reports.items import item_head, item_name
from reports.pagination import Layout
from reports.ranking_list import RankingList
from reports.styles import BAR_GROUND, LIST_WIDTH, TINT
from reports.typesetting import TextStyle, draw_lines
from resources import resource

_OF_A_WEIGHT = frozenset({"WEAK", "STRONG", "AGAINST", "CEILING", "FLOOR", "INTERVAL"})
_LINE = 4.6 * mm
_HEAD, _WIDEST = 30 * mm, 24 * mm

Named = Collection[RecordKey]


def label_of(labels: Sequence[Label], ranking: RankingList) -> Label | None:
    """The label of the group that *ranking* lists, if there is one."""
    wanted = (ranking.category, ranking.group or "")
    return next((one for one in labels if (one.category, one.group) == wanted), None)


def verdict(label: Label, title: str, named: Named | None = None) -> str:
    """The lead and what chance leaves open, in sentences; nobody but *named* by name.

    *named* None stands for everybody. *title* is what the list calls the group.
    """
    return "".join(_told(label, title, named, lambda code: code not in _OF_A_WEIGHT))


def weight_remark(label: Label, item: ItemLabel) -> str:
    """What is to be said of one item's weight; empty where there is nothing."""
    own = (one for one in statements(label) if one.values.get("item") == item.code)
    return "".join(_sentence(one, label) for one in own)


def short_line(label: Label, title: str) -> str:
    """How firm the first place is, without a name and on one line."""
    lead = label.lead
    if lead is None:
        return words.SHORT_ALONE.format(group=title)
    if lead.firmness == "TIE":
        return words.SHORT_TIE.format(group=title)
    firmness = words.FIRMNESS[lead.firmness]
    pattern = words.SHORT_ALWAYS if lead.percent >= 100 else words.SHORT
    return pattern.format(group=title, percent=lead.percent, firmness=firmness)


def add_fairness(
    layout: Layout,
    label: Label | None,
    title: str,
    styles: FormStyles,
    named: Named | None = None,
) -> None:
    """Put the block below a list: sentences, then the weights on paper and in effect."""
    if label is None:
        return
    heading = _Paragraph(words.TITLE, styles.entry_name)
    sentences = _Paragraph(verdict(label, title, named), styles.small)
    layout.add(Space(2.5 * mm), Stack(heading, sentences, Space(1.5 * mm)))
    if label.lead is not None and label.items:
        remark = words.MARKED if label.tells_weights else words.MARKED_FEW
        quiet = _Paragraph(remark, styles.footer)
        layout.add(Stack(*_weights(label, styles), Space(1 * mm), quiet))


def _told(
    label: Label, title: str, named: Named | None, wanted: Callable[[str], bool]
) -> list[str]:
    def call(person: PersonResult) -> str:
        return person.name if named is None or person.key in named else words.UNNAMED

    found = []
    for one in statements(label, call, title):
        nobody = one.values.get("name") == one.values.get("rival") == words.UNNAMED
        if wanted(one.code) and not (nobody and one.code in ("GAP", "RADIUS_PAIR")):
            found.append(_sentence(one, label))
    return found


def name_of_item(label: Label, code: str) -> str:
    """What the item *code* is called among the people of *label*."""
    named = next((item.name for item in label.items if item.code == code), None)
    return named.zh if named is not None else item_name(code, label.group)


def _sentence(one: Statement, label: Label) -> str:
    values = dict(one.values)
    if "item" in values:
        values["item"] = name_of_item(label, str(values["item"]))
    return _sentences()[one.code].format(**values)


@cache
def _sentences() -> dict[str, str]:
    document = tomllib.loads(resource("i18n/messages.zh.toml").read_text("utf-8"))
    found: dict[str, str] = document["firmness"]
    return found


def _weights(label: Label, styles: FormStyles) -> list[Row]:
    """The weights on paper beside those in effect, what needs a look on a darker ground."""
    columns = [_column(label, item) for item in label.items]
    heads = words.WEIGHTS if label.tells_weights else (words.WEIGHTS[0], words.WEIGHTS[-1])
    width = min((LIST_WIDTH - _HEAD) / len(columns), _WIDEST)
    widths = [_HEAD, *[width] * len(columns)]
    names = [item_head(name_of_item(label, item.code)) for item in label.items]
    rows = [Row([Cell(text, styles.entry, TINT) for text in ("", *names)], widths, padding=1.2)]
    for number, head in enumerate(heads):
        cells = [Cell(head, styles.entry, TINT)]
        cells += [Cell(column[number][0], styles.value, column[number][1]) for column in columns]
        rows.append(Row(cells, widths, _LINE, padding=1.2))
    return rows


def _column(label: Label, item: ItemLabel) -> list[tuple[str, Color | None]]:
    nominal = (f"{item.nominal}%", None)
    reach = (f"{item.low}–{item.high}%", BAR_GROUND if item.is_near else None)
    if not label.tells_weights:
        return [nominal, reach]
    off = {"WEAK", "STRONG"} & set(item.warnings)
    effective = (f"{item.effective}%".replace("-", "−"), BAR_GROUND if off else None)
    full = (f"{item.full}%", BAR_GROUND if "CEILING" in item.warnings else None)
    return [nominal, effective, full, reach]


class _Paragraph:
    """Running text over the whole width of a list."""

    def __init__(self, text: str, style: TextStyle) -> None:
        self._style = style
        self._lines = style.lines(text, LIST_WIDTH)
        self.height = len(self._lines) * style.leading + 1.5

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """The first line hangs from *top*."""
        first = top - 0.9 * self._style.size
        draw_lines(canvas, self._style, (x, LIST_WIDTH), first, self._lines)
