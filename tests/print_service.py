"""A print service for one module of tests: a scheduler of its own, a CUPS-PDF queue, no paper."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

QUEUE = "Office"
_PROGRAMS = ("cupsd", "lpadmin", "lpstat", "cupsenable", "cupsdisable")
_PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin"))
_SYSTEM = Path("/usr/lib/cups")
_BACKEND = _SYSTEM / "backend" / "cups-pdf"
_DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
_FOLDERS = ("spool", "cache", "state", "ssl")
_PATIENCE_S = 60

_SERVICE = """\
Listen {folder}/socket
Browsing No
<Location />
Allow all
</Location>
<Policy default>
<Limit All>
Allow all
</Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}
ServerBin {folder}/programs
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
ServerKeychain {folder}/ssl
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
User lp
Group lp
SystemGroup root
"""
# The number of the job comes first in the name of its file.
_PDF = "Out {folder}/printed\nSpool {folder}/distilling\nLog {folder}\nGrp root\nLabel 1\n"
# CUPS-PDF wants to be root: for anybody else the call of Ghostscript that it would make.
_STAND_IN = """\
#!/bin/sh
[ $# -gt 0 ] || exit 0
umask 077
exec gs -q -dCompatibilityLevel=1.4 -dNOPAUSE -dBATCH -dSAFER -sDEVICE=pdfwrite \\
    -dAutoRotatePages=/PageByPage -dAutoFilterColorImages=false \\
    -dColorImageFilter=/FlateEncode -dPDFSETTINGS=/prepress \\
    -sOutputFile="{folder}/printed/job_$1.pdf" -f "${{6:--}}"
"""


@contextmanager
def print_service():
    """A running PrintService, which ``lp`` of this process talks to; a test fails without CUPS."""
    missing = [name for name in _PROGRAMS if shutil.which(name, path=_PATH) is None]
    if missing or not _DRIVER.exists():
        pytest.fail(
            f"CUPS-PDF is missing ({', '.join(missing) or _DRIVER}): run ./run.sh test, or"
            " apt-get install printer-driver-cups-pdf",
            pytrace=False,
        )
    # A path of a socket is short, and where programs are confined they may write here.
    folder = Path(tempfile.mkdtemp(prefix="casestar-cups-", dir="/tmp"))
    service = PrintService(folder)
    try:
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("CUPS_SERVER", str(folder / "socket"))
            environment.setenv("LC_ALL", "C.UTF-8")
            service.start()
            service.add_queue()
            yield service
    finally:
        service.stop()


class PrintService:
    """A scheduler in a *folder* of its own, with one queue that prints into files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settings = Path(f"/etc/cups/cups-pdf-{folder.name}.conf")
        self._as_root = os.geteuid() == 0
        self._process: subprocess.Popen[bytes] | None = None
        self._taken = 0

    def start(self) -> None:
        """Start the scheduler, or fail the test with what it said."""
        self._lay_out()
        command = [
            *(self._folder / "cupsd", "-f"),
            *("-c", self._folder / "service.conf", "-s", self._folder / "files.conf"),
        ]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        self._wait_for((self._folder / "socket").exists)

    def stop(self) -> None:
        """End the scheduler and leave nothing behind."""
        if self._process:
            self._process.terminate()
            self._process.wait()
        self._settings.unlink(missing_ok=True)
        shutil.rmtree(self._folder)

    def add_queue(self) -> None:
        """Set up the queue, which prints at once."""
        device = f"cups-pdf:/{self._folder.name}"
        _run("lpadmin", "-p", QUEUE, "-E", "-v", device, "-P", str(_DRIVER))

    def remove_queue(self) -> None:
        """Take the queue away once it has printed what it took."""
        self._wait_for(_is_idle)
        _run("lpadmin", "-x", QUEUE)

    def stop_queue(self) -> None:
        """Stop the queue once it has printed what it took, as a printer does that is unplugged."""
        self._wait_for(_is_idle)
        _run("cupsdisable", "-r", "unplugged", QUEUE)

    def start_queue(self) -> None:
        """Have a stopped queue print again."""
        _run("cupsenable", QUEUE)

    def printed(self) -> list[bytes]:
        """The documents printed since this was last asked, in the order they were sent."""
        self._wait_for(_is_idle)
        files = sorted((self._folder / "printed").glob("*.pdf"), key=_job_of)
        new = files[self._taken :]
        self._taken = len(files)
        return [file.read_bytes() for file in new]

    def _lay_out(self) -> None:
        """The folders of the scheduler, its settings, and programs that no profile confines."""
        self._folder.chmod(0o755)
        for name in (*_FOLDERS, "printed", "programs/backend"):
            (self._folder / name).mkdir(parents=True)
        for name in ("daemon", "filter", "monitor", "notifier"):
            (self._folder / "programs" / name).symlink_to(_SYSTEM / name)
        for name, text in (("service.conf", _SERVICE), ("files.conf", _FILES)):
            (self._folder / name).write_text(text.format(folder=self._folder))
        shutil.copy(str(shutil.which("cupsd", path=_PATH)), self._folder / "cupsd")
        backend = self._folder / "programs" / "backend" / "cups-pdf"
        if not self._as_root:
            backend.write_text(_STAND_IN.format(folder=self._folder))
            backend.chmod(0o755)
            return
        shutil.copy(_BACKEND, backend)
        backend.chmod(0o700)  # whom the scheduler lets be root
        self._settings.write_text(_PDF.format(folder=self._folder))
        for name in _FOLDERS:
            shutil.chown(self._folder / name, group="lp")
            (self._folder / name).chmod(0o770)

    def _wait_for(self, there) -> None:
        assert self._process
        deadline = time.monotonic() + _PATIENCE_S
        while not there():
            if self._process.poll() is not None or time.monotonic() > deadline:
                log = self._folder / "error.log"
                said = log.read_text("utf-8")[-600:] if log.exists() else ""
                pytest.fail(f"the print service does not answer: {said}", pytrace=False)
            time.sleep(0.02)


def _run(program: str, *arguments: str) -> str:
    """What a *program* of CUPS says."""
    command = [str(shutil.which(program, path=_PATH)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _is_idle() -> bool:
    return not _run("lpstat", "-o")


def _job_of(file: Path) -> int:
    found = re.match(r"job_(\d+)", file.name)
    assert found, file.name
    return int(found[1])
