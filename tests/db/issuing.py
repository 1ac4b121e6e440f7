"""A desk that issues certificates, as a process of its own: URL, first and last nomination."""

import sys
from datetime import date, datetime

from db.actors import Act
from db.connection import open_database, session
from db.register import IssueOrder, TemplateStamp, issue

ACT = Act("沈知行", datetime(2024, 4, 19, 9))
TEMPLATE = TemplateStamp("plain", "1", "0" * 64)


def page(number: str, payload: str) -> bytes:
    return f"{number} {payload}".encode()


def main(url: str, first: int, last: int) -> None:
    open_database(url)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    with session():
        for nomination in range(first, last + 1):
            issue(IssueOrder(nomination, "HONOUR", date(2024, 4, 19), TEMPLATE), page, ACT)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
