"""What the overview counts: an index that holds all it looks at, and what it counted last.

The index also holds everything a case's due day follows from. What was counted is kept under the
last hash of the chain, so that it is known to be out of date after any write.
"""

_STATEMENTS = (
    """CREATE INDEX "court_case_closed_on_filed_on_type_word_procedure_suspen_d99ba14"
        ON "court_case" (
        "closed_on", "filed_on", "type_word", "procedure", "suspended", "foreign_related",
        "extension_days", "excluded_days", "manner_cell", "second_on", "second_result",
        "second_liability", "retrial_on", "retrial_result", "retrial_liability"
    )""",
    """CREATE TABLE "overview_memory" (
        "quarter" TEXT NOT NULL PRIMARY KEY, "basis" TEXT NOT NULL, "facts" TEXT NOT NULL
    )""",
)


def up(migrator, db):
    """Create the index and the table."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
