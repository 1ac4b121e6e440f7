"""The named styles of forms and books."""

from dataclasses import dataclass

from reports.fonts import HEI, HEI_BOLD, SONG, SONG_BOLD, FontSet
from reports.styles import INK, QUIET
from reports.typesetting import Align, TextStyle


@dataclass(frozen=True, slots=True)
class FormStyles:
    """Every style a form uses, by its job."""

    title: TextStyle
    label: TextStyle
    data: TextStyle
    rule: TextStyle
    value: TextStyle
    strong: TextStyle
    small: TextStyle
    number: TextStyle
    entry: TextStyle
    entry_name: TextStyle
    entry_sum: TextStyle
    footer: TextStyle
    footer_centred: TextStyle
    contents: TextStyle
    section: TextStyle
    cover: TextStyle
    cover_line: TextStyle
    cover_court: TextStyle

    @classmethod
    def of(cls, fonts: FontSet) -> "FormStyles":
        hei, bold = fonts[HEI], fonts[HEI_BOLD]
        song, song_bold = fonts[SONG], fonts[SONG_BOLD]
        return cls(
            title=TextStyle(song_bold, 17, 22, INK, Align.CENTRE),
            label=TextStyle(hei, 8.5, 11, QUIET, Align.CENTRE),
            data=TextStyle(hei, 9, 11.5, INK, Align.CENTRE),
            rule=TextStyle(hei, 7, 9.2, INK, Align.JUSTIFIED),
            value=TextStyle(hei, 7.5, 9.8, INK, Align.CENTRE),
            strong=TextStyle(bold, 9, 11.5, INK, Align.CENTRE),
            small=TextStyle(hei, 7.5, 9.6, INK),
            number=TextStyle(hei, 7.5, 9.6, INK, Align.RIGHT),
            entry=TextStyle(hei, 7.5, 9.6, QUIET, Align.CENTRE),
            entry_name=TextStyle(bold, 7.5, 9.6, INK),
            entry_sum=TextStyle(bold, 7.5, 9.6, INK, Align.RIGHT),
            footer=TextStyle(hei, 7, 9, QUIET),
            footer_centred=TextStyle(hei, 7, 9, QUIET, Align.CENTRE),
            contents=TextStyle(hei, 9.5, 12, INK),
            section=TextStyle(bold, 10, 12, INK),
            cover=TextStyle(song_bold, 34, 46, INK, Align.CENTRE),
            cover_line=TextStyle(song, 15, 24, INK, Align.CENTRE),
            cover_court=TextStyle(song_bold, 18, 26, INK, Align.CENTRE),
        )
