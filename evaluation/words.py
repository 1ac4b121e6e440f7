"""How words are compared: after NFKC and without white space (RULES.md §1)."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=65536)
def word_key(text: str) -> str:
    """*text* in the form in which two words are the same word."""
    if text.isascii() and not any(character.isspace() for character in text):
        return text
    return "".join(unicodedata.normalize("NFKC", text).split())
