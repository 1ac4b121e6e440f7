"""What was decided about a late change: by whom, when, why. It shipped: never edit it."""

_MOMENT = {"sqlite": "DATETIME", "postgresql": "TIMESTAMP"}
_ADD = 'ALTER TABLE "adjustment" ADD COLUMN {column}'


def up(migrator, db):
    """Add the columns of the decision; what waits has none yet."""
    engine = "sqlite" if type(db).__name__ == "SqliteDatabase" else "postgresql"
    for column in (
        "\"decided_by\" TEXT NOT NULL DEFAULT ''",
        f'"decided_at" {_MOMENT[engine]}',
        "\"why\" TEXT NOT NULL DEFAULT ''",
    ):
        db.execute_sql(_ADD.format(column=column))
    db.execute_sql('CREATE INDEX "adjustment_quarter" ON "adjustment" ("quarter")')
