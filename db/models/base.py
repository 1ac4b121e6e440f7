"""The database the tables live in, and what all tables share."""

from peewee import DatabaseProxy, DateTimeField, Model, TextField

# Opened by db.connection.open_database; importing this module touches no file and no server.
database = DatabaseProxy()


class BaseModel(Model):
    """A table whose name is its class's in snake case."""

    class Meta:
        database = database
        legacy_table_names = False


class Authored(BaseModel):
    """A table that keeps who wrote a row last, and when."""

    author = TextField()
    written_at = DateTimeField()
