"""import as it is called: counts, exit codes, the workbook of problems, undo."""

import re
import tomllib
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from db.connection import open_database, session
from db.importing.problems import Code
from db.importing.profiles import save_profile
from db.models import CourtCase, ImportBatch
from evaluation.case_number import Reason
from resources import resource
from tests.commands.test_running import call, refused
from tests.db.importing.books import ACT, case, person, write_book

EXAMPLE = Path(__file__).parents[1] / "worked_example"
KINDS = ("people", "cases", "measures")


def counts(added=0, changed=0, unchanged=0, warned=0, rejected=0):
    return (
        f"added {added} · changed {changed} · unchanged {unchanged}"
        f" · warned {warned} · rejected {rejected}"
    )


@pytest.fixture
def at(database_url):
    return ["--database", database_url, "--language", "en", "--as", "沈知行"]


@pytest.mark.parametrize("folder", [EXAMPLE, EXAMPLE / "vectors"])
def test_the_worked_example_is_taken_whole_and_only_once(at, folder):
    for kind in KINDS:
        first = call("import", kind, folder / f"{kind}.xlsx", *at)
        assert first.returncode == 0, first.stderr
        added = int(first.stdout.split("added ")[1].split()[0])
        assert added > 0
        # Series without a number are asked about.
        asked = first.stdout.count(" W03: ")
        assert asked == 0 or kind == "cases"
        assert counts(added=added, warned=asked) in first.stdout
        again = call("import", kind, folder / f"{kind}.xlsx", *at)
        assert counts(unchanged=added, warned=asked) in again.stdout


def test_problems_are_written_and_make_the_exit_code(at, database_url, tmp_path):
    people = write_book(tmp_path / "people.xlsx", 人员=[person("J001", "王明")])
    cases = write_book(
        tmp_path / "cases.xlsx",
        案件=[case(1), case(2, 立案日期="2016-06-31"), case(3, 承办人="=无此人")],
    )
    call("import", "people", people, *at)
    problems = tmp_path / "new" / "problems.xlsx"
    tried = call("import", "cases", cases, "--dry-run", "--rejects", problems, *at)
    assert tried.returncode == 1
    assert counts(added=2, warned=1, rejected=1) in tried.stdout
    open_database(database_url)
    with session():
        assert CourtCase.select().count() == 0
        assert ImportBatch.select().count() == 1
    sheet = CalamineWorkbook.from_path(problems).get_sheet_by_name("问题")
    head, first, second = sheet.to_python()
    assert head == ["文件", "工作表", "行", "列", "值", "代码", "级别", "处理", "原因"]
    assert first[:8] == ["cases.xlsx", "案件", "3", "立案日期", "2016-06-31", "E02", "错误", "拒收"]
    assert second[:8] == ["cases.xlsx", "案件", "4", "承办人", "=无此人", "E04", "错误", "收下待查"]
    assert "not a date" in first[8]


def test_where_all_problems_stand_is_said(tmp_path):
    people, problems = tmp_path / "people.xlsx", tmp_path / "problems.xlsx"
    write_book(people, 人员=[person(f"J{n:03}", " ") for n in range(12)])
    at = ["--database", tmp_path / "casestar.sqlite", "--language", "en"]
    assert "2 more problems; --rejects" in call("import", "people", people, *at).stdout
    written = call("import", "people", people, "--rejects", problems, *at)
    assert written.stdout.endswith(f"2 more problems; all of them are in {problems}.\n")


def test_an_import_is_taken_back(at):
    call("import", "people", EXAMPLE / "people.xlsx", *at)
    done = call("import", "undo", *at)
    assert done.returncode == 0
    assert "people.xlsx" in done.stdout
    assert "nothing" not in done.stdout
    assert "no import" in refused(call("import", "undo", *at))
    assert "already" in refused(call("import", "undo", "1", *at))


def test_what_is_no_workbook_is_refused_in_one_sentence(at, tmp_path):
    (tmp_path / "empty.xlsx").write_bytes(b"")
    assert "empty.xlsx" in refused(call("import", "cases", tmp_path / "empty.xlsx", *at))
    assert "absent.xlsx" in refused(call("import", "cases", tmp_path / "absent.xlsx", *at))
    other = refused(call("import", "cases", EXAMPLE / "people.xlsx", *at))
    assert "承办人" in other
    assert "staff" in refused(call("import", "staff", EXAMPLE / "people.xlsx", *at))


def test_problems_that_cannot_be_written_stop_the_import(at, database_url, tmp_path):
    taken = tmp_path / "taken"
    taken.mkdir()
    done = call("import", "people", EXAMPLE / "people.xlsx", "--rejects", taken, *at)
    assert "taken" in refused(done)
    open_database(database_url)
    with session():
        assert ImportBatch.select().count() == 0


@pytest.mark.parametrize("batch", ["abc", "7", "-1", "1.5", "９" * 30])
def test_a_batch_that_is_none_is_not_taken_back(at, batch):
    call("import", "people", EXAMPLE / "people.xlsx", *at)
    assert batch in refused(call("import", "undo", *at, "--", batch))


def test_a_saved_column_map_is_used(at, database_url, tmp_path):
    rows = [{"员工": row.pop("工号"), **row} for row in [person("J001", "王明")]]
    file = write_book(tmp_path / "people.xlsx", 人员=rows)
    assert "工号" in refused(call("import", "people", file, *at))
    assert "人事" in refused(call("import", "people", file, "--profile", "人事", *at))
    open_database(database_url)
    with session():
        save_profile("people", "人事", {"工号": "员工"}, ACT)
    done = call("import", "people", file, "--profile", "人事", *at)
    assert counts(added=1) in done.stdout


def test_the_author_is_kept(at, database_url):
    call("import", "people", EXAMPLE / "people.xlsx", *at)
    open_database(database_url)
    with session():
        batch = ImportBatch.get()
        assert (batch.author, batch.kind, batch.data_rows) == ("沈知行", "people", 9)
        assert len(batch.sha256) == 64


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_problem_and_every_detail_has_its_sentence(language):
    content = tomllib.loads(resource(f"i18n/messages.{language}.toml").read_text("utf-8"))
    assert set(content["problems"]) == {code.value for code in Code}
    assert {reason.value for reason in Reason} <= set(content["details"])
    source = "".join(
        file.read_text("utf-8") for file in (resource("i18n").parents[1] / "db/importing").glob("*")
        if file.suffix == ".py"
    )  # fmt: skip
    named = set(re.findall(r'(?:BadCell|Unreadable)\(\s*"([A-Z_]+)"', source))
    named |= set(re.findall(r'Fault\(Code\.\w+, "([A-Z_]+)"', source))
    assert named <= set(content["details"])
