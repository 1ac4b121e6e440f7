"""How the maps of columns reach the database."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.connection import session
from ui.imports.maps import MapAccess
from ui.imports.queue import Source
from ui.models.mapping import MappingChoice
from ui.session import Session

if TYPE_CHECKING:
    from db.importing.layouts import Layout
    from db.importing.profiles import Profile


def map_access(session_: Session) -> MapAccess:
    """The maps of the open database, changed by whoever works here."""
    desk = _Maps(session_)
    return MapAccess(_layout, desk.save, _maps, desk.rename, desk.delete)


class _Maps:
    """What is stored, by whoever works here."""

    def __init__(self, session_: Session) -> None:
        self._act = session_.act

    def save(self, choice: MappingChoice) -> None:
        from db.importing.profiles import save_profile

        with session():
            save_profile(choice.kind, choice.name, choice.heads, self._act(), choice.signature)

    def rename(self, kind: str, name: str, new_name: str) -> None:
        from db.importing.profiles import rename_profile

        with session():
            rename_profile(kind, name, new_name, self._act())

    def delete(self, kind: str, name: str) -> None:
        from db.importing.profiles import delete_profile

        with session():
            delete_profile(kind, name, self._act())


def _layout(source: Source) -> "Layout":
    from db.importing.layouts import layout_of
    from db.importing.workbook import read_workbook

    workbook = read_workbook(source.path, source.password or None)
    with session():
        return layout_of(workbook, source.kind)


def _maps() -> "Sequence[Profile]":
    from db.importing.profiles import profiles

    with session():
        return profiles()
