"""Filling pages with blocks from above; torn is only a row that no page could hold."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from reports.grid import Block, Row


class Layout:
    """Pages of *height* points, filled block by block."""

    def __init__(self, height: float) -> None:
        self.pages: list[list[Block]] = [[]]
        self._height = height
        self.room = height

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return not self.pages[-1]

    def new_page(self) -> None:
        """Go on at the top of another page."""
        self.pages.append([])
        self.room = self._height

    def add(self, *blocks: Block) -> None:
        """Put blocks below one another, each on the next page if it does not fit."""
        for part in (part for block in blocks for part in _parts(block, self._height)):
            if part.height > self.room + 1e-6 and not self.fresh:
                self.new_page()
            self.pages[-1].append(part)
            self.room -= part.height

    def add_together(self, *blocks: Block) -> None:
        """Put blocks below one another on one page."""
        if sum(block.height for block in blocks) > self.room + 1e-6 and not self.fresh:
            self.new_page()
        self.add(*blocks)

    def add_table(self, head: Block, rows: Sequence[Block]) -> None:
        """Put rows below their head, which is repeated on every page they go over to."""
        if not rows:
            self.add(head)
            return
        most = self._height - head.height
        first, *others = (part for row in rows for part in _parts(row, most))
        self.add_together(head, first)
        for row in others:
            if row.height > self.room + 1e-6:
                self.new_page()
                self.add(head)
            self.add(row)


def _parts(block: Block, most: float) -> Sequence[Block]:
    return block.parts(most) if isinstance(block, Row) else (block,)


def draw_blocks(canvas: Canvas, blocks: Sequence[Block], x: float, top: float) -> None:
    """Draw one page's blocks from its upper left corner down."""
    for block in blocks:
        block.draw(canvas, x, top)
        top -= block.height
