"""Tables of certificate templates: every version the court saved, and the sheets it spoiled."""

from peewee import AutoField, BooleanField, Check, ForeignKeyField, IntegerField, TextField

from db.models.awards import AwardType
from db.models.base import Authored


class CertificateTemplate(Authored):
    """One template by its ``code``, shipped or the court's own; never deleted, only put aside."""

    id = AutoField()
    code = TextField(unique=True)
    active = BooleanField()


class TemplateVersion(Authored):
    """One saved version; ``content`` is its document and never changes."""

    id = AutoField()
    template = ForeignKeyField(CertificateTemplate, on_delete="RESTRICT")
    number = IntegerField()
    name = TextField()
    content = TextField()  # JSON
    sha256 = TextField()

    class Meta:
        indexes = ((("template", "number"), True),)


class AwardTemplate(Authored):
    """Which template an award is printed from, where the court chose another than is shipped."""

    id = AutoField()
    award = ForeignKeyField(AwardType, unique=True, on_delete="RESTRICT")
    code = TextField()


class SpoiledSheet(Authored):
    """Sheets that came out of the printer unusable; ``number`` is the certificate's, or empty."""

    id = AutoField()
    number = TextField()
    sheets = IntegerField(constraints=[Check("sheets > 0")])
    reason = TextField()
