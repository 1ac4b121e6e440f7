"""What ``verify`` says of the result of a quarter."""

from evaluation.result import QuarterResult
from evaluation.result_check import differences, inconsistencies
from ui.commands.errors import CommandError
from ui.commands.texts import text

_MOST_LINES = 40


def verify_result(file: str, plain: str, stored: bool) -> bool:
    """Print whether *plain* is the result that was sealed, or what was changed in it.

    Where no sealed result is at hand (*stored* False, or never sealed here), the result is
    checked against itself. Returns whether nothing is wrong.

    Raises:
        CommandError: NOT_A_RESULT.
    """
    try:
        result = QuarterResult.from_json(plain)
    except ValueError as error:
        raise CommandError("NOT_A_RESULT", file=file) from error
    sealed = _sealed(result) if stored else None
    if sealed is None:
        return _alone(file, result)
    changed = differences(sealed.to_json(), plain)
    if not changed:
        print(text("verify.SEALED", file=file, quarter=result.quarter))
        return True
    print(text("verify.CHANGED", file=file, quarter=result.quarter, count=len(changed)))
    nothing = text("verify.NOTHING")
    for change in changed[:_MOST_LINES]:
        kept, shown = (nothing if v is None else v for v in (change.kept, change.shown))
        print(text("verify.CHANGE", path=change.path, kept=kept, shown=shown))
    _print_rest(len(changed))
    return False


def _alone(file: str, result: QuarterResult) -> bool:
    wrong = inconsistencies(result)
    if not wrong:
        print(text("verify.CONSISTENT", file=file, quarter=result.quarter))
        return True
    print(text("verify.INCONSISTENT", file=file, quarter=result.quarter, count=len(wrong)))
    for fault in wrong[:_MOST_LINES]:
        print(
            text(
                f"verify.{fault.code}",
                staff_no=fault.staff_no,
                said=fault.said,
                found=fault.found,
            )
        )
    _print_rest(len(wrong))
    return False


def _sealed(result: QuarterResult) -> QuarterResult | None:
    from db.runs import QuarterState, state_of, stored_result

    if state_of(result.quarter) is not QuarterState.SEALED:
        return None
    return stored_result(result.quarter)


def _print_rest(count: int) -> None:
    if count > _MOST_LINES:
        print(text("verify.MORE", count=count - _MOST_LINES))
