"""The keys of the court: made, kept under a passphrase, given away, brought back."""

from datetime import datetime

import pytest

from db import audit, keys
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.models import SigningKey

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2025, 1, 6, 10))
PASSPHRASE = "桂花 开在 十月里"


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def refusal(call, *arguments):
    with pytest.raises(DatabaseError) as caught:
        call(*arguments)
    return caught.value.code


def test_what_a_key_signed_is_known_and_nothing_else_is():
    key = keys.make_key("示法区人民法院 2024", PASSPHRASE, ACT)
    signature = keys.Signer.of(key, PASSPHRASE).sign(b"paper")
    assert keys.is_signed_by(key, b"paper", signature)
    assert not keys.is_signed_by(key, b"paper.", signature)
    assert not keys.is_signed_by(key, b"paper", bytes(64))
    assert not keys.is_signed_by(key, b"paper", b"")


def test_the_private_part_is_nowhere_without_its_passphrase():
    key = keys.make_key("示法", PASSPHRASE, ACT)
    kept = SigningKey.get().private_pem
    assert kept.startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    assert refusal(keys.Signer.of, key, "another one") == "WRONG_PASSPHRASE"
    assert refusal(keys.Signer.of, key, "") == "WRONG_PASSPHRASE"


def test_a_new_key_signs_and_the_old_one_is_still_believed():
    old = keys.make_key("2024", PASSPHRASE, ACT)
    signature = keys.Signer.of(old, PASSPHRASE).sign(b"paper")
    new = keys.make_key("2025", PASSPHRASE, LATER)
    assert keys.signing_key() == new
    keys.retire_key(new.fingerprint, "换发", LATER)
    assert keys.signing_key() == old
    assert [key.label for key in keys.court_keys()] == ["2025", "2024"]
    assert keys.is_signed_by(keys.court_keys()[1], b"paper", signature)


def test_another_passphrase_opens_the_same_key():
    key = keys.make_key("2024", PASSPHRASE, ACT)
    keys.change_passphrase(key.fingerprint, PASSPHRASE, "木樨 开在 十一月", LATER)
    assert refusal(keys.Signer.of, key, PASSPHRASE) == "WRONG_PASSPHRASE"
    signature = keys.Signer.of(key, "木樨 开在 十一月").sign(b"paper")
    assert keys.is_signed_by(key, b"paper", signature)


def test_a_backup_brings_a_lost_key_back():
    key = keys.make_key("2024", PASSPHRASE, ACT)
    backup, public = keys.backup_text(key.fingerprint), keys.public_text(key.fingerprint)
    SigningKey.delete().execute()
    known = keys.add_public_key(public, "2024", LATER)
    assert not known.signs
    assert refusal(keys.Signer.of, known, PASSPHRASE) == "KEY_HAS_NO_PRIVATE_PART"
    assert refusal(keys.restore_key, backup, "wrong one", "2024", LATER) == "WRONG_PASSPHRASE"
    restored = keys.restore_key(backup, PASSPHRASE, "2024", LATER)
    assert restored.signs
    assert restored.fingerprint == key.fingerprint
    signature = keys.Signer.of(restored, PASSPHRASE).sign(b"paper")
    assert keys.is_signed_by(keys.public_key(public), b"paper", signature)


@pytest.mark.parametrize(
    ("label", "passphrase", "code"),
    [("示法", "short", "PASSPHRASE_TOO_SHORT"), (" ", PASSPHRASE, "KEY_NEEDS_LABEL")],
)
def test_a_careless_key_is_refused(label, passphrase, code):
    before = audit.entries()
    assert refusal(keys.make_key, label, passphrase, ACT) == code
    assert keys.court_keys() == ()
    assert audit.entries() == before


def test_what_is_no_key_is_refused():
    key = keys.make_key("2024", PASSPHRASE, ACT)
    public = keys.public_text(key.fingerprint)
    assert refusal(keys.add_public_key, "not a key", "x", ACT) == "NOT_A_KEY"
    assert refusal(keys.add_public_key, keys.backup_text(key.fingerprint), "x", ACT) == "NOT_A_KEY"
    assert refusal(keys.restore_key, public, PASSPHRASE, "x", ACT) == "NOT_A_KEY"
    assert refusal(keys.add_public_key, public, "again", ACT) == "KEY_KNOWN"
    assert refusal(keys.retire_key, "00", "why", ACT) == "KEY_UNKNOWN"


def test_everything_done_to_a_key_is_recorded_without_its_secrets():
    key = keys.make_key("2024", PASSPHRASE, ACT)
    keys.change_passphrase(key.fingerprint, PASSPHRASE, "木樨 开在 十一月", ACT)
    keys.retire_key(key.fingerprint, "换发", LATER)
    done = audit.entries(key.fingerprint)
    assert [entry.action for entry in done] == ["KEY_ADDED", "KEY_PASSPHRASE", "KEY_RETIRED"]
    assert "木樨" not in "".join(str(entry.detail) for entry in done)
