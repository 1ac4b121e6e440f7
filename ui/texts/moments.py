"""Moments, which are kept in UTC, as the clock and the calendar of this desk show them."""

from datetime import UTC, date, datetime


def moment_text(at: datetime) -> str:
    """A moment to the minute: 2024-04-19 09:30."""
    return f"{_here(at):%Y-%m-%d %H:%M}"


def day_of(at: datetime) -> date:
    """The day a moment falls on."""
    return _here(at).date()


def _here(at: datetime) -> datetime:
    return at.replace(tzinfo=UTC).astimezone()
