"""One mend to the PDF library: text beyond the BMP that can be searched and copied."""

from collections.abc import Sequence

import reportlab
from reportlab.pdfbase import ttfonts

# The library writes five hexadecimal digits where the format wants UTF-16. Checked against this
# version only; another one is used as it comes, and a test says whether it still needs the mend.
_MENDED_VERSION = "5.1.0"
_MOST_ENTRIES = 100


def mend_tounicode() -> None:
    """Let every font written from now on carry a correct character map."""
    if reportlab.Version == _MENDED_VERSION:
        ttfonts.makeToUnicodeCMap = _character_map


def _character_map(fontname: str, subset: Sequence[int]) -> str:
    entries = [f"<{code:02X}> <{_utf16(character)}>" for code, character in enumerate(subset)]
    blocks = [
        "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])
        for start in range(0, len(entries), _MOST_ENTRIES)
        if (block := entries[start : start + _MOST_ENTRIES])
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _utf16(character: int) -> str:
    return chr(character).encode("utf-16-be").hex().upper()
