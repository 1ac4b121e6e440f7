"""How a code, a number, a photograph, a scan or a PDF is checked against keys and register."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from db.connection import session
from evaluation.certificate_code import PREFIX, CertificateCodeError
from ui.models.certificate_check import CheckFinding, CheckStoppedError, Said, finding_of
from ui.processes import in_child
from ui.tasks import Job, Report, job_of

if TYPE_CHECKING:
    from ui.papers.scanned_pages import ScannedPages

_AT_ONCE = 24  # pages a child process reads before it is asked again
_LONGEST_NUMBER = 80
_SHORTEST_CODE = 130
_BRACKETS = str.maketrans({"(": "〔", "[": "〔", "【": "〔", ")": "〕", "]": "〕", "】": "〕"})


def text_check(text: str) -> Job:
    """A job that checks what was typed or pasted; it returns a list of one CheckFinding."""
    return job_of(partial(_of_text, text))


def file_check(file: str) -> Job:
    """A job that checks everything in a picture, a PDF or a text; returns CheckFindings.

    Every page is read. Where its report raises CheckStoppedError it returns what it found so far.

    Raises (the job): PictureError: it is no picture, or too large a one. CommandError:
        FILE_UNREADABLE.
    """

    def job(report: Report) -> object:
        from ui.commands.verify import content_of

        report(0, 0)
        content = content_of(file)
        if content.startswith(b"%PDF-"):
            return _of_pdf(file, content, report)
        if (text := _plain(content)) is not None:
            return _of_text(text)
        codes = in_child(codes_in, [file])(report)
        assert isinstance(codes, list)
        return _of_codes(file, codes)

    return job


def codes_in(files: Sequence[str], report: Report) -> list[str]:
    """The QR codes of all pictures, each once, in the order of the pictures.

    Raises:
        PictureError: as ``reports.qr.read_codes``.
    """
    from reports.qr import read_codes

    found: dict[str, None] = {}
    for done, file in enumerate(files):
        report(done, len(files))
        found |= dict.fromkeys(read_codes(file))
    return list(found)


def _of_text(text: str) -> list[CheckFinding]:
    from db.certificate_codes import Verdict, check_code, check_number
    from db.register_list import certificate_numbered

    plain = unicodedata.normalize("NFKC", text).strip()
    with session():
        try:
            check = check_code(_with_prefix(plain))
        except CertificateCodeError:
            pass
        else:
            own = check.key is not None and check.key.signs
            if check.verdict is Verdict.ALTERED and check.payload and check.line is None:
                # What it claims to be, for comparing.
                check = replace(check, line=certificate_numbered(check.payload.number))
            return [finding_of(check, plain, own=own)]
        for number in _numbers(text.strip(), plain):
            if (check := check_number(number)).line is not None:
                return [finding_of(check, number, own=True)]
    is_number = "号" in plain and len(plain) <= _LONGEST_NUMBER
    return [CheckFinding(Said.UNKNOWN_NUMBER if is_number else Said.NOT_A_CODE, plain)]


def _of_pdf(file: str, content: bytes, report: Report) -> list[CheckFinding]:
    from db.certificate_codes import certificate_with_bytes, codes_in_paper

    name = Path(file).name
    with session():
        line = certificate_with_bytes(content)
    if line is not None:
        return [CheckFinding(Said.VOID if line.is_void else Said.EXACT_BYTES, name, line=line)]
    if codes := list(codes_in_paper(content)):
        return _of_codes(file, codes)
    return _of_pages(file, content, report)


def _of_pages(file: str, content: bytes, report: Report) -> list[CheckFinding]:
    """Everything on the pages of a scan; what was found so far when somebody stopped it."""
    from ui.papers.scanned_pages import ScannedPages

    found: dict[str, None] = {}
    done = count = 0
    with TemporaryDirectory() as folder, ScannedPages(content, Path(file).name) as pages:
        count = pages.count
        with suppress(CheckStoppedError):
            for first in range(0, count, _AT_ONCE):
                numbers = range(first, min(first + _AT_ONCE, count))
                found |= dict.fromkeys(_codes_on(pages, numbers, Path(folder), report))
                done = numbers.stop
    if done == count:
        return _of_codes(file, list(found))
    findings = [one for code in found for one in _of_text(code)]
    return [*findings, CheckFinding(Said.STOPPED, f"{done} / {count}")]


def _codes_on(pages: "ScannedPages", numbers: range, folder: Path, report: Report) -> list[str]:
    """The codes on the pages of those *numbers*, of which a child process reads pictures."""
    files = []
    for number in numbers:
        report(number, pages.count)
        files.append(str(pages.picture(number, folder)))

    def heard(done: int, _total: int) -> None:
        report(numbers.start + done, pages.count)

    codes = in_child(codes_in, files)(heard)
    for written in files:
        Path(written).unlink()
    assert isinstance(codes, list)
    return codes


def _of_codes(file: str, codes: Sequence[str]) -> list[CheckFinding]:
    if not codes:
        return [CheckFinding(Said.NO_CODE, Path(file).name)]
    return [found for code in codes for found in _of_text(code)]


def _with_prefix(text: str) -> str:
    """*text* with the beginning that people leave out when they type the groups."""
    bare = "".join(text.split()).replace("-", "")
    grouped = bare.isascii() and bare.isalnum() and len(bare) >= _SHORTEST_CODE
    return PREFIX + bare if grouped and not bare.upper().startswith(PREFIX) else text


def _numbers(typed: str, plain: str) -> Iterator[str]:
    """Ways in which a number may have been meant: other brackets, without 号."""
    yield typed
    meant = "".join(plain.split()).translate(_BRACKETS)
    yield meant
    if not meant.endswith("号"):
        yield f"{meant}号"


def _plain(content: bytes) -> str | None:
    """The text of a small text file; None of a picture and all else."""
    if len(content) > 1 << 16 or b"\0" in content:
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return text if text.strip() else None
