"""Tables of the quarter's run: schemes, frozen baselines, states, decisions, adjustments."""

from peewee import AutoField, Check, DateField, DateTimeField, ForeignKeyField, TextField

from db.models.base import Authored, BaseModel
from db.models.cases import CourtCase
from db.models.imports import ImportBatch


class SchemeVersion(Authored):
    """One version of the scheme, as its canonical JSON document.

    What is no draft any more is never edited: a trigger refuses it.
    """

    id = AutoField()
    code = TextField()
    version = TextField()
    effective_from = DateField()
    document = TextField()
    sha256 = TextField()
    state = TextField(
        default="IN_FORCE",
        constraints=[Check("state IN ('DRAFT', 'ANNOUNCED', 'IN_FORCE', 'RETIRED')")],
    )
    reason = TextField(default="")
    legal_basis = TextField(default="")
    announced_on = DateField(null=True)
    valid_until = DateField(null=True)

    class Meta:
        indexes = ((("code", "version"), True),)


class FrozenBaseline(Authored):
    """One baseline of one quarter, fixed before it began. ``value`` is exact decimal text."""

    id = AutoField()
    quarter = TextField()
    peer_group = TextField()  # a group of judges, ASSISTANT, CLERK or DAYS
    name = TextField()  # Q, A1, C1, C2, or type|procedure
    value = TextField()

    class Meta:
        indexes = ((("quarter", "peer_group", "name"), True),)


class QuarterRun(Authored):
    """Where a quarter stands. From the lock on it keeps its result and that result's sha256."""

    id = AutoField()
    quarter = TextField(unique=True)
    state = TextField(constraints=[Check("state IN ('OPEN', 'LOCKED', 'SEALED')")])
    result = TextField(null=True)
    sha256 = TextField(null=True)

    class Meta:
        constraints = (Check("state = 'OPEN' OR (result IS NOT NULL AND sha256 IS NOT NULL)"),)


class Decision(Authored):
    """A person's decision on the winners of a quarter, with the winners it was taken on."""

    id = AutoField()
    quarter = TextField(unique=True)
    decided_on = DateField()
    document_no = TextField()
    winners = TextField()  # JSON, as in the result
    result_sha256 = TextField()


class Adjustment(Authored):
    """A change that came after a quarter was locked, and what was decided about it.

    It alters nothing by itself. ``state`` is PENDING until somebody decides: APPLIED, NOTED or
    REJECTED (``db.adjustments.Outcome``).
    """

    id = AutoField()
    quarter = TextField(index=True)
    case = ForeignKeyField(CourtCase, null=True, on_delete="CASCADE")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="CASCADE")
    subject = TextField()
    changes = TextField()  # JSON: field -> [before, after]
    state = TextField(default="PENDING")
    decided_by = TextField(default="")
    decided_at = DateTimeField(null=True)
    why = TextField(default="")


class OverviewMemory(BaseModel):
    """What the overview of a quarter counted last, good for as long as its *basis* is the same.

    Nobody's statement and no source of anything: it may be emptied at any time.
    """

    quarter = TextField(primary_key=True)
    basis = TextField()
    facts = TextField()  # JSON
