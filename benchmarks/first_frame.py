"""Either window up to its first painted frame, for ``window_start.py``; ends at once then.

python benchmarks/first_frame.py bare|program [ARGUMENT…]

Prints ``seconds N`` since the moment in CASESTAR_BENCH_BEGUN, on the monotonic clock, and
``processor N``. How a process is taken down is not measured.
"""

import os
import sys
from importlib import import_module
from pathlib import Path
from time import monotonic, process_time
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BEGUN = "CASESTAR_BENCH_BEGUN"


def painted(*_: object) -> None:
    """Say how long it took, and end."""
    taken, used = monotonic() - float(os.environ[BEGUN]), process_time()
    sys.stdout.write(f"seconds {taken:.4f}\nprocessor {used:.4f}\n")
    sys.stdout.flush()
    os._exit(0)


def refused(_: object, failure: str = "") -> None:
    """Say why the program shows no database, and end."""
    sys.stderr.write(f"the window was not shown: {failure or 'there is no database'}\n")
    sys.stderr.flush()
    os._exit(2)


def bare() -> None:
    """The bare window."""
    from PySide6.QtWidgets import QApplication

    from benchmarks import bare_window

    QApplication.quit = painted  # type: ignore[assignment,method-assign]
    bare_window.main()


def program() -> None:
    """The program, begun as ``main.py`` begins it."""
    import main

    def loaded(name: str) -> ModuleType:
        module = import_module(name)
        if name == "ui.application":
            module.Program._on_painted = painted
            module.Program.show_welcome = refused
        return module

    main.import_module = loaded  # type: ignore[assignment]
    main.main(sys.argv[2:])


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
