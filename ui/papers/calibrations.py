"""How each printer of this PC misses each stock of paper, as its settings keep it."""

from decimal import Decimal, InvalidOperation

from reports.calibration import Calibration, FeedEdge
from reports.certificate_template import Template
from reports.errors import CalibrationError
from ui.settings import Settings


def stock_of(template: Template) -> str:
    """By what a stock of paper is remembered: its name, or its size where it has none."""
    return template.stock or f"{template.width} × {template.height}"


def kept_calibration(settings: Settings, printer: str, stock: str) -> Calibration | None:
    """How *printer* misses *stock*; None where nobody measured it, or the file was spoiled."""
    plain = settings.calibration(printer, stock)
    try:
        return Calibration(
            Decimal(str(plain["right"])),
            Decimal(str(plain["down"])),
            Decimal(str(plain["scale"])),
            plain["turned"] is True,
            FeedEdge(plain["feed"]),
        )
    except (KeyError, ValueError, InvalidOperation, CalibrationError):
        return None


def keep(settings: Settings, printer: str, stock: str, found: Calibration) -> None:
    """Keep how *printer* misses *stock*."""
    plain = {
        "right": str(found.right),
        "down": str(found.down),
        "scale": str(found.scale),
        "turned": found.turned,
        "feed": found.feed.value,
    }
    settings.keep_calibration(printer, stock, plain)
