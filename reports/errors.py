"""Why a document was not made: a code and values; the sentences stand in the message files."""

from typing import Any


class PaperError(Exception):
    """A document could not be made. ``code`` names the sentence, ``values`` fill it."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        # An exception is rebuilt from its arguments, and ours are partly named.
        return _rebuilt, (type(self), self.code, self.values)


class UnprintableError(PaperError):
    """A text holds what cannot or must not be printed; values: whose, character, code_point."""


class TextTooLongError(PaperError):
    """A text does not fit its page even at the smallest allowed size; values: which, whose."""


class PictureError(PaperError):
    """A picture file of the court is unusable; values: file, and most of one that is too large."""


class TemplateError(PaperError):
    """A certificate template cannot be used; values: path and fault, or its format."""


class CalibrationError(PaperError):
    """A calibration is beyond what any printer needs; values: least, most."""


class FontFileError(PaperError):
    """A font file of the court is unusable; values: file."""


def _rebuilt(kind: type[PaperError], code: str, values: dict[str, str]) -> PaperError:
    return kind(code, **values)
