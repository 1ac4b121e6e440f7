"""A chart in the colours of the theme, with values where one points.

This module loads matplotlib: import it where a chart is first opened.
"""

from collections.abc import Sequence
from functools import cache
from math import hypot
from pathlib import Path
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources import resource
from ui.models.charts import Chart, TrendChart
from ui.models.trends import ChartLine
from ui.theme import FONT_CHAIN, current_theme
from ui.widgets.chart_drawing import Drawn, Spot, draw_chart, told_of

_FILES = ("NotoSansSC-Regular.ttf", "BabelStoneHan.ttf", "HanaMinB.ttf")
_NOTHING = Drawn(())
_REACH = 48  # pixels from the pointer to what is told
_POINTS = 9
_DOTS_PER_INCH = 200


class ChartView(QWidget):
    """Draws one chart; the value nearest to the pointer is told beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = _font()
        self._chart: Chart | None = None
        self._drawn = _NOTHING
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
        self.show_chart(TrendChart(tuple(quarters), tuple(lines)))

    def show_chart(self, chart: Chart) -> None:
        """Draw *chart*."""
        self._chart = chart
        self.setAccessibleName(told_of(chart))
        self._draw()

    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def told_at(self, place: int) -> str:
        """What is told of the spot number *place*."""
        return self._drawn.spots[place].text

    def save_picture(self, file: Path) -> None:
        """Write what is shown to *file* (PNG, SVG or PDF by its ending).

        Raises:
            OSError: it cannot be written.
            ValueError: there is no such kind of picture.
        """
        if self._note is not None:
            self._note.set_visible(False)
        self._figure.savefig(file, dpi=_DOTS_PER_INCH)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._chart is not None:
            self._draw()

    def _draw(self) -> None:
        assert self._chart is not None
        theme, axes = current_theme(), self._axes
        axes.clear()
        self._figure.set_facecolor(theme.colours["surface"])
        axes.set_facecolor(theme.colours["surface"])
        self._drawn = draw_chart(axes, self._chart, theme, self._font)
        self._note = axes.annotate(
            "", (0, 0), (12, 8), textcoords="offset points", fontproperties=self._font, zorder=9,
            color=theme.colours["text"], visible=False, annotation_clip=False,
            linespacing=1.4, multialignment="left",
            bbox={"boxstyle": "round,pad=0.5", "facecolor": theme.colours["raised"],
                  "edgecolor": theme.colours["line-strong"]},
        )  # fmt: skip
        self._note.set_in_layout(False)
        self._canvas.draw_idle()

    def _on_moved(self, event: Any) -> None:
        spot = self._spot(event)
        if self._note is None or (spot is None and not self._note.get_visible()):
            return
        self._note.set_visible(spot is not None)
        if spot is not None:
            self._tell(spot)
        self._canvas.draw_idle()

    def _tell(self, spot: Spot) -> None:
        # Towards the middle of the chart, where there is room for it.
        x, y = self._axes.transAxes.inverted().transform(
            self._axes.transData.transform((spot.x, spot.y))
        )
        late = x > 0.5
        self._note.set_text(spot.text)
        self._note.xy = (spot.x, spot.y)
        self._note.set_horizontalalignment("right" if late else "left")
        self._note.set_verticalalignment("top" if y > 0.5 else "bottom")
        self._note.set_position((-12 if late else 12, -8 if y > 0.5 else 8))

    def _spot(self, event: Any) -> Spot | None:
        if event.inaxes is not self._axes or not self._drawn.spots:
            return None
        far = [(self._distance(spot, event), n) for n, spot in enumerate(self._drawn.spots)]
        distance, nearest = min(far)
        return self._drawn.spots[nearest] if distance <= _REACH else None

    def _distance(self, spot: Spot, event: Any) -> float:
        x, y = self._axes.transData.transform((spot.x, spot.y))
        drawn = self._drawn
        return hypot((x - event.x) * drawn.by_x, (y - event.y) * drawn.by_y)


@cache
def _font() -> Any:
    # Entries made by hand: a face that calls itself of medium weight would be complained of.
    for name, file in zip(FONT_CHAIN, _FILES, strict=True):
        entry = font_manager.FontEntry(
            str(resource(f"fonts/{file}")), name=name, weight=400, size="scalable"
        )
        font_manager.fontManager.ttflist.append(entry)
    return font_manager.FontProperties(family=list(FONT_CHAIN), size=_POINTS)
