"""Certificate templates: what stands where on the sheet, as data that a court can change.

A template is one JSON document of format 1. Lengths are millimetres from the upper left corner of
the sheet, type sizes are points; every number is a string, so that nothing is rounded on the way.
How a kind of element is drawn stands in ``reports.certificate_drawing``.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from typing import Any, Self, TypeVar

from reports.errors import TemplateError
from reports.faces import FANG, HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from resources import resource

FORMAT = 1
FACES = (KAI, SONG, SONG_BOLD, HEI, HEI_BOLD, FANG)
# What a text of a template may name in braces; ``reports.certificate`` says what each becomes.
FIELDS = (
    "title", "salutation", "name", "citation", "closing", "court", "day", "number", "award",
    "period", "division", "code",
)  # fmt: skip
MOST_ELEMENTS = 60
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_FIELD = re.compile(r"\{(\w*)\}?|\}")


class Mode(StrEnum):
    """Whether the sheet is blank (everything is printed) or pre-printed (fields only)."""

    FULL_COLOR = "FULL_COLOR"
    OVERPRINT = "OVERPRINT"


class Kind(StrEnum):
    """The kinds of elements."""

    BORDER = "border"
    ORNAMENT = "ornament"
    PICTURE = "picture"
    TEXT = "text"
    FIELD = "field"
    LINE = "line"
    QR = "qr"
    SEAL = "seal"


class Justify(StrEnum):
    """How a text stands in its box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its box, and what its kind needs (``ATTRIBUTES``); the rest keeps defaults.

    A field is one line whose baseline is the lower edge of its box; it shrinks from ``size`` to
    ``least`` before it is refused. A text is set in paragraphs from the upper edge and shrinks in
    the same way, then its line distance from ``leading`` to ``tightest`` (times the size).
    ``spacing`` is points between characters, ``indent`` characters before a paragraph, ``weight``
    points. ``data`` is a PNG or JPEG in base 64; empty is the court's logo. What is not
    ``printed`` is seen on the screen only: the pre-printed part of the sheet.
    """

    id: str
    kind: Kind
    x: Decimal
    y: Decimal
    width: Decimal
    height: Decimal
    printed: bool = True
    text: str = ""
    face: str = KAI
    size: Decimal = Decimal(22)
    least: Decimal = Decimal(18)
    leading: Decimal = Decimal("1.6")
    tightest: Decimal = Decimal("1.35")
    spacing: Decimal = Decimal(0)
    align: Justify = Justify.LEFT
    indent: Decimal = Decimal(0)
    colour: str = "#1a1a1a"
    style: str = ""
    weight: Decimal = Decimal("0.8")
    data: str = ""

    @property
    def right(self) -> Decimal:
        """Its right edge, millimetres from the left of the sheet."""
        return self.x + self.width

    @property
    def bottom(self) -> Decimal:
        """Its lower edge, millimetres from the top of the sheet."""
        return self.y + self.height


_TYPE = ("text", "face", "size", "least", "align", "spacing", "colour")
# Which attributes besides id, kind, box and ``printed`` a kind has.
ATTRIBUTES: Mapping[Kind, tuple[str, ...]] = {
    Kind.BORDER: ("style",),
    Kind.ORNAMENT: ("style",),
    Kind.PICTURE: ("data",),
    Kind.TEXT: (*_TYPE, "leading", "tightest", "indent"),
    Kind.FIELD: _TYPE,
    Kind.LINE: ("weight", "colour"),
    Kind.QR: ("text",),
    Kind.SEAL: (),
}
STYLES: Mapping[Kind, tuple[str, ...]] = {
    Kind.BORDER: ("key-pattern", "double-rule", "corner-stars"),
    Kind.ORNAMENT: ("star-divider", "star"),
}
# The least and the most of every number, and its step in an editor.
RANGES: Mapping[str, tuple[Decimal, Decimal, Decimal]] = {
    name: (Decimal(least), Decimal(most), Decimal(step))
    for name, least, most, step in (
        ("x", "-20", "1000", "0.1"),
        ("y", "-20", "1000", "0.1"),
        ("width", "0", "1000", "0.1"),
        ("height", "0", "1000", "0.1"),
        ("size", "4", "400", "0.5"),
        ("least", "4", "400", "0.5"),
        ("leading", "1", "3", "0.05"),
        ("tightest", "1", "3", "0.05"),
        ("spacing", "-20", "200", "0.5"),
        ("indent", "0", "10", "0.5"),
        ("weight", "0.1", "20", "0.1"),
    )
}
_SHEET = (Decimal(50), Decimal(1000))
_BOX = ("x", "y", "width", "height")
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Template:
    """A certificate template: sheet in millimetres, elements from the back to the front."""

    id: str
    version: str
    name: str
    mode: Mode
    stock: str
    width: Decimal
    height: Decimal
    elements: tuple[Element, ...]

    def element(self, name: str) -> Element:
        """The element of that id.

        Raises:
            KeyError: there is none.
        """
        for element in self.elements:
            if element.id == name:
                return element
        raise KeyError(name)

    def to_plain(self) -> dict[str, Any]:
        """The document this is read from; attributes that have their defaults are left out."""
        return {
            "format": FORMAT,
            "id": self.id,
            "version": self.version,
            "name": self.name,
            "mode": self.mode.value,
            "page": {"stock": self.stock, "width": str(self.width), "height": str(self.height)},
            "elements": [_plain_element(element) for element in self.elements],
        }

    def to_json(self) -> str:
        """The document as text for people: the same template always gives the same."""
        return json.dumps(self.to_plain(), ensure_ascii=False, indent=1) + "\n"

    @property
    def sha256(self) -> str:
        """The fingerprint of the canonical form (UTF-8, sorted keys, no spaces)."""
        plain = self.to_plain()
        text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The template written as *text*.

        Raises:
            TemplateError: as ``from_plain``; NOT_A_TEMPLATE: it is no JSON object.
        """
        try:
            plain = json.loads(text)
        except ValueError as error:
            raise TemplateError("not_a_template") from error
        if not isinstance(plain, dict):
            raise TemplateError("not_a_template")
        return cls.from_plain(plain)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The template that *plain* describes.

        Raises:
            TemplateError: template_newer: a later version of the program wrote it;
                template_fault: the place (``path``) that is wrong, and the ``fault`` in a word.
        """
        form = plain.get("format")
        if isinstance(form, int) and form > FORMAT:
            raise TemplateError("template_newer", format=str(form))
        _check_keys(plain, ("format", "id", "version", "name", "mode", "page", "elements"), "")
        if form != FORMAT:
            raise _fault("format", "FORMAT_UNKNOWN")
        page = plain["page"]
        if not isinstance(page, dict):
            raise _fault("page", "NOT_AN_OBJECT")
        _check_keys(page, ("stock", "width", "height"), "page.")
        listed = plain["elements"]
        if not isinstance(listed, list) or not 1 <= len(listed) <= MOST_ELEMENTS:
            raise _fault("elements", "NUMBER_OF_ELEMENTS")
        elements = tuple(_element(one, f"elements[{number}]") for number, one in enumerate(listed))
        for number, element in enumerate(elements):
            if element.id in [other.id for other in elements[:number]]:
                raise _fault(f"elements[{number}].id", "TWICE")
        return cls(
            _word(plain, "id", ""),
            _word(plain, "version", ""),
            _word(plain, "name", ""),
            _choice(Mode, plain["mode"], "mode"),
            _word(page, "stock", "page.", empty=True),
            _number(page["width"], "page.width", _SHEET),
            _number(page["height"], "page.height", _SHEET),
            elements,
        )


@cache
def shipped_templates() -> tuple[Template, ...]:
    """The templates that come with the program, by their ids."""
    folder = resource("certificates/templates")
    texts = [file.read_text("utf-8") for file in sorted(folder.glob("*.json"))]
    return tuple(Template.from_json(text) for text in texts)


def shipped_template(name: str) -> Template:
    """The shipped template of that id.

    Raises:
        KeyError: there is none.
    """
    for template in shipped_templates():
        if template.id == name:
            return template
    raise KeyError(name)


def fields_in(text: str) -> tuple[str, ...]:
    """The fields a text names, in order, each once."""
    return tuple(dict.fromkeys(match[1] for match in _FIELD.finditer(text)))


def merged(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields filled in; a field without a value becomes nothing."""
    return _FIELD.sub(lambda match: values.get(match[1], ""), text)


