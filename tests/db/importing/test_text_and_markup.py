"""Text files and HTML or XML tables: encodings, separators, cells that reach over others."""

from datetime import datetime
from decimal import Decimal

import pytest

from db.importing.cells import Unreadable, date_of
from db.importing.delimited import DelimitedText
from db.importing.workbook_markup import markup_tables

HEAD = (
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
)


def text_rows(text: str, encoding: str = "utf-8") -> list[list[object]]:
    return [list(row) for row in DelimitedText(text.encode(encoding), "名单.csv").rows()]


def html_rows(table: str) -> list[list[object]]:
    ((_, _, rows),) = markup_tables(f"<html><body>{table}</body></html>".encode(), "名单.xls")
    return [list(row) for row in rows]


def xml_sheets(sheets: str):
    return markup_tables(f'<?xml version="1.0"?>{HEAD}{sheets}</Workbook>'.encode(), "名单.xls")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "，"])
def test_encodings_and_separators(encoding, separator):
    rows = [["案号", "承办人"], ["（2024）示0101民初1号", "𬱖某、王明"], ["", "b"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    assert text_rows(text, encoding) == rows


def test_a_separator_within_quotes_is_text():
    assert text_rows('a;b\n"1;2,3";"he said ""no"""\n') == [["a", "b"], ["1;2,3", 'he said "no"']]


def test_a_cell_may_have_several_lines():
    assert text_rows('a,b\n"1\n2",3\n') == [["a", "b"], ["1\n2", "3"]]


def test_short_rows_are_as_wide_as_the_heads():
    assert text_rows("title\na,b,c\n1\n") == [["title", "", ""], ["a", "b", "c"], ["1", "", ""]]


def test_digits_kept_as_text_by_a_formula_are_text():
    assert text_rows('a,b\n"=""001""",2\n')[1] == ["001", "2"]


def test_a_line_that_declares_the_separator():
    assert text_rows("sep=|\na,b|c\n")[1] == ["a,b", "c"]


def test_html_cells_that_reach_over_others():
    table = (
        "<table><tr><th rowspan=2>案号<th colspan=2>日期</tr><tr><th>立案<th>结案</tr>"
        "<tr><td>1<td>2<td>3<br>4&nbsp;</tr></table>"
    )
    assert html_rows(table) == [
        ["案号", "日期", "日期"],
        ["案号", "立案", "结案"],
        ["1", "2", "3\n4"],
    ]


def test_of_nested_html_tables_the_inner_one_counts():
    assert html_rows("<table><tr><td><table><tr><td>1</table></table>") == [["1"]]


def test_spreadsheet_xml_values_and_places():
    (table,) = xml_sheets(
        '<Worksheet ss:Name="案件"><Table><Row ss:Index="2">'
        '<Cell><Data ss:Type="String">甲</Data></Cell>'
        '<Cell ss:Index="3"><Data ss:Type="Number">1.5</Data></Cell>'
        '<Cell><Data ss:Type="DateTime">2024-01-05T00:00:00.000</Data></Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell>'
        '<Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet>'
    )
    name, hidden, rows = table
    error = Unreadable("ERROR_VALUE", "#N/A")
    assert (name, hidden) == ("案件", False)
    assert rows == [[""] * 6, ["甲", "", 1.5, datetime(2024, 1, 5), True, error]]


def test_spreadsheet_xml_cells_that_reach_over_others():
    ((_, _, rows),) = xml_sheets(
        '<Worksheet ss:Name="S"><Table><Row><Cell ss:MergeDown="1"><Data>a</Data></Cell>'
        '<Cell ss:MergeAcross="1"><Data>b</Data></Cell></Row>'
        '<Row><Cell ss:Index="2"><Data>c</Data></Cell><Cell><Data>d</Data></Cell></Row>'
        "</Table></Worksheet>"
    )
    assert rows == [["a", "b", "b"], ["a", "c", "d"]]


def test_hidden_sheets_of_spreadsheet_xml_are_told():
    tables = xml_sheets(
        '<Worksheet ss:Name="A"><Table><Row><Cell><Data>1</Data></Cell></Row></Table>'
        "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
        '<Worksheet ss:Name="B"><Table/></Worksheet>'
    )
    assert [(name, hidden) for name, hidden, _ in tables] == [("A", True), ("B", False)]


def test_days_come_out_of_text_tables():
    assert date_of(html_rows("<table><tr><td>2024年1月5日</table>")[0][0]) is not None
    assert Decimal(str(text_rows("12.5\n")[0][0])) == Decimal("12.5")
