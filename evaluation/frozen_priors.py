"""What is believed of rates before their cases: frozen with the quarter, else the scheme's own."""

from collections.abc import Mapping
from functools import cache

from evaluation.item_rule import ItemRule
from evaluation.prior import Prior
from evaluation.scheme_shape import number
from evaluation.staff import Category

OWNER = "PRIOR"  # whose baselines the frozen priors are kept among


def prior_name(rule: ItemRule, group: str, part: str) -> str:
    """The name a frozen prior is kept under: ``民商事|E1|alpha``."""
    return f"{prior_owner(rule, group)}|{rule.code}|{part}"


def prior_owner(rule: ItemRule, group: str) -> str:
    """The peers a prior is of: a judge's group, else the category."""
    return group if rule.category is Category.JUDGE else rule.category.value


PARTS = ("alpha", "beta")


class Priors:
    """The priors of one quarter (RULES.md §20)."""

    def __init__(self, frozen: Mapping[str, str]) -> None:
        self._frozen = frozen
        self._known: dict[tuple[str, Category, str], Prior | None] = {}

    def of(self, rule: ItemRule, group: str) -> Prior | None:
        """The prior of one item for one group; None where the item draws nothing together."""
        if "prior" not in rule.parameters:
            return None
        key = (rule.code, rule.category, group)
        if key not in self._known:
            self._known[key] = self._found(rule, group)
        return self._known[key]

    def _found(self, rule: ItemRule, group: str) -> Prior:
        alpha, beta = (self._frozen.get(prior_name(rule, group, part)) for part in PARTS)
        if alpha is not None and beta is not None:
            return Prior(number(alpha), number(beta))
        return policy_prior(rule)


@cache
def _of_policy(mean: str, size: str, per_100: bool) -> Prior:
    exact = number(size)
    if per_100:
        return Prior(number(mean) * exact / 100, exact)
    return Prior(number(mean) * exact, (1 - number(mean)) * exact)


def policy_prior(rule: ItemRule) -> Prior:
    """The prior the scheme itself gives: a mean, and how many cases it weighs as."""
    written = rule.parameters["prior"]
    return _of_policy(written["mean"], written["size"], rule.function == "rate_per_100")