def _element(plain: Any, path: str) -> Element:
    if not isinstance(plain, dict):
        raise _fault(path, "NOT_AN_OBJECT")
    kind = _choice(Kind, plain.get("kind"), f"{path}.kind")
    known = ("id", "kind", *_BOX, "printed", *ATTRIBUTES[kind])
    for key in plain:
        if key not in known:
            raise _fault(f"{path}.{key}", "UNKNOWN_KEY")
    values: dict[str, Any] = {"id": _word(plain, "id", f"{path}."), "kind": kind}
    for name in _BOX:
        values[name] = _number(plain.get(name), f"{path}.{name}", RANGES[name][:2])
    for name in ATTRIBUTES[kind]:
        if name in plain:
            values[name] = _attribute(name, plain[name], f"{path}.{name}")
    element = Element(**values, printed=plain.get("printed", True))
    _check_element(element, path)
    return element


def _check_element(element: Element, path: str) -> None:
    if not isinstance(element.printed, bool):
        raise _fault(f"{path}.printed", "NOT_YES_OR_NO")
    if element.kind in STYLES and element.style not in STYLES[element.kind]:
        raise _fault(f"{path}.style", "UNKNOWN_WORD")
    if element.kind in (Kind.TEXT, Kind.FIELD, Kind.QR) and not element.text:
        raise _fault(f"{path}.text", "EMPTY")
    if element.least > element.size and "least" in ATTRIBUTES[element.kind]:
        raise _fault(f"{path}.least", "ABOVE_SIZE")
    if element.tightest > element.leading and element.kind is Kind.TEXT:
        raise _fault(f"{path}.tightest", "ABOVE_LEADING")


