"""What people do with awards: propose, add by hand, decide, issue, edit; each is asked about."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from db.award_proposals import NominationState, Nominee
from evaluation.awards import Award, Period
from ui.models.awards import DecisionProposal, period_text
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.awards_desk import AwardsDesk
from ui.pages.before_issuing import BeforeIssuing
from ui.pages.edits import Edits
from ui.pages.page import JobRequest, Page, PageName
from ui.pages.signing import Signing
from ui.pages.undoing import Undoing, tried
from ui.tasks import Job, Report

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.pages.certificate_printing import CertificatePrinting


class AwardActs(QObject):
    """The acts of *page* on the award and period it shows.

    Signals:
        done: something was stored; the page shows it anew.
        award_stored: the code of an award that is now another.
    """

    done = Signal()
    award_stored = Signal(str)

    def __init__(self, page: Page, desk: AwardsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._award: Award | None = None
        self._period: Period | None = None
        self._chosen: Sequence[Nominee] = ()
        self._current: Nominee | None = None
        # The award's own dialog asks for its basis; the settings name that of the stars.
        self._looking = BeforeIssuing(page, left_out=("NO_LEGAL_BASIS",))
        self._signing = Signing(page, desk.keys)
        self.edits = Edits(page, self._on_stored)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.undoing.undone.connect(self.done)

    def show_list(self, award: Award, period: Period) -> None:
        """Act on *award* in *period* from now on."""
        self._award, self._period = award, period
        self.choose((), None)

    def choose(self, chosen: Sequence[Nominee], current: Nominee | None) -> None:
        """Decide on and issue for those *chosen*; take *current* off the list."""
        self._chosen, self._current = chosen, current

    @Slot()
    def propose(self) -> None:
        """Put whom the rule proposes on the list."""
        award, period = self._shown()
        job = _job(partial(self._desk.propose, award.code, period))
        self._page.job_requested.emit(JobRequest(self.tr("Proposing"), job, self._on_proposed))

    @Slot()
    def add(self) -> None:
        """Ask for somebody and a reason."""
        question = partial(self._desk.candidates, *self._shown())
        self._page.ask("candidates", question, self._on_candidates)

    @Slot()
    def withdraw(self) -> None:
        """Ask why somebody goes off the list."""
        from ui.dialogs.reason_dialog import ReasonDialog

        if (nominee := self._current) is not None:
            title = self.tr("Take off the list…")
            dialog = ReasonDialog(title, nominee.name, self._desk.author, self._page)
            self.edits.open(dialog, partial(self._desk.withdraw, nominee.id))

    @Slot()
    def decide(self) -> None:
        """Ask for the decision on those proposed."""
        self._page.ask("decision", partial(tried, self._desk.decision, *self._shown()),
                       self._on_decision)  # fmt: skip

    @Slot()
    def issue(self) -> None:
        """Issue the certificates of those decided on, each with the next number."""
        ids = [nominee.id for nominee in self._in(NominationState.DECIDED)]
        if ids:
            then = partial(self._signing.before, partial(self._issue, ids))
            self._looking.look(partial(self._desk.check, ids), then)

    @Slot()
    def print_issued(self) -> None:
        """Print the certificates of those issued, in the order of the list."""
        if ids := [nominee.id for nominee in self._in(NominationState.ISSUED)]:
            self.printing.prepare(self._desk.batches(ids))

    @Slot()
    def renew_names(self) -> None:
        """Have the names of those without a certificate as they are in the roster now."""
        ids = [one.id for one in self._chosen if one.state is not NominationState.ISSUED]
        if ids:
            self.edits.put(self.tr("Names from the roster"), partial(self._desk.renew_names, ids))

    def choose_template(self, code: str) -> None:
        """Make the certificates of the award from the template *code* from now on."""
        award, _ = self._shown()
        self.edits.put(self.tr("Template"), partial(self._desk.choose_template, award, code))

    @cached_property
    def printing(self) -> "CertificatePrinting":
        """What prints certificates; loaded when one is printed."""
        from ui.pages.certificate_printing import CertificatePrinting

        return CertificatePrinting(self._page, self._desk.printing)

    def _issue(self, ids: Sequence[int]) -> None:
        title = self.tr("Issuing certificates")
        request = JobRequest(title, self._desk.issue(ids), self._on_issued, self._on_failed)
        self._page.job_requested.emit(request)

    @Slot()
    def edit(self) -> None:
        """Ask for what is different of the award."""
        award, _ = self._shown()
        self._edit(self.tr("Edit the award…"), award, new=False)

    @Slot()
    def create(self) -> None:
        """Ask for another award."""
        self._page.ask("new-award", self._desk.new_award, self._on_new_award)

    @Slot()
    def put_aside(self) -> None:
        """Put the award aside, or take it up again; what was issued stays."""
        from dataclasses import replace

        award, _ = self._shown()
        turned = replace(award, active=not award.active)
        self.edits.put(self.tr("Edit the award"), partial(self._desk.store, turned))

    def waiting(self) -> int:
        """How many of those chosen wait for a decision."""
        return len(self._in(NominationState.PROPOSED))

    def decided(self) -> int:
        """How many of those chosen are decided on and have no certificate."""
        return len(self._in(NominationState.DECIDED))

    def issued(self) -> int:
        """How many of those chosen have a certificate that can be printed."""
        return len(self._in(NominationState.ISSUED))

    def may_withdraw(self) -> bool:
        """Whether the one the cursor stands on can be taken off the list."""
        return self._current is not None and self._current.state is NominationState.PROPOSED

    def _in(self, state: NominationState) -> list[Nominee]:
        return [nominee for nominee in self._chosen if nominee.state is state]

    def _edit(self, title: str, award: Award, *, new: bool) -> None:
        from ui.dialogs.award_dialog import AwardDialog

        dialog = AwardDialog(title, award, self._desk.author, self._page, new=new)
        self.edits.open(dialog, self._store_award, self._on_award_stored)

    def _store_award(self, award: Award) -> tuple[str, int | None]:
        return award.code, self._desk.store(award)

    def _on_award_stored(self, what: str, stored: object) -> None:
        assert isinstance(stored, tuple)
        code, token = stored
        self.award_stored.emit(code)
        self._on_stored(what, token)

    @Slot(object)
    def _on_new_award(self, award: object) -> None:
        assert isinstance(award, Award)
        self._edit(self.tr("New award…"), award, new=True)

    @Slot(object)
    def _on_candidates(self, candidates: object) -> None:
        from ui.dialogs.nominee_dialog import NomineeDialog

        assert isinstance(candidates, Sequence)
        award, period = self._shown()
        about = f"{award.name}  {period_text(period)}"
        dialog = NomineeDialog(about, candidates, self._desk.author, self._page)
        self.edits.open(dialog, partial(self._desk.add, award.code, period))

    @Slot(object)
    def _on_decision(self, found: object) -> None:
        from ui.dialogs.award_decision_dialog import AwardDecisionDialog

        if isinstance(found, Exception):
            self._page.failed.emit(found)
            return
        assert isinstance(found, DecisionProposal)
        award, period = self._shown()
        waiting = self._in(NominationState.PROPOSED)
        about = self.tr("“{award}”, {period}, goes to:")
        about = about.format(award=award.name, period=period_text(period))
        begin = (period, found)
        dialog = AwardDecisionDialog(about, waiting, begin, self._desk.author, self._page)
        self.edits.open(dialog, partial(self._desk.decide, [nominee.id for nominee in waiting]))

    @Slot(object)
    def _on_proposed(self, token: object) -> None:
        if token is None:
            text = self.tr("The rule proposes nobody who is not on the list.")
            self._page.noticed.emit(Notice(text))
            return
        self._on_stored(self.tr("Propose"), token)

    @Slot(object)
    def _on_issued(self, numbers: object) -> None:
        assert isinstance(numbers, list)
        text = self.tr("Issued and in the register: {first} to {last}.")
        if len(numbers) == 1:
            text = self.tr("Issued and in the register: {first}.")
        text = text.format(first=numbers[0], last=numbers[-1])
        actions = (
            NoticeAction(self.tr("Print…"), self.print_issued),
            NoticeAction(self.tr("Open the register"), self._open_register),
        )
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, actions))
        self._page.data_changed.emit()
        self.done.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        # Those before it have their numbers: show what there is.
        self._page.failed.emit(error)
        self._page.data_changed.emit()
        self.done.emit()

    @Slot()
    def _open_register(self) -> None:
        self._page.page_requested.emit(PageName.REGISTER.value, None)

    def _on_stored(self, what: str, token: object) -> None:
        if not isinstance(token, int):
            self._page.noticed.emit(Notice(self.tr("Nothing was different: nothing is changed.")))
            return
        text = self.tr("{what}: stored.").format(what=what)
        self.undoing.tell(text, what, token)
        self.done.emit()

    def _shown(self) -> tuple[Award, Period]:
        assert self._award is not None
        assert self._period is not None
        return self._award, self._period


def _job(work: Callable[[], object]) -> Job:
    def job(report: Report) -> object:
        report(0, 0)
        return work()

    return job
