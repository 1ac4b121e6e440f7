"""Loads the modules of all pages after the first frame, so that opening a page need not.

What has nothing to do with Qt is loaded by a task, the rest between two events of the window, one
module at a time: none takes as long as a click may.
"""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.tasks import Report, Task, TaskRunner

_PAUSE_MS = 15
_APART = ("evaluation", "db", "db.importing")
_BETWEEN = (
    *("ui", "ui.texts", "ui.scheme", "ui.models", "ui.widgets", "ui.imports", "ui.papers"),
    *("ui.designer", "ui.pages", "ui.wiring"),
)
# What only pictures and the start itself use, and what loads matplotlib.
_NOT_OF_PAGES = frozenset(
    {
        *("ui.application", "ui.papers.page_pictures", "ui.program"),
        "ui.widgets.chart_view",
    }
)


class Preloading(QObject):
    """Loads what pages are made of, once.

    Signals:
        finished: everything is loaded.
    """

    finished = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._left: Iterator[str] = iter(())
        self._clock = QTimer(self)
        self._clock.setInterval(_PAUSE_MS)
        self._clock.timeout.connect(self._load_next)

    def start(self) -> None:
        """Load from now on, what is without Qt first."""
        task = Task(_load_apart)
        task.setProperty("reading", True)
        task.finished.connect(self._on_apart_loaded)
        self._runner.start(task)

    @Slot()
    def _on_apart_loaded(self) -> None:
        self._left = modules_in(_BETWEEN)
        self._clock.start()

    @Slot()
    def _load_next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self._clock.stop()
            self.finished.emit()
        elif name not in _NOT_OF_PAGES:
            import_module(name)


def modules_in(packages: tuple[str, ...]) -> Iterator[str]:
    """The names of the modules in *packages*, by package and name, without packages in them."""
    for package in packages:
        for found in pkgutil.iter_modules(import_module(package).__path__, f"{package}."):
            if not found.ispkg:
                yield found.name


def _load_apart(report: Report) -> None:
    for number, name in enumerate(modules_in(_APART)):
        report(number, 0)
        import_module(name)
