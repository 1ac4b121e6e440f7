"""The keys certificates are signed with. It shipped: never edit it, write the next number."""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "boolean": "INTEGER", "moment": "DATETIME"},
    "postgresql": {"serial": "SERIAL", "boolean": "BOOLEAN", "moment": "TIMESTAMP"},
}

_STATEMENTS = """
CREATE TABLE "signing_key" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "fingerprint" TEXT NOT NULL, "public" TEXT NOT NULL, "private_pem" TEXT NOT NULL,
    "label" TEXT NOT NULL, "added_at" {moment} NOT NULL, "retired" {boolean} NOT NULL
);
CREATE UNIQUE INDEX "signing_key_fingerprint" ON "signing_key" ("fingerprint");
"""


def up(migrator, db):
    """Create the table of signing keys."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
