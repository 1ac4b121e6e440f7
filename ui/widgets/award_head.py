"""What an award is, above its list: name, kind, what it rests on, whom its rule proposes."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evaluation.awards import Award, AwardKind, Source
from ui.models.awards import kind_text, source_text
from ui.texts import category_text, listed_text
from ui.widgets.labels import Picture, label, wrapped


class AwardHead(QWidget):
    """The words above the list of an award."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", "title")
        self.kind = label("", "badge")
        self._picture = Picture("info", "muted", 14)
        self.basis = wrapped("", "muted")
        self.rule = wrapped("", "muted")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addWidget(self.kind)
        first.addStretch(1)
        self.line = first
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._picture)
        second.addWidget(self.basis, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.rule)

    def show_award(self, award: Award, court_basis: str) -> None:
        """Say what *award* is; a quarter's star may rest on the court's approval."""
        honour = award.is_honour(court_basis)
        self.name.setText(award.name)
        self.kind.setText(kind_text(AwardKind.HONOUR if honour else AwardKind.COMMENDATION))
        self._picture.show_icon(*(("badge-check", "positive") if honour else ("info", "warning")))
        self.basis.setText(self._basis(award, court_basis))
        self.rule.setText(self._rule(award))

    def _basis(self, award: Award, court_basis: str) -> str:
        if basis := award.basis(court_basis).strip():
            if award.kind is AwardKind.HONOUR:
                return self.tr("Rests on {basis}: a certificate of honour is issued.").format(
                    basis=basis
                )
            return self.tr("Rests on {basis}; a commendation by its kind.").format(basis=basis)
        return self.tr("No legal basis is recorded: a commendation is issued, no honour.")

    def _rule(self, award: Award) -> str:
        rule = award.rule
        words = [source_text(rule.source)]
        if rule.source is Source.STARS:
            text = self.tr("quarters as star at least {count}")
            words.append(text.format(count=rule.stars_at_least))
        if rule.source is Source.MEAN:
            text = self.tr("assessed quarters at least {count}")
            words.append(text.format(count=rule.quarters_at_least))
        if rule.source in (Source.MEAN, Source.DIVISION) and rule.mean_at_least:
            words.append(self.tr("at least {figure}").format(figure=rule.mean_at_least))
        if rule.source is Source.DIVISION and rule.in_range_at_least:
            share = f"{(rule.in_range_at_least * 100).normalize():f}"
            words.append(self.tr("indicators in range at least {share} %").format(share=share))
        if rule.no_veto and rule.source in (Source.STARS, Source.MEAN):
            words.append(self.tr("no veto"))
        if rule.categories:
            words.append(listed_text(category_text(category) for category in rule.categories))
        if award.places:
            words.append(self.tr("%n place(s)", "", award.places))
        return " · ".join(words)
