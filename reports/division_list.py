"""What the head of a division may see, on paper: own people in full, of others only the winners."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.lib.units import mm

from evaluation.firmness import Label
from evaluation.result import QuarterResult
from evaluation.staff import Category, RecordKey
from evaluation.views import WinnerName, division_view
from reports import sheet_wording as words
from reports.court import Court
from reports.fairness import add_fairness, label_of
from reports.fonts import HEI, font_set
from reports.form_styles import FormStyles
from reports.grid import Cell, Row, Space, TextLine
from reports.names import printable
from reports.numerals import quarter_in_words
from reports.pagination import Layout
from reports.ranking import add_list, list_document
from reports.ranking_list import Ranked, RankingList, ranking_lists
from reports.styles import LIST_HEIGHT, LIST_WIDTH, TINT

_LINE = 7 * mm
_SHARES = (60, 40, 60)


def division_list(
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
    division: str,
    labels: Sequence[Label] = (),
) -> bytes:
    """The finished PDF, A4 landscape, 内部资料 across every page; people by staff number.

    Below each list stands the fairness label of its group where *labels* has one, in which only
    own people and winners are named.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    styles = FormStyles.of(fonts)
    view = division_view(result, division)
    named = [(who.name, who.division) for who in view.own]
    for name, place in (*named, *((who.name, who.division) for who in view.winners)):
        printable(name, name, fonts[HEI])
        printable(place, name, fonts[HEI])
    quarter = quarter_in_words(result.quarter)
    layout = Layout(LIST_HEIGHT)
    title = words.DIVISION_TITLE.format(court=court.name, quarter=quarter, division=division)
    layout.add(TextLine(title, styles.title, LIST_WIDTH, 12 * mm))
    known = _known(result, division)
    for ranking in _own_lists(result, division):
        heading = words.DIVISION_OWN.format(group=ranking.title)
        layout.add(TextLine(heading, styles.data, LIST_WIDTH, 8 * mm))
        add_list(layout, ranking, scheme, styles)
        add_fairness(layout, label_of(labels, ranking), ranking.title, styles, known)
        layout.add(Space(2 * mm))
    _add_winners(layout, view.winners, styles)
    subject = words.DIVISION.format(quarter=quarter, division=division)
    return list_document(layout, subject, result, court, fonts)


def _own_lists(result: QuarterResult, division: str) -> list[RankingList]:
    lists = []
    for ranking in ranking_lists(result, ordered=True):
        own = [line for line in ranking.lines if line.person.division == division]
        own.sort(key=_number)
        if own:
            lists.append(RankingList(ranking.category, ranking.group, tuple(own)))
    return lists


def _known(result: QuarterResult, division: str) -> set[RecordKey]:
    """Whom the head of *division* knows by name: own people, and the winners."""
    won = {(number, line.category) for line in result.winners for number in line.staff_no}
    return {
        person.key
        for person in result.people
        if person.division == division or (person.staff_no, person.category) in won
    }


def _number(line: Ranked) -> str:
    return line.person.staff_no


def _add_winners(layout: Layout, winners: tuple[WinnerName, ...], styles: FormStyles) -> None:
    layout.add(TextLine(words.DIVISION_STARS, styles.data, LIST_WIDTH, 8 * mm))
    if not winners:
        layout.add(TextLine(words.NOBODY_CHOSEN, styles.footer, LIST_WIDTH, 6 * mm))
        return
    widths = [LIST_WIDTH * share / sum(_SHARES) for share in _SHARES]
    head = Row([Cell(text, styles.entry, TINT) for text in words.STAR_HEADS], widths, _LINE)
    rows = []
    for winner in winners:
        texts = (_line_of(winner), winner.name, winner.division)
        rows.append(Row([Cell(text, styles.value) for text in texts], widths, _LINE))
    layout.add_table(head, rows)


def _line_of(winner: WinnerName) -> str:
    group = winner.group if winner.category is Category.JUDGE else None
    return RankingList(winner.category, group, ()).title
