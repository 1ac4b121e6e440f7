"""A total of closed cases: whose, of which kind, and how many."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from evaluation.case_totals import COUNTS, ROLE_WORDS, Total, TypedTotal, read_total, typed_total
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.totals import count_text, fault_text

_PROCEDURES = (
    *("简易", "小额", "速裁", "普通独任", "普通合议", "特别", "督促", "执行", "审查", "保全"),
    "破产",
)
_MANNERS = (
    *("判决", "调解", "准予撤诉", "按撤诉处理", "撤诉化解", "裁定", "驳回起诉", "移送"),
    *("终结诉讼", "执行完毕", "终本", "终结执行", "不予执行"),
)


class TotalDialog(EntryDialog):
    """Enters a total for one of *people* (number and name); one of a known kind replaces it."""

    def __init__(
        self, title: str, people: Sequence[tuple[str, str]], author: str, parent: QWidget
    ) -> None:
        super().__init__(title, "", author, parent)
        choices = [(number, f"{number}  {name}") for number, name in people]
        who = self.add_choice("staff_no", self.tr("&Person"), choices, "", wide=True)
        who.setPlaceholderText(self.tr("Choose a person"))
        who.setCurrentIndex(-1)
        field = self.add_text("type_word", self.tr("&Type"))
        field.setPlaceholderText(self.tr("Such as 民初"))
        roles = [(word, word) for word in ROLE_WORDS.values()]
        self.add_choice("role", self.tr("P&art"), roles, "")
        for name, text, words in (
            ("procedure", self.tr("P&rocedure"), _PROCEDURES),
            ("manner", self.tr("&Manner of closing"), _MANNERS),
        ):
            none = ("", self.tr("not told"))
            self.add_choice(name, text, [none, *((word, word) for word in words)], "")
        for name in COUNTS:
            hint = self.tr("If known") if name != "count" else ""
            self.add_text(name, count_text(name)).setPlaceholderText(hint)
        self.ready("staff_no")

    def problems(self) -> Sequence[Problem]:
        who = self.form.field("staff_no")
        assert isinstance(who, QComboBox)
        found: list[Problem] = []
        if who.currentIndex() < 0:
            found.append(("staff_no", self.tr("Choose whose cases they are.")))
        read = read_total(self.value())
        if not isinstance(read, Total):
            fault, name = read
            found.append((name, fault_text(fault, name)))
        return found

    def value(self) -> TypedTotal:
        words = {name: self.text_of(name) for name in ("type_word", "procedure", "manner", "role")}
        who = self.form.field("staff_no")
        assert isinstance(who, QComboBox)
        counts = {name: self.text_of(name) for name in COUNTS}
        return typed_total({"staff_no": str(who.currentData() or ""), **words}, counts)
