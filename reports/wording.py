"""The sentences on the court's paper. A court changes these without touching a layout.

Paper is in Chinese whatever the language of the screen: it is the court's, not the reader's.
"""

from evaluation.period import Quarter
from reports.numerals import quarter_in_words

CERTIFICATE_TITLE = "荣誉证书"
# An award that nothing but the court's own wish stands behind is a commendation within the house.
COMMENDATION_TITLE = "通报表扬"
STAR = "季度办案之星"
STAR_TEMPLATE = "T1"
CERTIFICATE_SUBJECT = "{award}{title}"
SPECIMEN = "样张"
SALUTATION = "{name}同志："
COLLECTIVE_SALUTATION = "{name}："
CLOSING = "特发此证，以资鼓励。"
COMMENDATION_CLOSING = "特此通报，以资鼓励。"
NUMBER = "编号：{number}"
NUMBER_PATTERN = "{mark}荣〔{year}〕J{quarter}-{serial:03d}号"
UNDATED = "年　　月　　日"
INTERNAL = "内部资料"

_STAR = "在{quarter}审判执行工作中，履职尽责、实绩突出，经院党组研究决定，授予“季度办案之星”称号。"
_COMMENDED = (
    "在{quarter}审判执行工作中，履职尽责、实绩突出，经院党组研究决定，予以季度考核通报表扬。"
)


def star_citation(quarter: Quarter, honour: bool = True) -> str:
    """The body of a case star's certificate (T1): no place and no points stand on it."""
    return (_STAR if honour else _COMMENDED).format(quarter=quarter_in_words(quarter))


FORM_TITLE = "{category}季度考核登记表"
FORM_PERIOD = "（{quarter}）"
ADJUSTMENT = "加减分{cap}"
TOTAL = "总分"
ELIGIBILITY = "评选条件"
ELIGIBLE = "符合季度办案之星评选条件。"
NOT_ELIGIBLE = "不符合季度办案之星评选条件：{reasons}。"
BASIS_TITLE = "得分依据：{name}（{number}）"
BASIS_NOTE = "单位值与小计至多列出六位小数；得分按未经舍入的数计算。"
ADJUSTMENT_BASIS = "加减分"
CAPPED = "（合计已按上下限计）"
VETO_BASIS = "一票否决"
NO_DIVISION = "未列部门"
FORM_SCHEME = "考核方案 {code} 第{version}版　指纹 {sha256}"
FORM_PAGE_OF = "第{page}页　共{pages}页"
FOLIO = "— {page} —"
BOOK_TITLE = "季度考核登记表"
BOOK_SUBJECT = "{quarter}考核登记表"
BOOK_COUNT = "共{people}份"
CONTENTS = "目录"
PROVISIONAL = "本季度部分基准值以本季度数据暂计。"
SIGNATURE = "签名：　　　　　　　　　　年　　月　　日"
DAY = "年　　月　　日"
OWN_SUMMARY = "个人小结"
TEAM_OPINION = "团队（部门）\n意见"
OPINIONS = ("审管办审核", "政治部意见", "考评委员会意见", "党组意见（盖章）")
OWN_OPINION = "本人意见"
OBJECTION = (
    "□ 无异议　　□ 有异议（附书面材料）　　签名：　　　　　　　送达日期：　　　年　　月　　日"
)
