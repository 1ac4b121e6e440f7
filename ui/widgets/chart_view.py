"""A chart of lines over quarters, in the colours of the theme, with values where one points.

This module loads matplotlib: import it where a chart is first opened.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources import resource
from ui.models.trends import ChartLine
from ui.theme import current_theme

_FONT = resource("fonts/NotoSansSC-Regular.ttf")
_COLOURS = ("accent-text", "chart-6", "chart-4", "chart-2")
_ROOM_ABOVE, _ROOM_BESIDE = 1.1, 0.4
_REACH = 0.4  # of the way to the next quarter


class ChartView(QWidget):
    """Draws lines; the value of the quarter below the pointer is told beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font_manager.fontManager.addfont(str(_FONT))
        self._font = font_manager.FontProperties(fname=str(_FONT), size=9)
        self._quarters: Sequence[str] = ()
        self._lines: Sequence[ChartLine] = ()
        self._figure = Figure(layout="constrained")
        # Typed by hand: the library itself has no types.
        self._canvas: Any = FigureCanvasQTAgg(self._figure)  # type: ignore[no-untyped-call]
        self._axes: Any = self._figure.add_subplot()
        self._note: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._canvas)
        self._canvas.mpl_connect("motion_notify_event", self._on_moved)

    def show_lines(self, quarters: Sequence[str], lines: Sequence[ChartLine]) -> None:
        """Draw *lines* over *quarters*, whose names stand below."""
        self._quarters, self._lines = quarters, lines
        told = [
            f"{line.name}: " + ", ".join(_shown(value) for value in line.values) for line in lines
        ]
        self.setAccessibleName("; ".join(told))
        self._draw()

    def told_at(self, place: int) -> str:
        """What is told of the quarter at *place*."""
        values = [f"{line.name}  {_shown(line.values[place])}" for line in self._lines]
        return "\n".join([self._quarters[place], *values])

    def save_picture(self, file: Path) -> None:
        """Write what is shown to *file* (PNG, SVG or PDF by its ending).

        Raises:
            OSError: it cannot be written.
        """
        self._figure.savefig(file, dpi=200)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._lines:
            self._draw()

    def _draw(self) -> None:
        theme, axes = current_theme(), self._axes
        axes.clear()
        self._figure.set_facecolor(theme.colours["surface"])
        axes.set_facecolor(theme.colours["surface"])
        for number, line in enumerate(self._lines):
            colour = theme.colours[_COLOURS[number % len(_COLOURS)]]
            values = [float("nan") if value is None else value for value in line.values]
            axes.plot(values, color=colour, linewidth=2, marker="o", markersize=5, label=line.name)
        axes.set_xticks(range(len(self._quarters)), self._quarters)
        known = [value for line in self._lines for value in line.values if value is not None]
        axes.set_ylim(0, (max(known, default=0) or 1) * _ROOM_ABOVE)
        axes.set_xlim(-_ROOM_BESIDE, len(self._quarters) - 1 + _ROOM_BESIDE)
        axes.grid(axis="y", color=theme.colours["line"], linewidth=0.8)
        axes.tick_params(colors=theme.colours["muted"], length=0)
        for side, spine in axes.spines.items():
            spine.set_visible(side == "bottom")
            spine.set_color(theme.colours["line-strong"])
        for text in (*axes.get_xticklabels(), *axes.get_yticklabels()):
            text.set_fontproperties(self._font)
        if len(self._lines) > 1:
            axes.legend(prop=self._font, frameon=False, labelcolor=theme.colours["text"])
        self._note = axes.annotate(
            "", (0, 0), (12, 12), textcoords="offset points", fontproperties=self._font,
            color=theme.colours["text"], visible=False, annotation_clip=False,
            bbox={"boxstyle": "round,pad=0.5", "facecolor": theme.colours["raised"],
                  "edgecolor": theme.colours["line-strong"]},
        )  # fmt: skip
        self._canvas.draw_idle()

    def _on_moved(self, event: Any) -> None:
        place = self._place(event)
        if self._note is None or (place is None and not self._note.get_visible()):
            return
        self._note.set_visible(place is not None)
        if place is not None:
            known = [line.values[place] for line in self._lines]
            height = max((value for value in known if value is not None), default=0)
            self._note.set_text(self.told_at(place))
            self._note.xy = (place, height)
            late = place > len(self._quarters) / 2
            self._note.set_horizontalalignment("right" if late else "left")
            self._note.set_position((-12 if late else 12, -28))
        self._canvas.draw_idle()

    def _place(self, event: Any) -> int | None:
        if event.inaxes is not self._axes or event.xdata is None or not self._quarters:
            return None
        place = round(event.xdata)
        near = abs(event.xdata - place) < _REACH and 0 <= place < len(self._quarters)
        return place if near else None


def _shown(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}"
