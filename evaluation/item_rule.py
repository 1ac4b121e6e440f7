"""One item as a scheme states it: what it is called, whom it is for, and how it is scored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from evaluation.scheme_shape import number
from evaluation.staff import Category

NOT_ASKED = "none"  # the function of an item that a group does not have


@dataclass(frozen=True, slots=True)
class ItemRule:
    """The rule of one item (RULES.md §18).

    *group* is empty where the rule is everybody's of the category. *quantity* is the code of what
    is measured, *function* of how that becomes points, *parameters* what both of them take.
    *name* is the item's own, by language; empty where the program knows the code.
    """

    code: str
    category: Category
    group: str
    function: str
    quantity: str
    parameters: Mapping[str, Any]
    max_text: str
    name: Mapping[str, str] = field(default_factory=dict)
    beyond: bool = False

    @classmethod
    def of(cls, item: Mapping[str, Any]) -> "ItemRule":
        """The rule written as *item* of a format-2 document."""
        parameters = dict(item["parameters"])
        return cls(
            code=item["code"],
            category=Category(item["category"]),
            group=item.get("group") or "",
            function=item["function"],
            quantity=parameters.pop("quantity", ""),
            parameters=parameters,
            max_text=item["max"],
            name=item.get("name", {}),
            beyond=item.get("beyond", False),
        )

    @property
    def full(self) -> Fraction:
        """The full points, exact."""
        return number(self.max_text)

    @property
    def shown_max(self) -> Decimal:
        """The full points as the scheme writes them."""
        return Decimal(self.max_text)

    def number(self, name: str) -> Fraction:
        """A parameter, exact."""
        return number(self.parameters[name])


def rules_for(
    rules: Sequence[ItemRule], category: Category, group: str, *, unasked: bool = False
) -> tuple[ItemRule, ...]:
    """The items of one category and group in their order; a group's own rule before the general.

    With *unasked* those too that the group does not have.
    """
    chosen: dict[str, ItemRule] = {}
    for rule in rules:
        if rule.category is category and rule.group in ("", group):
            known = chosen.get(rule.code)
            if known is None or not known.group:
                chosen[rule.code] = rule
    return tuple(rule for rule in chosen.values() if unasked or rule.function != NOT_ASKED)
