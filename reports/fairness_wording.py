"""The words of the fairness label on paper that are not sentences of the label itself."""

TITLE = "公平性说明"
SHEET = "公平性说明"
SHEET_TITLE = "{court}{quarter}考核排序公平性说明"
UNNAMED = "未列姓名者"
FIRMNESS = {
    "UNSTABLE": "领先不稳定",
    "FAIRLY_FIRM": "领先较稳",
    "FIRM": "领先稳定",
    "VERY_FIRM": "领先很稳",
}
SHORT = "{group}：所有权重同时上下浮动 {percent}% 以内第一名不变，{firmness}"
SHORT_ALWAYS = "{group}：权重怎样变动第一名都不变"
SHORT_TIE = "{group}：第一名总分相同，没有领先可言"
SHORT_ALONE = "{group}：只有一人，无从比较"
# The two in the middle only where there are people enough.
WEIGHTS = ("名义权重", "实际权重", "得满分的人", "第一名不变的范围")
MARKED = (
    "实际权重：名次差异中由该项决定的份额。底色较深处请留意："
    "实际权重与名义权重相差悬殊，过半数的人得满分，或者该项权重稍变第一名就变。"
)
MARKED_FEW = "底色较深处请留意：该项权重稍变第一名就变。"
SHEET_HEADS = (
    "岗位组（类别）",
    "项目",
    "名义\n权重",
    "实际\n权重",
    "第一名\n不变：自",
    "第一名\n不变：至",
    "得满分\n的人",
    "得0分\n的人",
    "说明",
)
PLACES = "名次"
ADVISORY = "仅供评委会参考，不改变任何分数。"
