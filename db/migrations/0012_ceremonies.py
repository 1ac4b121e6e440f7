"""Ceremonies, who is called up in which order, photographs, and who was called when.

It shipped: never edit it, write the next number.
"""

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
CREATE TABLE "ceremony" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "name" TEXT NOT NULL, "held_on" DATE
);
CREATE TABLE "ceremony_photo" (
    "sha256" TEXT NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "content" {blob} NOT NULL
);
CREATE TABLE "ceremony_entry" (
    "id" {serial} NOT NULL PRIMARY KEY, "author" TEXT NOT NULL, "written_at" {moment} NOT NULL,
    "ceremony_id" INTEGER NOT NULL, "nomination_id" INTEGER NOT NULL, "place" INTEGER NOT NULL,
    "joined" {boolean} NOT NULL, "citation" TEXT NOT NULL, "note" TEXT NOT NULL,
    "photo_id" TEXT,
    FOREIGN KEY ("ceremony_id") REFERENCES "ceremony" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("nomination_id") REFERENCES "nomination" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("photo_id") REFERENCES "ceremony_photo" ("sha256") ON DELETE RESTRICT
);
CREATE INDEX "ceremony_entry_ceremony_id" ON "ceremony_entry" ("ceremony_id");
CREATE INDEX "ceremony_entry_nomination_id" ON "ceremony_entry" ("nomination_id");
CREATE INDEX "ceremony_entry_photo_id" ON "ceremony_entry" ("photo_id");
CREATE UNIQUE INDEX "ceremony_entry_ceremony_id_nomination_id"
    ON "ceremony_entry" ("ceremony_id", "nomination_id");
CREATE TABLE "ceremony_call" (
    "id" {serial} NOT NULL PRIMARY KEY, "ceremony_id" INTEGER NOT NULL,
    "nomination_id" INTEGER NOT NULL, "author" TEXT NOT NULL, "called_at" {moment} NOT NULL,
    FOREIGN KEY ("ceremony_id") REFERENCES "ceremony" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("nomination_id") REFERENCES "nomination" ("id") ON DELETE RESTRICT
);
CREATE INDEX "ceremony_call_ceremony_id" ON "ceremony_call" ("ceremony_id");
CREATE INDEX "ceremony_call_nomination_id" ON "ceremony_call" ("nomination_id");
"""


def up(migrator, db):
    """Create the tables."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for statement in _STATEMENTS.format(**_TYPES[engine]).split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
