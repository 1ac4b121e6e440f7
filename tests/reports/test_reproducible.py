"""The same values give the same bytes, in another process and under another hash seed too."""

import os
import subprocess
import sys

EVERYTHING = """
from datetime import date
from hashlib import sha256

from evaluation.result import Winners
from evaluation.staff import Category
from reports.certificate import certificates
from reports.details import Adjustment, PersonDetails
from reports.evaluation_form import evaluation_book
from reports.notices import commendation, public_notice
from reports.ranking import ranking_list
from reports.workbook import ranking_workbook
from tests.reports.examples import COURT, DECIDED, person, result, scheme, star, worked_example
from tests.reports.test_score_sheet import cases_behind, of, sheet_of

court = worked_example()
winner = person("J001", name="陈𬱖")
chosen = result(winner, winners=(Winners(winner.group, Category.JUDGE, 1, ("J001",)),))
judge = of(Category.JUDGE)
details = {judge.key: PersonDetails("副庭长", "一级法官", "一队", (Adjustment(1, "甲"),))}
for document in (
    certificates([star(1, "欧阳䶮㛃"), star(2, "阿依古丽·买买提")], COURT),
    evaluation_book(court, COURT, scheme(), details=details),
    sheet_of(judge, cases_behind(judge)),
    ranking_list(court, COURT, scheme()),
    ranking_workbook(court, COURT, DECIDED, scheme=scheme()),
    public_notice(chosen, COURT, date(2024, 4, 12), date(2024, 4, 18)),
    commendation(chosen, COURT, "示法〔2024〕12号", DECIDED),
):
    print(sha256(document).hexdigest())
"""


def fingerprints(seed: int) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", EVERYTHING],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
    )
    return done.stdout.split()


def test_other_processes_and_hash_seeds_give_the_same_bytes():
    first, second = fingerprints(0), fingerprints(4711)
    assert len(set(first)) == 7
    assert first == second
