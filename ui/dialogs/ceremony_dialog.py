"""A ceremony: its name and day, and who is in its set."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.pages.ceremony_desk import Choice, NewCeremony
from ui.widgets.day_field import DayField
from ui.widgets.labels import label

_LIST = 260
_ROLE = Qt.ItemDataRole.UserRole


class CeremonyDialog(EntryDialog):
    """Asks for name and day, and for whom of *choices*; its value is a NewCeremony.

    Without choices it only asks for name and day; *about* then says of which.
    """

    def __init__(
        self,
        title: str,
        begin: NewCeremony,
        choices: Sequence[Choice] | None,
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(title, "", author, parent)
        self._choices = choices
        self.name = self.add_text("name", self.tr("&Name, as the hall reads it"), begin.name,
                                  wide=True)  # fmt: skip
        self.day = DayField(begin.held_on)
        self.form.add("day", self.tr("&Day, if it is known"), self.day)
        self.list = QListWidget()
        if choices is not None:
            _add_list(self, self.list, choices)
            self.list.itemChanged.connect(self._on_item)
        self.ready("name")

    @Slot(QListWidgetItem)
    def _on_item(self, _item: QListWidgetItem) -> None:
        self._check()

    def problems(self) -> Sequence[Problem]:
        found = []
        if not self.text_of("name"):
            found.append(("name", self.tr("Enter what the hall shall read first.")))
        if self.day.text().strip() and self.day.day() is None:
            found.append(("day", self.tr("Enter a day like 2024-04-19, or none.")))
        if self._choices is not None and not _chosen(self.list):
            found.append(("", self.tr("Choose at least one recipient.")))
        return found

    def value(self) -> NewCeremony:
        day: date | None = self.day.day() if self.day.text().strip() else None
        return NewCeremony(self.text_of("name"), day, _chosen(self.list))


class CeremonyPeopleDialog(EntryDialog):
    """Asks whom of *choices* to put at the end of the set; nominations with citations."""

    draft_of = None  # nothing is typed

    def __init__(self, choices: Sequence[Choice], author: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("CeremonyPeopleDialog", "Add to the set…")
        super().__init__(title, "", author, parent)
        self.list = QListWidget()
        _add_list(self, self.list, choices)
        self.list.itemChanged.connect(self._on_item)
        self.list.setFocus()
        self._check()

    @Slot(QListWidgetItem)
    def _on_item(self, _item: QListWidgetItem) -> None:
        self._check()

    def problems(self) -> Sequence[Problem]:
        if _chosen(self.list):
            return []
        return [("", self.tr("Choose at least one recipient."))]

    def value(self) -> tuple[tuple[int, str], ...]:
        return _chosen(self.list)


def _add_list(dialog: EntryDialog, made: QListWidget, choices: Sequence[Choice]) -> None:
    translate = QCoreApplication.translate
    for choice in choices:
        where = f"{choice.division}  " if choice.division != choice.name else ""
        item = QListWidgetItem(f"{choice.name}  {where}{choice.award}，{choice.period}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(_ROLE, (choice.nomination, choice.citation))
        made.addItem(item)
    made.setMinimumHeight(_LIST)
    made.setAccessibleName(translate("CeremonyDialog", "Recipients"))
    head = label(translate("CeremonyDialog", "Who was decided on (space marks)"), "muted")
    head.setBuddy(made)
    dialog.add_below(head)
    dialog.add_below(made, stretch=1)


def _chosen(made: QListWidget) -> tuple[tuple[int, str], ...]:
    items = [made.item(row) for row in range(made.count())]
    found = [item.data(_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]
    return tuple((int(nomination), str(citation)) for nomination, citation in found)
