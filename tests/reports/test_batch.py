"""One file a certificate: names, refusals, and nothing half-written."""

import subprocess
import sys
from pathlib import Path

import pytest

from reports.batch import CertificateFiles, merged_file, write_certificates, write_separate
from reports.certificate import certificate
from reports.errors import UnprintableError
from reports.files import file_name, write_whole
from tests.reports.examples import COURT, QUARTER, star, text_of


def test_files_bear_quarter_number_and_name(tmp_path):
    heard = []
    written = write_certificates(
        [star(1, "张三"), star(2, "陈𬱖")],
        COURT,
        QUARTER,
        tmp_path,
        report=lambda done, total: heard.append((done, total)),
    )
    assert [path.name for path in written] == ["2024Q1-J1-001-张三.pdf", "2024Q1-J1-002-陈𬱖.pdf"]
    assert heard == [(0, 2), (1, 2), (2, 2)]
    assert "陈𬱖同志：" in text_of(written[1].read_bytes())
    assert sorted(tmp_path.iterdir()) == sorted(written)


def test_the_same_batch_gives_the_same_files(tmp_path):
    items = [star(1, "张三"), star(2, "欧阳䶮㛃")]
    first = write_certificates(items, COURT, QUARTER, tmp_path / "a")
    second = write_certificates(items, COURT, QUARTER, tmp_path / "b")
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]


def test_papers_of_the_register_stay_as_they_are_beside_specimens(tmp_path):
    items = [star(1, "张三"), star(2, "李四")]
    issued = certificate(items[0], COURT)
    files = CertificateFiles(items, COURT, specimen=True, contents=(issued, None))
    first, second = write_separate(files, tmp_path)
    assert first.read_bytes() == issued
    assert "样张" in text_of(second.read_bytes())
    merged = merged_file(files)
    assert ["样张" in text_of(merged, page) for page in (0, 1)] == [False, True]


def test_a_bad_name_is_found_before_the_first_file(tmp_path):
    with pytest.raises(UnprintableError):
        write_certificates([star(1, "张三"), star(2, "李\u202e四")], COURT, QUARTER, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_whole_files_only(tmp_path):
    class StoppedError(Exception):
        pass

    def stop(done, total):
        if done == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        write_certificates([star(1, "甲"), star(2, "乙")], COURT, QUARTER, tmp_path, report=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["2024Q1-J1-001-甲.pdf"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a/b:c*?", "a_b_c__"),
        ("甲.", "甲"),
        ("..", "_"),
        ("甲\n乙", "甲_乙"),
        ("长" * 99, "长" * 60),
    ],
)
def test_file_names_hold_nothing_illegal(text, name):
    assert file_name(text) == name


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    with pytest.raises(TypeError):
        write_whole(path, "no bytes")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_refusal_names_the_file_that_was_asked_for():
    path = Path("/proc/a.pdf")  # where nobody can write
    with pytest.raises(OSError, match=r"a\.pdf") as refused:
        write_whole(path, b"new")
    assert refused.value.filename == str(path)


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from reports.files import write_whole

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write_whole(Path(sys.argv[1]), b"x" * 100_000)
except OSError as error:
    print(error.errno)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a matter of POSIX")
def test_a_disk_that_fills_up_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 0
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
