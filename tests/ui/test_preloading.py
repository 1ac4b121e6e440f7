"""What is loaded after the first frame: all pages, and nothing that takes long."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.preloading import Preloading
from ui.tasks import TaskRunner

application = QCoreApplication([])
runner = TaskRunner()
preloading = Preloading(runner)
preloading.finished.connect(application.quit)
preloading.start()
QTimer.singleShot(60_000, application.quit)
application.exec()
runner.shut_down()
print(*sorted(sys.modules))
"""


def test_every_page_is_loaded_and_nothing_heavy():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, check=True, text=True, cwd=ROOT
    )
    loaded = set(done.stdout.split())
    pages = {f"ui.pages.{file.stem}" for file in (ROOT / "ui/pages").glob("*_page.py")}
    assert pages <= loaded
    assert not loaded & {"matplotlib", "reportlab", "openpyxl", "cryptography", "pypinyin"}
