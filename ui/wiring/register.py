"""How the page of the register reaches the database."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import place, session, snapshot
from db.register_list import RegisterLine
from ui.pages.page import Page
from ui.pages.register_desk import ShownCertificate
from ui.session import Session
from ui.settings import Settings
from ui.tasks import Job
from ui.wiring.keys import Keys, signed_in_child

if TYPE_CHECKING:
    from ui.pages.certificate_printing import PrintingDesk


def register_page(made: Session) -> Page:
    """The page of the register on the open database."""
    from ui.pages.register_page import RegisterPage

    return RegisterPage(Register(made.author, made.act, made.settings), made.settings)


class Register:
    """The register of the open database, kept by one author."""

    def __init__(
        self, author: str, act: Callable[[], Act], settings: Settings | None = None
    ) -> None:
        self.author = author
        self._act = act
        self._settings = settings
        self.keys = Keys(author, act)

    @property
    def today(self) -> date:
        return date.today()  # noqa: DTZ011 - the desk's own day

    def certificates(self) -> list[RegisterLine]:
        from db.register_list import certificates

        with session(), snapshot():
            return certificates()

    def certificate(self, certificate: int) -> ShownCertificate:
        from db.register_list import certificate_of, paper_of, printings_of

        with session(), snapshot():
            printings = tuple(printings_of(certificate))
            return ShownCertificate(certificate_of(certificate), paper_of(certificate), printings)

    @property
    def printing(self) -> "PrintingDesk":
        from ui.wiring.printing import printing_desk

        return printing_desk(self._settings, self.author, self._act)

    def batches(self, certificates: Sequence[int]) -> Job:
        from ui.wiring.printing import register_batches

        return register_batches(certificates)

    def void(self, certificate: int, why: str) -> None:
        from db.register import void

        with session():
            void(certificate, why, self._act())

    def reissue(self, certificate: int, why: str) -> Job:
        from ui.wiring.issuing import reissue_one

        values = (place().address, certificate, why, self._act())
        return signed_in_child(reissue_one, self.keys, values)

    def check_text(self, text: str) -> Job:
        from ui.wiring.certificate_check import text_check

        return text_check(text)

    def check_file(self, file: str) -> Job:
        from ui.wiring.certificate_check import file_check

        return file_check(file)

    def receive(self, certificate: int, value: tuple[str, date]) -> None:
        from db.register import note_receipt

        with session():
            note_receipt(certificate, value[0], value[1], self._act())
