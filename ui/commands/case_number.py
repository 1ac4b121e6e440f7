"""``case-number``: what case numbers say, one JSON object a line."""

import argparse
import json
from pathlib import Path

from evaluation.case_number import Reason, parse
from ui.commands.errors import CommandError


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("case-number", help=run.__doc__)
    parser.add_argument("texts", nargs="*", metavar="TEXT", help="a case number as it was typed")
    parser.add_argument("--file", type=Path, metavar="FILE", help="a text file, one number a line")
    parser.add_argument(
        "--latest-year", type=int, metavar="YEAR", help="refuse numbers of later years"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read case numbers and say what is wrong with those that are none."""
    texts: list[str] = list(args.texts)
    if args.file is not None:
        texts += _lines(args.file)
    elif not texts:
        raise CommandError("NO_CASE_NUMBER_GIVEN")
    every = [described(text, args.latest_year) for text in texts]
    for description in every:
        print(json.dumps(description, ensure_ascii=False))
    return 0 if every and all(description["ok"] for description in every) else 1


def described(text: str, latest_year: int | None = None) -> dict[str, object]:
    """The parts of the case number *text*, or the reason why it is none."""
    # An argument that was not valid text reaches us with lone surrogates, which cannot be printed.
    raw = text.encode("utf-8", "replace").decode("utf-8")
    number = parse(raw, latest_year)
    if isinstance(number, Reason):
        parts = dict.fromkeys(
            ("key", "display", "year", "court", "special", "type", "serial", "suffix")
        )
        return {"raw": raw, "ok": False, **parts, "reason": number.value}
    return {
        "raw": raw,
        "ok": True,
        "key": number.key,
        "display": number.display,
        "year": number.year,
        "court": number.court,
        "special": number.special,
        "type": number.type_word,
        "serial": number.serial,
        "suffix": number.suffix,
        "reason": None,
    }


def _lines(file: Path) -> list[str]:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise CommandError("FILE_UNREADABLE", file=file) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _as_gb18030(file, content)
    return [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]


def _as_gb18030(file: Path, content: bytes) -> str:
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError as error:
        raise CommandError("NOT_A_TEXT_FILE", file=file) from error
