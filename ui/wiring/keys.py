"""How the window reaches the court's keys; what unlocks them is kept in memory alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from db.actors import Act
from db.connection import place, session
from db.keys import CourtKey
from ui.pages.key_desk import SigningState
from ui.processes import in_child
from ui.tasks import Job, Report


@dataclass(slots=True)
class KeptPassphrases:
    """What was typed in this run of the program: passphrases by fingerprint, and consents.

    It is never written anywhere and shows nothing of itself.
    """

    _passphrases: dict[str, str] = field(default_factory=dict, repr=False)
    _unsigned: set[str] = field(default_factory=set, repr=False)

    def keep(self, fingerprint: str, passphrase: str) -> None:
        """Keep the passphrase of a key."""
        self._passphrases[fingerprint] = passphrase

    def of(self, fingerprint: str) -> str | None:
        """The passphrase kept of a key."""
        return self._passphrases.get(fingerprint)

    def agree_unsigned(self, address: str) -> None:
        """Keep that the database at *address* is worked on without a key."""
        self._unsigned.add(address)

    def is_unsigned(self, address: str) -> bool:
        """Whether that was agreed to."""
        return address in self._unsigned

    def forget(self) -> None:
        """Forget everything."""
        self._passphrases.clear()
        self._unsigned.clear()


KEPT = KeptPassphrases()


def signed_in_child(work: Callable[..., object], keys: "Keys", values: Sequence[object]) -> Job:
    """A job that calls ``work(*values, report=…, passphrase=…)`` in a child process.

    The passphrase goes from this process to that one through a pipe.
    """

    def job(report: Report) -> object:
        return in_child(partial(work, passphrase=keys.passphrase()), *values)(report)

    return job


class Keys:
    """The keys of the open database, cared for by one author."""

    def __init__(
        self, author: str, act: Callable[[], Act], kept: KeptPassphrases | None = None
    ) -> None:
        self.author = author
        self._act = act
        self._kept = KEPT if kept is None else kept

    def keys(self) -> Sequence[CourtKey]:
        from db.keys import court_keys

        with session():
            return court_keys()

    def signing(self) -> SigningState:
        key = self._signing_key()
        agreed = self._kept.is_unsigned(place().address)
        if key is None:
            return SigningState(None, unsigned_agreed=agreed)
        return SigningState(key, self._kept.of(key.fingerprint) is not None, agreed)

    def unlock(self, passphrase: str) -> None:
        from db.keys import Signer

        key = self._signing_key()
        if key is not None:
            with session():
                Signer.of(key, passphrase)
            self._kept.keep(key.fingerprint, passphrase)

    def forget(self) -> None:
        self._kept.forget()

    def agree_unsigned(self) -> None:
        self._kept.agree_unsigned(place().address)

    def passphrase(self) -> str | None:
        key = self._signing_key()
        return None if key is None else self._kept.of(key.fingerprint)

    def make(self, value: tuple[str, str]) -> None:
        from db.keys import make_key

        with session():
            make_key(*value, self._act())

    def change_passphrase(self, fingerprint: str, value: tuple[str, str]) -> None:
        from db.keys import change_passphrase

        with session():
            change_passphrase(fingerprint, *value, self._act())
        if self._kept.of(fingerprint) is not None:
            self._kept.keep(fingerprint, value[1])

    def add_public(self, text: str, label: str) -> None:
        from db.keys import add_public_key

        with session():
            add_public_key(text, label, self._act())

    def restore(self, text: str, value: tuple[str, str]) -> None:
        from db.keys import restore_key

        label, passphrase = value
        with session():
            restore_key(text, passphrase, label, self._act())

    def retire(self, fingerprint: str, why: str) -> None:
        from db.keys import retire_key

        with session():
            retire_key(fingerprint, why, self._act())

    def public_text(self, fingerprint: str) -> str:
        from db.keys import public_text

        with session():
            return public_text(fingerprint)

    def backup_text(self, fingerprint: str) -> str:
        from db.keys import backup_text

        with session():
            return backup_text(fingerprint)

    def _signing_key(self) -> CourtKey | None:
        from db.keys import signing_key

        with session():
            return signing_key()
