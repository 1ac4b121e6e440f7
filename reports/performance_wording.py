"""The words of the performance file 业绩档案; a court changes these without touching a layout."""

from evaluation.personnel import (
    AnnualGrade,
    HonourSubject,
    Level,
    PublicationKind,
    RewardKind,
    RoutineGrade,
)

TITLE = "审判业绩档案"
ADMIN_TITLE = "工作业绩档案"
SUBTITLE = "（{year}年度）"
SUBJECT = "{year}年度业绩档案"
FACTS = ("姓名", "工号", "出生年月", "学位", "人员类别", "部门", "职务", "等级")
FORMER = "（原工号{numbers}）"
POSTINGS = "一、任职情况"
POSTING_HEADS = ("起止日期", "部门", "人员类别及岗位组", "职务", "等级", "审判团队", "依据文号")
DAYS = "二、在岗天数"
DAY_HEADS = ("季度", "考核身份", "在岗天数", "不计入在岗的天数及原因")
SCORES = "三、季度考核结果"
NO_RESULT = "本年度尚无锁定或封存的季度考核结果。"
SCORE_LINE = "{quarter}　{record}　总分{total}（加减分{adjustment}）　{state}"
LOCKED, SEALED = "已锁定", "已封存"
SCORE_HEADS = ("项目", "得分", "满分", "数值及依据")
GRADES = "四、考核等次"
GRADE_HEADS = ("考核期", "等次", "决定日期", "文号")
REWARDS = "五、奖励"
REWARD_HEADS = ("日期", "种类", "名称", "批准机关", "文号")
HONOURS = "六、荣誉"
HONOUR_HEADS = ("日期", "名称", "级别", "授予对象", "授予机关", "文号")
CERTIFICATES = "七、本院颁发的证书"
CERTIFICATE_HEADS = ("证书编号", "奖项", "证书所载姓名", "颁发日期", "决定文号", "备注")
VOID = "已作废"
TRAININGS = "八、培训"
TRAINING_HEADS = ("日期", "培训名称", "主办单位", "学时")
HOURS = "合计"
PUBLICATIONS = "九、调研与成果"
PUBLICATION_HEADS = ("日期", "种类", "题目", "刊物或采用单位", "级别", "获奖")
NOTHING = "本年度无登记。"
OPEN_END = "至今"
UNTIL = "（截至{day}）"
NOTE = "本档案只载已登记、已锁定或已封存的内容，不作推算；供内部使用，不作排名。"

GRADES_IN_WORDS = {
    AnnualGrade.EXCELLENT: "优秀",
    AnnualGrade.COMPETENT: "称职",
    AnnualGrade.BASICALLY_COMPETENT: "基本称职",
    AnnualGrade.INCOMPETENT: "不称职",
    AnnualGrade.UNGRADED: "参加考核不确定等次",
    RoutineGrade.GOOD: "好",
    RoutineGrade.FAIRLY_GOOD: "较好",
    RoutineGrade.AVERAGE: "一般",
    RoutineGrade.POOR: "较差",
}
REWARDS_IN_WORDS = {
    RewardKind.COMMENDATION: "嘉奖",
    RewardKind.MERIT_THIRD: "记三等功",
    RewardKind.MERIT_SECOND: "记二等功",
    RewardKind.MERIT_FIRST: "记一等功",
    RewardKind.TITLE: "授予称号",
    RewardKind.PRAISE: "通报表扬",
}
LEVELS_IN_WORDS = {
    Level.NATIONAL: "国家级",
    Level.PROVINCE: "省级",
    Level.CITY: "市级",
    Level.DISTRICT: "区县级",
    Level.OTHER: "其他",
}
SUBJECTS_IN_WORDS = {
    HonourSubject.PERSON: "个人",
    HonourSubject.COLLECTIVE: "集体",
    HonourSubject.CASE: "案件",
    HonourSubject.PROJECT: "项目",
}
PUBLICATIONS_IN_WORDS = {
    PublicationKind.PAPER: "论文",
    PublicationKind.CASE: "案例",
    PublicationKind.RESEARCH: "调研报告",
    PublicationKind.ADVICE: "司法建议",
    PublicationKind.DOCUMENT: "优秀文书",
}
