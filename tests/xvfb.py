"""An X server without a screen, as a program under test finds it on a desk with Linux."""

import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest


@contextmanager
def x_server(width, height):
    """The name of a display of that many pixels; a test fails where there is no Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.fail("Xvfb is missing: apt-get install xvfb", pytrace=False)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            program,
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            pytest.fail(f"Xvfb did not start: {server.stderr.read().decode()}", pytrace=False)
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
        server.stderr.close()
