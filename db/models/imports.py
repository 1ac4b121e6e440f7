"""Tables of the import: batches, what was wrong in a file, and what a batch replaced."""

from peewee import AutoField, Check, DateTimeField, ForeignKeyField, IntegerField, TextField

from db.models.base import BaseModel


class ImportBatch(BaseModel):
    """One file taken in. Its counts add up: added + changed + unchanged + rejected = data_rows."""

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

    class Meta:
        constraints = (Check("added + changed + unchanged + rejected = data_rows"),)


class ImportProblem(BaseModel):
    """One problem of one row: rejected, or kept and marked. ``row_no`` is the sheet's own."""

    id = AutoField()
    batch = ForeignKeyField(ImportBatch, backref="problems", on_delete="CASCADE")
    sheet = TextField()
    row_no = IntegerField()
    column = TextField()
    value = TextField()
    code = TextField()
    rejected = IntegerField()  # 1: the row was not taken; 0: kept and marked


class ImportChange(BaseModel):
    """What a row was before a batch changed it, so that undo restores it exactly."""

    id = AutoField()
    batch = ForeignKeyField(ImportBatch, backref="changes", on_delete="CASCADE")
    table = TextField(column_name="table_name")
    row_id = IntegerField()
    before = TextField()  # JSON of the whole row
