"""A small court with awards proposed, decided and issued, for the pages that show them."""

from dataclasses import replace
from datetime import date

from db.award_proposals import add_by_hand, decide, nominees
from db.connection import session
from db.register import note_printing
from db.register_list import certificates
from db.settings import court_settings, store_court_settings
from evaluation.period import Year
from reports.progress import unheard
from tests.ui.court import ACT, build_court
from ui.wiring.issuing import issue_all

YEAR = Year(2024)
DAY = date(2024, 4, 9)


def name_court():
    """Give the open database's court the name and the mark that stand on its papers."""
    with session():
        named = replace(court_settings(), name="示法区人民法院", mark="示法")
        store_court_settings(named, ACT)


def build_register(file):
    """The small court in which two judges have certificates, one of them printed once."""
    build_court(file)
    with session():
        for number in ("J1", "J2"):
            add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
        ids = [one.id for one in nominees("MODEL", YEAR)]
        decide(ids, DAY, "示法〔2024〕3号", ACT)
    issue_all(str(file), ids, None, ACT, unheard)
    with session():
        note_printing(certificates()[-1].id, ACT)
