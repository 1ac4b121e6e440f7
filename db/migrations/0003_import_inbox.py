"""Imports keep their file, what was decided about their problems, and spellings learned by it.

It shipped: never edit it, write the next number instead.
"""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "moment": "DATETIME", "bytes": "BLOB"},
    "postgresql": {"serial": "SERIAL", "moment": "TIMESTAMP", "bytes": "BYTEA"},
}

_STATEMENTS = """
ALTER TABLE "import_batch" ADD COLUMN "parent_id" INTEGER REFERENCES "import_batch" ("id");
ALTER TABLE "import_problem" ADD COLUMN "subject" TEXT NOT NULL DEFAULT '';
ALTER TABLE "import_problem" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "import_problem" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'OPEN';
ALTER TABLE "import_problem" ADD COLUMN "fix" TEXT NOT NULL DEFAULT '';
ALTER TABLE "import_problem" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "import_problem" ADD COLUMN "decided_by" TEXT;
ALTER TABLE "import_problem" ADD COLUMN "decided_at" {moment};
ALTER TABLE "import_problem" ADD COLUMN "taken_id" INTEGER REFERENCES "import_batch" ("id");
CREATE INDEX "import_batch_parent_id" ON "import_batch" ("parent_id");
CREATE INDEX "import_problem_taken_id" ON "import_problem" ("taken_id");
CREATE TABLE "import_source" (
    "id" {serial} NOT NULL PRIMARY KEY, "sha256" TEXT NOT NULL, "size" INTEGER NOT NULL,
    "packing" TEXT NOT NULL, "content" {bytes} NOT NULL
);
CREATE UNIQUE INDEX "import_source_sha256" ON "import_source" ("sha256");
CREATE TABLE "learned_alias" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('PERSON', 'DIVISION')), "spelling" TEXT NOT NULL,
    "spelling_key" TEXT NOT NULL, "division" TEXT NOT NULL, "division_key" TEXT NOT NULL,
    "staff_id" INTEGER, "target" TEXT NOT NULL, "batch_id" INTEGER,
    CHECK ((kind = 'PERSON') = (staff_id IS NOT NULL)),
    FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "learned_alias_kind_spelling_key_division_key"
    ON "learned_alias" ("kind", "spelling_key", "division_key");
CREATE INDEX "learned_alias_staff_id" ON "learned_alias" ("staff_id");
CREATE INDEX "learned_alias_batch_id" ON "learned_alias" ("batch_id");
"""


def up(migrator, db):
    """Add the columns and tables."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
