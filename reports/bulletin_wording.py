"""The sentences of bulletins: weekly, monthly, quarterly and annual."""

from evaluation.bulletin import Kind

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
OVERVIEW = "一、收结存概况"
BY_DIVISION = "二、各部门情况"
INDICATORS = "三、主要质效指标"
BY_QUARTER = "四、各季度情况"
ASSESSMENT = "四、季度考核情况"
RECEIVED = (
    "{now}旧存{opening}件，新收{filed}件，受理{accepted}件；审结、执结{closed}件，未结{pending}件。"
)
RATES = "结案率{disposition}，结收比{clearance}，审限内结案率{in_time}。"
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
DIVISION_HEADS = ("部门", "旧存", "新收", "已结", "未结", "结案率", "结收比", "审限内")
QUARTER_HEADS = ("季度", "旧存", "新收", "已结", "未结", "结案率", "结收比", "审限内")
INDICATOR_HEAD = "指标"
DAYS = "（天）"
ALL = "合计"
NO_DIVISION = "未列部门"
ASSESSED = "参加季度考核{people}人次，其中符合评选条件{eligible}人次。得分和依据见个人考核登记表。"
DECIDED = "经研究决定，授予{names}“季度办案之星”称号。"
UNDECIDED = "季度办案之星人选尚未作出决定。"
SCOPE = (
    "说明：诉前调解、司法确认、执行保全和财产保全案件不计入收结案数；各部门按固定顺序排列，"
    "不作排名；数据取自本院案件台账，与办案系统统计口径可能略有差异。"
)
