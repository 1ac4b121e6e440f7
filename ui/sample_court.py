"""The sample court: its three workbooks read into the open, empty database."""

from pathlib import Path

from db.actors import Act
from resources import resource
from ui.tasks import Report

_NAME, _MARK, _CODE = "示范区人民法院", "示法荣", "苏9901"
_YEAR = 2024


def build_sample_court(file: Path, act: Act, report: Report) -> None:
    """Make a new database *file* of the sample court; one that stood there is replaced."""
    from db.connection import open_database, session

    for suffix in ("-wal", "-shm", ""):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    open_database(str(file))
    with session():
        _import_all(act, report)


def _import_all(act: Act, report: Report) -> None:
    from db.importing.batches import Order
    from db.importing.cases import import_cases
    from db.importing.measures import import_measures
    from db.importing.staff import import_people
    from db.importing.workbook import read_workbook
    from db.settings import CourtSettings, store_court_settings

    store_court_settings(CourtSettings(name=_NAME, mark=_MARK, code=_CODE), act)
    order = Order(act)
    report(0, 3)
    import_people(read_workbook(resource("sample/people.xlsx")), order)
    report(1, 3)
    import_cases(read_workbook(resource("sample/cases.xlsx")), order, _YEAR)
    report(2, 3)
    import_measures(read_workbook(resource("sample/measures.xlsx")), order)
    report(3, 3)
