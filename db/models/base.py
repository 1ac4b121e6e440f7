"""What all tables share."""

from peewee import DateTimeField, Model, TextField

from db.engine import database


class BaseModel(Model):
    """A table whose name is its class's in snake case."""

    class Meta:
        database = database
        legacy_table_names = False


class Authored(BaseModel):
    """A table that keeps who wrote a row last, and when."""

    author = TextField()
    written_at = DateTimeField()
