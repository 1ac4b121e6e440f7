"""Past imports are listed with their counts and problems."""

from db.importing.listing import batches, problems_of
from db.importing.undo import undo_import
from tests.db.importing.books import ACT, case, person


def test_imports_are_listed_with_what_was_wrong(desk):
    people = desk.people(person("J001", "王明"))
    cases = desk.cases(case(1), case(2, 案号="(2024)苏0698民初号"), case(3, 案由=""))
    undo_import(cases.batch, ACT)
    last, first = batches()
    assert (first.id, first.kind, first.added, first.undone_by) == (people.batch, "people", 1, "")
    assert (last.added, last.rejected, last.warned, last.undone_by) == (2, 1, 1, "沈知行")
    assert (last.author, last.at, last.file) == (ACT.author, ACT.at, "2.xlsx")
    assert problems_of(last.id) == cases.problems
    assert problems_of(first.id) == ()
