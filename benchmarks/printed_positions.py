"""Where a real print queue puts the ink: the calibration page through CUPS, measured on the result.

Needs Debian's cups, cups-client and printer-driver-cups-pdf, and root; the tests do without, for
installing them takes longer than all tests of printing. It starts a print service of its own in a
temporary folder, prints sheets of three stocks, as they are and moved by a calibration, and says
how far the crosses are from where they belong. Peer: the file itself, measured in the same way.

    .venv/bin/python benchmarks/printed_positions.py
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtPdf import QPdfDocument  # noqa: E402

from reports.calibration import Calibration, calibration_page  # noqa: E402
from reports.court import Court  # noqa: E402
from reports.fonts import font_set  # noqa: E402
from ui.papers.print_plan import PrintPlan, sheets_job  # noqa: E402

STOCKS = (("A4", 297, 210), ("12K", 260, 185), ("8K", 350, 245))
MOVED = Calibration(right=Decimal("3.4"), down=Decimal("-2.6"))
ALLOWED = 0.2  # millimetres
SCALE = 24  # pixels a millimetre
QUEUE = "casestar-measured"
SERVICE = "Listen {folder}/socket\nLogLevel warn\n<Location />\nAllow all\n</Location>\n"
SERVICE += "<Policy default>\n<Limit All>\nAllow all\n</Limit>\n</Policy>\n"
FILES = "ServerRoot {folder}\nRequestRoot {folder}/spool\nCacheDir {folder}/cache\n"
FILES += "StateDir {folder}/state\nAccessLog {folder}/access\nErrorLog {folder}/error\n"
FILES += "PageLog {folder}/page\nServerKeychain {folder}/ssl\nUser lp\nGroup lp\n"
FILES += "SystemGroup root lpadmin\n"


@contextmanager
def print_service():
    """A print service with one queue that writes PDF files into the folder it yields."""
    output = Path.home() / "PDF"
    before = set(output.glob("*.pdf"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("spool", "cache", "state", "ssl"):
            (folder / part).mkdir()
        (folder / "service.conf").write_text(SERVICE.format(folder=folder))
        (folder / "files.conf").write_text(FILES.format(folder=folder))
        subprocess.run(["chown", "-R", "root:lp", name], check=True)
        subprocess.run(["chmod", "-R", "u+rwX,g+rwX,o+rX", name], check=True)
        (folder / "spool").chmod(0o1770)
        command = ["cupsd", "-f", "-c", f"{name}/service.conf", "-s", f"{name}/files.conf"]
        service = subprocess.Popen(command)
        os.environ["CUPS_SERVER"] = f"{name}/socket"
        try:
            wait_for((folder / "socket").exists)
            driver = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"
            queue = ["lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", driver]
            subprocess.run(queue, check=True, stderr=subprocess.DEVNULL)
            yield output
        finally:
            service.terminate()
            service.wait()
            for file in set(output.glob("*.pdf")) - before:
                file.unlink()


def wait_for(there):
    for _ in range(300):
        if there():
            return
        time.sleep(0.1)
    raise SystemExit("the print service does not answer")


def printed(content, calibration, output):
    """The file that the queue makes of a document of one sheet."""
    before = set(output.glob("*.pdf"))
    sheets_job(content, PrintPlan(QUEUE, (1,), calibration=calibration))(lambda *_: None)
    wait_for(lambda: set(output.glob("*.pdf")) - before and not waiting())
    (file,) = set(output.glob("*.pdf")) - before
    return file.read_bytes()


def waiting():
    return subprocess.run(["lpstat", "-o"], capture_output=True, check=True).stdout


def crosses(content, width, height, calibration):
    """Where the four crosses are, in millimetres, by the place each belongs to."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        document = QPdfDocument()
        document.load(file.name)
        size = document.pagePointSize(0) / 72 * 25.4
        pixels = QSize(round(size.width() * SCALE), round(size.height() * SCALE))
        image = QImage(pixels, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.drawImage(0, 0, document.render(0, pixels))
        painter.end()
    found = {}
    right, down = float(calibration.right), float(calibration.down)
    for x in (10 + right, width - 10 + right):
        for y in (10 + down, height - 10 + down):
            column = darkest(image, (x - 6, x + 6), (y - 4.6, y - 2.6), upright=True)
            row = darkest(image, (y - 6, y + 6), (x - 4.6, x - 2.6), upright=False)
            found[x, y] = (column, row)
    return found


def darkest(image, across, along, *, upright):
    """The middle of the darkest line in a strip, in millimetres."""
    sums = {}
    for at in range(round(across[0] * SCALE), round(across[1] * SCALE)):
        total = 0
        for other in range(round(along[0] * SCALE), round(along[1] * SCALE), 3):
            x, y = (at, other) if upright else (other, at)
            total += 255 - (image.pixelColor(x, y).lightness() if image.valid(x, y) else 255)
        sums[at] = total
    most = max(sums.values())
    dark = [at for at, total in sums.items() if total > 0.6 * most]
    return (sum(dark) / len(dark) + 0.5) / SCALE


def error(found):
    return max(max(abs(x - place[0]), abs(y - place[1])) for place, (x, y) in found.items())


def main():
    QGuiApplication([])
    fonts, worst = font_set(Court("示范区人民法院", "示法", "示")), 0.0
    with print_service() as output:
        for name, width, height in STOCKS:
            content = calibration_page(Decimal(width), Decimal(height), fonts)
            own = error(crosses(content, width, height, Calibration()))
            for moved in (Calibration(), MOVED):
                begun = time.perf_counter()
                made = printed(content, moved, output)
                seconds = time.perf_counter() - begun
                off = error(crosses(made, width, height, moved))
                worst = max(worst, off)
                what = "moved" if moved.changes else "as it is"
                print(f"{name:4} {what:9} queue {off:.3f} mm  file {own:.3f} mm  {seconds:.1f} s")
    print(f"worst {worst:.3f} mm, allowed {ALLOWED} mm")
    return 0 if worst <= ALLOWED else 1


if __name__ == "__main__":
    raise SystemExit(main())
