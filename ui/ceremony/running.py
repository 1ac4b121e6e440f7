"""A ceremony while it runs: where it stands, how long it has taken, and who was called up."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from evaluation.ceremony import Course, Step
from ui.ceremony.scene import Scene, Show, scene_at, scene_of


class RunningCeremony(QObject):
    """Steps through *show*. A *rehearsal* calls nobody up. *clock* gives seconds that only grow.

    Signals:
        changed: something else stands on the screen, or the course was halted or goes on.
        called: the Step that came onto the screen for the first time; never in a rehearsal.
    """

    changed = Signal()
    called = Signal(object)

    def __init__(
        self,
        show: Show,
        parent: QObject | None = None,
        *,
        rehearsal: bool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.show = show
        self.rehearsal = rehearsal
        self.course = Course(len(show.steps))
        self._clock = clock
        self._called: set[int] = set()
        self._begun: float | None = None
        self._halted_at: float | None = None
        self._stood = 0.0

    @property
    def scene(self) -> Scene:
        """What the hall sees now."""
        return scene_of(self.show, self.course)

    @property
    def next_scene(self) -> Scene:
        """What the hall sees next."""
        return scene_at(self.show, self.course.place + 1)

    @property
    def step(self) -> Step | None:
        """Who stands on the stage now, a blank screen or not."""
        place = self.course.place
        return self.show.steps[place] if 0 <= place < len(self.show.steps) else None

    @property
    def next_step(self) -> Step | None:
        """Who comes next."""
        place = self.course.place + 1
        return self.show.steps[place] if 0 <= place < len(self.show.steps) else None

    def elapsed(self) -> int:
        """Whole seconds since the first step, pauses left out."""
        if self._begun is None:
            return 0
        now = self._clock() if self._halted_at is None else self._halted_at
        return int(now - self._begun - self._stood)

    def was_called(self, place: int) -> bool:
        """Whether the step *place* was called up in this run."""
        return place in self._called

    @Slot()
    def forward(self) -> None:
        """One step on."""
        self._take(self.course.forward())

    @Slot()
    def back(self) -> None:
        """One step back."""
        self._take(self.course.back())

    @Slot()
    def turn_dark(self) -> None:
        """A dark screen, or not any more."""
        self._take(self.course.blanked())

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on; what is on the screen stays."""
        self._take(self.course.halted())

    @Slot()
    def to_start(self) -> None:
        """To the opening."""
        self._take(self.course.at(-1))

    @Slot()
    def to_end(self) -> None:
        """To the closing."""
        self._take(self.course.at(self.course.count))

    @Slot(int)
    def jump(self, place: int) -> None:
        """To the step *place*."""
        self._take(self.course.at(place))

    def _take(self, course: Course) -> None:
        if course == self.course:
            return
        now = self._clock()
        if course.paused and not self.course.paused:
            self._halted_at = now
        elif self._halted_at is not None and not course.paused:
            if self._begun is not None:
                self._stood += now - self._halted_at
            self._halted_at = None
        self.course = course
        if self._begun is None and course.place >= 0:
            self._begun = now
        step = self.step
        if step is not None and course.place not in self._called:
            self._called.add(course.place)
            if not self.rehearsal:
                self.called.emit(step)
        self.changed.emit()
