"""Running one command: its exit code, and one sentence about whatever went wrong."""

import sys
import tempfile
import traceback
from collections.abc import Sequence

from ui.commands import texts
from ui.commands.parser import ANSWERS, global_options, parse

DONE, RESERVED, REFUSED, INTERRUPTED = 0, 1, 2, 130


def run_command(argv: Sequence[str]) -> int:
    """Do what *argv* says.

    Returns 0 for done, 1 for done but rows were rejected or nothing was found, and 2 for a wrong
    call or bad input, with one sentence on standard error and nothing written.
    """
    try:
        texts.choose_language(_language(argv))
        args = parse(argv)
        code: int = args.run(args)
        return max(code, _said(args.command))
    except SystemExit:  # help was printed, which is all that was asked for
        return _helped()
    except KeyboardInterrupt:
        print(texts.text("errors.INTERRUPTED"), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        print(_one_line(texts.sentence_of(error) or _unforeseen()), file=sys.stderr)
        return REFUSED


def _said(command: str) -> int:
    """See that what was printed arrives; where the work stands without it, that is said.

    Raises:
        OSError: it does not, and it was all the command was called for.
    """
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if command in ANSWERS:
            raise
        print(texts.text("errors.DONE_UNHEARD", reason=error.strerror), file=sys.stderr)
        return RESERVED
    return DONE


def _helped() -> int:
    """See that the help arrives."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        print(texts.sentence_of(error) or error, file=sys.stderr)
        return RESERVED
    return DONE


def _language(argv: Sequence[str]) -> str | None:
    try:
        options, _ = global_options(argv)
    except Exception:  # it is said again, in a language, when the call is read
        return None
    language: str | None = options.language
    return language


def _unforeseen() -> str:
    """Keep the traceback for whoever repairs the program; people get a sentence."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="casestar-", suffix=".log", delete=False
    ) as log:
        traceback.print_exc(file=log)
    return texts.text("errors.INTERNAL", file=log.name)


def _one_line(sentence: str) -> str:
    return " ".join(sentence.splitlines())
