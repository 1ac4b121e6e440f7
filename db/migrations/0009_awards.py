"""Awards, their decisions, and the register of certificates. It shipped: never edit it."""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "boolean": "INTEGER", "moment": "DATETIME", "blob": "BLOB"},
    "postgresql": {
        "serial": "SERIAL",
        "boolean": "BOOLEAN",
        "moment": "TIMESTAMP",
        "blob": "BYTEA",
    },
}

_STATEMENTS = """
CREATE TABLE "award_type" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "code" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "receiver" TEXT NOT NULL,
    "span" TEXT NOT NULL, "wording" TEXT NOT NULL, "commended" TEXT NOT NULL,
    "series" TEXT NOT NULL, "numbering" TEXT NOT NULL, "legal_basis" TEXT NOT NULL,
    "places" INTEGER NOT NULL, "position" INTEGER NOT NULL, "active" {boolean} NOT NULL,
    "rule" TEXT NOT NULL
);
CREATE UNIQUE INDEX "award_type_code" ON "award_type" ("code");
CREATE TABLE "award_decision" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "award_id" INTEGER NOT NULL, "period" TEXT NOT NULL, "decided_on" DATE NOT NULL,
    "document_no" TEXT NOT NULL,
    FOREIGN KEY ("award_id") REFERENCES "award_type" ("id") ON DELETE RESTRICT
);
CREATE INDEX "award_decision_award_id" ON "award_decision" ("award_id");
CREATE TABLE "nomination" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "award_id" INTEGER NOT NULL, "period" TEXT NOT NULL, "key" TEXT NOT NULL,
    "staff_id" INTEGER, "division_id" INTEGER, "name" TEXT NOT NULL,
    "division_name" TEXT NOT NULL, "group_name" TEXT NOT NULL, "place" INTEGER NOT NULL,
    "source" TEXT NOT NULL, "figures" TEXT NOT NULL, "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('PROPOSED', 'DECIDED', 'ISSUED')),
    "decision_id" INTEGER,
    FOREIGN KEY ("award_id") REFERENCES "award_type" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("division_id") REFERENCES "division" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("decision_id") REFERENCES "award_decision" ("id") ON DELETE RESTRICT,
    CHECK (state = 'PROPOSED' OR decision_id IS NOT NULL)
);
CREATE INDEX "nomination_award_id" ON "nomination" ("award_id");
CREATE INDEX "nomination_staff_id" ON "nomination" ("staff_id");
CREATE INDEX "nomination_division_id" ON "nomination" ("division_id");
CREATE INDEX "nomination_decision_id" ON "nomination" ("decision_id");
CREATE UNIQUE INDEX "nomination_award_id_period_key"
    ON "nomination" ("award_id", "period", "key");
CREATE TABLE "certificate_series" (
    "name" TEXT NOT NULL PRIMARY KEY, "last" INTEGER NOT NULL CHECK (last > 0)
);
CREATE TABLE "issued_certificate" (
    "id" {serial} NOT NULL PRIMARY KEY, "number" TEXT NOT NULL, "series" TEXT NOT NULL,
    "serial" INTEGER NOT NULL, "nomination_id" INTEGER NOT NULL, "award_code" TEXT NOT NULL,
    "award_name" TEXT NOT NULL, "kind" TEXT NOT NULL, "period" TEXT NOT NULL,
    "key" TEXT NOT NULL, "recipient" TEXT NOT NULL, "division_name" TEXT NOT NULL,
    "decided_on" DATE NOT NULL, "document_no" TEXT NOT NULL, "issued_on" DATE NOT NULL,
    "issued_by" TEXT NOT NULL, "issued_at" {moment} NOT NULL, "payload" TEXT NOT NULL,
    "signature" TEXT, "template_id" TEXT NOT NULL, "template_version" TEXT NOT NULL,
    "template_sha256" TEXT NOT NULL, "sha256" TEXT NOT NULL, "replaces_id" INTEGER,
    "void_reason" TEXT, "voided_by" TEXT, "voided_at" {moment}, "received_by" TEXT,
    "received_on" DATE,
    FOREIGN KEY ("nomination_id") REFERENCES "nomination" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("replaces_id") REFERENCES "issued_certificate" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "issued_certificate_number" ON "issued_certificate" ("number");
CREATE INDEX "issued_certificate_nomination_id" ON "issued_certificate" ("nomination_id");
CREATE INDEX "issued_certificate_key" ON "issued_certificate" ("key");
CREATE INDEX "issued_certificate_replaces_id" ON "issued_certificate" ("replaces_id");
CREATE UNIQUE INDEX "issued_certificate_series_serial"
    ON "issued_certificate" ("series", "serial");
CREATE TABLE "certificate_paper" (
    "certificate_id" INTEGER NOT NULL PRIMARY KEY, "content" {blob} NOT NULL,
    FOREIGN KEY ("certificate_id") REFERENCES "issued_certificate" ("id") ON DELETE RESTRICT
);
CREATE TABLE "certificate_printing" (
    "id" {serial} NOT NULL PRIMARY KEY, "certificate_id" INTEGER NOT NULL,
    "author" TEXT NOT NULL, "written_at" {moment} NOT NULL, "reason" TEXT NOT NULL,
    FOREIGN KEY ("certificate_id") REFERENCES "issued_certificate" ("id") ON DELETE RESTRICT
);
CREATE INDEX "certificate_printing_certificate_id"
    ON "certificate_printing" ("certificate_id");
"""


def up(migrator, db):
    """Create the tables of awards and of the register."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
