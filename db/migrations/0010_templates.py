"""Certificate templates of the court, which award uses which, and spoiled sheets.

It shipped: never edit it.
"""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "boolean": "INTEGER", "moment": "DATETIME"},
    "postgresql": {"serial": "SERIAL", "boolean": "BOOLEAN", "moment": "TIMESTAMP"},
}

_STATEMENTS = """
CREATE TABLE "certificate_template" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "code" TEXT NOT NULL, "active" {boolean} NOT NULL
);
CREATE UNIQUE INDEX "certificate_template_code" ON "certificate_template" ("code");
CREATE TABLE "template_version" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "template_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "name" TEXT NOT NULL,
    "content" TEXT NOT NULL, "sha256" TEXT NOT NULL,
    FOREIGN KEY ("template_id") REFERENCES "certificate_template" ("id") ON DELETE RESTRICT
);
CREATE INDEX "template_version_template_id" ON "template_version" ("template_id");
CREATE UNIQUE INDEX "template_version_template_id_number"
    ON "template_version" ("template_id", "number");
CREATE TABLE "award_template" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "award_id" INTEGER NOT NULL, "code" TEXT NOT NULL,
    FOREIGN KEY ("award_id") REFERENCES "award_type" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "award_template_award_id" ON "award_template" ("award_id");
CREATE TABLE "spoiled_sheet" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "number" TEXT NOT NULL, "sheets" INTEGER NOT NULL CHECK (sheets > 0), "reason" TEXT NOT NULL
);
"""


def up(migrator, db):
    """Create the tables."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
