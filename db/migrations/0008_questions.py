"""The questions the data raise, and what was decided about them. It shipped: never edit it."""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "moment": "DATETIME"},
    "postgresql": {"serial": "SERIAL", "moment": "TIMESTAMP"},
}

_STATEMENTS = """
CREATE TABLE "question_search" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL
);
CREATE UNIQUE INDEX "question_search_quarter" ON "question_search" ("quarter");
CREATE TABLE "found_question" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL, "identity" TEXT NOT NULL, "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL, "subject" TEXT NOT NULL, "cases" TEXT NOT NULL, "figures" TEXT NOT NULL
);
CREATE UNIQUE INDEX "found_question_quarter_identity"
    ON "found_question" ("quarter", "identity");
CREATE TABLE "question_decision" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL, "identity" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('EXPLAINED', 'CONFIRMED', 'DISMISSED')),
    "reason" TEXT NOT NULL, "code" TEXT NOT NULL, "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL, "cases" TEXT NOT NULL, "figures" TEXT NOT NULL
);
CREATE UNIQUE INDEX "question_decision_quarter_identity"
    ON "question_decision" ("quarter", "identity");
"""


def up(migrator, db):
    """Create the tables."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
