"""The scheme of assessment: one versioned document, checked, and the numbers read from it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, Self

from evaluation.case import ANY, Role
from evaluation.counting import Counting
from evaluation.frozen_priors import OWNER, Priors
from evaluation.item_rule import ItemRule, rules_for
from evaluation.period import Quarter
from evaluation.scheme_format_1 import check_format_1
from evaluation.scheme_format_2 import check_format_2
from evaluation.scheme_shape import SchemeError, as_object, number
from evaluation.scheme_translation import as_format_2
from evaluation.staff import Category, Position, Record

__all__ = ["Scheme", "SchemeError"]

_PROCEDURE_KEYS = {
    "小额": "SMALL_CLAIM",
    "简易": "SUMMARY",
    "速裁": "FAST_CRIM",
    "普通独任": "ORD_SINGLE",
    "普通合议": "ORD_PANEL",
}
_ROLE_KEYS = {
    Role.SINGLE: "single",
    Role.HANDLER: "handler",
    Role.HANDLER_PRESIDER: "handler_presider",
    Role.PRESIDER: "presider",
}


@dataclass(frozen=True)
class Scheme:
    """A checked scheme document. Every number the evaluation uses is read from here."""

    document: Mapping[str, Any]

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The scheme written as *text*.

        Raises:
            SchemeError: the text is not JSON, or not a whole scheme; with the path of the fault.
        """
        try:
            document = json.loads(text, object_pairs_hook=_no_key_twice)
        except json.JSONDecodeError as error:
            raise SchemeError("NOT_JSON", f"line {error.lineno}", error.msg) from error
        except RecursionError as error:
            raise SchemeError("NOT_JSON", "$") from error
        content = as_object(document, "$")
        (check_format_2 if content.get("format") in (2, "2") else check_format_1)(content)
        return cls(content)

    def canonical(self) -> str:
        """The form the fingerprint is taken over: sorted keys, no spaces."""
        return json.dumps(self.document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.canonical().encode()).hexdigest()

    @property
    def code(self) -> str:
        return str(self.document["code"])

    @property
    def version(self) -> str:
        return str(self.document["version"])

    @property
    def effective_from(self) -> date:
        return date.fromisoformat(self.document["effective_from"])

    def with_baselines(self, quarter: Quarter, baselines: Mapping[str, Mapping[str, str]]) -> Self:
        """This version with the frozen *baselines* of *quarter* and no other's."""
        frozen = {str(quarter): {owner: dict(values) for owner, values in baselines.items()}}
        return type(self)({**self.document, "baselines": frozen if baselines else {}})

    @property
    def format(self) -> int:
        """1, or 2 where the items are data (RULES.md §18)."""
        return int(self.document.get("format", 1))

    @property
    def is_draft(self) -> bool:
        """Whether the document says of itself that nobody is to be assessed by it yet."""
        return bool(self.document.get("state") == "DRAFT")

    @cached_property
    def plan(self) -> Mapping[str, Any]:
        """The document in format 2, which everything is evaluated by."""
        return self.document if self.format != 1 else as_format_2(self.document)

    @cached_property
    def items(self) -> tuple[ItemRule, ...]:
        """The rules of all items in the order they are listed in."""
        return tuple(ItemRule.of(item) for item in self.plan["items"])

    @cached_property
    def _items_for(self) -> dict[tuple[Category, str], tuple[ItemRule, ...]]:
        return {}

    def items_for(self, category: Category, group: str = "") -> tuple[ItemRule, ...]:
        """The items somebody of that category (a judge: and group) is assessed by, in order."""
        key = (category, group if category is Category.JUDGE else "")
        if key not in self._items_for:
            self._items_for[key] = rules_for(self.items, *key)
        return self._items_for[key]

    def item_rule(self, category: Category, code: str, group: str = "") -> ItemRule | None:
        """The rule of one item, or None where that category and group is not asked for it."""
        found = (rule for rule in self.items_for(category, group) if rule.code == code)
        return next(found, None)

    @cached_property
    def counting(self) -> Counting:
        """What is counted, beyond what every scheme counts."""
        return Counting.of(self.plan, self.items)

    def no_data(self, category: Category) -> Fraction:
        """The share of the full points for what there is no data of."""
        return number(self.plan["no_data"][category.value])

    def adjustment_cap(self, category: Category) -> Fraction:
        """What adjustments add or take at most."""
        return number(self.plan["adj_cap"][category.value])

    @property
    def baseline_rules(self) -> Mapping[str, Any]:
        """What counts in a baseline: ``min_judges quarters min_volume group_fallback``."""
        rules: Mapping[str, Any] = self.plan["baseline"]
        return rules

    def least_in_post(self, category: Category) -> Fraction:
        """The share of the days from which a record counts in a baseline."""
        return number(self.plan["baseline"]["min_in_post"][category.value])

    def priors(self, quarter: Quarter) -> Priors:
        """What is believed of the rates of *quarter* before its cases."""
        if quarter not in self._priors:
            frozen = self.document["baselines"].get(str(quarter), {})
            self._priors[quarter] = Priors(frozen.get(OWNER, {}))
        return self._priors[quarter]

    @cached_property
    def _priors(self) -> dict[Quarter, Priors]:
        return {}

    def gates(self, category: Category, group: str = "") -> tuple[Mapping[str, Any], ...]:
        """What somebody must reach to be chosen, in the order it is told in."""
        return tuple(
            gate
            for gate in self.plan["eligibility"]
            if gate["category"] == category.value and gate.get("group") in (None, group)
        )

    def ties(self, category: Category) -> tuple[Mapping[str, Any], ...]:
        """The figures that part equal totals, in their order."""
        return tuple(self.plan.get("ties", {}).get(category.value, ()))

    def quota_group(self, record: Record) -> str:
        """The name of the peers of a judge with a smaller quota; empty for all others."""
        peers = self.plan.get("quota_group")
        if peers is None or record.key.category is not Category.JUDGE:
            return ""
        smaller = record.quota_days < number(peers["below"]) * record.in_post_days
        return str(peers["name"]) if smaller else ""

    @property
    def quota_group_name(self) -> str:
        """What the peers of judges with a smaller quota are called; empty where there are none."""
        return str(self.plan.get("quota_group", {}).get("name", ""))

    @cached_property
    def quotas(self) -> Mapping[Position, Fraction]:
        return {Position(name): number(value) for name, value in self.document["quota"].items()}

    @cached_property
    def _types(self) -> dict[str, tuple[Fraction, bool]]:
        return {}

    def type_weight(self, type_word: str) -> tuple[Fraction, bool]:
        """T of a type word, and whether only ``*`` had one (RULES.md §4)."""
        known = self._types
        if type_word not in known:
            known[type_word] = _type_weight(self.document["T"], type_word)
        return known[type_word]

    def procedure_weight(self, type_word: str, procedure: str) -> Fraction:
        """P of a procedure word."""
        key = _PROCEDURE_KEYS.get(procedure, ANY)
        if key == "SUMMARY" and type_word.startswith("刑"):
            key = "SUMMARY_CRIM"
        return number(self.document["P"][key])

    def manner_weight(self, manner: str) -> Fraction:
        """M of a manner class."""
        manners = self.document["M"]
        return number(manners.get(manner, manners[ANY]))

    @cached_property
    def series_steps(self) -> tuple[tuple[int, Fraction], ...]:
        """From which rank on a series case counts how much."""
        return tuple((int(start), number(value)) for start, value in self.document["S"]["steps"])

    @property
    def least_series(self) -> int:
        return int(number(self.document["S"]["min_series"]))

    @property
    def series_window_days(self) -> int:
        return int(number(self.document["S"]["window_days"]))

    @cached_property
    def _shares(self) -> Mapping[str, Fraction]:
        return {name: number(value) for name, value in self.document["R"].items()}

    def role_share(self, role: Role, sharers: int) -> Fraction:
        """R: the share of one case's credit. Members share at most what the others leave."""
        shares = self._shares
        if role in _ROLE_KEYS:
            return shares[_ROLE_KEYS[role]]
        taken = {
            Role.MEMBER: shares["handler"] + shares["presider"],
            Role.MEMBER_UNDER_HANDLER: shares["handler_presider"],
            Role.MEMBER_UNPRESIDED: shares["handler"],
        }[role]
        return min(shares["member"], max(1 - taken, Fraction(0)) / sharers)

    @property
    def limits(self) -> Mapping[str, str]:
        """The base trial time limits by ``type|procedure``."""
        limits: Mapping[str, str] = self.plan["limits"]
        return limits

    def limit(self, type_word: str, procedure: str) -> str | None:
        """The base trial time limit such as ``6M``, or None where there is none."""
        limits = self.limits
        found: str | None = limits.get(f"{type_word}|{procedure}", limits.get(f"{type_word}|{ANY}"))
        return found

    def places(self, name: str) -> int | None:
        """How many win in a group of judges or a category; None where the table is silent."""
        places = self.document["winners"].get(name)
        return None if places is None else int(number(places))

    def frozen(self, quarter: Quarter, owner: str, name: str) -> Fraction | None:
        """The baseline fixed for *quarter*, or None."""
        value = self.document["baselines"].get(str(quarter), {}).get(owner, {}).get(name)
        return None if value is None else number(value)


def _type_weight(weights: Mapping[str, str], type_word: str) -> tuple[Fraction, bool]:
    if type_word in weights and type_word != ANY:
        return number(weights[type_word]), False
    prefixes = [key for key in weights if len(key) > 1 and key.endswith(ANY)]
    fitting = [key for key in prefixes if type_word.startswith(key[:-1])]
    if fitting:
        return number(weights[max(fitting, key=len)]), False
    return number(weights[ANY]), True


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        names = [name for name, _ in pairs]
        raise SchemeError("TWICE", "$", next(name for name in names if names.count(name) > 1))
    return content
