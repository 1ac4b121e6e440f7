"""Tables of the court itself: settings, and the chain of everything that was done."""

from peewee import BigAutoField, DateTimeField, TextField

from db.models.base import Authored, BaseModel


class Setting(Authored):
    """One setting of the court (not of a PC), as JSON."""

    name = TextField(primary_key=True)
    value = TextField()


class AuditEntry(BaseModel):
    """One act. ``hash`` is over the entry and the hash before it: none can be slipped out."""

    id = BigAutoField()
    at = DateTimeField()
    author = TextField()
    action = TextField()
    subject = TextField()
    detail = TextField()  # JSON
    previous = TextField()
    hash = TextField(unique=True)
