"""The sentences on the court's paper. A court changes these without touching a layout.

Paper is in Chinese whatever the language of the screen: it is the court's, not the reader's.
"""

from evaluation.period import Quarter
from reports.numerals import quarter_in_words

CERTIFICATE_TITLE = "荣誉证书"
CERTIFICATE_SUBJECT = "季度办案之星荣誉证书"
SPECIMEN = "样张"
SALUTATION = "{name}同志："
CLOSING = "特发此证，以资鼓励。"
NUMBER = "编号：{number}"
NUMBER_PATTERN = "{mark}荣〔{year}〕J{quarter}-{serial:03d}号"
UNDATED = "年　　月　　日"
INTERNAL = "内部资料"

_STAR = "在{quarter}审判执行工作中，履职尽责、实绩突出，经院党组研究决定，授予“季度办案之星”称号。"


def star_citation(quarter: Quarter) -> str:
    """The body of a case star's certificate (T1): no place and no points stand on it."""
    return _STAR.format(quarter=quarter_in_words(quarter))
