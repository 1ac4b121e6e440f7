"""The index of what a case's time limit follows from begins with the day of filing.

Cases come in that order: such an index grows at its end, and serves for the day alone as well.
"""

_STATEMENTS = (
    'DROP INDEX "court_case_closed_on_filed_on_type_word_procedure_suspen_d99ba14"',
    'DROP INDEX "court_case_filed_on"',
    """CREATE INDEX "court_case_filed_on_closed_on_type_word_procedure_suspen_0a38a83"
        ON "court_case" (
        "filed_on", "closed_on", "type_word", "procedure", "suspended", "foreign_related",
        "extension_days", "excluded_days", "manner_cell", "second_on", "second_result",
        "second_liability", "retrial_on", "retrial_result", "retrial_liability"
    )""",
)


def up(migrator, db):
    """Put one index in place of two."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
