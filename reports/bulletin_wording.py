"""The sentences of bulletins: weekly, monthly, quarterly and annual."""

from evaluation.bulletin import CaseClass, Kind
from evaluation.reasonable_range import Fit

OFFICE = "审判管理办公室"
TITLES = {
    Kind.WEEK: "审判管理周通报",
    Kind.MONTH: "审判态势月分析",
    Kind.QUARTER: "审判业绩季考核通报",
    Kind.YEAR: "审判工作年汇总",
}
ISSUES = {Kind.WEEK: "第{number}期", Kind.MONTH: "", Kind.QUARTER: "", Kind.YEAR: ""}
SPAN = "{first}—{last}"
NOW = {Kind.WEEK: "本周", Kind.MONTH: "本月", Kind.QUARTER: "本季度", Kind.YEAR: "本年"}
BEFORE = {Kind.WEEK: "上周", Kind.MONTH: "上月", Kind.QUARTER: "上季度", Kind.YEAR: "上年"}
YEAR_BEFORE = "上年同期"
ON_PERIOD, ON_YEAR = "环比", "同比"
NUMBERED = "{number}、{heading}"
OVERVIEW = "收结存概况"
BY_CLASS = "各类案件情况"
BY_DIVISION = "各部门情况"
INDICATORS = "主要质效指标"
IN_RANGES = "指标与合理区间"
PENDING_CASES = "未结案件情况"
BY_QUARTER = "各季度情况"
BY_YEAR = "近年情况"
ASSESSMENT = "季度考核情况"
REMARKS = "态势研判和工作措施"
RECEIVED = (
    "{now}旧存{opening}件，新收{filed}件，受理{accepted}件；审结、执结{closed}件，未结{pending}件。"
)
RATES = "结案率{disposition}，结收比{clearance}，审限内结案率{in_time}。"
SO_FAR = (
    "1月1日至{day}累计新收{filed}件，审结、执结{closed}件，结案率{disposition}，结收比{clearance}。"
)
CHANGES = "与{before}相比，新收{filed}，结案{closed}，结案率{rate}。"
NODES = "截至{day}，未结案件中已超审限{overdue}件，立案超过12个月{long}件（中止的不计）；"
LISTED_APART = "清单另发承办人和部门负责人。"
LISTED_BEHIND = "立案超过12个月的见附件，附件只发承办人和部门负责人。"
LONG_PENDING = "附件：长期未结案件清单"
LONG_PENDING_HEADS = ("案号", "承办人", "立案日期", "天数", "原因", "措施", "责任领导")
RISEN, FALLEN = "上升{share}", "下降{share}"
HIGHER, LOWER = "提高{points}个百分点", "降低{points}个百分点"
SAME = "持平"
NOTHING_TO_COMPARE = "无可比数据"
NO_VALUE = "—"
PER_CENT = "{value}%"
FIGURE_HEADS = ("旧存", "新收", "受理", "已结", "未结", "结案率", "结收比", "审限内")
CLASS_HEAD, DIVISION_HEAD, QUARTER_HEAD, YEAR_HEAD = "类别", "部门", "季度", "年度"
CLASSES = {
    CaseClass.CRIMINAL: "刑事",
    CaseClass.CIVIL: "民事",
    CaseClass.ADMINISTRATIVE: "行政",
    CaseClass.ENFORCEMENT: "执行",
    CaseClass.OTHER: "其他",
}
INDICATOR_HEAD = "指标"
DAYS = "（天）"
MOVED_NOTE = "注：环比与上一期比较，同比与上年同期比较；比率的增减为百分点，审理天数的增减为天。"
RANGE_HEADS = ("指标", "数值", "合理区间", "图示", "比较")
RANGE_NOTE = "注：深色段为合理区间，竖线为本期数值，各行刻度不同。区间取自{name}{version}版。"
FITS = {Fit.WITHIN: "区间内", Fit.BELOW: "低于", Fit.ABOVE: "高于"}
FITTING = "设有合理区间且有数据的指标{count}项，{now}在区间内{within}项"
BELOW_RANGE, ABOVE_RANGE = "；低于区间的：{names}", "；高于区间的：{names}"
NAMED_VALUE = "{name}{value}"
ONLY_A_QUESTION = "。在区间内即可，不以高低论先后；超出区间的由承办部门分析原因，不作评价依据。"
AGE_HEADS = ("立案至今", "件数", "占未结", "图示")
AGE_UP_TO, AGE_BETWEEN, AGE_OVER = "{most}个月以内", "{above}至{most}个月", "超过{above}个月"
AGES = (
    "未结案件{total}件，其中立案不超过6个月{young}件，占{share}；超过6个月不超过12个月的{warned}件，"
    "应列入预警；超过12个月的{long}件（含中止的）。"
)
COURSE = "收结存走势"
COURSE_TITLE = "近{count}个月收结存情况（件）"
FILED, CLOSED, PENDING, PENDING_AT_END = "新收", "已结", "未结", "月末未结"
MONTH_OF_YEAR, YEAR_BELOW = "{month}月", "{year}年"
ALL = "合计"
NO_DIVISION = "未列部门"
ASSESSED = "参加季度考核{people}人次，其中符合评选条件{eligible}人次。得分和依据见个人考核登记表。"
SCORES_BEHIND = "各类人员得分见附件，按工号排列，附件只发考评委员会成员。"
DECIDED = "经研究决定，授予{names}“季度办案之星”称号。"
UNDECIDED = "季度办案之星人选尚未作出决定。"
SCORES = "附件{number}：{category}考核得分（按工号排列）"
SCORE_HEADS = ("工号", "姓名", "部门", "岗位组", "在岗天数", "总分", "符合条件")
YES, NO = "是", "否"
SCOPE = (
    "说明：诉前调解、司法确认、执行保全和财产保全案件不计入收结案数；各部门按固定顺序排列，"
    "不作排名；数据取自本院案件台账，与办案系统统计口径可能略有差异。"
)
