"""The ways certificates leave their page, loaded when the page has them."""

from typing import TYPE_CHECKING

from ui.models.certificates import CertificatesSource
from ui.pages.page import Page

if TYPE_CHECKING:
    from ui.pages.certificate_printing import CertificatePrinting
    from ui.pages.certificate_saving import CertificateSaving


def printing_of(page: Page, source: CertificatesSource) -> "CertificatePrinting | None":
    """What prints the certificates of *page* sheet by sheet; None where there is no such way."""
    if source.printing is None:
        return None
    from ui.pages.certificate_printing import CertificatePrinting

    return CertificatePrinting(page, source.printing)


def saving_of(page: Page, source: CertificatesSource) -> "CertificateSaving | None":
    """What saves the certificates of *page* in any form; None where there is no such way."""
    if source.save is None:
        return None
    from ui.pages.certificate_saving import CertificateSaving

    author = source.printing.author if source.printing is not None else ""
    return CertificateSaving(page, source.save, author)
