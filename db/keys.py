"""The keys of the court: made here, their private part under a passphrase; signing and checking.

A key is an Ed25519 pair (RFC 8032). The private part is kept only as PKCS #8, encrypted with the
passphrase (RFC 5958, what openssl reads), so a copy of the database signs nothing. Public keys are
never removed: what an older key signed stays genuine after a newer one was made.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Self

from db import audit
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.models import SigningKey
from evaluation.certificate_code import KEY_BYTES, SIGNATURE_BYTES

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class CourtKey:
    """One key: whose, since when, and whether this court can sign with it.

    ``fingerprint`` is the SHA-256 of the 32 public bytes in hexadecimal digits; the first sixteen
    stand in every code. ``public`` are those bytes.
    """

    fingerprint: str
    public: bytes
    label: str
    author: str
    added_at: datetime | None
    signs: bool
    retired: bool

    @property
    def short(self) -> str:
        """How a code names the key."""
        return self.fingerprint[: 2 * KEY_BYTES]


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key in hand, for one run of the program; never stored."""

    key: CourtKey
    _private: "Ed25519PrivateKey"

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes that prove *content* came from the owner of the key."""
        return self._private.sign(content)

    @classmethod
    def of(cls, key: CourtKey, passphrase: str) -> Self:
        """The private part of *key*, opened with *passphrase*.

        Raises:
            DatabaseError: KEY_HAS_NO_PRIVATE_PART, WRONG_PASSPHRASE.
        """
        text = SigningKey.get(SigningKey.fingerprint == key.fingerprint).private_pem
        if not text:
            raise DatabaseError("KEY_HAS_NO_PRIVATE_PART", label=key.label)
        return cls(key, _opened(text, passphrase))


def make_key(label: str, passphrase: str, act: Act) -> CourtKey:
    """Make a key pair; from now on it is the one that signs.

    Raises:
        DatabaseError: PASSPHRASE_TOO_SHORT, KEY_NEEDS_LABEL.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    return _store(label, _sealed(private, passphrase), private.public_key().public_bytes_raw(), act)


def court_keys() -> tuple[CourtKey, ...]:
    """Every key this database knows, newest first."""
    rows = SigningKey.select().order_by(SigningKey.id.desc())
    return tuple(_key(row) for row in rows)


def signing_key() -> CourtKey | None:
    """The key that signs: the newest that has a private part and was not retired."""
    return next((key for key in court_keys() if key.signs and not key.retired), None)


def retire_key(fingerprint: str, why: str, act: Act) -> None:
    """Sign no longer with a key; what it signed stays genuine.

    Raises:
        DatabaseError: KEY_UNKNOWN.
    """
    with atomic():
        row = _row(fingerprint)
        SigningKey.update(retired=True, author=act.author, written_at=act.at).where(
            SigningKey.id == row.id
        ).execute()
        audit.record("KEY_RETIRED", fingerprint, {"label": row.label, "why": why}, act)


def change_passphrase(fingerprint: str, old: str, new: str, act: Act) -> None:
    """Put the private part under another passphrase.

    Raises:
        DatabaseError: KEY_UNKNOWN, KEY_HAS_NO_PRIVATE_PART, WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT.
    """
    with atomic():
        private = Signer.of(_key(_row(fingerprint)), old)._private
        SigningKey.update(
            private_pem=_sealed(private, new), author=act.author, written_at=act.at
        ).where(SigningKey.fingerprint == fingerprint).execute()
        audit.record("KEY_PASSPHRASE", fingerprint, {}, act)


