"""``verify``: whether a sealed result or a certificate is what was issued."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.certificate_code import CertificateCodeError
from ui.commands.acting import opened
from ui.commands.errors import CommandError
from ui.commands.texts import text

if TYPE_CHECKING:
    from db.certificate_codes import CodeCheck
    from db.keys import CourtKey

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM", b"RIFF")
_MOST_BYTES = 64 * 2**20
_MOST_LINES = 40


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("verify", help=run.__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="a result, a code, a PDF, a photo")
    parser.add_argument("--key", action="append", default=[], metavar="FILE.pem", dest="keys")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check sealed results and certificates offline, and say what was changed."""
    contents = {file: content_of(file) for file in args.files}
    keys = tuple(_public_key(file) for file in args.keys)
    with _opened_if_there(args) as stored:
        sound = [_verify(file, content, keys, stored) for file, content in contents.items()]
    return 0 if all(sound) else 1


def _verify(file: str, content: bytes, keys: "tuple[CourtKey, ...]", stored: bool) -> bool:
    """Print what is found about one file; whether all of it is genuine."""
    if content.startswith(_PICTURES):
        from reports.qr import read_codes

        return _codes(file, read_codes(file), keys, stored)
    if content.startswith(b"%PDF-"):
        return _paper(file, content, keys, stored)
    plain = _text(file, content)
    if plain.lstrip().startswith("{"):
        from ui.commands.result_verdict import verify_result

        return verify_result(file, plain, stored)
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    # A code typed in groups may run over several lines.
    together = "".join(lines)
    return _codes(file, [together] if together[:3].upper() == "CS1" else lines, keys, stored)


def _paper(file: str, content: bytes, keys: "tuple[CourtKey, ...]", stored: bool) -> bool:
    from db.certificate_codes import certificate_with_bytes, codes_in_paper

    if stored and (line := certificate_with_bytes(content)) is not None:
        key = "VOID" if line.is_void else "ISSUED"
        print(text(f"verify.{key}", file=file, number=line.number, recipient=line.recipient,
                   award=line.award, day=line.issued_on, why=line.void_reason))  # fmt: skip
        return not line.is_void
    return _codes(file, codes_in_paper(content), keys, stored)


def _codes(
    file: str, codes: "list[str] | tuple[str, ...]", keys: "tuple[CourtKey, ...]", stored: bool
) -> bool:
    if not codes:
        print(text("verify.NO_CODE", file=file))
        return False
    genuine = [_code(file, code, keys, stored) for code in codes]
    return all(genuine)


def _code(file: str, code: str, keys: "tuple[CourtKey, ...]", stored: bool) -> bool:
    from db.certificate_codes import Verdict, check_code, check_number

    try:
        found = check_code(code, keys, register=stored)
    except CertificateCodeError:
        if not stored or (found := check_number(code)).line is None:
            print(text("verify.NOT_A_CODE", file=file, value=code[:_MOST_LINES]))
            return False
    print(_sentence(file, found))
    return found.verdict is Verdict.GENUINE


def _sentence(file: str, found: "CodeCheck") -> str:
    key = found.verdict.value if found.payload or found.line else f"{found.verdict}_UNREADABLE"
    if found.differs:
        key = "REGISTER_DIFFERS"
    said, line = found.payload, found.line
    return text(
        f"verify.{key}",
        file=file,
        number=said.number if said else line.number if line else "",
        recipient=said.recipient if said else line.recipient if line else "",
        award=said.award if said else line.award if line else "",
        day=said.issued_on if said else line.issued_on if line else "",
        signed_by=found.key.label or found.key.short if found.key else said.key if said else "",
        why=line.void_reason if line else "",
    )


def content_of(file: str) -> bytes:
    """The bytes of a file that is to be checked.

    Raises:
        CommandError: FILE_UNREADABLE: it cannot be read, or no code or paper is that large.
    """
    path = Path(file)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CommandError("FILE_UNREADABLE", file=file)
        return path.read_bytes()
    except OSError as error:
        raise CommandError("FILE_UNREADABLE", file=file) from error


def _text(file: str, content: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CommandError("NOT_A_TEXT_FILE", file=file)


def _public_key(file: str) -> "CourtKey":
    from db.keys import public_key

    return public_key(_text(file, content_of(file)))


@contextmanager
def _opened_if_there(args: argparse.Namespace) -> Iterator[bool]:
    """The database of the call; on a PC without one, what the files say must be enough."""
    from db.errors import DatabaseError

    with ExitStack() as stack:
        try:
            stack.enter_context(opened(args))
        except DatabaseError as error:
            if error.code not in ("NO_DATABASE", "NO_FOLDER") or args.database:
                raise
            stored = False
        else:
            stored = True
        yield stored
