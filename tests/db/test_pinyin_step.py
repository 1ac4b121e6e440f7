"""A database from before people were found by pinyin is brought up to date with its people."""

from playhouse.schema_diff import diff_models

from db.connection import applied_steps, open_database, session
from db.models import MODELS, Staff, database
from tests.db.rows import add_person


def test_people_who_are_there_get_their_readings(database_url):
    open_database(database_url)
    with session():
        add_person("A1")
        Staff.update(name="单晓明").execute()
        for column in ("pinyin", "initials"):
            database.execute_sql(f'ALTER TABLE "staff" DROP COLUMN "{column}"')
        database.execute_sql("DELETE FROM schema_migration WHERE name LIKE '0002%%'")
    database.obj.close()
    open_database(database_url)
    with session():
        assert "0002_pinyin" in applied_steps()
        staff = Staff.get()
        assert staff.pinyin.startswith("shan xiao ming")
        assert staff.initials.startswith("sxm")


def test_tables_and_steps_agree(database_url):
    open_database(database_url)
    with session():
        assert str(diff_models(database.obj, list(MODELS))) == ""
