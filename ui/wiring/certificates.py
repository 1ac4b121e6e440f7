"""How the certificates page reaches the database."""

from ui.pages.page import Page
from ui.session import Session


def certificates_page(_session: Session) -> Page:
    """The certificates page on the open database."""
    from ui.pages.blank_page import BlankPage

    return BlankPage()
