"""A case in the words the rules use: procedure, manner, and everybody's role on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evaluation.staff import Category
from evaluation.words import word_key

ANY = "*"

SPECIAL_TYPES = frozenset({"民特", "民特监", "民督", "民催"})
PRESERVATION_TYPES = frozenset({"财保", "行保", "证保", "民保", "执保"})

# The procedure word is the first of these found in what follows the last 转 (RULES.md §4).
_PROCEDURES = ("小额", "速裁", "简易", "普通", "特别", "督促", "执行", "审查", "保全", "破产")


class Role(StrEnum):
    """A part in a case. A panel member's share depends on who presided."""

    SINGLE = "SINGLE"
    HANDLER = "HANDLER"
    HANDLER_PRESIDER = "HANDLER_PRESIDER"
    PRESIDER = "PRESIDER"
    MEMBER = "MEMBER"  # beside a judge in charge and another presiding judge
    MEMBER_UNDER_HANDLER = "MEMBER_UNDER_HANDLER"  # the judge in charge presided
    MEMBER_UNPRESIDED = "MEMBER_UNPRESIDED"  # no presiding judge was named
    ASSISTANT = "ASSISTANT"
    CLERK = "CLERK"

    @property
    def category(self) -> Category:
        """The staff category whose posting this part is counted under."""
        if self in (Role.ASSISTANT, Role.CLERK):
            return Category(self.value)
        return Category.JUDGE


HANDLING = (Role.SINGLE, Role.HANDLER, Role.HANDLER_PRESIDER)
MEMBERS = (Role.MEMBER, Role.MEMBER_UNDER_HANDLER, Role.MEMBER_UNPRESIDED)


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody named in a cell: *ident* is the same for the same person on this case."""

    ident: str
    assessor: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One person's role, and how many people shared it."""

    ident: str
    role: Role
    sharers: int


def procedure_word(cell: str, type_word: str, *, single: bool) -> str:
    """The class of 适用程序; *single* says that nobody sat beside the judge in charge."""
    text = word_key(cell).rpartition("转")[2]
    word = next((word for word in _PROCEDURES if word in text), ANY)
    if word == "速裁" and not type_word.startswith("刑"):
        return "简易"
    if word == "普通":
        return "普通独任" if single else "普通合议"
    return word


def manner_word(cell: str, type_word: str, *, settled: bool) -> str:
    """The class of 结案方式; *settled* is a settlement in substance or a changed official act."""
    if type_word in SPECIAL_TYPES:
        return "特别程序"
    if type_word in PRESERVATION_TYPES:
        return "保全"
    text = word_key(cell)
    enforcement, criminal = type_word.startswith("执"), type_word.startswith("刑")

    def has(*words: str) -> bool:
        return any(word in text for word in words)

    withdrawn = "准许撤回起诉" if criminal else "撤诉化解" if settled else "准予撤诉"
    classes = (
        (has("终本", "终结本次"), "终本"),
        (has("执行完毕"), "执行完毕"),
        (has("终结执行", "执行终结") or (enforcement and has("终结")), "终结执行"),
        (has("不予执行"), "不予执行"),
        (has("按撤诉", "按撤回", "按自动撤"), "按撤诉处理"),
        (has("撤诉", "撤回"), withdrawn),
        (has("驳回起诉", "驳回自诉"), "驳回起诉"),
        (enforcement and has("驳回申请"), "驳回申请"),
        (has("终结", "终止"), "终结诉讼"),
        *((has(word), word) for word in _PLAIN_MANNERS),
    )
    return next((word for found, word in classes if found), ANY)


_PLAIN_MANNERS = ("移送", "不予受理", "退回", "销案", "调解", "判决", "裁定")


def is_single(handler: str, presider: str | None, members: Iterable[Participant]) -> bool:
    """Whether nobody besides the judge in charge sat (a lay assessor is somebody)."""
    return presider in (None, handler) and all(member.ident == handler for member in members)


def bench_parts(handler: str, presider: str | None, members: Sequence[Participant]) -> list[Part]:
    """The judges' parts of a case. Lay assessors have none, and nobody gets their share."""
    if is_single(handler, presider, members):
        return [Part(handler, Role.SINGLE, 1)]
    others = dict.fromkeys(
        member.ident
        for member in members
        if not member.assessor and member.ident not in (handler, presider)
    )
    if presider is None:
        parts, member_role = [Part(handler, Role.HANDLER, 1)], Role.MEMBER_UNPRESIDED
    elif presider == handler:
        parts, member_role = [Part(handler, Role.HANDLER_PRESIDER, 1)], Role.MEMBER_UNDER_HANDLER
    else:
        parts = [Part(handler, Role.HANDLER, 1), Part(presider, Role.PRESIDER, 1)]
        member_role = Role.MEMBER
    return parts + [Part(ident, member_role, len(others)) for ident in others]


def support_parts(idents: Iterable[str], role: Role) -> list[Part]:
    """The parts of the assistants or the clerks of a case, each person once."""
    people = list(dict.fromkeys(idents))
    return [Part(ident, role, len(people)) for ident in people]
