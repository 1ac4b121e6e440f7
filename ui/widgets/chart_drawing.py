"""How each kind of chart is drawn on axes, and what is told of which spot of it.

The axes come from ``ui.widgets.chart_view``, which alone knows the library that draws.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ui.models.charts import (
    Chart,
    CountBar,
    CountChart,
    Dot,
    ProfileBar,
    ProfileChart,
    SpreadChart,
    TrendChart,
)
from ui.models.trends import ChartLine
from ui.theme import Theme

_COLOURS = ("accent-text", "chart-6", "chart-4", "chart-2")
_PARTS = ("chart-1", "chart-6", "chart-2", "chart-4", "chart-3", "chart-5")
_BAR, _COUNT_BAR = 0.36, 0.62
_LEAST_LEVELS = 5  # a group of few lies low, not spread over the whole height
_WHOLE = 100
_ROOM = 1.1  # above what is highest


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the chart, in its own units, and what is told of it."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """The spots of a chart. *by_x*, *by_y*: which way the pointer's distance counts."""

    spots: tuple[Spot, ...]
    by_x: bool = True
    by_y: bool = True


def draw_chart(axes: Any, chart: Chart, theme: Theme, font: Any) -> Drawn:
    """Draw *chart* on empty *axes* in the colours of *theme*."""
    if isinstance(chart, TrendChart):
        drawn = _draw_trend(axes, chart, theme)
    elif isinstance(chart, SpreadChart):
        drawn = _draw_spread(axes, chart, theme, font)
    elif isinstance(chart, CountChart):
        drawn = _draw_counts(axes, chart, theme, font)
    else:
        drawn = _draw_profile(axes, chart, theme, font)
    axes.tick_params(colors=theme.colours["muted"], length=0)
    for text in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        text.set_fontproperties(font)
    if not isinstance(chart, SpreadChart) and len(axes.get_legend_handles_labels()[1]) > 1:
        axes.legend(
            prop=font, frameon=False, labelcolor=theme.colours["text"], ncols=4,
            loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2, borderpad=0.4,
        )  # fmt: skip
    return drawn


def told_of(chart: Chart) -> str:
    """The whole chart in one line, for those who have it read aloud."""
    if isinstance(chart, TrendChart):
        told = [
            f"{line.name}: " + ", ".join(value_text(value) for value in line.values)
            for line in chart.lines
        ]
    elif isinstance(chart, SpreadChart):
        told = [_dot_text(dot) for dot in chart.dots]
    elif isinstance(chart, CountChart):
        told = [f"{bar.name}: {bar.total}" for bar in chart.bars]
    else:
        told = [_line_text(chart, number).replace("\n", ", ") for number in range(len(chart.lines))]
    return "; ".join(told)


def value_text(value: float | None) -> str:
    """A value as it is told; none is a dash."""
    if value is None:
        return "–"
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}"


def _draw_trend(axes: Any, chart: TrendChart, theme: Theme) -> Drawn:
    for number, line in enumerate(chart.lines):
        colour = theme.colours[_COLOURS[number % len(_COLOURS)]]
        values = [float("nan") if value is None else value for value in line.values]
        first = number == 0
        axes.plot(
            values, color=colour, label=line.name, zorder=3 if first else 2,
            linewidth=2 if first else 1.5, marker="o", markersize=5 if first else 3.5,
            linestyle="-" if first else "--",
        )  # fmt: skip
    axes.set_xticks(range(len(chart.quarters)), chart.quarters)
    axes.set_xlim(-0.4, max(len(chart.quarters) - 0.6, 0.4))
    known = [value for line in chart.lines for value in line.values if value is not None]
    axes.set_ylim(0, max(known, default=0) * _ROOM or 1)
    _frame(axes, theme, "y", "bottom")
    spots = [
        Spot(place, _height(chart.lines, place), _told_at(chart, place))
        for place in range(len(chart.quarters))
    ]
    return Drawn(tuple(spots), by_y=False)


def _draw_spread(axes: Any, chart: SpreadChart, theme: Theme, font: Any) -> Drawn:
    others = [dot for dot in chart.dots if not dot.own]
    own = chart.own
    axes.scatter([dot.value for dot in others], [dot.level for dot in others], s=60,
                 color=theme.colours["chart-5"], linewidths=0, zorder=2)  # fmt: skip
    axes.scatter([own.value], [own.level], s=110, color=theme.colours["accent-text"], zorder=3)
    top = max(dot.level for dot in chart.dots) + 1.2
    axes.axvline(chart.middle, color=theme.colours["line-strong"], linewidth=1, zorder=1)
    axes.vlines(own.value, own.level, top, color=theme.colours["accent-text"], linewidth=1)
    axes.annotate(_dot_text(own), (own.value, top), (0, 4), textcoords="offset points",
                  ha="center", va="bottom", fontproperties=font, zorder=4,
                  color=theme.colours["accent-text"],
                  bbox={"pad": 2, "facecolor": theme.colours["surface"], "linewidth": 0},
                  )  # fmt: skip
    axes.set_ylim(-0.8, max(_LEAST_LEVELS, top + 1))
    axes.margins(x=0.12)
    axes.set_yticks([])
    _frame(axes, theme, "x", "bottom")
    return Drawn(tuple(Spot(dot.value, dot.level, _dot_text(dot)) for dot in chart.dots))


