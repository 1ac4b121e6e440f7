"""The command ``case-number``."""

import argparse
import json

import pytest

from ui.commands import case_number
from ui.commands.errors import CommandError

KEYS = [
    "raw", "ok", "key", "display", "year", "court", "special", "type", "serial", "suffix", "reason",
]  # fmt: skip


@pytest.fixture
def call(capsys):
    """Run the command line and give its exit code and its JSON lines."""

    def run(*arguments):
        top = argparse.ArgumentParser()
        case_number.register(top.add_subparsers())
        args = top.parse_args(["case-number", *map(str, arguments)])
        code = args.run(args)
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_each_text_is_answered_by_one_object(call):
    code, answers = call("（2024）苏 0691 民初 1234 号之一", "(2006)沪一中民五(知)初字第134号")
    assert code == 0
    assert [list(answer) for answer in answers] == [KEYS, KEYS]
    assert answers[0] == {
        "raw": "（2024）苏 0691 民初 1234 号之一",
        "ok": True,
        "key": "(2024)苏0691民初1234号",
        "display": "（2024）苏0691民初1234号",
        "year": 2024,
        "court": "苏0691",
        "special": "",
        "type": "民初",
        "serial": "1234",
        "suffix": "之一",
        "reason": None,
    }


def test_one_bad_number_is_told_and_ends_with_one(call):
    code, answers = call("(2024)苏0691民初号", "(2024)苏0691民初1号")
    assert code == 1
    assert list(answers[0]) == KEYS
    assert [answer["ok"] for answer in answers] == [False, True]
    assert (answers[0]["reason"], answers[0]["key"]) == ("NO_SERIAL", None)


def test_the_latest_year_is_an_argument(call):
    assert call("(2025)苏0691民初1号")[0] == 0
    code, answers = call("(2025)苏0691民初1号", "--latest-year", "2024")
    assert (code, answers[0]["reason"]) == (1, "FUTURE_YEAR")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_holds_a_number_a_line(call, tmp_path, encoding):
    file = tmp_path / "numbers.txt"
    file.write_bytes("（2024）苏0691民初1号\r\n\r\n（2015）鲁商初字第64号\n".encode(encoding))
    code, answers = call("--file", file)
    assert code == 0
    assert [answer["raw"] for answer in answers] == [
        "（2024）苏0691民初1号",
        "（2015）鲁商初字第64号",
    ]


def test_a_file_without_numbers_ends_with_one(call, tmp_path):
    file = tmp_path / "numbers.txt"
    file.write_text("\n")
    assert call("--file", file) == (1, [])


def test_an_argument_that_is_not_text_is_answered(call):
    code, answers = call("(2024)苏0691民初\udcff号")
    assert (code, answers[0]["ok"]) == (1, False)


def test_nothing_to_read_is_a_wrong_call(call, tmp_path):
    binary = tmp_path / "picture.bin"
    binary.write_bytes(b"\xff\xff\xff\x00")
    for arguments, code in (
        ([], "NO_CASE_NUMBER_GIVEN"),
        (["--file", tmp_path / "absent.txt"], "FILE_UNREADABLE"),
        (["--file", tmp_path], "FILE_UNREADABLE"),
        (["--file", binary], "NOT_A_TEXT_FILE"),
    ):
        with pytest.raises(CommandError) as caught:
            call(*arguments)
        assert caught.value.code == code
