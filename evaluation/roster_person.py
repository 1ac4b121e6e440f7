"""Somebody as the roster 花名册 and its tables of distribution show them on a day; no number."""

from dataclasses import dataclass, field
from datetime import date

from evaluation.personnel import PersonDetails
from evaluation.staff import Category, Position, State


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """One posting in force on a day, with its holder's details; empty is not recorded.

    Nothing sensitive is among them.
    """

    staff_no: str
    name: str
    category: Category
    division: str
    group: str
    position: Position
    grade: str
    employment: str
    team: str
    since: date
    state: State
    in_post: bool
    details: PersonDetails = field(default_factory=PersonDetails)
