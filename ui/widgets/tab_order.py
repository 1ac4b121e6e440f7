"""In which order Tab goes through widgets that were not made in the order they stand in."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Have Tab go through *widgets* one after the other, beginning where the first one is now."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
