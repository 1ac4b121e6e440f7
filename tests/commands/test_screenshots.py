"""The pictures of the pages: all of them, in both languages and themes, and no two the same."""

import struct

from tests.commands.test_running import call
from ui.pages.page import PageName

PAGES = ("welcome", *(page.value for page in PageName))
NAMES = {
    f"{language}-{theme}-{page}.png"
    for language in ("zh", "en")
    for theme in ("light", "dark")
    for page in PAGES
}


def size_of(file):
    """Width and height as the head of a PNG says them."""
    return struct.unpack(">II", file.read_bytes()[16:24])


def test_every_page_is_pictured_four_times(tmp_path, monkeypatch):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    ended = call("screenshots", tmp_path / "pictures")
    complaints = [line for line in ended.stderr.splitlines() if "does not support" not in line]
    assert (ended.returncode, complaints) == (0, [])
    files = {file.name: file for file in (tmp_path / "pictures").iterdir()}
    assert set(files) == NAMES
    assert {size_of(file) for file in files.values()} == {(1366, 768)}
    for name, file in files.items():
        if "light" in name:
            dark = files[name.replace("light", "dark")]
            assert file.read_bytes() != dark.read_bytes(), name
        if name.startswith("zh"):
            english = files[name.replace("zh", "en", 1)]
            assert file.read_bytes() != english.read_bytes(), name
    assert len(ended.stdout.splitlines()) == len(NAMES)


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "taken").write_text("")
    ended = call("screenshots", tmp_path / "taken")
    assert ended.returncode == 2
    assert "taken" in ended.stderr
