"""A table of distribution on the screen: its words, its columns, its chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.distribution import Band, Dimension, Distribution, Split, Spread
from evaluation.staff import Category
from ui.models.charts import CountBar, CountChart
from ui.models.column import Column
from ui.texts import category_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """A row of the table as it is shown; *counts* are of its columns, *total* of all of them."""

    name: str
    counts: tuple[int, ...]
    total: int
    is_sum: bool = False


def dimension_text(dimension: Dimension) -> str:
    """By what people are told apart."""
    return {
        Dimension.AGE: translate("Distribution", "Age"),
        Dimension.SENIORITY: translate("Distribution", "Years of work"),
        Dimension.COURT_SENIORITY: translate("Distribution", "Years in this court"),
        Dimension.DEGREE: translate("Distribution", "Degree"),
        Dimension.GRADE: translate("Distribution", "Grade"),
        Dimension.EMPLOYMENT: translate("Distribution", "Establishment"),
    }[dimension]


def split_text(split: Split) -> str:
    """What the columns are."""
    return {
        Split.DIVISION: translate("Distribution", "By division"),
        Split.CATEGORY: translate("Distribution", "By category"),
    }[split]


def row_text(row: Spread, dimension: Dimension) -> str:
    """What a row is called."""
    if row.label is None:
        return translate("Distribution", "Not recorded")
    if not isinstance(row.label, Band):
        return row.label
    low, high = row.label.low, row.label.high
    texts = (
        translate("Distribution", "Up to {high} years"),
        translate("Distribution", "{low} years and more"),
        translate("Distribution", "{low}–{high} years"),
    )
    if dimension is Dimension.AGE:
        texts = (
            translate("Distribution", "Aged up to {high}"),
            translate("Distribution", "Aged {low} and more"),
            translate("Distribution", "Aged {low}–{high}"),
        )
    text = texts[0] if low is None else texts[1] if high is None else texts[2]
    return text.format(low=low, high=high)


def column_texts(spread: Distribution) -> tuple[str, ...]:
    """What the columns are called."""
    if spread.split is Split.CATEGORY:
        return tuple(category_text(Category(code)) for code in spread.columns)
    return spread.columns


def spread_lines(spread: Distribution) -> list[SpreadLine]:
    """The rows with their sums, and the sums of the columns below them."""
    lines = [
        SpreadLine(row_text(row, spread.dimension), row.counts, row.total) for row in spread.rows
    ]
    total = translate("Distribution", "Sum")
    return [*lines, SpreadLine(total, spread.totals, spread.total, is_sum=True)]


def spread_columns(spread: Distribution) -> Sequence[Column[SpreadLine]]:
    """The columns of the table."""
    first: Column[SpreadLine] = Column(
        "name", dimension_text(spread.dimension), lambda line: line.name, width=136
    )
    own: list[Column[SpreadLine]] = [
        Column(
            f"column-{number}", name, partial(_count, number), text=_shown, holds=Holds.NUMBER,
            width=max(72, min(18 * len(name) + 28, 140)),
        )
        for number, name in enumerate(column_texts(spread))
    ]  # fmt: skip
    total: Column[SpreadLine] = Column(
        "total", translate("Distribution", "Sum"), lambda line: line.total,
        holds=Holds.NUMBER, width=64,
    )  # fmt: skip
    return (first, *own, total)


def spread_chart(spread: Distribution) -> CountChart:
    """The chart of the table."""
    bars = tuple(CountBar(row_text(row, spread.dimension), row.counts) for row in spread.rows)
    return CountChart(column_texts(spread), bars)


def _count(number: int, line: SpreadLine) -> int:
    return line.counts[number]


def _shown(count: int) -> str:
    return str(count) if count else "–"
