"""What a ceremony needs made or checked away from the window. No Qt in here."""

from datetime import date
from typing import TYPE_CHECKING

from reports.court import Court
from ui.ceremony.scene import Show
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from ui.tasks import Report


def order_paper(show: Show, held_on: date | None, court: Court, report: "Report") -> Paper:
    """The printed running order.

    Raises:
        PaperError: nobody is in the set; a name cannot be printed.
    """
    from reports.files import file_name
    from reports.running_order import running_order

    report(0, 1)
    content = running_order(show.name, held_on, show.steps, court)
    return Paper(f"{file_name(show.name)}.pdf", content)


def checked_portrait(file: str, report: "Report") -> bytes:
    """A photograph, checked and made small.

    Raises:
        PictureError: it is no picture, or too large a one.
    """
    from reports.pictures import portrait

    report(0, 1)
    return portrait(file)


def unseen_in(show: Show, court: Court) -> list[str]:
    """Texts of the set with the characters no font can draw, like ``王某（U+2A70E）``."""
    from reports.fonts import KAI, SONG, SONG_BOLD, font_set

    fonts = font_set(court)
    texts = [(show.name, SONG_BOLD), (show.court, KAI)]
    for step in show.steps:
        texts.append((step.award, SONG_BOLD))
        for entry in step.entries:
            texts += [(entry.name, KAI), (entry.division, SONG), (entry.citation, KAI)]
    found = []
    for text, face in dict.fromkeys(texts):
        if missing := fonts[face].missing(text.replace("\n", "")):
            codes = "、".join(f"U+{ord(character):04X}" for character in missing)
            found.append(f"{text}（{codes}）")
    return found
