"""Tables of the awards: the catalogue, who is proposed and decided, and the certificates issued."""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    Check,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.models.base import Authored, BaseModel
from db.models.staff import Division, Staff


class AwardType(Authored):
    """One award of the catalogue; never deleted, only put aside."""

    id = AutoField()
    code = TextField(unique=True)
    name = TextField()
    kind = TextField()
    receiver = TextField()
    span = TextField()
    wording = TextField()
    commended = TextField()
    series = TextField()
    numbering = TextField()
    legal_basis = TextField()
    places = IntegerField()
    position = IntegerField()
    active = BooleanField()
    rule = TextField()  # JSON


class AwardDecision(Authored):
    """A person's decision on recipients of an award for one period."""

    id = AutoField()
    award = ForeignKeyField(AwardType, on_delete="RESTRICT")
    period = TextField()
    decided_on = DateField()
    document_no = TextField()


class Nomination(Authored):
    """Somebody proposed for an award, then decided on, then issued a certificate.

    ``key`` is the staff number or the name of the division; the names are those of that day.
    """

    id = AutoField()
    award = ForeignKeyField(AwardType, on_delete="RESTRICT")
    period = TextField()
    key = TextField()
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    division = ForeignKeyField(Division, null=True, on_delete="RESTRICT")
    name = TextField()
    division_name = TextField()
    group_name = TextField()
    place = IntegerField()  # in the list of the award, and in the order of the numbers
    source = TextField()
    figures = TextField()  # JSON: what the rule looked at
    reason = TextField()
    state = TextField(constraints=[Check("state IN ('PROPOSED', 'DECIDED', 'ISSUED')")])
    decision = ForeignKeyField(AwardDecision, null=True, on_delete="RESTRICT")

    class Meta:
        constraints = (Check("state = 'PROPOSED' OR decision_id IS NOT NULL"),)
        indexes = ((("award", "period", "key"), True),)


class CertificateSeries(BaseModel):
    """How far the numbers of one series have been given out; ``name`` is the number without it."""

    name = TextField(primary_key=True)
    last = IntegerField(constraints=[Check("last > 0")])


class IssuedCertificate(BaseModel):
    """One certificate as it was issued. Its number is given once and for all."""

    id = AutoField()
    number = TextField(unique=True)
    series = TextField()
    serial = IntegerField()
    nomination = ForeignKeyField(Nomination, on_delete="RESTRICT")
    award_code = TextField()
    award_name = TextField()
    kind = TextField()
    period = TextField()
    key = TextField(index=True)
    recipient = TextField()
    division_name = TextField()
    decided_on = DateField()
    document_no = TextField()
    issued_on = DateField()
    issued_by = TextField()
    issued_at = DateTimeField()
    payload = TextField()
    signature = TextField(null=True)
    template_id = TextField()
    template_version = TextField()
    template_sha256 = TextField()
    sha256 = TextField()
    replaces = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    void_reason = TextField(null=True)
    voided_by = TextField(null=True)
    voided_at = DateTimeField(null=True)
    received_by = TextField(null=True)
    received_on = DateField(null=True)

    class Meta:
        indexes = ((("series", "serial"), True),)


class CertificatePaper(BaseModel):
    """The bytes of a certificate, exactly as issued; apart, so that lists need not read them."""

    certificate = ForeignKeyField(IssuedCertificate, primary_key=True, on_delete="RESTRICT")
    content = BlobField()


class CertificatePrinting(BaseModel):
    """One printing of a certificate; every one after the first has a reason."""

    id = AutoField()
    certificate = ForeignKeyField(IssuedCertificate, on_delete="RESTRICT")
    author = TextField()
    written_at = DateTimeField()
    reason = TextField()
