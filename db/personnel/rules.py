"""The rules reminders follow: the shipped ones, or the court's own in the setting of that name."""

import json
from collections.abc import Mapping
from typing import Any

from db import audit
from db.actors import Act
from db.connection import atomic
from db.models import Setting
from evaluation.reminders import Rules
from evaluation.retirement import RetirementRule
from resources import resource

_SETTING = "personnel_rules"


def personnel_rules() -> Rules:
    """The ages of retirement and years in a grade: the shipped ones, or the court's own.

    The court's stand in the setting ``personnel_rules``, of the same shape as
    ``resources/personnel.json``; a part it does not have is the shipped one.
    """
    own = Setting.select(Setting.value).where(Setting.name == _SETTING).scalar()
    return _from_plain(_shipped() | (json.loads(own) if own else {}))


def shipped_rules() -> Rules:
    """The rules that come with the program."""
    return _from_plain(_shipped())


def store_personnel_rules(rules: Rules, act: Act) -> None:
    """Follow *rules* from now on; a part that is as shipped follows the program. It is recorded."""
    shipped = _shipped()
    own = {part: value for part, value in _plain(rules).items() if value != shipped[part]}
    with atomic():
        before = Setting.select(Setting.value).where(Setting.name == _SETTING).scalar()
        if own == (json.loads(before) if before else {}):
            return
        Setting.delete().where(Setting.name == _SETTING).execute()
        if own:
            text = json.dumps(own, ensure_ascii=False)
            Setting.create(name=_SETTING, value=text, author=act.author, written_at=act.at)
        audit.record("SETTINGS", "personnel", own, act)


def _shipped() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(resource("personnel.json").read_text("utf-8"))
    return plain


def _from_plain(plain: Mapping[str, Any]) -> Rules:
    retirement = tuple(RetirementRule.from_plain(rule) for rule in plain["retirement"])
    years = {grade: int(count) for grade, count in plain["promotion_years"].items()}
    return Rules(retirement, years)


def _plain(rules: Rules) -> dict[str, Any]:
    return {
        "retirement": [rule.plain() for rule in rules.retirement],
        "promotion_years": dict(rules.promotion_years or {}),
    }
