"""Tables of the import: batches, their files, what was wrong in one, and what it replaced."""

from peewee import (
    AutoField,
    BlobField,
    Check,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.models.base import BaseModel


class ImportBatch(BaseModel):
    """One file taken in. Its counts add up: added + changed + unchanged + rejected = data_rows.

    ``parent`` is set where rows of an earlier import were taken in after they were put right.
    """

    id = AutoField()
    kind = TextField()
    file_name = TextField()
    sha256 = TextField()
    profile = TextField(default="")
    author = TextField()
    written_at = DateTimeField()
    data_rows = IntegerField()
    added = IntegerField()
    changed = IntegerField()
    unchanged = IntegerField()
    rejected = IntegerField()
    warned = IntegerField()
    undone_by = TextField(null=True)
    undone_at = DateTimeField(null=True)
    parent = ForeignKeyField("self", null=True)

    class Meta:
        constraints = (Check("added + changed + unchanged + rejected = data_rows"),)


class ImportProblem(BaseModel):
    """One problem of one row: rejected, or kept and marked. ``row_no`` is the sheet's own.

    ``subject`` is the key of the case the row is about. ``state`` and ``fix`` (JSON) are those of
    ``db.importing.inbox``; ``taken`` is the import in which the row was taken in after its fix.
    """

    id = AutoField()
    batch = ForeignKeyField(ImportBatch, backref="problems", on_delete="CASCADE")
    sheet = TextField()
    row_no = IntegerField()
    column = TextField()
    value = TextField()
    code = TextField()
    rejected = IntegerField()  # 1: the row was not taken; 0: kept and marked
    subject = TextField(default="")
    note = TextField(default="")
    state = TextField(default="OPEN")
    fix = TextField(default="")
    reason = TextField(default="")
    decided_by = TextField(null=True)
    decided_at = DateTimeField(null=True)
    taken = ForeignKeyField(ImportBatch, null=True, backref="put_right")


class ImportSource(BaseModel):
    """A file that was taken in, once whatever the number of imports; by its sha256.

    ``packing`` is ZLIB, or NONE for what is compressed by itself, as an xlsx is.
    """

    id = AutoField()
    sha256 = TextField(unique=True)
    size = IntegerField()
    packing = TextField()
    content = BlobField()


class ImportChange(BaseModel):
    """What a row was before a batch changed it, so that undo restores it exactly."""

    id = AutoField()
    batch = ForeignKeyField(ImportBatch, backref="changes", on_delete="CASCADE")
    table = TextField(column_name="table_name")
    row_id = IntegerField()
    before = TextField()  # JSON of the whole row
