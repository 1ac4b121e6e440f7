"""What each page is for and how it is worked with, for the help of the window."""

from PySide6.QtCore import QCoreApplication

from ui.pages.page import PageName

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def help_text(page: PageName) -> str:
    """What *page* is for, a paragraph or two; the same for every page there is."""
    return {**_quarter_texts(), **_data_texts(), **_honour_texts(), **_other_texts()}[page]


def _quarter_texts() -> dict[PageName, str]:
    return {
        PageName.OVERVIEW: translate(
            "Help",
            "Where the quarter stands: a list of what is done and what still blocks it. "
            "Each line opens the rows it speaks of.",
        ),
        PageName.MEASURES: translate(
            "Help",
            "What the case system does not know, typed in like a sheet or pasted from one. "
            "Cells that cannot be accepted are marked with the reason. Adjustments and vetoes "
            "have a list of their own, each with its basis.",
        ),
        PageName.RANKING: translate(
            "Help",
            "Points of every item, places and gates by group. Choose one person for the sheet "
            "behind the points, two to compare them. The order of points is internal: it is for "
            "the committee only.",
        ),
        PageName.QUESTIONS: translate(
            "Help",
            "What the data of a quarter give reason to ask, with the cases behind each question. "
            "People explain, confirm or dismiss it with a reason; nothing here changes points or "
            "places. Days of hearings, documents, conversions and extensions are not in the list "
            "of cases: what rests on them is not asked. Fewer than 20 people are not compared "
            "with each other by chance.",
        ),
        PageName.QUARTER: translate(
            "Help",
            "Freeze the baselines, lock, decide, seal: each step says what it needs. Only a "
            "locked quarter is unlocked again, with a reason. What changes after the lock waits "
            "among the late changes: apply it once the quarter is open again, note it beside the "
            "result that stays, or reject it.",
        ),
    }


def _data_texts() -> dict[PageName, str]:
    return {
        PageName.PEOPLE: translate(
            "Help",
            "Everybody of the court with postings, states and days in post. "
            "Every change has a date and a reason and can be undone.",
        ),
        PageName.CASES: translate(
            "Help",
            "All cases with roles, dates, both due dates and weight. "
            "Type into the row below the heads to filter: =, ≠, 3..8, >5.",
        ),
        PageName.IMPORT: translate(
            "Help",
            "Drop a workbook anywhere in the window: it is recognised, and what would change "
            "is shown before anything is stored. The last import can be taken back as a whole.",
        ),
        PageName.REMINDERS: translate(
            "Help",
            "What falls due among the people: ends of contracts, probations and sanctions, "
            "promotions, retirement, assessments not entered. They are reminders; what is done "
            "is decided by people.",
        ),
    }


def _honour_texts() -> dict[PageName, str]:
    return {
        PageName.CERTIFICATES: translate(
            "Help",
            "Who is to get a certificate, exactly as it will be printed. "
            "Until it is decided on and issued it is marked as a specimen.",
        ),
        PageName.AWARDS: translate(
            "Help",
            "The catalogue of awards, and the list of one of them for a quarter or a year. A list "
            "is a proposal until a decision with its document is recorded; then certificates "
            "are issued.",
        ),
        PageName.REGISTER: translate(
            "Help",
            "Every certificate issued, by number. A certificate is never changed: it is voided "
            "with a reason, and another one takes its place. Those selected are printed together; "
            "spoiled sheets are counted by paper.",
        ),
        PageName.CEREMONY: translate(
            "Help",
            "The set of a ceremony in its order: drag the entries, or move them by Alt+Up and "
            "Alt+Down. “Begin” opens the hall screen on the second screen and the presenter's "
            "beside it; a clicker or the keys step on, B blanks, P pauses, Esc asks for the end. "
            "A rehearsal keeps nothing.",
        ),
        PageName.REGISTERS: translate(
            "Help",
            "What the court keeps beside its cases: attempts to mediate before filing, meetings "
            "of judges with who was there, and totals for a court that has no list of its cases. "
            "A total counts like so many cases of its kind and is marked as one everywhere.",
        ),
        PageName.TEMPLATES: translate(
            "Help",
            "What stands where on a certificate. Change the numbers, or drag on the page; what "
            "the middle shows is what is printed. Saving makes the next version: what was issued "
            "stays as it is. “Used for” says which awards are printed from the template.",
        ),
    }


def _other_texts() -> dict[PageName, str]:
    return {
        PageName.SCHEME: translate(
            "Help",
            "Every version of the scheme, as tables in words: items, weights, conditions, places. "
            "Each quarter is evaluated under the version in force on its first day. A draft is "
            "typed in sheets; what was announced is never edited.",
        ),
        PageName.SETTINGS: translate(
            "Help",
            "The court's name and fonts, theme, language and text size of this PC, backups, and "
            "holidays. Everything is saved as a field is left.",
        ),
    }
