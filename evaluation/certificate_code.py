"""The code a certificate carries: what it says, in few bytes, and as letters that can be typed.

A code is one payload and one Ed25519 signature over it (RFC 8032). The payload holds the number,
the recipient, the award, the day, a fingerprint of the words printed, and which key signed it.
As text it is Crockford's base 32: no letter can be taken for another, case does not matter, and a
QR code holds it in its densest mode. Who signs and who checks stands in ``db.keys``.
"""

import hashlib
import struct
from dataclasses import dataclass
from datetime import date
from typing import Self

KEY_BYTES = 8
FINGERPRINT_BYTES = 8
SIGNATURE_BYTES = 64
PREFIX = "CS1"

_FORMAT = 1
_HEAD = struct.Struct(f">B{KEY_BYTES}sI{FINGERPRINT_BYTES}s")
_LONGEST_TEXT = 255
_CHARSET = "gb18030"  # two bytes for a common character, and it has them all
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, "—": None, "–": None})
_GROUP = 5


class CertificateCodeError(ValueError):
    """No code of a certificate: ``code`` is NOT_A_CODE, CODE_DAMAGED or TEXT_TOO_LONG."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class CertificatePayload:
    """What a certificate says of itself.

    ``key`` is the first eight bytes of the signing key's fingerprint, ``fingerprint`` that of the
    words on the paper (``words_fingerprint``), both as lower-case hexadecimal digits.
    """

    number: str
    recipient: str
    award: str
    issued_on: date
    fingerprint: str
    key: str

    def to_bytes(self) -> bytes:
        """The bytes that are signed: the same payload always gives the same.

        Raises:
            CertificateCodeError: TEXT_TOO_LONG, a text of more than 255 bytes.
        """
        day = self.issued_on.toordinal()
        head = _HEAD.pack(_FORMAT, bytes.fromhex(self.key), day, bytes.fromhex(self.fingerprint))
        return head + b"".join(_packed(t) for t in (self.number, self.recipient, self.award))

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """The payload written by ``to_bytes``.

        Raises:
            CertificateCodeError: CODE_DAMAGED.
        """
        try:
            form, key, day, fingerprint = _HEAD.unpack_from(content)
            number, rest = _unpacked(content[_HEAD.size :])
            recipient, rest = _unpacked(rest)
            award, rest = _unpacked(rest)
            issued_on = date.fromordinal(day)
        except (struct.error, ValueError, IndexError, OverflowError) as error:
            raise CertificateCodeError("CODE_DAMAGED") from error
        if form != _FORMAT or rest:
            raise CertificateCodeError("CODE_DAMAGED")
        return cls(number, recipient, award, issued_on, fingerprint.hex(), key.hex())


def words_fingerprint(words: str) -> str:
    """The fingerprint of what is printed: white space does not count, everything else does."""
    return hashlib.sha256("".join(words.split()).encode()).hexdigest()[: 2 * FINGERPRINT_BYTES]


def code_text(payload: bytes, signature: bytes) -> str:
    """The code as it stands in the QR code: ``CS1`` and base 32, without separators."""
    return PREFIX + _base32(payload + signature)


def grouped(text: str) -> str:
    """*text* in groups of five, for people who have to type it."""
    body = text.removeprefix(PREFIX)
    groups = (body[at : at + _GROUP] for at in range(0, len(body), _GROUP))
    return "-".join((PREFIX, *groups))


def parse_code(text: str) -> tuple[bytes, bytes]:
    """Payload and signature of a code as scanned, pasted or typed: case, spaces and hyphens go.

    Raises:
        CertificateCodeError: NOT_A_CODE (something else), CODE_DAMAGED (cut off, wrong letters).
    """
    plain = "".join(text.split()).upper().replace("-", "").replace("—", "").replace("–", "")
    if not plain.startswith(PREFIX):
        raise CertificateCodeError("NOT_A_CODE")
    content = _bytes(plain[len(PREFIX) :].translate(_READ_AS))
    if len(content) <= SIGNATURE_BYTES + _HEAD.size:
        raise CertificateCodeError("CODE_DAMAGED")
    return content[:-SIGNATURE_BYTES], content[-SIGNATURE_BYTES:]


def _packed(text: str) -> bytes:
    content = text.encode(_CHARSET)
    if len(content) > _LONGEST_TEXT:
        raise CertificateCodeError("TEXT_TOO_LONG", text=text)
    return bytes((len(content),)) + content


def _unpacked(content: bytes) -> tuple[str, bytes]:
    end = 1 + content[0]
    if end > len(content):
        raise ValueError(end)
    return content[1:end].decode(_CHARSET), content[end:]


def _base32(content: bytes) -> str:
    digits = -(-len(content) * 8 // _BITS)
    number = int.from_bytes(content) << (digits * _BITS - len(content) * 8)
    return "".join(_DIGITS[number >> _BITS * at & 31] for at in reversed(range(digits)))


def _bytes(text: str) -> bytes:
    number = 0
    for letter in text:
        if (digit := _DIGITS.find(letter)) < 0:
            raise CertificateCodeError("CODE_DAMAGED")
        number = number << _BITS | digit
    length, spare = divmod(len(text) * _BITS, 8)
    if spare >= _BITS or number & ((1 << spare) - 1):
        raise CertificateCodeError("CODE_DAMAGED")
    return (number >> spare).to_bytes(length)
