"""How long work on paper tells its caller how far it has come."""

from collections.abc import Callable

Report = Callable[[int, int], None]


def unheard(done: int, total: int) -> None:
    """Tell nobody."""
