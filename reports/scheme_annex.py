"""A version of the scheme as the annex to the document that publishes it: A4, every table."""

from dataclasses import dataclass
from datetime import date

from evaluation.scheme import Scheme
from reports.court import Court
from reports.fonts import FANG, HEI, SONG, FontSet, font_set
from reports.grid import Block, Cell, Row, Space
from reports.names import printable
from reports.numerals import chinese_number, plain_date
from reports.official import LineBlock, paper_of, title_lines
from reports.pagination import Layout
from reports.scheme_annex_tables import AnnexPart, AnnexTable, annex_parts
from reports.styles import (
    INK,
    OFFICIAL_HEIGHT,
    OFFICIAL_PITCH,
    OFFICIAL_WIDTH,
    SIZE_THREE,
    TINT,
)
from reports.typesetting import Align, TextStyle

_BODY, _BODY_PITCH = 12.0, 20.0
_CELL, _CELL_PITCH = 10.0, 14.0
_TWO = 2
_STATES = {
    "DRAFT": "草案",
    "ANNOUNCED": "已公布，尚未施行",
    "IN_FORCE": "施行",
    "RETIRED": "已被新版本取代",
}


@dataclass(frozen=True, slots=True)
class AnnexFacts:
    """What is known of a version beside its document; *state* is its code."""

    state: str
    legal_basis: str = ""
    reason: str = ""
    announced_on: date | None = None
    valid_until: date | None = None


def scheme_annex(scheme: Scheme, facts: AnnexFacts, court: Court) -> bytes:
    """The finished PDF, A4 upright. The same arguments always give the same bytes.

    Raises:
        UnprintableError: the scheme holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    parts = list(annex_parts(scheme))
    for text in _texts(parts, facts):
        printable(text, scheme.code, fonts[FANG])
    title = f"{court.name}办案考核评选办法"
    title += f"（{scheme.version}版{'草案' if facts.state == 'DRAFT' else ''}）"
    layout = Layout(OFFICIAL_HEIGHT)
    annex = TextStyle(fonts[HEI], SIZE_THREE, OFFICIAL_PITCH, INK)
    layout.add(*(LineBlock(line, annex) for line in annex.lines("附件", OFFICIAL_WIDTH)))
    layout.add(Space(OFFICIAL_PITCH / 2), *title_lines(title, fonts), Space(OFFICIAL_PITCH / 2))
    layout.add(*_facts(scheme, facts, fonts), Space(OFFICIAL_PITCH / 2))
    for number, part in enumerate(parts, 1):
        _add(layout, number, part, fonts)
    return paper_of(layout, title, court, fonts)


def _facts(scheme: Scheme, facts: AnnexFacts, fonts: FontSet) -> list[Block]:
    """What identifies the version: number, validity, state, basis, fingerprint."""
    until = f"至{plain_date(facts.valid_until)}" if facts.valid_until else "起"
    rows = [
        ("方案编号", f"{scheme.code}　{scheme.version}版"),
        ("施行日期", plain_date(scheme.effective_from) + until),
        ("状　　态", _STATES.get(facts.state, facts.state)),
        ("公布日期", plain_date(facts.announced_on) if facts.announced_on else ""),
        ("制定依据", facts.legal_basis or scheme.document.get("source", {}).get("zh", "")),
        ("事　　由", facts.reason),
        ("内容指纹", f"SHA-256　{scheme.sha256}"),
    ]
    head = TextStyle(fonts[HEI], _CELL, _CELL_PITCH, INK, Align.CENTRE)
    text = TextStyle(fonts[SONG], _CELL, _CELL_PITCH, INK)
    widths = [OFFICIAL_WIDTH * 0.16, OFFICIAL_WIDTH * 0.84]
    return [
        Row([Cell(name, head, TINT), Cell(value, text)], widths) for name, value in rows if value
    ]


def _add(layout: Layout, number: int, part: AnnexPart, fonts: FontSet) -> None:
    heading = TextStyle(fonts[HEI], _BODY, _BODY_PITCH, INK)
    body = TextStyle(fonts[FANG], _BODY, _BODY_PITCH, INK, Align.JUSTIFIED, 2.0)
    words = f"{chinese_number(number)}、{part.title}"
    head: list[Block] = [Space(_BODY_PITCH / 3)]
    head += [LineBlock(line, heading, _BODY_PITCH) for line in heading.lines(words, OFFICIAL_WIDTH)]
    if part.text:
        lines = body.lines(part.text, OFFICIAL_WIDTH)
        head += [LineBlock(line, body, _BODY_PITCH) for line in lines]
    tables = [_rows(table, fonts) for table in part.tables]
    # Columns abreast are read down: such a table stays whole. A heading never stands at the foot of
    # a page without the first row of its table.
    kept = [row for table, rows in zip(part.tables, tables, strict=True)
            for row in (rows if table.abreast > 1 else rows[:_TWO])]  # fmt: skip
    if sum(block.height for block in (*head, *kept)) + _BODY_PITCH / 2 > layout.room:
        layout.new_page()
    layout.add(*head)
    for rows in tables:
        layout.add(Space(_BODY_PITCH / 4))
        layout.add_table(rows[0], rows[1:])


def _rows(table: AnnexTable, fonts: FontSet) -> list[Row]:
    """The head and the rows; narrow tables stand abreast, read down one column after another."""
    head = TextStyle(fonts[HEI], _CELL, _CELL_PITCH, INK, Align.CENTRE)
    text = TextStyle(fonts[SONG], _CELL, _CELL_PITCH, INK)
    number = TextStyle(fonts[SONG], _CELL, _CELL_PITCH, INK, Align.CENTRE)
    width = OFFICIAL_WIDTH / table.abreast
    widths = [width * share for share in table.shares] * table.abreast
    heads = [Cell(name, head, TINT) for name in table.heads] * table.abreast
    high = -(-len(table.rows) // table.abreast)
    empty = ("",) * len(table.heads)
    wordy = table.abreast == 1 and len(table.heads) == _TWO
    centred = () if wordy else (1,)
    rows = []
    for place in range(high):
        places = [place + high * column for column in range(table.abreast)]
        found = (table.rows[n] if n < len(table.rows) else empty for n in places)
        cells = [
            Cell(value, number if column in centred else text)
            for row in found
            for column, value in enumerate(row)
        ]
        rows.append(Row(cells, widths))
    return [Row(heads, widths), *rows]


def _texts(parts: list[AnnexPart], facts: AnnexFacts) -> list[str]:
    found = [facts.legal_basis, facts.reason]
    for part in parts:
        found += [part.title, part.text]
        found += [cell for table in part.tables for row in table.rows for cell in row]
    return [text for text in found if text]
