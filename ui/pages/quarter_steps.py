"""What the cards of a quarter's steps say, and what stands in the way of each."""

from PySide6.QtCore import QCoreApplication

from db.check_lines import Check, CheckLine
from db.runs import QuarterState
from ui.models.quarter import QuarterFacts, StepName, unfrozen_text
from ui.pages.page import PageName
from ui.texts import long_day_text
from ui.texts.check_counts import CheckCounts
from ui.texts.checks import blocker_text, page_of
from ui.texts.moments import moment_text
from ui.widgets.step_card import Blocker, StepState

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_FORBIDS = (Check.SCHEME, Check.NO_CASES_CLOSED, Check.UNCONFIRMED)
_OVERVIEW = (PageName.OVERVIEW, None)


def state_of_step(facts: QuarterFacts, step: StepName) -> StepState:
    """How the card of *step* looks."""
    if facts.is_done(step):
        return StepState.DONE
    return StepState.NEXT if facts.next_step() is step else StepState.LATER


def badge_of(facts: QuarterFacts, step: StepName) -> str:
    """The word beside the title of *step*."""
    if step is StepName.DECIDE and facts.outdated:
        return translate("Steps", "other winners now")
    return translate("Steps", "next") if state_of_step(facts, step) is StepState.NEXT else ""


def about(facts: QuarterFacts, step: StepName) -> str:
    """Who took *step* when, or what it is for."""
    match step:
        case StepName.BASELINES:
            return _about_baselines(facts)
        case StepName.DECIDE:
            return _about_decision(facts)
        case StepName.LOCK:
            if entry := facts.last("LOCK") if facts.is_done(step) else None:
                text = translate("Steps", "By {author}, {at}. The result is kept as it was then.")
                return text.format(author=entry.author, at=moment_text(entry.at))
            return translate(
                "Steps", "Closes the quarter for changes and keeps its result. Can be undone."
            )
    if entry := facts.last("SEAL") if facts.is_done(step) else None:
        text = translate("Steps", "By {author}, {at}. Nothing is changed any more.")
        return text.format(author=entry.author, at=moment_text(entry.at))
    return translate("Steps", "Makes the locked result final. This is not undone.")


def blockers_of(facts: QuarterFacts, step: StepName) -> list[Blocker]:
    """What stands in the way of *step*, with the way to mend it."""
    if facts.is_done(step):
        return []
    found = _no_scheme(facts)
    match step:
        case StepName.BASELINES:
            return found
        case StepName.LOCK:
            return _before_locking(facts)
        case StepName.DECIDE:
            if not facts.has_data and not found:
                found.append(_no_data())
            return found
    return _before_sealing(facts)


def more_blocker() -> Blocker:
    """The line that leads to what is not listed."""
    text = translate("Steps", "More is open: the overview lists everything.")
    return Blocker(text, translate("Steps", "Overview"), _OVERVIEW)


def _before_locking(facts: QuarterFacts) -> list[Blocker]:
    lines = [line for line in facts.open_lines() if line.check is not Check.BASELINES]
    found = [_blocker(line) for line in lines]
    if not facts.has_data and not any(blocker.hard for blocker in found):
        found.insert(0, _no_data())
    return sorted(found, key=lambda blocker: not blocker.hard)


def _before_sealing(facts: QuarterFacts) -> list[Blocker]:
    found = []
    if facts.state is QuarterState.OPEN:
        text = translate("Steps", "The quarter is not locked.")
        found.append(Blocker(text, translate("Steps", "Lock"), StepName.LOCK, hard=True))
    if facts.outdated:
        text = translate("Steps", "The decision was taken on other winners.")
        found.append(Blocker(text, translate("Steps", "Decide again…"), StepName.DECIDE, hard=True))
    elif facts.decision is None:
        text = translate("Steps", "No decision is recorded.")
        found.append(Blocker(text, translate("Steps", "Decide…"), StepName.DECIDE))
    late = facts.line(Check.ADJUSTMENTS)
    return found if late is None or late.done else [*found, _blocker(late)]


def _blocker(line: CheckLine) -> Blocker:
    hard = line.check in _FORBIDS
    mend = translate("Steps", "Show")
    if line.check is Check.NO_CASES_CLOSED:
        return Blocker(blocker_text(line), translate("Steps", "Import"), (PageName.IMPORT, None))
    return Blocker(blocker_text(line), mend, page_of(line), hard)


def _no_scheme(facts: QuarterFacts) -> list[Blocker]:
    line = facts.line(Check.SCHEME)
    return [] if line is None or line.done else [_blocker(line)]


def _no_data() -> Blocker:
    text = translate("Steps", "Nothing was filed, closed or entered in this quarter yet.")
    return Blocker(text, translate("Steps", "Import"), (PageName.IMPORT, None), hard=True)


def _about_baselines(facts: QuarterFacts) -> str:
    if facts.baselines:
        last = max(facts.baselines, key=lambda line: line.at)
        count = len(facts.baselines)
        text = translate("Steps", "{values}, by {author}, {at}.")
        values = CheckCounts().values(count)
        said = text.format(values=values, author=last.author, at=moment_text(last.at))
        if unfrozen := facts.unfrozen():
            text = translate(
                "Steps", "Not among them, and computed with each evaluation: {baselines}."
            )
            said += "\n" + text.format(baselines=unfrozen_text(unfrozen))
        return said
    return translate(
        "Steps",
        "Fixes what everybody is measured by, from the four quarters before."
        " Without it the evaluation computes them each time.",
    )


def _about_decision(facts: QuarterFacts) -> str:
    taken = facts.decision
    if taken is None:
        return translate(
            "Steps", "The day of the award and the number of its document; certificates need both."
        )
    count = sum(len(line["staff_no"]) for line in taken.winners)
    text = translate("Steps", "{document}, {day}: {winners}.")
    day, winners = long_day_text(taken.decided_on), CheckCounts().winners(count)
    return text.format(document=taken.document_no, day=day, winners=winners)
