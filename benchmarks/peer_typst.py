"""The same pages set by typst: its compiler opened once, as its manual has it."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import zxingcpp

from resources import resource

TEMPLATES = Path(__file__).parent


class Typst:
    """One compiler on one template; the fonts are read once. A context that owns its folder."""

    def __init__(self, template: str, frame: bytes = b"") -> None:
        import typst

        self._folder = tempfile.TemporaryDirectory()
        self._root = Path(self._folder.name)
        source = (TEMPLATES / template).read_text("utf-8")
        (self._root / "main.typ").write_text(source, "utf-8")
        (self._root / "frame.pdf").write_bytes(frame)
        # No library of ours is asked for fonts of the system: both sides print the same files.
        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(resource("fonts"))],
        )
        self._compiler = typst.Compiler(
            str(self._root / "main.typ"), root=str(self._root), font_paths=fonts
        )

    def compile(self, data: Mapping[str, Any]) -> bytes:
        """The template filled with *data*, as PDF."""
        text = json.dumps(data, ensure_ascii=False)
        made = self._compiler.compile(sys_inputs={"data": text}, format="pdf", pdf_tags=False)
        assert isinstance(made, bytes)
        return made

    def close(self) -> None:
        """Remove the folder."""
        self._folder.cleanup()


def certificate_data(people: Sequence[tuple[str, str]], texts: Mapping[str, str]) -> dict[str, Any]:
    """What the template of certificates is filled with, for (number, name) pairs."""
    return {
        **texts,
        "people": [
            {"number": number, "name": name, "code": _svg(number)} for number, name in people
        ],
    }


def _svg(text: str) -> str:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return str(code.to_svg(add_quiet_zones=False))
