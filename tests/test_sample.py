"""The committed sample workbooks are what the generator writes, and hold what their note says."""

from pathlib import Path

import pytest
from python_calamine import load_workbook

from benchmarks.make_sample import write_sample
from benchmarks.sample.large import drawn_court
from evaluation.case_number import CaseNumber, parse
from resources import resource

FILES = ("people.xlsx", "cases.xlsx", "measures.xlsx", "README.md")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder, 9901, merged=True)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_committed_bytes_are_the_generators(written: Path, name: str) -> None:
    assert (written / name).read_bytes() == resource(f"sample/{name}").read_bytes()


def test_size_stays_small() -> None:
    assert resource("sample/cases.xlsx").stat().st_size < 1_500_000


def test_note_names_the_rows_that_are_wrong() -> None:
    sheet = load_workbook(str(resource("sample/cases.xlsx"))).get_sheet_by_name("案件")
    rows = sheet.to_python(skip_empty_area=False)
    note = resource("sample/README.md").read_text(encoding="utf-8")
    listed = [line.split("|") for line in note.splitlines() if line.startswith("| cases.xlsx")]
    by_code = {cells[3].strip() + cells[4].strip(): rows[int(cells[2]) - 1] for cells in listed}
    assert by_code["E01拒收"][1] == "（2022）苏9901民初号"
    assert by_code["E10收下待查"][1].startswith("（2024）苏9902")
    assert "待归档" in by_code["E02收下待查"]


def test_a_larger_court_has_exactly_the_cases_asked_for() -> None:
    _, _, cases = drawn_court(6000, seed=3)
    assert len({case.number for case in cases}) == 6000


def test_number_of_the_court_parses() -> None:
    number = parse("（2024）苏9901知民初1号")
    assert isinstance(number, CaseNumber)
    assert number.court == "苏9901"
