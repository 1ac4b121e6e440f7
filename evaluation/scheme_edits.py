"""Editing a scheme document: its leaves, and lines added, removed or made to fit."""

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from evaluation.scheme import Scheme, SchemeError
from evaluation.scheme_diff import Part, Parts, with_value
from evaluation.scheme_terms import (
    FunctionTerm,
    QuantityKind,
    QuantityTerm,
    Takes,
    describe_functions,
    describe_quantities,
)
from evaluation.staff import Category

Document = Mapping[str, Any]

# Faults of the document as a whole, which one more edit may mend; all others are those of a place.
OF_THE_WHOLE = frozenset({"DOES_NOT_ADD_UP", "NOT_ALIKE"})
_FIRST_VALUES: Mapping[Takes, Any] = {
    Takes.NUMBER: "0",
    Takes.SHARE: "0.80",
    Takes.POSITIVE: "1",
    Takes.COUNT: "30",
    Takes.STEPS: [["12", "1"]],
    Takes.CORNERS: [["0", "0"], ["1", "1"]],
    Takes.RATES: {"*": "0.10"},
    Takes.FLAG: False,
}
_MEASURES = {"JUDGE": "F3.投诉", "ASSISTANT": "A2.校对", "CLERK": "C.笔录"}
_RATES = {"ASSISTANT": "A3", "CLERK": "C5"}
_MARKS = {"ASSISTANT": "A5", "CLERK": "C6", "ADMIN": "T", "BAILIFF": "T", "TECH": "T"}
_RANGE = {"lo": "0.80", "hi": "1", "from": "0", "to": "2"}


def fault_of(document: Document) -> SchemeError | None:
    """The first fault of a document, by the validation every file goes through."""
    try:
        Scheme.from_json(json.dumps(document, ensure_ascii=False))
    except SchemeError as error:
        return error
    return None


def leaves(place: Any, parts: Parts = ()) -> Iterator[tuple[Parts, Any]]:
    """Every value of a document that is no object and no list, with where it stands, in order."""
    if isinstance(place, Mapping):
        for key, inner in place.items():
            yield from leaves(inner, (*parts, key))
    elif isinstance(place, list):
        for index, inner in enumerate(place):
            yield from leaves(inner, (*parts, index))
    else:
        yield parts, place


def at(document: Document, parts: Parts) -> Any:
    """What stands at *parts*.

    Raises:
        LookupError: they lead nowhere.
    """
    place: Any = document
    for part in parts:
        place = place[part]
    return place


def without(document: Document, parts: Parts) -> dict[str, Any]:
    """*document* less one key of an object, or one entry of a list."""
    *above, last = parts
    holder = at(document, tuple(above))
    if isinstance(holder, list):
        rest: Any = [one for index, one in enumerate(holder) if index != last]
    else:
        rest = {key: one for key, one in holder.items() if key != last}
    return _put(document, tuple(above), rest)


def with_key(document: Document, parts: Parts, key: str, value: object) -> dict[str, Any]:
    """*document* with one more key in the object at *parts*, or another value of it."""
    return _put(document, parts, {**at(document, parts), key: value})


def with_next(document: Document, parts: Parts, entry: object) -> dict[str, Any]:
    """*document* with *entry* behind the list entry at *parts*."""
    *above, index = parts
    listed = list(at(document, tuple(above)))
    listed.insert(int(index) + 1, deepcopy(entry))
    return _put(document, tuple(above), listed)


def edited(document: Document, parts: Parts, value: object) -> dict[str, Any]:
    """*document* with one leaf set; an item whose function or quantity changes is made to fit."""
    if len(parts) > 1 and parts[0] == "items" and parts[-1] in ("function", "quantity"):
        item = deepcopy(dict(at(document, parts[:2])))
        function = str(value) if parts[-1] == "function" else item["function"]
        quantity = str(value) if parts[-1] == "quantity" else item["parameters"].get("quantity")
        return with_value(document, parts[:2], refitted(item, function, quantity))
    if value is None:
        return without(document, parts)
    return with_value(document, parts, value)


def refitted(item: Document, function: str, quantity: str | None) -> dict[str, Any]:
    """*item* scored by *function* on *quantity*: what fits is kept, the rest gets first values.

    A quantity that the function cannot score gives way to the first one it can.
    """
    chosen = describe_functions()[function]
    if not chosen.kinds:
        return {**item, "function": function, "parameters": {}, "max": "0"}
    category = Category(item["category"])
    fitting = quantities_for(function, category)
    code = quantity if quantity in fitting else (fitting or ["MARK"])[0]
    term = describe_quantities()[code]
    known = item["parameters"]
    parameters: dict[str, Any] = {"quantity": code}
    for name, first in _first_values(chosen, term, category).items():
        parameters[name] = known.get(name, first)
    for wanted in (*chosen.parameters, *term.parameters):
        prior = wanted.takes is Takes.PRIOR and term.kind is QuantityKind.RATIO
        if not wanted.required and wanted.name in known and not prior:
            parameters[wanted.name] = known[wanted.name]
    return {**item, "function": function, "parameters": parameters}


def quantities_for(function: str, category: Category) -> list[str]:
    """The quantities that *function* can score for somebody of *category*."""
    kinds = describe_functions()[function].kinds
    return [
        term.code
        for term in describe_quantities().values()
        if term.kind in kinds and category in term.categories
    ]


def _first_values(
    function: FunctionTerm, quantity: QuantityTerm, category: Category
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for term in (*function.parameters, *quantity.parameters):
        if not term.required:
            continue
        first = _RANGE.get(term.name) or _FIRST_VALUES.get(term.takes)
        if term.takes is Takes.UNITS:
            sessions = {"C2.开庭": "1", "C2.长庭": "1.5"}
            first = sessions if quantity.code == "SESSIONS" else _counted(category)
        elif term.takes is Takes.MEASURE:
            marks = quantity.kind is QuantityKind.MARK
            first = (_MARKS if marks else _RATES).get(category.value, "T")
        found[term.name] = deepcopy(first)
    return found


def _counted(category: Category) -> dict[str, str]:
    code = _MEASURES.get(category.value)
    return {code: "-1"} if code else {}


def _put(document: Document, parts: tuple[Part, ...], value: object) -> dict[str, Any]:
    if not parts:
        return dict(value) if isinstance(value, Mapping) else {}
    return with_value(document, parts, value)
