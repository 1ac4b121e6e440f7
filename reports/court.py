"""What a document needs to know about the court that issues it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Court:
    """The issuing court: full name, the mark its document numbers begin with, its case code.

    ``font_files`` puts files of the court's own in the place of bundled faces: pairs of a face
    (``kai``, ``song``, ``song-bold``, ``hei``, ``hei-bold``, ``fang``) and a path.
    ``extra_fonts`` are searched, in order, for characters that the face itself cannot draw.
    Only with a ``legal_basis`` (the document that approved the award) is a certificate headed
    荣誉证书. ``logo`` is a PNG or JPEG file that stands above the heading; empty is none.
    """

    name: str
    mark: str
    code: str
    font_files: tuple[tuple[str, str], ...] = ()
    extra_fonts: tuple[str, ...] = ()
    legal_basis: str = ""
    logo: str = ""
