"""Python's own way to import, after PySide put another in its place.

PySide looks through the source of every module that is imported, whether it uses PySide, and all
these sources stay in memory: for switches (``from __feature__ import``) that nothing here uses.
"""

import builtins


def use_plain_imports() -> None:
    """Import without that search from now on. Loads PySide, if nobody did."""
    import PySide6.QtCore  # noqa: F401

    before = getattr(builtins, "__orig_import__", None)
    if before is not None:  # else this PySide does no such thing
        builtins.__import__ = before
