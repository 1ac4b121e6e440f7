"""Files that mean harm, or are broken, end in one code and soon."""

import io
import os
import struct
import zipfile

import pytest

from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.faults import WorkbookError
from db.importing.workbook import read_workbook
from db.models import ImportBatch
from tests.db.importing.books import ACT
from tests.db.importing.files import cell, compound, ods, raw_xlsx, xls, xlsb, xlsx, zipped

ROWS = [["案号", "承办人"], ["（2024）示0101民初1号", "王明"]]
ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
DIRECTORY = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="&x;" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
LARGE_TABLE = "TABLE_TOO_LARGE"
SHEET_XML = (
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>'
    "{rows}</Table></Worksheet></Workbook>"
)


def read_all(path) -> None:
    for sheet in read_workbook(path).sheets:
        for _ in sheet.rows():
            pass


def code_of(path) -> str:
    with pytest.raises(WorkbookError) as refusal:
        read_all(path)
    assert refusal.value.values["file"] == path.name
    return refusal.value.code


def saved(folder, data: bytes, name: str = "名单.xlsx"):
    path = folder / name
    path.write_bytes(data)
    return path


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/sharedStrings.xml", "w") as part:
            for _ in range(60):
                part.write(bytes(1_000_000))
    return file.getvalue()


def overlapping() -> bytes:
    """Two entries of the directory that say that the whole archive is theirs."""
    data = xlsx(ROWS)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sizes = [part.compress_size for part in archive.infolist()]
    return data.replace(struct.pack("<I", max(sizes)), struct.pack("<I", len(data)))


def understated() -> bytes:
    """A sheet that is ten thousand times larger than the directory says."""
    rows = "".join(cell(f"A{number}") for number in range(1, 20_000))
    data = raw_xlsx(rows)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    return data.replace(struct.pack("<I", size), struct.pack("<I", 100))


def merges(reference: str) -> str:
    merge = f'<mergeCell ref="{reference}"/>'
    return f"<mergeCells>{merge * 50_000}</mergeCells>"


def formula(row: int) -> str:
    return f'<row r="{row}"><c r="A{row}"><f>1</f></c></row>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "EMPTY"),
        (b"\r\n \xef\xbb\xbf", "EMPTY"),
        (bytes(1000), "EMPTY"),
        (b"%PDF-1.7 and so on", "UNKNOWN_FORMAT"),
        (b'{\n  "code": "DEMO", "version": "1.0"\n}', "UNKNOWN_FORMAT"),
        (bytes(range(256)) * 20, "UNKNOWN_FORMAT"),
        (zipped({"word/document.xml": "<document/>"}), "UNKNOWN_FORMAT"),
        (b"PK\x03\x04 and nothing", "CORRUPT"),
        (xlsx(ROWS)[:-100], "CORRUPT"),
        (xlsx(ROWS)[:1500], "CORRUPT"),
        (xls(ROWS)[:2000], "CORRUPT"),
        (compound({"Workbook": b"\x00"})[:700], "CORRUPT"),
        (overlapping(), "CORRUPT"),
        (understated(), "CORRUPT"),
        (bomb(), "TOO_LARGE"),
        (raw_xlsx(cell("A1") + cell("XFD1048576")), "FAR_CELL"),
        (raw_xlsx(cell("A1") + cell("T1048576"), before='<dimension ref="A1:B2"/>'), "FAR_CELL"),
        (raw_xlsx(cell("A1") + cell("XFD9").replace('"', "'") + cell("A999999")), "FAR_CELL"),
        (raw_xlsx(cell("A1") + '<row r="9"><c r="A99999999"><v>1</v></c></row>'), "FAR_CELL"),
        (raw_xlsx(cell("A1") + '<row r="99999999"><c><v>1</v></c></row>'), "FAR_CELL"),
        (xlsb({0: ["1"] * 20, 1_048_575: ["1"]}), "FAR_CELL"),
        (raw_xlsx(cell("A1") + cell("T30000"), after=merges("A1:T30000")), "TOO_MANY_MERGED"),
        (raw_xlsx(cell("A1"), directory=ENTITY + DIRECTORY), "HAS_DTD"),
        (raw_xlsx(cell("A1"), directory=f"<!--{'x' * 5000}-->{ENTITY}{DIRECTORY}"), "HAS_DTD"),
        (raw_xlsx("".join(map(formula, range(1, 50_009)))), "NOT_CALCULATED"),
        ((ENTITY + SHEET_XML.format(rows="<Row><Cell>&x;</Cell></Row>")).encode(), "HAS_DTD"),
        (b"<?xml version='1.0'?><svg/>", "UNKNOWN_FORMAT"),
        (SHEET_XML.format(rows="<Row><Cell>").encode(), "CORRUPT"),
        (SHEET_XML.format(rows='<Row ss:Index="9999999"/>').encode(), LARGE_TABLE),
        (SHEET_XML.format(rows='<Row><Cell ss:Index="9999999"/></Row>').encode(), LARGE_TABLE),
        (b"<html><body>Please log in</body></html>", "NO_TABLE"),
        (b"<table>" + b"<tr><td colspan=16000 rowspan=60000>x" * 500 + b"</table>", LARGE_TABLE),
        (b"<table><tr><td>" + b"<br>" * 200_000, LARGE_TABLE),
        (b"<table><tr><td>1</table>" * 1_001, LARGE_TABLE),
        (b'a,b\n"never closed\n' + b"x,y\n" * 100_000, "BAD_QUOTES"),
        (b"a,b\n" + b"1,2\n" * 400_100, "TOO_MANY_ROWS"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_has_a_code(tmp_path, data, code):
    assert code_of(saved(tmp_path, data)) == code


def test_no_file(tmp_path):
    assert code_of(tmp_path / "无此文件.xlsx") == "NOT_FOUND"


def test_a_folder_is_no_file(tmp_path):
    assert code_of(tmp_path) == "NOT_A_FILE"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "管道.xlsx")
    assert code_of(tmp_path / "管道.xlsx") == "NOT_A_FILE"


