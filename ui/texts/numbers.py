"""Numbers of a scheme as people read them."""

from decimal import Decimal


def percent_text(share: object) -> str:
    """A share as a percentage without idle noughts: 0.95 is 95%."""
    return f"{(Decimal(str(share)) * 100).normalize():f}%"
