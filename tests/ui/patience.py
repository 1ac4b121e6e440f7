"""How long a test of the window waits for what must come, however slow the machine is."""

from pytestqt.qtbot import QtBot

# A wait ends as soon as what it waits for has come: only a failure takes so long.
PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000


class PatientBot(QtBot):
    """A bot whose waits are generous unless a test says otherwise."""

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):  # noqa: N802 - the name is Qt's
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=PATIENCE_MS, **more):  # noqa: N802 - the name is Qt's
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - the name is Qt's
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget, *, timeout=PATIENCE_MS):  # noqa: N802 - the name is Qt's
        return super().waitExposed(widget, timeout=timeout)
