"""Tables of the cases, of who did what on them, and of what the case system does not know."""

from peewee import (
    AutoField,
    BigIntegerField,
    BooleanField,
    Check,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.models.base import Authored, BaseModel
from db.models.imports import ImportBatch
from db.models.staff import Staff

# All that the overview and a case's time limit look at: an index with it saves reading the rows.
# Cases come in the order they were filed, so that rows are added at its end.
_COURSE = (
    *("filed_on", "closed_on", "type_word", "procedure", "suspended", "foreign_related"),
    *("extension_days", "excluded_days", "manner_cell", "second_on", "second_result"),
    *("second_liability", "retrial_on", "retrial_result", "retrial_liability"),
)


class CourtCase(BaseModel):
    """One case by its canonical number: the cells as they came, and the words derived from them.

    ``procedure`` and ``manner`` are the classes of RULES.md §4; weights are never stored.
    Money is in fen. Party cells are keyed hashes: they serve only to find series.
    """

    id = AutoField()
    key = TextField(unique=True)
    raw_number = TextField()
    year = IntegerField()
    court_code = TextField()
    special = TextField()
    type_word = TextField()
    serial = TextField()
    serial_number = BigIntegerField()
    cause = TextField()
    procedure_cell = TextField()
    procedure = TextField()
    received_on = DateField(null=True)
    filed_on = DateField()
    allotted_on = DateField(null=True)
    closed_on = DateField(null=True)
    manner_cell = TextField()
    manner = TextField()
    division = TextField()
    handler_cell = TextField()
    presider_cell = TextField()
    members_cell = TextField()
    assistants_cell = TextField()
    clerks_cell = TextField()
    plaintiff_hash = TextField()
    defendant_hash = TextField()
    parties = IntegerField()
    volumes = IntegerField()
    hearings = IntegerField()
    defendants = IntegerField()
    appraisal = BooleanField()
    counterclaim = BooleanField()
    incidental_civil = BooleanField()
    public_notice = BooleanField()
    jurisdiction_objection = BooleanField()
    foreign_related = BooleanField()
    judge_meeting = BooleanField()
    adj_committee = BooleanField()
    remanded = BooleanField()
    four_kinds = BooleanField()
    extension_days = IntegerField()
    excluded_days = IntegerField()
    series_no = TextField()
    pronounced_in_court = BooleanField()
    appealed = BooleanField()
    second_result = TextField()
    second_on = DateField(null=True)
    second_liability = TextField()
    retrial_result = TextField()
    retrial_on = DateField(null=True)
    retrial_liability = TextField()
    review_grade = TextField()
    review_on = DateField(null=True)
    resolved = BooleanField()
    act_changed = BooleanField()
    suspended = BooleanField()
    claimed_fen = BigIntegerField(null=True)
    recovered_fen = BigIntegerField(null=True)
    archived_on = DateField(null=True)
    efile_in_time = BooleanField(null=True)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (Check("closed_on IS NULL OR closed_on >= filed_on"),)
        indexes = ((("closed_on",), False), (_COURSE, False))


class CaseRole(BaseModel):
    """One person's part in one case. ``staff`` is null while the name fits nobody or two people.

    ``sharers`` counts the people in the same part (panel members, assistants, clerks), the
    unresolved ones too; ``category`` is the staff category the part belongs to.
    """

    id = AutoField()
    case = ForeignKeyField(CourtCase, backref="roles", on_delete="CASCADE")
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    name = TextField()
    category = TextField()
    role = TextField()
    sharers = IntegerField(constraints=[Check("sharers >= 1")])


class Measure(Authored):
    """One row of quarterly output. Rows of one person, quarter and item add up.

    The natural key has the basis in it, and the occurrence among rows alike in all of it.
    """

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="measures", on_delete="RESTRICT")
    quarter = TextField()
    item = TextField()
    value = TextField(default="")  # exact decimal text, or the code of a veto
    numerator = TextField(default="")
    denominator = TextField(default="")
    basis = TextField(default="")
    note = TextField(default="")
    occurrence = IntegerField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("staff", "quarter", "item", "basis", "occurrence"), True),)
