"""Registers, totals and confirmations by a second person. It shipped: never edit it."""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "boolean": "INTEGER", "moment": "DATETIME"},
    "postgresql": {"serial": "SERIAL", "boolean": "BOOLEAN", "moment": "TIMESTAMP"},
}

_ID = '"id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL'
_STAFF = 'FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT'
_BATCH = 'FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT'

_STATEMENTS = f"""
CREATE TABLE "confirmation" (
    {_ID}, "quarter" TEXT NOT NULL, "measure_id" INTEGER, "case_id" INTEGER,
    "value" TEXT NOT NULL, "numerator" TEXT NOT NULL, "denominator" TEXT NOT NULL,
    FOREIGN KEY ("measure_id") REFERENCES "measure" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("case_id") REFERENCES "court_case" ("id") ON DELETE CASCADE,
    CHECK ((measure_id IS NULL) <> (case_id IS NULL))
);
CREATE INDEX "confirmation_quarter" ON "confirmation" ("quarter");
CREATE UNIQUE INDEX "confirmation_measure_id" ON "confirmation" ("measure_id");
CREATE UNIQUE INDEX "confirmation_case_id" ON "confirmation" ("case_id");
CREATE TABLE "mediation" (
    {_ID}, "number" TEXT NOT NULL, "begun_on" DATE NOT NULL,
    "parties" INTEGER CHECK (parties >= 0), "mediator" TEXT NOT NULL, "staff_id" INTEGER,
    "result" TEXT NOT NULL CHECK (result IN ('OPEN', 'SUCCEEDED', 'FAILED')),
    "days" INTEGER CHECK (days >= 0), "note" TEXT NOT NULL, "batch_id" INTEGER,
    {_STAFF}, {_BATCH}
);
CREATE UNIQUE INDEX "mediation_number" ON "mediation" ("number");
CREATE INDEX "mediation_begun_on" ON "mediation" ("begun_on");
CREATE INDEX "mediation_staff_id" ON "mediation" ("staff_id");
CREATE INDEX "mediation_batch_id" ON "mediation" ("batch_id");
CREATE TABLE "judges_meeting" (
    {_ID}, "number" TEXT NOT NULL, "held_on" DATE NOT NULL, "subject" TEXT NOT NULL,
    "host_id" INTEGER, "note" TEXT NOT NULL, "batch_id" INTEGER,
    FOREIGN KEY ("host_id") REFERENCES "staff" ("id") ON DELETE RESTRICT, {_BATCH}
);
CREATE UNIQUE INDEX "judges_meeting_number" ON "judges_meeting" ("number");
CREATE INDEX "judges_meeting_held_on" ON "judges_meeting" ("held_on");
CREATE INDEX "judges_meeting_host_id" ON "judges_meeting" ("host_id");
CREATE INDEX "judges_meeting_batch_id" ON "judges_meeting" ("batch_id");
CREATE TABLE "meeting_attendance" (
    "id" {{serial}} NOT NULL PRIMARY KEY, "meeting_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL, "present" {{boolean}} NOT NULL,
    FOREIGN KEY ("meeting_id") REFERENCES "judges_meeting" ("id") ON DELETE CASCADE, {_STAFF}
);
CREATE INDEX "meeting_attendance_meeting_id" ON "meeting_attendance" ("meeting_id");
CREATE INDEX "meeting_attendance_staff_id" ON "meeting_attendance" ("staff_id");
CREATE UNIQUE INDEX "meeting_attendance_meeting_id_staff_id"
    ON "meeting_attendance" ("meeting_id", "staff_id");
CREATE TABLE "case_total" (
    {_ID}, "staff_id" INTEGER NOT NULL, "quarter" TEXT NOT NULL, "type_word" TEXT NOT NULL,
    "procedure" TEXT NOT NULL, "manner" TEXT NOT NULL, "role" TEXT NOT NULL,
    "count" INTEGER NOT NULL CHECK (count > 0), "in_time" INTEGER, "appealed" INTEGER,
    "mediated" INTEGER, "days" INTEGER CHECK (days >= 0), {_STAFF},
    CHECK (in_time BETWEEN 0 AND count), CHECK (appealed BETWEEN 0 AND count),
    CHECK (mediated BETWEEN 0 AND count)
);
CREATE INDEX "case_total_staff_id" ON "case_total" ("staff_id");
CREATE INDEX "case_total_quarter" ON "case_total" ("quarter");
CREATE UNIQUE INDEX "case_total_staff_id_quarter_type_word_procedure_manner_role"
    ON "case_total" ("staff_id", "quarter", "type_word", "procedure", "manner", "role")
"""


def up(migrator, db):
    """Create the tables."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
