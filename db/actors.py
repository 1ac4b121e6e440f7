"""Who acts, and when: the two things every write is handed."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

_AHEAD = timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody acting at a moment, in UTC without a zone, to the second."""

    author: str
    at: datetime

    def __post_init__(self) -> None:
        if not self.author.strip():
            raise ValueError("an act needs an author")
        if self.at.tzinfo is not None or self.at.microsecond:
            raise ValueError(f"not a moment in UTC, without zone, to the second: {self.at!r}")

    @property
    def year(self) -> int:
        """The year it happens in by the calendar of China."""
        return day_of(self.at).year


# What ships with the program was written by nobody at this court, on no particular day.
SHIPPED = Act("system", datetime(2024, 1, 1))  # noqa: DTZ001


def day_of(at: datetime) -> date:
    """The day a moment kept in UTC falls on in China, which has one clock."""
    return (at + _AHEAD).date()
