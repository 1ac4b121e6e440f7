"""The looks of the paper: pages, margins, colours, sizes and named styles."""

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

FORM_PAGE: tuple[float, float] = A4
ROLL_PAGE: tuple[float, float] = A4

INK = HexColor("#1a1a1a")
QUIET = HexColor("#5c5c5c")
RULE = HexColor("#8a8a8a")
TINT = HexColor("#f1efe9")
BAR = HexColor("#8c1d18")
BAR_GROUND = HexColor("#e4e0d6")
FILED = HexColor("#b9b3a5")  # beside BAR, from which it can be told without colour
RED = HexColor("#a8201a")
GOLD = HexColor("#b08d3c")
BRIGHT_GOLD = HexColor("#ecca7a")
# Not a transparent red: the tint lies under the text, so every printer can do it.
WATERMARK = HexColor("#f7e9e7")

FORM_SIDE = 16 * mm
FORM_TOP = 15 * mm
FORM_BOTTOM = 17 * mm
FORM_WIDTH = FORM_PAGE[0] - 2 * FORM_SIDE
FORM_HEIGHT = FORM_PAGE[1] - FORM_TOP - FORM_BOTTOM

# GB/T 9704: margins of 37, 35, 28 and 26 mm leave 156 by 225 mm for 22 lines of 28 characters.
OFFICIAL_TOP = 37 * mm
OFFICIAL_LEFT = 28 * mm
OFFICIAL_WIDTH = 156 * mm
OFFICIAL_HEIGHT = 225 * mm
OFFICIAL_PITCH = OFFICIAL_HEIGHT / 22
# Sizes two, three and four of Chinese type, in points.
SIZE_TWO, SIZE_THREE, SIZE_FOUR = 22.0, 15.75, 14.0
SEAL_RED = HexColor("#d7000f")

LIST_PAGE: tuple[float, float] = landscape(A4)
LIST_SIDE = 14 * mm
LIST_TOP = 14 * mm
LIST_BOTTOM = 16 * mm
LIST_WIDTH = LIST_PAGE[0] - 2 * LIST_SIDE
LIST_HEIGHT = LIST_PAGE[1] - LIST_TOP - LIST_BOTTOM
