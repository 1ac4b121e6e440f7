"""The command line: which commands there are, and one sentence for a wrong call."""

import argparse
import re
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from ui.commands.errors import CommandError

# A command and the module that registers it; only the one that is called is loaded.
COMMANDS = {
    "demo": "demo",
    "import": "importing",
    "evaluate": "evaluate",
    "explain": "explain",
    "decide": "decide",
    "lock": "lock",
    "seal": "seal",
    "unlock": "unlock",
    "certificates": "certificates",
    "forms": "forms",
    "report": "report",
    "case-number": "case_number",
    "limit": "limit",
    "verify": "verify",
    "backup": "backup",
    "restore": "restore",
    "check": "check",
    "screenshots": "screenshots",
}
# Commands that only tell: they did nothing where their answer does not arrive.
ANSWERS = frozenset({"evaluate", "explain", "case-number", "limit", "verify", "check"})
_FAULTS = (
    (r"the following arguments are required: (?P<names>.+)", "ARGUMENT_MISSING"),
    (r"unrecognized arguments: (?P<value>.+)", "ARGUMENT_UNKNOWN"),
    (r"argument (?P<name>.+): expected (one|at least one) argument", "VALUE_MISSING"),
    (
        r"argument .+: invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)",
        "UNKNOWN_CHOICE",
    ),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises what is wrong instead of printing its usage."""

    def error(self, message: str) -> NoReturn:
        """Refuse the call.

        Raises:
            CommandError: always.
        """
        for pattern, code in _FAULTS:
            if match := re.fullmatch(pattern, message):
                raise CommandError(code, **match.groupdict())
        raise CommandError("WRONG_CALL", reason=message)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The call written as *argv*; ``run`` is the function that does it.

    Raises:
        CommandError: the call is wrong.
        SystemExit: help was asked for and printed.
    """
    globals_, rest = global_options(argv)
    parser = Parser(prog="main.py", description=run_description(), parents=[_globals()])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    called = [name for name in rest if name in COMMANDS]
    for name in called[:1] or COMMANDS:
        import_module(f"ui.commands.{COMMANDS[name]}").register(commands)
    args = parser.parse_args(rest)
    if args.command is None:
        parser.print_help()
        raise SystemExit(0)
    for option, value in vars(globals_).items():
        setattr(args, option, value)
    return args


def global_options(argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """The options every command has, wherever they stand, and what is left without them."""
    return _globals().parse_known_args(list(argv))


def run_description() -> str:
    """What the program is, for the head of the help."""
    return "Case Star: quarterly assessment of court staff. Without a command the window opens."


def plain_text(value: str) -> str:
    """Text of an argument on one line, without white space around it or what is no text at all.

    Raises:
        CommandError: EMPTY_ARGUMENT.
    """
    # Bytes that were not valid text reach us as lone surrogates, which nothing can store.
    storable = value.encode("utf-8", "replace").decode("utf-8")
    printable = "".join(letter if letter.isprintable() else " " for letter in storable)
    cleaned = " ".join(printable.split())
    if not cleaned:
        raise CommandError("EMPTY_ARGUMENT")
    return cleaned


def _globals() -> Parser:
    parser = Parser(add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--database", metavar="URL", help="a file, sqlite:///PATH or postgresql://…"
    )
    parser.add_argument("--language", metavar="zh|en", help="language of the messages")
    parser.add_argument("--as", dest="author", type=plain_text, metavar="NAME", help="who acts")
    return parser
