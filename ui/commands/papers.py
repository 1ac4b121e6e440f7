"""What the commands that print have in common: the court, and a word when it has no name yet."""

import sys
from typing import TYPE_CHECKING

from ui.commands.texts import text

if TYPE_CHECKING:
    from reports.court import Court


def court() -> "Court":
    """The court as the papers need it, from its settings."""
    from db.settings import court_settings
    from reports.court import Court

    settings = court_settings()
    if not settings.name:
        print(text("done.COURT_UNNAMED"), file=sys.stderr)
    return Court(
        name=settings.name or text("done.COURT_PLACEHOLDER"),
        mark=settings.mark,
        code=settings.code,
        font_files=settings.font_files,
        extra_fonts=settings.extra_fonts,
        legal_basis=settings.legal_basis,
        logo=settings.logo,
    )
