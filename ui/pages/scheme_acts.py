"""What people do with versions of the scheme: draft, edit, announce, put in force, compare, try."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from db.scheme_versions import SchemeState, StateOrder, Version
from evaluation.scheme import Scheme, SchemeError
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import JobRequest, Page
from ui.pages.scheme_desk import SchemeDesk
from ui.pages.undoing import Undoing
from ui.papers.scheme import AnnexOrder, annex_paper
from ui.papers.showing import shower_on
from ui.processes import in_child
from ui.scheme.states import version_text
from ui.tasks import Job, Report
from ui.texts.items import in_chinese

if TYPE_CHECKING:
    from ui.dialogs.what_if_dialog import WhatIfDialog

Document = Mapping[str, Any]
Kept = tuple[str, str, int | None]  # code and version afterwards, and what takes it back


class SchemeActs(QObject):
    """The acts of *page* on the version it shows.

    Signals:
        stored: code and version of what was stored; the page shows it anew.
    """

    stored = Signal(str, str)

    def __init__(self, page: Page, desk: SchemeDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._versions: Sequence[Version] = ()
        self._shown: Version | None = None
        self._trial: WhatIfDialog | None = None
        self._order: object = None
        self._edits = Edits(page, self._on_kept)
        self._turns = self._edits.turns
        self._edited: tuple[str, str] | None = None
        self.undoing = Undoing(page, desk.undo, self._turns)
        self._shower = shower_on(page)

    def show(self, versions: Sequence[Version], shown: Version | None) -> None:
        """Act on *shown*, one of *versions*, from now on."""
        self._versions, self._shown = versions, shown

    def is_done(self) -> bool:
        """Whether everything that was edited is stored."""
        return self._turns.is_done()

    @Slot()
    def create(self) -> None:
        """Ask what a new draft is copied from, and what it is called."""
        from ui.dialogs.scheme_draft_dialog import SchemeDraftDialog, Source

        sources = [Source(version_text(one), one.document) for one in self._versions]
        sources += [Source(_example(one), one.document) for one in self._desk.shipped()]
        chosen = next((n for n, one in enumerate(self._versions) if one == self._shown), 0)
        dialog = SchemeDraftDialog(sources, chosen, self._desk.author, self._page)
        self._edits.open(dialog, self._add_draft)

    def read_file(self, file: str) -> None:
        """Keep the scheme in *file* as a draft, unless it has a fault."""
        try:
            scheme = Scheme.from_json(Path(file).read_text("utf-8-sig"))
        except SchemeError as error:
            self._page.failed.emit(_file_fault(file, error))
            return
        except (OSError, UnicodeDecodeError) as error:
            self._page.failed.emit(error if isinstance(error, OSError) else _not_utf_8(file))
            return
        reason = self.tr("Read from {file}").format(file=Path(file).name)
        store = partial(self._add, scheme.document, reason, "")
        self._edits.put(self.tr("Draft from a file"), store)

    @Slot()
    def delete(self) -> None:
        """Delete the draft that is shown; it can be taken back."""
        if (one := self._shown) is not None and one.is_draft:
            what = self.tr("Delete the draft {title}").format(title=one.title)
            self._edits.put(what, partial(self._delete, one.code, one.version))

    def store(self, document: Document, what: str) -> None:
        """Keep another content of the draft that is shown, after the edits before it."""
        if (one := self._shown) is not None:
            # An edit before this one may have given it another name.
            code, version = self._edited or (one.code, one.version)
            after = self._edited = (str(document["code"]), str(document["version"]))
            question = partial(self._desk.store_draft, code, version, document)
            self._turns.put(question, partial(self._on_edited, (code, version), after, what))

    @Slot()
    def announce(self) -> None:
        """Ask before the draft becomes what is never edited again."""
        about = self.tr(
            "{version} is announced. From then on it is never edited, only succeeded; it assesses"
            " nobody before it is put in force."
        )
        self._ask_state(self.tr("Announce…"), about, self._desk.announce)

    @Slot()
    def withdraw(self) -> None:
        """Ask before an announced version becomes a draft again."""
        about = self.tr("{version} becomes a draft again and may be edited.")
        self._ask_state(self.tr("Withdraw the announcement…"), about, self._desk.withdraw)

    @Slot()
    def put_in_force(self) -> None:
        """Ask before a version assesses everybody from its day on."""
        about = self.tr(
            "{version} assesses every quarter that begins on {day} or later. The version before it"
            " is retired with the day before; its quarters stay as they are."
        )
        self._ask_state(self.tr("Put in force…"), about, self._desk.put_in_force)

    @Slot()
    def compare(self) -> None:
        """Show what two versions differ in."""
        from ui.dialogs.scheme_diff_dialog import SchemeDiffDialog

        if self._shown is None:
            return
        shown = self._versions.index(self._shown)
        dialog = SchemeDiffDialog(self._versions, (max(shown - 1, 0), shown), self._page)
        dialog.print_wanted.connect(self._page.print_requested)
        dialog.open()

    @Slot()
    def try_out(self) -> None:
        """Show what a draft would have made of past quarters."""
        from ui.dialogs.what_if_dialog import WhatIfDialog

        quarters = self._desk.quarters()
        base = self._base()
        if not quarters or base is None:
            text = self.tr("There is no quarter and no version in force to try it on.")
            self._page.noticed.emit(Notice(text, NoticeKind.INFO))
            return
        drafts = [(version_text(one), one.document) for one in self._versions if not one.assesses]
        drafts += [(_example(one), one.document) for one in self._desk.shipped()]
        self._trial = WhatIfDialog(base, drafts, quarters, self._page)
        self._trial.trial_wanted.connect(self._on_trial_wanted)
        self._trial.finished.connect(self._on_trial_closed)
        self._trial.open()
        self._trial.what.currentIndexChanged.connect(self._count_ahead)
        self._count_ahead()

    @Slot()
    def _count_ahead(self) -> None:
        """Have the quarters counted while somebody chooses what to try."""
        order = None if self._trial is None else self._trial.order()
        if order is not None:
            title, job = self.tr("Counting past quarters"), self._desk.count(order)
            request = JobRequest(title, job, on_failure=self._on_not_counted, reading=True)
            self._page.job_requested.emit(request)

    @Slot()
    def annex(self) -> None:
        """Make the annex of the version that is shown."""
        one = self._shown
        if one is None:
            return
        order = AnnexOrder(
            one.scheme,
            one.state.value,
            one.legal_basis,
            one.reason,
            one.announced_on,
            one.valid_until,
        )
        job = in_child(annex_paper, order, self._desk.court())
        self._shower.show_paper(self.tr("Annex of the scheme"), job)

    def _base(self) -> Version | None:
        """What drafts are tried against: the version in force that counts last."""
        found = [one for one in self._versions if one.state is SchemeState.IN_FORCE]
        return found[-1] if found else None

    def _ask_state(
        self, title: str, about: str, step: Callable[[str, str, StateOrder], None]
    ) -> None:
        from ui.dialogs.scheme_state_dialog import SchemeStateDialog

        if (one := self._shown) is None:
            return
        words = about.format(version=one.title, day=one.effective_from.isoformat())
        dialog = SchemeStateDialog(title, words, one.legal_basis, self._desk.author, self._page)
        self._edits.open(dialog, partial(_stepped, step, one.code, one.version))

    def _add_draft(self, order: Any) -> Kept:
        return self._add(order.document, order.reason, order.legal_basis)

    def _add(self, document: Document, reason: str, legal_basis: str) -> Kept:
        token = self._desk.add_draft(document, reason, legal_basis)
        return str(document["code"]), str(document["version"]), token

    def _delete(self, code: str, version: str) -> Kept:
        return "", "", self._desk.delete_draft(code, version)

    def _on_kept(self, what: str, kept: object) -> None:
        assert isinstance(kept, tuple)
        code, version, token = kept
        actions = self.undoing.note(what, token)
        self._page.noticed.emit(Notice(what, NoticeKind.SUCCESS, tuple(actions)))
        self.stored.emit(code, version)
        if token is None:  # a change of state: what other pages show may rest on it
            self._page.data_changed.emit()

    def _on_edited(
        self, before: tuple[str, str], after: tuple[str, str], what: str, answer: object
    ) -> None:
        code, version = after
        if isinstance(answer, Exception):
            # What was edited afterwards rests on what could not be stored.
            self._turns.drop_rest()
            code, version = before
            self._page.failed.emit(answer)
        elif isinstance(answer, int):
            self.undoing.note(what, answer)
        if self._turns.is_done():
            self._edited = None
            self.stored.emit(code, version)

    @Slot(object)
    def _on_trial_wanted(self, order: object) -> None:
        self._order = order
        job = partial(_of_order, order, self._desk.trial(order))  # type: ignore[arg-type]
        hears = self._on_tried, self._on_trial_failed
        title, stop = self.tr("Trying a scheme"), self._on_trial_cancelled
        self._page.job_requested.emit(JobRequest(title, job, *hears, reading=True, on_cancel=stop))

    @Slot(object)
    def _on_tried(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        order, found = answer
        if self._trial is not None and order is self._order:
            self._trial.show_answer(found)

    def _on_trial_failed(self, error: Exception) -> None:
        if self._trial is not None:
            self._trial.refuse(error)

    @Slot()
    def _on_trial_cancelled(self) -> None:
        if self._trial is not None:
            self._trial.stop()

    def _on_not_counted(self, _error: Exception) -> None:
        """Leave it: the trial itself says why."""

    @Slot()
    def _on_trial_closed(self) -> None:
        self._trial = self._order = None


def _stepped(
    step: Callable[[str, str, StateOrder], None], code: str, version: str, order: StateOrder
) -> Kept:
    step(code, version, order)
    return code, version, None


def _of_order(order: object, job: Job, report: Report) -> tuple[object, object]:
    """The answer with what was ordered: the dialog may be another by then."""
    return order, job(report)


def _example(scheme: Scheme) -> str:
    names: Mapping[str, str] = scheme.document.get("name", {})
    return f"{scheme.code} {scheme.version} · {names.get('zh' if in_chinese() else 'en', '')}"


def _file_fault(file: str, error: SchemeError) -> Exception:
    from ui.commands.errors import CommandError

    return CommandError("SCHEME_REFUSED", file=Path(file).name, path=error.path, fault=error.code)


def _not_utf_8(file: str) -> Exception:
    from ui.commands.errors import CommandError

    return CommandError("SCHEME_REFUSED", file=Path(file).name, path="$", fault="NOT_UTF_8")
