"""A small court with five people decided on, for the page and the screens of ceremonies."""

from db.award_proposals import add_by_hand, decide, nominees
from db.connection import session
from db.models import Staff
from tests.db.rows import add_person
from tests.ui.awards import DAY, YEAR
from tests.ui.court import ACT, build_court

RARE = "张䶮"
LONG = "阿卜杜热西提·阿卜杜外力·买买提明"
NAMES = ("姓名J1", "姓名J2", "姓名J3", RARE, LONG)


def build_decided(file):
    """The small court in which five judges were decided on as models of 2024."""
    build_court(file)
    with session():
        for number, name in (("J4", RARE), ("J5", LONG)):
            staff = add_person(number)
            Staff.update(name=name).where(Staff.id == staff.id).execute()
        for number in ("J1", "J2", "J3", "J4", "J5"):
            add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
        decide([one.id for one in nominees("MODEL", YEAR)], DAY, "示法〔2024〕3号", ACT)
