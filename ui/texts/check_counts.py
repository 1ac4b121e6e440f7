"""Words with a number in them. They stand in ``tr``: elsewhere lupdate sees no plural forms."""

from PySide6.QtCore import QObject

from db.check_lines import Check


class CheckCounts(QObject):
    """Texts that change with a count."""

    def short(self, check: Check, n: int) -> str:
        """How much of *check* is open, as the edge of a list wants it."""
        return {
            Check.REJECTED_ROWS: self.tr("%n row(s)", "", n),
            Check.QUESTIONS: self.tr("%n question(s)", "", n),
            Check.ADJUSTMENTS: self.tr("%n change(s)", "", n),
            Check.UNCONFIRMED: self.tr("%n row(s)", "", n),
            Check.CASES_AND_TOTALS: self.tr("%n person(s)", "", n),
        }.get(check) or self.tr("%n case(s)", "", n)

    def sentence(self, check: Check, n: int) -> str:
        """What of *check* is open."""
        return {
            Check.BASELINES: self.tr("%n baseline(s) not frozen.", "", n),
            Check.REJECTED_ROWS: self.tr("%n row(s) rejected by the last imports.", "", n),
            Check.UNRESOLVED_NAMES: self.tr("%n closed case(s) with unknown names.", "", n),
            Check.CLOSED_WITHOUT_MANNER: self.tr(
                "%n closed case(s) without the manner of closing.", "", n
            ),
            Check.SECOND_INSTANCE_OPEN: self.tr(
                "%n changed second-instance result(s) not reviewed.", "", n
            ),
            Check.RETRIAL_OPEN: self.tr("%n changed retrial result(s) not reviewed.", "", n),
            Check.LONG_PENDING: self.tr("%n case(s) pending for over 12 months.", "", n),
            Check.QUESTIONS: self.tr("%n question(s) not explained.", "", n),
            Check.ADJUSTMENTS: self.tr("%n late change(s) waiting.", "", n),
            Check.UNCONFIRMED: self.tr("%n row(s) not confirmed by a second person.", "", n),
            Check.CASES_AND_TOTALS: self.tr(
                "%n person(s) with both listed cases and totals of one type.", "", n
            ),
        }[check]

    def values(self, n: int) -> str:
        """How many baselines."""
        return self.tr("%n value(s)", "", n)

    def winners(self, n: int) -> str:
        """How many are chosen."""
        return self.tr("%n winner(s)", "", n)

    def not_entered(self, n: int) -> str:
        """For how many people an ``{item}`` is not entered."""
        return self.tr("Not entered for %n person(s): {item}.", "", n)
