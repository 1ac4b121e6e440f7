"""The single changes that lead from scheme 1.0 to its draft 2.0 (RULES.md §20)."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]
ItemKey = tuple[str, str, str | None]


@dataclass(frozen=True, slots=True)
class Mending:
    """One change: its code, what it says by language, and how it is made.

    ``apply`` takes a document in format 2 and the draft the new numbers are read from, and returns
    the document with this change alone.
    """

    code: str
    zh: str
    en: str
    apply: Callable[[Document, Mapping[str, Any]], Document]


def _copying(change: Callable[[Document, Mapping[str, Any]], None]) -> Callable[..., Document]:
    def apply(document: Document, draft: Mapping[str, Any]) -> Document:
        copy = deepcopy(document)
        change(copy, draft)
        return copy

    return apply


def _items(document: Mapping[str, Any]) -> dict[ItemKey, dict[str, Any]]:
    return {(item["category"], item["code"], item["group"]): item for item in document["items"]}


def _pairs(document: Document, draft: Mapping[str, Any]) -> list[tuple[Document, Document]]:
    """The items both have, the document's and the draft's."""
    drafted = _items(draft)
    return [(item, drafted[key]) for key, item in _items(document).items() if key in drafted]


def _shrink(document: Document, draft: Mapping[str, Any]) -> None:
    for item, new in _pairs(document, draft):
        if "prior" in new["parameters"] and new["function"] == item["function"]:
            item["parameters"]["prior"] = new["parameters"]["prior"]


def _small_numbers(document: Document, draft: Mapping[str, Any]) -> None:
    wider = {(g["category"], g["code"]): g for g in draft["eligibility"] if len(g["any"]) > 1}
    for gate in document["eligibility"]:
        new = wider.get((gate["category"], gate["code"]))
        if new is not None:
            gate["any"] = deepcopy(new["any"])


def _counting(name: str) -> Callable[[Document, Mapping[str, Any]], None]:
    def change(document: Document, draft: Mapping[str, Any]) -> None:
        document.setdefault("counting", {})[name] = deepcopy(draft["counting"][name])

    return change


def _age_of_inherited(document: Document, draft: Mapping[str, Any]) -> None:
    _counting("open_from")(document, draft)
    for item, new in _pairs(document, draft):
        if "excused" in new["parameters"]:
            item["parameters"]["excused"] = new["parameters"]["excused"]


def _quota_group(document: Document, draft: Mapping[str, Any]) -> None:
    document["quota_group"] = dict(draft["quota_group"])
    name = draft["quota_group"]["name"]
    document["winners"][name] = draft["winners"][name]


def _ripe_appeals(document: Document, draft: Mapping[str, Any]) -> None:
    for item, new in _pairs(document, draft):
        if new["parameters"].get("quantity") == "ACCEPTED_RIPE":
            for name in ("quantity", "appeal_days"):
                item["parameters"][name] = new["parameters"][name]


def _per_hundred(document: Document, draft: Mapping[str, Any]) -> None:
    for item, new in _pairs(document, draft):
        if new["function"] == "rate_per_100":
            item["function"] = new["function"]
            for name in ("lo", "hi", "prior"):
                item["parameters"][name] = deepcopy(new["parameters"][name])


def _praise(document: Document, draft: Mapping[str, Any]) -> None:
    """Praise becomes an item of its own, out of the full points of quality."""
    known, drafted = _items(document), _items(draft)
    for key, new in drafted.items():
        if key not in known:
            before = list(drafted)[list(drafted).index(key) - 1]
            document["items"].insert(document["items"].index(known[before]) + 1, deepcopy(new))
            known = _items(document)
            quality, drafted_quality = known[before], drafted[before]
            quality["max"] = drafted_quality["max"]
            for name in ("review", "review_plus_cap"):
                quality["parameters"].pop(name, None)
                if name in drafted_quality["parameters"]:
                    quality["parameters"][name] = deepcopy(drafted_quality["parameters"][name])
            _same_gates(document, draft, before[1])


def _same_gates(document: Document, draft: Mapping[str, Any], item: str) -> None:
    """The gates that look at one item become the draft's."""
    for gate in document["eligibility"]:
        if any(condition.get("item") == item for condition in gate["any"]):
            for new in draft["eligibility"]:
                if (new["category"], new["code"]) == (gate["category"], gate["code"]):
                    gate["any"] = deepcopy(new["any"])


def _required_marks(document: Document, draft: Mapping[str, Any]) -> None:
    for item, new in _pairs(document, draft):
        if "required" in new["parameters"]:
            item["parameters"]["required"] = new["parameters"]["required"]


def _more_places(document: Document, draft: Mapping[str, Any]) -> None:
    own = draft.get("quota_group", {}).get("name")
    more = {name: places for name, places in draft["winners"].items() if name != own}
    document["winners"] = {**document["winners"], **more}


_MENDINGS = (
    Mending(
        "SHRUNK_RATES",
        "件数少的比率向先验均值收缩",
        "Rates on few cases are drawn towards what is usual",
        _copying(_shrink),
    ),
    Mending(
        "SMALL_NUMBER_GATES",
        "件数少时按件数把关:超审限不超过一件即可",
        "A condition on few cases allows one late case",
        _copying(_small_numbers),
    ),
    Mending(
        "HOLIDAYS",
        "审限届满日逢节假日顺延",
        "Due days move to the next working day",
        _copying(_counting("holidays")),
    ),
    Mending(
        "INHERITED_CASES",
        "接手案件自分案之日计长期未结,有正当事由的可以扣除",
        "An inherited case is as old as its allotment, and one with a reason is left out",
        _copying(_age_of_inherited),
    ),
    Mending(
        "QUOTA_GROUP",
        "院庭长按办案定额单列一组评比",
        "Judges with a smaller quota are compared with each other",
        _copying(_quota_group),
    ),
    Mending(
        "LATE_ALLOTMENTS",
        "季末新分案件计入下一季度收案",
        "Cases allotted late count in the next quarter",
        _copying(_counting("allotted_after_days")),
    ),
    Mending(
        "RIPE_APPEALS",
        "上诉期满的案件才计服判息诉率",
        "Appeals are counted when the time for them is over",
        _copying(_ripe_appeals),
    ),
    Mending(
        "PER_HUNDRED",
        "质量扣分按每百件计算",
        "Quality is measured by points lost per 100 decisions",
        _copying(_per_hundred),
    ),
    Mending(
        "PRAISE",
        "优秀评查单独计分",
        "Praise in reviews earns points of its own",
        _copying(_praise),
    ),
    Mending(
        "SERIES_OF_COURT",
        "同时立案、分给多名法官的系列案合并计算折减",
        "A series filed together and split over several judges is discounted as one",
        _copying(_counting("court_series_days")),
    ),
    Mending(
        "REQUIRED_MARKS",
        "应评未评的不扣分,但不能锁定",
        "A mark that is missing blocks the lock and costs nothing",
        _copying(_required_marks),
    ),
    Mending(
        "MORE_PLACES",
        "增设立案速裁、综合和司法行政人员名额",
        "Places for those who could never win",
        _copying(_more_places),
    ),
)


def mendings() -> tuple[Mending, ...]:
    """Every single change from scheme 1.0 to its draft, in the order they are told in.

    All of them applied to 1.0 in format 2 give the draft's rules.
    """
    return _MENDINGS
