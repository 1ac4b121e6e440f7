"""The command ``limit``."""

import argparse
import json

import pytest

from resources import resource
from ui.commands import limit
from ui.commands.errors import CommandError


@pytest.fixture
def call(capsys):
    """Run the command line and give its exit code and its JSON object."""

    def run(*arguments):
        top = argparse.ArgumentParser()
        limit.register(top.add_subparsers())
        args = top.parse_args(["limit", *map(str, arguments)])
        code = args.run(args)
        return code, json.loads(capsys.readouterr().out)

    return run


def test_a_plain_limit(call):
    assert call("--type", "民初", "--procedure", "简易", "--filed", "2024-01-10") == (
        0,
        {
            "type": "民初",
            "procedure": "简易",
            "filed": "2024-01-10",
            "limit": "3M",
            "extended": 0,
            "excluded": 0,
            "due": "2024-04-10",
            "scheme_due": "2024-04-10",
            "holidays": True,
        },
    )


@pytest.mark.parametrize(
    ("type_word", "procedure", "limit"),
    [
        ("民初", "简易程序", "3M"),
        ("民初", "小额诉讼程序", "2M"),
        ("民初", "小额转简易", "3M"),
        ("民初", "简易程序转普通程序", "6M"),
        ("民初", "速裁", "3M"),
        ("刑初", "速裁程序", "10D"),
    ],
)
def test_a_procedure_is_read_as_in_a_list_of_cases(call, type_word, procedure, limit):
    _, answer = call("--type", type_word, "--procedure", procedure, "--filed", "2024-01-10")
    assert (answer["procedure"], answer["limit"]) == (procedure, limit)


@pytest.mark.parametrize(
    ("type_word", "procedure", "filed", "scheme_due", "due"),
    [
        ("民初", "简易", "2023-08-31", "2023-11-30", "2023-11-30"),
        ("民初", "普通合议", "2023-11-15", "2024-05-15", "2024-05-15"),
        ("刑初", "普通", "2023-12-31", "2024-02-29", "2024-02-29"),
        ("民初", "普通", "2024-02-29", "2024-08-29", "2024-08-29"),
        ("民初", "小额", "2024-03-01", "2024-05-01", "2024-05-06"),
        ("民特", "特别", "2024-01-10", "2024-02-09", "2024-02-09"),
        ("民特", "特别", "2024-01-11", "2024-02-10", "2024-02-18"),
    ],
)
def test_holidays_move_the_statutory_day_only(call, type_word, procedure, filed, scheme_due, due):
    _, answer = call("--type", type_word, "--procedure", procedure, "--filed", filed)
    assert (answer["scheme_due"], answer["due"]) == (scheme_due, due)


def test_extension_and_excluded_periods_are_added(call):
    code, answer = call(
        "--type", "民初", "--procedure", "简易", "--filed", "2024-01-10", "--extended", "30",
        "--excluded", "2024-02-01..2024-02-10", "2024-02-08..2024-02-12",
        "--excluded", "2024-03-01..2024-03-01",
    )  # fmt: skip
    assert code == 0
    assert (answer["extended"], answer["excluded"]) == (30, 13)
    assert answer["scheme_due"] == "2024-05-23"


def test_a_case_without_a_limit_has_no_due_day(call):
    code, answer = call("--type", "财保", "--filed", "2024-01-10")
    assert code == 0
    assert answer["procedure"] == "*"
    assert [answer[key] for key in ("limit", "due", "scheme_due", "holidays")] == [None] * 4


def test_a_year_without_a_table_knows_weekends_only(call):
    _, answer = call("--type", "民初", "--procedure", "简易", "--filed", "2039-07-01")
    assert (answer["scheme_due"], answer["due"]) == ("2039-10-01", "2039-10-03")
    assert answer["holidays"] is False


def test_another_scheme_has_other_limits(call, tmp_path):
    document = json.loads(resource("schemes/1.0.json").read_text("utf-8"))
    document["judge"]["limits"]["民初|简易"] = "10D"
    file = tmp_path / "scheme.json"
    file.write_text(json.dumps(document), "utf-8")
    _, answer = call(
        "--type", "民初", "--procedure", "简易", "--filed", "2024-01-10", "--scheme", file
    )
    assert (answer["limit"], answer["scheme_due"]) == ("10D", "2024-01-20")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--filed", "2024-02-30"], "BAD_DATE"),
        (["--filed", "10.1.2024"], "BAD_DATE"),
        (["--filed", "9999-12-01"], "DUE_DATE_TOO_FAR"),
        (["--filed", "2024-01-10", "--extended", "few"], "BAD_DAYS"),
        (["--filed", "2024-01-10", "--extended=-3"], "BAD_DAYS"),
        (["--filed", "2024-01-10", "--excluded", "2024-02-01"], "BAD_INTERVAL"),
        (["--filed", "2024-01-10", "--excluded", "2024-02-01..soon"], "BAD_DATE"),
        (["--filed", "2024-01-10", "--excluded", "2024-02-02..2024-02-01"], "INTERVAL_BACKWARDS"),
        (["--filed", "2024-01-10", "--scheme", "absent.json"], "FILE_UNREADABLE"),
    ],
)
def test_a_wrong_call_is_refused(call, arguments, code):
    with pytest.raises(CommandError) as caught:
        call("--type", "民初", *arguments)
    assert caught.value.code == code


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b"[]", b"{}"])
def test_a_file_that_is_no_scheme_is_refused(call, tmp_path, content):
    file = tmp_path / "scheme.json"
    file.write_bytes(content)
    with pytest.raises(CommandError) as caught:
        call("--type", "民初", "--filed", "2024-01-10", "--scheme", file)
    assert caught.value.code == "SCHEME_REFUSED"
    assert caught.value.values["file"] == file
