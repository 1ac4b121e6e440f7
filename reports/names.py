"""Names as they may be printed: composed, without anything invisible, drawable to the last dot."""

import unicodedata

from reports.errors import UnprintableError
from reports.fonts import FontChain

# Control and format characters (line breaks, direction marks), lone surrogates, private use,
# line and paragraph separators, pictures and modifiers. What this Python's tables do not know yet
# is not among them: a supplementary font of the court may draw characters newer than they are.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "So", "Sk", "Me"})


def printable(text: str, whose: str, chain: FontChain) -> str:
    """The text in composed form, once it is sure that every character of it will be seen.

    Raises:
        UnprintableError: naming *whose* text it is and the first character that cannot be printed.
    """
    composed = unicodedata.normalize("NFC", text)
    for character in composed:
        if unicodedata.category(character) in _REFUSED:
            raise _refusal("forbidden_character", whose, character)
    for character in chain.missing(composed):
        raise _refusal("missing_character", whose, character)
    return composed


def _refusal(code: str, whose: str, character: str) -> UnprintableError:
    shown = "?" if unicodedata.category(character) in _REFUSED else character
    # The owner may be the very text at fault: nothing invisible gets into a message.
    owner = "".join(c if unicodedata.category(c) not in _REFUSED else "?" for c in whose)
    return UnprintableError(
        code, whose=owner, character=shown, code_point=f"U+{ord(character):04X}"
    )
