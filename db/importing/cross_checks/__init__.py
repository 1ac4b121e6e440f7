"""Questions about a list as a whole: what no row shows by itself.

Each check takes the rows as they are read, keeps as little of them as it can, and says at the end
what somebody should look at. A check never refuses a row, changes a cell or decides anything:
all codes are warnings. To add one: a class with ``take`` and ``doubts`` (``doubt.Check``), a code
in ``db.importing.problems``, its sentence in the catalogues, and its place in ``survey``.
"""
