"""The parameters of an item, each checked for what it takes, and those of one item together."""

from collections.abc import Mapping
from typing import Any

from evaluation.measures import ITEMS, Shape
from evaluation.scheme_shape import (
    ANY_NUMBER,
    COUNT,
    SHARE,
    WEIGHT,
    Check,
    Fields,
    Number,
    SchemeError,
    Steps,
    Table,
    Text,
    number,
)
from evaluation.scheme_terms import FunctionTerm, ParameterTerm, QuantityKind, QuantityTerm, Takes
from evaluation.staff import Category

_POSITIVE = Number(above="0")
_SHAPES = {
    "ENTERED": (Shape.RATE,),
    "ARCHIVED": (Shape.RATE,),
    "EFILES": (Shape.RATE,),
    "MARK": (Shape.POINTS,),
    "COUNT": (Shape.POINTS, Shape.COUNT),
}
RESULTS = {
    "second_instance": ("改判", "部分改判", "发回", "指令审理"),
    "retrial": ("改判", "部分改判", "发回"),
    "review": ("优秀", "合格", "瑕疵", "不合格"),
}


def check_parameters(
    function: FunctionTerm, quantity: QuantityTerm, item: Mapping[str, Any], path: str
) -> None:
    """Refuse the parameters of *item* unless they are those its function and quantity take.

    Raises:
        SchemeError: with the JSON path of the first fault.
    """
    category, parameters = Category(item["category"]), item["parameters"]
    required: dict[str, Check] = {"quantity": Text()}
    optional: dict[str, Check] = {}
    for term in (*function.parameters, *quantity.parameters):
        if term.takes is Takes.PRIOR and quantity.kind is QuantityKind.RATIO:
            continue
        check = _check_of(term, quantity.code, category, per_100=function.code == "rate_per_100")
        (required if term.required else optional)[term.name] = check
    Fields(required, optional)(parameters, path)
    _rises(parameters, path)
    if function.code == "piecewise":
        _within(parameters["points"], number(item["max"]), f"{path}.points")


def _check_of(term: ParameterTerm, quantity: str, category: Category, *, per_100: bool) -> Check:
    mean = WEIGHT if per_100 else SHARE
    simple: Mapping[Takes, Check] = {
        Takes.NUMBER: ANY_NUMBER,
        Takes.SHARE: SHARE,
        Takes.POSITIVE: _POSITIVE,
        Takes.COUNT: COUNT,
        Takes.STEPS: Steps(value=WEIGHT),
        Takes.CORNERS: Steps(start=ANY_NUMBER, value=ANY_NUMBER),
        Takes.RATES: Table(SHARE, required=("*",)),
        Takes.PRIOR: Fields({"mean": mean, "size": _POSITIVE}, {"most": _POSITIVE}),
        Takes.FLAG: _flag,
    }
    if term.takes in simple:
        return simple[term.takes]
    if term.takes is Takes.RESULTS:
        return Table(ANY_NUMBER, key=Text(words=RESULTS[term.name]))
    shapes = _SHAPES.get(quantity, (Shape.COUNT,))
    codes = Text(
        words=[
            code
            for code, item in ITEMS.items()
            if item.shape in shapes and category in item.categories
        ]
    )
    return Table(ANY_NUMBER, key=codes) if term.takes is Takes.UNITS else codes


def _flag(value: object, path: str) -> None:
    if not isinstance(value, bool):
        raise SchemeError("NOT_A_FLAG", path, value)


def _rises(parameters: Mapping[str, Any], path: str) -> None:
    """The ends of a range rise; those of a band may meet on a side."""
    for low, high in (("from", "lo"), ("lo", "hi"), ("hi", "to")):
        if low in parameters and high in parameters:
            first, last = number(parameters[low]), number(parameters[high])
            if last < first or (last == first and "from" not in parameters):
                raise SchemeError("NOT_RISING", f"{path}.{high}", parameters[high])


def _within(corners: list[list[str]], full: Any, path: str) -> None:
    for index, (_, points) in enumerate(corners):
        if not 0 <= number(points) <= full:
            raise SchemeError("OUT_OF_RANGE", f"{path}[{index}][1]", points)
