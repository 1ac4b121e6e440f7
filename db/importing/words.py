"""Words of a sheet without what the eye does not see: width, white space, strokes for nothing."""

import re
import unicodedata

# White space, and what cannot be seen: zero-width marks, soft hyphens, direction marks.
_UNSEEN = re.compile(r"[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")
_DASHES = re.compile(r"[-\u2010-\u2015\u2500\u2501\u2212/\\]+")


def compact(text: str) -> str:
    """*text* in compatibility form (NFKC) without white space."""
    if text.isascii():
        return _UNSEEN.sub("", text)
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def is_dash(word: str) -> bool:
    """Whether a compact *word* is only a stroke, which in a table means: nothing."""
    return _DASHES.fullmatch(word) is not None
