"""The columns of a file whose heads are not known, each with what it stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.models.column import Column

if TYPE_CHECKING:
    from db.importing.layouts import Layout, SourceColumn

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_SURE = 90
_USUAL, _WIDE, _SHORT = 124, 176, 14  # pixels of a column, letters that fit the usual one
PreviewRow = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """A column of the file; *column* is what it stands for, empty: it is not taken."""

    place: int
    source: "SourceColumn"
    column: str

    @property
    def is_guess(self) -> bool:
        """Whether it stands for what was guessed."""
        guess = self.source.guess
        return guess is not None and guess.column == self.column


@dataclass(frozen=True, slots=True)
class MappingChoice:
    """What somebody decided: the head of the source by canonical column, and the map's name.

    An empty head says that the source has no such column. *signature* tells files like this one.
    """

    kind: str
    name: str
    heads: Mapping[str, str]
    signature: str


def columns_of(layout: "Layout") -> list[MappedColumn]:
    """The columns of *layout*, each standing for what was guessed."""
    return [
        MappedColumn(place, source, source.guess.column if source.guess else "")
        for place, source in enumerate(layout.columns)
    ]


def heads_of(columns: Sequence[MappedColumn]) -> dict[str, str]:
    """The map of *columns*; what was guessed and not taken is a column the source lacks."""
    chosen = {one.column: one.source.head for one in columns if one.column}
    left = (one.source.guess.column for one in columns if one.source.guess and not one.column)
    return chosen | dict.fromkeys((column for column in left if column not in chosen), "")


def mapping_columns(required: Sequence[str]) -> tuple[Column[MappedColumn], ...]:
    """The table of the columns of a file."""

    def stands_for(row: MappedColumn) -> str:
        if not row.column:
            return translate("Mapping", "not taken")
        return f"{row.column} *" if row.column in required else row.column

    return (
        Column("head", translate("Mapping", "Head in the file"), lambda row: row.source.head,
               width=170, tooltip=lambda row: row.source.head),
        Column("first", translate("Mapping", "First cell"), _first, width=190, tooltip=_first),
        Column("column", translate("Mapping", "Stands for"), stands_for, width=150, tone=_tone),
        Column("sure", translate("Mapping", "How sure"), _sure, width=190, tooltip=_sure,
               tone=lambda _: "muted"),
    )  # fmt: skip


def preview_columns(columns: Sequence[MappedColumn]) -> tuple[Column[PreviewRow], ...]:
    """The first rows of the file, under the columns they are taken as."""

    def one(number: int, mapped: MappedColumn) -> Column[PreviewRow]:
        head = mapped.column or f"({mapped.source.head})"
        tone = "" if mapped.column else "muted"
        width = _WIDE if any(len(cell) > _SHORT for cell in mapped.source.cells) else _USUAL
        return Column(
            f"c{number}", head, lambda row: row[1][number], width=width, tone=lambda _: tone,
            tooltip=lambda row: row[1][number],
        )  # fmt: skip

    return tuple(one(number, mapped) for number, mapped in enumerate(columns))


def preview_rows(columns: Sequence[MappedColumn]) -> list[PreviewRow]:
    """The first rows of the file."""
    cells = zip(*(mapped.source.cells for mapped in columns), strict=True)
    return list(enumerate(cells))


def key_of_mapped(row: MappedColumn) -> int:
    """What tells a column from all others of its file."""
    return row.place


def key_of_preview(row: PreviewRow) -> int:
    """What tells a row from the others."""
    return row[0]


def _first(row: MappedColumn) -> str:
    return next((cell for cell in row.source.cells if cell), "")


def _sure(row: MappedColumn) -> str:
    guess = row.source.guess
    if not row.column:
        return ""
    if guess is None or not row.is_guess:
        return translate("Mapping", "chosen by you")
    why = {
        "ALIAS": translate("Mapping", "a known head"),
        "LIKENESS": translate("Mapping", "a head like it"),
        "CONTENT": translate("Mapping", "by its cells"),
    }[guess.why.value]
    return f"{guess.confidence}% · {why}"


def _tone(row: MappedColumn) -> str:
    if not row.column:
        return "muted"
    guess = row.source.guess
    return "warning" if row.is_guess and guess and guess.confidence < _SURE else ""
