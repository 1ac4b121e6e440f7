"""A database filled from the worked example, for the commands that need a whole quarter."""

from datetime import datetime
from pathlib import Path

from db.actors import Act
from db.connection import open_database, session
from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.measures import import_measures
from db.importing.staff import import_people
from db.importing.workbook import read_workbook

EXAMPLE = Path(__file__).parents[1] / "worked_example"
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


def fill(url, folder=EXAMPLE):
    """Import the three workbooks of *folder* into the database at *url*."""
    open_database(url)
    order = Order(ACT)
    with session():
        import_people(read_workbook(folder / "people.xlsx"), order)
        import_cases(read_workbook(folder / "cases.xlsx"), order, 2024)
        import_measures(read_workbook(folder / "measures.xlsx"), order)
