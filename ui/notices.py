"""What the window tells its user below the page: what happened, what to do, and the way back."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class NoticeKind(StrEnum):
    """How much a notice matters; the style sheet knows these words."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class NoticeAction(NamedTuple):
    """A button of a notice: what it says and what it does (a bound method)."""

    text: str
    act: Callable[[], object]


class Notice(NamedTuple):
    """One sentence or two, and up to two things to do about it.

    ``lasting`` ones stay until they are closed, on the page they came from; those that matter
    ``everywhere`` stay in sight on every other page too. The others go after a while.
    """

    text: str
    kind: NoticeKind = NoticeKind.INFO
    actions: tuple[NoticeAction, ...] = ()
    lasting: bool = False
    everywhere: bool = False
