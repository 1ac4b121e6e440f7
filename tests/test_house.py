"""What the program relies on from its machine, and what its README and requirements promise."""

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QLabel

from resources import resource
from tests.test_architecture import EVERYTHING, PROGRAM, imports_of, module_of, tree_of

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"([A-Za-z0-9_.-]+)==[\w.]+(; \w+ (?:<|>=|==) \"[\w.]+\")?")
COMMAND = re.compile(
    r"\./run\.sh (?:--wheels \S+ )?([a-z][a-z-]*)(?: (people|cases|measures|undo))?"
)


def names_in(file: str) -> set[str]:
    """The distributions pinned in *file*, in one spelling."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith(("#", "-r "))]
    unclear = [line for line in pins if not PIN.fullmatch(line)]
    assert unclear == []
    return {spelling(PIN.fullmatch(line)[1]) for line in pins}


def spelling(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def distributions_of(files: list[Path]) -> set[str]:
    """Which distributions the modules imported in *files* come from."""
    known = packages_distributions()
    tops = {name.split(".")[0] for file in files for name in imports_of(tree_of(file))}
    return {spelling(known[top][0]) for top in tops if top in known}


def test_qt_calls_leave_none_alone(qapp):
    """PySide6 6.12.0 loses one reference to None a call, which ends Python before 3.12."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 100


def test_each_engine_gives_an_empty_database(blank_database_url):
    if blank_database_url.startswith("postgresql:"):
        with psycopg.connect(blank_database_url) as connection:
            tables = connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
            assert tables.fetchall() == []
    else:
        assert not Path(blank_database_url).exists()


def test_the_program_imports_only_what_is_required():
    assert distributions_of(PROGRAM) <= names_in("requirements.txt")


def test_tests_and_benchmarks_import_only_what_is_required():
    pinned = names_in("requirements.txt") | names_in("requirements-dev.txt")
    assert distributions_of(EVERYTHING) <= pinned


def test_the_program_needs_no_tool_of_the_tests():
    tools = names_in("requirements-dev.txt")
    absent = [top for top, found in packages_distributions().items() if spelling(found[0]) in tools]
    modules = [module_of(file) for file in PROGRAM if "migrations" not in file.parts]
    code = (
        f"import sys, importlib\nsys.modules.update(dict.fromkeys({absent!r}))\n"
        f"for name in {modules!r}: importlib.import_module(name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""


def commands_of_the_readme() -> list[tuple[str, ...]]:
    texts = [(ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md")]
    found = {tuple(filter(None, match)) for text in texts for match in COMMAND.findall(text)}
    return sorted(found - {("test",)})


@pytest.mark.parametrize("command", commands_of_the_readme(), ids=" ".join)
def test_every_command_of_the_readme_exists(command):
    done = subprocess.run(
        [sys.executable, "main.py", *command, "--help"],
        cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert command[-1] in re.split(r"[^a-z-]", done.stdout)


def test_both_readmes_name_the_same_commands():
    english, chinese = (
        set(COMMAND.findall((ROOT / name).read_text("utf-8")))
        for name in ("README.md", "README.zh-CN.md")
    )
    assert english == chinese


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md", "resources/fonts/README.md"])
def test_links_lead_somewhere(readme):
    links = re.findall(r"\]\(([^):#]+)\)", (ROOT / readme).read_text("utf-8"))
    assert [link for link in links if not (ROOT / readme).parent.joinpath(link).exists()] == []


def test_a_folder_of_packages_that_is_absent_is_one_sentence(tmp_path):
    done = subprocess.run(
        [ROOT / "run.sh", "--wheels", tmp_path / "absent", "demo"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "--wheels" in done.stderr


def test_every_font_has_outlines_and_a_licence():
    fonts = sorted(resource("fonts").glob("*.ttf"))
    assert len(fonts) == 7
    for font in fonts:
        assert font.read_bytes()[:4] == b"\0\1\0\0", font.name
        assert resource(f"fonts/licences/{font.stem.split('-')[0]}.txt").stat().st_size > 1000


def test_a_resource_that_does_not_ship_is_told():
    with pytest.raises(FileNotFoundError):
        resource("fonts/absent.ttf")
