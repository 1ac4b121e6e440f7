"""Where the files that ship with the program are found."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def resource(name: str) -> Path:
    """The path of the shipped file or folder *name*, written with slashes: ``fonts/HanaMinB.ttf``.

    Raises:
        FileNotFoundError: nothing of that name ships with the program.
    """
    path = _FOLDER / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path
