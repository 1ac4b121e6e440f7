"""The sentences of public notices and decisions."""

NOTICE_TITLE = "{court}关于{quarter}“季度办案之星”拟表彰人选的公示"
NOTICE_INTRO = (
    "按照本院审判执行绩效考核办法，经考评委员会评议、院党组研究，"
    "拟授予下列{people}名同志{quarter}“季度办案之星”称号，现予公示。"
)
NOTICE_PERIOD = "公示时间自{first}起，至{last}止。"
NOTICE_OBJECTIONS = (
    "公示期间，对拟表彰人选有不同意见的，可以当面、书面等方式向本院政治部实名反映，"
    "并提供必要的事实依据。本院对反映人的信息严格保密。"
)
GROUP_LINE = "{group}：{names}"
DECISION_TITLE = "{court}关于表彰{quarter}“季度办案之星”的决定"
DECISION_ADDRESSEE = "本院各部门："
DECISION_INTRO = (
    "{quarter}，全院干警依法履职、勤勉办案，各项审判执行工作取得新的成绩。为树立典型、激励先进，"
    "经考评委员会评议并公示，院党组研究决定，授予下列{people}名同志“季度办案之星”称号："
)
DECISION_CALL = (
    "希望受到表彰的同志珍惜荣誉，再接再厉。全院干警要以他们为榜样，恪尽职守，公正司法，"
    "不断提升审判执行工作质效。"
)
PRINTED_BY = "{court}办公室"
PRINTED_ON = "{day}印发"
