"""Words with a number in them, which are others for one and for several.

They stand in a QObject: lupdate knows the forms of ``self.tr`` only, not those of ``translate``.
"""

from PySide6.QtCore import QObject


class CountedTexts(QObject):
    """Days and months in words."""

    def months(self, count: int) -> str:
        """So many months."""
        return self.tr("%n month(s)", "", count)

    def days(self, count: int) -> str:
        """So many days."""
        return self.tr("%n day(s)", "", count)

    def working_days(self, count: int) -> str:
        """So many working days."""
        return self.tr("%n working day(s)", "", count)

    def extension(self, count: int) -> str:
        """So many days by which a time limit was extended."""
        return self.tr("%n day(s) of extension", "", count)

    def excluded(self, count: int) -> str:
        """So many days that do not count."""
        return self.tr("%n excluded day(s)", "", count)

    def moved_on(self, count: int) -> str:
        """So many days from a due day to the next working day."""
        return self.tr("%n day(s) on, to the next working day", "", count)
