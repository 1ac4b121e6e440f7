"""Two desks issue at the same time; and a backup of what they issued."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db import audit
from db.backup import backup
from db.checking import findings
from db.connection import atomic, open_database, session
from db.models import AwardDecision, AwardType, Nomination
from db.register_list import certificates, paper_of
from db.settings import CourtSettings, store_court_settings
from tests.db.issuing import ACT
from tests.db.rows import WRITTEN

DAY = date(2024, 2, 23)


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        store_court_settings(CourtSettings(name="示法区人民法院", mark="示法"), ACT)
        yield


def test_two_desks_issue_five_hundred_consecutive_numbers(database_url, tmp_path):
    first = many_decided(500)
    desks = [desk(database_url, first, first + 249), desk(database_url, first + 250, first + 499)]
    for one in desks:
        assert one.stdout.readline() == "ready\n"
    for one in desks:
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in desks:
        _, trouble = one.communicate(timeout=120)
        assert one.returncode == 0, trouble
    numbers = [line.number for line in certificates()][::-1]
    assert numbers == [f"示法荣〔2023〕N-{serial:03d}号" for serial in range(1, 501)]
    assert audit.verify_chain().broken is None
    assert findings() == ()
    backup(tmp_path / "copy.sqlite", ACT)
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        kept = dict(copy.execute("SELECT certificate_id, content FROM certificate_paper"))
    assert kept == {line.id: paper_of(line.id) for line in certificates()}


def desk(url, first, last):
    """A process that issues the certificates of these nominations once it is told to."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.db.issuing", url, str(first), str(last)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", cwd=Path(__file__).parents[2],
    )  # fmt: skip


def many_decided(count):
    """That many decided nominations; the id of the first, the others follow it."""
    award = AwardType.get(AwardType.code == "MODEL").id
    with atomic():
        decision = AwardDecision.create(
            award=award, period="2023", decided_on=DAY, document_no="示法〔2024〕3号", **WRITTEN
        )
        rows = [
            {
                "award": award, "period": "2023", "key": f"J{place:03d}", "name": f"姓名{place}",
                "division_name": "民庭", "group_name": "民商事", "place": place,
                "source": "HAND", "figures": "{}", "reason": "会议推荐", "state": "DECIDED",
                "decision": decision.id, **WRITTEN,
            }
            for place in range(1, count + 1)
        ]  # fmt: skip
        Nomination.insert_many(rows).execute()
    return Nomination.select().order_by(Nomination.id).first().id
