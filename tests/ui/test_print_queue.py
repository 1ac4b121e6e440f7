"""What comes out of a real queue: never scaled, right to 0.2 mm, and known when the queue goes."""

import sys
from decimal import Decimal
from io import BytesIO

import pdfplumber
import pytest

from reports.calibration import Calibration, calibration_page
from reports.certificate import recipient_of
from reports.certificate_look import Look
from reports.certificate_sheets import sheets
from reports.fonts import font_set
from reports.progress import unheard
from tests.print_service import QUEUE, print_service
from tests.reports.examples import COURT, star
from tests.reports.test_certificate_positions import (
    MM,
    PRECISION,
    TEMPLATES,
    Sheet,
    assert_fields_in_place,
    made,
)
from ui.papers.print_plan import PrintPlan, PrintStoppedError, sheets_job

STOCKS = [("A4", 297, 210), ("12K", 260, 185), ("8K", 350, 245)]
MOVED = Calibration(right=Decimal("3.4"), down=Decimal("-2.6"))
NAMES = ["张三", "李小四", "欧阳王五"]  # of different lengths: the queue leaves no text to read
ADDRESS = len("同志：")

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no CUPS"),
]


@pytest.fixture(scope="module")
def service():
    with print_service() as running:
        yield running


def send(content, calibration):
    sheets_job(content, PrintPlan(QUEUE, (1,), calibration=calibration))(unheard)


def crosses(document):
    """The middles of the crosses of a page to measure, in millimetres from the upper left."""
    with pdfplumber.open(BytesIO(document)) as pdf:
        lines = [
            [line[side] / MM for side in ("x0", "x1", "top", "bottom")]
            for line in pdf.pages[0].lines
        ]
    across = [line for line in lines if line[1] - line[0] == pytest.approx(10, abs=0.05)]
    return sorted(((x0 + x1) / 2, (top + bottom) / 2) for x0, x1, top, bottom in across)


@pytest.mark.parametrize("calibration", [Calibration(), MOVED], ids=["plain", "moved"])
@pytest.mark.parametrize(("stock", "width", "height"), STOCKS)
def test_the_page_to_measure_comes_out_at_its_size(service, stock, width, height, calibration):
    content = calibration_page(Decimal(width), Decimal(height), font_set(COURT))
    send(content, calibration)
    (document,) = service.printed()
    right, down = float(calibration.right), float(calibration.down)
    places = [(x + right, y + down) for x in (10, width - 10) for y in (10, height - 10)]
    found = crosses(document)
    assert found == [pytest.approx(place, abs=PRECISION) for place in places]
    # What is scaled by a thousandth is not where it should be in the far corner.
    assert found[-1][0] - found[0][0] == pytest.approx(width - 20, abs=PRECISION / 2)


@pytest.mark.parametrize("name", ["T1", "overprint-12K", "overprint-8K"])
def test_every_field_comes_out_where_its_template_has_it(service, name):
    send(made(TEMPLATES[name]), Calibration())
    (document,) = service.printed()
    assert_fields_in_place(TEMPLATES[name], Sheet(document))


@pytest.mark.parametrize(
    ("goes", "comes", "said"),
    [
        ("stop_queue", "start_queue", "unplugged"),
        ("remove_queue", "add_queue", "does not exist"),
    ],
)
def test_a_queue_that_goes_is_told_and_the_batch_goes_on_at_the_next_sheet(
    service, goes, comes, said
):
    template = TEMPLATES["overprint-12K"]
    people = [recipient_of(star(3, name), COURT) for name in NAMES]
    content = sheets(template, people, Look(COURT))

    def report(done, total):
        if done == 1:
            getattr(service, goes)()

    with pytest.raises(PrintStoppedError) as caught:
        sheets_job(content, PrintPlan(QUEUE, (1, 2, 3)))(report)
    assert caught.value.done == 1
    assert said in caught.value.reason
    getattr(service, comes)()
    sheets_job(content, caught.value.plan.rest(1))(unheard)
    line = template.element("salutation").bottom
    names = [len(Sheet(document).line(line)) - ADDRESS for document in service.printed()]
    assert names == [len(name) for name in NAMES]
