"""Cyclic garbage is collected on the window's thread only.

PySide hands objects of the window that another thread collects to the main thread, through a list
that both may touch at once: seen to crash in 6.11.3 while a job ran. What no cycle holds is freed
at once as ever.

No collector may be the first to take a window apart, on any thread. A layout that is filled before
it is added to another leaves PySide a ``QWidgetItem`` for each of its places; in a cycle the
collector may let go of such an item before the layout it belongs to, and then frees what the
layout has freed already. So whoever closes a window frees it as well (``Program.leave``,
``page_pictures.dispose_of``): Qt takes it apart in order, and Python finds empty shells.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 100
_THRESHOLDS = (2000, 10, 10)


class GarbageCollector(QObject):
    """Does Python's collecting for it, a generation at a time, between two events.

    Often, so that there is little to look through each time: a job makes a hundred thousand
    objects a second, and looking through those stops the window for longer than a click may take.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(_MILLISECONDS)
        self._clock.timeout.connect(self.collect)
        self._begun = False

    def start(self) -> None:
        """Collect here from now on, and nowhere else."""
        gc.disable()
        self._begun = False
        self._clock.start()

    def stop(self) -> None:
        """Collect no more. Python does not either: in the midst of a destructor of Qt it locks up.

        ``~QObject`` holds a lock while it asks Python for an override; collecting there another
        object of Qt that needs the same lock waits for itself.
        """
        self._clock.stop()
        gc.unfreeze()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is full."""
        if not self._begun:
            self._begun = True
            gc.freeze()  # the modules and the window, which stay
            return
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                if generation == 2:
                    # What is still there stays, as a rule; else it goes when nothing refers to
                    # it. Only its cycles wait until the window has gone.
                    gc.freeze()
                return
