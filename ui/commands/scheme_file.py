"""Reading a scheme from a file named on the command line."""

from pathlib import Path

from evaluation.scheme import Scheme, SchemeError
from ui.commands.errors import CommandError


def read_scheme(file: Path) -> Scheme:
    """The scheme in *file*.

    Raises:
        CommandError: FILE_UNREADABLE, or SCHEME_REFUSED with the path of the fault.
    """
    try:
        return Scheme.from_json(file.read_text("utf-8-sig"))
    except OSError as error:
        raise CommandError("FILE_UNREADABLE", file=file) from error
    except UnicodeDecodeError as error:
        raise CommandError("SCHEME_REFUSED", file=file, path="$", fault="NOT_UTF_8") from error
    except SchemeError as error:
        raise CommandError(
            "SCHEME_REFUSED", file=file, path=error.path, fault=error.code
        ) from error
