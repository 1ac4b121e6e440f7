"""The entry: a window without arguments, one command otherwise."""

import gc
import os
import sys
from importlib import import_module
from typing import Any

# Options that are taken as they stand, each with its value behind it: the window needs no parser.
_PLAIN = frozenset({"--database", "--language"})


def main(argv: list[str]) -> int:
    """Do what *argv* says; the exit code is 0 done, 1 done with a reservation, 2 not done."""
    for name in ("stdout", "stderr"):
        stream: Any = getattr(sys, name)
        if stream is None:  # whoever calls us closed it
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        else:
            # Whatever PYTHONUNBUFFERED says, what is told stays together until the work is done.
            stream.reconfigure(
                encoding="utf-8",
                errors="backslashreplace",
                newline="\n",
                write_through=name == "stderr",
            )
    if (options := _window_options(argv)) is not None:
        gc.disable()  # what is made before the first frame stays; then ui.garbage collects
        # The process that children are forked from finds the program, wherever it was started.
        paths = (sys.path[0], os.environ.get("PYTHONPATH"))
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
        import_module("ui.plain_imports").use_plain_imports()
        return int(import_module("ui.application").run_application(**options))
    from ui.commands.running import run_command

    try:
        code = run_command(argv)
    except BrokenPipeError:
        # Whoever read our output stopped, as head does: nothing is left to be said to them.
        code = 1
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _window_options(argv: list[str]) -> dict[str, Any] | None:
    """What the window is opened with; None where *argv* names a command, or is wrong."""
    names, values = argv[::2], argv[1::2]
    told = len(names) == len(values) and not any(value.startswith("-") for value in values)
    if told and _PLAIN.issuperset(names):
        return {name.removeprefix("--"): value for name, value in zip(names, values, strict=True)}
    from ui.commands.errors import CommandError
    from ui.commands.parser import global_options

    try:
        options, rest = global_options(argv)
    except CommandError:  # said, in a language, by running the call
        return None
    return None if rest else vars(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
