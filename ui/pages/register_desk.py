"""What the page of the register asks of the data, and what it has stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from db.register_list import Printing, RegisterLine
from ui.pages.certificate_checking import CheckDesk
from ui.pages.key_desk import KeyDesk
from ui.tasks import Job

if TYPE_CHECKING:
    from ui.pages.certificate_printing import PrintingDesk


@dataclass(frozen=True, slots=True)
class ShownCertificate:
    """One certificate with its exact bytes and every time it was printed."""

    line: RegisterLine
    content: bytes
    printings: tuple[Printing, ...]


class RegisterDesk(CheckDesk, Protocol):
    """The register; every call is one question or one act, and may raise DatabaseError."""

    @property
    def author(self) -> str:
        """Under which name everything is kept."""
        ...

    @property
    def keys(self) -> KeyDesk:
        """The keys certificates are signed with."""
        ...

    @property
    def today(self) -> date:
        """The day with which a receipt begins."""
        ...

    def certificates(self) -> Sequence[RegisterLine]:
        """All of them, latest first."""
        ...

    def certificate(self, certificate: int) -> ShownCertificate:
        """One of them."""
        ...

    @property
    def printing(self) -> "PrintingDesk":
        """What printing needs."""
        ...

    def batches(self, certificates: Sequence[int]) -> Job:
        """A job that fetches certificates to be printed in that order; returns a PrintBatch for
        each kind of paper."""
        ...

    def void(self, certificate: int, why: str) -> None:
        """Declare it void."""
        ...

    def reissue(self, certificate: int, why: str) -> Job:
        """A job that voids it and issues another; returns the new number."""
        ...

    def receive(self, certificate: int, value: tuple[str, date]) -> None:
        """Keep who took it, and when."""
        ...
