"""How a table was left and how people saved it: columns, order, filters, as plain values."""

from typing import Any

from PySide6.QtCore import Qt

from ui.widgets.table_view import TableView


def column_layout(view: TableView) -> list[list[Any]]:
    """Name, width and whether it is hidden, of every column from left to right.

    A width nobody changed is 0: in another language the head may need another one.
    """
    head = view.head
    columns = view.rows_model().columns
    order = [head.logicalIndex(place) for place in range(head.count())]
    return [
        [
            columns[number].name,
            0
            if view.columnWidth(number) == view.first_widths[number]
            else view.columnWidth(number),
            head.isSectionHidden(number),
        ]
        for number in order
    ]


def put_columns(view: TableView, layout: list[list[Any]]) -> None:
    """Have the columns as *layout* says; what a later version added stays where it is."""
    numbers = {column.name: at for at, column in enumerate(view.rows_model().columns)}
    for place, (name, width, hidden) in enumerate(layout):
        if (number := numbers.get(name)) is None:
            continue
        view.head.moveSection(view.head.visualIndex(number), place)
        view.setColumnHidden(number, bool(hidden))
        view.setColumnWidth(number, int(width) or view.first_widths[number])


def sort_layout(view: TableView) -> list[Any]:
    """Name of the column sorted by and whether downwards; empty while it is not sorted."""
    order = view.rows_model().order
    return [order.column, order.descending] if order else []


def put_sort(view: TableView, layout: list[Any]) -> None:
    """Sort as *layout* says."""
    numbers = {column.name: at for at, column in enumerate(view.rows_model().columns)}
    number = numbers.get(layout[0], -1) if layout else -1
    downwards = bool(layout and layout[1])
    way = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
    if (number, way) != (view.head.sortIndicatorSection(), view.head.sortIndicatorOrder()):
        view.head.setSortIndicator(number, way)
