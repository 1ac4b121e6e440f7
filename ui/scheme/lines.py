"""Lines of a draft that can be added or removed: keys of tables, steps, items and conditions."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.item_parameters import RESULTS
from evaluation.measures import ITEMS, Shape
from evaluation.scheme_diff import Parts
from evaluation.scheme_edits import at, with_key, with_next, without
from evaluation.scheme_format_1 import WINNER_NAMES
from evaluation.scheme_terms import QuantityKind, describe_functions, describe_quantities
from evaluation.staff import GROUPS, Category
from ui.scheme.field_words import owner_text
from ui.texts.items import group_text, measure_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]
_NEW_KEY = {"T": "0.20", "limits": "6M", "winners": "1"}
_TABLES = frozenset({"second_instance", "retrial", "review", "measures"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line that could be added: where, what its name may be, and what is asked of it.

    *names* are the codes to choose from with their words; without any the name is free. *kind* is
    KEY (of a table), STEP (nothing is asked), ITEM, GATE, TIE or PRIOR.
    """

    kind: str
    parts: Parts
    title: str
    names: Sequence[tuple[str, str]] = ()
    value: str = ""


def lines_at(document: Document, part: str, parts: Parts | None) -> list[Line]:
    """What can be added in *part*, beside the cell at *parts*."""
    found: list[Line] = []
    if parts is not None and (step := _step(parts)) is not None:
        found.append(step)
    if part in ("T", "winners") or (part == "limits" and "limits" in document):
        found.append(_key_line(document, part))
    elif part == "limits":
        title = translate("SchemeLine", "Time limit")
        found.append(Line("KEY", ("judge", "limits"), title, value="6M"))
    if parts is None:
        return found
    if parts[0] == "items":
        found += _item_lines(document, parts)
    elif parts[0] == "eligibility" and isinstance(document["eligibility"], list):
        found.append(Line("GATE", parts[:2], translate("SchemeLine", "Condition of its own")))
        found.append(Line("OR", parts[:4], translate("SchemeLine", "Alternative to this one")))
    elif parts[0] == "ties":
        found.append(Line("TIE", parts[:3], translate("SchemeLine", "Tie-break")))
    return found


def added(document: Document, line: Line, name: str, value: str) -> dict[str, Any]:
    """*document* with *line*, under *name* and with *value* where it has such."""
    if line.kind == "KEY":
        return with_key(document, line.parts, name, value)
    if line.kind == "PRIOR":
        mean = "3.0" if at(document, line.parts[:2])["function"] == "rate_per_100" else "0.90"
        return with_key(document, line.parts, "prior", {"mean": mean, "size": "20"})
    if line.kind == "STEP":
        pair = at(document, line.parts)
        return with_next(document, line.parts, [str(int(float(pair[0])) + 1), pair[1]])
    entry = deepcopy(at(document, line.parts))
    if line.kind == "ITEM":
        entry = {**entry, "code": name, "max": value or "1"}
        entry["name"] = {"zh": name, "en": name}
    if line.kind == "GROUP":
        entry = {**entry, "group": name}
    if line.kind == "GATE":
        entry = {**entry, "code": name}
    return with_next(document, line.parts, entry)


def removed(document: Document, parts: Parts) -> dict[str, Any] | None:
    """*document* without the line of the cell at *parts*; None where it must stay."""
    line = removable(document, parts)
    return None if line is None else without(document, line)


def removable(document: Document, parts: Parts) -> Parts | None:
    """What would go with the cell at *parts*: its key, its step, or the whole item or condition."""
    top = parts[0]
    if (step := _step(parts)) is not None:
        return step.parts if len(at(document, step.parts[:-1])) > 1 else None
    if top in ("T", "winners", "limits") and parts[-1] != "*":
        return parts
    if "limits" in parts:
        return parts
    if top == "items":
        if "prior" in parts:
            return parts[: parts.index("prior") + 1]
        return parts if len(parts) > 4 else parts[:2]
    if top == "eligibility" and isinstance(document["eligibility"], list):
        several = len(document["eligibility"][int(parts[1])]["any"]) > 1
        return parts[:4] if several and parts[2] == "any" else parts[:2]
    return parts[:3] if top == "ties" else None


def _step(parts: Parts) -> Line | None:
    """The pair of a list of steps that a cell belongs to."""
    pair = len(parts) > 2 and isinstance(parts[-1], int) and isinstance(parts[-2], int)
    if not pair or "of" in parts:
        return None
    return Line("STEP", parts[:-1], translate("SchemeLine", "Step"))


def _key_line(document: Document, part: str) -> Line:
    titles = {
        "T": translate("SchemeLine", "Type of case"),
        "limits": translate("SchemeLine", "Time limit"),
        "winners": translate("SchemeLine", "Places"),
    }
    names: list[tuple[str, str]] = []
    if part == "winners":
        own = document.get("quota_group", {}).get("name")
        known = [*WINNER_NAMES, *([own] if own else [])]
        names = [(n, owner_text(n)) for n in known if n not in document["winners"]]
    return Line("KEY", (part,), titles[part], names, _NEW_KEY[part])


def _item_lines(document: Document, parts: Parts) -> list[Line]:
    item = document["items"][int(parts[1])]
    found = []
    if len(parts) > 3 and parts[3] in _TABLES:
        found.append(_table_line(item, parts[:4]))
    found.append(Line("ITEM", parts[:2], translate("SchemeLine", "Item of its own"), value="1"))
    if item["category"] == Category.JUDGE and not item.get("group"):
        taken = {
            one["group"]
            for one in document["items"]
            if one["code"] == item["code"] and one["category"] == item["category"]
        }
        groups = [(group, group_text(group)) for group in GROUPS if group not in taken]
        if groups:
            title = translate("SchemeLine", "Rule of this item for one group")
            found.append(Line("GROUP", parts[:2], title, groups))
    if _takes_prior(item):
        place: Parts = (*parts[:2], "parameters")
        found.append(Line("PRIOR", place, translate("SchemeLine", "Prior of this item")))
    return found


def _table_line(item: Document, parts: Parts) -> Line:
    table = str(parts[-1])
    known = item["parameters"][table]
    if table in RESULTS:
        names = [(word, word) for word in RESULTS[table] if word not in known]
    else:
        category = Category(item["category"])
        names = [
            (code, measure_text(code))
            for code, one in ITEMS.items()
            if one.shape is Shape.COUNT and category in one.categories and code not in known
        ]
    return Line("KEY", parts, translate("SchemeLine", "Line of this table"), names, "-1")


def _takes_prior(item: Document) -> bool:
    quantity = describe_quantities().get(item["parameters"].get("quantity", ""))
    function = describe_functions()[item["function"]]
    takes = any(term.name == "prior" for term in function.parameters)
    ratio = quantity is not None and quantity.kind is QuantityKind.RATIO
    return takes and not ratio and "prior" not in item["parameters"]
