"""What the parts of a template are called, and what each number means."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reports.certificate_template import Kind, Mode

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def kind_text(kind: Kind) -> str:
    """What a kind of element is called."""
    return {
        Kind.BORDER: translate("Designer", "Border"),
        Kind.ORNAMENT: translate("Designer", "Ornament"),
        Kind.PICTURE: translate("Designer", "Picture"),
        Kind.TEXT: translate("Designer", "Text block"),
        Kind.FIELD: translate("Designer", "Line of text"),
        Kind.LINE: translate("Designer", "Rule"),
        Kind.QR: translate("Designer", "QR code"),
        Kind.SEAL: translate("Designer", "Place of the seal"),
    }[kind]


def kind_icon(kind: Kind) -> str:
    """The icon of a kind of element."""
    return {
        Kind.BORDER: "square",
        Kind.ORNAMENT: "star",
        Kind.PICTURE: "eye",
        Kind.TEXT: "file-text",
        Kind.FIELD: "pencil",
        Kind.LINE: "minus",
        Kind.QR: "grid-3x3",
        Kind.SEAL: "stamp",
    }[kind]


def mode_text(mode: Mode) -> str:
    """What a mode of printing is called."""
    return {
        Mode.FULL_COLOR: translate("Designer", "Blank paper, everything is printed"),
        Mode.OVERPRINT: translate("Designer", "Pre-printed paper, fields only"),
    }[mode]


def field_texts() -> Mapping[str, str]:
    """What each field is called that a text may name in braces."""
    return {
        "title": translate("Designer", "Title"),
        "salutation": translate("Designer", "Salutation"),
        "name": translate("Designer", "Name"),
        "citation": translate("Designer", "Citation"),
        "closing": translate("Designer", "Closing sentence"),
        "court": translate("Designer", "Court"),
        "day": translate("Designer", "Date"),
        "number": translate("Designer", "Certificate number"),
        "award": translate("Designer", "Award"),
        "period": translate("Designer", "Period"),
        "division": translate("Designer", "Division"),
        "code": translate("Designer", "Signed code"),
    }


def style_text(style: str) -> str:
    """What a border or ornament is called."""
    return {
        "key-pattern": translate("Designer", "Key pattern"),
        "double-rule": translate("Designer", "Double rule"),
        "corner-stars": translate("Designer", "Stars in the corners"),
        "star-divider": translate("Designer", "Line with a star"),
        "star": translate("Designer", "Star"),
    }.get(style, style)


def face_text(face: str) -> str:
    """What a typeface is called."""
    return {
        "kai": translate("Designer", "Kai"),
        "song": translate("Designer", "Song"),
        "song-bold": translate("Designer", "Song, bold"),
        "hei": translate("Designer", "Hei"),
        "hei-bold": translate("Designer", "Hei, bold"),
        "fang": translate("Designer", "Fangsong"),
    }.get(face, face)


def align_text(align: str) -> str:
    """How a text stands in its box."""
    return {
        "left": translate("Designer", "Left"),
        "centre": translate("Designer", "Centred"),
        "right": translate("Designer", "Right"),
        "justified": translate("Designer", "Justified"),
    }[align]


def attribute_text(name: str) -> str:
    """What an attribute of an element is called."""
    return {
        "x": translate("Designer", "Left"),
        "y": translate("Designer", "Top"),
        "width": translate("Designer", "Width"),
        "height": translate("Designer", "Height"),
        "size": translate("Designer", "Type size"),
        "least": translate("Designer", "Smallest size"),
        "leading": translate("Designer", "Line distance"),
        "tightest": translate("Designer", "Closest distance"),
        "spacing": translate("Designer", "Letter spacing"),
        "indent": translate("Designer", "Indent"),
        "weight": translate("Designer", "Thickness"),
        "text": translate("Designer", "Text"),
        "face": translate("Designer", "Typeface"),
        "align": translate("Designer", "Alignment"),
        "colour": translate("Designer", "Colour"),
        "style": translate("Designer", "Style"),
        "data": translate("Designer", "Picture"),
        "id": translate("Designer", "Name of the element"),
    }[name]


def meaning(name: str) -> str:
    """What a number means, in a sentence."""
    return {
        "x": translate("Designer", "Distance of the box from the left edge of the sheet."),
        "y": translate("Designer", "Distance of the box from the upper edge of the sheet."),
        "width": translate("Designer", "Width of the box."),
        "height": translate(
            "Designer", "Height of the box. A line of text stands on its lower edge."
        ),
        "size": translate("Designer", "Size of the type while the text fits."),
        "least": translate(
            "Designer", "A longer text is set smaller down to this size, then refused."
        ),
        "leading": translate("Designer", "Distance of the lines as a multiple of the type size."),
        "tightest": translate("Designer", "A longer text is set as close as this at the end."),
        "spacing": translate("Designer", "Space between characters."),
        "indent": translate("Designer", "Characters before each paragraph."),
        "weight": translate("Designer", "Thickness of the rule."),
    }.get(name, "")


def unit(name: str) -> str:
    """The unit of a number, with the space before it."""
    if name in ("x", "y", "width", "height"):
        return " mm"
    if name in ("size", "least", "spacing", "weight"):
        return " pt"
    return " ×" if name in ("leading", "tightest") else ""


def fault_text(fault: str) -> str:
    """What is wrong with a place of a template, in a few words."""
    return {
        "ABOVE_SIZE": translate("Designer", "Larger than the type size: make it smaller."),
        "ABOVE_LEADING": translate("Designer", "Wider than the line distance: make it closer."),
        "EMPTY": translate("Designer", "Nothing stands here: enter something."),
        "TWICE": translate("Designer", "Another element has this name: choose another."),
        "UNKNOWN_FIELD": translate("Designer", "There is no such field: insert one from the list."),
        "NOT_A_COLOUR": translate("Designer", "A colour is # and six of 0-9, a-f."),
        "OUT_OF_RANGE": translate("Designer", "The number is out of range."),
        "NOT_A_NUMBER": translate("Designer", "This is no number."),
        "UNKNOWN_WORD": translate("Designer", "Choose one from the list."),
    }.get(fault, fault)
