"""What the decision on a quarter's winners is, and what to do while there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.commands.texts import text as command_text
from ui.models.certificates import DecisionFacts, DecisionState
from ui.texts import long_day_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped

_LOOKS = {
    DecisionState.DECIDED: ("success", "badge-check", "positive"),
    DecisionState.MISSING: ("warning", "triangle-alert", "warning"),
    DecisionState.OUTDATED: ("warning", "triangle-alert", "warning"),
}


class DecisionStrip(QFrame):
    """One sentence about the decision.

    Signals:
        quarter_wanted: the page on which it is decided.
    """

    quarter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture("info")
        self.text = wrapped("")
        self.decide = link_button(self.tr("Decide on the Quarter page"))

        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._picture)
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self.decide)
        self.decide.clicked.connect(self.quarter_wanted)

    def show_decision(self, facts: DecisionFacts, *, approved: bool, waiting: int = 0) -> None:
        """Say what *facts* mean for the certificates, and what an award not *approved* does.

        *waiting* are decided on and not in the register yet.
        """
        kind, name, colour = _LOOKS[DecisionState.MISSING if waiting else facts.state]
        self.setProperty("notice", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._picture.show_icon(name, colour)
        words = [self._sentence(facts)]
        if waiting:
            text = self.tr("%n certificate(s) not issued yet: until then specimens.", "", waiting)
            words.append(text)
        if not approved:
            words.append(unapproved())
        self.text.setText("\n".join(words))
        self.decide.setVisible(facts.state is not DecisionState.DECIDED)

    def _sentence(self, facts: DecisionFacts) -> str:
        if facts.state is DecisionState.MISSING:
            return self.tr(
                "No decision is recorded: these are specimens without a date."
                " They become certificates once the award is decided."
            )
        assert facts.day is not None
        if facts.state is DecisionState.OUTDATED:
            text = self.tr(
                "The decision of {day} ({document}) was taken on other winners than the data now"
                " give: these are specimens until it is decided again."
            )
        else:
            text = self.tr("Decided on {day}, {document}. The certificates bear that date.")
        return text.format(day=long_day_text(facts.day), document=facts.document)


def unapproved() -> str:
    """What a certificate is headed without a recorded approval, in the words of the commands."""
    return command_text("done.NO_LEGAL_BASIS")
