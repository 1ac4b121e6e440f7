"""Folders that cannot be written and disks that fill up leave nothing half-written."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from reports.batch import write_certificates
from reports.files import write_whole
from tests.reports.examples import COURT, QUARTER, star

# As root every folder can be written: the child becomes nobody once it has read its fonts.
READ_ONLY = """
import os, sys
from pathlib import Path
from reports.batch import write_certificates
from reports.certificate import certificate
from tests.reports.examples import COURT, QUARTER, star

certificate(star(1, "张三"), COURT)
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    write_certificates([star(1, "张三")], COURT, QUARTER, Path(sys.argv[1]))
except PermissionError:
    print("refused")
"""
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from reports.batch import write_certificates
from tests.reports.examples import COURT, QUARTER, star

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
try:
    write_certificates([star(1, "张三"), star(2, "李四")], COURT, QUARTER, Path(sys.argv[1]))
except OSError as error:
    print("refused", Path(error.filename).name)
"""
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="users and limits of a process are a matter of POSIX"
)


def said_by(script: str, folder: Path) -> str:
    child = [sys.executable, "-c", script, str(folder)]
    return subprocess.run(child, capture_output=True, text=True, check=True).stdout.strip()


def test_a_read_only_folder_stays_as_it_was():
    # Not below tmp_path, which nobody else may enter.
    with tempfile.TemporaryDirectory() as above:
        folder = Path(above) / "papers"
        folder.mkdir()
        Path(above).chmod(0o755)
        folder.chmod(0o555)
        assert said_by(READ_ONLY, folder) == "refused"
        assert list(folder.iterdir()) == []
        folder.chmod(0o755)


def test_a_disk_that_fills_up_keeps_no_part_of_a_certificate(tmp_path):
    folder = tmp_path / "papers"
    assert said_by(FULL_DISK, folder).startswith("refused 2024Q1-J1-001")
    assert list(folder.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    folder = tmp_path / "papers"
    folder.write_text("a file")
    with pytest.raises(OSError, match="papers"):
        write_certificates([star(1, "张三")], COURT, QUARTER, folder)
    assert folder.read_text() == "a file"


def test_a_device_or_a_pipe_is_written_to_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"document")
    assert os.read(reader, 100) == b"document"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_link_stays_a_link(tmp_path):
    link, file = tmp_path / "link", tmp_path / "file"
    file.write_bytes(b"old")
    link.symlink_to(file)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path):
    with pytest.raises(OSError, match=str(tmp_path)):
        write_whole(tmp_path, b"document")
    assert list(tmp_path.iterdir()) == []
