"""The shape of the program, checked rather than remembered: house_rules.toml says which shape."""

import ast
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RULES = tomllib.loads(Path(__file__).with_name("house_rules.toml").read_text("utf-8"))
PACKAGES = ("evaluation", "resources", "db", "reports", "ui")
PROGRAM = [ROOT / "main.py", *(f for p in PACKAGES for f in sorted((ROOT / p).rglob("*.py")))]
EVERYTHING = [
    *PROGRAM,
    *(f for p in ("tests", "benchmarks") for f in sorted((ROOT / p).rglob("*.py"))),
]


def module_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def files(chosen: list[Path]):
    return pytest.mark.parametrize("file", chosen, ids=module_of)


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"), str(file))


def imports_of(tree: ast.AST) -> set[str]:
    """Every module imported anywhere below *tree*; a relative import is named by its dots."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            whole = "." * node.level + (node.module or "")
            found |= {f"{whole}.{alias.name}" for alias in node.names}
    return found


def fits(module: str, prefix: str) -> bool:
    """Whether *prefix* speaks of *module*: ``db.importing.workbook`` also of ``…workbook_html``."""
    return module == prefix or module.startswith((f"{prefix}.", f"{prefix}_"))


def values_for(table: str, module: str) -> set[str]:
    return {v for prefix, values in RULES[table].items() if fits(module, prefix) for v in values}


def is_public(node: ast.AST) -> bool:
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return isinstance(node, kinds) and not node.name.startswith("_")


@files(PROGRAM)
def test_imports_point_inwards(file):
    module = module_of(file)
    tops = {name.split(".")[0] for name in imports_of(tree_of(file))}
    strangers = tops - set(sys.stdlib_module_names) - {module.split(".")[0]}
    assert strangers <= values_for("may_import", module)


@files(PROGRAM)
def test_no_import_goes_where_it_must_not(file):
    never = values_for("never_imports", module_of(file))
    crossed = {n for n in imports_of(tree_of(file)) for stop in never if fits(n, stop)}
    assert crossed == set()


def test_the_entry_loads_no_window_before_it_opens_one():
    at_start = [node for node in tree_of(ROOT / "main.py").body if not is_public(node)]
    loaded = {name for node in at_start for name in imports_of(node)}
    assert not {name for name in loaded if fits(name, "ui") and not fits(name, "ui.commands")}


def test_the_package_of_the_window_stays_empty():
    assert (ROOT / "ui/__init__.py").read_text("utf-8").strip() == ""


@files(EVERYTHING)
def test_nothing_outgrows_a_reader(file):
    sizes = RULES["sizes"]
    assert len(file.read_text("utf-8").splitlines()) <= sizes["module_lines"]
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno - node.lineno + 1 <= sizes["function_lines"], node.name


@files(EVERYTHING)
def test_every_module_says_what_it_holds(file):
    tree = tree_of(file)
    if tree.body:
        assert ast.get_docstring(tree), "the module has no docstring"


@files([file for file in PROGRAM if "migrations" not in file.parts])
def test_everything_public_says_what_it_promises(file):
    silent = [n.name for n in tree_of(file).body if is_public(n) and not ast.get_docstring(n)]
    assert silent == []


@files(EVERYTHING)
def test_names_say_where_a_thing_is_at_home(file):
    words = {part for name in module_of(file).split(".") for part in (name, *name.split("_"))}
    assert not words & set(RULES["names"]["never"])


@files([file for file in PROGRAM if module_of(file).startswith("evaluation")])
def test_rules_know_no_clock_and_no_chance(file):
    tree, without = tree_of(file), RULES["rules_without"]
    assert not {name.split(".")[0] for name in imports_of(tree)} & set(without["modules"])
    asked = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not asked & set(without["calls"])


@files([f for f in PROGRAM if fits(module_of(f), "evaluation") and "statistics" not in f.parts])
def test_points_are_exact(file):
    nodes = list(ast.walk(tree_of(file)))
    assert not [n.value for n in nodes if isinstance(n, ast.Constant) and type(n.value) is float]
    assert not [n.lineno for n in nodes if isinstance(n, ast.Name) and n.id == "float"]


def test_a_folder_of_tests_is_a_package():
    folders = {file.parent for file in (ROOT / "tests").rglob("test_*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