def _attribute(name: str, value: Any, path: str) -> object:
    if name in RANGES:
        return _number(value, path, RANGES[name][:2])
    if not isinstance(value, str):
        raise _fault(path, "NOT_A_TEXT")
    if name == "align":
        return _choice(Justify, value, path)
    if name == "face" and value not in FACES:
        raise _fault(path, "UNKNOWN_WORD")
    if name == "colour" and not _COLOUR.fullmatch(value):
        raise _fault(path, "NOT_A_COLOUR")
    if name == "text" and any(field not in FIELDS for field in fields_in(value)):
        raise _fault(path, "UNKNOWN_FIELD")
    return value


def _plain_element(element: Element) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": element.id, "kind": element.kind.value}
    plain |= {name: str(getattr(element, name)) for name in _BOX}
    defaults = {field.name: field.default for field in fields(Element)}
    for name in (*ATTRIBUTES[element.kind], "printed"):
        value = getattr(element, name)
        if value != defaults[name]:
            plain[name] = value if isinstance(value, bool) else str(value)
    return plain


def _check_keys(plain: Mapping[str, Any], known: tuple[str, ...], path: str) -> None:
    for key in plain:
        if key not in known:
            raise _fault(f"{path}{key}", "UNKNOWN_KEY")
    for key in known:
        if key not in plain:
            raise _fault(f"{path}{key}", "MISSING")


def _word(plain: Mapping[str, Any], name: str, path: str, *, empty: bool = False) -> str:
    value = plain.get(name)
    if not isinstance(value, str) or not (value.strip() or empty):
        raise _fault(f"{path}{name}", "EMPTY")
    return value


def _number(value: Any, path: str, limits: tuple[Decimal, Decimal]) -> Decimal:
    try:
        number = Decimal(value) if isinstance(value, str) else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite():
        raise _fault(path, "NOT_A_NUMBER")
    if not limits[0] <= number <= limits[1]:
        raise _fault(path, "OUT_OF_RANGE")
    return number


def _choice(choices: type[_Word], value: Any, path: str) -> _Word:
    try:
        return choices(value)
    except ValueError as error:
        raise _fault(path, "UNKNOWN_WORD") from error


def _fault(path: str, fault: str) -> TemplateError:
    return TemplateError("template_fault", path=path, fault=fault)
