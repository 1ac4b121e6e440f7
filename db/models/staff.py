"""Tables of the roster: people, divisions, postings and states of service."""

from peewee import AutoField, Check, DateField, ForeignKeyField, IntegerField, TextField

from db.models.base import Authored
from db.models.imports import ImportBatch


class Division(Authored):
    """A division of the court, in the order in which the court lists them."""

    id = AutoField()
    name = TextField(unique=True)
    position = IntegerField()


class Staff(Authored):
    """A member of court staff, retired by a state, never deleted (an undone import apart).

    ``merged_into`` is set on a second record of somebody: it keeps number and name and nothing
    else, and whoever is called by them is the other.
    """

    id = AutoField()
    number = TextField(unique=True)
    name = TextField()
    name_key = TextField(index=True)  # NFKC without white space: how names are compared
    pinyin = TextField(default="")  # its readings, the usual one first: db.pinyin.Spelling
    initials = TextField(default="")
    merged_into = ForeignKeyField("self", null=True, backref="merged", on_delete="RESTRICT")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")


class Posting(Authored):
    """What somebody was, and where, from one day to another (inclusive; open when null)."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="postings", on_delete="RESTRICT")
    category = TextField()
    division = ForeignKeyField(Division, on_delete="RESTRICT")
    peer_group = TextField()  # as given, else the division's by its name
    position = TextField()
    grade = TextField(default="")
    employment = TextField(default="")
    team = TextField(default="")
    document_no = TextField(default="")  # the document it rests on: appointment, transfer, grade
    start = DateField()
    end = DateField(null=True)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)
        indexes = ((("staff", "category", "division", "start"), True),)


class ServiceState(Authored):
    """A state of service from one day to another (inclusive; open when null)."""

    id = AutoField()
    staff = ForeignKeyField(Staff, backref="states", on_delete="RESTRICT")
    state = TextField()
    start = DateField()
    end = DateField(null=True)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (Check('"end" IS NULL OR "end" >= "start"'),)
        indexes = ((("staff", "state", "start"), True),)
