"""What the functions of this package take: rows and tables of finite numbers, checked before use.

Each raises ValueError with a sentence where something else was handed over.
"""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]


def numbers(values: npt.ArrayLike, name: str, *, least: float | None = None) -> Array:
    """Finite numbers of any shape, none below *least*."""
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} must be numbers in rows of one length") from error
    if not np.isfinite(array).all():
        raise ValueError(f"{name} must be finite numbers")
    if least is not None and (array < least).any():
        raise ValueError(f"{name} must not be below {least:g}")
    return array


def vector(
    values: npt.ArrayLike, name: str, count: int | None = None, *, least: float | None = None
) -> Array:
    """(n,) numbers, *count* of them where that is given."""
    array = numbers(values, name, least=least)
    if array.ndim != 1:
        raise ValueError(f"{name} must be one row of numbers, not of the shape {array.shape}")
    if count is not None and len(array) != count:
        raise ValueError(f"{name} must be {count} numbers, not {len(array)}")
    return array


def table(values: npt.ArrayLike, name: str, columns: int | None = None) -> Array:
    """(n, K) numbers, of *columns* columns where that is given; nobody at all is (0, columns)."""
    array = numbers(values, name)
    if array.size == 0 and columns is not None and array.ndim == 1:
        return np.zeros((0, columns))
    if array.ndim != 2:
        raise ValueError(f"{name} must be a table of numbers, not of the shape {array.shape}")
    if columns is not None and array.shape[1] != columns:
        raise ValueError(f"{name} must have {columns} columns, not {array.shape[1]}")
    return array


def alike(one: npt.ArrayLike, other: npt.ArrayLike, names: str) -> tuple[Array, Array]:
    """Two arrays of numbers of the same shape; one number alone stands for as many."""
    first, second = numbers(one, names), numbers(other, names)
    if not (first.ndim and second.ndim):
        first, second = np.broadcast_arrays(first, second)
    if first.shape != second.shape:
        raise ValueError(f"{names} must have one shape, not {first.shape} and {second.shape}")
    return first, second


def hits_of_cases(x: npt.ArrayLike, n: npt.ArrayLike) -> tuple[Array, Array]:
    """Hits and cases of the same shape, 0 ≤ x ≤ n."""
    hits, cases = alike(x, n, "hits and cases")
    if (hits < 0).any() or (hits > cases).any():
        raise ValueError("hits must lie between 0 and the cases")
    return hits, cases


def whole(
    values: npt.ArrayLike, name: str, count: int | None = None, *, below: int | None = None
) -> Whole:
    """(n,) whole numbers from 0 on, such as the numbers of people or grades."""
    array = vector(values, name, count, least=0)
    if (array % 1).any() or (below is not None and (array >= below).any()):
        end = "" if below is None else f" below {below}"
        raise ValueError(f"{name} must be whole numbers from 0 on{end}")
    return array.astype(np.int64)


def scored(scores: npt.ArrayLike, se: npt.ArrayLike, least: int = 0) -> tuple[Array, Array]:
    """(n,) scores with standard errors (n,) of at least 0, of at least *least* people."""
    values = vector(scores, "scores")
    errors = vector(se, "standard errors", len(values), least=0)
    if len(values) < least:
        raise ValueError(f"scores must be of at least {least} people, not {len(values)}")
    return values, errors


def row_of(index: int, count: int, name: str) -> int:
    """*index* of one of *count* rows."""
    if not 0 <= index < count:
        raise ValueError(f"{name} must be a row from 0 to {count - 1}, not {index}")
    return index


def share(value: float, name: str) -> float:
    """A number between 0 and 1, both excluded."""
    if not 0 < value < 1:
        raise ValueError(f"{name} must be between 0 and 1, not {value}")
    return value
