"""What the window asks of the court's keys, and what it has done with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from db.keys import CourtKey


@dataclass(frozen=True, slots=True)
class SigningState:
    """The key that signs now, whether its passphrase is kept, and whether to issue unsigned.

    ``unsigned_agreed``: somebody agreed, in this run of the program, to issue without a key.
    """

    key: CourtKey | None
    unlocked: bool = False
    unsigned_agreed: bool = False


class KeyDesk(Protocol):
    """The keys of the court; every call may raise DatabaseError."""

    @property
    def author(self) -> str:
        """Under which name everything is kept."""
        ...

    def keys(self) -> Sequence[CourtKey]:
        """All of them, newest first."""
        ...

    def signing(self) -> SigningState:
        """Which key signs, and whether it can sign now."""
        ...

    def unlock(self, passphrase: str) -> None:
        """Keep the passphrase of the key that signs, in memory, until the program ends.

        Raises:
            DatabaseError: WRONG_PASSPHRASE; nothing is kept then.
        """
        ...

    def forget(self) -> None:
        """Forget every passphrase now."""
        ...

    def agree_unsigned(self) -> None:
        """Issue without a signature from now on, while the court has no key."""
        ...

    def passphrase(self) -> str | None:
        """The passphrase kept of the key that signs, for a job that issues."""
        ...

    def make(self, value: tuple[str, str]) -> None:
        """Make a key: name and passphrase."""
        ...

    def change_passphrase(self, fingerprint: str, value: tuple[str, str]) -> None:
        """Put a key under another passphrase: old and new."""
        ...

    def add_public(self, text: str, label: str) -> None:
        """Know the key whose public part *text* is."""
        ...

    def restore(self, text: str, value: tuple[str, str]) -> None:
        """Bring a key back from its backup: name and passphrase."""
        ...

    def retire(self, fingerprint: str, why: str) -> None:
        """Sign no longer with a key."""
        ...

    def public_text(self, fingerprint: str) -> str:
        """The public part as PEM."""
        ...

    def backup_text(self, fingerprint: str) -> str:
        """The private part as PEM, under its passphrase."""
        ...
