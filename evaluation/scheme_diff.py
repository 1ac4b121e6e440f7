"""What differs between two scheme documents: every leaf, with where it stands and what it is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Part = str | int
Parts = tuple[Part, ...]

_ORDER = (
    *("format", "code", "version", "name", "source", "state", "effective_from", "rounding"),
    *("T", "P", "F", "S", "M", "R", "quota", "quota_group", "counting", "limits", "baseline"),
    *("no_data", "adj_cap", "full_score", "judge", "assistant", "clerk", "admin", "items"),
    *("eligibility", "ties", "winners", "publicity_workdays", "baselines"),
)
# Lists whose entries are known by a name of their own, wherever they stand.
_NAMED = {
    "items": ("category", "code", "group"),
    "eligibility": ("category", "code", "group"),
    "rules": ("id",),
}
# Objects whose keys the court chooses: they are told as the subject, not as a word of the form.
_TABLES = frozenset(
    {
        *("T", "P", "M", "R", "quota", "limits", "winners", "measures", "units", "by_group"),
        *("second_instance", "retrial", "review", "rates", "holidays", "baselines", "ties"),
        *("no_data", "adj_cap", "full_score", "min_in_post"),
    }
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One leaf that is not the same; None stands for a leaf that is not there.

    *path* is its JSON path in the document that has it (the later one first), *parts* the same in
    pieces. *words* says what kind of number it is (``T``, ``judge.E1.lo``,
    ``items.parameters.lo``), *subject* whose (``执恢``, ``JUDGE E1 刑事``).
    """

    path: str
    parts: Parts
    words: str
    subject: str
    before: object | None
    after: object | None


@dataclass(frozen=True, slots=True)
class _Leaf:
    parts: Parts
    words: tuple[str, ...]
    subject: tuple[str, ...]
    value: object


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Every leaf in which two documents of one format differ, in the order of the document.

    Items, gates and factors are matched by their names, so that moving one is no difference.
    """
    old, new = _leaves(before), _leaves(after)
    keys = sorted(dict.fromkeys((*new, *old)), key=_turn)
    found = []
    for key in keys:
        first, last = old.get(key), new.get(key)
        here = last or first
        one, two = (None if leaf is None else leaf.value for leaf in (first, last))
        if here is not None and (one != two or (first is None) != (last is None)):
            found.append(
                Difference(
                    json_path(here.parts),
                    here.parts,
                    ".".join(here.words),
                    " ".join(here.subject),
                    one,
                    two,
                )
            )
    return tuple(found)


def json_path(parts: Sequence[Part]) -> str:
    """The path as faults of a scheme write it: ``$.items[3].max``."""
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)


def parts_of(document: Mapping[str, Any], path: str) -> Parts:
    """The pieces of a path that leads to something in *document*; keys may hold dots.

    Raises:
        ValueError: it leads nowhere.
    """
    place: Any = document
    rest = path.removeprefix("$")
    parts: list[Part] = []
    while rest:
        if isinstance(place, list):
            index, _, rest = rest.removeprefix("[").partition("]")
            if not index.isdigit() or int(index) >= len(place):
                raise ValueError(path)
            parts.append(int(index))
        else:
            parts.append(_key_in(place, rest.removeprefix("."), path))
            rest = rest.removeprefix(".")[len(str(parts[-1])) :]
        place = place[parts[-1]]
    return tuple(parts)


def with_value(document: Mapping[str, Any], path: str | Parts, value: object) -> dict[str, Any]:
    """*document* with one leaf set; what it shares with the old one is shared.

    Raises:
        ValueError: the path leads nowhere.
    """
    parts = parts_of(document, path) if isinstance(path, str) else path
    changed = _set(document, parts, value)
    if not isinstance(changed, dict):
        raise ValueError(path)
    return changed


def _set(place: Any, parts: Parts, value: object) -> Any:
    if not parts:
        return value
    head, *rest = parts
    copy = list(place) if isinstance(place, list) else dict(place)
    copy[head] = _set(copy[head], tuple(rest), value)  # type: ignore[index]
    return copy


def _key_in(place: Any, rest: str, path: str) -> str:
    keys = place if isinstance(place, Mapping) else ()
    fitting = [k for k in keys if rest.startswith(k) and rest[len(k) :][:1] in ("", ".", "[")]
    if not fitting:
        raise ValueError(path)
    return str(max(fitting, key=len))


def _leaves(document: Mapping[str, Any]) -> dict[tuple[str, ...], _Leaf]:
    return dict(_walk(document, (), (), (), ()))


def _walk(
    place: Any, parts: Parts, names: tuple[str, ...], words: tuple[str, ...], who: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], _Leaf]]:
    """The leaves below *place*; *names* tell them apart, whatever their index is."""
    if isinstance(place, Mapping) and place:
        in_table = bool(words) and words[-1] in _TABLES
        for key, inner in place.items():
            own = (words, (*who, key)) if in_table else ((*words, key), who)
            yield from _walk(inner, (*parts, key), (*names, key), *own)
    elif isinstance(place, list) and place:
        fields = _NAMED.get(words[-1] if words else "", ())
        for index, inner in enumerate(place):
            name = " ".join(str(inner[f]) for f in fields if inner.get(f)) if fields else str(index)
            subject = (*who, name) if fields else who
            yield from _walk(inner, (*parts, index), (*names, name), words, subject)
    else:
        yield names, _Leaf(parts, words, who, place)


def _turn(key: tuple[str, ...]) -> int:
    """Where a leaf's part of the document stands; within it the order of the documents holds."""
    return _ORDER.index(key[0]) if key[0] in _ORDER else len(_ORDER)
