"""One award of the catalogue being edited: what it is, who is proposed, and what its paper says."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evaluation.awards import (
    Award,
    AwardKind,
    AwardRule,
    Receiver,
    Source,
    Span,
    faults_of_numbering,
    unknown_fields,
)
from evaluation.roster_entry import Fault, FaultCode
from evaluation.staff import Category
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_in
from ui.models.awards import kind_text, receiver_text, source_text, span_text
from ui.texts import category_text, listed_text

Kind = TypeVar("Kind", bound=StrEnum)

_LINES = 64  # pixels: three lines of text
_EVERYBODY, _SEVERAL = "", "SEVERAL"
# The bounds a rule may have, and for which sources they count.
_BOUNDS = {
    "stars_at_least": (Source.STARS,),
    "quarters_at_least": (Source.MEAN,),
    "mean_at_least": (Source.MEAN, Source.DIVISION),
    "people_at_least": (Source.DIVISION,),
    "in_range_at_least": (Source.DIVISION,),
}
_WHOLE = ("stars_at_least", "quarters_at_least", "people_at_least")


class AwardDialog(EntryDialog):
    """Edits *award*; its value is the award as it shall be kept. A *new* one has a code to type."""

    def __init__(
        self, title: str, award: Award, author: str, parent: QWidget, *, new: bool
    ) -> None:
        about = self.tr(
            "What was issued before stays as it is. Without a legal basis of its own"
            " the paper is a commendation."
        )
        super().__init__(title, about, author, parent)
        self.setMinimumWidth(760)
        self._award = award
        self.add_text("name", self.tr("&Name"), award.name)
        self.add_text("code", self.tr("&Code"), award.code).setReadOnly(not new)
        self.add_choice("kind", self.tr("&Kind"), _words(AwardKind, kind_text), award.kind)
        self.add_text("legal_basis", self.tr("&Legal basis (document)"), award.legal_basis)
        self.add_choice(
            "receiver", self.tr("&Given to"), _words(Receiver, receiver_text), award.receiver
        )
        self.add_choice("span", self.tr("Given &for"), _words(Span, span_text), award.span)
        self.add_choice(
            "source", self.tr("&Proposals from"), _words(Source, source_text), award.rule.source
        )
        categories = award.rule.categories
        chosen = _SEVERAL if categories else _EVERYBODY
        if len(categories) == 1:
            chosen = categories[0].value
        self.category = self.add_choice(
            "category", self.tr("&Staff category"), self._categories(award.rule), chosen
        )
        self.add_text("places", self.tr("Pl&aces (0: no limit)"), str(award.places))
        for name, text in self._bounds().items():
            self.add_text(name, text, str(getattr(award.rule, name)))
        self.add_text("numbering", self.tr("N&umbering"), award.numbering)
        self.add_text("series", self.tr("S&eries"), award.series)
        self._add_lines("wording", self.tr("&Text of the certificate of honour"), award.wording)
        self._add_lines("commended", self.tr("Te&xt of the commendation"), award.commended)
        self.form.field("source").currentIndexChanged.connect(self._show_bounds)  # type: ignore[union-attr]
        self._show_bounds()
        self.ready("name")

    def problems(self) -> Sequence[Problem]:
        found = [
            problem_in(self.form, Fault(FaultCode.FIELD_MISSING, name))
            for name in ("name", "code", "series", "wording", "commended")
            if not self.text_of(name)
        ]
        if faults_of_numbering(self.text_of("numbering")):
            text = self.tr("One serial {no:3}, besides it only {court}, {year}, {series}.")
            found.append(("numbering", text))
        for name in ("wording", "commended"):
            if unknown := unknown_fields(self.text_of(name)):
                text = self.tr("Nobody can fill in “{field}”; there are {fields}.")
                known = "{period} {year} {award} {recipient} {division}"
                found.append((name, text.replace("{field}", unknown[0]).replace("{fields}", known)))
        no_figure = self.tr("Enter a figure, like 2 or 85.00.")
        wrong = [
            (name, no_figure)
            for name in ("places", *self._shown_bounds())
            if _figure(self.text_of(name), whole=name in ("places", *_WHOLE)) is None
        ]
        return found + wrong

    def value(self) -> Award:
        texts = ("name", "code", "legal_basis", "numbering", "series", "wording", "commended")
        plain: dict[str, Any] = {name: self.text_of(name) for name in texts}
        return replace(
            self._award,
            **plain,
            kind=AwardKind(self.text_of("kind")),
            receiver=Receiver(self.text_of("receiver")),
            span=Span(self.text_of("span")),
            places=int(self.text_of("places")),
            rule=self._rule(),
        )

    def _rule(self) -> AwardRule:
        rule = replace(self._award.rule, source=Source(self.text_of("source")))
        if (chosen := self.category.currentData()) != _SEVERAL:
            rule = replace(rule, categories=(Category(chosen),) if chosen else ())
        for name in self._shown_bounds():
            figure = _figure(self.text_of(name), whole=name in _WHOLE)
            assert figure is not None
            kept = int(figure) if name in _WHOLE else figure
            rule = replace(rule, **{name: kept})  # type: ignore[arg-type]
        return rule

    def _categories(self, rule: AwardRule) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = [(_EVERYBODY, self.tr("Everybody"))]
        if len(rule.categories) > 1:
            words = listed_text(category_text(category) for category in rule.categories)
            found.insert(0, (_SEVERAL, words))
        return found + [(category.value, category_text(category)) for category in Category]

    def _bounds(self) -> dict[str, str]:
        return {
            "stars_at_least": self.tr("Star in at least … quarters"),
            "quarters_at_least": self.tr("Assessed in at least … quarters"),
            "mean_at_least": self.tr("Mean or score at least"),
            "people_at_least": self.tr("At least … people"),
            "in_range_at_least": self.tr("Share of indicators in range"),
        }

    def _shown_bounds(self) -> list[str]:
        source = Source(self.text_of("source"))
        return [name for name, sources in _BOUNDS.items() if source in sources]

    @Slot()
    def _show_bounds(self) -> None:
        shown = self._shown_bounds()
        for name in _BOUNDS:
            self.form.show_field(name, shown=name in shown)

    def _add_lines(self, name: str, text: str, value: str) -> None:
        field = QPlainTextEdit(value)
        field.setTabChangesFocus(True)
        field.setFixedHeight(_LINES)
        self.form.add(name, text, field)


def _words(kinds: type[Kind], text: Callable[[Kind], str]) -> list[tuple[str, str]]:
    return [(kind.value, text(kind)) for kind in kinds]


def _figure(text: str, *, whole: bool) -> Decimal | None:
    try:
        figure = Decimal(text)
    except InvalidOperation:
        return None
    good = figure.is_finite() and figure >= 0 and not (whole and figure % 1)
    return figure if good else None
