"""The table of signing keys: public parts of all, private parts under their passphrases."""

from peewee import AutoField, BooleanField, DateTimeField, TextField

from db.models.base import Authored


class SigningKey(Authored):
    """One Ed25519 key; never removed. ``private_pem`` is empty where only the public is known."""

    id = AutoField()
    fingerprint = TextField(unique=True)
    public = TextField()
    private_pem = TextField()
    label = TextField()
    added_at = DateTimeField()
    retired = BooleanField()
