"""States of the versions of a scheme, and that a published document is never rewritten.

Versions that were kept before are in force. It shipped: never edit it.
"""

_ADD = 'ALTER TABLE "scheme_version" ADD COLUMN {column}'
_COLUMNS = (
    """"state" TEXT NOT NULL DEFAULT 'IN_FORCE'
        CHECK (state IN ('DRAFT', 'ANNOUNCED', 'IN_FORCE', 'RETIRED'))""",
    "\"reason\" TEXT NOT NULL DEFAULT ''",
    "\"legal_basis\" TEXT NOT NULL DEFAULT ''",
    '"announced_on" DATE',
    '"valid_until" DATE',
)
_CHANGED = (
    "OLD.state <> 'DRAFT' AND"
    " (OLD.document <> NEW.document OR OLD.sha256 <> NEW.sha256 OR OLD.version <> NEW.version)"
)
_SQLITE = f"""
CREATE TRIGGER "scheme_version_kept" BEFORE UPDATE ON "scheme_version"
WHEN {_CHANGED}
BEGIN SELECT RAISE(ABORT, 'a published scheme is never edited'); END
"""
_POSTGRESQL = (
    """
CREATE FUNCTION scheme_version_kept() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a published scheme is never edited'; END $$
""",
    f"""
CREATE TRIGGER "scheme_version_kept" BEFORE UPDATE ON "scheme_version"
FOR EACH ROW WHEN ({_CHANGED}) EXECUTE FUNCTION scheme_version_kept()
""",
)


def up(migrator, db):
    """Add the columns of the state, and the guard of what was published."""
    for column in _COLUMNS:
        db.execute_sql(_ADD.format(column=column))
    on_a_file = type(db).__name__ == "SqliteDatabase"
    for statement in (_SQLITE,) if on_a_file else _POSTGRESQL:
        # Nothing is bound: a server would take the percent signs of none as they are.
        db.execute_sql(statement)
