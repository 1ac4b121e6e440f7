"""Tables of the court itself: settings, who acts, and the chain of everything that was done."""

from peewee import AutoField, BigAutoField, DateTimeField, TextField

from db.models.base import Authored, BaseModel


class Setting(Authored):
    """One setting of the court (not of a PC), as JSON."""

    name = TextField(primary_key=True)
    value = TextField()


class Actor(BaseModel):
    """Somebody who acts in this program, by the name they act under."""

    id = AutoField()
    name = TextField(unique=True)
    first_seen_at = DateTimeField()


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
