"""The cells of a draft of the scheme, checked as they are typed as a file would be."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from evaluation.scheme import SchemeError
from evaluation.scheme_diff import Parts, json_path
from evaluation.scheme_edits import OF_THE_WHOLE, edited, fault_of
from ui.models.column import Column, Reading
from ui.models.editable import CellChange, EditableModel
from ui.scheme.fields import Field, cell_fault_text, fault_text, fields_of
from ui.scheme.kinds import offered, range_text, read_value

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]


class SchemeCells(EditableModel[Field]):
    """Shows the cells of one part of a document; what is typed wrong stays marked in its cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self._columns(), _key_of, parent)
        self.document: Document = {}
        self.fault: SchemeError | None = None
        self.part = ""

    def show_document(self, document: Document, part: str) -> None:
        """Show the cells of *part* in *document*."""
        self.document, self.part = document, part
        self.fault = fault_of(document)
        self.show_rows([field for field in fields_of(document) if field.part == part])

    def with_changes(self, changes: Sequence[CellChange]) -> Document:
        """The document with those of *changes* that can stand in it."""
        document = self.document
        for change in changes:
            if not change.after.fault and isinstance(change.key, tuple):
                document = edited(document, change.key, change.after.value)
        return document

    def row_of(self, parts: Parts) -> Field | None:
        """The cell at *parts*, if this part has it."""
        place = self.place_of(parts)
        return None if place is None else self.row_at(place)

    def _read(self, field: Field, text: str) -> object:
        value = read_value(field.words, text)
        fault = fault_of(edited(self.document, field.parts, value))
        if fault is None or fault.code in OF_THE_WHOLE or self._was_there(fault):
            return value
        here = json_path(field.parts)
        if fault.path.startswith(here):
            raise ValueError(cell_fault_text(fault, field.words))
        raise ValueError(fault_text(fault, self.document))

    def _was_there(self, fault: SchemeError) -> bool:
        known = self.fault
        return known is not None and (known.code, known.path) == (fault.code, fault.path)

    def _columns(self) -> tuple[Column[Field], ...]:
        reading: Reading[Field] = Reading(self._read, _put, _is_open, _offers)
        return (
            Column("subject", translate("SchemeCells", "Of"), _subject, width=180, spelled=True),
            Column("what", translate("SchemeCells", "Field"), _what, width=220, spelled=True),
            Column(
                "value",
                translate("SchemeCells", "Value"),
                lambda field: field.shown,
                width=170,
                reading=reading,
            ),
            Column("unit", translate("SchemeCells", "Unit"), lambda f: f.words.unit, width=84),
            Column("range", translate("SchemeCells", "Range"), _range, width=140),
            Column("meaning", translate("SchemeCells", "Meaning"), _meaning, width=320),
        )


def cell_words(field: Field, _column: str) -> str:
    """What is said of a cell below the sheet: its meaning, and every word it may be."""
    parts = [field.words.meaning, range_text(field.words)]
    if field.words.choices:
        parts[1] = translate("Rule", ", ").join(
            code if code == name else f"{code} {name}" for code, name in field.words.choices.items()
        )
    return "  ·  ".join(part for part in parts if part)


def _key_of(field: Field) -> Parts:
    return field.parts


def _put(field: Field, value: object) -> Field:
    return replace(field, value=value)


def _is_open(field: Field) -> bool:
    return not field.words.fixed


def _offers(field: Field) -> Sequence[str]:
    return offered(field.words)


def _subject(field: Field) -> str:
    return field.words.subject


def _what(field: Field) -> str:
    return field.words.what


def _range(field: Field) -> str:
    return range_text(field.words)


def _meaning(field: Field) -> str:
    return field.words.meaning
