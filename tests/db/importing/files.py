"""Workbooks made by hand, ordinary ones and such as no program would write."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence

import xlsxwriter

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of *parts*."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def raw_xlsx(rows: str, *, after: str = "", before: str = "", directory: str = "") -> bytes:
    """An xlsx with one sheet S whose XML is *rows*."""
    sheet = f'<worksheet xmlns="{_MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            "</Types>",
            "_rels/.rels": _links("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": directory
            or f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _links("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


def _links(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATED}/{kind}" Target="{target}"/></Relationships>'
    )


def cell(reference: str, value: str = "1") -> str:
    """A row with one cell at *reference*."""
    row = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<row r="{row}"><c r="{reference}"><v>{value}</v></c></row>'


def xlsx(rows: Sequence[Sequence[object]], sheet: str = "案件", **options: object) -> bytes:
    """An ordinary xlsx with one sheet."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, options)
    page = book.add_worksheet(sheet)
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()
    return file.getvalue()


def ods(rows: Sequence[Sequence[str]], manifest: str = "") -> bytes:
    """An ods with one sheet 案件 of text."""
    return raw_ods(_text_rows(rows), manifest)


def _text_rows(rows: Sequence[Sequence[str]]) -> str:
    return "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>'
            "</table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )


def raw_ods(body: str, manifest: str = "") -> bytes:
    """An ods with one sheet 案件 whose rows are the XML *body*."""
    content = (
        f'<office:document-content xmlns:office="{_ODF}:office:1.0" '
        f'xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="案件">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = manifest or f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"/>'
    return zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def xlsb(
    rows: Mapping[int, Sequence[str | float | bytes]],
    *,
    from_1904: bool = False,
    merged: Sequence[tuple[int, int, int, int]] = (),
) -> bytes:
    """An xlsb with one sheet 案件 that has *rows* at their numbers from 0 on.

    A cell of one byte is an error with that code; *merged* are first and last row, first and last
    column.
    """
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide("案件")
    properties = struct.pack("<III", from_1904, 0, 0)
    book = _part((131, b""), (153, properties), (143, b""), (156, bundle), (144, b""), (132, b""))
    records = [(129, b""), (148, struct.pack("<IIII", 0, max(rows), 0, 9)), (145, b"")]
    for number, cells in rows.items():
        records.append((0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0)))
        for column, value in enumerate(cells):
            if isinstance(value, bytes):
                kind, body = 3, value
            else:
                body = _wide(value) if isinstance(value, str) else struct.pack("<d", value)
                kind = 6 if isinstance(value, str) else 5
            records.append((kind, struct.pack("<II", column, 0) + body))
    merges = [(176, struct.pack("<IIII", *one)) for one in merged]
    if merges:
        merges = [(177, struct.pack("<I", len(merges))), *merges, (178, b"")]
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": _links("officeDocument", "xl/workbook.bin"),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _links("worksheet", "worksheets/sheet1.bin"),
            "xl/worksheets/sheet1.bin": _part(*records, (146, b""), *merges, (130, b"")),
        }
    )


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _part(*records: tuple[int, bytes]) -> bytes:
    part = b""
    for kind, body in records:
        part += bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
        size = len(body)
        while size > 127:
            part += bytes([size & 127 | 128])
            size >>= 7
        part += bytes([size]) + body
    return part


def xls(rows: Sequence[Sequence[str | float]], *, from_1904: bool = False) -> bytes:
    """An xls (BIFF8 in a compound file) with one sheet 案件."""
    bof = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)
    name = "案件".encode("utf-16-le")
    start = _record(0x809, bof) + _record(0x42, struct.pack("<H", 1200))
    start += _record(0x22, struct.pack("<H", from_1904))
    sheet_at = len(start) + 4 + 8 + len(name) + 4
    bound = struct.pack("<IBBBB", sheet_at, 0, 0, 2, 1) + name
    stream = start + _record(0x85, bound) + _record(0x0A)
    stream += _record(0x809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", number, column, 0)
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                stream += _record(0x204, place + struct.pack("<HB", len(text) // 2, 1) + text)
            else:
                stream += _record(0x203, place + struct.pack("<d", value))
    return compound({"Workbook": stream + _record(0x0A)})


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file of *streams*, each padded so that it lies in whole sectors."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    chain = [table, end]
    entries = [_entry("Root Entry", 5, end, 0, child=1)]
    body = b""
    for index, (name, content) in enumerate(streams.items()):
        padded = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\0")
        first = len(chain)
        chain += [*range(first + 1, first + len(padded) // 512), end]
        following = index + 2 if index + 1 < len(streams) else free
        entries.append(_entry(name, 2, first, len(padded), right=following))
        body += padded
    assert len(chain) <= 128
    assert len(entries) <= 4
    sectors = struct.pack("<128I", *chain, *[free] * (128 - len(chain)))
    directory = b"".join(entries).ljust(512, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1)
    head += struct.pack("<IIIIIII", 1, 0, 4096, end, 0, end, 0)
    head += struct.pack("<109I", 0, *[free] * 108)
    return head + sectors + directory + body


def _entry(name: str, kind: int, start: int, size: int, *, child: int = 0, right: int = 0) -> bytes:
    none = 0xFFFFFFFF
    text = name.encode("utf-16-le") + b"\0\0"
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB", len(text), kind, 1)
        + struct.pack("<III", none, right or none, child or none)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
