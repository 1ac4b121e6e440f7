"""Long rows on pages: what no page can hold goes on, and not a character of it is lost."""

from reports.table_document import TableColumn, TableRow, TableSection, TableText, table_document
from tests.reports.examples import COURT, read, text_of

COLUMNS = (TableColumn("姓名", 6, left=True), TableColumn("说明", 30, left=True))


def table(*reasons):
    rows = tuple(TableRow((f"甲{place}", reason)) for place, reason in enumerate(reasons, 1))
    return table_document(TableText("说明", "", COLUMNS, (TableSection("", rows),)), COURT)


def test_a_row_that_no_page_could_hold_goes_on_below_its_head_with_nothing_lost():
    document = table("短", "始" + "理" * 9000 + "终", "也短")
    text = text_of(document)
    count = len(read(document).pages)
    assert count > 3
    assert text.count("姓名说明") == count
    assert text.count("理") == 9000
    assert text.index("始") < text.index("理") < text.rindex("理") < text.index("终")
    assert text.index("终") < text.index("也短")


def test_a_row_that_fits_a_page_is_not_torn():
    document = table(*["短"] * 20, "始" + "理" * 900 + "终")
    page = text_of(document, page=len(read(document).pages) - 1)
    assert "始" in page
    assert "终" in page
