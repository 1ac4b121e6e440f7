"""Totals that came with an import say with which."""

_STATEMENTS = (
    """ALTER TABLE "case_total" ADD COLUMN "batch_id" INTEGER
        REFERENCES "import_batch" ("id") ON DELETE RESTRICT""",
    'CREATE INDEX "case_total_batch_id" ON "case_total" ("batch_id")',
)


def up(migrator, db):
    """Add the column."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
