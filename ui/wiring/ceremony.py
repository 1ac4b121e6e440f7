"""How the page of ceremonies reaches the database."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from db.actors import Act
from db.ceremony import CeremonyLine, SetEntry
from db.connection import session, snapshot
from evaluation.ceremony import Called, steps
from evaluation.period import Quarter, Year
from ui.ceremony.scene import Show
from ui.pages.ceremony_desk import CeremonyFacts, Choice, NewCeremony
from ui.pages.page import Page
from ui.processes import in_child
from ui.session import Session
from ui.settings import Settings
from ui.tasks import Job, job_of
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from ui.pages.certificate_printing import PrintingDesk


def ceremony_page(made: Session) -> Page:
    """The page of ceremonies on the open database."""
    from ui.pages.ceremony_page import CeremonyPage

    return CeremonyPage(Ceremonies(made.author, made.act, made.settings), made.settings)


class Ceremonies(UndoingDesk):
    """The ceremonies of the open database, prepared and held by one author."""

    def __init__(
        self, author: str, act: Callable[[], Act], settings: Settings | None = None
    ) -> None:
        super().__init__(act)
        self.author = author
        self._settings = settings

    def ceremonies(self) -> Sequence[CeremonyLine]:
        from db.ceremony import ceremonies

        with session():
            return ceremonies()

    def ceremony(self, ceremony: int) -> CeremonyFacts:
        from db.ceremony import ceremonies, entries_of, photos_of
        from ui.commands.papers import court

        with session(), snapshot():
            entries = tuple(_called(entry) for entry in entries_of(ceremony))
            line = next(line for line in ceremonies() if line.id == ceremony)
            issuer, photos = court(), photos_of(ceremony)
        show = Show(line.name, issuer.name, steps(entries), photos)
        return CeremonyFacts(line, entries, show, issuer)

    def choices(self, quarter: Quarter) -> Sequence[Choice]:
        from db.awards import awards
        from db.ceremony import candidates
        from db.settings import court_settings

        with session(), snapshot():
            known = {award.code: award for award in awards(active=False)}
            basis = court_settings().legal_basis
            found = candidates((quarter, Year(quarter.year)))
        return [
            Choice(one.nomination, one.award, _in_words(one.period), one.name, one.division,
                   _citation(known[one.award_code], one, basis))
            for one in found
        ]  # fmt: skip

    def proposed_name(self, quarter: Quarter) -> str:
        from reports.numerals import quarter_in_words
        from reports.running_order import CEREMONY

        return CEREMONY.format(period=quarter_in_words(quarter))

    def create(self, made: NewCeremony) -> int:
        from db.ceremony import create

        with session():
            return create(made.name, made.held_on, made.chosen, self._act())

    def rename(self, ceremony: int, made: NewCeremony) -> int | None:
        from db.ceremony import rename

        with session():
            return rename(ceremony, made.name, made.held_on, self._act())

    def delete(self, ceremony: int) -> int | None:
        from db.ceremony import delete

        with session():
            return delete(ceremony, self._act())

    def add(self, ceremony: int, chosen: Sequence[tuple[int, str]]) -> int | None:
        from db.ceremony import add

        with session():
            return add(ceremony, chosen, self._act())

    def remove(self, ceremony: int, entries: Sequence[int]) -> int | None:
        from db.ceremony import remove

        with session():
            return remove(ceremony, entries, self._act())

    def reorder(self, ceremony: int, order: Sequence[int]) -> int | None:
        from db.ceremony import reorder

        with session():
            return reorder(ceremony, order, self._act())

    def join(self, ceremony: int, entries: Sequence[int], joined: bool) -> int | None:
        from db.ceremony import join

        with session():
            return join(ceremony, entries, joined, self._act())

    def word(self, entry: int, value: tuple[str, str, bytes]) -> int | None:
        from db.ceremony import keep_photo, word

        citation, note, photo = value
        with session():
            act = self._act()
            key = keep_photo(photo, act) if photo else None
            return word(entry, citation, note, act, key)

    def note_call(self, ceremony: int, nominations: Sequence[int]) -> None:
        from db.ceremony import note_call

        with session():
            note_call(ceremony, nominations, self._act())

    def photo(self, file: str) -> Job:
        from ui.papers.ceremony import checked_portrait

        return in_child(checked_portrait, file)

    def unseen(self, facts: CeremonyFacts) -> Job:
        from ui.papers.ceremony import unseen_in

        return job_of(partial(unseen_in, facts.show, facts.court))

    @property
    def printing(self) -> "PrintingDesk":
        from ui.wiring.printing import printing_desk

        return printing_desk(self._settings, self.author, self._act)

    def batches(self, nominations: Sequence[int]) -> Job:
        from ui.wiring.printing import award_batches

        return award_batches(nominations)

    def running_order(self, facts: CeremonyFacts) -> Job:
        from ui.papers.ceremony import order_paper

        return in_child(order_paper, facts.show, facts.line.held_on, facts.court)


def _called(entry: SetEntry) -> Called:
    return Called(
        id=entry.id,
        nomination=entry.nomination,
        name=entry.name,
        division=entry.division,
        award=entry.award,
        period=_in_words(entry.period),
        citation=entry.citation,
        note=entry.note,
        joined=entry.joined,
        photo=entry.photo,
    )


def _in_words(period: str) -> str:
    from evaluation.awards import period_of
    from reports.award_papers import period_in_words

    return period_in_words(period_of(period))


def _citation(award: object, one: object, basis: str) -> str:
    from db.ceremony import Candidate
    from evaluation.awards import Award, filled, period_of

    assert isinstance(award, Award)
    assert isinstance(one, Candidate)
    values = {
        "period": _in_words(one.period),
        "year": str(period_of(one.period).start.year),
        "award": award.name,
        "recipient": one.name,
        "division": one.division,
    }
    return filled(award.wording if award.is_honour(basis) else award.commended, values)
