"""A trial reading of an old xls by another process, which may die of what is wrong with it."""

import subprocess
import sys

# The records of an xls bear no checksum, and calamine ends the whole process, not with an
# exception, when one of them asks for more memory than there is.
_TRIAL = """
import io, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
except ImportError:
    pass
import python_calamine
book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
for name in book.sheet_names:
    book.get_sheet_by_name(name)
"""
_MOST_SECONDS = 8


def can_be_read(data: bytes) -> bool:
    """Whether a process of its own gets through all sheets of *data*."""
    command = [sys.executable, "-c", _TRIAL]
    try:
        trial = subprocess.run(
            command, input=data, capture_output=True, timeout=_MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return trial.returncode == 0
