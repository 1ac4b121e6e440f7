"""The bounds of a category's gates by the names of format 1, whichever format a scheme has."""

from collections.abc import Mapping
from typing import Any

from evaluation.scheme_translation import GATES
from evaluation.staff import Category


def gate_bounds(document: Mapping[str, Any], category: Category, group: str = "") -> dict[str, str]:
    """What must be reached to be chosen, such as ``min_K``; of a gate in format 2 its first bound.

    Gates that only format 2 has are left out.
    """
    gates = document.get("eligibility", {})
    if isinstance(gates, Mapping):
        section = "admin" if category.value not in _SECTIONS else category.value.lower()
        return {name: str(bound) for name, bound in gates.get(section, {}).items()}
    names = {code: name for name, code, _ in GATES}
    found: dict[str, str] = {}
    for gate in gates:
        name = names.get(gate["code"])
        asked = gate["category"] == category.value and gate.get("group") in (None, group)
        if asked and name is not None:
            first = gate["any"][0]
            found[name] = str(first.get("least", first.get("most")))
    return found


_SECTIONS = ("JUDGE", "ASSISTANT", "CLERK", "ADMIN")
