"""Names as they may be printed: composed, without anything invisible, drawable to the last dot."""

import unicodedata

from reports.errors import UnprintableError
from reports.fonts import FontChain

# Control and format characters (line breaks, direction marks), lone surrogates, private use,
# unassigned, line and paragraph separators, pictures and modifiers, variation selectors.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "So", "Sk", "Me"})


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
    shown = character if unicodedata.category(character)[0] in "LPS" else "?"
    # The owner may be the very text at fault: nothing invisible gets into a message.
    owner = "".join(c if unicodedata.category(c) not in _REFUSED else "?" for c in whose)
    return UnprintableError(
        code, whose=owner, character=shown, code_point=f"U+{ord(character):04X}"
    )
