"""Certificate templates as the court saved them: every version kept, none ever altered.

A template is a document here, JSON with an ``id`` and a ``version``; what else stands in it is
checked by whoever saves it (``reports.certificate_template``). Shipped templates are no rows: the
first version that the court saves of one follows the shipped version's number.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import audit, history
from db.actors import Act
from db.awards import awards, row_of
from db.bulk import lock_tables
from db.connection import atomic
from db.errors import DatabaseError
from db.models import AwardTemplate, CertificateTemplate, TemplateVersion
from evaluation.awards import Award
from resources import resource

# Locked together: what is put aside is not chosen meanwhile, and the other way round.
_CHOSEN = (CertificateTemplate, AwardTemplate)


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """One version of a template: its document, and who saved it when."""

    code: str
    number: int
    name: str
    content: str
    sha256: str
    author: str
    saved_at: datetime


def save_template(code: str, content: str, based_on: int, act: Act) -> StoredTemplate:
    """Keep *content* as the version after *based_on*, 0 for a new template.

    The document's id and version are set to what it is saved as. What equals the version it is
    based on is not saved again.

    Raises:
        DatabaseError: TEMPLATE_SAVED_SINCE: there is a later version than *based_on*.
    """
    with atomic():
        lock_tables([CertificateTemplate, TemplateVersion])
        row = _row(code) or CertificateTemplate.create(
            code=code, active=True, author=act.author, written_at=act.at
        )
        last = _last_version(row)
        if last is not None and last.number != based_on:
            raise DatabaseError(
                "TEMPLATE_SAVED_SINCE", name=last.name, version=last.number, author=last.author
            )
        if last is not None and _canonical(content, code, based_on) == _plain_text(last.content):
            return _stored(last, code)
        text = _canonical(content, code, based_on + 1)
        version = TemplateVersion.create(
            template=row.id,
            number=based_on + 1,
            name=str(json.loads(text)["name"]),
            content=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            author=act.author,
            written_at=act.at,
        )
        detail = {"version": version.number, "name": version.name, "sha256": version.sha256}
        audit.record("TEMPLATE", code, detail, act)
        return _stored(version, code)


def stored_templates() -> list[StoredTemplate]:
    """The latest version of every template the court ever saved, by their codes."""
    latest = {code: _stored(row, code) for row, code in _versions()}
    return [latest[code] for code in sorted(latest)]


def versions_of(code: str) -> list[StoredTemplate]:
    """Every version the court saved of a template, oldest first."""
    return [_stored(row, code) for row, _ in _versions(CertificateTemplate.code == code)]


def put_aside() -> frozenset[str]:
    """The codes of templates that are no longer offered."""
    rows = CertificateTemplate.select().where(~CertificateTemplate.active)
    return frozenset(row.code for row in rows)


def offer_template(code: str, active: bool, act: Act, why: str = "") -> int | None:
    """Put a template aside, or offer it again; the token of the edit. None is ever deleted.

    Raises:
        DatabaseError: TEMPLATE_IN_USE: an award is printed from it.
    """
    with history.editing("TEMPLATE", code, act, why, _CHOSEN) as edit:
        users = [award.name for award in awards() if template_code(award) == code]
        if not active and users:
            raise DatabaseError("TEMPLATE_IN_USE", award=users[0])
        row = _row(code)
        if row is None:
            edit.insert(CertificateTemplate, code=code, active=active)
        else:
            edit.update(CertificateTemplate, row.id, active=active)
    return edit.token


def template_code(award: Award) -> str:
    """From which template *award* is printed: the court's choice, else what is shipped."""
    row = AwardTemplate.get_or_none(AwardTemplate.award == row_of(award.code).id)
    return shipped_choice(award) if row is None else str(row.code)


def shipped_choice(award: Award) -> str:
    """The template shipped for *award*, or for what receives it."""
    plain = json.loads(resource("certificates/awards.json").read_text("utf-8"))
    found: str = plain["by_award"].get(award.code) or plain["by_receiver"][award.receiver.value]
    return found


def choose_template(award: Award, code: str, act: Act) -> int | None:
    """Print *award* from the template *code* from now on; the token of the edit.

    What was issued stays as it was issued.

    Raises:
        DatabaseError: NO_SUCH_AWARD; TEMPLATE_PUT_ASIDE.
    """
    subject = f"{award.code} {award.name}"
    with history.editing("AWARD_TEMPLATE", subject, act, code, _CHOSEN) as edit:
        if code in put_aside():
            raise DatabaseError("TEMPLATE_PUT_ASIDE", code=code)
        award_id = row_of(award.code).id
        row = AwardTemplate.get_or_none(AwardTemplate.award == award_id)
        if row is None:
            edit.insert(AwardTemplate, award=award_id, code=code)
        else:
            edit.update(AwardTemplate, row.id, code=code)
    return edit.token


def altered_templates() -> list[str]:
    """The versions whose document is not what was saved, as ``code version``."""
    return [
        f"{code} {row.number}"
        for row, code in _versions()
        if hashlib.sha256(row.content.encode()).hexdigest() != row.sha256
    ]


def _row(code: str) -> Any:
    return CertificateTemplate.get_or_none(CertificateTemplate.code == code)


def _versions(wanted: Any = None) -> list[tuple[Any, str]]:
    """The versions *wanted*, or all, by template and number, each with its template's code."""
    rows = TemplateVersion.select(TemplateVersion, CertificateTemplate.code)
    rows = rows.join(CertificateTemplate)
    if wanted is not None:
        rows = rows.where(wanted)
    found = [(row, row.template.code) for row in rows]
    return sorted(found, key=lambda one: (one[1], one[0].number))


def _last_version(row: Any) -> Any:
    rows = TemplateVersion.select().where(TemplateVersion.template == row.id)
    return rows.order_by(TemplateVersion.number.desc()).first()


def _canonical(content: str, code: str, number: int) -> str:
    plain = json.loads(content) | {"id": code, "version": str(number)}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain_text(content: str) -> str:
    return json.dumps(
        json.loads(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def _stored(row: Any, code: str) -> StoredTemplate:
    return StoredTemplate(
        code, row.number, row.name, row.content, row.sha256, row.author, row.written_at
    )
