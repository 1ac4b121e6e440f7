"""Whose a certificate is and how a file of them is made, as values: nothing here draws."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reports.calibration import Calibration
from reports.court import Court

if TYPE_CHECKING:
    from reports.fonts import FontSet


@dataclass(frozen=True, slots=True)
class Recipient:
    """What one certificate says, by field (``certificate_template.FIELDS``)."""

    values: Mapping[str, str]

    @property
    def name(self) -> str:
        """Whose it is, for the sentence of a refusal."""
        return self.values.get("name", "")


@dataclass(frozen=True, slots=True)
class Look:
    """How a file of certificates is made, whatever stands on them.

    On the *screen* the pre-printed part and the place of the seal are shown too. *title* and
    *keywords* stand among the properties of the file.
    """

    court: Court
    specimen: bool = False
    screen: bool = False
    calibration: Calibration = field(default_factory=Calibration)
    title: str = ""
    keywords: str = ""
    fonts: "FontSet | None" = None
