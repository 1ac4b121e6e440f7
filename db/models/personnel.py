"""Tables of the personnel file (干部人事, 业绩档案): what the roster does not know of somebody.

Every row keeps its author and moment; what it was before stands in the chain (``db.history``).
Words are codes of ``evaluation.personnel``, shares and hours exact decimal text, an end that is
null is open.
"""

from peewee import AutoField, Check, DateField, ForeignKeyField, TextField

from db.models.base import Authored
from db.models.staff import Division, Staff


class PersonDetail(Authored):
    """What the file says of somebody once: at most one row a person; an empty cell is not known.

    ``probation_end`` is the last day of the probation; ``retirement_class`` is empty where the
    sex decides the age of retirement.
    """

    id = AutoField()
    staff = ForeignKeyField(Staff, unique=True, backref="details", on_delete="RESTRICT")
    sex = TextField(default="", constraints=[Check("sex IN ('', 'M', 'F')")])
    ethnicity = TextField(default="")
    born_on = DateField(null=True)
    native_place = TextField(default="")
    political_status = TextField(default="")
    party_joined_on = DateField(null=True)
    work_began_on = DateField(null=True)
    court_entered_on = DateField(null=True)
    education = TextField(default="")
    degree = TextField(default="")
    school = TextField(default="")
    later_education = TextField(default="")
    later_degree = TextField(default="")
    later_school = TextField(default="")
    first_judge_on = DateField(null=True)
    quota_admitted_on = DateField(null=True)
    quota_left_on = DateField(null=True)
    appointed_by = TextField(default="")
    appointment_no = TextField(default="")
    probation_end = DateField(null=True)
    retirement_class = TextField(default="")
    phone = TextField(default="")


class SensitiveText(Authored):
    """The content of a sensitive field. It never stands in the chain, and may be blanked."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="sensitive_texts", on_delete="RESTRICT")
    field = TextField()
    content = TextField()


class SensitiveDetail(Authored):
    """Which content a sensitive field of somebody has: this pointer is what history keeps."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="sensitive", on_delete="RESTRICT")
    field = TextField()
    text = ForeignKeyField(SensitiveText, on_delete="RESTRICT")

    class Meta:
        indexes = ((("staff", "field"), True),)


class Contract(Authored):
    """A contract of employment (聘用合同), its days inclusive."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="contracts", on_delete="RESTRICT")
    start = DateField()
    end = DateField(null=True)
    probation_end = DateField(null=True)
    employer = TextField(default="")
    document_no = TextField(default="")
    note = TextField(default="")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)


class Team(Authored):
    """A trial team (审判团队), by its name, from one day to another."""

    id = AutoField()
    name = TextField(unique=True)
    division = ForeignKeyField(Division, null=True, on_delete="RESTRICT")
    peer_group = TextField(default="")
    start = DateField()
    end = DateField(null=True)
    document_no = TextField(default="")
    note = TextField(default="")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)


class TeamMember(Authored):
    """Somebody's place in a team. An empty share is an equal part of what is left (§1.5)."""

    id = AutoField()
    team = ForeignKeyField(Team, backref="members", on_delete="RESTRICT")
    staff = ForeignKeyField(Staff, backref="teams", on_delete="RESTRICT")
    role = TextField()
    start = DateField()
    end = DateField(null=True)
    share = TextField(default="")
    document_no = TextField(default="")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)


class AssessmentGrade(Authored):
    """The grade of one person's year (``2024``) or quarter (``2024Q1``)."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="assessment_grades", on_delete="RESTRICT")
    period = TextField()
    grade = TextField()
    decided_on = DateField(null=True)
    document_no = TextField(default="")
    note = TextField(default="")

    class Meta:
        indexes = ((("staff", "period"), True),)


class Reward(Authored):
    """A reward under the civil-service law (嘉奖 … 授予称号), or a commendation of the court."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="rewards", on_delete="RESTRICT")
    kind = TextField()
    title = TextField(default="")
    awarded_on = DateField()
    awarded_by = TextField(default="")
    document_no = TextField(default="")
    note = TextField(default="")


class Honour(Authored):
    """An honour from outside: of a person, a collective, a case or a project.

    ``subject`` names the collective, case or project; ``staff`` is whose it is, and always
    there for a person.
    """

    id = AutoField()
    subject_kind = TextField()
    staff = ForeignKeyField(Staff, null=True, backref="honours", on_delete="RESTRICT")
    division = ForeignKeyField(Division, null=True, on_delete="RESTRICT")
    subject = TextField(default="")
    title = TextField()
    level = TextField()
    granted_on = DateField()
    granted_by = TextField(default="")
    document_no = TextField(default="")
    note = TextField(default="")

    class Meta:
        constraints = (
            Check("subject_kind <> 'PERSON' OR staff_id IS NOT NULL"),
            Check("subject_kind = 'PERSON' OR subject <> ''"),
        )


class DisciplinaryMeasure(Authored):
    """A sanction (处分) or another measure (处理), and the days of its period, inclusive.

    It vetoes nothing by itself: a person confirms the rows proposed for its quarters.
    """

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="disciplinary_measures", on_delete="RESTRICT")
    kind = TextField()
    start = DateField()
    end = DateField(null=True)
    lifted_on = DateField(null=True)
    decided_by = TextField(default="")
    document_no = TextField(default="")
    reason = TextField(default="")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)


class Training(Authored):
    """A course somebody took, with its hours."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="trainings", on_delete="RESTRICT")
    title = TextField()
    organiser = TextField(default="")
    start = DateField()
    end = DateField(null=True)
    hours = TextField()
    document_no = TextField(default="")
    note = TextField(default="")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)


class Publication(Authored):
    """A paper, a published case, a piece of research or adopted advice (论文、案例、调研成果)."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="publications", on_delete="RESTRICT")
    kind = TextField()
    title = TextField()
    outlet = TextField(default="")
    level = TextField(default="")
    published_on = DateField()
    prize = TextField(default="")
    document_no = TextField(default="")
    note = TextField(default="")


# In the order in which every writer locks them, after the roster.
PERSONNEL = (
    *(PersonDetail, SensitiveText, SensitiveDetail, Contract, Team, TeamMember, AssessmentGrade),
    *(Reward, Honour, DisciplinaryMeasure, Training, Publication),
)
