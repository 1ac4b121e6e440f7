"""What an earlier window left typed and not stored: said once when the next one opens."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.drafts import DraftStore, use_drafts
from ui.notices import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class LeftDrafts(QObject):
    """Keeps the drafts of *window* in *folder*, and tells it of those that were left there."""

    def __init__(self, folder: Path, database: str, window: "MainWindow") -> None:
        super().__init__(window)
        self._store = DraftStore(folder, database)
        self._window = window

    def begin(self) -> None:
        """Keep what is typed from now on, and say what was left, if anything."""
        use_drafts(self._store)
        titles = list(dict.fromkeys(draft.title for draft in self._store.all_left()))
        if titles:
            text = self.tr(
                "Typed and not stored when the program ended last: {titles}."
                " Open the same dialog again, and it is offered there."
            )
            self._window.notices.show_notice(
                Notice(
                    text.format(titles=self.tr(", ").join(titles)),
                    NoticeKind.WARNING,
                    (NoticeAction(self.tr("Discard it all"), self.forget),),
                    lasting=True,
                )
            )

    @Slot()
    def forget(self) -> None:
        """Forget what was left."""
        self._store.forget_left()
