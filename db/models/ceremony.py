"""Tables of the ceremonies: the set of a ceremony in its order, photographs, and the calls."""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.models.awards import Nomination
from db.models.base import Authored, BaseModel


class Ceremony(Authored):
    """One ceremony; its name is what the hall sees first."""

    id = AutoField()
    name = TextField()
    held_on = DateField(null=True)


class CeremonyPhoto(Authored):
    """A photograph, checked and made small, under the SHA-256 of its bytes; never removed."""

    sha256 = TextField(primary_key=True)
    content = BlobField()


class CeremonyEntry(Authored):
    """Somebody in the set of a ceremony; *joined*: called up with the one before."""

    id = AutoField()
    ceremony = ForeignKeyField(Ceremony, on_delete="RESTRICT")
    nomination = ForeignKeyField(Nomination, on_delete="RESTRICT")
    place = IntegerField()
    joined = BooleanField()
    citation = TextField()
    note = TextField()
    photo = ForeignKeyField(CeremonyPhoto, null=True, on_delete="RESTRICT")

    class Meta:
        indexes = ((("ceremony", "nomination"), True),)


class CeremonyCall(BaseModel):
    """Somebody was called up; written while a ceremony runs, never in a rehearsal."""

    id = AutoField()
    ceremony = ForeignKeyField(Ceremony, on_delete="RESTRICT")
    nomination = ForeignKeyField(Nomination, on_delete="RESTRICT")
    author = TextField()
    called_at = DateTimeField()
