"""The words of the score sheet."""

TITLE = "个人得分明细（{quarter}）"
WHO = "{name}　{number}　{category}　{division}　总分 {total}"
HEADS = (
    "案号",
    "案由",
    "立案",
    "结案",
    "类型T",
    "程序P",
    "浮动F",
    "系列S",
    "方式M",
    "角色R",
    "计入",
)
ITEM_HEADS = ("项目", "数值与依据", "数量", "单位值（满分）", "小计（得分）")
SO_MANY = "{count} 件"
SUBTOTAL = "{label}　{count}件"
TALLIED = "{count}件×{unit}＝{total}"
TOTAL = "{item}合计"
ADJUSTMENT = "加减分"
