"""Tables of the registers beside the cases, of totals, and of what a second person confirmed."""

from peewee import (
    AutoField,
    BooleanField,
    Check,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.models.base import Authored, BaseModel
from db.models.cases import CourtCase, Measure
from db.models.imports import ImportBatch
from db.models.staff import Staff

_RESULTS = "result IN ('OPEN', 'SUCCEEDED', 'FAILED')"


class Confirmation(Authored):
    """What a second person typed for one entry, or one review grade, without seeing the first.

    Whether it confirms follows from the entry as it stands now; nothing of that is stored.
    """

    id = AutoField()
    quarter = TextField()
    measure = ForeignKeyField(Measure, null=True, unique=True, on_delete="CASCADE")
    case = ForeignKeyField(CourtCase, null=True, unique=True, on_delete="CASCADE")
    value = TextField(default="")
    numerator = TextField(default="")
    denominator = TextField(default="")

    class Meta:
        constraints = (Check("(measure_id IS NULL) <> (case_id IS NULL)"),)
        indexes = ((("quarter",), False),)


class Mediation(Authored):
    """One attempt to mediate before filing, by its number."""

    id = AutoField()
    number = TextField(unique=True)
    begun_on = DateField()
    parties = IntegerField(null=True, constraints=[Check("parties >= 0")])
    mediator = TextField(default="")
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    result = TextField(constraints=[Check(_RESULTS)])
    days = IntegerField(null=True, constraints=[Check("days >= 0")])
    note = TextField(default="")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("begun_on",), False),)


class JudgesMeeting(Authored):
    """One meeting of judges, by the number of its minutes."""

    id = AutoField()
    number = TextField(unique=True)
    held_on = DateField()
    subject = TextField(default="")
    host = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    note = TextField(default="")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("held_on",), False),)


class MeetingAttendance(BaseModel):
    """Somebody called to a meeting, and whether he was there."""

    id = AutoField()
    meeting = ForeignKeyField(JudgesMeeting, backref="called", on_delete="CASCADE")
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    present = BooleanField()

    class Meta:
        indexes = ((("meeting", "staff"), True),)


class CaseTotal(Authored):
    """How many cases alike somebody closed in a quarter, where only totals are known.

    The optional counts are null where nobody knows them; ``days`` are those of all the cases.
    """

    id = AutoField()
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    quarter = TextField()
    type_word = TextField()
    procedure = TextField()
    manner = TextField()
    role = TextField()
    count = IntegerField(constraints=[Check("count > 0")])
    in_time = IntegerField(null=True)
    appealed = IntegerField(null=True)
    mediated = IntegerField(null=True)
    days = IntegerField(null=True, constraints=[Check("days >= 0")])
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (
            Check("in_time BETWEEN 0 AND count"),
            Check("appealed BETWEEN 0 AND count"),
            Check("mediated BETWEEN 0 AND count"),
        )
        indexes = (
            (("quarter",), False),
            (("staff", "quarter", "type_word", "procedure", "manner", "role"), True),
        )
