"""A certificate template while it is edited: every change can be undone, also a wrong one."""

import copy
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from reports.certificate_template import Kind, Template
from reports.errors import TemplateError

_NEW: Mapping[Kind, Mapping[str, str]] = {
    Kind.BORDER: {"x": "0", "y": "0", "style": "double-rule"},
    Kind.ORNAMENT: {"width": "60", "height": "6", "style": "star-divider"},
    Kind.PICTURE: {"width": "30", "height": "30"},
    Kind.TEXT: {"width": "160", "height": "40", "text": "{citation}", "align": "justified"},
    Kind.FIELD: {"width": "80", "height": "10", "text": "{name}"},
    Kind.LINE: {"width": "60", "height": "0"},
    Kind.QR: {"width": "20", "height": "20", "text": "{code}"},
    Kind.SEAL: {"width": "42", "height": "42"},
}
_MOST_STEPS = 200
Plain = dict[str, Any]


class TemplateDraft(QObject):
    """The document of a template, which may be wrong for a while, and which element is chosen.

    Signals:
        changed: the document is another. chosen: another element is chosen; -1 is the sheet.
    """

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain: Plain = {}
        self._saved: Plain = {}
        self._back: list[tuple[Plain, int]] = []
        self._forth: list[tuple[Plain, int]] = []
        self._run = ""
        self.index = -1

    def open(self, template: Template) -> None:
        """Edit *template* from now on; nothing can be undone yet."""
        self._plain = template.to_plain()
        self._saved = copy.deepcopy(self._plain)
        self._back, self._forth, self._run = [], [], ""
        self.changed.emit()
        self.choose(-1)

    def state(self) -> object:
        """Everything about this draft, for ``resume``."""
        return (self._plain, self._saved, self._back, self._forth, self.index)

    def resume(self, state: object) -> None:
        """Go on with what ``state`` gave."""
        assert isinstance(state, tuple)
        self._plain, self._saved, self._back, self._forth, index = state
        self._after(index)

    def note_saved(self, template: Template) -> None:
        """Take *template* for what is kept now; what was changed since is still to be saved."""
        self.resume(saved_in(self.state(), template))

    def replace(self, template: Template) -> None:
        """Make the document that of *template*, as a change that can be undone."""
        self._keep()
        self._plain = template.to_plain()
        self._after(-1)

    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self._content(self._plain) != self._content(self._saved)

    def template(self) -> Template:
        """The template as it stands.

        Raises:
            TemplateError: something in it is wrong; ``path`` says where.
        """
        return Template.from_plain(self._plain)

    def fault(self) -> TemplateError | None:
        """What is wrong with it, if anything."""
        try:
            self.template()
        except TemplateError as error:
            return error
        return None

    def elements(self) -> list[Plain]:
        """The elements from the back to the front, as the document has them. To be read only."""
        found: list[Plain] = self._plain.get("elements", [])
        return found

    def sheet(self) -> Plain:
        """Name, mode, stock, width and height."""
        page = self._plain["page"]
        return {"name": self._plain["name"], "mode": self._plain["mode"], **page}

    def choose(self, index: int) -> None:
        """Have the element at *index* chosen; -1 for the sheet."""
        self.index = index if 0 <= index < len(self.elements()) else -1
        self._run = ""
        self.chosen.emit(self.index)

    def change(self, values: Mapping[str, Any], run: str = "") -> None:
        """Set *values* of the chosen element; None takes one away. Changes of one *run*, such as
        one drag or one number being typed, are undone together."""
        if self.index < 0:
            return
        element = self.elements()[self.index]
        if all(element.get(name) == value for name, value in values.items()):
            return
        self._keep(run)
        element = self.elements()[self.index]
        for name, value in values.items():
            if value is None:
                element.pop(name, None)
            else:
                element[name] = value
        self.changed.emit()

    def change_sheet(self, values: Mapping[str, str], run: str = "") -> None:
        """Set name, mode, stock, width or height of the sheet."""
        known = self.sheet()
        if all(known[name] == value for name, value in values.items()):
            return
        self._keep(run)
        for name, value in values.items():
            place = self._plain if name in ("name", "mode") else self._plain["page"]
            place[name] = value
        self.changed.emit()

    def add(self, kind: Kind) -> None:
        """Lay a new element of that *kind* on top, in the middle of the sheet, and choose it."""
        page = self._plain["page"]
        element: Plain = {"id": self._free_name(kind.value), "kind": kind.value, **_NEW[kind]}
        for along, side in (("x", "width"), ("y", "height")):
            element.setdefault(side, page[side])
            room = float(page[side]) - float(element[side])
            element.setdefault(along, f"{max(round(room / 2), 0)}")
        self._keep()
        self._plain["elements"].append(element)
        self._after(len(self.elements()) - 1)

    def duplicate(self) -> None:
        """Lay the chosen element once more, 5 mm off, on top of all."""
        if self.index < 0:
            return
        element = copy.deepcopy(self.elements()[self.index])
        element["id"] = self._free_name(str(element["id"]))
        for name in ("x", "y"):
            element[name] = plain_number(float(element[name]) + 5)
        self._keep()
        self._plain["elements"].append(element)
        self._after(len(self.elements()) - 1)

    def remove(self) -> None:
        """Take the chosen element away; the last one stays."""
        if self.index < 0 or len(self.elements()) == 1:
            return
        self._keep()
        del self._plain["elements"][self.index]
        self._after(min(self.index, len(self.elements()) - 1))

    def reorder(self, steps: int) -> None:
        """Lay the chosen element so many places nearer to the front."""
        place = self.index + steps
        if self.index < 0 or not 0 <= place < len(self.elements()):
            return
        self._keep()
        elements = self._plain["elements"]
        elements.insert(place, elements.pop(self.index))
        self._after(place)

    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._back)

    def can_redo(self) -> bool:
        """Whether there is a change taken back."""
        return bool(self._forth)

    def undo(self) -> None:
        """Take the last change back."""
        self._swap(self._back, self._forth)

    def redo(self) -> None:
        """Do it again."""
        self._swap(self._forth, self._back)

    @staticmethod
    def _content(plain: Plain) -> Plain:
        return {name: value for name, value in plain.items() if name not in ("id", "version")}

    def _swap(self, source: list[tuple[Plain, int]], target: list[tuple[Plain, int]]) -> None:
        if not source:
            return
        target.append((self._plain, self.index))
        self._plain, index = source.pop()
        self._after(index)

    def _after(self, index: int) -> None:
        self.index = index
        self.changed.emit()
        self.choose(index)

    def _keep(self, run: str = "") -> None:
        if run and run == self._run:
            return
        self._run = run
        self._back.append((copy.deepcopy(self._plain), self.index))
        del self._back[:-_MOST_STEPS]
        self._forth.clear()

    def _free_name(self, name: str) -> str:
        taken = {element["id"] for element in self.elements()}
        stem = name.rstrip("0123456789").rstrip("-") or name
        number = 1
        while (found := stem if number == 1 else f"{stem}-{number}") in taken:
            number += 1
        return found


def saved_in(state: object, template: Template) -> object:
    """What ``TemplateDraft.state`` gave, once *template* was saved of it."""
    assert isinstance(state, tuple)
    plain, _, *rest = state
    kept = template.to_plain()
    return ({**plain, "id": kept["id"], "version": kept["version"]}, kept, *rest)


def plain_number(value: float) -> str:
    """A number as a template writes it: at most two decimals, none that say nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
