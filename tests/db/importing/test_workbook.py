"""Workbooks read by what their bytes are."""

import hashlib
import io
from datetime import date, datetime
from pathlib import Path

import msoffcrypto
import pytest
import xlsxwriter

from db.importing.cells import Unreadable
from db.importing.faults import WorkbookError
from db.importing.workbook import Workbook, read_workbook
from tests.db.importing.files import cell, compound, ods, raw_xlsx, xls, xlsb, xlsx

ROWS = [["案号", "承办人"], ["（2024）示0101民初1号", "王明"], ["（2024）示0101民初2号", "李丽"]]
SHARED = Path(__file__).parents[4] / "shared" / "data"

CSV = "".join(",".join(row) + "\r\n" for row in ROWS)
HTML = (
    "<html><head><meta charset={charset}></head><body><table>"
    + "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in ROWS)
    + "</table></body></html>"
)
XML = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="案件"><Table>'
    + "".join(
        "<Row>"
        + "".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in row)
        + "</Row>"
        for row in ROWS
    )
    + "</Table></Worksheet></Workbook>"
)


def saved(folder: Path, data: bytes, name: str = "名单.xls") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def read(
    folder: Path, data: bytes, name: str = "名单.xls", password: str | None = None
) -> Workbook:
    return read_workbook(saved(folder, data, name), password)


def rows_of(book: Workbook, sheet: int = 0) -> list[list[object]]:
    return [list(row) for row in book.sheets[sheet].rows()]


@pytest.mark.parametrize(
    "data",
    [
        xlsx(ROWS),
        xls(ROWS),
        xlsb(dict(enumerate(ROWS))),
        ods(ROWS),
        CSV.encode(),
        CSV.encode("utf-8-sig"),
        CSV.encode("gb18030"),
        CSV.encode("utf-16"),
        b"\xfe\xff" + CSV.encode("utf-16-be"),
        CSV.encode("utf-16-le"),
        CSV.encode("utf-16-be"),
        CSV.replace(",", ";").encode(),
        CSV.replace(",", "\t").encode("gb18030"),
        HTML.format(charset="utf-8").encode(),
        HTML.format(charset="gb2312").encode("gb18030"),
        HTML.format(charset="utf-8").encode("utf-16"),
        HTML.format(charset="gbk").encode(),
        XML.encode(),
        XML.encode("utf-8-sig"),
    ],
)
@pytest.mark.parametrize("ending", ["xls", "xlsx", "csv", "txt"])
def test_the_bytes_decide_and_not_the_ending(tmp_path, data, ending):
    assert rows_of(read(tmp_path, data, f"名单.{ending}")) == ROWS


def test_the_fingerprint_is_of_the_file(tmp_path):
    data = xlsx(ROWS)
    assert read(tmp_path, data).sha256 == hashlib.sha256(data).hexdigest()


def test_rows_are_counted_from_the_first_of_the_sheet(tmp_path):
    book = read(tmp_path, raw_xlsx(cell("B4") + cell("B6")))
    assert [number for number, row in enumerate(book.sheets[0].rows(), 1) if any(row)] == [4, 6]


def test_rows_can_be_read_again(tmp_path):
    for data in (xlsx(ROWS), CSV.encode(), XML.encode()):
        book = read(tmp_path, data)
        assert rows_of(book) == rows_of(book)


def test_values_keep_their_kind(tmp_path):
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    page = book.add_worksheet()
    page.write_datetime(0, 0, datetime(2024, 1, 5), book.add_format({"num_format": "yyyy/m/d"}))
    page.write_row(0, 1, [45296, 1.5, "甲"])
    page.write_boolean(0, 4, True)
    book.close()
    assert rows_of(read(tmp_path, file.getvalue())) == [
        [date(2024, 1, 5), 45296.0, 1.5, "甲", True]
    ]


def test_hidden_sheets_are_told(tmp_path):
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    book.add_worksheet("案件").write(0, 0, "案号")
    book.add_worksheet("草稿").hide()
    book.close()
    assert [(s.name, s.hidden) for s in read(tmp_path, file.getvalue()).sheets] == [
        ("案件", False), ("草稿", True),
    ]  # fmt: skip


