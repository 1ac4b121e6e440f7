"""How long a test of the window waits for what must come, however slow the machine is."""

from pytestqt.qtbot import QtBot

# A wait ends as soon as what it waits for has come: only a failure takes so long.
PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000


class PatientBot(QtBot):
    """A bot whose waits are generous unless a test says otherwise.

    It holds its widgets to the end of the test: what only its own cycles held would go with the
    next collection, in the midst of what the test does on a page of it.
    """

    def __init__(self, request):
        super().__init__(request)
        self._held = []

    def addWidget(self, widget, **more):  # noqa: N802 - the name is Qt's
        self._held.append(widget)
        super().addWidget(widget, **more)

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):  # noqa: N802 - the name is Qt's
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=PATIENCE_MS, **more):  # noqa: N802 - the name is Qt's
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - the name is Qt's
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget, *, timeout=PATIENCE_MS):  # noqa: N802 - the name is Qt's
        return super().waitExposed(widget, timeout=timeout)
