"""How bulletins reach the database."""

from datetime import date
from typing import TYPE_CHECKING

from evaluation.period import Period

if TYPE_CHECKING:
    from reports.bulletin_content import Bulletin
    from reports.court import Court


class OwnBulletins:
    """Bulletins of the open database, as of the desk's own day."""

    def today(self) -> date:
        return date.today()  # noqa: DTZ011 - the desk's own day

    def has_cases(self) -> bool:
        from db.bulletin_figures import has_cases
        from db.connection import session

        with session():
            return has_cases()

    def has_figures(self, period: Period) -> bool:
        from db.connection import session, snapshot
        from ui.commands.report import has_figures

        with session(), snapshot():
            return has_figures(period, self.today())

    def content(self, period: Period, remarks: str) -> "tuple[Bulletin, Court]":
        from db.connection import session, snapshot
        from ui.commands.errors import CommandError
        from ui.commands.papers import court
        from ui.commands.report import bulletin_of

        with session(), snapshot():
            found = bulletin_of(period, self.today(), remarks)
            if found is None:
                raise CommandError("NO_DATA", quarter=period)
            return found, court()
