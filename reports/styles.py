"""The looks of the paper: pages, margins, colours, sizes and named styles."""

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

CERTIFICATE_PAGE: tuple[float, float] = landscape(A4)
FORM_PAGE: tuple[float, float] = A4

INK = HexColor("#1a1a1a")
QUIET = HexColor("#5c5c5c")
RULE = HexColor("#8a8a8a")
TINT = HexColor("#f1efe9")
BAR = HexColor("#8c1d18")
BAR_GROUND = HexColor("#e4e0d6")
RED = HexColor("#a8201a")
GOLD = HexColor("#b08d3c")
BRIGHT_GOLD = HexColor("#ecca7a")
# Not a transparent red: the tint lies under the text, so every printer can do it.
WATERMARK = HexColor("#f3dedc")

SEAL_BOX = 45 * mm

FORM_SIDE = 16 * mm
FORM_TOP = 15 * mm
FORM_BOTTOM = 17 * mm
FORM_WIDTH = FORM_PAGE[0] - 2 * FORM_SIDE
FORM_HEIGHT = FORM_PAGE[1] - FORM_TOP - FORM_BOTTOM
