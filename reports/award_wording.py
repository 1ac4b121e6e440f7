"""The sentences of notices, decisions and rolls of any award of the catalogue."""

YEAR = "{year}年度"
MANY_AWARDS = "先进集体和先进个人"
NOTICE_TITLE = "{court}关于{period}{award}拟表彰对象的公示"
NOTICE_INTRO = (
    "按照本院审判执行绩效考核办法，经考评委员会评议、院党组研究，"
    "拟{act}下列{count}{what}，现予公示。"
)
DECISION_TITLE = "{court}关于{act}{period}{award}的决定"
COMMEND, PRAISE = "表彰", "通报表扬"
DECISION_INTRO = (
    "{period}，全院各部门和全体干警依法履职、勤勉工作，审判执行及各项工作取得新的成绩。"
    "为树立典型、激励先进，经考评委员会评议并公示，院党组研究决定，{act}下列{count}{what}："
)
AWARDED, PRAISED = "授予", "对"
WITH_TITLE, WITH_PRAISE = "{period}“{award}”称号", "予以通报表扬"
PEOPLE, DIVISIONS, BOTH = "{people}名同志", "{divisions}个集体", "{divisions}个集体、{people}名同志"
HEADING = "{number}、{award}（{count}）"
PEOPLE_COUNT, DIVISION_COUNT = "{count}名", "{count}个"
CALL = (
    "希望受到{act}的{whom}珍惜荣誉，再接再厉。全院干警要以他们为榜样，恪尽职守，公正司法，"
    "不断提升审判执行工作质效。"
)
ROLL_TITLE = "光荣榜"
ROLL_CONTINUED = "光荣榜（续）"
ROLL_SUBJECT = "{period}{award}光荣榜"
SOME_PEOPLE, SOME_DIVISIONS, SOME_OF_BOTH = "同志", "集体", "集体和个人"
