"""How people's names are read, so that they are found by pinyin. It shipped: never edit it."""

_ADD = 'ALTER TABLE "staff" ADD COLUMN "{column}" TEXT NOT NULL DEFAULT \'\''
_FILL = 'UPDATE "staff" SET "pinyin" = {mark}, "initials" = {mark} WHERE "id" = {mark}'


def up(migrator, db):
    """Add the readings of every name."""
    for column in ("pinyin", "initials"):
        db.execute_sql(_ADD.format(column=column))
    fill = _FILL.format(mark="?" if type(db).__name__ == "SqliteDatabase" else "%s")
    people = db.execute_sql('SELECT "id", "name" FROM "staff"').fetchall()
    if not people:
        return
    from db.pinyin import spelling_of

    for staff_id, name in people:
        spelling = spelling_of(name)
        db.execute_sql(fill, (spelling.pinyin, spelling.initials, staff_id))
