"""The table of spellings that a person once said whom, or which division, they mean."""

from peewee import AutoField, Check, ForeignKeyField, TextField

from db.models.base import Authored
from db.models.imports import ImportBatch
from db.models.staff import Staff


class LearnedAlias(Authored):
    """One spelling: a person's (``staff``), or a division's (``target`` is its name).

    ``division`` narrows a person's spelling to cases of that division; empty: everywhere.
    The keys are ``evaluation.words.word_key``. ``batch`` is the import it was learned in.
    """

    id = AutoField()
    kind = TextField(constraints=[Check("kind IN ('PERSON', 'DIVISION')")])
    spelling = TextField()
    spelling_key = TextField()
    division = TextField(default="")
    division_key = TextField(default="")
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    target = TextField(default="")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (Check("(kind = 'PERSON') = (staff_id IS NOT NULL)"),)
        indexes = ((("kind", "spelling_key", "division_key"), True),)