@pytest.mark.parametrize(
    "data",
    [
        raw_xlsx(cell("A1"), before='<dimension ref="A1:XFD1048576"/>'),
        raw_xlsx(cell("A1") + '<row r="1048576"><c r="XFD1048576" s="0"/></row>'),
        raw_xlsx(cell("A1"), after=merges("A1:XFD1048576")),
        ods([["1"]]),
        b"<table><tr><td>x" + b"<!-- " * 300_000,
        b"a,b\n" + b",\n" * 400_100,
    ],
)
def test_what_only_looks_dangerous_is_read(tmp_path, data):
    (sheet,) = read_workbook(saved(tmp_path, data)).sheets
    assert len([row for row in sheet.rows() if any(row)]) == 1


def test_a_column_merged_over_fifty_thousand_rows_is_filled(tmp_path):
    merge = '<mergeCells><mergeCell ref="A1:A50000"/></mergeCells>'
    (sheet,) = read_workbook(
        saved(tmp_path, raw_xlsx(cell("A1") + cell("B50000"), after=merge))
    ).sheets
    assert sum(row[0] == 1 for row in sheet.rows()) == 50_000


def with_shared_texts(length: int, cells: int) -> bytes:
    """One shared text of that length in so many cells: a small file, and much text."""
    rows = "".join(
        f'<row r="{row}">' + '<c t="s"><v>0</v></c>' * 20 + "</row>"
        for row in range(1, cells // 20 + 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    texts = f'<sst xmlns="{main}"><si><t>{"字" * length}</t></si></sst>'
    with zipfile.ZipFile(io.BytesIO(raw_xlsx(rows))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    link = f'<Relationship Id="rId2" Type="{related}" Target="sharedStrings.xml"/></Relationships>'
    links = parts["xl/_rels/workbook.xml.rels"].decode().replace("</Relationships>", link)
    return zipped(
        parts | {"xl/_rels/workbook.xml.rels": links, "xl/sharedStrings.xml": texts.encode()}
    )


def test_a_text_shared_by_too_many_cells_fills_no_memory(tmp_path):
    assert code_of(saved(tmp_path, with_shared_texts(32_000, 40_000))) == "TOO_LARGE"
    (sheet,) = read_workbook(saved(tmp_path, with_shared_texts(300, 400))).sheets
    assert next(iter(sheet.rows()))[0] == "字" * 300


def taken_from(folder, rows: int, bad: int):
    """What becomes of so many cases, the first *bad* of which have no day."""
    days = [""] * bad + ["2024-01-05"] * (rows - bad)
    lines = [f"（2024）苏0698民初{n}号,{day},王明" for n, day in enumerate(days, start=1)]
    path = folder / "清单.csv"
    path.write_text("\n".join(["案号,立案日期,承办人", *lines]), "utf-8")
    return import_cases(read_workbook(path), Order(ACT, dry_run=True), latest_year=2024)


def test_a_long_list_none_of_whose_rows_fits_ends_soon_and_leaves_nothing(desk, tmp_path):
    with pytest.raises(WorkbookError) as refusal:
        taken_from(tmp_path, rows=50_000, bad=45_000)
    assert refusal.value.code == "NOT_THIS_LIST"
    told = {name: refusal.value.values[name] for name in ("rows", "refused", "row", "column")}
    assert told == {"rows": 50_000, "refused": 45_000, "row": 2, "column": "立案日期"}
    assert ImportBatch.select().count() == 0


def test_a_list_of_usual_length_is_kept_whole_though_no_row_fits(desk, tmp_path):
    assert taken_from(tmp_path, rows=20_000, bad=20_000).rejected == 20_000
