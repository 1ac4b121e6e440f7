"""The fairness label on the screen: how firm a first place is, in short and in full."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.firmness import ItemLabel, Label, Statement, statements
from evaluation.result import PersonResult
from ui.commands.texts import text as command_text
from ui.models.column import Column
from ui.texts.items import in_chinese, item_text, peers_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_OF_A_WEIGHT = frozenset({"WEAK", "STRONG", "AGAINST", "CEILING", "FLOOR", "INTERVAL"})
ALL = Decimal(100)


def firmness_words(code: str) -> str:
    """What a lead is called by how firm it is; empty for none."""
    return {
        "TIE": translate("Firmness", "tied"),
        "UNSTABLE": translate("Firmness", "lead not stable"),
        "FAIRLY_FIRM": translate("Firmness", "lead fairly stable"),
        "FIRM": translate("Firmness", "lead stable"),
        "VERY_FIRM": translate("Firmness", "lead very stable"),
    }.get(code, "")


def short_text(label: Label) -> str:
    """The label in one line: the lead, how firm it is, and whether the committee must decide."""
    lead = label.lead
    if lead is None:
        return translate("Firmness", "Only one person in this group: nobody to compare with.")
    who = {"name": lead.front.name, "rival": lead.rival.name, "gap": lead.gap}
    if lead.firmness == "TIE":
        return translate("Firmness", "{name} and {rival} have the same total.").format(**who)
    if lead.percent >= ALL:
        told = translate("Firmness", "{name} stays first whatever the weights.")
    else:
        told = translate(
            "Firmness",
            "{name} stays first while all weights are off by up to {percent}%: {firmness}.",
        )
    told = told.format(**who, percent=lead.percent, firmness=firmness_words(lead.firmness))
    return f"{told} {_left_open(label)}".rstrip()


def sentences(label: Label) -> list[str]:
    """What the label says of the lead and of chance, but for the single weights."""
    group = peers_text(label.category, label.group)
    told = statements(label, group=group)
    return [_sentence(one, label) for one in told if one.code not in _OF_A_WEIGHT]


def weight_columns(label: Label) -> tuple[Column[ItemLabel], ...]:
    """The weights of one group: on paper, in effect, and where the first stays first."""

    def name(item: ItemLabel) -> str:
        return _name_of(label, item.code)

    def remark(item: ItemLabel) -> str:
        return translate("Rule", ", ").join(_remarks(label, item))

    def more(item: ItemLabel) -> str:
        own = (one for one in statements(label) if one.values.get("item") == item.code)
        return "\n".join(_sentence(one, label) for one in own)

    def tone(item: ItemLabel) -> str:
        return "warning" if _remarks(label, item) else ""

    def effective(item: ItemLabel) -> Decimal | None:
        return item.effective if label.tells_weights else None

    def full(item: ItemLabel) -> Decimal | None:
        return item.full if label.tells_weights else None

    return (
        Column("item", translate("Firmness", "Item"), name, width=168),
        _percents("nominal", translate("Firmness", "On paper"), lambda item: item.nominal),
        _percents("effective", translate("Firmness", "In effect"), effective),
        Column("reach", translate("Firmness", "The first stays first"), _reach, width=136),
        _percents("full", translate("Firmness", "Full points"), full),
        Column("remark", translate("Firmness", "Worth a look"), remark, width=200, tooltip=more,
               tone=tone),
    )  # fmt: skip


def chance_columns(label: Label) -> tuple[Column[tuple[PersonResult, Decimal]], ...]:
    """Who may truly be first, how likely, and whether in the co-leading group."""
    leading = {person.key for person in label.chance.co_leaders} if label.chance else set()
    return (
        Column("name", translate("Firmness", "Name"), lambda row: row[0].name, width=130),
        Column("chance", translate("Firmness", "Truly first"), lambda row: row[1], _percent_text,
               Holds.NUMBER, 90),
        Column("leading", translate("Firmness", "Co-leading"), lambda row: row[0].key in leading,
               width=84),
    )  # fmt: skip


def _left_open(label: Label) -> str:
    chance = label.chance
    if chance is None:
        return ""
    if chance.verified:
        return translate("Firmness", "The lead is larger than chance.")
    if len(chance.co_leaders) > 1:
        text = translate("Firmness", "Co-leading group of {count}: the committee decides.")
        return text.format(count=len(chance.co_leaders))
    return translate("Firmness", "Chance could explain the lead: the committee decides.")


def _remarks(label: Label, item: ItemLabel) -> list[str]:
    words = {
        "CEILING": translate("Firmness", "most have full points"),
        "FLOOR": translate("Firmness", "many have no points"),
        "WEAK": translate("Firmness", "decides little"),
        "STRONG": translate("Firmness", "decides much"),
    }
    found = []
    if label.tells_weights:
        if item.effective < 0:
            found.append(translate("Firmness", "goes against the totals"))
        skipped = ("WEAK", "STRONG") if item.effective < 0 else ()
        found += [words[code] for code in item.warnings if code not in skipped]
    if item.is_near:
        found.append(translate("Firmness", "a little more or less changes the first"))
    return found


def _name_of(label: Label, code: str) -> str:
    named = next((item.name for item in label.items if item.code == code), None)
    if named is None:
        return item_text(code, label.group)
    return named.zh if in_chinese() else named.en


def _sentence(one: Statement, label: Label) -> str:
    values = dict(one.values)
    if "item" in values:
        values["item"] = _name_of(label, str(values["item"]))
    return command_text(f"firmness.{one.code}", **values)


def _percents(
    name: str, head: str, value: Callable[[ItemLabel], Decimal | None]
) -> Column[ItemLabel]:
    return Column(name, head, value, _percent_text, Holds.NUMBER, 88)


def _percent_text(value: Any) -> str:
    return f"{value}%".replace("-", "−")


def _reach(item: ItemLabel) -> str:
    return f"{item.low}–{item.high}%"
