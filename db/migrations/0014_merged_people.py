"""Two records of one person: the one that was merged says into which."""

_STATEMENTS = (
    """ALTER TABLE "staff" ADD COLUMN "merged_into_id" INTEGER
        REFERENCES "staff" ("id") ON DELETE RESTRICT""",
    'CREATE INDEX "staff_merged_into_id" ON "staff" ("merged_into_id")',
)


def up(migrator, db):
    """Add the column."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
