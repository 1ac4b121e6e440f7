"""The first schema. It shipped: never edit it, write the next number instead."""

_TYPES = {
    "sqlite": {
        "serial": "INTEGER",
        "bigserial": "INTEGER",
        "bigint": "INTEGER",
        "boolean": "INTEGER",
        "moment": "DATETIME",
    },
    "postgresql": {
        "serial": "SERIAL",
        "bigserial": "BIGSERIAL",
        "bigint": "BIGINT",
        "boolean": "BOOLEAN",
        "moment": "TIMESTAMP",
    },
}

_STATEMENTS = """
CREATE TABLE "import_batch" (
    "id" {serial} NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL, "profile" TEXT NOT NULL, "author" TEXT NOT NULL,
    "written_at" {moment} NOT NULL, "data_rows" INTEGER NOT NULL, "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL, "unchanged" INTEGER NOT NULL, "rejected" INTEGER NOT NULL,
    "warned" INTEGER NOT NULL, "undone_by" TEXT, "undone_at" {moment},
    CHECK (added + changed + unchanged + rejected = data_rows)
);
CREATE TABLE "import_problem" (
    "id" {serial} NOT NULL PRIMARY KEY, "batch_id" INTEGER NOT NULL, "sheet" TEXT NOT NULL,
    "row_no" INTEGER NOT NULL, "column" TEXT NOT NULL, "value" TEXT NOT NULL,
    "code" TEXT NOT NULL, "rejected" INTEGER NOT NULL,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE CASCADE
);
CREATE INDEX "import_problem_batch_id" ON "import_problem" ("batch_id");
CREATE TABLE "import_change" (
    "id" {serial} NOT NULL PRIMARY KEY, "batch_id" INTEGER NOT NULL, "table_name" TEXT NOT NULL,
    "row_id" INTEGER NOT NULL, "before" TEXT NOT NULL,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE CASCADE
);
CREATE INDEX "import_change_batch_id" ON "import_change" ("batch_id");
CREATE TABLE "division" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "name" TEXT NOT NULL, "position" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "division_name" ON "division" ("name");
CREATE TABLE "staff" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "number" TEXT NOT NULL, "name" TEXT NOT NULL, "name_key" TEXT NOT NULL, "batch_id" INTEGER,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "staff_number" ON "staff" ("number");
CREATE INDEX "staff_name_key" ON "staff" ("name_key");
CREATE INDEX "staff_batch_id" ON "staff" ("batch_id");
CREATE TABLE "posting" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "staff_id" INTEGER NOT NULL, "category" TEXT NOT NULL, "division_id" INTEGER NOT NULL,
    "peer_group" TEXT NOT NULL, "position" TEXT NOT NULL, "grade" TEXT NOT NULL,
    "employment" TEXT NOT NULL, "team" TEXT NOT NULL, "start" DATE NOT NULL, "end" DATE,
    "batch_id" INTEGER, FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("division_id") REFERENCES "division" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT,
    CHECK ("end" IS NULL OR "end" >= "start")
);
CREATE INDEX "posting_staff_id" ON "posting" ("staff_id");
CREATE INDEX "posting_division_id" ON "posting" ("division_id");
CREATE INDEX "posting_batch_id" ON "posting" ("batch_id");
CREATE UNIQUE INDEX "posting_staff_id_category_division_id_start"
    ON "posting" ("staff_id", "category", "division_id", "start");
CREATE TABLE "service_state" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "staff_id" INTEGER NOT NULL, "state" TEXT NOT NULL, "start" DATE NOT NULL, "end" DATE,
    "batch_id" INTEGER, FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT,
    CHECK ("end" IS NULL OR "end" >= "start")
);
CREATE INDEX "service_state_staff_id" ON "service_state" ("staff_id");
CREATE INDEX "service_state_batch_id" ON "service_state" ("batch_id");
CREATE UNIQUE INDEX "service_state_staff_id_state_start"
    ON "service_state" ("staff_id", "state", "start");
CREATE TABLE "court_case" (
    "id" {serial} NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, "raw_number" TEXT NOT NULL,
    "year" INTEGER NOT NULL, "court_code" TEXT NOT NULL, "special" TEXT NOT NULL,
    "type_word" TEXT NOT NULL, "serial" TEXT NOT NULL, "serial_number" {bigint} NOT NULL,
    "cause" TEXT NOT NULL, "procedure_cell" TEXT NOT NULL, "procedure" TEXT NOT NULL,
    "received_on" DATE, "filed_on" DATE NOT NULL, "allotted_on" DATE, "closed_on" DATE,
    "manner_cell" TEXT NOT NULL, "manner" TEXT NOT NULL, "division" TEXT NOT NULL,
    "handler_cell" TEXT NOT NULL, "presider_cell" TEXT NOT NULL, "members_cell" TEXT NOT NULL,
    "assistants_cell" TEXT NOT NULL, "clerks_cell" TEXT NOT NULL,
    "plaintiff_hash" TEXT NOT NULL, "defendant_hash" TEXT NOT NULL, "parties" INTEGER NOT NULL,
    "volumes" INTEGER NOT NULL, "hearings" INTEGER NOT NULL, "defendants" INTEGER NOT NULL,
    "appraisal" {boolean} NOT NULL, "counterclaim" {boolean} NOT NULL,
    "incidental_civil" {boolean} NOT NULL, "public_notice" {boolean} NOT NULL,
    "jurisdiction_objection" {boolean} NOT NULL, "foreign_related" {boolean} NOT NULL,
    "judge_meeting" {boolean} NOT NULL, "adj_committee" {boolean} NOT NULL,
    "remanded" {boolean} NOT NULL, "four_kinds" {boolean} NOT NULL,
    "extension_days" INTEGER NOT NULL, "excluded_days" INTEGER NOT NULL,
    "series_no" TEXT NOT NULL, "pronounced_in_court" {boolean} NOT NULL,
    "appealed" {boolean} NOT NULL, "second_result" TEXT NOT NULL, "second_on" DATE,
    "second_liability" TEXT NOT NULL, "retrial_result" TEXT NOT NULL, "retrial_on" DATE,
    "retrial_liability" TEXT NOT NULL, "review_grade" TEXT NOT NULL, "review_on" DATE,
    "resolved" {boolean} NOT NULL, "act_changed" {boolean} NOT NULL,
    "suspended" {boolean} NOT NULL, "claimed_fen" {bigint}, "recovered_fen" {bigint},
    "archived_on" DATE, "efile_in_time" {boolean}, "batch_id" INTEGER,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT,
    CHECK (closed_on IS NULL OR closed_on >= filed_on)
);
CREATE UNIQUE INDEX "court_case_key" ON "court_case" ("key");
CREATE INDEX "court_case_batch_id" ON "court_case" ("batch_id");
CREATE INDEX "court_case_closed_on" ON "court_case" ("closed_on");
CREATE INDEX "court_case_filed_on" ON "court_case" ("filed_on");
CREATE TABLE "case_role" (
    "id" {serial} NOT NULL PRIMARY KEY, "case_id" INTEGER NOT NULL, "staff_id" INTEGER,
    "name" TEXT NOT NULL, "category" TEXT NOT NULL, "role" TEXT NOT NULL,
    "sharers" INTEGER NOT NULL CHECK (sharers >= 1),
    FOREIGN KEY ("case_id") REFERENCES "court_case" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT
);
CREATE INDEX "case_role_case_id" ON "case_role" ("case_id");
CREATE INDEX "case_role_staff_id" ON "case_role" ("staff_id");
CREATE TABLE "measure" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "staff_id" INTEGER NOT NULL, "quarter" TEXT NOT NULL, "item" TEXT NOT NULL,
    "value" TEXT NOT NULL, "numerator" TEXT NOT NULL, "denominator" TEXT NOT NULL,
    "basis" TEXT NOT NULL, "note" TEXT NOT NULL, "occurrence" INTEGER NOT NULL,
    "batch_id" INTEGER, FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "measure_staff_id" ON "measure" ("staff_id");
CREATE INDEX "measure_batch_id" ON "measure" ("batch_id");
CREATE UNIQUE INDEX "measure_staff_id_quarter_item_basis_occurrence"
    ON "measure" ("staff_id", "quarter", "item", "basis", "occurrence");
CREATE TABLE "scheme_version" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "code" TEXT NOT NULL, "version" TEXT NOT NULL, "effective_from" DATE NOT NULL,
    "document" TEXT NOT NULL, "sha256" TEXT NOT NULL
);
CREATE UNIQUE INDEX "scheme_version_code_version" ON "scheme_version" ("code", "version");
CREATE TABLE "frozen_baseline" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL, "peer_group" TEXT NOT NULL, "name" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "frozen_baseline_quarter_peer_group_name"
    ON "frozen_baseline" ("quarter", "peer_group", "name");
CREATE TABLE "quarter_run" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('OPEN', 'LOCKED', 'SEALED')), "result" TEXT,
    "sha256" TEXT, CHECK (state = 'OPEN' OR (result IS NOT NULL AND sha256 IS NOT NULL))
);
CREATE UNIQUE INDEX "quarter_run_quarter" ON "quarter_run" ("quarter");
CREATE TABLE "decision" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL, "decided_on" DATE NOT NULL, "document_no" TEXT NOT NULL,
    "winners" TEXT NOT NULL, "result_sha256" TEXT NOT NULL
);
CREATE UNIQUE INDEX "decision_quarter" ON "decision" ("quarter");
CREATE TABLE "adjustment" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "quarter" TEXT NOT NULL, "case_id" INTEGER, "batch_id" INTEGER, "subject" TEXT NOT NULL,
    "changes" TEXT NOT NULL, "state" TEXT NOT NULL,
    FOREIGN KEY ("case_id") REFERENCES "court_case" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE CASCADE
);
CREATE INDEX "adjustment_case_id" ON "adjustment" ("case_id");
CREATE INDEX "adjustment_batch_id" ON "adjustment" ("batch_id");
CREATE TABLE "setting" (
    "name" TEXT NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "value" TEXT NOT NULL
);
CREATE TABLE "actor" (
    "id" {serial} NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "first_seen_at" {moment} NOT NULL
);
CREATE UNIQUE INDEX "actor_name" ON "actor" ("name");
CREATE TABLE "audit_entry" (
    "id" {bigserial} NOT NULL PRIMARY KEY, "at" {moment} NOT NULL, "author" TEXT NOT NULL,
    "action" TEXT NOT NULL, "subject" TEXT NOT NULL, "detail" TEXT NOT NULL,
    "previous" TEXT NOT NULL, "hash" TEXT NOT NULL
);
CREATE UNIQUE INDEX "audit_entry_hash" ON "audit_entry" ("hash");
"""


def up(migrator, db):
    """Create every table and index."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
