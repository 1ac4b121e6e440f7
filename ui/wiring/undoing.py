"""How every desk on which something is edited takes an edit back."""

from collections.abc import Callable

from db.actors import Act


class UndoingDesk:
    """Somebody at work on the open database, whose edits can be taken back by their token."""

    def __init__(self, act: Callable[[], Act]) -> None:
        self._act = act

    def undo(self, token: int) -> int:
        """Take an edit back; the token of that.

        Raises:
            DatabaseError: as ``db.history.undo``.
        """
        from db.connection import session
        from db.history import undo

        with session():
            return undo(token, self._act())