def public_text(fingerprint: str) -> str:
    """The public part as PEM, to be given to anybody who has to check certificates.

    Raises:
        DatabaseError: KEY_UNKNOWN.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = Ed25519PublicKey.from_public_bytes(_key(_row(fingerprint)).public)
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def backup_text(fingerprint: str) -> str:
    """The private part as PEM, still under its passphrase: to be kept where no fire reaches both.

    Raises:
        DatabaseError: KEY_UNKNOWN, KEY_HAS_NO_PRIVATE_PART.
    """
    row = _row(fingerprint)
    if not row.private_pem:
        raise DatabaseError("KEY_HAS_NO_PRIVATE_PART", label=row.label)
    return str(row.private_pem)


def add_public_key(text: str, label: str, act: Act) -> CourtKey:
    """Know a public key from its PEM: this court's older one, or another court's.

    Raises:
        DatabaseError: NOT_A_KEY, KEY_NEEDS_LABEL, KEY_KNOWN.
    """
    return _store(label, "", _public_bytes(text), act)


def restore_key(text: str, passphrase: str, label: str, act: Act) -> CourtKey:
    """Bring a key back from its backup; a key known by its public part alone can sign again.

    Raises:
        DatabaseError: NOT_A_KEY, WRONG_PASSPHRASE, KEY_NEEDS_LABEL, KEY_KNOWN.
    """
    private = _opened(text, passphrase)
    public = private.public_key().public_bytes_raw()
    with atomic():
        known = SigningKey.get_or_none(SigningKey.fingerprint == _fingerprint(public))
        if known is None or known.private_pem:
            return _store(label, _sealed(private, passphrase), public, act)
        SigningKey.update(
            private_pem=_sealed(private, passphrase), author=act.author, written_at=act.at
        ).where(SigningKey.id == known.id).execute()
        audit.record("KEY_RESTORED", known.fingerprint, {"label": known.label}, act)
        return _key(_row(known.fingerprint))


def public_key(text: str) -> CourtKey:
    """A public key from its PEM without storing it: for checking where there is no database.

    Raises:
        DatabaseError: NOT_A_KEY.
    """
    public = _public_bytes(text)
    return CourtKey(_fingerprint(public), public, "", "", None, signs=False, retired=False)


def is_signed_by(key: CourtKey, content: bytes, signature: bytes) -> bool:
    """Whether *signature* is *key*'s over exactly these bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _store(label: str, private_pem: str, public: bytes, act: Act) -> CourtKey:
    label, fingerprint = " ".join(label.split()), _fingerprint(public)
    if not label:
        raise DatabaseError("KEY_NEEDS_LABEL")
    with atomic():
        if known := SigningKey.get_or_none(SigningKey.fingerprint == fingerprint):
            raise DatabaseError("KEY_KNOWN", label=known.label)
        row = SigningKey.create(
            author=act.author,
            written_at=act.at,
            fingerprint=fingerprint,
            public=public.hex(),
            private_pem=private_pem,
            label=label,
            added_at=act.at,
            retired=False,
        )
        audit.record("KEY_ADDED", fingerprint, {"label": label, "signs": bool(private_pem)}, act)
        return _key(row)


def _key(row: SigningKey) -> CourtKey:
    return CourtKey(
        row.fingerprint,
        bytes.fromhex(row.public),
        row.label,
        row.author,
        row.added_at,
        signs=bool(row.private_pem),
        retired=bool(row.retired),
    )


def _row(fingerprint: str) -> SigningKey:
    row: SigningKey | None = SigningKey.get_or_none(SigningKey.fingerprint == fingerprint)
    if row is None:
        raise DatabaseError("KEY_UNKNOWN", label=fingerprint)
    return row


def _fingerprint(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()


def _sealed(private: "Ed25519PrivateKey", passphrase: str) -> str:
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
    )

    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise DatabaseError("PASSPHRASE_TOO_SHORT", least=SHORTEST_PASSPHRASE)
    cipher = BestAvailableEncryption(passphrase.encode())
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, cipher).decode("ascii")


def _opened(text: str, passphrase: str) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if "ENCRYPTED PRIVATE KEY" not in text:
        raise DatabaseError("NOT_A_KEY")
    try:
        private = load_pem_private_key(text.encode(), passphrase.encode() or b"\0")
    except (ValueError, TypeError) as error:
        raise DatabaseError("WRONG_PASSPHRASE") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise DatabaseError("NOT_A_KEY")
    return private


def _public_bytes(text: str) -> bytes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        public = load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise DatabaseError("NOT_A_KEY") from error
    if not isinstance(public, Ed25519PublicKey):
        raise DatabaseError("NOT_A_KEY")
    return public.public_bytes_raw()
