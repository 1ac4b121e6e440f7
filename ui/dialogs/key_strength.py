"""How hard a passphrase is to guess, said in words while it is typed; never a promise."""

import math

from PySide6.QtCore import QCoreApplication

from db.keys import SHORTEST_PASSPHRASE

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_HAN = 2500  # common characters; people do not type the rare ones
_LETTERS, _DIGITS, _SIGNS = 26, 10, 33
_WEAK, _FAIR = 45, 70  # bits


def passphrase_bits(text: str) -> float:
    """A cautious estimate in bits: what repeats or only counts on does not add to it."""
    pool = 0
    pool += _LETTERS if any(c.islower() and c.isascii() for c in text) else 0
    pool += _LETTERS if any(c.isupper() and c.isascii() for c in text) else 0
    pool += _DIGITS if any(c.isdigit() for c in text) else 0
    pool += _SIGNS if any(c.isascii() and not c.isalnum() for c in text) else 0
    pool += _HAN if any(not c.isascii() for c in text) else 0
    counted = sum(
        1
        for before, now in zip(f"\0{text}", text, strict=False)
        if before == "\0" or ord(now) - ord(before) not in (-1, 0, 1)
    )
    return min(counted, 2 * len(set(text))) * math.log2(pool) if pool else 0.0


def strength_text(text: str) -> str:
    """What to tell about a passphrase while it is typed; nothing while it is too short."""
    if len(text) < SHORTEST_PASSPHRASE:
        return ""
    bits = passphrase_bits(text)
    if bits < _WEAK:
        return translate("KeyStrength", "Weak: easily guessed. Take several unrelated words.")
    if bits < _FAIR:
        return translate("KeyStrength", "Fair: one or two more unrelated words make it strong.")
    return translate("KeyStrength", "Strong.")
