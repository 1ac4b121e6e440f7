"""The items of administrative staff, judicial police and technicians (RULES.md §11)."""

from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.functions import clamped
from evaluation.scoring.sheet import ZERO, Entries, Scored, Sheet
from evaluation.staff import Record


def score_admin(scheme: Scheme, record: Record, entries: Entries, adjustments: Entries) -> Scored:
    """All items of *record*; *adjustments* are the rows of ADJ and VETO."""
    rules = scheme.section(record.key.category)
    sheet = Sheet(rules)
    for code in ("T", "S"):
        sheet.add_mark(code, rules[code], entries.value(code))
    innovation = clamped(entries.count("N"), ZERO, number(rules["N"]["max"]))
    sheet.add("N", rules["N"], innovation)
    return Scored(
        record,
        tuple(sheet.items),
        sheet.ratios,
        adjustments.adjustment(number(rules["adj_cap"])),
        vetoes=adjustments.vetoes(),
    )