def test_a_sheet_is_found_by_name_or_is_the_first_with_rows(tmp_path):
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    book.add_worksheet("封面")
    book.add_worksheet("藏").hide()
    book.add_worksheet("Sheet2").write(0, 0, "案号")
    book.add_worksheet("案 件")
    book.close()
    workbook = read(tmp_path, file.getvalue())
    assert workbook.sheet("案件").name == "案 件"
    assert workbook.sheet("人员", or_first=True).name == "Sheet2"
    with pytest.raises(WorkbookError, match="NO_SHEET"):
        workbook.sheet("人员")


@pytest.mark.parametrize(
    "data",
    [
        xlsx(ROWS, date_1904=True),
        xls(ROWS, from_1904=True),
        xlsb(dict(enumerate(ROWS)), from_1904=True),
    ],
)
def test_workbooks_that_count_from_1904_say_so(tmp_path, data):
    assert read(tmp_path, data).date_1904
    assert not read(tmp_path, xlsx(ROWS)).date_1904


def test_merged_cells_are_filled(tmp_path):
    merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>'
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row>'
        '<row r="3"><c r="B3"><v>4</v></c></row>'
    )
    book = read(tmp_path, raw_xlsx(rows, after=merges))
    assert rows_of(book) == [[1.0, 1.0, 1.0], [2.0, "", 3.0], [2.0, 4.0, ""]]


def test_errors_and_formulas_without_a_value_are_told(tmp_path):
    rows = (
        '<row r="2"><c r="B2"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>'
        '<c r="D2"><f>1+1</f></c><c r="E2"><f>1+1</f><v></v></c>'
        '<c r="F2" t="str"><f>""</f><v></v></c><c r="G2"><f>1+1</f><v>2</v></c></row>'
    )
    unknown = Unreadable("FORMULA_WITHOUT_VALUE")
    expected = [1.0, Unreadable("ERROR_VALUE", "#N/A"), unknown, unknown, "", 2.0]
    assert rows_of(read(tmp_path, raw_xlsx(rows)))[1] == expected


def test_a_formula_outside_of_all_values_is_told_too(tmp_path):
    rows = '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c></row>'
    rows += '<row r="2"><c r="C2"><f>1</f></c></row>'
    unknown = Unreadable("FORMULA_WITHOUT_VALUE")
    book = read(tmp_path, raw_xlsx(rows))
    assert rows_of(book) == [[unknown, 1.0, ""], ["", "", unknown]]


def locked(data: bytes, password: str) -> bytes:
    file = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(data)).encrypt(password, file)
    return file.getvalue()


def test_a_locked_workbook_needs_its_password(tmp_path):
    data = locked(xlsx(ROWS), "口令123")
    with pytest.raises(WorkbookError, match="ENCRYPTED"):
        read(tmp_path, data)
    with pytest.raises(WorkbookError, match="WRONG_PASSWORD"):
        read(tmp_path, data, password="123")
    assert rows_of(read(tmp_path, data, password="口令123")) == ROWS


def test_a_workbook_locked_only_against_changes_opens(tmp_path):
    assert rows_of(read(tmp_path, locked(xlsx(ROWS), "VelvetSweatshop"))) == ROWS


def test_a_locked_ods_is_told(tmp_path):
    data = ods(ROWS, manifest="<manifest><encryption-data/></manifest>")
    with pytest.raises(WorkbookError, match="ENCRYPTED_ODS"):
        read(tmp_path, data)


def test_a_compound_file_that_is_no_workbook(tmp_path):
    with pytest.raises(WorkbookError, match="UNKNOWN_FORMAT"):
        read(tmp_path, compound({"WordDocument": b"x"}))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other programs are not here")
@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("calamine__date_1904.xlsx", [date(2021, 1, 1), 15.0]),
        ("calamine__errors.xlsx", [Unreadable("ERROR_VALUE", "#DIV/0!")]),
        ("poi__chinese-provinces.xls", ["Provinces in China", "Chinese Name"]),
        ("cases_with_panel_dev_gbk.csv", None),
    ],
)
def test_files_of_other_programs(name, first):
    rows = rows_of(read_workbook(SHARED / name))
    assert first is None or rows[0] == first
