"""The commands as they are called: exit codes, one sentence, nothing written on a mistake."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.connection import open_database, session
from db.models import database
from ui.commands.parser import plain_text

ROOT = Path(__file__).parents[2]
# Pictures of all pages take a minute alone, four on a busy machine: only what hangs takes so long.
PATIENCE_S = 600


def call(*arguments, **environment):
    """The finished process of one command."""
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE_S,
        env={**os.environ, "CASESTAR_DATABASE": "", **environment},
    )


def refused(done):
    """The one sentence of a refused call."""
    assert done.returncode == 2, done
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "casestar.sqlite"


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["evaluate"], "QUARTER"),
        (["evaluate", "2024Q5"], "2024Q5"),
        (["evaluate", "2024Q1", "--nothing"], "--nothing"),
        (["evalute", "2024Q1"], "evalute"),
        (["unlock", "2024Q1"], "--why"),
        (["unlock", "2024Q1", "--why", " "], "empty"),
        (["decide", "2024Q1", "--date", "2024-02-30", "--document", "1"], "2024-02-30"),
        (["seal", "2024Q1", "--as", ""], "empty"),
        (["seal", "2024Q1", "--database"], "--database"),
    ],
)
def test_a_wrong_call_is_one_sentence(file, arguments, part):
    environment = {"CASESTAR_DATABASE": str(file)}
    assert part in refused(call(*arguments, LANG="en_US.UTF-8", LC_ALL="", **environment))
    assert not file.exists()


@pytest.mark.parametrize(
    ("options", "language", "sentence"),
    [
        (["--language", "en"], "zh_CN.UTF-8", "is not a quarter"),
        (["--language", "zh"], "en_US.UTF-8", "不是季度"),
        (["--language", "fr"], "en_US.UTF-8", "不是季度"),
        ([], "en_GB.UTF-8", "is not a quarter"),
        ([], "C", "不是季度"),
        ([], "", "不是季度"),
    ],
)
def test_the_language_is_chosen_or_the_systems_or_chinese(options, language, sentence):
    done = call("evaluate", "x", *options, LC_ALL="", LC_MESSAGES="", LANG=language)
    assert sentence in refused(done)


def test_options_of_all_commands_stand_before_and_after_them(file):
    assert call("--database", file, "check").returncode == 2
    assert not file.exists()
    open_database(str(file))
    assert call("evaluate", "2024Q1", f"--database=sqlite:///{file}").returncode == 1
    assert call("check", "--database", file, "--language", "en").stdout.startswith("Sound")


def test_no_window_and_no_server_driver_is_loaded_for_a_command(file):
    open_database(str(file))
    code = (
        "import sys; from ui.commands.running import run_command;"
        "code = run_command(['evaluate', '2024Q1', '--database', sys.argv[1]]);"
        "print(code, [m for m in ('PySide6', 'psycopg', 'reportlab', 'rich') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.splitlines()[-1] == "1 []"


def test_without_a_command_the_help_is_printed():
    if (ROOT / "ui" / "application.py").exists():
        return
    done = call()
    assert done.returncode == 0
    assert "certificates" in done.stdout


@pytest.mark.parametrize("quarter", ["2024Q1", "2019Q4"])
def test_a_quarter_without_data_is_said(database_url, quarter):
    open_database(database_url)
    done = call("evaluate", quarter, "--database", database_url, "--language", "en")
    assert done.returncode == 1
    assert quarter in done.stderr


def test_an_empty_quarter_is_not_locked(database_url):
    open_database(database_url)
    assert "2024Q1" in refused(call("lock", "2024Q1", "--database", database_url))


@pytest.mark.parametrize("step", [["seal"], ["unlock", "--why", "x"]])
def test_an_open_quarter_is_neither_sealed_nor_unlocked(database_url, step):
    open_database(database_url)
    name, *options = step
    done = call(name, "2024Q1", *options, "--database", database_url, "--language", "en")
    assert "lock it first" in refused(done)


def test_a_newer_database_is_refused(database_url):
    open_database(database_url)
    with session():
        database.execute_sql(
            "INSERT INTO schema_migration (name, applied) VALUES ('9999_next', '2030-01-01')"
        )
    done = call("check", "--database", database_url, "--language", "en")
    assert "later version" in refused(done)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda plain: plain.update(extra="1"), "$.extra"),
        (lambda plain: plain["T"].update({"民初": 1.5}), "$.T.民初"),
        (lambda plain: plain["R"].pop("single"), "$.R.single"),
    ],
)
def test_a_faulty_scheme_is_refused_with_the_path_of_the_fault(tmp_path, file, change, path):
    plain = json.loads((ROOT / "resources/schemes/1.0.json").read_text("utf-8"))
    change(plain)
    scheme = tmp_path / "scheme.json"
    scheme.write_text(json.dumps(plain, ensure_ascii=False), "utf-8")
    call("evaluate", "2024Q1", "--database", file)
    done = call(
        "evaluate", "2024Q1", "--scheme", scheme, "--database", file, LANG="en_US.UTF-8", LC_ALL=""
    )
    assert path in done.stderr.splitlines()[-1]
    assert done.returncode == 2


def test_what_nobody_foresaw_is_kept_in_a_file(file):
    code = (
        "import sys; import db.connection; from ui.commands.running import run_command;"
        "db.connection.schema_steps = None;"
        "sys.exit(run_command(['check', '--language', 'en', '--database', sys.argv[1]]))"
    )
    open_database(str(file))
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    log = next(Path(word) for word in done.stderr.split() if word.endswith(".log"))
    assert "TypeError" in log.read_text("utf-8")
    log.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="written for a POSIX shell")
@pytest.mark.parametrize(
    ("call_of", "code"),
    [
        ("case-number 无 >&-", 1),
        ("limit --type 民初 --filed 2024-01-10 >&-", 0),
        ("evaluate x 2>&-", 2),
        ("evaluate x >&- 2>&-", 2),
        ("--help | head -c 1", 0),
    ],
)
def test_streams_that_are_closed_are_nobodys_fault(call_of, code):
    line = f"set -o pipefail; {sys.executable} {ROOT / 'main.py'} {call_of}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (code, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("call_of", ["limit --type 民初 --filed 2024-01-10", "case-number 无"])
def test_output_that_finds_no_room_is_one_sentence(call_of):
    line = f"{sys.executable} {ROOT / 'main.py'} --language en {call_of} >/dev/full"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert "No space left" in refused(done)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("call_of", ["--help", "limit --help"])
def test_help_that_finds_no_room_is_not_done(call_of):
    line = f"{sys.executable} {ROOT / 'main.py'} --language en {call_of} >/dev/full"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "No space left" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_an_import_that_cannot_be_reported_stands_and_says_so(file):
    people = ROOT / "tests" / "worked_example" / "people.xlsx"
    call_of = f"--database {file} --language en import people {people}"
    line = f"{sys.executable} {ROOT / 'main.py'} {call_of} >/dev/full"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("It is done, but")
    open_database(str(file))
    with session():
        assert database.execute_sql("SELECT count(*) FROM staff").fetchone()[0] > 0


def test_the_name_of_who_acts_is_one_line(file):
    assert plain_text("  张\n三\t\x1b[0m ") == "张 三 [0m"
