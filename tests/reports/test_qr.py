"""Codes that are read back as they were written."""

from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from reportlab.pdfgen.canvas import Canvas

from reports.qr import draw_qr


@pytest.mark.parametrize("text", ["J1-001", "示法荣〔2024〕J1-003号", "𬱖", "x" * 300])
def test_a_code_says_its_text(text):
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(120, 120))
    draw_qr(canvas, text, (10, 10), 100)
    canvas.save()
    image = pypdfium2.PdfDocument(buffer.getvalue())[0].render(scale=4).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == [text]
