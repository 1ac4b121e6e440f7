"""Which pages the window has, and how each is made when it is first opened.

The imports stand inside the functions: a page is loaded when somebody opens it.
"""

from PySide6.QtCore import QCoreApplication

from ui.pages.page import Page, PageDefinition, PageName, Section
from ui.session import Session


def page_definitions() -> tuple[PageDefinition, ...]:
    """All pages in the order of the navigation; a function, so that titles are translated."""
    return (*_of_the_quarter(), *_of_data(), *_of_honours(), *_of_setup())


def _of_the_quarter() -> tuple[PageDefinition, ...]:
    translate, section = QCoreApplication.translate, Section.QUARTER
    return (
        PageDefinition(
            PageName.OVERVIEW,
            translate("Pages", "Overview"),
            "layout-dashboard",
            _overview,
            section,
        ),
        PageDefinition(
            PageName.MEASURES, translate("Pages", "Measures"), "table-2", _measures, section
        ),
        PageDefinition(
            PageName.RANKING, translate("Pages", "Ranking"), "trophy", _ranking, section
        ),
        PageDefinition(
            PageName.QUESTIONS, translate("Pages", "Questions"), "circle-help", _questions, section
        ),
        PageDefinition(
            PageName.QUARTER, translate("Pages", "Quarter"), "calendar-check", _quarter, section
        ),
    )


def _of_data() -> tuple[PageDefinition, ...]:
    translate, section = QCoreApplication.translate, Section.DATA
    return (
        PageDefinition(PageName.PEOPLE, translate("Pages", "People"), "users", _people, section),
        PageDefinition(PageName.CASES, translate("Pages", "Cases"), "folder-open", _cases, section),
        PageDefinition(
            PageName.REMINDERS,
            translate("Pages", "Reminders"),
            "calendar-clock",
            _reminders,
            section,
        ),
        PageDefinition(
            PageName.REGISTERS, translate("Pages", "Registers"), "file-text", _registers, section
        ),
        PageDefinition(
            PageName.IMPORT, translate("Pages", "Import"), "file-down", _import, section
        ),
    )


def _of_honours() -> tuple[PageDefinition, ...]:
    translate, section = QCoreApplication.translate, Section.HONOURS
    return (
        PageDefinition(
            PageName.CERTIFICATES,
            translate("Pages", "Certificates"),
            "award",
            _certificates,
            section,
        ),
        PageDefinition(PageName.AWARDS, translate("Pages", "Awards"), "medal", _awards, section),
        PageDefinition(
            PageName.REGISTER, translate("Pages", "Register"), "list-checks", _register, section
        ),
        PageDefinition(
            PageName.CEREMONY, translate("Pages", "Ceremony"), "sparkles", _ceremony, section
        ),
        PageDefinition(
            PageName.TEMPLATES,
            translate("Pages", "Certificate templates"),
            "square-pen",
            _templates,
            section,
        ),
    )


def _of_setup() -> tuple[PageDefinition, ...]:
    translate, section = QCoreApplication.translate, Section.SETUP
    return (
        PageDefinition(PageName.SCHEME, translate("Pages", "Scheme"), "scale", _scheme, section),
        PageDefinition(
            PageName.SETTINGS, translate("Pages", "Settings"), "settings", _settings, section
        ),
    )


def _overview(session: Session) -> Page:
    from ui.wiring.overview import overview_page

    return overview_page(session)


def _cases(session: Session) -> Page:
    from ui.wiring.cases import cases_page

    return cases_page(session)


def _import(session: Session) -> Page:
    from ui.wiring.importing import import_page

    return import_page(session)


def _scheme(session: Session) -> Page:
    from ui.wiring.scheme import scheme_page

    return scheme_page(session)


def _ranking(session: Session) -> Page:
    from ui.wiring.ranking import ranking_page

    return ranking_page(session)


def _certificates(session: Session) -> Page:
    from ui.wiring.certificates import certificates_page

    return certificates_page(session)


def _awards(session: Session) -> Page:
    from ui.wiring.awards import awards_page

    return awards_page(session)


def _register(session: Session) -> Page:
    from ui.wiring.register import register_page

    return register_page(session)


def _templates(session: Session) -> Page:
    from ui.wiring.templates import templates_page

    return templates_page(session)


def _ceremony(session: Session) -> Page:
    from ui.wiring.ceremony import ceremony_page

    return ceremony_page(session)


def _registers(session: Session) -> Page:
    from ui.wiring.registers import registers_page

    return registers_page(session)


def _people(session: Session) -> Page:
    from ui.wiring.people import people_page

    return people_page(session)


def _reminders(session: Session) -> Page:
    from ui.wiring.reminders import reminders_page

    return reminders_page(session)


def _measures(session: Session) -> Page:
    from ui.wiring.measures import measures_page

    return measures_page(session)


def _questions(session: Session) -> Page:
    from ui.wiring.questions import questions_page

    return questions_page(session)


def _quarter(session: Session) -> Page:
    from ui.wiring.quarter import quarter_page

    return quarter_page(session)


def _settings(session: Session) -> Page:
    from ui.wiring.settings import settings_page

    return settings_page(session)


def _blank(_session: Session) -> Page:
    from ui.pages.blank_page import BlankPage

    return BlankPage()
