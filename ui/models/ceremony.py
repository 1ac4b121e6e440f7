"""The set of a ceremony as its list shows it; rows can be dragged to another place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, Qt, Signal

from db.conditions import Holds
from evaluation.ceremony import Called, Step
from ui.models.column import Column
from ui.models.table import Index, TableModel

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_ROWS = "application/x-casestar-ceremony"


class OrderModel(TableModel[Called]):
    """The entries in their order.

    Signals:
        dropped: ids of entries, and before which row they were put.
    """

    dropped = Signal(list, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(order_columns(self.number_of), key_of_called, parent)
        self._numbers: dict[int, int] = {}

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Have the entries of *steps*."""
        self._numbers = {
            entry.id: number for number, step in enumerate(steps, 1) for entry in step.entries
        }
        self.show_rows([entry for step in steps for entry in step.entries])

    def number_of(self, entry: Called) -> int:
        """The number of the step in which *entry* is called up, from 1."""
        return self._numbers.get(entry.id, 0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return super().flags(index) | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(_ROWS, ",".join(str(self.key_at(row)) for row in rows).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        text = bytes(data.data(_ROWS).data()).decode()
        place = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        if text:
            self.dropped.emit([int(key) for key in text.split(",")], place)
        return False  # the page shows the new order once it is stored; no row is taken away here


def order_columns(number_of: object) -> tuple[Column[Called], ...]:
    """Number of the step, who, for what, and what is noted."""
    assert callable(number_of)
    return (
        Column("number", translate("Ceremony", "No."), number_of, holds=Holds.NUMBER, width=48,
               icon=_joined_icon, tooltip=_joined_tip),
        Column("name", translate("Ceremony", "Recipient"), lambda r: r.name, width=112,
               spelled=True, icon=_photo_icon),
        Column("award", translate("Ceremony", "Award"), lambda r: r.award, width=128),
        Column("division", translate("Ceremony", "Division"), lambda r: r.division, width=120),
        Column("period", translate("Ceremony", "Period"), lambda r: r.period, width=120,
               hidden=True),
        Column("note", translate("Ceremony", "Note for the presenter"), lambda r: r.note,
               width=168, tooltip=lambda r: r.note),
        Column("citation", translate("Ceremony", "Words of the award"), lambda r: r.citation,
               width=240,
               tooltip=lambda r: r.citation),
    )  # fmt: skip


def key_of_called(entry: Called) -> int:
    """What tells an entry from all others."""
    return entry.id


def _joined_icon(entry: Called) -> str:
    return "users:muted" if entry.joined else ""


def _joined_tip(entry: Called) -> str:
    return translate("Ceremony", "Called up with the one before") if entry.joined else ""


def _photo_icon(entry: Called) -> str:
    return "user:muted" if entry.photo else ""
