"""Rows put straight into the tables, for tests of the questions asked about them."""

from datetime import UTC, date, datetime
from typing import Any

from db.models import CaseRole, CourtCase, Division, Measure, Posting, ServiceState, Staff
from evaluation.case import Role

WRITTEN = {"author": "测试", "written_at": datetime(2024, 4, 1, 9, 0, tzinfo=UTC)}


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def add_person(
    number: str, category: str = "JUDGE", group: str = "民商事", **posting: Any
) -> Staff:
    """Somebody with one posting from 2020 on, unless said otherwise."""
    staff = Staff.create(number=number, name=f"姓名{number}", name_key=f"姓名{number}", **WRITTEN)
    add_posting(staff, category, group, **posting)
    return staff


def add_posting(
    staff: Staff,
    category: str = "JUDGE",
    group: str = "民商事",
    start: str = "2020-01-01",
    end: str | None = None,
) -> Posting:
    division, _ = Division.get_or_create(name=group, defaults={"position": 1, **WRITTEN})
    return Posting.create(
        staff=staff,
        category=category,
        division=division,
        peer_group=group,
        position="ORDINARY",
        start=day(start),
        end=day(end),
        **WRITTEN,
    )


def add_state(staff: Staff, state: str, start: str, end: str | None = None) -> ServiceState:
    return ServiceState.create(staff=staff, state=state, start=day(start), end=day(end), **WRITTEN)


def add_case(number: int, handler: Staff | None, **changes: Any) -> CourtCase:
    """A summary civil case, mediated on 2024-03-01 after 60 days, before a single judge."""
    texts = dict.fromkeys(
        (
            *("special", "procedure_cell", "manner_cell", "division", "handler_cell"),
            *("presider_cell", "members_cell", "assistants_cell", "clerks_cell"),
            *("plaintiff_hash", "defendant_hash", "series_no", "second_result"),
            *("second_liability", "retrial_result", "retrial_liability", "review_grade"),
        ),
        "",
    )
    counts = dict.fromkeys(
        ("parties", "volumes", "hearings", "defendants", "extension_days", "excluded_days"), 0
    )
    flags = dict.fromkeys(
        (
            *("appraisal", "counterclaim", "incidental_civil", "public_notice"),
            *("jurisdiction_objection", "foreign_related", "judge_meeting", "adj_committee"),
            *("remanded", "four_kinds", "pronounced_in_court", "appealed", "resolved"),
            *("act_changed", "suspended"),
        ),
        False,
    )
    fields = {
        "year": 2024,
        "court_code": "苏0698",
        "type_word": "民初",
        "serial": str(number),
        "serial_number": number,
        "cause": "买卖合同纠纷",
        "procedure": "简易",
        "manner": "调解",
        "filed_on": "2024-01-01",
        "closed_on": "2024-03-01",
        **texts,
        **counts,
        **flags,
        **changes,
    }
    for name in list(fields):
        if name.endswith("_on") and fields[name] is not None:
            fields[name] = day(fields[name])
    key = f"({fields['year']})苏0698{fields['type_word']}{number}号"
    case = CourtCase.create(key=key, raw_number=key, **fields)
    if handler is not None:
        add_role(case, handler, Role.SINGLE)
    return case


def add_role(case: CourtCase, staff: Staff | None, role: Role, sharers: int = 1) -> CaseRole:
    name = "无此人" if staff is None else staff.name
    return CaseRole.create(
        case=case, staff=staff, name=name, category=role.category, role=role, sharers=sharers
    )


def add_measure(staff: Staff, item: str, value: str = "", **changes: Any) -> Measure:
    return Measure.create(
        staff=staff,
        quarter=changes.pop("quarter", "2024Q1"),
        item=item,
        value=value,
        occurrence=changes.pop("occurrence", 1),
        **changes,
        **WRITTEN,
    )
