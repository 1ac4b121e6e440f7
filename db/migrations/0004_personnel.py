"""The personnel file, and the document a posting rests on. It shipped: never edit it."""

_TYPES = {
    "sqlite": {"serial": "INTEGER", "moment": "DATETIME"},
    "postgresql": {"serial": "SERIAL", "moment": "TIMESTAMP"},
}

_ID = '"id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL'
_STAFF = 'FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE RESTRICT'
_DIVISION = 'FOREIGN KEY ("division_id") REFERENCES "division" ("id") ON DELETE RESTRICT'
_TEXT = 'FOREIGN KEY ("text_id") REFERENCES "sensitive_text" ("id") ON DELETE RESTRICT'
_TEAM = 'FOREIGN KEY ("team_id") REFERENCES "team" ("id") ON DELETE RESTRICT'
_DAYS = 'CHECK ("end" IS NULL OR "end" >= "start")'
_NOTED = '"document_no" TEXT NOT NULL, "note" TEXT NOT NULL'

_STATEMENTS = f"""
ALTER TABLE "posting" ADD COLUMN "document_no" TEXT NOT NULL DEFAULT '';
CREATE TABLE "person_detail" (
    {_ID}, "staff_id" INTEGER NOT NULL,
    "sex" TEXT NOT NULL CHECK (sex IN ('', 'M', 'F')), "ethnicity" TEXT NOT NULL,
    "born_on" DATE, "native_place" TEXT NOT NULL, "political_status" TEXT NOT NULL,
    "party_joined_on" DATE, "work_began_on" DATE, "court_entered_on" DATE,
    "education" TEXT NOT NULL, "degree" TEXT NOT NULL, "school" TEXT NOT NULL,
    "later_education" TEXT NOT NULL, "later_degree" TEXT NOT NULL, "later_school" TEXT NOT NULL,
    "first_judge_on" DATE, "quota_admitted_on" DATE, "quota_left_on" DATE,
    "appointed_by" TEXT NOT NULL, "appointment_no" TEXT NOT NULL, "probation_end" DATE,
    "retirement_class" TEXT NOT NULL, "phone" TEXT NOT NULL, {_STAFF}
);
CREATE UNIQUE INDEX "person_detail_staff_id" ON "person_detail" ("staff_id");
CREATE TABLE "sensitive_text" (
    {_ID}, "staff_id" INTEGER NOT NULL, "field" TEXT NOT NULL, "content" TEXT NOT NULL, {_STAFF}
);
CREATE INDEX "sensitive_text_staff_id" ON "sensitive_text" ("staff_id");
CREATE TABLE "sensitive_detail" (
    {_ID}, "staff_id" INTEGER NOT NULL, "field" TEXT NOT NULL, "text_id" INTEGER NOT NULL,
    {_STAFF}, {_TEXT}
);
CREATE INDEX "sensitive_detail_staff_id" ON "sensitive_detail" ("staff_id");
CREATE INDEX "sensitive_detail_text_id" ON "sensitive_detail" ("text_id");
CREATE UNIQUE INDEX "sensitive_detail_staff_id_field" ON "sensitive_detail" ("staff_id", "field");
CREATE TABLE "contract" (
    {_ID}, "staff_id" INTEGER NOT NULL, "start" DATE NOT NULL, "end" DATE, "probation_end" DATE,
    "employer" TEXT NOT NULL, {_NOTED}, {_STAFF}, {_DAYS}
);
CREATE INDEX "contract_staff_id" ON "contract" ("staff_id");
CREATE TABLE "team" (
    {_ID}, "name" TEXT NOT NULL, "division_id" INTEGER, "peer_group" TEXT NOT NULL,
    "start" DATE NOT NULL, "end" DATE, {_NOTED}, {_DIVISION}, {_DAYS}
);
CREATE UNIQUE INDEX "team_name" ON "team" ("name");
CREATE INDEX "team_division_id" ON "team" ("division_id");
CREATE TABLE "team_member" (
    {_ID}, "team_id" INTEGER NOT NULL, "staff_id" INTEGER NOT NULL, "role" TEXT NOT NULL,
    "start" DATE NOT NULL, "end" DATE, "share" TEXT NOT NULL, "document_no" TEXT NOT NULL,
    {_TEAM}, {_STAFF}, {_DAYS}
);
CREATE INDEX "team_member_team_id" ON "team_member" ("team_id");
CREATE INDEX "team_member_staff_id" ON "team_member" ("staff_id");
CREATE TABLE "assessment_grade" (
    {_ID}, "staff_id" INTEGER NOT NULL, "period" TEXT NOT NULL, "grade" TEXT NOT NULL,
    "decided_on" DATE, {_NOTED}, {_STAFF}
);
CREATE INDEX "assessment_grade_staff_id" ON "assessment_grade" ("staff_id");
CREATE UNIQUE INDEX "assessment_grade_staff_id_period" ON "assessment_grade" ("staff_id", "period");
CREATE TABLE "reward" (
    {_ID}, "staff_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "title" TEXT NOT NULL,
    "awarded_on" DATE NOT NULL, "awarded_by" TEXT NOT NULL, {_NOTED}, {_STAFF}
);
CREATE INDEX "reward_staff_id" ON "reward" ("staff_id");
CREATE TABLE "honour" (
    {_ID}, "subject_kind" TEXT NOT NULL, "staff_id" INTEGER, "division_id" INTEGER,
    "subject" TEXT NOT NULL, "title" TEXT NOT NULL, "level" TEXT NOT NULL,
    "granted_on" DATE NOT NULL, "granted_by" TEXT NOT NULL, {_NOTED}, {_STAFF}, {_DIVISION},
    CHECK (subject_kind <> 'PERSON' OR staff_id IS NOT NULL),
    CHECK (subject_kind = 'PERSON' OR subject <> '')
);
CREATE INDEX "honour_staff_id" ON "honour" ("staff_id");
CREATE INDEX "honour_division_id" ON "honour" ("division_id");
CREATE TABLE "disciplinary_measure" (
    {_ID}, "staff_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "start" DATE NOT NULL, "end" DATE,
    "lifted_on" DATE, "decided_by" TEXT NOT NULL, "document_no" TEXT NOT NULL,
    "reason" TEXT NOT NULL, {_STAFF}, {_DAYS}
);
CREATE INDEX "disciplinary_measure_staff_id" ON "disciplinary_measure" ("staff_id");
CREATE TABLE "training" (
    {_ID}, "staff_id" INTEGER NOT NULL, "title" TEXT NOT NULL, "organiser" TEXT NOT NULL,
    "start" DATE NOT NULL, "end" DATE, "hours" TEXT NOT NULL, {_NOTED}, {_STAFF}, {_DAYS}
);
CREATE INDEX "training_staff_id" ON "training" ("staff_id");
CREATE TABLE "publication" (
    {_ID}, "staff_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "title" TEXT NOT NULL,
    "outlet" TEXT NOT NULL, "level" TEXT NOT NULL, "published_on" DATE NOT NULL,
    "prize" TEXT NOT NULL, {_NOTED}, {_STAFF}
);
CREATE INDEX "publication_staff_id" ON "publication" ("staff_id");
"""


def up(migrator, db):
    """Create every table and index of the file."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