def _draw_profile(axes: Any, chart: ProfileChart, theme: Theme, font: Any) -> Drawn:
    for side, colour in enumerate(("chart-1", "chart-5")):
        bars = [(number, line.bars[side]) for number, line in enumerate(chart.lines)]
        known = [(number, bar) for number, bar in bars if bar is not None]
        drawn = axes.barh(
            [number + (side - 0.5) * _BAR for number, _ in known],
            [bar.percent for _, bar in known],
            height=_BAR, color=theme.colours[colour], label=chart.names[side], zorder=2,
        )  # fmt: skip
        axes.bar_label(drawn, [f"{bar.percent:.0f}%" for _, bar in known], padding=4,
                       fontproperties=font, color=theme.colours["muted"])  # fmt: skip
    axes.set_yticks(range(len(chart.lines)), [line.name for line in chart.lines])
    axes.set_ylim(len(chart.lines) - 0.4, -0.6)
    reach = [bar.percent for line in chart.lines for bar in line.bars if bar is not None]
    axes.set_xlim(min([0, *reach]) * _ROOM, max([_WHOLE, *reach]) * _ROOM)
    axes.set_xticks(range(0, _WHOLE + 1, 20), [f"{step}%" for step in range(0, _WHOLE + 1, 20)])
    _frame(axes, theme, "x", "left")
    spots = [
        Spot(max([0.0, *(bar.percent for bar in line.bars if bar)]), number,
             _line_text(chart, number))
        for number, line in enumerate(chart.lines)
    ]  # fmt: skip
    return Drawn(tuple(spots), by_x=False)


def _draw_counts(axes: Any, chart: CountChart, theme: Theme, font: Any) -> Drawn:
    """Bars in parts where there are few enough columns to tell them by colour."""
    places = range(len(chart.bars))
    stacked = 1 < len(chart.columns) <= len(_PARTS)
    lefts = [0] * len(chart.bars)
    parts = [[bar.counts[n] for bar in chart.bars] for n in range(len(chart.columns))]
    for number, counts in enumerate(parts if stacked else [[bar.total for bar in chart.bars]]):
        axes.barh(
            places, counts, left=lefts, height=_COUNT_BAR, color=theme.colours[_PARTS[number]],
            label=chart.columns[number] if stacked else "_", zorder=2,
        )  # fmt: skip
        lefts = [left + count for left, count in zip(lefts, counts, strict=True)]
    for place, bar in zip(places, chart.bars, strict=True):
        axes.annotate(str(bar.total), (bar.total, place), (4, 0), textcoords="offset points",
                      va="center", fontproperties=font, color=theme.colours["muted"])  # fmt: skip
    axes.set_yticks(places, [bar.name for bar in chart.bars])
    axes.set_ylim(len(chart.bars) - 0.4, -0.6)
    axes.set_xlim(0, max([1, *(bar.total for bar in chart.bars)]) * _ROOM)
    axes.xaxis.get_major_locator().set_params(integer=True)
    _frame(axes, theme, "x", "left")
    spots = [
        Spot(bar.total, place, _count_text(chart, bar))
        for place, bar in zip(places, chart.bars, strict=True)
    ]
    return Drawn(tuple(spots), by_x=False)


def _count_text(chart: CountChart, bar: CountBar) -> str:
    pairs = zip(chart.columns, bar.counts, strict=True)
    parts = [f"{name}  {count}" for name, count in pairs if count]
    return "\n".join([f"{bar.name}  {bar.total}", *parts])


def _frame(axes: Any, theme: Theme, grid: str, edge: str) -> None:
    axes.set_axisbelow(True)
    axes.grid(axis=grid, color=theme.colours["line"], linewidth=0.8)
    for side, spine in axes.spines.items():
        spine.set_visible(side == edge)
        spine.set_color(theme.colours["line-strong"])


def _told_at(chart: TrendChart, place: int) -> str:
    values = [f"{line.name}  {value_text(line.values[place])}" for line in chart.lines]
    return "\n".join([chart.quarters[place], *values])


def _height(lines: Sequence[ChartLine], place: int) -> float:
    known = [line.values[place] for line in lines]
    return max((value for value in known if value is not None), default=0.0)


def _dot_text(dot: Dot) -> str:
    return f"{dot.name}  {dot.text}"


def _line_text(chart: ProfileChart, number: int) -> str:
    line = chart.lines[number]
    pairs = zip(chart.names, line.bars, strict=True)
    return "\n".join([line.name, *(f"{name}  {_bar_text(bar)}" for name, bar in pairs)])


def _bar_text(bar: ProfileBar | None) -> str:
    return "–" if bar is None else f"{bar.text} · {bar.percent:.0f}%"
